pub struct Seed;
impl Seed {
    #[allow(
        clippy::unused_async,
        clippy::unused_self,
        clippy::ptr_arg,
        clippy::trivially_copy_pass_by_ref,
        clippy::ref_option
    )]
    async fn __dag_a(&self) -> u32 {
        1
    }
    #[allow(
        clippy::unused_async,
        clippy::unused_self,
        clippy::ptr_arg,
        clippy::trivially_copy_pass_by_ref,
        clippy::ref_option
    )]
    async fn __dag_b(&self, a: &u32) -> u32 {
        a + 1
    }
    #[allow(
        clippy::unused_async,
        clippy::unused_self,
        clippy::ptr_arg,
        clippy::trivially_copy_pass_by_ref,
        clippy::ref_option
    )]
    async fn __dag_c(&self) -> u32 {
        3
    }
    #[allow(
        clippy::unused_async,
        clippy::unused_self,
        clippy::ptr_arg,
        clippy::trivially_copy_pass_by_ref,
        clippy::ref_option
    )]
    async fn __dag_d(&self, b: &u32, c: &u32) -> u32 {
        b + c
    }
    #[allow(
        clippy::unused_async,
        clippy::unused_self,
        clippy::ptr_arg,
        clippy::trivially_copy_pass_by_ref,
        clippy::ref_option
    )]
    async fn __dag_e(&self, d: &u32) -> u32 {
        d + 1
    }
    #[allow(
        clippy::unused_async,
        clippy::unused_self,
        clippy::ptr_arg,
        clippy::trivially_copy_pass_by_ref,
        clippy::ref_option
    )]
    async fn __dag_f(&self, d: &u32) -> u32 {
        d + 2
    }
    #[allow(
        clippy::unused_async,
        clippy::unused_self,
        clippy::ptr_arg,
        clippy::trivially_copy_pass_by_ref,
        clippy::ref_option
    )]
    async fn __dag_g(&self, e: &u32, f: &u32) -> u32 {
        e + f
    }
}
#[automatically_derived]
impl Seed {
    ///Runs this task, which needs no other.
    #[allow(dead_code)]
    fn a<'dag>(&'dag self) -> impl ::core::future::Future<Output = u32> + use<'dag> {
        self.__dag_run_a(::dagio::__private::Bare)
    }
    #[doc(hidden)]
    #[inline]
    fn __dag_run_a<
        'dag,
        __Mode: ::dagio::__private::Mode<::core::convert::Infallible> + 'dag,
    >(
        &'dag self,
        o: __Mode,
    ) -> impl ::core::future::Future<Output = __Mode::Out<u32>> + use<'dag, __Mode> {
        async move {
            match o.go(0, ()) {
                ::core::option::Option::Some(()) => o.done(0, self.__dag_a().await),
                ::core::option::Option::None => o.skip(),
            }
        }
    }
    ///Runs `a`, then this task, inside one future: each once, as soon as what it needs is there.
    #[allow(dead_code)]
    fn b<'dag>(&'dag self) -> impl ::core::future::Future<Output = u32> + use<'dag> {
        self.__dag_run_b(::dagio::__private::Bare)
    }
    #[doc(hidden)]
    #[inline]
    fn __dag_run_b<
        'dag,
        __Mode: ::dagio::__private::Mode<::core::convert::Infallible> + 'dag,
    >(
        &'dag self,
        o: __Mode,
    ) -> impl ::core::future::Future<Output = __Mode::Out<u32>> + use<'dag, __Mode> {
        async move {
            let v0 = match o.go(0, ()) {
                ::core::option::Option::Some(()) => o.done(0, self.__dag_a().await),
                ::core::option::Option::None => o.skip(),
            };
            match o.go(1, (o.get(&v0), ())) {
                ::core::option::Option::Some((p0, ())) => {
                    o.done(1, self.__dag_b(p0).await)
                }
                ::core::option::Option::None => o.skip(),
            }
        }
    }
    ///Runs this task, which needs no other.
    #[allow(dead_code)]
    fn c<'dag>(&'dag self) -> impl ::core::future::Future<Output = u32> + use<'dag> {
        self.__dag_run_c(::dagio::__private::Bare)
    }
    #[doc(hidden)]
    #[inline]
    fn __dag_run_c<
        'dag,
        __Mode: ::dagio::__private::Mode<::core::convert::Infallible> + 'dag,
    >(
        &'dag self,
        o: __Mode,
    ) -> impl ::core::future::Future<Output = __Mode::Out<u32>> + use<'dag, __Mode> {
        async move {
            match o.go(2, ()) {
                ::core::option::Option::Some(()) => o.done(2, self.__dag_c().await),
                ::core::option::Option::None => o.skip(),
            }
        }
    }
    ///Runs `a`, `b`, `c`, then this task, inside one future: each once, as soon as what it needs is there.
    #[allow(dead_code)]
    fn d<'dag>(&'dag self) -> impl ::core::future::Future<Output = u32> + use<'dag> {
        self.__dag_run_d(::dagio::__private::Bare)
    }
    #[doc(hidden)]
    #[inline]
    fn __dag_run_d<
        'dag,
        __Mode: ::dagio::__private::Mode<::core::convert::Infallible> + 'dag,
    >(
        &'dag self,
        o: __Mode,
    ) -> impl ::core::future::Future<Output = __Mode::Out<u32>> + use<'dag, __Mode> {
        async move {
            let (v1, v2) = {
                ::dagio::__private::certain(
                    ::dagio::__private::Join::<
                        _,
                        ::core::convert::Infallible,
                    >::new(
                            ::dagio::__private::Both(
                                ::dagio::__private::Arm::new(
                                    async move {
                                        let v0 = match o.go(0, ()) {
                                            ::core::option::Option::Some(()) => {
                                                o.done(0, self.__dag_a().await)
                                            }
                                            ::core::option::Option::None => o.skip(),
                                        };
                                        ::core::result::Result::<
                                            _,
                                            ::core::convert::Infallible,
                                        >::Ok(
                                            match o.go(1, (o.get(&v0), ())) {
                                                ::core::option::Option::Some((p0, ())) => {
                                                    o.done(1, self.__dag_b(p0).await)
                                                }
                                                ::core::option::Option::None => o.skip(),
                                            },
                                        )
                                    },
                                    |end| end,
                                ),
                                ::dagio::__private::Arm::new(
                                    o
                                        .arm(
                                            2,
                                            match o.all(()) {
                                                ::core::option::Option::Some(()) => {
                                                    ::core::option::Option::Some(self.__dag_c())
                                                }
                                                ::core::option::Option::None => ::core::option::Option::None,
                                            },
                                        ),
                                    move |end| ::core::result::Result::Ok(o.arm_done(2, end)),
                                ),
                            ),
                        )
                        .await,
                )
            };
            match o.go(3, (o.get(&v1), (o.get(&v2), ()))) {
                ::core::option::Option::Some((p0, (p1, ()))) => {
                    o.done(3, self.__dag_d(p0, p1).await)
                }
                ::core::option::Option::None => o.skip(),
            }
        }
    }
    ///Runs `a`, `b`, `c`, `d`, then this task, inside one future: each once, as soon as what it needs is there.
    #[allow(dead_code)]
    fn e<'dag>(&'dag self) -> impl ::core::future::Future<Output = u32> + use<'dag> {
        self.__dag_run_e(::dagio::__private::Bare)
    }
    #[doc(hidden)]
    #[inline]
    fn __dag_run_e<
        'dag,
        __Mode: ::dagio::__private::Mode<::core::convert::Infallible> + 'dag,
    >(
        &'dag self,
        o: __Mode,
    ) -> impl ::core::future::Future<Output = __Mode::Out<u32>> + use<'dag, __Mode> {
        async move {
            let v3 = {
                let (v1, v2) = {
                    ::dagio::__private::certain(
                        ::dagio::__private::Join::<
                            _,
                            ::core::convert::Infallible,
                        >::new(
                                ::dagio::__private::Both(
                                    ::dagio::__private::Arm::new(
                                        async move {
                                            let v0 = match o.go(0, ()) {
                                                ::core::option::Option::Some(()) => {
                                                    o.done(0, self.__dag_a().await)
                                                }
                                                ::core::option::Option::None => o.skip(),
                                            };
                                            ::core::result::Result::<
                                                _,
                                                ::core::convert::Infallible,
                                            >::Ok(
                                                match o.go(1, (o.get(&v0), ())) {
                                                    ::core::option::Option::Some((p0, ())) => {
                                                        o.done(1, self.__dag_b(p0).await)
                                                    }
                                                    ::core::option::Option::None => o.skip(),
                                                },
                                            )
                                        },
                                        |end| end,
                                    ),
                                    ::dagio::__private::Arm::new(
                                        o
                                            .arm(
                                                2,
                                                match o.all(()) {
                                                    ::core::option::Option::Some(()) => {
                                                        ::core::option::Option::Some(self.__dag_c())
                                                    }
                                                    ::core::option::Option::None => ::core::option::Option::None,
                                                },
                                            ),
                                        move |end| ::core::result::Result::Ok(o.arm_done(2, end)),
                                    ),
                                ),
                            )
                            .await,
                    )
                };
                match o.go(3, (o.get(&v1), (o.get(&v2), ()))) {
                    ::core::option::Option::Some((p0, (p1, ()))) => {
                        o.done(3, self.__dag_d(p0, p1).await)
                    }
                    ::core::option::Option::None => o.skip(),
                }
            };
            match o.go(4, (o.get(&v3), ())) {
                ::core::option::Option::Some((p0, ())) => {
                    o.done(4, self.__dag_e(p0).await)
                }
                ::core::option::Option::None => o.skip(),
            }
        }
    }
    ///Runs `a`, `b`, `c`, `d`, then this task, inside one future: each once, as soon as what it needs is there.
    #[allow(dead_code)]
    fn f<'dag>(&'dag self) -> impl ::core::future::Future<Output = u32> + use<'dag> {
        self.__dag_run_f(::dagio::__private::Bare)
    }
    #[doc(hidden)]
    #[inline]
    fn __dag_run_f<
        'dag,
        __Mode: ::dagio::__private::Mode<::core::convert::Infallible> + 'dag,
    >(
        &'dag self,
        o: __Mode,
    ) -> impl ::core::future::Future<Output = __Mode::Out<u32>> + use<'dag, __Mode> {
        async move {
            let v3 = {
                let (v1, v2) = {
                    ::dagio::__private::certain(
                        ::dagio::__private::Join::<
                            _,
                            ::core::convert::Infallible,
                        >::new(
                                ::dagio::__private::Both(
                                    ::dagio::__private::Arm::new(
                                        async move {
                                            let v0 = match o.go(0, ()) {
                                                ::core::option::Option::Some(()) => {
                                                    o.done(0, self.__dag_a().await)
                                                }
                                                ::core::option::Option::None => o.skip(),
                                            };
                                            ::core::result::Result::<
                                                _,
                                                ::core::convert::Infallible,
                                            >::Ok(
                                                match o.go(1, (o.get(&v0), ())) {
                                                    ::core::option::Option::Some((p0, ())) => {
                                                        o.done(1, self.__dag_b(p0).await)
                                                    }
                                                    ::core::option::Option::None => o.skip(),
                                                },
                                            )
                                        },
                                        |end| end,
                                    ),
                                    ::dagio::__private::Arm::new(
                                        o
                                            .arm(
                                                2,
                                                match o.all(()) {
                                                    ::core::option::Option::Some(()) => {
                                                        ::core::option::Option::Some(self.__dag_c())
                                                    }
                                                    ::core::option::Option::None => ::core::option::Option::None,
                                                },
                                            ),
                                        move |end| ::core::result::Result::Ok(o.arm_done(2, end)),
                                    ),
                                ),
                            )
                            .await,
                    )
                };
                match o.go(3, (o.get(&v1), (o.get(&v2), ()))) {
                    ::core::option::Option::Some((p0, (p1, ()))) => {
                        o.done(3, self.__dag_d(p0, p1).await)
                    }
                    ::core::option::Option::None => o.skip(),
                }
            };
            match o.go(5, (o.get(&v3), ())) {
                ::core::option::Option::Some((p0, ())) => {
                    o.done(5, self.__dag_f(p0).await)
                }
                ::core::option::Option::None => o.skip(),
            }
        }
    }
    /// The end.
    ///
    ///Runs `a`, `b`, `c`, `d`, `e`, `f`, then this task, inside one future: each once, as soon as what it needs is there.
    pub fn g<'dag>(&'dag self) -> impl ::core::future::Future<Output = u32> + use<'dag> {
        self.__dag_run_g(::dagio::__private::Bare)
    }
    #[doc(hidden)]
    #[inline]
    fn __dag_run_g<
        'dag,
        __Mode: ::dagio::__private::Mode<::core::convert::Infallible> + 'dag,
    >(
        &'dag self,
        o: __Mode,
    ) -> impl ::core::future::Future<Output = __Mode::Out<u32>> + use<'dag, __Mode> {
        async move {
            let (v4, v5) = {
                let v3 = {
                    let (v1, v2) = {
                        ::dagio::__private::certain(
                            ::dagio::__private::Join::<
                                _,
                                ::core::convert::Infallible,
                            >::new(
                                    ::dagio::__private::Both(
                                        ::dagio::__private::Arm::new(
                                            async move {
                                                let v0 = match o.go(0, ()) {
                                                    ::core::option::Option::Some(()) => {
                                                        o.done(0, self.__dag_a().await)
                                                    }
                                                    ::core::option::Option::None => o.skip(),
                                                };
                                                ::core::result::Result::<
                                                    _,
                                                    ::core::convert::Infallible,
                                                >::Ok(
                                                    match o.go(1, (o.get(&v0), ())) {
                                                        ::core::option::Option::Some((p0, ())) => {
                                                            o.done(1, self.__dag_b(p0).await)
                                                        }
                                                        ::core::option::Option::None => o.skip(),
                                                    },
                                                )
                                            },
                                            |end| end,
                                        ),
                                        ::dagio::__private::Arm::new(
                                            o
                                                .arm(
                                                    2,
                                                    match o.all(()) {
                                                        ::core::option::Option::Some(()) => {
                                                            ::core::option::Option::Some(self.__dag_c())
                                                        }
                                                        ::core::option::Option::None => ::core::option::Option::None,
                                                    },
                                                ),
                                            move |end| ::core::result::Result::Ok(o.arm_done(2, end)),
                                        ),
                                    ),
                                )
                                .await,
                        )
                    };
                    match o.go(3, (o.get(&v1), (o.get(&v2), ()))) {
                        ::core::option::Option::Some((p0, (p1, ()))) => {
                            o.done(3, self.__dag_d(p0, p1).await)
                        }
                        ::core::option::Option::None => o.skip(),
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
                                        o
                                            .arm(
                                                4,
                                                match o.all((o.get(&v3), ())) {
                                                    ::core::option::Option::Some((p0, ())) => {
                                                        ::core::option::Option::Some(self.__dag_e(p0))
                                                    }
                                                    ::core::option::Option::None => ::core::option::Option::None,
                                                },
                                            ),
                                        move |end| ::core::result::Result::Ok(o.arm_done(4, end)),
                                    ),
                                    ::dagio::__private::Arm::new(
                                        o
                                            .arm(
                                                5,
                                                match o.all((o.get(&v3), ())) {
                                                    ::core::option::Option::Some((p0, ())) => {
                                                        ::core::option::Option::Some(self.__dag_f(p0))
                                                    }
                                                    ::core::option::Option::None => ::core::option::Option::None,
                                                },
                                            ),
                                        move |end| ::core::result::Result::Ok(o.arm_done(5, end)),
                                    ),
                                ),
                            )
                            .await,
                    )
                }
            };
            match o.go(6, (o.get(&v4), (o.get(&v5), ()))) {
                ::core::option::Option::Some((p0, (p1, ()))) => {
                    o.done(6, self.__dag_g(p0, p1).await)
                }
                ::core::option::Option::None => o.skip(),
            }
        }
    }
}
///A run of `Seed`'s tasks, before it begins.
#[derive(Debug)]
#[must_use = "name the task to run"]
pub struct SeedDag<'dag, S: ?Sized> {
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
