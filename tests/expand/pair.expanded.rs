pub struct Pair;
#[allow(
    clippy::unused_async,
    clippy::unused_self,
    clippy::ptr_arg,
    clippy::borrowed_box,
    clippy::trivially_copy_pass_by_ref,
    clippy::ref_option,
    clippy::ref_option_ref
)]
impl Pair {
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
impl Pair {
    ///Runs this task, which needs no other.
    #[allow(dead_code)]
    fn a<'dag>(&'dag self) -> impl ::core::future::Future<Output = u32> + use<'dag> {
        <Pair>::__dag_a(self)
    }
    ///Runs this task, which needs no other.
    #[allow(dead_code)]
    fn c<'dag>(&'dag self) -> impl ::core::future::Future<Output = u32> + use<'dag> {
        <Pair>::__dag_c(self)
    }
    ///Runs `a`, then this task, inside one future: each once, as soon as what it needs is there.
    #[allow(dead_code)]
    fn d<'dag>(&'dag self) -> impl ::core::future::Future<Output = u32> + use<'dag> {
        async move {
            let dag_v0 = self.__dag_a().await;
            match (&dag_v0,) {
                (dag_p0,) => self.__dag_d(dag_p0).await,
            }
        }
    }
    ///Runs `a`, `c`, then this task, inside one future: each once, as soon as what it needs is there.
    #[allow(dead_code)]
    fn e<'dag>(&'dag self) -> impl ::core::future::Future<Output = u32> + use<'dag> {
        async move {
            let (dag_v0, dag_v1) = {
                ::dagio::__private::certain(
                    ::dagio::__private::Join::<
                        _,
                        ::core::convert::Infallible,
                    >::new(
                            ::dagio::__private::Both::new(
                                ::dagio::__private::Arm::new(
                                    self.__dag_a(),
                                    move |dag_end| ::core::result::Result::Ok(dag_end),
                                ),
                                ::dagio::__private::Arm::new(
                                    self.__dag_c(),
                                    move |dag_end| ::core::result::Result::Ok(dag_end),
                                ),
                            ),
                        )
                        .await,
                )
            };
            match (&dag_v0, &dag_v1) {
                (dag_p0, dag_p1) => self.__dag_e(dag_p0, dag_p1).await,
            }
        }
    }
    ///Runs `a`, `c`, `d`, `e`, then this task, inside one future: each once, as soon as what it needs is there.
    pub fn f<'dag>(&'dag self) -> impl ::core::future::Future<Output = u32> + use<'dag> {
        self.__dag_run_f::<::dagio::__private::Bare>(::dagio::__private::Bare)
    }
    #[doc(hidden)]
    #[inline]
    fn __dag_run_f<
        'dag,
        __Mode: ::dagio::__private::Mode<
                ::dagio::__private::With<::core::convert::Infallible>,
            >,
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
                                    let dag_r0 = match match dag_l0
                                        .context()
                                        .of()
                                        .__dag_a()
                                        .await
                                    {
                                        dag_v => dag_l0.context().mode().done(dag_v),
                                    } {
                                        dag_v => dag_l0.fill(::dagio::__private::at::g0::S0, dag_v),
                                    };
                                    dag_r0
                                } {
                                    dag_r0 => {
                                        match ::dagio::__private::all((
                                            dag_l0.context().mode().get(dag_r0),
                                        )) {
                                            ::core::option::Option::Some((dag_p0,)) => {
                                                match dag_l0.context().of().__dag_d(dag_p0).await {
                                                    dag_v => dag_l0.context().mode().done(dag_v),
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
                                            let dag_r3 = dag_l0
                                                .wait(::dagio::__private::at::g0::S1)
                                                .await;
                                            dag_r3
                                        } {
                                            dag_r3 => {
                                                match ::dagio::__private::all((
                                                    dag_l0.context().mode().get(&dag_v2),
                                                    dag_l0.context().mode().get(dag_r3),
                                                )) {
                                                    ::core::option::Option::Some((dag_p0, dag_p1)) => {
                                                        match dag_l0.context().of().__dag_f(dag_p0, dag_p1).await {
                                                            dag_v => dag_l0.context().mode().done(dag_v),
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
                                match match match dag_l1.context().of().__dag_c().await {
                                    dag_v => dag_l1.context().mode().done(dag_v),
                                } {
                                    dag_v1 => {
                                        match {
                                            let dag_r0 = dag_l1
                                                .wait(::dagio::__private::at::g0::S0)
                                                .await;
                                            dag_r0
                                        } {
                                            dag_r0 => {
                                                match ::dagio::__private::all((
                                                    dag_l1.context().mode().get(dag_r0),
                                                    dag_l1.context().mode().get(&dag_v1),
                                                )) {
                                                    ::core::option::Option::Some((dag_p0, dag_p1)) => {
                                                        match dag_l1.context().of().__dag_e(dag_p0, dag_p1).await {
                                                            dag_v => dag_l1.context().mode().done(dag_v),
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
                                    dag_v => dag_l1.fill(::dagio::__private::at::g0::S1, dag_v),
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
    ///Begins a run with options, which are the methods of what this returns; so are the tasks.
    #[allow(dead_code)]
    pub fn dag<'dag>(&'dag self) -> PairDag<'dag, ::dagio::parts::Never> {
        PairDag::__dag_of(self)
    }
}
type __PairDagOver<'dag, __Error> = ::dagio::__private::Over<
    PairDag<'dag, ::dagio::parts::Never>,
    __PairDagNodes,
    __Error,
>;
type __PairDagNodes = ::dagio::__private::Nodes<5, 1>;
type __PairDagLog<E> = ::dagio::parts::Noted<E, 5, 0, 0>;
///A run of `Pair`'s tasks, before it begins.
#[cfg_attr(
    doc,
    doc = "",
    doc = "<div>\n<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 80 154\" width=\"80\" style=\"max-width: 100%\" font-family=\"monospace\" font-size=\"13\" fill=\"none\" stroke=\"currentColor\" role=\"img\" aria-label=\"graph of the tasks\">\n<path d=\"M20 25C20 45 20 45 20 65\"/><path d=\"M17 58L20 65L23 58\"/>\n<path d=\"M20 25C20 45 60 45 60 65\"/><path d=\"M57 58L60 65L63 58\"/>\n<path d=\"M60 25C60 45 60 45 60 65\"/><path d=\"M57 58L60 65L63 58\"/>\n<path d=\"M20 89C20 109 40 109 40 129\"/><path d=\"M37 122L40 129L43 122\"/>\n<path d=\"M60 89C60 109 40 109 40 129\"/><path d=\"M37 122L40 129L43 122\"/>\n<rect x=\"8\" y=\"1\" width=\"24\" height=\"24\" rx=\"5\"/>\n<rect x=\"48\" y=\"1\" width=\"24\" height=\"24\" rx=\"5\"/>\n<rect x=\"8\" y=\"65\" width=\"24\" height=\"24\" rx=\"5\"/>\n<rect x=\"48\" y=\"65\" width=\"24\" height=\"24\" rx=\"5\"/>\n<rect x=\"28\" y=\"129\" width=\"24\" height=\"24\" rx=\"5\"/>\n<g text-anchor=\"middle\" stroke=\"none\" fill=\"currentColor\">\n<text x=\"20\" y=\"17\">a</text>\n<text x=\"60\" y=\"17\">c</text>\n<text x=\"20\" y=\"81\">d</text>\n<text x=\"60\" y=\"81\">e</text>\n<text x=\"40\" y=\"145\">f</text>\n</g>\n</svg>\n</div>"
)]
#[must_use = "name the task to run"]
pub struct PairDag<
    'dag,
    __Ending = ::dagio::parts::Never,
    __Observer = ::dagio::parts::Nobody,
> {
    of: &'dag Pair,
    options: ::dagio::__private::Options<1>,
    outputs: ::dagio::__private::Region<__PairDagOutputs, (), 1>,
    torn: ::dagio::__private::Torn<::core::convert::Infallible, 0>,
    ending: __Ending,
    observer: __Observer,
    lifetimes: ::core::marker::PhantomData<(&'dag (),)>,
}
#[allow(dead_code)]
struct __PairDagOutputs(::core::marker::PhantomData<()>);
const _: () = {
    use ::dagio::__private::{Key as __Key, Output as __Output, at as __at};
    #[allow(dead_code)]
    struct __Keys {
        s0: __Key<__PairDagOutputs, __Output<u32>, __at::g0::S0>,
        s1: __Key<__PairDagOutputs, __Output<u32>, __at::g0::S1>,
        s2: __Key<__PairDagOutputs, __Output<u32>, __at::g0::S2>,
        s3: __Key<__PairDagOutputs, __Output<u32>, __at::g0::S3>,
        s4: __Key<__PairDagOutputs, __Output<u32>, __at::g0::S4>,
    }
    impl ::dagio::__private::Layout for __PairDagOutputs {
        type Slots = (
            (__Output<u32>, __Output<u32>, __Output<u32>, __Output<u32>, __Output<u32>),
        );
        type Keys = __Keys;
        #[inline(always)]
        fn keys(
            (
                (dag_k0, dag_k1, dag_k2, dag_k3, dag_k4),
            ): <Self::Slots as ::dagio::__private::Groups>::Keys<Self>,
        ) -> Self::Keys {
            __Keys {
                s0: dag_k0,
                s1: dag_k1,
                s2: dag_k2,
                s3: dag_k3,
                s4: dag_k4,
            }
        }
    }
};
#[automatically_derived]
impl<'dag, __Ending, __Observer> ::core::fmt::Debug
for PairDag<'dag, __Ending, __Observer> {
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        f.debug_struct("PairDag").field("options", &self.options).finish_non_exhaustive()
    }
}
#[allow(dead_code)]
impl<'dag> PairDag<'dag, ::dagio::parts::Never> {
    /// The tasks of the block as data, and their pictures.
    pub const OUTLINE: &'static ::dagio::Outline<'static> = &::dagio::__private::Written {
        names: <Self as ::dagio::parts::Block<::core::convert::Infallible>>::NAMES,
        edges: Self::__DAG_EDGES,
        order: &[0, 1, 2, 3, 4],
        file: ::core::file!(),
        lines: &[
            ::core::line!(),
            ::core::line!(),
            ::core::line!(),
            ::core::line!(),
            ::core::line!(),
        ],
    }
        .outline();
    #[doc(hidden)]
    fn __dag_of(of: &'dag Pair) -> Self {
        PairDag {
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
impl<'dag, __Observer> PairDag<'dag, ::dagio::parts::Never, __Observer> {
    ///Ends the run as soon as `until` completes: nothing starts, and what runs is dropped. It then fails, as cancelled.
    pub fn until<__Until: ::core::future::Future>(
        self,
        until: __Until,
    ) -> PairDag<'dag, ::dagio::parts::Ending<__Until>, __Observer> {
        PairDag {
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
> PairDag<'dag, ::dagio::parts::Ending<__Until>, __Observer> {
    ///Lets what runs go on after `until`, to its end or until `grace` completes.
    pub fn grace<__Grace: ::core::future::Future>(
        self,
        grace: __Grace,
    ) -> PairDag<'dag, ::dagio::parts::Ending<__Until, __Grace>, __Observer> {
        PairDag {
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
> PairDag<'dag, __Ending, __Observer> {
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
    ) -> PairDag<
        'dag,
        __Ending,
        ::dagio::parts::Watch<
            ::core::convert::Infallible,
            __By,
            ::dagio::parts::Numbered<5>,
        >,
    > {
        PairDag {
            of: self.of,
            options: self.options,
            outputs: self.outputs,
            torn: self.torn,
            ending: self.ending,
            observer: ::dagio::parts::Watch::of(
                observer,
                <PairDag<
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
            __PairDagOutputs,
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
            __PairDagOutputs,
            ::dagio::__private::Output<__T, __M>,
            ::dagio::__private::Of<__G, __I>,
        >,
    ) -> ::dagio::parts::Call<
        impl ::core::future::Future<
            Output = __PairDagOver<'dag, ::core::convert::Infallible>,
        > + use<'dag, __Ending, __Observer, __T, __W, __M, __G, __I>,
        PairDag<'dag, ::dagio::parts::Never>,
        __T,
        __W,
    > {
        ::dagio::parts::Call::new(self.__dag_run(__task), __key)
    }
    ///Gives the output of `a` beforehand: `a`, and what it alone needs, do not run. The last one given counts.
    fn with_a(self, value: u32) -> Self {
        let dag_keys = self.outputs.keys();
        self.__dag_give(0, dag_keys.s0, value)
    }
    ///Gives the output of `c` beforehand: `c`, and what it alone needs, do not run. The last one given counts.
    fn with_c(self, value: u32) -> Self {
        let dag_keys = self.outputs.keys();
        self.__dag_give(1, dag_keys.s1, value)
    }
    ///Gives the output of `d` beforehand: `d`, and what it alone needs, do not run. The last one given counts.
    fn with_d(self, value: u32) -> Self {
        let dag_keys = self.outputs.keys();
        self.__dag_give(2, dag_keys.s2, value)
    }
    ///Gives the output of `e` beforehand: `e`, and what it alone needs, do not run. The last one given counts.
    fn with_e(self, value: u32) -> Self {
        let dag_keys = self.outputs.keys();
        self.__dag_give(3, dag_keys.s3, value)
    }
    ///Gives the output of `f` beforehand: `f`, and what it alone needs, do not run. The last one given counts.
    pub fn with_f(self, value: u32) -> Self {
        let dag_keys = self.outputs.keys();
        self.__dag_give(4, dag_keys.s4, value)
    }
    ///Runs this task, which needs no other.
    fn a(
        self,
    ) -> ::dagio::parts::Call<
        impl ::core::future::Future<
            Output = __PairDagOver<'dag, ::core::convert::Infallible>,
        > + use<'dag, __Ending, __Observer>,
        PairDag<'dag, ::dagio::parts::Never>,
        u32,
        <__Ending as ::dagio::parts::Ends>::Sure,
    > {
        let dag_keys = self.outputs.keys();
        self.__dag_call(0, dag_keys.s0)
    }
    ///Runs this task, which needs no other.
    fn c(
        self,
    ) -> ::dagio::parts::Call<
        impl ::core::future::Future<
            Output = __PairDagOver<'dag, ::core::convert::Infallible>,
        > + use<'dag, __Ending, __Observer>,
        PairDag<'dag, ::dagio::parts::Never>,
        u32,
        <__Ending as ::dagio::parts::Ends>::Sure,
    > {
        let dag_keys = self.outputs.keys();
        self.__dag_call(1, dag_keys.s1)
    }
    ///Runs `a`, then this task, inside one future: each once, as soon as what it needs is there.
    fn d(
        self,
    ) -> ::dagio::parts::Call<
        impl ::core::future::Future<
            Output = __PairDagOver<'dag, ::core::convert::Infallible>,
        > + use<'dag, __Ending, __Observer>,
        PairDag<'dag, ::dagio::parts::Never>,
        u32,
        <__Ending as ::dagio::parts::Ends>::Sure,
    > {
        let dag_keys = self.outputs.keys();
        self.__dag_call(2, dag_keys.s2)
    }
    ///Runs `a`, `c`, then this task, inside one future: each once, as soon as what it needs is there.
    fn e(
        self,
    ) -> ::dagio::parts::Call<
        impl ::core::future::Future<
            Output = __PairDagOver<'dag, ::core::convert::Infallible>,
        > + use<'dag, __Ending, __Observer>,
        PairDag<'dag, ::dagio::parts::Never>,
        u32,
        <__Ending as ::dagio::parts::Ends>::Sure,
    > {
        let dag_keys = self.outputs.keys();
        self.__dag_call(3, dag_keys.s3)
    }
    ///Runs `a`, `c`, `d`, `e`, then this task, inside one future: each once, as soon as what it needs is there.
    pub fn f(
        self,
    ) -> ::dagio::parts::Call<
        ::dagio::parts::Either<
            impl ::core::future::Future<
                Output = ::dagio::Report<u32, __PairDagLog<::core::convert::Infallible>>,
            > + use<'dag, __Ending, __Observer>,
            impl ::core::future::Future<
                Output = __PairDagOver<'dag, ::core::convert::Infallible>,
            > + use<'dag, __Ending, __Observer>,
        >,
        PairDag<'dag, ::dagio::parts::Never>,
        u32,
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
                        dag_of.__dag_run_f::<_>(::dagio::__private::Bare).await,
                    );
                    dag_going
                        .report(
                            <PairDag<
                                'dag,
                                ::dagio::parts::Never,
                            > as ::dagio::parts::Block<
                                ::core::convert::Infallible,
                            >>::NAMES,
                            const { <__PairDagNodes>::done(Self::__DAG_EDGES, 4) },
                            dag_output,
                        )
                }
            })
        } else {
            ::dagio::parts::Either::Other(self.__dag_run(4))
        };
        ::dagio::parts::Call::new(dag_run, dag_keys.s4)
    }
    #[doc(hidden)]
    const __DAG_EDGES: &'static ::dagio::__private::Edges = &::dagio::__private::Edges::new(
        ::dagio::__private::Rows::new(&[0, 0, 0, 1, 3, 5], &[0, 0, 1, 2, 3]),
        ::dagio::__private::Rows::new(&[0, 2, 3, 4, 5, 5], &[2, 3, 3, 4, 4]),
    );
    #[doc(hidden)]
    #[allow(unused_mut, unused_variables, clippy::too_many_arguments)]
    fn __dag_run(
        mut self,
        dag_target: usize,
    ) -> impl ::core::future::Future<
        Output = __PairDagOver<'dag, ::core::convert::Infallible>,
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
                let mut dag_f4 = ::core::pin::pin!(::core::option::Option::None);
                let dag_end = ::dagio::__private::TableRun::<
                    _,
                    _,
                    _,
                    _,
                    5,
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
                                        <Pair>::__dag_a,
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
                                        <Pair>::__dag_c,
                                    )
                                }
                                2 => {
                                    ::dagio::__private::step(
                                        (dag_sees, 2, dag_cx),
                                        &mut dag_at,
                                        &mut dag_f2,
                                        dag_keys.s2,
                                        (dag_keys.s0,),
                                        dag_of,
                                        <Pair>::__dag_d,
                                    )
                                }
                                3 => {
                                    ::dagio::__private::step(
                                        (dag_sees, 3, dag_cx),
                                        &mut dag_at,
                                        &mut dag_f3,
                                        dag_keys.s3,
                                        (dag_keys.s0, dag_keys.s1),
                                        dag_of,
                                        <Pair>::__dag_e,
                                    )
                                }
                                4 => {
                                    ::dagio::__private::step(
                                        (dag_sees, 4, dag_cx),
                                        &mut dag_at,
                                        &mut dag_f4,
                                        dag_keys.s4,
                                        (dag_keys.s2, dag_keys.s3),
                                        dag_of,
                                        <Pair>::__dag_f,
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
                PairDag {
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
impl<'dag> ::dagio::__private::Keeps<__PairDagOutputs, 1>
for PairDag<'dag, ::dagio::parts::Never> {
    fn outputs(&mut self) -> &mut ::dagio::__private::Region<__PairDagOutputs, (), 1> {
        &mut self.outputs
    }
}
#[automatically_derived]
impl<'dag> ::dagio::parts::Block<::core::convert::Infallible>
for PairDag<'dag, ::dagio::parts::Never> {
    type Log = __PairDagLog<::core::convert::Infallible>;
    type Nodes = __PairDagNodes;
    const NAMES: &'static [&'static str] = &["a", "c", "d", "e", "f"];
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
