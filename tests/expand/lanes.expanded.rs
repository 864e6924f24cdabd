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
            let mut dag_frame0 = ::dagio::__private::Frame::new(
                (
                    (
                        ::dagio::__private::Slot::<__Mode::Out<u32>, 0>::new(),
                        ::dagio::__private::Slot::<__Mode::Out<u32>, 0>::new(),
                        ::dagio::__private::Slot::<__Mode::Out<u32>, 1>::new(),
                        ::dagio::__private::Slot::<__Mode::Out<u32>, 1>::new(),
                        ::dagio::__private::Slot::<__Mode::Out<u32>, 2>::new(),
                        ::dagio::__private::Slot::<__Mode::Out<u32>, 2>::new(),
                    ),
                ),
                ::dagio::__private::Board::<1>::new([0]),
                ::dagio::__private::On::new(self, dag_o),
            );
            {
                let dag_open = dag_frame0.open();
                let (mut dag_l0, dag_open) = dag_open.lane::<0>();
                let (mut dag_l1, dag_open) = dag_open.lane::<1>();
                let (mut dag_l2, dag_open) = dag_open.lane::<2>();
                match dag_open
                    .run::<
                        __Mode::Stop,
                        _,
                    >(
                        ::dagio::__private::Both(
                            ::dagio::__private::Lane::<
                                _,
                                0,
                            >(async move {
                                match match {
                                    {
                                        let dag_v = match match dag_l0.context().mode().go(0, ()) {
                                            ::core::option::Option::Some(()) => {
                                                match dag_l0.context().of().__dag_a().await {
                                                    dag_v => dag_l0.context().mode().done(0, dag_v),
                                                }
                                            }
                                            ::core::option::Option::None => {
                                                dag_l0.context().mode().skip()
                                            }
                                        } {
                                            dag_v => dag_l0.fill::<0, 0, _>(dag_v),
                                        };
                                        dag_l0.board().filled([2]);
                                        dag_v
                                    };
                                    let dag_r2 = dag_l0.wait::<0, 4>().await;
                                    dag_r2
                                } {
                                    dag_r2 => {
                                        match dag_l0
                                            .context()
                                            .mode()
                                            .go(
                                                5,
                                                (
                                                    dag_l0.context().mode().get(dag_r2),
                                                    (dag_l0.context().mode().get(dag_l0.read::<0, 0>()), ()),
                                                ),
                                            )
                                        {
                                            ::core::option::Option::Some((dag_p0, (dag_p1, ()))) => {
                                                match dag_l0.context().of().__dag_f(dag_p0, dag_p1).await {
                                                    dag_v => dag_l0.context().mode().done(5, dag_v),
                                                }
                                            }
                                            ::core::option::Option::None => {
                                                dag_l0.context().mode().skip()
                                            }
                                        }
                                    }
                                } {
                                    dag_v => dag_l0.fill::<0, 1, _>(dag_v),
                                };
                                ::core::result::Result::<_, __Mode::Stop>::Ok(())
                            }),
                            ::dagio::__private::Both(
                                ::dagio::__private::Lane::<
                                    _,
                                    1,
                                >(async move {
                                    match match {
                                        {
                                            let dag_v = match match dag_l1.context().mode().go(1, ()) {
                                                ::core::option::Option::Some(()) => {
                                                    match dag_l1.context().of().__dag_b().await {
                                                        dag_v => dag_l1.context().mode().done(1, dag_v),
                                                    }
                                                }
                                                ::core::option::Option::None => {
                                                    dag_l1.context().mode().skip()
                                                }
                                            } {
                                                dag_v => dag_l1.fill::<0, 2, _>(dag_v),
                                            };
                                            dag_l1.board().filled([4]);
                                            dag_v
                                        };
                                        let dag_r0 = dag_l1.wait::<0, 0>().await;
                                        dag_r0
                                    } {
                                        dag_r0 => {
                                            match dag_l1
                                                .context()
                                                .mode()
                                                .go(
                                                    3,
                                                    (
                                                        dag_l1.context().mode().get(dag_r0),
                                                        (dag_l1.context().mode().get(dag_l1.read::<0, 2>()), ()),
                                                    ),
                                                )
                                            {
                                                ::core::option::Option::Some((dag_p0, (dag_p1, ()))) => {
                                                    match dag_l1.context().of().__dag_d(dag_p0, dag_p1).await {
                                                        dag_v => dag_l1.context().mode().done(3, dag_v),
                                                    }
                                                }
                                                ::core::option::Option::None => {
                                                    dag_l1.context().mode().skip()
                                                }
                                            }
                                        }
                                    } {
                                        dag_v => dag_l1.fill::<0, 3, _>(dag_v),
                                    };
                                    ::core::result::Result::<_, __Mode::Stop>::Ok(())
                                }),
                                ::dagio::__private::Lane::<
                                    _,
                                    2,
                                >(async move {
                                    match match {
                                        {
                                            let dag_v = match match dag_l2.context().mode().go(2, ()) {
                                                ::core::option::Option::Some(()) => {
                                                    match dag_l2.context().of().__dag_c().await {
                                                        dag_v => dag_l2.context().mode().done(2, dag_v),
                                                    }
                                                }
                                                ::core::option::Option::None => {
                                                    dag_l2.context().mode().skip()
                                                }
                                            } {
                                                dag_v => dag_l2.fill::<0, 4, _>(dag_v),
                                            };
                                            dag_l2.board().filled([1]);
                                            dag_v
                                        };
                                        let dag_r1 = dag_l2.wait::<0, 2>().await;
                                        dag_r1
                                    } {
                                        dag_r1 => {
                                            match dag_l2
                                                .context()
                                                .mode()
                                                .go(
                                                    4,
                                                    (
                                                        dag_l2.context().mode().get(dag_r1),
                                                        (dag_l2.context().mode().get(dag_l2.read::<0, 4>()), ()),
                                                    ),
                                                )
                                            {
                                                ::core::option::Option::Some((dag_p0, (dag_p1, ()))) => {
                                                    match dag_l2.context().of().__dag_e(dag_p0, dag_p1).await {
                                                        dag_end => {
                                                            match dag_l2.context().mode().tried(4, "e", dag_end) {
                                                                ::core::result::Result::Ok(dag_v) => dag_v,
                                                                ::core::result::Result::Err(dag_stop) => {
                                                                    return ::core::result::Result::Err(dag_stop);
                                                                }
                                                            }
                                                        }
                                                    }
                                                }
                                                ::core::option::Option::None => {
                                                    dag_l2.context().mode().skip()
                                                }
                                            }
                                        }
                                    } {
                                        dag_v => dag_l2.fill::<0, 5, _>(dag_v),
                                    };
                                    ::core::result::Result::<_, __Mode::Stop>::Ok(())
                                }),
                            ),
                        ),
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
