pub struct Depends;
#[allow(
    clippy::unused_async,
    clippy::unused_self,
    clippy::ptr_arg,
    clippy::borrowed_box,
    clippy::trivially_copy_pass_by_ref,
    clippy::ref_option,
    clippy::ref_option_ref
)]
impl Depends {
    fn __dag_database(&self) -> impl ::core::future::Future<Output = ()> {
        async move {
            if let ::core::option::Option::Some(dag_output) = ::core::option::Option::None::<
                (),
            > {
                return dag_output;
            }
        }
    }
    fn __dag_cache(&self) -> impl ::core::future::Future<Output = ()> {
        async move {
            if let ::core::option::Option::Some(dag_output) = ::core::option::Option::None::<
                (),
            > {
                return dag_output;
            }
        }
    }
    fn __dag_warm(&self) -> impl ::core::future::Future<Output = ()> {
        async move {
            if let ::core::option::Option::Some(dag_output) = ::core::option::Option::None::<
                (),
            > {
                return dag_output;
            }
        }
    }
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
impl Depends {
    ///Runs this task, which needs no other.
    #[allow(dead_code)]
    fn database<'dag>(
        &'dag self,
    ) -> impl ::core::future::Future<Output = ()> + use<'dag> {
        <Depends>::__dag_database(self)
    }
    ///Runs this task, which needs no other.
    #[allow(dead_code)]
    fn cache<'dag>(&'dag self) -> impl ::core::future::Future<Output = ()> + use<'dag> {
        <Depends>::__dag_cache(self)
    }
    ///Runs `database`, `cache`, then this task, inside one future: each once, as soon as what it needs is there.
    #[allow(dead_code)]
    fn warm<'dag>(&'dag self) -> impl ::core::future::Future<Output = ()> + use<'dag> {
        async move {
            let (dag_v0, dag_v1) = {
                ::dagio::__private::certain(
                    ::dagio::__private::Join::<
                        _,
                        ::core::convert::Infallible,
                    >::new(
                            ::dagio::__private::Both::new(
                                ::dagio::__private::Arm::new(
                                    self.__dag_database(),
                                    move |dag_end| ::core::result::Result::Ok(dag_end),
                                ),
                                ::dagio::__private::Arm::new(
                                    self.__dag_cache(),
                                    move |dag_end| ::core::result::Result::Ok(dag_end),
                                ),
                            ),
                        )
                        .await,
                )
            };
            match (&dag_v0, &dag_v1) {
                (_, _) => self.__dag_warm().await,
            }
        }
    }
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
        __Mode: ::dagio::__private::Mode<
                ::dagio::__private::With<::core::convert::Infallible>,
            >,
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
                                ::dagio::__private::Both::new(
                                    ::dagio::__private::Arm::new(
                                        dag_o
                                            .arm(::core::option::Option::Some(self.__dag_database())),
                                        move |dag_end| ::core::result::Result::Ok(dag_end),
                                    ),
                                    ::dagio::__private::Arm::new(
                                        dag_o.arm(::core::option::Option::Some(self.__dag_cache())),
                                        move |dag_end| ::core::result::Result::Ok(dag_end),
                                    ),
                                ),
                            )
                            .await,
                    )
                };
                match ::dagio::__private::all((dag_o.get(&dag_v0), dag_o.get(&dag_v1))) {
                    ::core::option::Option::Some((_, _)) => {
                        dag_o.done(self.__dag_warm().await)
                    }
                    ::core::option::Option::None => dag_o.skip(),
                }
            };
            match ::dagio::__private::all((dag_o.get(&dag_v2),)) {
                ::core::option::Option::Some((_,)) => {
                    dag_o.done(self.__dag_start().await)
                }
                ::core::option::Option::None => dag_o.skip(),
            }
        }
    }
    ///Begins a run with options, which are the methods of what this returns; so are the tasks.
    #[allow(dead_code)]
    pub fn dag<'dag>(&'dag self) -> DependsDag<'dag, ::dagio::parts::Never> {
        DependsDag::__dag_of(self)
    }
}
type __DependsDagOver<'dag, __Error> = ::dagio::__private::Over<
    DependsDag<'dag, ::dagio::parts::Never>,
    __DependsDagNodes,
    __Error,
>;
type __DependsDagNodes = ::dagio::__private::Nodes<4, 1>;
type __DependsDagLog<E> = ::dagio::parts::Noted<E, 4, 0, 0>;
///A run of `Depends`'s tasks, before it begins.
#[cfg_attr(
    doc,
    doc = "",
    doc = "<div>\n<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 168 154\" width=\"168\" style=\"max-width: 100%\" font-family=\"monospace\" font-size=\"13\" fill=\"none\" stroke=\"currentColor\" role=\"img\" aria-label=\"graph of the tasks\">\n<path d=\"M48 25C48 45 84 45 84 65\"/><path d=\"M81 58L84 65L87 58\"/>\n<path d=\"M132 25C132 45 84 45 84 65\"/><path d=\"M81 58L84 65L87 58\"/>\n<path d=\"M84 89C84 109 84 109 84 129\"/><path d=\"M81 122L84 129L87 122\"/>\n<rect x=\"8\" y=\"1\" width=\"80\" height=\"24\" rx=\"5\"/>\n<rect x=\"104\" y=\"1\" width=\"56\" height=\"24\" rx=\"5\"/>\n<rect x=\"60\" y=\"65\" width=\"48\" height=\"24\" rx=\"5\"/>\n<rect x=\"56\" y=\"129\" width=\"56\" height=\"24\" rx=\"5\"/>\n<g text-anchor=\"middle\" stroke=\"none\" fill=\"currentColor\">\n<text x=\"48\" y=\"17\">database</text>\n<text x=\"132\" y=\"17\">cache</text>\n<text x=\"84\" y=\"81\">warm</text>\n<text x=\"84\" y=\"145\">start</text>\n</g>\n</svg>\n</div>"
)]
#[must_use = "name the task to run"]
pub struct DependsDag<
    'dag,
    __Ending = ::dagio::parts::Never,
    __Observer = ::dagio::parts::Nobody,
> {
    of: &'dag Depends,
    options: ::dagio::__private::Options<1>,
    outputs: ::dagio::__private::Region<__DependsDagOutputs, (), 1>,
    torn: ::dagio::__private::Torn<::core::convert::Infallible, 0>,
    ending: __Ending,
    observer: __Observer,
    lifetimes: ::core::marker::PhantomData<(&'dag (),)>,
}
#[allow(dead_code)]
struct __DependsDagOutputs(::core::marker::PhantomData<()>);
const _: () = {
    use ::dagio::__private::{Key as __Key, Output as __Output, at as __at};
    #[allow(dead_code)]
    struct __Keys {
        s0: __Key<__DependsDagOutputs, __Output<()>, __at::g0::S0>,
        s1: __Key<__DependsDagOutputs, __Output<()>, __at::g0::S1>,
        s2: __Key<__DependsDagOutputs, __Output<()>, __at::g0::S2>,
        s3: __Key<__DependsDagOutputs, __Output<()>, __at::g0::S3>,
    }
    impl ::dagio::__private::Layout for __DependsDagOutputs {
        type Slots = ((__Output<()>, __Output<()>, __Output<()>, __Output<()>),);
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
for DependsDag<'dag, __Ending, __Observer> {
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        f.debug_struct("DependsDag")
            .field("options", &self.options)
            .finish_non_exhaustive()
    }
}
#[allow(dead_code)]
impl<'dag> DependsDag<'dag, ::dagio::parts::Never> {
    /// The tasks of the block as data, and their pictures.
    pub const OUTLINE: &'static ::dagio::Outline<'static> = &::dagio::__private::Written {
        names: <Self as ::dagio::parts::Block<::core::convert::Infallible>>::NAMES,
        edges: Self::__DAG_EDGES,
        order: &[0, 1, 2, 3],
        file: ::core::file!(),
        lines: &[::core::line!(), ::core::line!(), ::core::line!(), ::core::line!()],
    }
        .outline();
    #[doc(hidden)]
    fn __dag_of(of: &'dag Depends) -> Self {
        DependsDag {
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
impl<'dag, __Observer> DependsDag<'dag, ::dagio::parts::Never, __Observer> {
    ///Ends the run as soon as `until` completes: nothing starts, and what runs is dropped. It then fails, as cancelled.
    pub fn until<__Until: ::core::future::Future>(
        self,
        until: __Until,
    ) -> DependsDag<'dag, ::dagio::parts::Ending<__Until>, __Observer> {
        DependsDag {
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
> DependsDag<'dag, ::dagio::parts::Ending<__Until>, __Observer> {
    ///Lets what runs go on after `until`, to its end or until `grace` completes.
    pub fn grace<__Grace: ::core::future::Future>(
        self,
        grace: __Grace,
    ) -> DependsDag<'dag, ::dagio::parts::Ending<__Until, __Grace>, __Observer> {
        DependsDag {
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
    __Observer: ::dagio::parts::Hears<::core::convert::Infallible>,
> DependsDag<'dag, __Ending, __Observer> {
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
    pub fn observe<__By: ::dagio::Observer<::core::convert::Infallible>>(
        self,
        observer: __By,
    ) -> DependsDag<
        'dag,
        __Ending,
        ::dagio::parts::Watch<
            ::core::convert::Infallible,
            __By,
            ::dagio::parts::Numbered<4>,
        >,
    > {
        DependsDag {
            of: self.of,
            options: self.options,
            outputs: self.outputs,
            torn: self.torn,
            ending: self.ending,
            observer: ::dagio::parts::Watch::of(
                observer,
                <DependsDag<
                    'dag,
                    ::dagio::parts::Never,
                > as ::dagio::parts::Block<::core::convert::Infallible>>::NAMES,
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
            __DependsDagOutputs,
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
            __DependsDagOutputs,
            ::dagio::__private::Output<__T, __M>,
            ::dagio::__private::Of<__G, __I>,
        >,
    ) -> ::dagio::parts::Call<
        impl ::core::future::Future<
            Output = __DependsDagOver<'dag, ::core::convert::Infallible>,
        > + use<'dag, __Ending, __Observer, __T, __W, __M, __G, __I>,
        DependsDag<'dag, ::dagio::parts::Never>,
        __T,
        __W,
    > {
        ::dagio::parts::Call::new(self.__dag_run(__task), __key)
    }
    ///Gives the output of `database` beforehand: `database`, and what it alone needs, do not run. The last one given counts.
    fn with_database(self, value: ()) -> Self {
        let dag_keys = self.outputs.keys();
        self.__dag_give(0, dag_keys.s0, value)
    }
    ///Gives the output of `cache` beforehand: `cache`, and what it alone needs, do not run. The last one given counts.
    fn with_cache(self, value: ()) -> Self {
        let dag_keys = self.outputs.keys();
        self.__dag_give(1, dag_keys.s1, value)
    }
    ///Gives the output of `warm` beforehand: `warm`, and what it alone needs, do not run. The last one given counts.
    fn with_warm(self, value: ()) -> Self {
        let dag_keys = self.outputs.keys();
        self.__dag_give(2, dag_keys.s2, value)
    }
    ///Gives the output of `start` beforehand: `start`, and what it alone needs, do not run. The last one given counts.
    pub fn with_start(self, value: ()) -> Self {
        let dag_keys = self.outputs.keys();
        self.__dag_give(3, dag_keys.s3, value)
    }
    ///Runs this task, which needs no other.
    fn database(
        self,
    ) -> ::dagio::parts::Call<
        impl ::core::future::Future<
            Output = __DependsDagOver<'dag, ::core::convert::Infallible>,
        > + use<'dag, __Ending, __Observer>,
        DependsDag<'dag, ::dagio::parts::Never>,
        (),
        <__Ending as ::dagio::parts::Ends>::Sure,
    > {
        let dag_keys = self.outputs.keys();
        self.__dag_call(0, dag_keys.s0)
    }
    ///Runs this task, which needs no other.
    fn cache(
        self,
    ) -> ::dagio::parts::Call<
        impl ::core::future::Future<
            Output = __DependsDagOver<'dag, ::core::convert::Infallible>,
        > + use<'dag, __Ending, __Observer>,
        DependsDag<'dag, ::dagio::parts::Never>,
        (),
        <__Ending as ::dagio::parts::Ends>::Sure,
    > {
        let dag_keys = self.outputs.keys();
        self.__dag_call(1, dag_keys.s1)
    }
    ///Runs `database`, `cache`, then this task, inside one future: each once, as soon as what it needs is there.
    fn warm(
        self,
    ) -> ::dagio::parts::Call<
        impl ::core::future::Future<
            Output = __DependsDagOver<'dag, ::core::convert::Infallible>,
        > + use<'dag, __Ending, __Observer>,
        DependsDag<'dag, ::dagio::parts::Never>,
        (),
        <__Ending as ::dagio::parts::Ends>::Sure,
    > {
        let dag_keys = self.outputs.keys();
        self.__dag_call(2, dag_keys.s2)
    }
    ///Runs `database`, `cache`, `warm`, then this task, inside one future: each once, as soon as what it needs is there.
    pub fn start(
        self,
    ) -> ::dagio::parts::Call<
        ::dagio::parts::Either<
            impl ::core::future::Future<
                Output = ::dagio::Report<
                    (),
                    __DependsDagLog<::core::convert::Infallible>,
                >,
            > + use<'dag, __Ending, __Observer>,
            impl ::core::future::Future<
                Output = __DependsDagOver<'dag, ::core::convert::Infallible>,
            > + use<'dag, __Ending, __Observer>,
        >,
        DependsDag<'dag, ::dagio::parts::Never>,
        (),
        <__Ending as ::dagio::parts::Ends>::Sure,
    > {
        let dag_keys = self.outputs.keys();
        let dag_run = if self.options.is_compiled(false)
            && <__Ending as ::dagio::parts::Ends>::IS_NEVER
            && <__Observer as ::dagio::parts::Sees>::IS_NOBODY
        {
            ::dagio::parts::Either::One({
                let dag_of = self.of;
                async move {
                    let dag_going = ::dagio::__private::Going::<
                        ::dagio::__private::With<::core::convert::Infallible>,
                        0,
                    >::new(&[]);
                    let dag_output = ::core::option::Option::Some(
                        dag_of.__dag_run_start::<_>(::dagio::__private::Bare).await,
                    );
                    dag_going
                        .report(
                            <DependsDag<
                                'dag,
                                ::dagio::parts::Never,
                            > as ::dagio::parts::Block<
                                ::core::convert::Infallible,
                            >>::NAMES,
                            const { <__DependsDagNodes>::done(Self::__DAG_EDGES, 3) },
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
        ::dagio::__private::Rows::new(
            &[0, 0, 0, 2, 3],
            &[
                ::dagio::__private::order(0),
                ::dagio::__private::order(1),
                ::dagio::__private::order(2),
            ],
        ),
        ::dagio::__private::Rows::new(
            &[0, 1, 2, 3, 3],
            &[
                ::dagio::__private::order(2),
                ::dagio::__private::order(2),
                ::dagio::__private::order(3),
            ],
        ),
    );
    #[doc(hidden)]
    #[allow(unused_mut, unused_variables, clippy::too_many_arguments)]
    fn __dag_run(
        mut self,
        dag_target: usize,
    ) -> impl ::core::future::Future<
        Output = __DependsDagOver<'dag, ::core::convert::Infallible>,
    > + use<'dag, __Ending, __Observer> {
        async move {
            #[allow(unused_imports)]
            use ::dagio::__private::Mode as _;
            let dag_o = ::dagio::__private::Plainly::<
                ::dagio::__private::With<::core::convert::Infallible>,
            >::new();
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
                                    ::dagio::__private::step(
                                        (dag_sees, 0, dag_cx),
                                        &mut dag_at,
                                        &mut dag_f0,
                                        dag_keys.s0,
                                        (),
                                        dag_of,
                                        <Depends>::__dag_database,
                                    )
                                }
                                1 => {
                                    ::dagio::__private::step(
                                        (dag_sees, 1, dag_cx),
                                        &mut dag_at,
                                        &mut dag_f1,
                                        dag_keys.s1,
                                        (),
                                        dag_of,
                                        <Depends>::__dag_cache,
                                    )
                                }
                                2 => {
                                    if ::dagio::__private::is_vacant(&dag_f2) {
                                        ::dagio::__private::put_in(
                                            &mut dag_f2,
                                            dag_of.__dag_warm(),
                                        );
                                    }
                                    dag_at
                                        .put_end(
                                            dag_keys.s2,
                                            ::dagio::__private::poll_seen(
                                                dag_sees,
                                                2,
                                                &mut dag_f2,
                                                dag_cx,
                                            ),
                                        )
                                }
                                3 => {
                                    if ::dagio::__private::is_vacant(&dag_f3) {
                                        ::dagio::__private::put_in(
                                            &mut dag_f3,
                                            dag_of.__dag_start(),
                                        );
                                    }
                                    dag_at
                                        .put_end(
                                            dag_keys.s3,
                                            ::dagio::__private::poll_seen(
                                                dag_sees,
                                                3,
                                                &mut dag_f3,
                                                dag_cx,
                                            ),
                                        )
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
                DependsDag {
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
impl<'dag> ::dagio::__private::Keeps<__DependsDagOutputs, 1>
for DependsDag<'dag, ::dagio::parts::Never> {
    fn outputs(
        &mut self,
    ) -> &mut ::dagio::__private::Region<__DependsDagOutputs, (), 1> {
        &mut self.outputs
    }
}
#[automatically_derived]
impl<'dag> ::dagio::parts::Block<::core::convert::Infallible>
for DependsDag<'dag, ::dagio::parts::Never> {
    type Log = __DependsDagLog<::core::convert::Infallible>;
    type Nodes = __DependsDagNodes;
    const NAMES: &'static [&'static str] = &["database", "cache", "warm", "start"];
    fn error(&mut self, task: usize) -> ::core::convert::Infallible {
        match task {
            _ => ::core::unreachable!(),
        }
    }
    fn torn(
        &mut self,
    ) -> ::core::option::Option<(&'static str, ::core::convert::Infallible)> {
        self.torn.first()
    }
    fn log(mut self, nodes: Self::Nodes) -> Self::Log {
        let errors = <Self::Log>::errors(&mut self, &nodes, &[]);
        <Self::Log>::new(Self::NAMES, nodes, errors, self.torn)
    }
}
