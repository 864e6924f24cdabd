pub struct Lanes;
#[allow(
    clippy::unused_async,
    clippy::unused_self,
    clippy::ptr_arg,
    clippy::borrowed_box,
    clippy::trivially_copy_pass_by_ref,
    clippy::ref_option,
    clippy::ref_option_ref
)]
impl Lanes {
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
    fn __dag_b(&self) -> impl ::core::future::Future<Output = u32> {
        async move {
            if let ::core::option::Option::Some(dag_output) = ::core::option::Option::None::<
                u32,
            > {
                return dag_output;
            }
            2
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
    fn __dag_d(&self, a: &u32, b: &u32) -> impl ::core::future::Future<Output = u32> {
        async move {
            if let ::core::option::Option::Some(dag_output) = ::core::option::Option::None::<
                u32,
            > {
                return dag_output;
            }
            a + b
        }
    }
    fn __dag_e(
        &self,
        b: &u32,
        c: &u32,
    ) -> impl ::core::future::Future<Output = Result<u32, u8>> {
        async move {
            if let ::core::option::Option::Some(dag_output) = ::core::option::Option::None::<
                Result<u32, u8>,
            > {
                return dag_output;
            }
            Ok(b + c)
        }
    }
    fn __dag_f(&self, c: &u32, a: &u32) -> impl ::core::future::Future<Output = u32> {
        async move {
            if let ::core::option::Option::Some(dag_output) = ::core::option::Option::None::<
                u32,
            > {
                return dag_output;
            }
            c + a
        }
    }
    fn __dag_g(
        &self,
        d: &u32,
        e: &u32,
        f: &u32,
    ) -> impl ::core::future::Future<Output = u32> {
        async move {
            if let ::core::option::Option::Some(dag_output) = ::core::option::Option::None::<
                u32,
            > {
                return dag_output;
            }
            d + e + f
        }
    }
}
impl Lanes {
    ///Runs this task, which needs no other.
    #[allow(dead_code)]
    fn a<'dag>(&'dag self) -> impl ::core::future::Future<Output = u32> + use<'dag> {
        <Lanes>::__dag_a(self)
    }
    ///Runs this task, which needs no other.
    #[allow(dead_code)]
    fn b<'dag>(&'dag self) -> impl ::core::future::Future<Output = u32> + use<'dag> {
        <Lanes>::__dag_b(self)
    }
    ///Runs this task, which needs no other.
    #[allow(dead_code)]
    fn c<'dag>(&'dag self) -> impl ::core::future::Future<Output = u32> + use<'dag> {
        <Lanes>::__dag_c(self)
    }
    ///Runs `a`, `b`, then this task, inside one future: each once, as soon as what it needs is there.
    #[allow(dead_code)]
    fn d<'dag>(&'dag self) -> impl ::core::future::Future<Output = u32> + use<'dag> {
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
                                    self.__dag_b(),
                                    move |dag_end| ::core::result::Result::Ok(dag_end),
                                ),
                            ),
                        )
                        .await,
                )
            };
            match (&dag_v0, &dag_v1) {
                (dag_p0, dag_p1) => self.__dag_d(dag_p0, dag_p1).await,
            }
        }
    }
    ///Runs `b`, `c`, then this task, inside one future: each once, as soon as what it needs is there.
    ///
    ///# Errors
    ///The first failure, with its task's name; whatever runs then is dropped, unless an option says otherwise. Can fail: `e`.
    #[allow(dead_code)]
    fn e<'dag>(
        &'dag self,
    ) -> impl ::core::future::Future<
        Output = ::core::result::Result<u32, ::dagio::RunError<u8>>,
    > + use<'dag> {
        async move {
            #[allow(unused_imports)]
            use ::dagio::__private::Mode as _;
            let dag_o = ::dagio::__private::Plainly::<__LanesDagFails>::new();
            let (dag_v1, dag_v2) = {
                ::dagio::__private::certain(
                    ::dagio::__private::Join::<
                        _,
                        ::core::convert::Infallible,
                    >::new(
                            ::dagio::__private::Both::new(
                                ::dagio::__private::Arm::new(
                                    self.__dag_b(),
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
            ::core::result::Result::Ok(
                match (&dag_v1, &dag_v2) {
                    (dag_p0, dag_p1) => {
                        match self.__dag_e(dag_p0, dag_p1).await {
                            dag_end => {
                                match dag_o.tried(4, "e", dag_end) {
                                    ::core::result::Result::Ok(dag_v) => dag_v,
                                    ::core::result::Result::Err(dag_stop) => {
                                        return ::core::result::Result::Err(dag_stop);
                                    }
                                }
                            }
                        }
                    }
                },
            )
        }
    }
    ///Runs `a`, `c`, then this task, inside one future: each once, as soon as what it needs is there.
    #[allow(dead_code)]
    fn f<'dag>(&'dag self) -> impl ::core::future::Future<Output = u32> + use<'dag> {
        async move {
            let (dag_v0, dag_v2) = {
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
            match (&dag_v2, &dag_v0) {
                (dag_p0, dag_p1) => self.__dag_f(dag_p0, dag_p1).await,
            }
        }
    }
    ///Runs `a`, `b`, `c`, `d`, `e`, `f`, then this task, inside one future: each once, as soon as what it needs is there.
    ///
    ///# Errors
    ///The first failure, with its task's name; whatever runs then is dropped, unless an option says otherwise. Can fail: `e`.
    pub fn g<'dag>(
        &'dag self,
    ) -> impl ::core::future::Future<
        Output = ::core::result::Result<u32, ::dagio::RunError<u8>>,
    > + use<'dag> {
        self.__dag_run_g::<::dagio::__private::Bare>(::dagio::__private::Bare)
    }
    #[doc(hidden)]
    #[inline]
    fn __dag_run_g<'dag, __Mode: ::dagio::__private::Mode<__LanesDagFails>>(
        &'dag self,
        dag_o: __Mode,
    ) -> impl ::core::future::Future<
        Output = ::core::result::Result<__Mode::Out<u32>, __Mode::Stop>,
    > + use<'dag, __Mode> {
        async move {
            #[allow(dead_code)]
            struct __Slots0<__Mode: ::dagio::__private::Outs>(
                ::core::marker::PhantomData<(__Mode,)>,
            );
            const _: () = {
                use ::dagio::__private::{Key as __Key, Output as __Output, at as __at};
                #[allow(dead_code)]
                struct __Keys<__Mode: ::dagio::__private::Outs> {
                    s0: __Key<__Slots0<__Mode>, __Output<u32, __Mode>, __at::g0::S0>,
                    s1: __Key<__Slots0<__Mode>, __Output<u32, __Mode>, __at::g0::S1>,
                    s2: __Key<__Slots0<__Mode>, __Output<u32, __Mode>, __at::g0::S2>,
                    s3: __Key<__Slots0<__Mode>, __Output<u32, __Mode>, __at::g0::S3>,
                    s4: __Key<__Slots0<__Mode>, __Output<u32, __Mode>, __at::g0::S4>,
                    s5: __Key<__Slots0<__Mode>, __Output<u32, __Mode>, __at::g0::S5>,
                }
                impl<__Mode: ::dagio::__private::Outs> ::dagio::__private::Layout
                for __Slots0<__Mode> {
                    type Slots = (
                        (
                            __Output<u32, __Mode>,
                            __Output<u32, __Mode>,
                            __Output<u32, __Mode>,
                            __Output<u32, __Mode>,
                            __Output<u32, __Mode>,
                            __Output<u32, __Mode>,
                        ),
                    );
                    type Keys = __Keys<__Mode>;
                    const READERS: &'static [u32] = &[2, 0, 4, 0, 1, 0];
                    const TASKS: &'static [(u16, &'static str)] = &[
                        (0, "a"),
                        (5, "f"),
                        (1, "b"),
                        (3, "d"),
                        (2, "c"),
                        (4, "e"),
                    ];
                    #[inline(always)]
                    fn keys(
                        (
                            (dag_k0, dag_k1, dag_k2, dag_k3, dag_k4, dag_k5),
                        ): <Self::Slots as ::dagio::__private::Groups>::Keys<Self>,
                    ) -> Self::Keys {
                        __Keys {
                            s0: dag_k0,
                            s1: dag_k1,
                            s2: dag_k2,
                            s3: dag_k3,
                            s4: dag_k4,
                            s5: dag_k5,
                        }
                    }
                }
            };
            let mut dag_frame0 = ::dagio::__private::Region::<
                __Slots0<__Mode>,
                _,
                1,
            >::new(::dagio::__private::On::new(self, dag_o));
            let dag_keys0 = dag_frame0.keys();
            {
                #[inline(always)]
                #[allow(clippy::too_many_arguments)]
                fn dag_lane0<
                    'at0,
                    'dag,
                    __Mode: ::dagio::__private::Mode<__LanesDagFails>,
                >(
                    dag_at: ::dagio::__private::View<
                        'at0,
                        __Slots0<__Mode>,
                        ::dagio::__private::On<'dag, Lanes, __Mode>,
                        1,
                    >,
                ) -> impl ::dagio::__private::Chained<
                    ::dagio::__private::Open<
                        'at0,
                        __Slots0<__Mode>,
                        ::dagio::__private::On<'dag, Lanes, __Mode>,
                        1,
                    >,
                    __Mode::Stop,
                    3,
                    1,
                > + use<'at0, 'dag, __Mode> {
                    let dag_keys0 = dag_at.keys();
                    ::dagio::__private::Chain::<
                        _,
                        0,
                    >::new((
                        dag_at.certain(dag_keys0.s0, (), <Lanes>::__dag_a),
                        dag_at
                            .certain(
                                dag_keys0.s1,
                                (dag_keys0.s4, dag_keys0.s0),
                                <Lanes>::__dag_f,
                            ),
                    ))
                }
                #[inline(always)]
                #[allow(clippy::too_many_arguments)]
                fn dag_lane1<
                    'at0,
                    'dag,
                    __Mode: ::dagio::__private::Mode<__LanesDagFails>,
                >(
                    dag_at: ::dagio::__private::View<
                        'at0,
                        __Slots0<__Mode>,
                        ::dagio::__private::On<'dag, Lanes, __Mode>,
                        1,
                    >,
                ) -> impl ::dagio::__private::Chained<
                    ::dagio::__private::Open<
                        'at0,
                        __Slots0<__Mode>,
                        ::dagio::__private::On<'dag, Lanes, __Mode>,
                        1,
                    >,
                    __Mode::Stop,
                    3,
                    1,
                > + use<'at0, 'dag, __Mode> {
                    let dag_keys0 = dag_at.keys();
                    ::dagio::__private::Chain::<
                        _,
                        1,
                    >::new((
                        dag_at.certain(dag_keys0.s2, (), <Lanes>::__dag_b),
                        dag_at
                            .certain(
                                dag_keys0.s3,
                                (dag_keys0.s0, dag_keys0.s2),
                                <Lanes>::__dag_d,
                            ),
                    ))
                }
                #[inline(always)]
                #[allow(clippy::too_many_arguments)]
                fn dag_lane2<
                    'at0,
                    'dag,
                    __Mode: ::dagio::__private::Mode<__LanesDagFails>,
                >(
                    dag_at: ::dagio::__private::View<
                        'at0,
                        __Slots0<__Mode>,
                        ::dagio::__private::On<'dag, Lanes, __Mode>,
                        1,
                    >,
                ) -> impl ::dagio::__private::Chained<
                    ::dagio::__private::Open<
                        'at0,
                        __Slots0<__Mode>,
                        ::dagio::__private::On<'dag, Lanes, __Mode>,
                        1,
                    >,
                    __Mode::Stop,
                    3,
                    1,
                > + use<'at0, 'dag, __Mode> {
                    let dag_keys0 = dag_at.keys();
                    ::dagio::__private::Chain::<
                        _,
                        2,
                    >::new((
                        dag_at.certain(dag_keys0.s4, (), <Lanes>::__dag_c),
                        dag_at
                            .tried(
                                dag_keys0.s5,
                                (dag_keys0.s2, dag_keys0.s4),
                                <Lanes>::__dag_e,
                            ),
                    ))
                }
                let dag_open = dag_frame0.open();
                let dag_at = dag_open.view();
                match dag_open
                    .run::<
                        __Mode::Stop,
                        _,
                        3,
                        1,
                    >(
                        ::dagio::__private::Both::new(
                            dag_lane0(dag_at),
                            ::dagio::__private::Both::new(
                                dag_lane1(dag_at),
                                dag_lane2(dag_at),
                            ),
                        ),
                        [0],
                    )
                    .await
                {
                    ::core::result::Result::Ok(dag_v) => dag_v,
                    ::core::result::Result::Err(dag_stop) => {
                        return ::core::result::Result::Err(dag_stop);
                    }
                };
            };
            ::core::result::Result::Ok(
                match ::dagio::__private::all((
                    dag_o.get(dag_frame0.read(dag_keys0.s3)),
                    dag_o.get(dag_frame0.read(dag_keys0.s5)),
                    dag_o.get(dag_frame0.read(dag_keys0.s1)),
                )) {
                    ::core::option::Option::Some((dag_p0, dag_p1, dag_p2)) => {
                        dag_o.done(self.__dag_g(dag_p0, dag_p1, dag_p2).await)
                    }
                    ::core::option::Option::None => dag_o.skip(),
                },
            )
        }
    }
    ///Begins a run with options, which are the methods of what this returns; so are the tasks.
    #[allow(dead_code)]
    pub fn dag<'dag>(&'dag self) -> LanesDag<'dag, ::dagio::parts::Never> {
        LanesDag::__dag_of(self)
    }
}
#[allow(dead_code)]
struct __LanesDagFails;
impl ::dagio::__private::Fails for __LanesDagFails {
    type Error = u8;
}
type __LanesDagOver<'dag, __Error> = ::dagio::__private::Over<
    LanesDag<'dag, ::dagio::parts::Never>,
    __LanesDagNodes,
    __Error,
>;
type __LanesDagNodes = ::dagio::__private::Nodes<7, 1>;
type __LanesDagLog<E> = ::dagio::parts::Noted<E, 7, 1, 0>;
///A run of `Lanes`'s tasks, before it begins.
#[cfg_attr(
    doc,
    doc = "",
    doc = "<div>\n<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 120 154\" width=\"120\" style=\"max-width: 100%\" font-family=\"monospace\" font-size=\"13\" fill=\"none\" stroke=\"currentColor\" role=\"img\" aria-label=\"graph of the tasks\">\n<path d=\"M20 25C20 45 20 45 20 65\"/><path d=\"M17 58L20 65L23 58\"/>\n<path d=\"M60 25C60 45 20 45 20 65\"/><path d=\"M17 58L20 65L23 58\"/>\n<path d=\"M60 25C60 45 100 45 100 65\"/><path d=\"M97 58L100 65L103 58\"/>\n<path d=\"M100 25C100 45 100 45 100 65\"/><path d=\"M97 58L100 65L103 58\"/>\n<path d=\"M100 25C100 45 60 45 60 65\"/><path d=\"M57 58L60 65L63 58\"/>\n<path d=\"M20 25C20 45 60 45 60 65\"/><path d=\"M57 58L60 65L63 58\"/>\n<path d=\"M20 89C20 109 60 109 60 129\"/><path d=\"M57 122L60 129L63 122\"/>\n<path d=\"M100 89C100 109 60 109 60 129\"/><path d=\"M57 122L60 129L63 122\"/>\n<path d=\"M60 89C60 109 60 109 60 129\"/><path d=\"M57 122L60 129L63 122\"/>\n<rect x=\"8\" y=\"1\" width=\"24\" height=\"24\" rx=\"5\"/>\n<rect x=\"48\" y=\"1\" width=\"24\" height=\"24\" rx=\"5\"/>\n<rect x=\"88\" y=\"1\" width=\"24\" height=\"24\" rx=\"5\"/>\n<rect x=\"8\" y=\"65\" width=\"24\" height=\"24\" rx=\"5\"/>\n<rect x=\"88\" y=\"65\" width=\"24\" height=\"24\" rx=\"5\"/>\n<rect x=\"48\" y=\"65\" width=\"24\" height=\"24\" rx=\"5\"/>\n<rect x=\"48\" y=\"129\" width=\"24\" height=\"24\" rx=\"5\"/>\n<g text-anchor=\"middle\" stroke=\"none\" fill=\"currentColor\">\n<text x=\"20\" y=\"17\">a</text>\n<text x=\"60\" y=\"17\">b</text>\n<text x=\"100\" y=\"17\">c</text>\n<text x=\"20\" y=\"81\">d</text>\n<text x=\"100\" y=\"81\">e</text>\n<text x=\"60\" y=\"81\">f</text>\n<text x=\"60\" y=\"145\">g</text>\n</g>\n</svg>\n</div>"
)]
#[must_use = "name the task to run"]
pub struct LanesDag<
    'dag,
    __Ending = ::dagio::parts::Never,
    __Observer = ::dagio::parts::Nobody,
> {
    of: &'dag Lanes,
    options: ::dagio::__private::Options<1>,
    outputs: ::dagio::__private::Region<__LanesDagOutputs, (), 1>,
    torn: ::dagio::__private::Torn<u8, 0>,
    ending: __Ending,
    observer: __Observer,
    lifetimes: ::core::marker::PhantomData<(&'dag (),)>,
}
#[allow(dead_code)]
struct __LanesDagOutputs(::core::marker::PhantomData<()>);
const _: () = {
    use ::dagio::__private::{Key as __Key, Output as __Output, at as __at};
    #[allow(dead_code)]
    struct __Keys {
        s0: __Key<__LanesDagOutputs, __Output<u32>, __at::g0::S0>,
        s1: __Key<__LanesDagOutputs, __Output<u32>, __at::g0::S1>,
        s2: __Key<__LanesDagOutputs, __Output<u32>, __at::g0::S2>,
        s3: __Key<__LanesDagOutputs, __Output<u32>, __at::g0::S3>,
        s4: __Key<
            __LanesDagOutputs,
            __Output<u32, ::dagio::__private::Fallible<::dagio::__private::Once<u8>>>,
            __at::g0::S4,
        >,
        s5: __Key<__LanesDagOutputs, __Output<u32>, __at::g0::S5>,
        s6: __Key<__LanesDagOutputs, __Output<u32>, __at::g0::S6>,
    }
    impl ::dagio::__private::Layout for __LanesDagOutputs {
        type Slots = (
            (
                __Output<u32>,
                __Output<u32>,
                __Output<u32>,
                __Output<u32>,
                __Output<
                    u32,
                    ::dagio::__private::Fallible<::dagio::__private::Once<u8>>,
                >,
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
for LanesDag<'dag, __Ending, __Observer> {
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        f.debug_struct("LanesDag")
            .field("options", &self.options)
            .finish_non_exhaustive()
    }
}
#[allow(dead_code)]
impl<'dag> LanesDag<'dag, ::dagio::parts::Never> {
    /// The tasks of the block as data, and their pictures.
    pub const OUTLINE: &'static ::dagio::Outline<'static> = &::dagio::__private::Written {
        names: <Self as ::dagio::parts::Block<u8>>::NAMES,
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
    fn __dag_of(of: &'dag Lanes) -> Self {
        LanesDag {
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
impl<'dag, __Observer> LanesDag<'dag, ::dagio::parts::Never, __Observer> {
    ///Ends the run as soon as `until` completes: nothing starts, and what runs is dropped. It then fails, as cancelled.
    pub fn until<__Until: ::core::future::Future>(
        self,
        until: __Until,
    ) -> LanesDag<'dag, ::dagio::parts::Ending<__Until>, __Observer> {
        LanesDag {
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
> LanesDag<'dag, ::dagio::parts::Ending<__Until>, __Observer> {
    ///Lets what runs go on after `until`, to its end or until `grace` completes.
    pub fn grace<__Grace: ::core::future::Future>(
        self,
        grace: __Grace,
    ) -> LanesDag<'dag, ::dagio::parts::Ending<__Until, __Grace>, __Observer> {
        LanesDag {
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
    __Observer: ::dagio::parts::Hears<u8>,
> LanesDag<'dag, __Ending, __Observer> {
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
    pub fn observe<__By: ::dagio::Observer<u8>>(
        self,
        observer: __By,
    ) -> LanesDag<
        'dag,
        __Ending,
        ::dagio::parts::Watch<u8, __By, ::dagio::parts::Numbered<7>>,
    > {
        LanesDag {
            of: self.of,
            options: self.options,
            outputs: self.outputs,
            torn: self.torn,
            ending: self.ending,
            observer: ::dagio::parts::Watch::of(
                observer,
                <LanesDag<
                    'dag,
                    ::dagio::parts::Never,
                > as ::dagio::parts::Block<u8>>::NAMES,
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
            __LanesDagOutputs,
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
            __LanesDagOutputs,
            ::dagio::__private::Output<__T, __M>,
            ::dagio::__private::Of<__G, __I>,
        >,
    ) -> ::dagio::parts::Call<
        impl ::core::future::Future<
            Output = __LanesDagOver<'dag, u8>,
        > + use<'dag, __Ending, __Observer, __T, __W, __M, __G, __I>,
        LanesDag<'dag, ::dagio::parts::Never>,
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
            Output = __LanesDagOver<'dag, u8>,
        > + use<'dag, __Ending, __Observer>,
        LanesDag<'dag, ::dagio::parts::Never>,
        u32,
        <__Ending as ::dagio::parts::Ends>::Sure,
    > {
        let dag_keys = self.outputs.keys();
        self.__dag_call(0, dag_keys.s0)
    }
    ///Runs this task, which needs no other.
    fn b(
        self,
    ) -> ::dagio::parts::Call<
        impl ::core::future::Future<
            Output = __LanesDagOver<'dag, u8>,
        > + use<'dag, __Ending, __Observer>,
        LanesDag<'dag, ::dagio::parts::Never>,
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
            Output = __LanesDagOver<'dag, u8>,
        > + use<'dag, __Ending, __Observer>,
        LanesDag<'dag, ::dagio::parts::Never>,
        u32,
        <__Ending as ::dagio::parts::Ends>::Sure,
    > {
        let dag_keys = self.outputs.keys();
        self.__dag_call(2, dag_keys.s2)
    }
    ///Runs `a`, `b`, then this task, inside one future: each once, as soon as what it needs is there.
    fn d(
        self,
    ) -> ::dagio::parts::Call<
        impl ::core::future::Future<
            Output = __LanesDagOver<'dag, u8>,
        > + use<'dag, __Ending, __Observer>,
        LanesDag<'dag, ::dagio::parts::Never>,
        u32,
        <__Ending as ::dagio::parts::Ends>::Sure,
    > {
        let dag_keys = self.outputs.keys();
        self.__dag_call(3, dag_keys.s3)
    }
    ///Runs `b`, `c`, then this task, inside one future: each once, as soon as what it needs is there.
    ///
    ///# Errors
    ///The first failure, with its task's name; whatever runs then is dropped, unless an option says otherwise. Can fail: `e`.
    fn e(
        self,
    ) -> ::dagio::parts::Call<
        impl ::core::future::Future<
            Output = __LanesDagOver<'dag, u8>,
        > + use<'dag, __Ending, __Observer>,
        LanesDag<'dag, ::dagio::parts::Never>,
        u32,
        ::dagio::parts::Tried,
    > {
        let dag_keys = self.outputs.keys();
        self.__dag_call(4, dag_keys.s4)
    }
    ///Runs `a`, `c`, then this task, inside one future: each once, as soon as what it needs is there.
    fn f(
        self,
    ) -> ::dagio::parts::Call<
        impl ::core::future::Future<
            Output = __LanesDagOver<'dag, u8>,
        > + use<'dag, __Ending, __Observer>,
        LanesDag<'dag, ::dagio::parts::Never>,
        u32,
        <__Ending as ::dagio::parts::Ends>::Sure,
    > {
        let dag_keys = self.outputs.keys();
        self.__dag_call(5, dag_keys.s5)
    }
    ///Runs `a`, `b`, `c`, `d`, `e`, `f`, then this task, inside one future: each once, as soon as what it needs is there.
    ///
    ///# Errors
    ///The first failure, with its task's name; whatever runs then is dropped, unless an option says otherwise. Can fail: `e`.
    pub fn g(
        self,
    ) -> ::dagio::parts::Call<
        ::dagio::parts::Either<
            impl ::core::future::Future<
                Output = ::dagio::Report<u32, __LanesDagLog<u8>>,
            > + use<'dag, __Ending, __Observer>,
            impl ::core::future::Future<
                Output = __LanesDagOver<'dag, u8>,
            > + use<'dag, __Ending, __Observer>,
        >,
        LanesDag<'dag, ::dagio::parts::Never>,
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
                        __LanesDagFails,
                        1,
                    >::new(&[4]);
                    let dag_output = ::dagio::__private::certain(
                        dag_of.__dag_run_g::<_>(&dag_going).await,
                    );
                    dag_going
                        .report(
                            <LanesDag<
                                'dag,
                                ::dagio::parts::Never,
                            > as ::dagio::parts::Block<u8>>::NAMES,
                            const { <__LanesDagNodes>::done(Self::__DAG_EDGES, 6) },
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
        ::dagio::__private::Rows::new(
            &[0, 0, 0, 0, 2, 4, 6, 9],
            &[0, 1, 1, 2, 2, 0, 3, 4, 5],
        ),
        ::dagio::__private::Rows::new(
            &[0, 2, 4, 6, 7, 8, 9, 9],
            &[3, 5, 3, 4, 4, 5, 6, 6, 6],
        ),
    );
    #[doc(hidden)]
    #[allow(unused_mut, unused_variables, clippy::too_many_arguments)]
    fn __dag_run(
        mut self,
        dag_target: usize,
    ) -> impl ::core::future::Future<
        Output = __LanesDagOver<'dag, u8>,
    > + use<'dag, __Ending, __Observer> {
        async move {
            #[allow(unused_imports)]
            use ::dagio::__private::Mode as _;
            let dag_o = ::dagio::__private::Plainly::<__LanesDagFails>::new();
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
                                        <Lanes>::__dag_a,
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
                                        <Lanes>::__dag_b,
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
                                        <Lanes>::__dag_c,
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
                                        <Lanes>::__dag_d,
                                    )
                                }
                                4 => {
                                    ::dagio::__private::step_tried(
                                        (dag_sees, 4, dag_cx),
                                        &mut dag_at,
                                        &mut dag_f4,
                                        dag_keys.s4,
                                        (dag_keys.s1, dag_keys.s2),
                                        dag_of,
                                        <Lanes>::__dag_e,
                                    )
                                }
                                5 => {
                                    ::dagio::__private::step(
                                        (dag_sees, 5, dag_cx),
                                        &mut dag_at,
                                        &mut dag_f5,
                                        dag_keys.s5,
                                        (dag_keys.s2, dag_keys.s0),
                                        dag_of,
                                        <Lanes>::__dag_f,
                                    )
                                }
                                6 => {
                                    ::dagio::__private::step(
                                        (dag_sees, 6, dag_cx),
                                        &mut dag_at,
                                        &mut dag_f6,
                                        dag_keys.s6,
                                        (dag_keys.s3, dag_keys.s4, dag_keys.s5),
                                        dag_of,
                                        <Lanes>::__dag_g,
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
                LanesDag {
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
impl<'dag> ::dagio::__private::Keeps<__LanesDagOutputs, 1>
for LanesDag<'dag, ::dagio::parts::Never> {
    fn outputs(&mut self) -> &mut ::dagio::__private::Region<__LanesDagOutputs, (), 1> {
        &mut self.outputs
    }
}
#[automatically_derived]
impl<'dag> ::dagio::parts::Block<u8> for LanesDag<'dag, ::dagio::parts::Never> {
    type Log = __LanesDagLog<u8>;
    type Nodes = __LanesDagNodes;
    const NAMES: &'static [&'static str] = &["a", "b", "c", "d", "e", "f", "g"];
    fn error(&mut self, task: usize) -> u8 {
        let dag_keys = self.outputs.keys();
        match task {
            4 => ::dagio::__private::error(self.outputs.take(dag_keys.s4)).into_inner(),
            _ => ::core::unreachable!(),
        }
    }
    fn torn(&mut self) -> ::core::option::Option<(&'static str, u8)> {
        self.torn.first()
    }
    fn log(mut self, nodes: Self::Nodes) -> Self::Log {
        let errors = <Self::Log>::errors(&mut self, &nodes, &[4]);
        <Self::Log>::new(Self::NAMES, nodes, errors, self.torn)
    }
}
