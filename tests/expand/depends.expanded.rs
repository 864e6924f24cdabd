pub struct Depends;
impl Depends {
    #[allow(
        clippy::unused_async,
        clippy::unused_self,
        clippy::ptr_arg,
        clippy::trivially_copy_pass_by_ref,
        clippy::ref_option
    )]
    async fn __dag_database(&self) {}
    #[allow(
        clippy::unused_async,
        clippy::unused_self,
        clippy::ptr_arg,
        clippy::trivially_copy_pass_by_ref,
        clippy::ref_option
    )]
    async fn __dag_cache(&self) {}
    #[allow(
        clippy::unused_async,
        clippy::unused_self,
        clippy::ptr_arg,
        clippy::trivially_copy_pass_by_ref,
        clippy::ref_option
    )]
    async fn __dag_warm(&self) {}
    #[allow(
        clippy::unused_async,
        clippy::unused_self,
        clippy::ptr_arg,
        clippy::trivially_copy_pass_by_ref,
        clippy::ref_option
    )]
    async fn __dag_start(&self) {}
}
#[automatically_derived]
impl Depends {
    ///Runs `database`, `cache`, `warm`, then this task, inside one future: each once, as soon as what it needs is there.
    pub fn start<'dag>(
        &'dag self,
    ) -> impl ::core::future::Future<Output = ()> + use<'dag> {
        self.__dag_run_start(::dagio::__private::Bare)
    }
    #[doc(hidden)]
    #[inline]
    fn __dag_run_start<
        'dag,
        __Mode: ::dagio::__private::Mode<::core::convert::Infallible> + 'dag,
    >(
        &'dag self,
        o: __Mode,
    ) -> impl ::core::future::Future<Output = __Mode::Out<()>> + use<'dag, __Mode> {
        async move {
            let v2 = {
                let (v0, v1) = {
                    ::dagio::__private::certain(
                        ::dagio::__private::Join::<
                            _,
                            ::core::convert::Infallible,
                        >::new(
                                ::dagio::__private::Both(
                                    ::dagio::__private::Arm::new(
                                        o
                                            .arm(
                                                0,
                                                match o.all(()) {
                                                    ::core::option::Option::Some(()) => {
                                                        ::core::option::Option::Some(self.__dag_database())
                                                    }
                                                    ::core::option::Option::None => ::core::option::Option::None,
                                                },
                                            ),
                                        move |end| ::core::result::Result::Ok(o.arm_done(0, end)),
                                    ),
                                    ::dagio::__private::Arm::new(
                                        o
                                            .arm(
                                                1,
                                                match o.all(()) {
                                                    ::core::option::Option::Some(()) => {
                                                        ::core::option::Option::Some(self.__dag_cache())
                                                    }
                                                    ::core::option::Option::None => ::core::option::Option::None,
                                                },
                                            ),
                                        move |end| ::core::result::Result::Ok(o.arm_done(1, end)),
                                    ),
                                ),
                            )
                            .await,
                    )
                };
                match o.go(2, (o.get(&v0), (o.get(&v1), ()))) {
                    ::core::option::Option::Some((_, (_, ()))) => {
                        o.done(2, self.__dag_warm().await)
                    }
                    ::core::option::Option::None => o.skip(),
                }
            };
            match o.go(3, (o.get(&v2), ())) {
                ::core::option::Option::Some((_, ())) => {
                    o.done(3, self.__dag_start().await)
                }
                ::core::option::Option::None => o.skip(),
            }
        }
    }
}
///A run of `Depends`'s tasks, before it begins.
#[derive(Debug)]
#[must_use = "name the task to run"]
pub struct DependsDag<'dag, S: ?Sized> {
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
