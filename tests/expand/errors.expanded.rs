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
impl Errors {
    ///Runs this task, which needs no other.
    ///
    ///# Errors
    ///The first failure, with its task's name; whatever runs then is dropped. Can fail: `user`.
    #[allow(dead_code)]
    fn user<'dag>(
        &'dag self,
    ) -> impl ::core::future::Future<
        Output = ::core::result::Result<u32, ::dagio::RunError<AppError>>,
    > + use<'dag> {
        self.__dag_run_user::<::dagio::__private::Bare>(::dagio::__private::Bare)
    }
    #[doc(hidden)]
    #[inline]
    fn __dag_run_user<'dag, __Mode: ::dagio::__private::Mode<AppError> + 'dag>(
        &'dag self,
        dag_o: __Mode,
    ) -> impl ::core::future::Future<
        Output = ::core::result::Result<__Mode::Out<u32>, __Mode::Stop>,
    > + use<'dag, __Mode> {
        async move {
            ::core::result::Result::Ok(
                match dag_o.go(0, ()) {
                    ::core::option::Option::Some(()) => {
                        match self.__dag_user().await {
                            dag_end => {
                                match dag_o.tried(0, "user", dag_end) {
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
    ///Runs this task, which needs no other.
    ///
    ///# Errors
    ///The first failure, with its task's name; whatever runs then is dropped. Can fail: `plan`.
    #[allow(dead_code)]
    fn plan<'dag>(
        &'dag self,
    ) -> impl ::core::future::Future<
        Output = ::core::result::Result<u32, ::dagio::RunError<AppError>>,
    > + use<'dag> {
        self.__dag_run_plan::<::dagio::__private::Bare>(::dagio::__private::Bare)
    }
    #[doc(hidden)]
    #[inline]
    fn __dag_run_plan<'dag, __Mode: ::dagio::__private::Mode<AppError> + 'dag>(
        &'dag self,
        dag_o: __Mode,
    ) -> impl ::core::future::Future<
        Output = ::core::result::Result<__Mode::Out<u32>, __Mode::Stop>,
    > + use<'dag, __Mode> {
        async move {
            ::core::result::Result::Ok(
                match dag_o.go(1, ()) {
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
                },
            )
        }
    }
    ///Runs `plan`, then this task, inside one future: each once, as soon as what it needs is there.
    ///
    ///# Errors
    ///The first failure, with its task's name; whatever runs then is dropped. Can fail: `plan`.
    #[allow(dead_code)]
    fn quota<'dag>(
        &'dag self,
    ) -> impl ::core::future::Future<
        Output = ::core::result::Result<u32, ::dagio::RunError<AppError>>,
    > + use<'dag> {
        self.__dag_run_quota::<::dagio::__private::Bare>(::dagio::__private::Bare)
    }
    #[doc(hidden)]
    #[inline]
    fn __dag_run_quota<'dag, __Mode: ::dagio::__private::Mode<AppError> + 'dag>(
        &'dag self,
        dag_o: __Mode,
    ) -> impl ::core::future::Future<
        Output = ::core::result::Result<__Mode::Out<u32>, __Mode::Stop>,
    > + use<'dag, __Mode> {
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
            ::core::result::Result::Ok(
                match dag_o.go(2, (dag_o.get(&dag_v1), ())) {
                    ::core::option::Option::Some((dag_p0, ())) => {
                        dag_o.done(2, self.__dag_quota(dag_p0).await)
                    }
                    ::core::option::Option::None => dag_o.skip(),
                },
            )
        }
    }
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
impl Errors {
    ///Begins a run with options; without any, `.dag().task()` is `.task()`.
    #[allow(dead_code)]
    pub fn dag(&self) -> ErrorsDag<'_, Self> {
        ErrorsDag { of: self }
    }
}
#[allow(dead_code)]
impl<'dag> ErrorsDag<'dag, Errors> {
    ///Runs this task, which needs no other.
    ///
    ///# Errors
    ///The first failure, with its task's name; whatever runs then is dropped. Can fail: `user`.
    #[allow(dead_code)]
    fn user(
        self,
    ) -> impl ::core::future::Future<
        Output = ::core::result::Result<u32, ::dagio::RunError<AppError>>,
    > + use<'dag> {
        self.of.user()
    }
    ///Runs this task, which needs no other.
    ///
    ///# Errors
    ///The first failure, with its task's name; whatever runs then is dropped. Can fail: `plan`.
    #[allow(dead_code)]
    fn plan(
        self,
    ) -> impl ::core::future::Future<
        Output = ::core::result::Result<u32, ::dagio::RunError<AppError>>,
    > + use<'dag> {
        self.of.plan()
    }
    ///Runs `plan`, then this task, inside one future: each once, as soon as what it needs is there.
    ///
    ///# Errors
    ///The first failure, with its task's name; whatever runs then is dropped. Can fail: `plan`.
    #[allow(dead_code)]
    fn quota(
        self,
    ) -> impl ::core::future::Future<
        Output = ::core::result::Result<u32, ::dagio::RunError<AppError>>,
    > + use<'dag> {
        self.of.quota()
    }
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
    ///Lets at most so many tasks run at once: of those that may start, the one with the longest path to the target first.
    ///
    ///# Panics
    ///If it is 0: the run would never end.
    pub fn limit(self, most: usize) -> ErrorsDagTable<'dag> {
        ErrorsDagTable::__dag_of(self.of).limit(most)
    }
    ///Gives the output of `user` beforehand: `user`, and what it alone needs, do not run. The last one given counts.
    fn with_user(self, value: u32) -> ErrorsDagTable<'dag> {
        ErrorsDagTable::__dag_of(self.of).with_user(value)
    }
    ///Gives the output of `plan` beforehand: `plan`, and what it alone needs, do not run. The last one given counts.
    fn with_plan(self, value: u32) -> ErrorsDagTable<'dag> {
        ErrorsDagTable::__dag_of(self.of).with_plan(value)
    }
    ///Gives the output of `quota` beforehand: `quota`, and what it alone needs, do not run. The last one given counts.
    fn with_quota(self, value: u32) -> ErrorsDagTable<'dag> {
        ErrorsDagTable::__dag_of(self.of).with_quota(value)
    }
    ///Gives the output of `mail` beforehand: `mail`, and what it alone needs, do not run. The last one given counts.
    pub fn with_mail(self, value: u32) -> ErrorsDagTable<'dag> {
        ErrorsDagTable::__dag_of(self.of).with_mail(value)
    }
}
///A run with outputs that are given beforehand, or with a limit, before it begins.
#[must_use = "name the task to run"]
pub struct ErrorsDagTable<'dag> {
    of: &'dag Errors,
    limit: ::core::option::Option<u32>,
    given: ::dagio::__private::Given<1>,
    outputs: ::dagio::__private::Region<__ErrorsDagTableOutputs<'dag>, (), 1>,
    lifetimes: ::core::marker::PhantomData<(&'dag (),)>,
}
#[allow(dead_code)]
struct __ErrorsDagTableOutputs<'dag>(::core::marker::PhantomData<&'dag Errors>);
impl<'dag> ::dagio::__private::Layout for __ErrorsDagTableOutputs<'dag> {
    type Slots = (
        (
            ::dagio::__private::Output<u32>,
            ::dagio::__private::Output<u32>,
            ::dagio::__private::Output<u32>,
            ::dagio::__private::Output<u32>,
        ),
    );
}
#[automatically_derived]
impl<'dag> ::core::fmt::Debug for ErrorsDagTable<'dag> {
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        f.debug_struct("ErrorsDagTable")
            .field("limit", &self.limit)
            .field("given", &self.given)
            .finish_non_exhaustive()
    }
}
#[allow(dead_code)]
impl<'dag> ErrorsDagTable<'dag> {
    #[doc(hidden)]
    fn __dag_of(of: &'dag Errors) -> Self {
        ErrorsDagTable {
            of,
            limit: ::core::option::Option::None,
            given: ::dagio::__private::Given::new(),
            outputs: ::dagio::__private::Region::new(()),
            lifetimes: ::core::marker::PhantomData,
        }
    }
    ///Lets at most so many tasks run at once: of those that may start, the one with the longest path to the target first.
    ///
    ///# Panics
    ///If it is 0: the run would never end.
    pub fn limit(mut self, most: usize) -> Self {
        self.limit = ::dagio::__private::at_most(most);
        self
    }
    ///Gives the output of `user` beforehand: `user`, and what it alone needs, do not run. The last one given counts.
    fn with_user(mut self, value: u32) -> Self {
        self.outputs.set(::dagio::__private::Of::<0, 0>, value);
        self.given.insert(0);
        self
    }
    ///Gives the output of `plan` beforehand: `plan`, and what it alone needs, do not run. The last one given counts.
    fn with_plan(mut self, value: u32) -> Self {
        self.outputs.set(::dagio::__private::Of::<0, 1>, value);
        self.given.insert(1);
        self
    }
    ///Gives the output of `quota` beforehand: `quota`, and what it alone needs, do not run. The last one given counts.
    fn with_quota(mut self, value: u32) -> Self {
        self.outputs.set(::dagio::__private::Of::<0, 2>, value);
        self.given.insert(2);
        self
    }
    ///Gives the output of `mail` beforehand: `mail`, and what it alone needs, do not run. The last one given counts.
    pub fn with_mail(mut self, value: u32) -> Self {
        self.outputs.set(::dagio::__private::Of::<0, 3>, value);
        self.given.insert(3);
        self
    }
    ///Runs this task, which needs no other.
    ///
    ///# Errors
    ///The first failure, with its task's name; whatever runs then is dropped. Can fail: `user`.
    #[allow(dead_code)]
    fn user(
        self,
    ) -> impl ::core::future::Future<
        Output = ::core::result::Result<u32, ::dagio::RunError<AppError>>,
    > + use<'dag> {
        ::dagio::__private::Then::new(
            self.__dag_run(0),
            |dag_end| match dag_end {
                ::core::result::Result::Ok(mut dag_table) => {
                    ::core::result::Result::Ok(
                        dag_table.outputs.take(::dagio::__private::Of::<0, 0>),
                    )
                }
                ::core::result::Result::Err(dag_stop) => {
                    ::core::result::Result::Err(dag_stop)
                }
            },
        )
    }
    ///Runs this task, which needs no other.
    ///
    ///# Errors
    ///The first failure, with its task's name; whatever runs then is dropped. Can fail: `plan`.
    #[allow(dead_code)]
    fn plan(
        self,
    ) -> impl ::core::future::Future<
        Output = ::core::result::Result<u32, ::dagio::RunError<AppError>>,
    > + use<'dag> {
        ::dagio::__private::Then::new(
            self.__dag_run(1),
            |dag_end| match dag_end {
                ::core::result::Result::Ok(mut dag_table) => {
                    ::core::result::Result::Ok(
                        dag_table.outputs.take(::dagio::__private::Of::<0, 1>),
                    )
                }
                ::core::result::Result::Err(dag_stop) => {
                    ::core::result::Result::Err(dag_stop)
                }
            },
        )
    }
    ///Runs `plan`, then this task, inside one future: each once, as soon as what it needs is there.
    ///
    ///# Errors
    ///The first failure, with its task's name; whatever runs then is dropped. Can fail: `plan`.
    #[allow(dead_code)]
    fn quota(
        self,
    ) -> impl ::core::future::Future<
        Output = ::core::result::Result<u32, ::dagio::RunError<AppError>>,
    > + use<'dag> {
        ::dagio::__private::Then::new(
            self.__dag_run(2),
            |dag_end| match dag_end {
                ::core::result::Result::Ok(mut dag_table) => {
                    ::core::result::Result::Ok(
                        dag_table.outputs.take(::dagio::__private::Of::<0, 2>),
                    )
                }
                ::core::result::Result::Err(dag_stop) => {
                    ::core::result::Result::Err(dag_stop)
                }
            },
        )
    }
    ///Runs `user`, `plan`, `quota`, then this task, inside one future: each once, as soon as what it needs is there.
    ///
    ///# Errors
    ///The first failure, with its task's name; whatever runs then is dropped. Can fail: `user`, `plan`, `mail`.
    pub fn mail(
        self,
    ) -> impl ::core::future::Future<
        Output = ::core::result::Result<u32, ::dagio::RunError<AppError>>,
    > + use<'dag> {
        ::dagio::__private::Then::new(
            self.__dag_run(3),
            |dag_end| match dag_end {
                ::core::result::Result::Ok(mut dag_table) => {
                    ::core::result::Result::Ok(
                        dag_table.outputs.take(::dagio::__private::Of::<0, 3>),
                    )
                }
                ::core::result::Result::Err(dag_stop) => {
                    ::core::result::Result::Err(dag_stop)
                }
            },
        )
    }
    #[doc(hidden)]
    #[allow(unused_mut, unused_variables, clippy::too_many_arguments)]
    fn __dag_run(
        mut self,
        dag_target: usize,
    ) -> impl ::core::future::Future<
        Output = ::core::result::Result<Self, ::dagio::RunError<AppError>>,
    > + use<'dag> {
        static EDGES: ::dagio::__private::Edges = ::dagio::__private::Edges::new(
            &[&[], &[], &[1], &[0, 2]],
            &[&[3], &[2], &[3], &[]],
        );
        async move {
            #[allow(unused_imports)]
            use ::dagio::__private::Mode as _;
            let dag_o = ::dagio::__private::Bare;
            let dag_end = {
                let dag_of = self.of;
                let mut dag_at = self.outputs.open();
                let mut dag_f0 = ::core::pin::pin!(::core::option::Option::None);
                let mut dag_f1 = ::core::pin::pin!(::core::option::Option::None);
                let mut dag_f2 = ::core::pin::pin!(::core::option::Option::None);
                let mut dag_f3 = ::core::pin::pin!(::core::option::Option::None);
                let dag_end = ::dagio::__private::TableRun::<
                    _,
                    _,
                    4,
                    1,
                >::new(
                        ::dagio::__private::together::<1>(),
                        &EDGES,
                        dag_target,
                        &self.given,
                        self.limit,
                        move |dag_task, dag_cx| {
                            match dag_task {
                                0 => {
                                    if ::dagio::__private::is_vacant(&dag_f0) {
                                        ::dagio::__private::put_in(
                                            &mut dag_f0,
                                            dag_of.__dag_user(),
                                        );
                                    }
                                    let dag_end = match ::dagio::__private::poll_in(
                                        &mut dag_f0,
                                        dag_cx,
                                    ) {
                                        ::core::task::Poll::Ready(dag_ended) => dag_ended,
                                        ::core::task::Poll::Pending => {
                                            return ::core::task::Poll::Pending;
                                        }
                                    };
                                    dag_at
                                        .put(
                                            ::dagio::__private::Of::<0, 0>,
                                            match dag_o.tried(0, "user", dag_end) {
                                                ::core::result::Result::Ok(dag_output) => dag_output,
                                                ::core::result::Result::Err(dag_stop) => {
                                                    return ::core::task::Poll::Ready(
                                                        ::core::result::Result::Err(dag_stop),
                                                    );
                                                }
                                            },
                                        );
                                }
                                1 => {
                                    if ::dagio::__private::is_vacant(&dag_f1) {
                                        ::dagio::__private::put_in(
                                            &mut dag_f1,
                                            dag_of.__dag_plan(),
                                        );
                                    }
                                    let dag_end = match ::dagio::__private::poll_in(
                                        &mut dag_f1,
                                        dag_cx,
                                    ) {
                                        ::core::task::Poll::Ready(dag_ended) => dag_ended,
                                        ::core::task::Poll::Pending => {
                                            return ::core::task::Poll::Pending;
                                        }
                                    };
                                    dag_at
                                        .put(
                                            ::dagio::__private::Of::<0, 1>,
                                            match dag_o.tried(1, "plan", dag_end) {
                                                ::core::result::Result::Ok(dag_output) => dag_output,
                                                ::core::result::Result::Err(dag_stop) => {
                                                    return ::core::task::Poll::Ready(
                                                        ::core::result::Result::Err(dag_stop),
                                                    );
                                                }
                                            },
                                        );
                                }
                                2 => {
                                    if ::dagio::__private::is_vacant(&dag_f2) {
                                        let dag_p0 = dag_at.read(::dagio::__private::Of::<0, 1>);
                                        ::dagio::__private::put_in(
                                            &mut dag_f2,
                                            dag_of.__dag_quota(dag_p0),
                                        );
                                    }
                                    let dag_end = match ::dagio::__private::poll_in(
                                        &mut dag_f2,
                                        dag_cx,
                                    ) {
                                        ::core::task::Poll::Ready(dag_ended) => dag_ended,
                                        ::core::task::Poll::Pending => {
                                            return ::core::task::Poll::Pending;
                                        }
                                    };
                                    dag_at.put(::dagio::__private::Of::<0, 2>, dag_end);
                                }
                                3 => {
                                    if ::dagio::__private::is_vacant(&dag_f3) {
                                        let dag_p0 = dag_at.read(::dagio::__private::Of::<0, 0>);
                                        let dag_p1 = dag_at.read(::dagio::__private::Of::<0, 2>);
                                        ::dagio::__private::put_in(
                                            &mut dag_f3,
                                            dag_of.__dag_mail(dag_p0, dag_p1),
                                        );
                                    }
                                    let dag_end = match ::dagio::__private::poll_in(
                                        &mut dag_f3,
                                        dag_cx,
                                    ) {
                                        ::core::task::Poll::Ready(dag_ended) => dag_ended,
                                        ::core::task::Poll::Pending => {
                                            return ::core::task::Poll::Pending;
                                        }
                                    };
                                    dag_at
                                        .put(
                                            ::dagio::__private::Of::<0, 3>,
                                            match dag_o.tried(3, "mail", dag_end) {
                                                ::core::result::Result::Ok(dag_output) => dag_output,
                                                ::core::result::Result::Err(dag_stop) => {
                                                    return ::core::task::Poll::Ready(
                                                        ::core::result::Result::Err(dag_stop),
                                                    );
                                                }
                                            },
                                        );
                                }
                                _ => ::core::unreachable!(),
                            }
                            ::core::task::Poll::Ready(::core::result::Result::Ok(()))
                        },
                    )
                    .await;
                dag_end
            };
            match dag_end {
                ::core::result::Result::Ok(()) => ::core::result::Result::Ok(self),
                ::core::result::Result::Err(dag_stop) => {
                    ::core::result::Result::Err(dag_stop)
                }
            }
        }
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
