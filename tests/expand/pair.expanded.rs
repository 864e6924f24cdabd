pub struct Pair;
impl Pair {
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
    fn __dag_d(&self, a: &u32) -> impl ::core::future::Future<Output = u32> {
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
    fn __dag_e(&self, a: &u32, c: &u32) -> impl ::core::future::Future<Output = u32> {
        async move {
            if let ::core::option::Option::Some(dag_output) = ::core::option::Option::None::<
                u32,
            > {
                return dag_output;
            }
            a + c
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
    fn __dag_f(&self, d: &u32, e: &u32) -> impl ::core::future::Future<Output = u32> {
        async move {
            if let ::core::option::Option::Some(dag_output) = ::core::option::Option::None::<
                u32,
            > {
                return dag_output;
            }
            d + e
        }
    }
}
#[automatically_derived]
impl Pair {
    ///Runs `a`, `c`, `d`, `e`, then this task, inside one future: each once, as soon as what it needs is there.
    pub fn f<'dag>(&'dag self) -> impl ::core::future::Future<Output = u32> + use<'dag> {
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
            let mut dag_frame0 = ::dagio::__private::Frame::new(
                (
                    (
                        ::dagio::__private::Slot::<__Mode::Out<u32>, 0>::new(),
                        ::dagio::__private::Slot::<__Mode::Out<u32>, 1>::new(),
                    ),
                ),
                ::dagio::__private::Duo::new(),
                ::dagio::__private::On::new(self, dag_o),
            );
            {
                let dag_open = dag_frame0.open();
                let (mut dag_l0, dag_open) = dag_open.lane::<0>();
                let (mut dag_l1, dag_open) = dag_open.lane::<1>();
                ::dagio::__private::certain(
                    dag_open
                        .pair(
                            async move {
                                match match match {
                                    let dag_r0 = match match dag_l0.context().mode().go(0, ()) {
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
                                    dag_r0
                                } {
                                    dag_r0 => {
                                        match dag_l0
                                            .context()
                                            .mode()
                                            .go(2, (dag_l0.context().mode().get(dag_r0), ()))
                                        {
                                            ::core::option::Option::Some((dag_p0, ())) => {
                                                match dag_l0.context().of().__dag_d(dag_p0).await {
                                                    dag_v => dag_l0.context().mode().done(2, dag_v),
                                                }
                                            }
                                            ::core::option::Option::None => {
                                                dag_l0.context().mode().skip()
                                            }
                                        }
                                    }
                                } {
                                    dag_v2 => {
                                        match {
                                            let dag_r3 = dag_l0.wait::<0, 1>().await;
                                            dag_r3
                                        } {
                                            dag_r3 => {
                                                match dag_l0
                                                    .context()
                                                    .mode()
                                                    .go(
                                                        4,
                                                        (
                                                            dag_l0.context().mode().get(&dag_v2),
                                                            (dag_l0.context().mode().get(dag_r3), ()),
                                                        ),
                                                    )
                                                {
                                                    ::core::option::Option::Some((dag_p0, (dag_p1, ()))) => {
                                                        match dag_l0.context().of().__dag_f(dag_p0, dag_p1).await {
                                                            dag_v => dag_l0.context().mode().done(4, dag_v),
                                                        }
                                                    }
                                                    ::core::option::Option::None => {
                                                        dag_l0.context().mode().skip()
                                                    }
                                                }
                                            }
                                        }
                                    }
                                } {
                                    dag_v4 => {
                                        ::core::result::Result::<
                                            _,
                                            ::core::convert::Infallible,
                                        >::Ok(dag_v4)
                                    }
                                }
                            },
                            async move {
                                match match match dag_l1.context().mode().go(1, ()) {
                                    ::core::option::Option::Some(()) => {
                                        match dag_l1.context().of().__dag_c().await {
                                            dag_v => dag_l1.context().mode().done(1, dag_v),
                                        }
                                    }
                                    ::core::option::Option::None => {
                                        dag_l1.context().mode().skip()
                                    }
                                } {
                                    dag_v1 => {
                                        match {
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
                                                            (dag_l1.context().mode().get(&dag_v1), ()),
                                                        ),
                                                    )
                                                {
                                                    ::core::option::Option::Some((dag_p0, (dag_p1, ()))) => {
                                                        match dag_l1.context().of().__dag_e(dag_p0, dag_p1).await {
                                                            dag_v => dag_l1.context().mode().done(3, dag_v),
                                                        }
                                                    }
                                                    ::core::option::Option::None => {
                                                        dag_l1.context().mode().skip()
                                                    }
                                                }
                                            }
                                        }
                                    }
                                } {
                                    dag_v => dag_l1.fill::<0, 1, _>(dag_v),
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
#[::core::prelude::v1::derive(::core::fmt::Debug)]
#[must_use = "name the task to run"]
pub struct PairDag<'dag, S: ?::core::marker::Sized> {
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
