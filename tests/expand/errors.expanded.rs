pub struct Errors;
impl Errors {
    #[allow(
        clippy::unused_async,
        clippy::unused_self,
        clippy::ptr_arg,
        clippy::borrowed_box,
        clippy::trivially_copy_pass_by_ref,
        clippy::ref_option,
        clippy::ref_option_ref
    )]
    fn __dag_user(&self) -> impl ::core::future::Future<Output = Result<u32, DbError>> {
        async move {
            if let ::core::option::Option::Some(dag_output) = ::core::option::Option::None::<
                Result<u32, DbError>,
            > {
                return dag_output;
            }
            Ok(1)
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
    fn __dag_plan(
        &self,
    ) -> impl ::core::future::Future<Output = Result<u32, std::fmt::Error>> {
        async move {
            if let ::core::option::Option::Some(dag_output) = ::core::option::Option::None::<
                Result<u32, std::fmt::Error>,
            > {
                return dag_output;
            }
            Ok(2)
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
    fn __dag_quota(&self, plan: &u32) -> impl ::core::future::Future<Output = u32> {
        async move {
            if let ::core::option::Option::Some(dag_output) = ::core::option::Option::None::<
                u32,
            > {
                return dag_output;
            }
            *plan
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
    fn __dag_mail(
        &self,
        user: &u32,
        quota: &u32,
    ) -> impl ::core::future::Future<Output = Result<u32, DbError>> {
        async move {
            if let ::core::option::Option::Some(dag_output) = ::core::option::Option::None::<
                Result<u32, DbError>,
            > {
                return dag_output;
            }
            Ok(user + quota)
        }
    }
}
#[automatically_derived]
impl Errors {
    ///Runs `user`, `plan`, `quota`, then this task, inside one future: each once, as soon as what it needs is there.
    ///
    ///# Errors
    ///The first failure, with its task's name; whatever runs then is dropped. Can fail: `user`, `plan`, `mail`.
    pub fn mail<'dag>(
        &'dag self,
    ) -> impl ::core::future::Future<
        Output = ::core::result::Result<u32, ::dagio::RunError<AppError>>,
    > + use<'dag> {
        self.__dag_run_mail::<::dagio::__private::Bare>(::dagio::__private::Bare)
    }
    #[doc(hidden)]
    #[inline]
    fn __dag_run_mail<'dag, __Mode: ::dagio::__private::Mode<AppError> + 'dag>(
        &'dag self,
        dag_o: __Mode,
    ) -> impl ::core::future::Future<
        Output = ::core::result::Result<__Mode::Out<u32>, __Mode::Stop>,
    > + use<'dag, __Mode> {
        async move {
            let (dag_v0, dag_v2) = {
                match ::dagio::__private::Join::<
                    _,
                    __Mode::Stop,
                >::new(
                        ::dagio::__private::Both(
                            ::dagio::__private::Arm::new(
                                dag_o
                                    .arm(
                                        0,
                                        match dag_o.all(()) {
                                            ::core::option::Option::Some(()) => {
                                                ::core::option::Option::Some(self.__dag_user())
                                            }
                                            ::core::option::Option::None => ::core::option::Option::None,
                                        },
                                    ),
                                move |dag_end| dag_o.arm_tried(0, "user", dag_end),
                            ),
                            ::dagio::__private::Arm::new(
                                async move {
                                    let dag_v1 = match dag_o.go(1, ()) {
                                        ::core::option::Option::Some(()) => {
                                            match self.__dag_plan().await {
                                                dag_end => {
                                                    match dag_o.tried(1, "plan", dag_end) {
                                                        ::core::result::Result::Ok(dag_v) => dag_v,
                                                        ::core::result::Result::Err(dag_stop) => {
                                                            return ::core::result::Result::Err(dag_stop);
                                                        }
                                                    }
                                                }
                                            }
                                        }
                                        ::core::option::Option::None => dag_o.skip(),
                                    };
                                    ::core::result::Result::<
                                        _,
                                        __Mode::Stop,
                                    >::Ok(
                                        match dag_o.go(2, (dag_o.get(&dag_v1), ())) {
                                            ::core::option::Option::Some((dag_p0, ())) => {
                                                dag_o.done(2, self.__dag_quota(dag_p0).await)
                                            }
                                            ::core::option::Option::None => dag_o.skip(),
                                        },
                                    )
                                },
                                |dag_end| dag_end,
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
                match dag_o.go(3, (dag_o.get(&dag_v0), (dag_o.get(&dag_v2), ()))) {
                    ::core::option::Option::Some((dag_p0, (dag_p1, ()))) => {
                        match self.__dag_mail(dag_p0, dag_p1).await {
                            dag_end => {
                                match dag_o.tried(3, "mail", dag_end) {
                                    ::core::result::Result::Ok(dag_v) => dag_v,
                                    ::core::result::Result::Err(dag_stop) => {
                                        return ::core::result::Result::Err(dag_stop);
                                    }
                                }
                            }
                        }
                    }
                    ::core::option::Option::None => dag_o.skip(),
                },
            )
        }
    }
}
///A run of `Errors`'s tasks, before it begins.
#[::core::prelude::v1::derive(::core::fmt::Debug)]
#[must_use = "name the task to run"]
pub struct ErrorsDag<'dag, S: ?::core::marker::Sized> {
    of: &'dag S,
}
#[automatically_derived]
impl Errors {
    ///Begins a run with options, of which there are none yet: `.dag().task()` is `.task()`.
    #[allow(dead_code)]
    pub fn dag(&self) -> ErrorsDag<'_, Self> {
        ErrorsDag { of: self }
    }
}
#[automatically_derived]
#[allow(dead_code)]
impl<'dag> ErrorsDag<'dag, Errors> {
    ///Runs `user`, `plan`, `quota`, then this task, inside one future: each once, as soon as what it needs is there.
    ///
    ///# Errors
    ///The first failure, with its task's name; whatever runs then is dropped. Can fail: `user`, `plan`, `mail`.
    pub fn mail(
        self,
    ) -> impl ::core::future::Future<
        Output = ::core::result::Result<u32, ::dagio::RunError<AppError>>,
    > + use<'dag> {
        self.of.mail()
    }
}
#[derive(Debug)]
pub struct DbError;
#[derive(Debug)]
pub struct AppError;
impl From<DbError> for AppError {
    fn from(_: DbError) -> Self {
        AppError
    }
}
impl From<std::fmt::Error> for AppError {
    fn from(_: std::fmt::Error) -> Self {
        AppError
    }
}
