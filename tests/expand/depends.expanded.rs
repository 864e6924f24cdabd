pub struct Depends;
impl Depends {
    #[allow(
        clippy::unused_async,
        clippy::unused_self,
        clippy::ptr_arg,
        clippy::borrowed_box,
        clippy::trivially_copy_pass_by_ref,
        clippy::ref_option,
        clippy::ref_option_ref
    )]
    fn __dag_database(&self) -> impl ::core::future::Future<Output = ()> {
        async move {
            if let ::core::option::Option::Some(dag_output) = ::core::option::Option::None::<
                (),
            > {
                return dag_output;
            }
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
    fn __dag_cache(&self) -> impl ::core::future::Future<Output = ()> {
        async move {
            if let ::core::option::Option::Some(dag_output) = ::core::option::Option::None::<
                (),
            > {
                return dag_output;
            }
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
    fn __dag_warm(&self) -> impl ::core::future::Future<Output = ()> {
        async move {
            if let ::core::option::Option::Some(dag_output) = ::core::option::Option::None::<
                (),
            > {
                return dag_output;
            }
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
    fn __dag_start(&self) -> impl ::core::future::Future<Output = ()> {
        async move {
            if let ::core::option::Option::Some(dag_output) = ::core::option::Option::None::<
                (),
            > {
                return dag_output;
            }
        }
    }
}
#[automatically_derived]
impl Depends {
    ///Runs `database`, `cache`, `warm`, then this task, inside one future: each once, as soon as what it needs is there.
    pub fn start<'dag>(
        &'dag self,
    ) -> impl ::core::future::Future<Output = ()> + use<'dag> {
        self.__dag_run_start::<::dagio::__private::Bare>(::dagio::__private::Bare)
    }
    #[doc(hidden)]
    #[inline]
    fn __dag_run_start<
        'dag,
        __Mode: ::dagio::__private::Mode<::core::convert::Infallible> + 'dag,
    >(
        &'dag self,
        dag_o: __Mode,
    ) -> impl ::core::future::Future<Output = __Mode::Out<()>> + use<'dag, __Mode> {
        async move {
            let dag_v2 = {
                let (dag_v0, dag_v1) = {
                    ::dagio::__private::certain(
                        ::dagio::__private::Join::<
                            _,
                            ::core::convert::Infallible,
                        >::new(
                                ::dagio::__private::Both(
                                    ::dagio::__private::Arm::new(
                                        dag_o
                                            .arm(
                                                0,
                                                match dag_o.all(()) {
                                                    ::core::option::Option::Some(()) => {
                                                        ::core::option::Option::Some(self.__dag_database())
                                                    }
                                                    ::core::option::Option::None => ::core::option::Option::None,
                                                },
                                            ),
                                        move |dag_end| ::core::result::Result::Ok(
                                            dag_o.arm_done(0, dag_end),
                                        ),
                                    ),
                                    ::dagio::__private::Arm::new(
                                        dag_o
                                            .arm(
                                                1,
                                                match dag_o.all(()) {
                                                    ::core::option::Option::Some(()) => {
                                                        ::core::option::Option::Some(self.__dag_cache())
                                                    }
                                                    ::core::option::Option::None => ::core::option::Option::None,
                                                },
                                            ),
                                        move |dag_end| ::core::result::Result::Ok(
                                            dag_o.arm_done(1, dag_end),
                                        ),
                                    ),
                                ),
                            )
                            .await,
                    )
                };
                match dag_o.go(2, (dag_o.get(&dag_v0), (dag_o.get(&dag_v1), ()))) {
                    ::core::option::Option::Some((_, (_, ()))) => {
                        dag_o.done(2, self.__dag_warm().await)
                    }
                    ::core::option::Option::None => dag_o.skip(),
                }
            };
            match dag_o.go(3, (dag_o.get(&dag_v2), ())) {
                ::core::option::Option::Some((_, ())) => {
                    dag_o.done(3, self.__dag_start().await)
                }
                ::core::option::Option::None => dag_o.skip(),
            }
        }
    }
}
///A run of `Depends`'s tasks, before it begins.
#[::core::prelude::v1::derive(::core::fmt::Debug)]
#[must_use = "name the task to run"]
pub struct DependsDag<'dag, S: ?::core::marker::Sized> {
    of: &'dag S,
}
#[automatically_derived]
impl Depends {
    ///Begins a run with options, of which there are none yet: `.dag().task()` is `.task()`.
    #[allow(dead_code)]
    pub fn dag(&self) -> DependsDag<'_, Self> {
        DependsDag { of: self }
    }
}
#[automatically_derived]
#[allow(dead_code)]
impl<'dag> DependsDag<'dag, Depends> {
    ///Runs `database`, `cache`, `warm`, then this task, inside one future: each once, as soon as what it needs is there.
    pub fn start(self) -> impl ::core::future::Future<Output = ()> + use<'dag> {
        self.of.start()
    }
}
