pub struct Pair;
impl Pair {
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
    async fn __dag_d(&self, a: &u32) -> u32 {
        a + 1
    }
    #[allow(
        clippy::unused_async,
        clippy::unused_self,
        clippy::ptr_arg,
        clippy::trivially_copy_pass_by_ref,
        clippy::ref_option
    )]
    async fn __dag_e(&self, a: &u32, c: &u32) -> u32 {
        a + c
    }
    #[allow(
        clippy::unused_async,
        clippy::unused_self,
        clippy::ptr_arg,
        clippy::trivially_copy_pass_by_ref,
        clippy::ref_option
    )]
    async fn __dag_f(&self, d: &u32, e: &u32) -> u32 {
        d + e
    }
}
#[automatically_derived]
impl Pair {
    ///Runs `a`, `c`, `d`, `e`, then this task, inside one future: each once, as soon as what it needs is there.
    pub fn f<'dag>(&'dag self) -> impl ::core::future::Future<Output = u32> + use<'dag> {
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
            let mut frame0 = ::dagio::__private::Frame::new(
                (
                    (
                        ::dagio::__private::Slot::<__Mode::Out<u32>, 0>::new(),
                        ::dagio::__private::Slot::<__Mode::Out<u32>, 1>::new(),
                    ),
                ),
                ::dagio::__private::Duo::new(),
                ::dagio::__private::On::new(self, o),
            );
            {
                let open = frame0.open();
                let (mut l0, open) = open.lane::<0>();
                let (mut l1, open) = open.lane::<1>();
                ::dagio::__private::certain(
                    open
                        .pair(
                            async move {
                                match match match {
                                    let r0 = match match l0.context().mode().go(0, ()) {
                                        ::core::option::Option::Some(()) => {
                                            match l0.context().of().__dag_a().await {
                                                v => l0.context().mode().done(0, v),
                                            }
                                        }
                                        ::core::option::Option::None => l0.context().mode().skip(),
                                    } {
                                        v => l0.fill::<0, 0, _>(v),
                                    };
                                    r0
                                } {
                                    r0 => {
                                        match l0
                                            .context()
                                            .mode()
                                            .go(2, (l0.context().mode().get(r0), ()))
                                        {
                                            ::core::option::Option::Some((p0, ())) => {
                                                match l0.context().of().__dag_d(p0).await {
                                                    v => l0.context().mode().done(2, v),
                                                }
                                            }
                                            ::core::option::Option::None => l0.context().mode().skip(),
                                        }
                                    }
                                } {
                                    v2 => {
                                        match {
                                            let r3 = l0.wait::<0, 1>().await;
                                            r3
                                        } {
                                            r3 => {
                                                match l0
                                                    .context()
                                                    .mode()
                                                    .go(
                                                        4,
                                                        (
                                                            l0.context().mode().get(&v2),
                                                            (l0.context().mode().get(r3), ()),
                                                        ),
                                                    )
                                                {
                                                    ::core::option::Option::Some((p0, (p1, ()))) => {
                                                        match l0.context().of().__dag_f(p0, p1).await {
                                                            v => l0.context().mode().done(4, v),
                                                        }
                                                    }
                                                    ::core::option::Option::None => l0.context().mode().skip(),
                                                }
                                            }
                                        }
                                    }
                                } {
                                    v4 => {
                                        ::core::result::Result::<
                                            _,
                                            ::core::convert::Infallible,
                                        >::Ok(v4)
                                    }
                                }
                            },
                            async move {
                                match match match l1.context().mode().go(1, ()) {
                                    ::core::option::Option::Some(()) => {
                                        match l1.context().of().__dag_c().await {
                                            v => l1.context().mode().done(1, v),
                                        }
                                    }
                                    ::core::option::Option::None => l1.context().mode().skip(),
                                } {
                                    v1 => {
                                        match {
                                            let r0 = l1.wait::<0, 0>().await;
                                            r0
                                        } {
                                            r0 => {
                                                match l1
                                                    .context()
                                                    .mode()
                                                    .go(
                                                        3,
                                                        (
                                                            l1.context().mode().get(r0),
                                                            (l1.context().mode().get(&v1), ()),
                                                        ),
                                                    )
                                                {
                                                    ::core::option::Option::Some((p0, (p1, ()))) => {
                                                        match l1.context().of().__dag_e(p0, p1).await {
                                                            v => l1.context().mode().done(3, v),
                                                        }
                                                    }
                                                    ::core::option::Option::None => l1.context().mode().skip(),
                                                }
                                            }
                                        }
                                    }
                                } {
                                    v => l1.fill::<0, 1, _>(v),
                                };
                                ::core::result::Result::<
                                    _,
                                    ::core::convert::Infallible,
                                >::Ok(())
                            },
                        )
                        .await,
                )
            }
        }
    }
}
///A run of `Pair`'s tasks, before it begins.
#[derive(Debug)]
#[must_use = "name the task to run"]
pub struct PairDag<'dag, S: ?Sized> {
    of: &'dag S,
}
#[automatically_derived]
impl Pair {
    ///Begins a run with options, of which there are none yet: `.dag().task()` is `.task()`.
    #[allow(dead_code)]
    pub fn dag(&self) -> PairDag<'_, Self> {
        PairDag { of: self }
    }
}
#[automatically_derived]
#[allow(dead_code)]
impl<'dag> PairDag<'dag, Pair> {
    ///Runs `a`, `c`, `d`, `e`, then this task, inside one future: each once, as soon as what it needs is there.
    pub fn f(self) -> impl ::core::future::Future<Output = u32> + use<'dag> {
        self.of.f()
    }
}
