pub struct Errors;
#[allow(
    clippy::unused_async,
    clippy::unused_self,
    clippy::ptr_arg,
    clippy::borrowed_box,
    clippy::trivially_copy_pass_by_ref,
    clippy::ref_option,
    clippy::ref_option_ref
)]
impl Errors {
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
    ///The first failure, with its task's name; whatever runs then is dropped, unless an option says otherwise. Can fail: `user`.
    #[allow(dead_code)]
    fn user<'dag>(
        &'dag self,
    ) -> impl ::core::future::Future<
        Output = ::core::result::Result<u32, ::dagio::RunError<AppError>>,
    > + use<'dag> {
        async move {
            #[allow(unused_imports)]
            use ::dagio::__private::Mode as _;
            let dag_o = ::dagio::__private::Plainly::<__ErrorsDagFails>::new();
            ::core::result::Result::Ok(
                match self.__dag_user().await {
                    dag_end => {
                        match dag_o.tried(0, "user", dag_end) {
                            ::core::result::Result::Ok(dag_v) => dag_v,
                            ::core::result::Result::Err(dag_stop) => {
                                return ::core::result::Result::Err(dag_stop);
                            }
                        }
                    }
                },
            )
        }
    }
    ///Runs this task, which needs no other.
    ///
    ///# Errors
    ///The first failure, with its task's name; whatever runs then is dropped, unless an option says otherwise. Can fail: `plan`.
    #[allow(dead_code)]
    fn plan<'dag>(
        &'dag self,
    ) -> impl ::core::future::Future<
        Output = ::core::result::Result<u32, ::dagio::RunError<AppError>>,
    > + use<'dag> {
        async move {
            #[allow(unused_imports)]
            use ::dagio::__private::Mode as _;
            let dag_o = ::dagio::__private::Plainly::<__ErrorsDagFails>::new();
            ::core::result::Result::Ok(
                match self.__dag_plan().await {
                    dag_end => {
                        match dag_o.tried(1, "plan", dag_end) {
                            ::core::result::Result::Ok(dag_v) => dag_v,
                            ::core::result::Result::Err(dag_stop) => {
                                return ::core::result::Result::Err(dag_stop);
                            }
                        }
                    }
                },
            )
        }
    }
    ///Runs `plan`, then this task, inside one future: each once, as soon as what it needs is there.
    ///
    ///# Errors
    ///The first failure, with its task's name; whatever runs then is dropped, unless an option says otherwise. Can fail: `plan`.
    #[allow(dead_code)]
    fn quota<'dag>(
        &'dag self,
    ) -> impl ::core::future::Future<
        Output = ::core::result::Result<u32, ::dagio::RunError<AppError>>,
    > + use<'dag> {
        async move {
            #[allow(unused_imports)]
            use ::dagio::__private::Mode as _;
            let dag_o = ::dagio::__private::Plainly::<__ErrorsDagFails>::new();
            let dag_v1 = match self.__dag_plan().await {
                dag_end => {
                    match dag_o.tried(1, "plan", dag_end) {
                        ::core::result::Result::Ok(dag_v) => dag_v,
                        ::core::result::Result::Err(dag_stop) => {
                            return ::core::result::Result::Err(dag_stop);
                        }
                    }
                }
            };
            ::core::result::Result::Ok(
                match (&dag_v1,) {
                    (dag_p0,) => self.__dag_quota(dag_p0).await,
                },
            )
        }
    }
    ///Runs `user`, `plan`, `quota`, then this task, inside one future: each once, as soon as what it needs is there.
    ///
    ///# Errors
    ///The first failure, with its task's name; whatever runs then is dropped, unless an option says otherwise. Can fail: `user`, `plan`, `mail`.
    pub fn mail<'dag>(
        &'dag self,
    ) -> impl ::core::future::Future<
        Output = ::core::result::Result<u32, ::dagio::RunError<AppError>>,
    > + use<'dag> {
        self.__dag_run_mail::<::dagio::__private::Bare>(::dagio::__private::Bare)
    }
    #[doc(hidden)]
    #[inline]
    fn __dag_run_mail<'dag, __Mode: ::dagio::__private::Mode<__ErrorsDagFails>>(
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
                        ::dagio::__private::Both::new(
                            ::dagio::__private::Arm::new(
                                dag_o.arm(::core::option::Option::Some(self.__dag_user())),
                                move |dag_end| dag_o.arm_tried(0, "user", dag_end),
                            ),
                            ::dagio::__private::Arm::new(
                                async move {
                                    let dag_v1 = match self.__dag_plan().await {
                                        dag_end => {
                                            match dag_o.tried(1, "plan", dag_end) {
                                                ::core::result::Result::Ok(dag_v) => dag_v,
                                                ::core::result::Result::Err(dag_stop) => {
                                                    return ::core::result::Result::Err(dag_stop);
                                                }
                                            }
                                        }
                                    };
                                    ::core::result::Result::<
                                        _,
                                        __Mode::Stop,
                                    >::Ok(
                                        match ::dagio::__private::all((dag_o.get(&dag_v1),)) {
                                            ::core::option::Option::Some((dag_p0,)) => {
                                                dag_o.done(self.__dag_quota(dag_p0).await)
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
                match ::dagio::__private::all((dag_o.get(&dag_v0), dag_o.get(&dag_v2))) {
                    ::core::option::Option::Some((dag_p0, dag_p1)) => {
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
    ///Begins a run with options, which are the methods of what this returns; so are the tasks.
    #[allow(dead_code)]
    pub fn dag<'dag>(&'dag self) -> ErrorsDag<'dag, ::dagio::parts::Never> {
        ErrorsDag::__dag_of(self)
    }
}
#[allow(dead_code)]
struct __ErrorsDagFails;
impl ::dagio::__private::Fails for __ErrorsDagFails {
    type Error = AppError;
}
type __ErrorsDagOver<'dag, __Error> = ::dagio::__private::Over<
    ErrorsDag<'dag, ::dagio::parts::Never>,
    __ErrorsDagNodes,
    __Error,
>;
type __ErrorsDagNodes = ::dagio::__private::Nodes<4, 1>;
type __ErrorsDagLog<E> = ::dagio::parts::Noted<E, 4, 3, 0>;
///A run of `Errors`'s tasks, before it begins.
#[cfg_attr(
    doc,
    doc = "",
    doc = "<div>\n<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 128 154\" width=\"128\" style=\"max-width: 100%\" font-family=\"monospace\" font-size=\"13\" fill=\"none\" stroke=\"currentColor\" role=\"img\" aria-label=\"graph of the tasks\">\n<path d=\"M96 25C96 45 76 45 76 65\"/><path d=\"M73 58L76 65L79 58\"/>\n<path d=\"M32 25C32 45 28 45 28 65V89C28 109 64 109 64 129\"/><path d=\"M61 122L64 129L67 122\"/>\n<path d=\"M76 89C76 109 64 109 64 129\"/><path d=\"M61 122L64 129L67 122\"/>\n<rect x=\"8\" y=\"1\" width=\"48\" height=\"24\" rx=\"5\"/>\n<rect x=\"72\" y=\"1\" width=\"48\" height=\"24\" rx=\"5\"/>\n<rect x=\"48\" y=\"65\" width=\"56\" height=\"24\" rx=\"5\"/>\n<rect x=\"40\" y=\"129\" width=\"48\" height=\"24\" rx=\"5\"/>\n<g text-anchor=\"middle\" stroke=\"none\" fill=\"currentColor\">\n<text x=\"32\" y=\"17\">user</text>\n<text x=\"96\" y=\"17\">plan</text>\n<text x=\"76\" y=\"81\">quota</text>\n<text x=\"64\" y=\"145\">mail</text>\n</g>\n</svg>\n</div>"
)]
#[must_use = "name the task to run"]
pub struct ErrorsDag<
    'dag,
    __Ending = ::dagio::parts::Never,
    __Observer = ::dagio::parts::Nobody,
> {
    of: &'dag Errors,
    options: ::dagio::__private::Options<1>,
    outputs: ::dagio::__private::Region<__ErrorsDagOutputs, (), 1>,
    torn: ::dagio::__private::Torn<AppError, 0>,
    ending: __Ending,
    observer: __Observer,
    lifetimes: ::core::marker::PhantomData<(&'dag (),)>,
}
#[allow(dead_code)]
struct __ErrorsDagOutputs(::core::marker::PhantomData<()>);
const _: () = {
    use ::dagio::__private::{Key as __Key, Output as __Output, at as __at};
    #[allow(dead_code)]
    struct __Keys {
        s0: __Key<
            __ErrorsDagOutputs,
            __Output<
                u32,
                ::dagio::__private::Fallible<::dagio::__private::Once<AppError>>,
            >,
            __at::g0::S0,
        >,
        s1: __Key<
            __ErrorsDagOutputs,
            __Output<
                u32,
                ::dagio::__private::Fallible<::dagio::__private::Once<AppError>>,
            >,
            __at::g0::S1,
        >,
        s2: __Key<__ErrorsDagOutputs, __Output<u32>, __at::g0::S2>,
        s3: __Key<
            __ErrorsDagOutputs,
            __Output<
                u32,
                ::dagio::__private::Fallible<::dagio::__private::Once<AppError>>,
            >,
            __at::g0::S3,
        >,
    }
    impl ::dagio::__private::Layout for __ErrorsDagOutputs {
        type Slots = (
            (
                __Output<
                    u32,
                    ::dagio::__private::Fallible<::dagio::__private::Once<AppError>>,
                >,
                __Output<
                    u32,
                    ::dagio::__private::Fallible<::dagio::__private::Once<AppError>>,
                >,
                __Output<u32>,
                __Output<
                    u32,
                    ::dagio::__private::Fallible<::dagio::__private::Once<AppError>>,
                >,
            ),
        );
        type Keys = __Keys;
        #[inline(always)]
        fn keys(
            (
                (dag_k0, dag_k1, dag_k2, dag_k3),
            ): <Self::Slots as ::dagio::__private::Groups>::Keys<Self>,
        ) -> Self::Keys {
            __Keys {
                s0: dag_k0,
                s1: dag_k1,
                s2: dag_k2,
                s3: dag_k3,
            }
        }
    }
};
#[automatically_derived]
impl<'dag, __Ending, __Observer> ::core::fmt::Debug
for ErrorsDag<'dag, __Ending, __Observer> {
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        f.debug_struct("ErrorsDag")
            .field("options", &self.options)
            .finish_non_exhaustive()
    }
}
#[allow(dead_code)]
impl<'dag> ErrorsDag<'dag, ::dagio::parts::Never> {
    /// The tasks of the block as data, and their pictures.
    pub const OUTLINE: &'static ::dagio::Outline<'static> = &::dagio::__private::Written {
        names: <Self as ::dagio::parts::Block<AppError>>::NAMES,
        edges: Self::__DAG_EDGES,
        order: &[1, 0, 2, 3],
        file: ::core::file!(),
        lines: &[::core::line!(), ::core::line!(), ::core::line!(), ::core::line!()],
    }
        .outline();
    #[doc(hidden)]
    fn __dag_of(of: &'dag Errors) -> Self {
        ErrorsDag {
            of,
            options: ::dagio::__private::Options::new(),
            outputs: ::dagio::__private::Region::new(()),
            torn: ::dagio::__private::Torn::new(),
            ending: ::dagio::parts::Never,
            observer: ::dagio::parts::Nobody,
            lifetimes: ::core::marker::PhantomData,
        }
    }
}
#[allow(dead_code)]
impl<'dag, __Observer> ErrorsDag<'dag, ::dagio::parts::Never, __Observer> {
    ///Ends the run as soon as `until` completes: nothing starts, and what runs is dropped. It then fails, as cancelled.
    pub fn until<__Until: ::core::future::Future>(
        self,
        until: __Until,
    ) -> ErrorsDag<'dag, ::dagio::parts::Ending<__Until>, __Observer> {
        ErrorsDag {
            of: self.of,
            options: self.options,
            outputs: self.outputs,
            torn: self.torn,
            ending: ::dagio::parts::Ending::new(until),
            observer: self.observer,
            lifetimes: self.lifetimes,
        }
    }
}
#[allow(dead_code)]
impl<
    'dag,
    __Until,
    __Observer,
> ErrorsDag<'dag, ::dagio::parts::Ending<__Until>, __Observer> {
    ///Lets what runs go on after `until`, to its end or until `grace` completes.
    pub fn grace<__Grace: ::core::future::Future>(
        self,
        grace: __Grace,
    ) -> ErrorsDag<'dag, ::dagio::parts::Ending<__Until, __Grace>, __Observer> {
        ErrorsDag {
            of: self.of,
            options: self.options,
            outputs: self.outputs,
            torn: self.torn,
            ending: self.ending.grace(grace),
            observer: self.observer,
            lifetimes: self.lifetimes,
        }
    }
}
#[allow(dead_code, private_interfaces)]
impl<
    'dag,
    __Ending: ::dagio::parts::Ends,
    __Observer: ::dagio::parts::Hears<AppError>,
> ErrorsDag<'dag, __Ending, __Observer> {
    ///Says what the run does when a task fails.
    pub fn policy(mut self, policy: ::dagio::Policy) -> Self {
        self.options.policy(policy);
        self
    }
    ///Lets whatever does not need a failed task go on.
    pub fn keep_going(self) -> Self {
        self.policy(::dagio::Policy::KeepGoing)
    }
    ///Lets what runs go on to its end when a task fails; nothing starts.
    pub fn finish_running(self) -> Self {
        self.policy(::dagio::Policy::FinishRunning)
    }
    ///Lets at most so many tasks run at once: of those that may start, the one with the longest path to the target first.
    ///
    ///# Panics
    ///If it is 0: the run would never end.
    pub fn limit(mut self, most: usize) -> Self {
        self.options.limit(most);
        self
    }
    ///Tells an observer what the run does, which goes by the block's table. The last one counts.
    pub fn observe<__By: ::dagio::Observer<AppError>>(
        self,
        observer: __By,
    ) -> ErrorsDag<
        'dag,
        __Ending,
        ::dagio::parts::Watch<AppError, __By, ::dagio::parts::Numbered<4>>,
    > {
        ErrorsDag {
            of: self.of,
            options: self.options,
            outputs: self.outputs,
            torn: self.torn,
            ending: self.ending,
            observer: ::dagio::parts::Watch::of(
                observer,
                <ErrorsDag<
                    'dag,
                    ::dagio::parts::Never,
                > as ::dagio::parts::Block<AppError>>::NAMES,
            ),
            lifetimes: self.lifetimes,
        }
    }
    #[doc(hidden)]
    fn __dag_give<
        __T,
        __M: ::dagio::__private::Outs,
        const __G: usize,
        const __I: usize,
    >(
        mut self,
        task: usize,
        key: ::dagio::__private::Key<
            __ErrorsDagOutputs,
            ::dagio::__private::Output<__T, __M>,
            ::dagio::__private::Of<__G, __I>,
        >,
        value: __T,
    ) -> Self {
        self.outputs.set(key, __M::of(::core::option::Option::Some(value)));
        self.options.give(task);
        self
    }
    #[doc(hidden)]
    #[allow(clippy::too_many_arguments)]
    fn __dag_call<
        __W,
        __T,
        __M: ::dagio::__private::Outs,
        const __G: usize,
        const __I: usize,
    >(
        self,
        __task: usize,
        __key: ::dagio::__private::Key<
            __ErrorsDagOutputs,
            ::dagio::__private::Output<__T, __M>,
            ::dagio::__private::Of<__G, __I>,
        >,
    ) -> ::dagio::parts::Call<
        impl ::core::future::Future<
            Output = __ErrorsDagOver<'dag, AppError>,
        > + use<'dag, __Ending, __Observer, __T, __W, __M, __G, __I>,
        ErrorsDag<'dag, ::dagio::parts::Never>,
        __T,
        __W,
    > {
        ::dagio::parts::Call::new(self.__dag_run(__task), __key)
    }
    ///Gives the output of `user` beforehand: `user`, and what it alone needs, do not run. The last one given counts.
    fn with_user(self, value: u32) -> Self {
        let dag_keys = self.outputs.keys();
        self.__dag_give(0, dag_keys.s0, value)
    }
    ///Gives the output of `plan` beforehand: `plan`, and what it alone needs, do not run. The last one given counts.
    fn with_plan(self, value: u32) -> Self {
        let dag_keys = self.outputs.keys();
        self.__dag_give(1, dag_keys.s1, value)
    }
    ///Gives the output of `quota` beforehand: `quota`, and what it alone needs, do not run. The last one given counts.
    fn with_quota(self, value: u32) -> Self {
        let dag_keys = self.outputs.keys();
        self.__dag_give(2, dag_keys.s2, value)
    }
    ///Gives the output of `mail` beforehand: `mail`, and what it alone needs, do not run. The last one given counts.
    pub fn with_mail(self, value: u32) -> Self {
        let dag_keys = self.outputs.keys();
        self.__dag_give(3, dag_keys.s3, value)
    }
    ///Runs this task, which needs no other.
    ///
    ///# Errors
    ///The first failure, with its task's name; whatever runs then is dropped, unless an option says otherwise. Can fail: `user`.
    fn user(
        self,
    ) -> ::dagio::parts::Call<
        impl ::core::future::Future<
            Output = __ErrorsDagOver<'dag, AppError>,
        > + use<'dag, __Ending, __Observer>,
        ErrorsDag<'dag, ::dagio::parts::Never>,
        u32,
        ::dagio::parts::Tried,
    > {
        let dag_keys = self.outputs.keys();
        self.__dag_call(0, dag_keys.s0)
    }
    ///Runs this task, which needs no other.
    ///
    ///# Errors
    ///The first failure, with its task's name; whatever runs then is dropped, unless an option says otherwise. Can fail: `plan`.
    fn plan(
        self,
    ) -> ::dagio::parts::Call<
        impl ::core::future::Future<
            Output = __ErrorsDagOver<'dag, AppError>,
        > + use<'dag, __Ending, __Observer>,
        ErrorsDag<'dag, ::dagio::parts::Never>,
        u32,
        ::dagio::parts::Tried,
    > {
        let dag_keys = self.outputs.keys();
        self.__dag_call(1, dag_keys.s1)
    }
    ///Runs `plan`, then this task, inside one future: each once, as soon as what it needs is there.
    ///
    ///# Errors
    ///The first failure, with its task's name; whatever runs then is dropped, unless an option says otherwise. Can fail: `plan`.
    fn quota(
        self,
    ) -> ::dagio::parts::Call<
        impl ::core::future::Future<
            Output = __ErrorsDagOver<'dag, AppError>,
        > + use<'dag, __Ending, __Observer>,
        ErrorsDag<'dag, ::dagio::parts::Never>,
        u32,
        ::dagio::parts::Tried,
    > {
        let dag_keys = self.outputs.keys();
        self.__dag_call(2, dag_keys.s2)
    }
    ///Runs `user`, `plan`, `quota`, then this task, inside one future: each once, as soon as what it needs is there.
    ///
    ///# Errors
    ///The first failure, with its task's name; whatever runs then is dropped, unless an option says otherwise. Can fail: `user`, `plan`, `mail`.
    pub fn mail(
        self,
    ) -> ::dagio::parts::Call<
        ::dagio::parts::Either<
            impl ::core::future::Future<
                Output = ::dagio::Report<u32, __ErrorsDagLog<AppError>>,
            > + use<'dag, __Ending, __Observer>,
            impl ::core::future::Future<
                Output = __ErrorsDagOver<'dag, AppError>,
            > + use<'dag, __Ending, __Observer>,
        >,
        ErrorsDag<'dag, ::dagio::parts::Never>,
        u32,
        ::dagio::parts::Tried,
    > {
        let dag_keys = self.outputs.keys();
        let dag_run = if self.options.is_compiled(true)
            && <__Ending as ::dagio::parts::Ends>::IS_NEVER
            && <__Observer as ::dagio::parts::Sees>::IS_NOBODY
        {
            ::dagio::parts::Either::One({
                let dag_of = self.of;
                async move {
                    let dag_going = ::dagio::__private::Going::<
                        __ErrorsDagFails,
                        3,
                    >::new(&[0, 1, 3]);
                    let dag_output = ::dagio::__private::certain(
                        dag_of.__dag_run_mail::<_>(&dag_going).await,
                    );
                    dag_going
                        .report(
                            <ErrorsDag<
                                'dag,
                                ::dagio::parts::Never,
                            > as ::dagio::parts::Block<AppError>>::NAMES,
                            const { <__ErrorsDagNodes>::done(Self::__DAG_EDGES, 3) },
                            dag_output,
                        )
                }
            })
        } else {
            ::dagio::parts::Either::Other(self.__dag_run(3))
        };
        ::dagio::parts::Call::new(dag_run, dag_keys.s3)
    }
    #[doc(hidden)]
    const __DAG_EDGES: &'static ::dagio::__private::Edges = &::dagio::__private::Edges::new(
        ::dagio::__private::Rows::new(&[0, 0, 0, 1, 3], &[1, 0, 2]),
        ::dagio::__private::Rows::new(&[0, 1, 2, 3, 3], &[3, 2, 3]),
    );
    #[doc(hidden)]
    #[allow(unused_mut, unused_variables, clippy::too_many_arguments)]
    fn __dag_run(
        mut self,
        dag_target: usize,
    ) -> impl ::core::future::Future<
        Output = __ErrorsDagOver<'dag, AppError>,
    > + use<'dag, __Ending, __Observer> {
        async move {
            #[allow(unused_imports)]
            use ::dagio::__private::Mode as _;
            let dag_o = ::dagio::__private::Plainly::<__ErrorsDagFails>::new();
            let dag_of = self.of;
            let dag_end = {
                let mut dag_ending = ::core::pin::pin!(self.ending);
                let mut dag_at = self.outputs.open();
                let mut dag_f0 = ::core::pin::pin!(::core::option::Option::None);
                let mut dag_f1 = ::core::pin::pin!(::core::option::Option::None);
                let mut dag_f2 = ::core::pin::pin!(::core::option::Option::None);
                let mut dag_f3 = ::core::pin::pin!(::core::option::Option::None);
                let dag_end = ::dagio::__private::TableRun::<
                    _,
                    _,
                    _,
                    _,
                    4,
                    1,
                >::new(
                        ::dagio::__private::together::<1>(),
                        Self::__DAG_EDGES,
                        dag_target,
                        &self.options,
                        dag_ending.as_mut(),
                        self.observer,
                        move |dag_task, dag_cx, dag_causes, dag_sees| {
                            let dag_keys = dag_at.keys();
                            match dag_task {
                                0 => {
                                    if ::dagio::__private::is_vacant(&dag_f0) {
                                        ::dagio::__private::put_in(
                                            &mut dag_f0,
                                            dag_of.__dag_user(),
                                        );
                                    }
                                    let dag_end = match ::dagio::__private::poll_seen(
                                        dag_sees,
                                        0,
                                        &mut dag_f0,
                                        dag_cx,
                                    ) {
                                        ::core::task::Poll::Ready(dag_ended) => dag_ended,
                                        ::core::task::Poll::Pending => {
                                            return ::core::task::Poll::Pending;
                                        }
                                    };
                                    let dag_kept = ::dagio::__private::kept(
                                        ::dagio::__private::heard(
                                            dag_sees,
                                            0,
                                            dag_o.tried(0, "user", dag_end),
                                        ),
                                    );
                                    let dag_succeeded = dag_kept.is_ok();
                                    dag_at.put(dag_keys.s0, dag_kept);
                                    ::core::task::Poll::Ready(dag_succeeded)
                                }
                                1 => {
                                    if ::dagio::__private::is_vacant(&dag_f1) {
                                        ::dagio::__private::put_in(
                                            &mut dag_f1,
                                            dag_of.__dag_plan(),
                                        );
                                    }
                                    let dag_end = match ::dagio::__private::poll_seen(
                                        dag_sees,
                                        1,
                                        &mut dag_f1,
                                        dag_cx,
                                    ) {
                                        ::core::task::Poll::Ready(dag_ended) => dag_ended,
                                        ::core::task::Poll::Pending => {
                                            return ::core::task::Poll::Pending;
                                        }
                                    };
                                    let dag_kept = ::dagio::__private::kept(
                                        ::dagio::__private::heard(
                                            dag_sees,
                                            1,
                                            dag_o.tried(1, "plan", dag_end),
                                        ),
                                    );
                                    let dag_succeeded = dag_kept.is_ok();
                                    dag_at.put(dag_keys.s1, dag_kept);
                                    ::core::task::Poll::Ready(dag_succeeded)
                                }
                                2 => {
                                    ::dagio::__private::step(
                                        (dag_sees, 2, dag_cx),
                                        &mut dag_at,
                                        &mut dag_f2,
                                        dag_keys.s2,
                                        (dag_keys.s1,),
                                        dag_of,
                                        <Errors>::__dag_quota,
                                    )
                                }
                                3 => {
                                    if ::dagio::__private::is_vacant(&dag_f3) {
                                        let dag_p0 = ::dagio::__private::output(
                                            dag_at.read(dag_keys.s0).as_ref(),
                                        );
                                        let dag_p1 = dag_at.read(dag_keys.s2);
                                        ::dagio::__private::put_in(
                                            &mut dag_f3,
                                            dag_of.__dag_mail(dag_p0, dag_p1),
                                        );
                                    }
                                    let dag_end = match ::dagio::__private::poll_seen(
                                        dag_sees,
                                        3,
                                        &mut dag_f3,
                                        dag_cx,
                                    ) {
                                        ::core::task::Poll::Ready(dag_ended) => dag_ended,
                                        ::core::task::Poll::Pending => {
                                            return ::core::task::Poll::Pending;
                                        }
                                    };
                                    let dag_kept = ::dagio::__private::kept(
                                        ::dagio::__private::heard(
                                            dag_sees,
                                            3,
                                            dag_o.tried(3, "mail", dag_end),
                                        ),
                                    );
                                    let dag_succeeded = dag_kept.is_ok();
                                    dag_at.put(dag_keys.s3, dag_kept);
                                    ::core::task::Poll::Ready(dag_succeeded)
                                }
                                _ => ::core::unreachable!(),
                            }
                        },
                    )
                    .await;
                dag_end
            };
            let dag_is_sound = self.torn.is_empty();
            ::dagio::__private::Over::new(
                ErrorsDag {
                    of: self.of,
                    options: self.options,
                    outputs: self.outputs,
                    torn: self.torn,
                    ending: ::dagio::parts::Never,
                    observer: ::dagio::parts::Nobody,
                    lifetimes: self.lifetimes,
                },
                dag_end,
                dag_is_sound,
            )
        }
    }
}
#[automatically_derived]
impl<'dag> ::dagio::__private::Keeps<__ErrorsDagOutputs, 1>
for ErrorsDag<'dag, ::dagio::parts::Never> {
    fn outputs(&mut self) -> &mut ::dagio::__private::Region<__ErrorsDagOutputs, (), 1> {
        &mut self.outputs
    }
}
#[automatically_derived]
impl<'dag> ::dagio::parts::Block<AppError> for ErrorsDag<'dag, ::dagio::parts::Never> {
    type Log = __ErrorsDagLog<AppError>;
    type Nodes = __ErrorsDagNodes;
    const NAMES: &'static [&'static str] = &["user", "plan", "quota", "mail"];
    fn error(&mut self, task: usize) -> AppError {
        let dag_keys = self.outputs.keys();
        match task {
            0 => ::dagio::__private::error(self.outputs.take(dag_keys.s0)).into_inner(),
            1 => ::dagio::__private::error(self.outputs.take(dag_keys.s1)).into_inner(),
            3 => ::dagio::__private::error(self.outputs.take(dag_keys.s3)).into_inner(),
            _ => ::core::unreachable!(),
        }
    }
    fn torn(&mut self) -> ::core::option::Option<(&'static str, AppError)> {
        self.torn.first()
    }
    fn log(mut self, nodes: Self::Nodes) -> Self::Log {
        let errors = <Self::Log>::errors(&mut self, &nodes, &[0, 1, 3]);
        <Self::Log>::new(Self::NAMES, nodes, errors, self.torn)
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
