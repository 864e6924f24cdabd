pub struct Errors;
impl Errors {
    #[allow(
        clippy::unused_async,
        clippy::unused_self,
        clippy::ptr_arg,
        clippy::trivially_copy_pass_by_ref,
        clippy::ref_option
    )]
    async fn __dag_user(&self) -> Result<u32, DbError> {
        Ok(1)
    }
    #[allow(
        clippy::unused_async,
        clippy::unused_self,
        clippy::ptr_arg,
        clippy::trivially_copy_pass_by_ref,
        clippy::ref_option
    )]
    async fn __dag_plan(&self) -> Result<u32, std::fmt::Error> {
        Ok(2)
    }
    #[allow(
        clippy::unused_async,
        clippy::unused_self,
        clippy::ptr_arg,
        clippy::trivially_copy_pass_by_ref,
        clippy::ref_option
    )]
    async fn __dag_quota(&self, plan: &u32) -> u32 {
        *plan
    }
    #[allow(
        clippy::unused_async,
        clippy::unused_self,
        clippy::ptr_arg,
        clippy::trivially_copy_pass_by_ref,
        clippy::ref_option
    )]
    async fn __dag_mail(&self, user: &u32, quota: &u32) -> Result<u32, DbError> {
        Ok(user + quota)
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
        self.__dag_run_mail(::dagio::__private::Bare)
    }
    #[doc(hidden)]
    #[inline]
    fn __dag_run_mail<'dag, __Mode: ::dagio::__private::Mode<AppError> + 'dag>(
        &'dag self,
        o: __Mode,
    ) -> impl ::core::future::Future<
        Output = ::core::result::Result<__Mode::Out<u32>, __Mode::Stop>,
    > + use<'dag, __Mode> {
        async move {
            let (v0, v2) = {
                match ::dagio::__private::Join::<
                    _,
                    __Mode::Stop,
                >::new(
                        ::dagio::__private::Both(
                            ::dagio::__private::Arm::new(
                                o
                                    .arm(
                                        0,
                                        match o.all(()) {
                                            ::core::option::Option::Some(()) => {
                                                ::core::option::Option::Some(self.__dag_user())
                                            }
                                            ::core::option::Option::None => ::core::option::Option::None,
                                        },
                                    ),
                                move |end| o.arm_tried(0, "user", end),
                            ),
                            ::dagio::__private::Arm::new(
                                async move {
                                    let v1 = match o.go(1, ()) {
                                        ::core::option::Option::Some(()) => {
                                            match self.__dag_plan().await {
                                                end => {
                                                    match o.tried(1, "plan", end) {
                                                        ::core::result::Result::Ok(v) => v,
                                                        ::core::result::Result::Err(stop) => {
                                                            return ::core::result::Result::Err(stop);
                                                        }
                                                    }
                                                }
                                            }
                                        }
                                        ::core::option::Option::None => o.skip(),
                                    };
                                    ::core::result::Result::<
                                        _,
                                        __Mode::Stop,
                                    >::Ok(
                                        match o.go(2, (o.get(&v1), ())) {
                                            ::core::option::Option::Some((p0, ())) => {
                                                o.done(2, self.__dag_quota(p0).await)
                                            }
                                            ::core::option::Option::None => o.skip(),
                                        },
                                    )
                                },
                                |end| end,
                            ),
                        ),
                    )
                    .await
                {
                    ::core::result::Result::Ok(v) => v,
                    ::core::result::Result::Err(stop) => {
                        return ::core::result::Result::Err(stop);
                    }
                }
            };
            ::core::result::Result::Ok(
                match o.go(3, (o.get(&v0), (o.get(&v2), ()))) {
                    ::core::option::Option::Some((p0, (p1, ()))) => {
                        match self.__dag_mail(p0, p1).await {
                            end => {
                                match o.tried(3, "mail", end) {
                                    ::core::result::Result::Ok(v) => v,
                                    ::core::result::Result::Err(stop) => {
                                        return ::core::result::Result::Err(stop);
                                    }
                                }
                            }
                        }
                    }
                    ::core::option::Option::None => o.skip(),
                },
            )
        }
    }
}
///A run of `Errors`'s tasks, before it begins.
#[derive(Debug)]
#[must_use = "name the task to run"]
pub struct ErrorsDag<'dag, S: ?Sized> {
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
