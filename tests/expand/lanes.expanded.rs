pub struct Lanes;
impl Lanes {
    #[allow(
        clippy::unused_async,
        clippy::unused_self,
        clippy::ptr_arg,
        clippy::borrowed_box,
        clippy::trivially_copy_pass_by_ref,
        clippy::ref_option,
        clippy::ref_option_ref
    )]
    fn __dag_a(&self) -> impl ::core::future::Future<Output = u32> {
        async move {
            if let ::core::option::Option::Some(dag_output) = ::core::option::Option::None::<
                u32,
            > {
                return dag_output;
            }
            1
        }
    }
    #[allow(
        clippy::unused_async,
        clippy::unused_self,
        clippy::ptr_arg,
        clippy::borrowed_box,
        clippy::trivially_copy_pass_by_ref,
        clippy::ref_option,
        clippy::ref_option_ref
    )]
    fn __dag_b(&self) -> impl ::core::future::Future<Output = u32> {
        async move {
            if let ::core::option::Option::Some(dag_output) = ::core::option::Option::None::<
                u32,
            > {
                return dag_output;
            }
            2
        }
    }
    #[allow(
        clippy::unused_async,
        clippy::unused_self,
        clippy::ptr_arg,
        clippy::borrowed_box,
        clippy::trivially_copy_pass_by_ref,
        clippy::ref_option,
        clippy::ref_option_ref
    )]
    fn __dag_c(&self) -> impl ::core::future::Future<Output = u32> {
        async move {
            if let ::core::option::Option::Some(dag_output) = ::core::option::Option::None::<
                u32,
            > {
                return dag_output;
            }
            3
        }
    }
    #[allow(
        clippy::unused_async,
        clippy::unused_self,
        clippy::ptr_arg,
        clippy::borrowed_box,
        clippy::trivially_copy_pass_by_ref,
        clippy::ref_option,
        clippy::ref_option_ref
    )]
    fn __dag_d(&self, a: &u32, b: &u32) -> impl ::core::future::Future<Output = u32> {
        async move {
            if let ::core::option::Option::Some(dag_output) = ::core::option::Option::None::<
                u32,
            > {
                return dag_output;
            }
            a + b
        }
    }
    #[allow(
        clippy::unused_async,
        clippy::unused_self,
        clippy::ptr_arg,
        clippy::borrowed_box,
        clippy::trivially_copy_pass_by_ref,
        clippy::ref_option,
        clippy::ref_option_ref
    )]
    fn __dag_e(
        &self,
        b: &u32,
        c: &u32,
    ) -> impl ::core::future::Future<Output = Result<u32, u8>> {
        async move {
            if let ::core::option::Option::Some(dag_output) = ::core::option::Option::None::<
                Result<u32, u8>,
            > {
                return dag_output;
            }
            Ok(b + c)
        }
    }
    #[allow(
        clippy::unused_async,
        clippy::unused_self,
        clippy::ptr_arg,
        clippy::borrowed_box,
        clippy::trivially_copy_pass_by_ref,
        clippy::ref_option,
        clippy::ref_option_ref
    )]
    fn __dag_f(&self, c: &u32, a: &u32) -> impl ::core::future::Future<Output = u32> {
        async move {
            if let ::core::option::Option::Some(dag_output) = ::core::option::Option::None::<
                u32,
            > {
                return dag_output;
            }
            c + a
        }
    }
    #[allow(
        clippy::unused_async,
        clippy::unused_self,
        clippy::ptr_arg,
        clippy::borrowed_box,
        clippy::trivially_copy_pass_by_ref,
        clippy::ref_option,
        clippy::ref_option_ref
    )]
    fn __dag_g(
        &self,
        d: &u32,
        e: &u32,
        f: &u32,
    ) -> impl ::core::future::Future<Output = u32> {
        async move {
            if let ::core::option::Option::Some(dag_output) = ::core::option::Option::None::<
                u32,
            > {
                return dag_output;
            }
            d + e + f
        }
    }
}
#[automatically_derived]
impl Lanes {
    ///Runs `a`, `b`, `c`, `d`, `e`, `f`, then this task, inside one future: each once, as soon as what it needs is there.
    ///
    ///# Errors
    ///The first failure, with its task's name; whatever runs then is dropped. Can fail: `e`.
    pub fn g<'dag>(
        &'dag self,
    ) -> impl ::core::future::Future<
        Output = ::core::result::Result<u32, ::dagio::RunError<u8>>,
    > + use<'dag> {
        self.__dag_run_g::<::dagio::__private::Bare>(::dagio::__private::Bare)
    }
    #[doc(hidden)]
    #[inline]
    fn __dag_run_g<'dag, __Mode: ::dagio::__private::Mode<u8> + 'dag>(
        &'dag self,
        dag_o: __Mode,
    ) -> impl ::core::future::Future<
        Output = ::core::result::Result<__Mode::Out<u32>, __Mode::Stop>,
    > + use<'dag, __Mode> {
        async move {
            let mut dag_frame0 = ::dagio::__private::Region::<
                _,
                _,
                1,
            >::new(
                (
                    (
                        ::dagio::__private::Output::<u32, __Mode>::new(),
                        ::dagio::__private::Output::<u32, __Mode>::new(),
                        ::dagio::__private::Output::<u32, __Mode>::new(),
                        ::dagio::__private::Output::<u32, __Mode>::new(),
                        ::dagio::__private::Output::<u32, __Mode>::new(),
                        ::dagio::__private::Output::<u32, __Mode>::new(),
                    ),
                ),
                ::dagio::__private::On::new(self, dag_o),
            );
            {
                let dag_open = dag_frame0.open();
                let dag_at = dag_open.view();
                match dag_open
                    .run::<
                        __Mode::Stop,
                        _,
                        3,
                        1,
                    >(
                        ::dagio::__private::Both(
                            ::dagio::__private::Chain::<
                                _,
                                0,
                            >::new((
                                dag_at
                                    .link::<
                                        0,
                                        0,
                                        _,
                                        _,
                                        _,
                                        _,
                                        _,
                                        1,
                                    >(
                                        move |dag_at| {
                                            match dag_at.context().mode().go(0, ()) {
                                                ::core::option::Option::Some(()) => {
                                                    ::dagio::__private::Start::Go(
                                                        dag_at.context().of().__dag_a(),
                                                    )
                                                }
                                                ::core::option::Option::None => {
                                                    ::dagio::__private::Start::Skip
                                                }
                                            }
                                        },
                                        move |dag_at, dag_v| ::core::result::Result::<
                                            _,
                                            __Mode::Stop,
                                        >::Ok((
                                            match dag_v {
                                                ::core::option::Option::Some(dag_end) => {
                                                    dag_at.context().mode().done(0, dag_end)
                                                }
                                                ::core::option::Option::None => {
                                                    dag_at.context().mode().skip()
                                                }
                                            },
                                            [2],
                                        )),
                                    ),
                                dag_at
                                    .link::<
                                        0,
                                        1,
                                        _,
                                        _,
                                        _,
                                        _,
                                        _,
                                        1,
                                    >(
                                        move |dag_at| {
                                            let ::core::option::Option::Some((dag_r0, (dag_r2, ()))) = dag_at
                                                .all::<
                                                    (
                                                        ::dagio::__private::Of<0, 0>,
                                                        (::dagio::__private::Of<0, 4>, ()),
                                                    ),
                                                >() else { return ::dagio::__private::Start::Wait };
                                            match dag_at
                                                .context()
                                                .mode()
                                                .go(
                                                    5,
                                                    (
                                                        dag_at.context().mode().get(dag_r2),
                                                        (dag_at.context().mode().get(dag_r0), ()),
                                                    ),
                                                )
                                            {
                                                ::core::option::Option::Some((dag_p0, (dag_p1, ()))) => {
                                                    ::dagio::__private::Start::Go(
                                                        dag_at.context().of().__dag_f(dag_p0, dag_p1),
                                                    )
                                                }
                                                ::core::option::Option::None => {
                                                    ::dagio::__private::Start::Skip
                                                }
                                            }
                                        },
                                        move |dag_at, dag_v| ::core::result::Result::<
                                            _,
                                            __Mode::Stop,
                                        >::Ok((
                                            match dag_v {
                                                ::core::option::Option::Some(dag_end) => {
                                                    dag_at.context().mode().done(5, dag_end)
                                                }
                                                ::core::option::Option::None => {
                                                    dag_at.context().mode().skip()
                                                }
                                            },
                                            [0],
                                        )),
                                    ),
                            )),
                            ::dagio::__private::Both(
                                ::dagio::__private::Chain::<
                                    _,
                                    1,
                                >::new((
                                    dag_at
                                        .link::<
                                            0,
                                            2,
                                            _,
                                            _,
                                            _,
                                            _,
                                            _,
                                            1,
                                        >(
                                            move |dag_at| {
                                                match dag_at.context().mode().go(1, ()) {
                                                    ::core::option::Option::Some(()) => {
                                                        ::dagio::__private::Start::Go(
                                                            dag_at.context().of().__dag_b(),
                                                        )
                                                    }
                                                    ::core::option::Option::None => {
                                                        ::dagio::__private::Start::Skip
                                                    }
                                                }
                                            },
                                            move |dag_at, dag_v| ::core::result::Result::<
                                                _,
                                                __Mode::Stop,
                                            >::Ok((
                                                match dag_v {
                                                    ::core::option::Option::Some(dag_end) => {
                                                        dag_at.context().mode().done(1, dag_end)
                                                    }
                                                    ::core::option::Option::None => {
                                                        dag_at.context().mode().skip()
                                                    }
                                                },
                                                [4],
                                            )),
                                        ),
                                    dag_at
                                        .link::<
                                            0,
                                            3,
                                            _,
                                            _,
                                            _,
                                            _,
                                            _,
                                            1,
                                        >(
                                            move |dag_at| {
                                                let ::core::option::Option::Some((dag_r0, (dag_r1, ()))) = dag_at
                                                    .all::<
                                                        (
                                                            ::dagio::__private::Of<0, 0>,
                                                            (::dagio::__private::Of<0, 2>, ()),
                                                        ),
                                                    >() else { return ::dagio::__private::Start::Wait };
                                                match dag_at
                                                    .context()
                                                    .mode()
                                                    .go(
                                                        3,
                                                        (
                                                            dag_at.context().mode().get(dag_r0),
                                                            (dag_at.context().mode().get(dag_r1), ()),
                                                        ),
                                                    )
                                                {
                                                    ::core::option::Option::Some((dag_p0, (dag_p1, ()))) => {
                                                        ::dagio::__private::Start::Go(
                                                            dag_at.context().of().__dag_d(dag_p0, dag_p1),
                                                        )
                                                    }
                                                    ::core::option::Option::None => {
                                                        ::dagio::__private::Start::Skip
                                                    }
                                                }
                                            },
                                            move |dag_at, dag_v| ::core::result::Result::<
                                                _,
                                                __Mode::Stop,
                                            >::Ok((
                                                match dag_v {
                                                    ::core::option::Option::Some(dag_end) => {
                                                        dag_at.context().mode().done(3, dag_end)
                                                    }
                                                    ::core::option::Option::None => {
                                                        dag_at.context().mode().skip()
                                                    }
                                                },
                                                [0],
                                            )),
                                        ),
                                )),
                                ::dagio::__private::Chain::<
                                    _,
                                    2,
                                >::new((
                                    dag_at
                                        .link::<
                                            0,
                                            4,
                                            _,
                                            _,
                                            _,
                                            _,
                                            _,
                                            1,
                                        >(
                                            move |dag_at| {
                                                match dag_at.context().mode().go(2, ()) {
                                                    ::core::option::Option::Some(()) => {
                                                        ::dagio::__private::Start::Go(
                                                            dag_at.context().of().__dag_c(),
                                                        )
                                                    }
                                                    ::core::option::Option::None => {
                                                        ::dagio::__private::Start::Skip
                                                    }
                                                }
                                            },
                                            move |dag_at, dag_v| ::core::result::Result::<
                                                _,
                                                __Mode::Stop,
                                            >::Ok((
                                                match dag_v {
                                                    ::core::option::Option::Some(dag_end) => {
                                                        dag_at.context().mode().done(2, dag_end)
                                                    }
                                                    ::core::option::Option::None => {
                                                        dag_at.context().mode().skip()
                                                    }
                                                },
                                                [1],
                                            )),
                                        ),
                                    dag_at
                                        .link::<
                                            0,
                                            5,
                                            _,
                                            _,
                                            _,
                                            _,
                                            _,
                                            1,
                                        >(
                                            move |dag_at| {
                                                let ::core::option::Option::Some((dag_r1, (dag_r2, ()))) = dag_at
                                                    .all::<
                                                        (
                                                            ::dagio::__private::Of<0, 2>,
                                                            (::dagio::__private::Of<0, 4>, ()),
                                                        ),
                                                    >() else { return ::dagio::__private::Start::Wait };
                                                match dag_at
                                                    .context()
                                                    .mode()
                                                    .go(
                                                        4,
                                                        (
                                                            dag_at.context().mode().get(dag_r1),
                                                            (dag_at.context().mode().get(dag_r2), ()),
                                                        ),
                                                    )
                                                {
                                                    ::core::option::Option::Some((dag_p0, (dag_p1, ()))) => {
                                                        ::dagio::__private::Start::Go(
                                                            dag_at.context().of().__dag_e(dag_p0, dag_p1),
                                                        )
                                                    }
                                                    ::core::option::Option::None => {
                                                        ::dagio::__private::Start::Skip
                                                    }
                                                }
                                            },
                                            move |dag_at, dag_v| ::core::result::Result::<
                                                _,
                                                __Mode::Stop,
                                            >::Ok((
                                                match dag_v {
                                                    ::core::option::Option::Some(dag_end) => {
                                                        match dag_at.context().mode().tried(4, "e", dag_end) {
                                                            ::core::result::Result::Ok(dag_v) => dag_v,
                                                            ::core::result::Result::Err(dag_stop) => {
                                                                return ::core::result::Result::Err(dag_stop);
                                                            }
                                                        }
                                                    }
                                                    ::core::option::Option::None => {
                                                        dag_at.context().mode().skip()
                                                    }
                                                },
                                                [0],
                                            )),
                                        ),
                                )),
                            ),
                        ),
                        [0],
                    )
                    .await
                {
                    ::core::result::Result::Ok(dag_v) => dag_v,
                    ::core::result::Result::Err(dag_stop) => {
                        return ::core::result::Result::Err(dag_stop);
                    }
                };
            };
            ::core::result::Result::Ok(
                match dag_o
                    .go(
                        6,
                        (
                            dag_o.get(dag_frame0.read::<0, 3>()),
                            (
                                dag_o.get(dag_frame0.read::<0, 5>()),
                                (dag_o.get(dag_frame0.read::<0, 1>()), ()),
                            ),
                        ),
                    )
                {
                    ::core::option::Option::Some((dag_p0, (dag_p1, (dag_p2, ())))) => {
                        dag_o.done(6, self.__dag_g(dag_p0, dag_p1, dag_p2).await)
                    }
                    ::core::option::Option::None => dag_o.skip(),
                },
            )
        }
    }
}
///A run of `Lanes`'s tasks, before it begins.
#[::core::prelude::v1::derive(::core::fmt::Debug)]
#[must_use = "name the task to run"]
pub struct LanesDag<'dag, S: ?::core::marker::Sized> {
    of: &'dag S,
}
#[automatically_derived]
impl Lanes {
    ///Begins a run with options, of which there are none yet: `.dag().task()` is `.task()`.
    #[allow(dead_code)]
    pub fn dag(&self) -> LanesDag<'_, Self> {
        LanesDag { of: self }
    }
}
#[automatically_derived]
#[allow(dead_code)]
impl<'dag> LanesDag<'dag, Lanes> {
    ///Runs `a`, `b`, `c`, `d`, `e`, `f`, then this task, inside one future: each once, as soon as what it needs is there.
    ///
    ///# Errors
    ///The first failure, with its task's name; whatever runs then is dropped. Can fail: `e`.
    pub fn g(
        self,
    ) -> impl ::core::future::Future<
        Output = ::core::result::Result<u32, ::dagio::RunError<u8>>,
    > + use<'dag> {
        self.of.g()
    }
}
