pub struct Lanes;
impl Lanes {
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
    async fn __dag_b(&self) -> u32 {
        2
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
    async fn __dag_d(&self, a: &u32, b: &u32) -> u32 {
        a + b
    }
    #[allow(
        clippy::unused_async,
        clippy::unused_self,
        clippy::ptr_arg,
        clippy::trivially_copy_pass_by_ref,
        clippy::ref_option
    )]
    async fn __dag_e(&self, b: &u32, c: &u32) -> Result<u32, u8> {
        Ok(b + c)
    }
    #[allow(
        clippy::unused_async,
        clippy::unused_self,
        clippy::ptr_arg,
        clippy::trivially_copy_pass_by_ref,
        clippy::ref_option
    )]
    async fn __dag_f(&self, c: &u32, a: &u32) -> u32 {
        c + a
    }
    #[allow(
        clippy::unused_async,
        clippy::unused_self,
        clippy::ptr_arg,
        clippy::trivially_copy_pass_by_ref,
        clippy::ref_option
    )]
    async fn __dag_g(&self, d: &u32, e: &u32, f: &u32) -> u32 {
        d + e + f
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
        self.__dag_run_g(::dagio::__private::Bare)
    }
    #[doc(hidden)]
    #[inline]
    fn __dag_run_g<'dag, __Mode: ::dagio::__private::Mode<u8> + 'dag>(
        &'dag self,
        o: __Mode,
    ) -> impl ::core::future::Future<
        Output = ::core::result::Result<__Mode::Out<u32>, __Mode::Stop>,
    > + use<'dag, __Mode> {
        async move {
            let mut frame0 = ::dagio::__private::Frame::new(
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
                ::dagio::__private::Board::<1>::new(),
                ::dagio::__private::On::new(self, o),
            );
            {
                let open = frame0.open();
                let (mut l0, open) = open.lane::<0>();
                let (mut l1, open) = open.lane::<1>();
                let (mut l2, open) = open.lane::<2>();
                match open
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
                                    let r0 = {
                                        let v = match match l0.context().mode().go(0, ()) {
                                            ::core::option::Option::Some(()) => {
                                                match l0.context().of().__dag_a().await {
                                                    v => l0.context().mode().done(0, v),
                                                }
                                            }
                                            ::core::option::Option::None => l0.context().mode().skip(),
                                        } {
                                            v => l0.fill::<0, 0, _>(v),
                                        };
                                        l0.board().filled([2]);
                                        v
                                    };
                                    let r2 = l0.wait::<0, 4>().await;
                                    (r0, r2)
                                } {
                                    (r0, r2) => {
                                        match l0
                                            .context()
                                            .mode()
                                            .go(
                                                5,
                                                (
                                                    l0.context().mode().get(r2),
                                                    (l0.context().mode().get(r0), ()),
                                                ),
                                            )
                                        {
                                            ::core::option::Option::Some((p0, (p1, ()))) => {
                                                match l0.context().of().__dag_f(p0, p1).await {
                                                    v => l0.context().mode().done(5, v),
                                                }
                                            }
                                            ::core::option::Option::None => l0.context().mode().skip(),
                                        }
                                    }
                                } {
                                    v => l0.fill::<0, 1, _>(v),
                                };
                                ::core::result::Result::<_, __Mode::Stop>::Ok(())
                            }),
                            ::dagio::__private::Both(
                                ::dagio::__private::Lane::<
                                    _,
                                    1,
                                >(async move {
                                    match match {
                                        let r1 = {
                                            let v = match match l1.context().mode().go(1, ()) {
                                                ::core::option::Option::Some(()) => {
                                                    match l1.context().of().__dag_b().await {
                                                        v => l1.context().mode().done(1, v),
                                                    }
                                                }
                                                ::core::option::Option::None => l1.context().mode().skip(),
                                            } {
                                                v => l1.fill::<0, 2, _>(v),
                                            };
                                            l1.board().filled([4]);
                                            v
                                        };
                                        let r0 = l1.wait::<0, 0>().await;
                                        (r1, r0)
                                    } {
                                        (r1, r0) => {
                                            match l1
                                                .context()
                                                .mode()
                                                .go(
                                                    3,
                                                    (
                                                        l1.context().mode().get(r0),
                                                        (l1.context().mode().get(r1), ()),
                                                    ),
                                                )
                                            {
                                                ::core::option::Option::Some((p0, (p1, ()))) => {
                                                    match l1.context().of().__dag_d(p0, p1).await {
                                                        v => l1.context().mode().done(3, v),
                                                    }
                                                }
                                                ::core::option::Option::None => l1.context().mode().skip(),
                                            }
                                        }
                                    } {
                                        v => l1.fill::<0, 3, _>(v),
                                    };
                                    ::core::result::Result::<_, __Mode::Stop>::Ok(())
                                }),
                                ::dagio::__private::Lane::<
                                    _,
                                    2,
                                >(async move {
                                    match match {
                                        let r2 = {
                                            let v = match match l2.context().mode().go(2, ()) {
                                                ::core::option::Option::Some(()) => {
                                                    match l2.context().of().__dag_c().await {
                                                        v => l2.context().mode().done(2, v),
                                                    }
                                                }
                                                ::core::option::Option::None => l2.context().mode().skip(),
                                            } {
                                                v => l2.fill::<0, 4, _>(v),
                                            };
                                            l2.board().filled([1]);
                                            v
                                        };
                                        let r1 = l2.wait::<0, 2>().await;
                                        (r2, r1)
                                    } {
                                        (r2, r1) => {
                                            match l2
                                                .context()
                                                .mode()
                                                .go(
                                                    4,
                                                    (
                                                        l2.context().mode().get(r1),
                                                        (l2.context().mode().get(r2), ()),
                                                    ),
                                                )
                                            {
                                                ::core::option::Option::Some((p0, (p1, ()))) => {
                                                    match l2.context().of().__dag_e(p0, p1).await {
                                                        end => {
                                                            match l2.context().mode().tried(4, "e", end) {
                                                                ::core::result::Result::Ok(v) => v,
                                                                ::core::result::Result::Err(stop) => {
                                                                    return ::core::result::Result::Err(stop);
                                                                }
                                                            }
                                                        }
                                                    }
                                                }
                                                ::core::option::Option::None => l2.context().mode().skip(),
                                            }
                                        }
                                    } {
                                        v => l2.fill::<0, 5, _>(v),
                                    };
                                    ::core::result::Result::<_, __Mode::Stop>::Ok(())
                                }),
                            ),
                        ),
                    )
                    .await
                {
                    ::core::result::Result::Ok(v) => v,
                    ::core::result::Result::Err(stop) => {
                        return ::core::result::Result::Err(stop);
                    }
                };
            };
            ::core::result::Result::Ok(
                match o
                    .go(
                        6,
                        (
                            o.get(frame0.read::<0, 3>()),
                            (
                                o.get(frame0.read::<0, 5>()),
                                (o.get(frame0.read::<0, 1>()), ()),
                            ),
                        ),
                    )
                {
                    ::core::option::Option::Some((p0, (p1, (p2, ())))) => {
                        o.done(6, self.__dag_g(p0, p1, p2).await)
                    }
                    ::core::option::Option::None => o.skip(),
                },
            )
        }
    }
}
///A run of `Lanes`'s tasks, before it begins.
#[derive(Debug)]
#[must_use = "name the task to run"]
pub struct LanesDag<'dag, S: ?Sized> {
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
