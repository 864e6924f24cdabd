pub struct Seed;
#[allow(
    clippy::unused_async,
    clippy::unused_self,
    clippy::ptr_arg,
    clippy::borrowed_box,
    clippy::trivially_copy_pass_by_ref,
    clippy::ref_option,
    clippy::ref_option_ref
)]
impl Seed {
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
    fn __dag_b(&self, a: &u32) -> impl ::core::future::Future<Output = u32> {
        async move {
            if let ::core::option::Option::Some(dag_output) = ::core::option::Option::None::<
                u32,
            > {
                return dag_output;
            }
            a + 1
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
    fn __dag_d(&self, b: &u32, c: &u32) -> impl ::core::future::Future<Output = u32> {
        async move {
            if let ::core::option::Option::Some(dag_output) = ::core::option::Option::None::<
                u32,
            > {
                return dag_output;
            }
            b + c
        }
    }
    fn __dag_e(&self, d: &u32) -> impl ::core::future::Future<Output = u32> {
        async move {
            if let ::core::option::Option::Some(dag_output) = ::core::option::Option::None::<
                u32,
            > {
                return dag_output;
            }
            d + 1
        }
    }
    fn __dag_f(&self, d: &u32) -> impl ::core::future::Future<Output = u32> {
        async move {
            if let ::core::option::Option::Some(dag_output) = ::core::option::Option::None::<
                u32,
            > {
                return dag_output;
            }
            d + 2
        }
    }
    fn __dag_g(&self, e: &u32, f: &u32) -> impl ::core::future::Future<Output = u32> {
        async move {
            if let ::core::option::Option::Some(dag_output) = ::core::option::Option::None::<
                u32,
            > {
                return dag_output;
            }
            e + f
        }
    }
}
impl Seed {
    ///Runs this task, which needs no other.
    #[allow(dead_code)]
    fn a<'dag>(&'dag self) -> impl ::core::future::Future<Output = u32> + use<'dag> {
        <Seed>::__dag_a(self)
    }
    ///Runs `a`, then this task, inside one future: each once, as soon as what it needs is there.
    #[allow(dead_code)]
    fn b<'dag>(&'dag self) -> impl ::core::future::Future<Output = u32> + use<'dag> {
        async move {
            let dag_v0 = self.__dag_a().await;
            match (&dag_v0,) {
                (dag_p0,) => self.__dag_b(dag_p0).await,
            }
        }
    }
    ///Runs this task, which needs no other.
    #[allow(dead_code)]
    fn c<'dag>(&'dag self) -> impl ::core::future::Future<Output = u32> + use<'dag> {
        <Seed>::__dag_c(self)
    }
    ///Runs `a`, `b`, `c`, then this task, inside one future: each once, as soon as what it needs is there.
    #[allow(dead_code)]
    fn d<'dag>(&'dag self) -> impl ::core::future::Future<Output = u32> + use<'dag> {
        async move {
            let (dag_v1, dag_v2) = {
                ::dagio::__private::certain(
                    ::dagio::__private::Join::<
                        _,
                        ::core::convert::Infallible,
                    >::new(
                            ::dagio::__private::Both::new(
                                ::dagio::__private::Arm::new(
                                    async move {
                                        let dag_v0 = self.__dag_a().await;
                                        ::core::result::Result::<
                                            _,
                                            ::core::convert::Infallible,
                                        >::Ok(
                                            match (&dag_v0,) {
                                                (dag_p0,) => self.__dag_b(dag_p0).await,
                                            },
                                        )
                                    },
                                    |dag_end| dag_end,
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
            match (&dag_v1, &dag_v2) {
                (dag_p0, dag_p1) => self.__dag_d(dag_p0, dag_p1).await,
            }
        }
    }
    ///Runs `a`, `b`, `c`, `d`, then this task, inside one future: each once, as soon as what it needs is there.
    #[allow(dead_code)]
    fn e<'dag>(&'dag self) -> impl ::core::future::Future<Output = u32> + use<'dag> {
        async move {
            let dag_v3 = {
                let (dag_v1, dag_v2) = {
                    ::dagio::__private::certain(
                        ::dagio::__private::Join::<
                            _,
                            ::core::convert::Infallible,
                        >::new(
                                ::dagio::__private::Both::new(
                                    ::dagio::__private::Arm::new(
                                        async move {
                                            let dag_v0 = self.__dag_a().await;
                                            ::core::result::Result::<
                                                _,
                                                ::core::convert::Infallible,
                                            >::Ok(
                                                match (&dag_v0,) {
                                                    (dag_p0,) => self.__dag_b(dag_p0).await,
                                                },
                                            )
                                        },
                                        |dag_end| dag_end,
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
                match (&dag_v1, &dag_v2) {
                    (dag_p0, dag_p1) => self.__dag_d(dag_p0, dag_p1).await,
                }
            };
            match (&dag_v3,) {
                (dag_p0,) => self.__dag_e(dag_p0).await,
            }
        }
    }
    ///Runs `a`, `b`, `c`, `d`, then this task, inside one future: each once, as soon as what it needs is there.
    #[allow(dead_code)]
    fn f<'dag>(&'dag self) -> impl ::core::future::Future<Output = u32> + use<'dag> {
        async move {
            let dag_v3 = {
                let (dag_v1, dag_v2) = {
                    ::dagio::__private::certain(
                        ::dagio::__private::Join::<
                            _,
                            ::core::convert::Infallible,
                        >::new(
                                ::dagio::__private::Both::new(
                                    ::dagio::__private::Arm::new(
                                        async move {
                                            let dag_v0 = self.__dag_a().await;
                                            ::core::result::Result::<
                                                _,
                                                ::core::convert::Infallible,
                                            >::Ok(
                                                match (&dag_v0,) {
                                                    (dag_p0,) => self.__dag_b(dag_p0).await,
                                                },
                                            )
                                        },
                                        |dag_end| dag_end,
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
                match (&dag_v1, &dag_v2) {
                    (dag_p0, dag_p1) => self.__dag_d(dag_p0, dag_p1).await,
                }
            };
            match (&dag_v3,) {
                (dag_p0,) => self.__dag_f(dag_p0).await,
            }
        }
    }
    /// The end.
    ///
    ///Runs `a`, `b`, `c`, `d`, `e`, `f`, then this task, inside one future: each once, as soon as what it needs is there.
    pub fn g<'dag>(&'dag self) -> impl ::core::future::Future<Output = u32> + use<'dag> {
        self.__dag_run_g::<::dagio::__private::Bare>(::dagio::__private::Bare)
    }
    #[doc(hidden)]
    #[inline]
    fn __dag_run_g<
        'dag,
        __Mode: ::dagio::__private::Mode<
                ::dagio::__private::With<::core::convert::Infallible>,
            >,
    >(
        &'dag self,
        dag_o: __Mode,
    ) -> impl ::core::future::Future<Output = __Mode::Out<u32>> + use<'dag, __Mode> {
        async move {
            let (dag_v4, dag_v5) = {
                let dag_v3 = {
                    let (dag_v1, dag_v2) = {
                        ::dagio::__private::certain(
                            ::dagio::__private::Join::<
                                _,
                                ::core::convert::Infallible,
                            >::new(
                                    ::dagio::__private::Both::new(
                                        ::dagio::__private::Arm::new(
                                            async move {
                                                let dag_v0 = dag_o.done(self.__dag_a().await);
                                                ::core::result::Result::<
                                                    _,
                                                    ::core::convert::Infallible,
                                                >::Ok(
                                                    match ::dagio::__private::all((dag_o.get(&dag_v0),)) {
                                                        ::core::option::Option::Some((dag_p0,)) => {
                                                            dag_o.done(self.__dag_b(dag_p0).await)
                                                        }
                                                        ::core::option::Option::None => dag_o.skip(),
                                                    },
                                                )
                                            },
                                            |dag_end| dag_end,
                                        ),
                                        ::dagio::__private::Arm::new(
                                            dag_o.arm(::core::option::Option::Some(self.__dag_c())),
                                            move |dag_end| ::core::result::Result::Ok(dag_end),
                                        ),
                                    ),
                                )
                                .await,
                        )
                    };
                    match ::dagio::__private::all((
                        dag_o.get(&dag_v1),
                        dag_o.get(&dag_v2),
                    )) {
                        ::core::option::Option::Some((dag_p0, dag_p1)) => {
                            dag_o.done(self.__dag_d(dag_p0, dag_p1).await)
                        }
                        ::core::option::Option::None => dag_o.skip(),
                    }
                };
                {
                    ::dagio::__private::certain(
                        ::dagio::__private::Join::<
                            _,
                            ::core::convert::Infallible,
                        >::new(
                                ::dagio::__private::Both::new(
                                    ::dagio::__private::Arm::new(
                                        dag_o
                                            .arm(
                                                match ::dagio::__private::all((dag_o.get(&dag_v3),)) {
                                                    ::core::option::Option::Some((dag_p0,)) => {
                                                        ::core::option::Option::Some(self.__dag_e(dag_p0))
                                                    }
                                                    ::core::option::Option::None => ::core::option::Option::None,
                                                },
                                            ),
                                        move |dag_end| ::core::result::Result::Ok(dag_end),
                                    ),
                                    ::dagio::__private::Arm::new(
                                        dag_o
                                            .arm(
                                                match ::dagio::__private::all((dag_o.get(&dag_v3),)) {
                                                    ::core::option::Option::Some((dag_p0,)) => {
                                                        ::core::option::Option::Some(self.__dag_f(dag_p0))
                                                    }
                                                    ::core::option::Option::None => ::core::option::Option::None,
                                                },
                                            ),
                                        move |dag_end| ::core::result::Result::Ok(dag_end),
                                    ),
                                ),
                            )
                            .await,
                    )
                }
            };
            match ::dagio::__private::all((dag_o.get(&dag_v4), dag_o.get(&dag_v5))) {
                ::core::option::Option::Some((dag_p0, dag_p1)) => {
                    dag_o.done(self.__dag_g(dag_p0, dag_p1).await)
                }
                ::core::option::Option::None => dag_o.skip(),
            }
        }
    }
    ///Begins a run with options, which are the methods of what this returns; so are the tasks.
    #[allow(dead_code)]
    pub fn dag<'dag>(&'dag self) -> SeedDag<'dag, ::dagio::parts::Never> {
        SeedDag::__dag_of(self)
    }
}
type __SeedDagOver<'dag, __Error> = ::dagio::__private::Over<
    SeedDag<'dag, ::dagio::parts::Never>,
    __SeedDagNodes,
    __Error,
>;
type __SeedDagNodes = ::dagio::__private::Nodes<7, 1>;
type __SeedDagLog<E> = ::dagio::parts::Noted<E, 7, 0, 0>;
///A run of `Seed`'s tasks, before it begins.
#[cfg_attr(
    doc,
    doc = "",
    doc = "<div>\n<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 80 282\" width=\"80\" style=\"max-width: 100%\" font-family=\"monospace\" font-size=\"13\" fill=\"none\" stroke=\"currentColor\" role=\"img\" aria-label=\"graph of the tasks\">\n<path d=\"M20 25C20 45 28 45 28 65\"/><path d=\"M25 58L28 65L31 58\"/>\n<path d=\"M28 89C28 109 40 109 40 129\"/><path d=\"M37 122L40 129L43 122\"/>\n<path d=\"M60 25C60 45 60 45 60 65V89C60 109 40 109 40 129\"/><path d=\"M37 122L40 129L43 122\"/>\n<path d=\"M40 153C40 173 20 173 20 193\"/><path d=\"M17 186L20 193L23 186\"/>\n<path d=\"M40 153C40 173 60 173 60 193\"/><path d=\"M57 186L60 193L63 186\"/>\n<path d=\"M20 217C20 237 40 237 40 257\"/><path d=\"M37 250L40 257L43 250\"/>\n<path d=\"M60 217C60 237 40 237 40 257\"/><path d=\"M37 250L40 257L43 250\"/>\n<rect x=\"8\" y=\"1\" width=\"24\" height=\"24\" rx=\"5\"/>\n<rect x=\"16\" y=\"65\" width=\"24\" height=\"24\" rx=\"5\"/>\n<rect x=\"48\" y=\"1\" width=\"24\" height=\"24\" rx=\"5\"/>\n<rect x=\"28\" y=\"129\" width=\"24\" height=\"24\" rx=\"5\"/>\n<rect x=\"8\" y=\"193\" width=\"24\" height=\"24\" rx=\"5\"/>\n<rect x=\"48\" y=\"193\" width=\"24\" height=\"24\" rx=\"5\"/>\n<rect x=\"28\" y=\"257\" width=\"24\" height=\"24\" rx=\"5\"/>\n<g text-anchor=\"middle\" stroke=\"none\" fill=\"currentColor\">\n<text x=\"20\" y=\"17\">a</text>\n<text x=\"28\" y=\"81\">b</text>\n<text x=\"60\" y=\"17\">c</text>\n<text x=\"40\" y=\"145\">d</text>\n<text x=\"20\" y=\"209\">e</text>\n<text x=\"60\" y=\"209\">f</text>\n<text x=\"40\" y=\"273\">g</text>\n</g>\n</svg>\n</div>"
)]
#[must_use = "name the task to run"]
pub struct SeedDag<
    'dag,
    __Ending = ::dagio::parts::Never,
    __Observer = ::dagio::parts::Nobody,
> {
    of: &'dag Seed,
    options: ::dagio::__private::Options<1>,
    outputs: ::dagio::__private::Region<__SeedDagOutputs, (), 1>,
    torn: ::dagio::__private::Torn<::core::convert::Infallible, 0>,
    ending: __Ending,
    observer: __Observer,
    lifetimes: ::core::marker::PhantomData<(&'dag (),)>,
}
#[allow(dead_code)]
struct __SeedDagOutputs(::core::marker::PhantomData<()>);
const _: () = {
    use ::dagio::__private::{Key as __Key, Output as __Output, at as __at};
    #[allow(dead_code)]
    struct __Keys {
        s0: __Key<__SeedDagOutputs, __Output<u32>, __at::g0::S0>,
        s1: __Key<__SeedDagOutputs, __Output<u32>, __at::g0::S1>,
        s2: __Key<__SeedDagOutputs, __Output<u32>, __at::g0::S2>,
        s3: __Key<__SeedDagOutputs, __Output<u32>, __at::g0::S3>,
        s4: __Key<__SeedDagOutputs, __Output<u32>, __at::g0::S4>,
        s5: __Key<__SeedDagOutputs, __Output<u32>, __at::g0::S5>,
        s6: __Key<__SeedDagOutputs, __Output<u32>, __at::g0::S6>,
    }
    impl ::dagio::__private::Layout for __SeedDagOutputs {
        type Slots = (
            (
                __Output<u32>,
                __Output<u32>,
                __Output<u32>,
                __Output<u32>,
                __Output<u32>,
                __Output<u32>,
                __Output<u32>,
            ),
        );
        type Keys = __Keys;
        #[inline(always)]
        fn keys(
            (
                (dag_k0, dag_k1, dag_k2, dag_k3, dag_k4, dag_k5, dag_k6),
            ): <Self::Slots as ::dagio::__private::Groups>::Keys<Self>,
        ) -> Self::Keys {
            __Keys {
                s0: dag_k0,
                s1: dag_k1,
                s2: dag_k2,
                s3: dag_k3,
                s4: dag_k4,
                s5: dag_k5,
                s6: dag_k6,
            }
        }
    }
};
#[automatically_derived]
impl<'dag, __Ending, __Observer> ::core::fmt::Debug
for SeedDag<'dag, __Ending, __Observer> {
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        f.debug_struct("SeedDag").field("options", &self.options).finish_non_exhaustive()
    }
}
#[allow(dead_code)]
impl<'dag> SeedDag<'dag, ::dagio::parts::Never> {
    /// The tasks of the block as data, and their pictures.
    pub const OUTLINE: &'static ::dagio::Outline<'static> = &::dagio::__private::Written {
        names: <Self as ::dagio::parts::Block<::core::convert::Infallible>>::NAMES,
        edges: Self::__DAG_EDGES,
        order: &[0, 1, 2, 3, 4, 5, 6],
        file: ::core::file!(),
        lines: &[
            ::core::line!(),
            ::core::line!(),
            ::core::line!(),
            ::core::line!(),
            ::core::line!(),
            ::core::line!(),
            ::core::line!(),
        ],
    }
        .outline();
    #[doc(hidden)]
    fn __dag_of(of: &'dag Seed) -> Self {
        SeedDag {
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
impl<'dag, __Observer> SeedDag<'dag, ::dagio::parts::Never, __Observer> {
    ///Ends the run as soon as `until` completes: nothing starts, and what runs is dropped. It then fails, as cancelled.
    pub fn until<__Until: ::core::future::Future>(
        self,
        until: __Until,
    ) -> SeedDag<'dag, ::dagio::parts::Ending<__Until>, __Observer> {
        SeedDag {
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
> SeedDag<'dag, ::dagio::parts::Ending<__Until>, __Observer> {
    ///Lets what runs go on after `until`, to its end or until `grace` completes.
    pub fn grace<__Grace: ::core::future::Future>(
        self,
        grace: __Grace,
    ) -> SeedDag<'dag, ::dagio::parts::Ending<__Until, __Grace>, __Observer> {
        SeedDag {
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
> SeedDag<'dag, __Ending, __Observer> {
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
    ) -> SeedDag<
        'dag,
        __Ending,
        ::dagio::parts::Watch<
            ::core::convert::Infallible,
            __By,
            ::dagio::parts::Numbered<7>,
        >,
    > {
        SeedDag {
            of: self.of,
            options: self.options,
            outputs: self.outputs,
            torn: self.torn,
            ending: self.ending,
            observer: ::dagio::parts::Watch::of(
                observer,
                <SeedDag<
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
            __SeedDagOutputs,
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
            __SeedDagOutputs,
            ::dagio::__private::Output<__T, __M>,
            ::dagio::__private::Of<__G, __I>,
        >,
    ) -> ::dagio::parts::Call<
        impl ::core::future::Future<
            Output = __SeedDagOver<'dag, ::core::convert::Infallible>,
        > + use<'dag, __Ending, __Observer, __T, __W, __M, __G, __I>,
        SeedDag<'dag, ::dagio::parts::Never>,
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
    ///Gives the output of `b` beforehand: `b`, and what it alone needs, do not run. The last one given counts.
    fn with_b(self, value: u32) -> Self {
        let dag_keys = self.outputs.keys();
        self.__dag_give(1, dag_keys.s1, value)
    }
    ///Gives the output of `c` beforehand: `c`, and what it alone needs, do not run. The last one given counts.
    fn with_c(self, value: u32) -> Self {
        let dag_keys = self.outputs.keys();
        self.__dag_give(2, dag_keys.s2, value)
    }
    ///Gives the output of `d` beforehand: `d`, and what it alone needs, do not run. The last one given counts.
    fn with_d(self, value: u32) -> Self {
        let dag_keys = self.outputs.keys();
        self.__dag_give(3, dag_keys.s3, value)
    }
    ///Gives the output of `e` beforehand: `e`, and what it alone needs, do not run. The last one given counts.
    fn with_e(self, value: u32) -> Self {
        let dag_keys = self.outputs.keys();
        self.__dag_give(4, dag_keys.s4, value)
    }
    ///Gives the output of `f` beforehand: `f`, and what it alone needs, do not run. The last one given counts.
    fn with_f(self, value: u32) -> Self {
        let dag_keys = self.outputs.keys();
        self.__dag_give(5, dag_keys.s5, value)
    }
    ///Gives the output of `g` beforehand: `g`, and what it alone needs, do not run. The last one given counts.
    pub fn with_g(self, value: u32) -> Self {
        let dag_keys = self.outputs.keys();
        self.__dag_give(6, dag_keys.s6, value)
    }
    ///Runs this task, which needs no other.
    fn a(
        self,
    ) -> ::dagio::parts::Call<
        impl ::core::future::Future<
            Output = __SeedDagOver<'dag, ::core::convert::Infallible>,
        > + use<'dag, __Ending, __Observer>,
        SeedDag<'dag, ::dagio::parts::Never>,
        u32,
        <__Ending as ::dagio::parts::Ends>::Sure,
    > {
        let dag_keys = self.outputs.keys();
        self.__dag_call(0, dag_keys.s0)
    }
    ///Runs `a`, then this task, inside one future: each once, as soon as what it needs is there.
    fn b(
        self,
    ) -> ::dagio::parts::Call<
        impl ::core::future::Future<
            Output = __SeedDagOver<'dag, ::core::convert::Infallible>,
        > + use<'dag, __Ending, __Observer>,
        SeedDag<'dag, ::dagio::parts::Never>,
        u32,
        <__Ending as ::dagio::parts::Ends>::Sure,
    > {
        let dag_keys = self.outputs.keys();
        self.__dag_call(1, dag_keys.s1)
    }
    ///Runs this task, which needs no other.
    fn c(
        self,
    ) -> ::dagio::parts::Call<
        impl ::core::future::Future<
            Output = __SeedDagOver<'dag, ::core::convert::Infallible>,
        > + use<'dag, __Ending, __Observer>,
        SeedDag<'dag, ::dagio::parts::Never>,
        u32,
        <__Ending as ::dagio::parts::Ends>::Sure,
    > {
        let dag_keys = self.outputs.keys();
        self.__dag_call(2, dag_keys.s2)
    }
    ///Runs `a`, `b`, `c`, then this task, inside one future: each once, as soon as what it needs is there.
    fn d(
        self,
    ) -> ::dagio::parts::Call<
        impl ::core::future::Future<
            Output = __SeedDagOver<'dag, ::core::convert::Infallible>,
        > + use<'dag, __Ending, __Observer>,
        SeedDag<'dag, ::dagio::parts::Never>,
        u32,
        <__Ending as ::dagio::parts::Ends>::Sure,
    > {
        let dag_keys = self.outputs.keys();
        self.__dag_call(3, dag_keys.s3)
    }
    ///Runs `a`, `b`, `c`, `d`, then this task, inside one future: each once, as soon as what it needs is there.
    fn e(
        self,
    ) -> ::dagio::parts::Call<
        impl ::core::future::Future<
            Output = __SeedDagOver<'dag, ::core::convert::Infallible>,
        > + use<'dag, __Ending, __Observer>,
        SeedDag<'dag, ::dagio::parts::Never>,
        u32,
        <__Ending as ::dagio::parts::Ends>::Sure,
    > {
        let dag_keys = self.outputs.keys();
        self.__dag_call(4, dag_keys.s4)
    }
    ///Runs `a`, `b`, `c`, `d`, then this task, inside one future: each once, as soon as what it needs is there.
    fn f(
        self,
    ) -> ::dagio::parts::Call<
        impl ::core::future::Future<
            Output = __SeedDagOver<'dag, ::core::convert::Infallible>,
        > + use<'dag, __Ending, __Observer>,
        SeedDag<'dag, ::dagio::parts::Never>,
        u32,
        <__Ending as ::dagio::parts::Ends>::Sure,
    > {
        let dag_keys = self.outputs.keys();
        self.__dag_call(5, dag_keys.s5)
    }
    /// The end.
    ///
    ///Runs `a`, `b`, `c`, `d`, `e`, `f`, then this task, inside one future: each once, as soon as what it needs is there.
    pub fn g(
        self,
    ) -> ::dagio::parts::Call<
        ::dagio::parts::Either<
            impl ::core::future::Future<
                Output = ::dagio::Report<u32, __SeedDagLog<::core::convert::Infallible>>,
            > + use<'dag, __Ending, __Observer>,
            impl ::core::future::Future<
                Output = __SeedDagOver<'dag, ::core::convert::Infallible>,
            > + use<'dag, __Ending, __Observer>,
        >,
        SeedDag<'dag, ::dagio::parts::Never>,
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
                        dag_of.__dag_run_g::<_>(::dagio::__private::Bare).await,
                    );
                    dag_going
                        .report(
                            <SeedDag<
                                'dag,
                                ::dagio::parts::Never,
                            > as ::dagio::parts::Block<
                                ::core::convert::Infallible,
                            >>::NAMES,
                            const { <__SeedDagNodes>::done(Self::__DAG_EDGES, 6) },
                            dag_output,
                        )
                }
            })
        } else {
            ::dagio::parts::Either::Other(self.__dag_run(6))
        };
        ::dagio::parts::Call::new(dag_run, dag_keys.s6)
    }
    #[doc(hidden)]
    const __DAG_EDGES: &'static ::dagio::__private::Edges = &::dagio::__private::Edges::new(
        ::dagio::__private::Rows::new(&[0, 0, 1, 1, 3, 4, 5, 7], &[0, 1, 2, 3, 3, 4, 5]),
        ::dagio::__private::Rows::new(&[0, 1, 2, 3, 5, 6, 7, 7], &[1, 3, 3, 4, 5, 6, 6]),
    );
    #[doc(hidden)]
    #[allow(unused_mut, unused_variables, clippy::too_many_arguments)]
    fn __dag_run(
        mut self,
        dag_target: usize,
    ) -> impl ::core::future::Future<
        Output = __SeedDagOver<'dag, ::core::convert::Infallible>,
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
                let mut dag_f5 = ::core::pin::pin!(::core::option::Option::None);
                let mut dag_f6 = ::core::pin::pin!(::core::option::Option::None);
                let dag_end = ::dagio::__private::TableRun::<
                    _,
                    _,
                    _,
                    _,
                    7,
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
                                        <Seed>::__dag_a,
                                    )
                                }
                                1 => {
                                    ::dagio::__private::step(
                                        (dag_sees, 1, dag_cx),
                                        &mut dag_at,
                                        &mut dag_f1,
                                        dag_keys.s1,
                                        (dag_keys.s0,),
                                        dag_of,
                                        <Seed>::__dag_b,
                                    )
                                }
                                2 => {
                                    ::dagio::__private::step(
                                        (dag_sees, 2, dag_cx),
                                        &mut dag_at,
                                        &mut dag_f2,
                                        dag_keys.s2,
                                        (),
                                        dag_of,
                                        <Seed>::__dag_c,
                                    )
                                }
                                3 => {
                                    ::dagio::__private::step(
                                        (dag_sees, 3, dag_cx),
                                        &mut dag_at,
                                        &mut dag_f3,
                                        dag_keys.s3,
                                        (dag_keys.s1, dag_keys.s2),
                                        dag_of,
                                        <Seed>::__dag_d,
                                    )
                                }
                                4 => {
                                    ::dagio::__private::step(
                                        (dag_sees, 4, dag_cx),
                                        &mut dag_at,
                                        &mut dag_f4,
                                        dag_keys.s4,
                                        (dag_keys.s3,),
                                        dag_of,
                                        <Seed>::__dag_e,
                                    )
                                }
                                5 => {
                                    ::dagio::__private::step(
                                        (dag_sees, 5, dag_cx),
                                        &mut dag_at,
                                        &mut dag_f5,
                                        dag_keys.s5,
                                        (dag_keys.s3,),
                                        dag_of,
                                        <Seed>::__dag_f,
                                    )
                                }
                                6 => {
                                    ::dagio::__private::step(
                                        (dag_sees, 6, dag_cx),
                                        &mut dag_at,
                                        &mut dag_f6,
                                        dag_keys.s6,
                                        (dag_keys.s4, dag_keys.s5),
                                        dag_of,
                                        <Seed>::__dag_g,
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
                SeedDag {
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
impl<'dag> ::dagio::__private::Keeps<__SeedDagOutputs, 1>
for SeedDag<'dag, ::dagio::parts::Never> {
    fn outputs(&mut self) -> &mut ::dagio::__private::Region<__SeedDagOutputs, (), 1> {
        &mut self.outputs
    }
}
#[automatically_derived]
impl<'dag> ::dagio::parts::Block<::core::convert::Infallible>
for SeedDag<'dag, ::dagio::parts::Never> {
    type Log = __SeedDagLog<::core::convert::Infallible>;
    type Nodes = __SeedDagNodes;
    const NAMES: &'static [&'static str] = &["a", "b", "c", "d", "e", "f", "g"];
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
