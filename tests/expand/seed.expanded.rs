pub struct Seed;
impl Seed {
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
    fn __dag_b(&self, a: &u32) -> impl ::core::future::Future<Output = u32> {
        async move {
            if let ::core::option::Option::Some(dag_output) = ::core::option::Option::None::<
                u32,
            > {
                return dag_output;
            }
            a + 1
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
    fn __dag_d(&self, b: &u32, c: &u32) -> impl ::core::future::Future<Output = u32> {
        async move {
            if let ::core::option::Option::Some(dag_output) = ::core::option::Option::None::<
                u32,
            > {
                return dag_output;
            }
            b + c
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
    fn __dag_e(&self, d: &u32) -> impl ::core::future::Future<Output = u32> {
        async move {
            if let ::core::option::Option::Some(dag_output) = ::core::option::Option::None::<
                u32,
            > {
                return dag_output;
            }
            d + 1
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
    fn __dag_f(&self, d: &u32) -> impl ::core::future::Future<Output = u32> {
        async move {
            if let ::core::option::Option::Some(dag_output) = ::core::option::Option::None::<
                u32,
            > {
                return dag_output;
            }
            d + 2
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
    fn __dag_g(&self, e: &u32, f: &u32) -> impl ::core::future::Future<Output = u32> {
        async move {
            if let ::core::option::Option::Some(dag_output) = ::core::option::Option::None::<
                u32,
            > {
                return dag_output;
            }
            e + f
        }
    }
}
#[automatically_derived]
impl Seed {
    ///Runs this task, which needs no other.
    #[allow(dead_code)]
    fn a<'dag>(&'dag self) -> impl ::core::future::Future<Output = u32> + use<'dag> {
        self.__dag_run_a::<::dagio::__private::Bare>(::dagio::__private::Bare)
    }
    #[doc(hidden)]
    #[inline]
    fn __dag_run_a<
        'dag,
        __Mode: ::dagio::__private::Mode<::core::convert::Infallible> + 'dag,
    >(
        &'dag self,
        dag_o: __Mode,
    ) -> impl ::core::future::Future<Output = __Mode::Out<u32>> + use<'dag, __Mode> {
        async move {
            match dag_o.go(0, ()) {
                ::core::option::Option::Some(()) => dag_o.done(0, self.__dag_a().await),
                ::core::option::Option::None => dag_o.skip(),
            }
        }
    }
    ///Runs `a`, then this task, inside one future: each once, as soon as what it needs is there.
    #[allow(dead_code)]
    fn b<'dag>(&'dag self) -> impl ::core::future::Future<Output = u32> + use<'dag> {
        self.__dag_run_b::<::dagio::__private::Bare>(::dagio::__private::Bare)
    }
    #[doc(hidden)]
    #[inline]
    fn __dag_run_b<
        'dag,
        __Mode: ::dagio::__private::Mode<::core::convert::Infallible> + 'dag,
    >(
        &'dag self,
        dag_o: __Mode,
    ) -> impl ::core::future::Future<Output = __Mode::Out<u32>> + use<'dag, __Mode> {
        async move {
            let dag_v0 = match dag_o.go(0, ()) {
                ::core::option::Option::Some(()) => dag_o.done(0, self.__dag_a().await),
                ::core::option::Option::None => dag_o.skip(),
            };
            match dag_o.go(1, (dag_o.get(&dag_v0), ())) {
                ::core::option::Option::Some((dag_p0, ())) => {
                    dag_o.done(1, self.__dag_b(dag_p0).await)
                }
                ::core::option::Option::None => dag_o.skip(),
            }
        }
    }
    ///Runs this task, which needs no other.
    #[allow(dead_code)]
    fn c<'dag>(&'dag self) -> impl ::core::future::Future<Output = u32> + use<'dag> {
        self.__dag_run_c::<::dagio::__private::Bare>(::dagio::__private::Bare)
    }
    #[doc(hidden)]
    #[inline]
    fn __dag_run_c<
        'dag,
        __Mode: ::dagio::__private::Mode<::core::convert::Infallible> + 'dag,
    >(
        &'dag self,
        dag_o: __Mode,
    ) -> impl ::core::future::Future<Output = __Mode::Out<u32>> + use<'dag, __Mode> {
        async move {
            match dag_o.go(2, ()) {
                ::core::option::Option::Some(()) => dag_o.done(2, self.__dag_c().await),
                ::core::option::Option::None => dag_o.skip(),
            }
        }
    }
    ///Runs `a`, `b`, `c`, then this task, inside one future: each once, as soon as what it needs is there.
    #[allow(dead_code)]
    fn d<'dag>(&'dag self) -> impl ::core::future::Future<Output = u32> + use<'dag> {
        self.__dag_run_d::<::dagio::__private::Bare>(::dagio::__private::Bare)
    }
    #[doc(hidden)]
    #[inline]
    fn __dag_run_d<
        'dag,
        __Mode: ::dagio::__private::Mode<::core::convert::Infallible> + 'dag,
    >(
        &'dag self,
        dag_o: __Mode,
    ) -> impl ::core::future::Future<Output = __Mode::Out<u32>> + use<'dag, __Mode> {
        async move {
            let (dag_v1, dag_v2) = {
                ::dagio::__private::certain(
                    ::dagio::__private::Join::<
                        _,
                        ::core::convert::Infallible,
                    >::new(
                            ::dagio::__private::Both(
                                ::dagio::__private::Arm::new(
                                    async move {
                                        let dag_v0 = match dag_o.go(0, ()) {
                                            ::core::option::Option::Some(()) => {
                                                dag_o.done(0, self.__dag_a().await)
                                            }
                                            ::core::option::Option::None => dag_o.skip(),
                                        };
                                        ::core::result::Result::<
                                            _,
                                            ::core::convert::Infallible,
                                        >::Ok(
                                            match dag_o.go(1, (dag_o.get(&dag_v0), ())) {
                                                ::core::option::Option::Some((dag_p0, ())) => {
                                                    dag_o.done(1, self.__dag_b(dag_p0).await)
                                                }
                                                ::core::option::Option::None => dag_o.skip(),
                                            },
                                        )
                                    },
                                    |dag_end| dag_end,
                                ),
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
                                    move |dag_end| ::core::result::Result::Ok(
                                        dag_o.arm_done(2, dag_end),
                                    ),
                                ),
                            ),
                        )
                        .await,
                )
            };
            match dag_o.go(3, (dag_o.get(&dag_v1), (dag_o.get(&dag_v2), ()))) {
                ::core::option::Option::Some((dag_p0, (dag_p1, ()))) => {
                    dag_o.done(3, self.__dag_d(dag_p0, dag_p1).await)
                }
                ::core::option::Option::None => dag_o.skip(),
            }
        }
    }
    ///Runs `a`, `b`, `c`, `d`, then this task, inside one future: each once, as soon as what it needs is there.
    #[allow(dead_code)]
    fn e<'dag>(&'dag self) -> impl ::core::future::Future<Output = u32> + use<'dag> {
        self.__dag_run_e::<::dagio::__private::Bare>(::dagio::__private::Bare)
    }
    #[doc(hidden)]
    #[inline]
    fn __dag_run_e<
        'dag,
        __Mode: ::dagio::__private::Mode<::core::convert::Infallible> + 'dag,
    >(
        &'dag self,
        dag_o: __Mode,
    ) -> impl ::core::future::Future<Output = __Mode::Out<u32>> + use<'dag, __Mode> {
        async move {
            let dag_v3 = {
                let (dag_v1, dag_v2) = {
                    ::dagio::__private::certain(
                        ::dagio::__private::Join::<
                            _,
                            ::core::convert::Infallible,
                        >::new(
                                ::dagio::__private::Both(
                                    ::dagio::__private::Arm::new(
                                        async move {
                                            let dag_v0 = match dag_o.go(0, ()) {
                                                ::core::option::Option::Some(()) => {
                                                    dag_o.done(0, self.__dag_a().await)
                                                }
                                                ::core::option::Option::None => dag_o.skip(),
                                            };
                                            ::core::result::Result::<
                                                _,
                                                ::core::convert::Infallible,
                                            >::Ok(
                                                match dag_o.go(1, (dag_o.get(&dag_v0), ())) {
                                                    ::core::option::Option::Some((dag_p0, ())) => {
                                                        dag_o.done(1, self.__dag_b(dag_p0).await)
                                                    }
                                                    ::core::option::Option::None => dag_o.skip(),
                                                },
                                            )
                                        },
                                        |dag_end| dag_end,
                                    ),
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
                                        move |dag_end| ::core::result::Result::Ok(
                                            dag_o.arm_done(2, dag_end),
                                        ),
                                    ),
                                ),
                            )
                            .await,
                    )
                };
                match dag_o.go(3, (dag_o.get(&dag_v1), (dag_o.get(&dag_v2), ()))) {
                    ::core::option::Option::Some((dag_p0, (dag_p1, ()))) => {
                        dag_o.done(3, self.__dag_d(dag_p0, dag_p1).await)
                    }
                    ::core::option::Option::None => dag_o.skip(),
                }
            };
            match dag_o.go(4, (dag_o.get(&dag_v3), ())) {
                ::core::option::Option::Some((dag_p0, ())) => {
                    dag_o.done(4, self.__dag_e(dag_p0).await)
                }
                ::core::option::Option::None => dag_o.skip(),
            }
        }
    }
    ///Runs `a`, `b`, `c`, `d`, then this task, inside one future: each once, as soon as what it needs is there.
    #[allow(dead_code)]
    fn f<'dag>(&'dag self) -> impl ::core::future::Future<Output = u32> + use<'dag> {
        self.__dag_run_f::<::dagio::__private::Bare>(::dagio::__private::Bare)
    }
    #[doc(hidden)]
    #[inline]
    fn __dag_run_f<
        'dag,
        __Mode: ::dagio::__private::Mode<::core::convert::Infallible> + 'dag,
    >(
        &'dag self,
        dag_o: __Mode,
    ) -> impl ::core::future::Future<Output = __Mode::Out<u32>> + use<'dag, __Mode> {
        async move {
            let dag_v3 = {
                let (dag_v1, dag_v2) = {
                    ::dagio::__private::certain(
                        ::dagio::__private::Join::<
                            _,
                            ::core::convert::Infallible,
                        >::new(
                                ::dagio::__private::Both(
                                    ::dagio::__private::Arm::new(
                                        async move {
                                            let dag_v0 = match dag_o.go(0, ()) {
                                                ::core::option::Option::Some(()) => {
                                                    dag_o.done(0, self.__dag_a().await)
                                                }
                                                ::core::option::Option::None => dag_o.skip(),
                                            };
                                            ::core::result::Result::<
                                                _,
                                                ::core::convert::Infallible,
                                            >::Ok(
                                                match dag_o.go(1, (dag_o.get(&dag_v0), ())) {
                                                    ::core::option::Option::Some((dag_p0, ())) => {
                                                        dag_o.done(1, self.__dag_b(dag_p0).await)
                                                    }
                                                    ::core::option::Option::None => dag_o.skip(),
                                                },
                                            )
                                        },
                                        |dag_end| dag_end,
                                    ),
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
                                        move |dag_end| ::core::result::Result::Ok(
                                            dag_o.arm_done(2, dag_end),
                                        ),
                                    ),
                                ),
                            )
                            .await,
                    )
                };
                match dag_o.go(3, (dag_o.get(&dag_v1), (dag_o.get(&dag_v2), ()))) {
                    ::core::option::Option::Some((dag_p0, (dag_p1, ()))) => {
                        dag_o.done(3, self.__dag_d(dag_p0, dag_p1).await)
                    }
                    ::core::option::Option::None => dag_o.skip(),
                }
            };
            match dag_o.go(5, (dag_o.get(&dag_v3), ())) {
                ::core::option::Option::Some((dag_p0, ())) => {
                    dag_o.done(5, self.__dag_f(dag_p0).await)
                }
                ::core::option::Option::None => dag_o.skip(),
            }
        }
    }
    /// The end.
    ///
    ///Runs `a`, `b`, `c`, `d`, `e`, `f`, then this task, inside one future: each once, as soon as what it needs is there.
    pub fn g<'dag>(&'dag self) -> impl ::core::future::Future<Output = u32> + use<'dag> {
        self.__dag_run_g::<::dagio::__private::Bare>(::dagio::__private::Bare)
    }
    #[doc(hidden)]
    #[inline]
    fn __dag_run_g<
        'dag,
        __Mode: ::dagio::__private::Mode<::core::convert::Infallible> + 'dag,
    >(
        &'dag self,
        dag_o: __Mode,
    ) -> impl ::core::future::Future<Output = __Mode::Out<u32>> + use<'dag, __Mode> {
        async move {
            let (dag_v4, dag_v5) = {
                let dag_v3 = {
                    let (dag_v1, dag_v2) = {
                        ::dagio::__private::certain(
                            ::dagio::__private::Join::<
                                _,
                                ::core::convert::Infallible,
                            >::new(
                                    ::dagio::__private::Both(
                                        ::dagio::__private::Arm::new(
                                            async move {
                                                let dag_v0 = match dag_o.go(0, ()) {
                                                    ::core::option::Option::Some(()) => {
                                                        dag_o.done(0, self.__dag_a().await)
                                                    }
                                                    ::core::option::Option::None => dag_o.skip(),
                                                };
                                                ::core::result::Result::<
                                                    _,
                                                    ::core::convert::Infallible,
                                                >::Ok(
                                                    match dag_o.go(1, (dag_o.get(&dag_v0), ())) {
                                                        ::core::option::Option::Some((dag_p0, ())) => {
                                                            dag_o.done(1, self.__dag_b(dag_p0).await)
                                                        }
                                                        ::core::option::Option::None => dag_o.skip(),
                                                    },
                                                )
                                            },
                                            |dag_end| dag_end,
                                        ),
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
                                            move |dag_end| ::core::result::Result::Ok(
                                                dag_o.arm_done(2, dag_end),
                                            ),
                                        ),
                                    ),
                                )
                                .await,
                        )
                    };
                    match dag_o.go(3, (dag_o.get(&dag_v1), (dag_o.get(&dag_v2), ()))) {
                        ::core::option::Option::Some((dag_p0, (dag_p1, ()))) => {
                            dag_o.done(3, self.__dag_d(dag_p0, dag_p1).await)
                        }
                        ::core::option::Option::None => dag_o.skip(),
                    }
                };
                {
                    ::dagio::__private::certain(
                        ::dagio::__private::Join::<
                            _,
                            ::core::convert::Infallible,
                        >::new(
                                ::dagio::__private::Both(
                                    ::dagio::__private::Arm::new(
                                        dag_o
                                            .arm(
                                                4,
                                                match dag_o.all((dag_o.get(&dag_v3), ())) {
                                                    ::core::option::Option::Some((dag_p0, ())) => {
                                                        ::core::option::Option::Some(self.__dag_e(dag_p0))
                                                    }
                                                    ::core::option::Option::None => ::core::option::Option::None,
                                                },
                                            ),
                                        move |dag_end| ::core::result::Result::Ok(
                                            dag_o.arm_done(4, dag_end),
                                        ),
                                    ),
                                    ::dagio::__private::Arm::new(
                                        dag_o
                                            .arm(
                                                5,
                                                match dag_o.all((dag_o.get(&dag_v3), ())) {
                                                    ::core::option::Option::Some((dag_p0, ())) => {
                                                        ::core::option::Option::Some(self.__dag_f(dag_p0))
                                                    }
                                                    ::core::option::Option::None => ::core::option::Option::None,
                                                },
                                            ),
                                        move |dag_end| ::core::result::Result::Ok(
                                            dag_o.arm_done(5, dag_end),
                                        ),
                                    ),
                                ),
                            )
                            .await,
                    )
                }
            };
            match dag_o.go(6, (dag_o.get(&dag_v4), (dag_o.get(&dag_v5), ()))) {
                ::core::option::Option::Some((dag_p0, (dag_p1, ()))) => {
                    dag_o.done(6, self.__dag_g(dag_p0, dag_p1).await)
                }
                ::core::option::Option::None => dag_o.skip(),
            }
        }
    }
}
///A run of `Seed`'s tasks, before it begins.
#[::core::prelude::v1::derive(::core::fmt::Debug)]
#[must_use = "name the task to run"]
pub struct SeedDag<'dag, S: ?::core::marker::Sized> {
    of: &'dag S,
}
#[automatically_derived]
impl Seed {
    ///Begins a run with options, of which there are none yet: `.dag().task()` is `.task()`.
    #[allow(dead_code)]
    pub fn dag(&self) -> SeedDag<'_, Self> {
        SeedDag { of: self }
    }
}
#[automatically_derived]
#[allow(dead_code)]
impl<'dag> SeedDag<'dag, Seed> {
    ///Runs this task, which needs no other.
    #[allow(dead_code)]
    fn a(self) -> impl ::core::future::Future<Output = u32> + use<'dag> {
        self.of.a()
    }
    ///Runs `a`, then this task, inside one future: each once, as soon as what it needs is there.
    #[allow(dead_code)]
    fn b(self) -> impl ::core::future::Future<Output = u32> + use<'dag> {
        self.of.b()
    }
    ///Runs this task, which needs no other.
    #[allow(dead_code)]
    fn c(self) -> impl ::core::future::Future<Output = u32> + use<'dag> {
        self.of.c()
    }
    ///Runs `a`, `b`, `c`, then this task, inside one future: each once, as soon as what it needs is there.
    #[allow(dead_code)]
    fn d(self) -> impl ::core::future::Future<Output = u32> + use<'dag> {
        self.of.d()
    }
    ///Runs `a`, `b`, `c`, `d`, then this task, inside one future: each once, as soon as what it needs is there.
    #[allow(dead_code)]
    fn e(self) -> impl ::core::future::Future<Output = u32> + use<'dag> {
        self.of.e()
    }
    ///Runs `a`, `b`, `c`, `d`, then this task, inside one future: each once, as soon as what it needs is there.
    #[allow(dead_code)]
    fn f(self) -> impl ::core::future::Future<Output = u32> + use<'dag> {
        self.of.f()
    }
    /// The end.
    ///
    ///Runs `a`, `b`, `c`, `d`, `e`, `f`, then this task, inside one future: each once, as soon as what it needs is there.
    pub fn g(self) -> impl ::core::future::Future<Output = u32> + use<'dag> {
        self.of.g()
    }
}
