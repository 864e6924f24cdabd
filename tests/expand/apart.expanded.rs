pub struct Arms;
impl Arms {
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
    fn __dag_c(&self) -> impl ::core::future::Future<Output = Result<u32, u8>> {
        async move {
            if let ::core::option::Option::Some(dag_output) = ::core::option::Option::None::<
                Result<u32, u8>,
            > {
                return dag_output;
            }
            Ok(3)
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
    fn __dag_d(&self) -> impl ::core::future::Future<Output = u32> {
        async move {
            if let ::core::option::Option::Some(dag_output) = ::core::option::Option::None::<
                u32,
            > {
                return dag_output;
            }
            4
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
    fn __dag_e(&self) -> impl ::core::future::Future<Output = u32> {
        async move {
            if let ::core::option::Option::Some(dag_output) = ::core::option::Option::None::<
                u32,
            > {
                return dag_output;
            }
            5
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
    fn __dag_all(
        &self,
        a: &u32,
        b: &u32,
        c: &u32,
        d: &u32,
        e: &u32,
    ) -> impl ::core::future::Future<Output = u32> {
        async move {
            if let ::core::option::Option::Some(dag_output) = ::core::option::Option::None::<
                u32,
            > {
                return dag_output;
            }
            a + b + c + d + e
        }
    }
}
#[automatically_derived]
impl Arms {
    ///Runs `a`, `b`, `c`, `d`, `e`, then this task, inside one future: each once, as soon as what it needs is there.
    ///
    ///# Errors
    ///The first failure, with its task's name; whatever runs then is dropped. Can fail: `c`.
    pub fn all<'dag>(
        &'dag self,
    ) -> impl ::core::future::Future<
        Output = ::core::result::Result<u32, ::dagio::RunError<u8>>,
    > + use<'dag> {
        self.__dag_run_all::<::dagio::__private::Bare>(::dagio::__private::Bare)
    }
    #[doc(hidden)]
    #[inline]
    fn __dag_run_all<'dag, __Mode: ::dagio::__private::Mode<u8> + 'dag>(
        &'dag self,
        dag_o: __Mode,
    ) -> impl ::core::future::Future<
        Output = ::core::result::Result<__Mode::Out<u32>, __Mode::Stop>,
    > + use<'dag, __Mode> {
        async move {
            let ((dag_v0, dag_v1), (dag_v2, (dag_v3, dag_v4))) = {
                match ::dagio::__private::Fan::<
                    _,
                    __Mode::Stop,
                    1,
                >::new(
                        ::dagio::__private::Both(
                            ::dagio::__private::Both(
                                ::dagio::__private::Lane::<
                                    _,
                                    0,
                                >(
                                    ::dagio::__private::Arm::new(
                                        dag_o
                                            .arm(
                                                0,
                                                match dag_o.all(()) {
                                                    ::core::option::Option::Some(()) => {
                                                        ::core::option::Option::Some(self.__dag_a())
                                                    }
                                                    ::core::option::Option::None => ::core::option::Option::None,
                                                },
                                            ),
                                        move |dag_end| ::core::result::Result::Ok(
                                            dag_o.arm_done(0, dag_end),
                                        ),
                                    ),
                                ),
                                ::dagio::__private::Lane::<
                                    _,
                                    1,
                                >(
                                    ::dagio::__private::Arm::new(
                                        dag_o
                                            .arm(
                                                1,
                                                match dag_o.all(()) {
                                                    ::core::option::Option::Some(()) => {
                                                        ::core::option::Option::Some(self.__dag_b())
                                                    }
                                                    ::core::option::Option::None => ::core::option::Option::None,
                                                },
                                            ),
                                        move |dag_end| ::core::result::Result::Ok(
                                            dag_o.arm_done(1, dag_end),
                                        ),
                                    ),
                                ),
                            ),
                            ::dagio::__private::Both(
                                ::dagio::__private::Lane::<
                                    _,
                                    2,
                                >(
                                    ::dagio::__private::Arm::new(
                                        dag_o
                                            .arm(
                                                2,
                                                match dag_o.all(()) {
                                                    ::core::option::Option::Some(()) => {
                                                        ::core::option::Option::Some(self.__dag_c())
                                                    }
                                                    ::core::option::Option::None => ::core::option::Option::None,
                                                },
                                            ),
                                        move |dag_end| dag_o.arm_tried(2, "c", dag_end),
                                    ),
                                ),
                                ::dagio::__private::Both(
                                    ::dagio::__private::Lane::<
                                        _,
                                        3,
                                    >(
                                        ::dagio::__private::Arm::new(
                                            dag_o
                                                .arm(
                                                    3,
                                                    match dag_o.all(()) {
                                                        ::core::option::Option::Some(()) => {
                                                            ::core::option::Option::Some(self.__dag_d())
                                                        }
                                                        ::core::option::Option::None => ::core::option::Option::None,
                                                    },
                                                ),
                                            move |dag_end| ::core::result::Result::Ok(
                                                dag_o.arm_done(3, dag_end),
                                            ),
                                        ),
                                    ),
                                    ::dagio::__private::Lane::<
                                        _,
                                        4,
                                    >(
                                        ::dagio::__private::Arm::new(
                                            dag_o
                                                .arm(
                                                    4,
                                                    match dag_o.all(()) {
                                                        ::core::option::Option::Some(()) => {
                                                            ::core::option::Option::Some(self.__dag_e())
                                                        }
                                                        ::core::option::Option::None => ::core::option::Option::None,
                                                    },
                                                ),
                                            move |dag_end| ::core::result::Result::Ok(
                                                dag_o.arm_done(4, dag_end),
                                            ),
                                        ),
                                    ),
                                ),
                            ),
                        ),
                    )
                    .await
                {
                    ::core::result::Result::Ok(dag_v) => dag_v,
                    ::core::result::Result::Err(dag_stop) => {
                        return ::core::result::Result::Err(dag_stop);
                    }
                }
            };
            ::core::result::Result::Ok(
                match dag_o
                    .go(
                        5,
                        (
                            dag_o.get(&dag_v0),
                            (
                                dag_o.get(&dag_v1),
                                (
                                    dag_o.get(&dag_v2),
                                    (dag_o.get(&dag_v3), (dag_o.get(&dag_v4), ())),
                                ),
                            ),
                        ),
                    )
                {
                    ::core::option::Option::Some(
                        (dag_p0, (dag_p1, (dag_p2, (dag_p3, (dag_p4, ()))))),
                    ) => {
                        dag_o
                            .done(
                                5,
                                self.__dag_all(dag_p0, dag_p1, dag_p2, dag_p3, dag_p4).await,
                            )
                    }
                    ::core::option::Option::None => dag_o.skip(),
                },
            )
        }
    }
}
///A run of `Arms`'s tasks, before it begins.
#[::core::prelude::v1::derive(::core::fmt::Debug)]
#[must_use = "name the task to run"]
pub struct ArmsDag<'dag, S: ?::core::marker::Sized> {
    of: &'dag S,
}
#[automatically_derived]
impl Arms {
    ///Begins a run with options, of which there are none yet: `.dag().task()` is `.task()`.
    #[allow(dead_code)]
    pub fn dag(&self) -> ArmsDag<'_, Self> {
        ArmsDag { of: self }
    }
}
#[automatically_derived]
#[allow(dead_code)]
impl<'dag> ArmsDag<'dag, Arms> {
    ///Runs `a`, `b`, `c`, `d`, `e`, then this task, inside one future: each once, as soon as what it needs is there.
    ///
    ///# Errors
    ///The first failure, with its task's name; whatever runs then is dropped. Can fail: `c`.
    pub fn all(
        self,
    ) -> impl ::core::future::Future<
        Output = ::core::result::Result<u32, ::dagio::RunError<u8>>,
    > + use<'dag> {
        self.of.all()
    }
}
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
    fn __dag_c(&self, a: &u32) -> impl ::core::future::Future<Output = u32> {
        async move {
            if let ::core::option::Option::Some(dag_output) = ::core::option::Option::None::<
                u32,
            > {
                return dag_output;
            }
            *a
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
    fn __dag_all(&self, c: &u32, d: &u32) -> impl ::core::future::Future<Output = u32> {
        async move {
            if let ::core::option::Option::Some(dag_output) = ::core::option::Option::None::<
                u32,
            > {
                return dag_output;
            }
            c + d
        }
    }
}
#[automatically_derived]
impl Lanes {
    ///Runs `a`, `b`, `c`, `d`, then this task, inside one future: each once, as soon as what it needs is there.
    pub fn all<'dag>(
        &'dag self,
    ) -> impl ::core::future::Future<Output = u32> + use<'dag> {
        self.__dag_run_all::<::dagio::__private::Bare>(::dagio::__private::Bare)
    }
    #[doc(hidden)]
    #[inline]
    fn __dag_run_all<
        'dag,
        __Mode: ::dagio::__private::Mode<::core::convert::Infallible> + 'dag,
    >(
        &'dag self,
        dag_o: __Mode,
    ) -> impl ::core::future::Future<Output = __Mode::Out<u32>> + use<'dag, __Mode> {
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
                    ),
                ),
                ::dagio::__private::On::new(self, dag_o),
            );
            {
                let dag_open = dag_frame0.open();
                let dag_at = dag_open.view();
                ::dagio::__private::certain(
                    dag_open
                        .apart::<
                            ::core::convert::Infallible,
                            _,
                            2,
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
                                                ::core::convert::Infallible,
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
                                                let ::core::option::Option::Some((dag_r0, ())) = dag_at
                                                    .all::<(::dagio::__private::Of<0, 0>, ())>() else {
                                                    return ::dagio::__private::Start::Wait
                                                };
                                                match dag_at
                                                    .context()
                                                    .mode()
                                                    .go(2, (dag_at.context().mode().get(dag_r0), ()))
                                                {
                                                    ::core::option::Option::Some((dag_p0, ())) => {
                                                        ::dagio::__private::Start::Go(
                                                            dag_at.context().of().__dag_c(dag_p0),
                                                        )
                                                    }
                                                    ::core::option::Option::None => {
                                                        ::dagio::__private::Start::Skip
                                                    }
                                                }
                                            },
                                            move |dag_at, dag_v| ::core::result::Result::<
                                                _,
                                                ::core::convert::Infallible,
                                            >::Ok((
                                                match dag_v {
                                                    ::core::option::Option::Some(dag_end) => {
                                                        dag_at.context().mode().done(2, dag_end)
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
                                                ::core::convert::Infallible,
                                            >::Ok((
                                                match dag_v {
                                                    ::core::option::Option::Some(dag_end) => {
                                                        dag_at.context().mode().done(1, dag_end)
                                                    }
                                                    ::core::option::Option::None => {
                                                        dag_at.context().mode().skip()
                                                    }
                                                },
                                                [0],
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
                                                ::core::convert::Infallible,
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
                            ),
                            [0],
                        )
                        .await,
                );
            };
            match dag_o
                .go(
                    4,
                    (
                        dag_o.get(dag_frame0.read::<0, 1>()),
                        (dag_o.get(dag_frame0.read::<0, 3>()), ()),
                    ),
                )
            {
                ::core::option::Option::Some((dag_p0, (dag_p1, ()))) => {
                    dag_o.done(4, self.__dag_all(dag_p0, dag_p1).await)
                }
                ::core::option::Option::None => dag_o.skip(),
            }
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
    ///Runs `a`, `b`, `c`, `d`, then this task, inside one future: each once, as soon as what it needs is there.
    pub fn all(self) -> impl ::core::future::Future<Output = u32> + use<'dag> {
        self.of.all()
    }
}
