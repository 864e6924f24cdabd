use std::num::ParseIntError;
struct Shop;
#[allow(
    clippy::unused_async,
    clippy::unused_self,
    clippy::ptr_arg,
    clippy::borrowed_box,
    clippy::trivially_copy_pass_by_ref,
    clippy::ref_option,
    clippy::ref_option_ref
)]
impl Shop {
    fn __dag_price(
        &self,
        text: &str,
    ) -> impl ::core::future::Future<Output = Result<u32, ParseIntError>> {
        async move {
            if let ::core::option::Option::Some(dag_output) = ::core::option::Option::None::<
                Result<u32, ParseIntError>,
            > {
                return dag_output;
            }
            text.parse()
        }
    }
    fn __dag_total(
        &self,
        price: &u32,
        pieces: u32,
    ) -> impl ::core::future::Future<Output = u32> {
        async move {
            if let ::core::option::Option::Some(dag_output) = ::core::option::Option::None::<
                u32,
            > {
                return dag_output;
            }
            let _ = &pieces;
            price * pieces
        }
    }
}
impl Shop {
    ///Runs this task, which needs no other.
    ///
    ///# Errors
    ///The first failure, with its task's name; whatever runs then is dropped, unless an option says otherwise. Can fail: `price`.
    ///
    ///It runs by the block's table; in `#[dag(run(..))]` it is compiled.
    #[allow(dead_code)]
    fn price<'dag, 'in0>(
        &'dag self,
        text: &'in0 str,
    ) -> impl ::core::future::Future<
        Output = ::core::result::Result<u32, ::dagio::RunError<ParseIntError>>,
    > + use<'dag, 'in0> {
        ShopDag::__dag_of(self).price(text)
    }
    ///Runs `price`, then this task, inside one future: each once, as soon as what it needs is there.
    ///
    ///# Errors
    ///The first failure, with its task's name; whatever runs then is dropped, unless an option says otherwise. Can fail: `price`.
    fn total<'dag, 'in0>(
        &'dag self,
        text: &'in0 str,
        pieces: u32,
    ) -> impl ::core::future::Future<
        Output = ::core::result::Result<u32, ::dagio::RunError<ParseIntError>>,
    > + use<'dag, 'in0> {
        self.__dag_run_total::<
                ::dagio::__private::Bare,
            >(::dagio::__private::Bare, text, pieces)
    }
    #[doc(hidden)]
    #[inline]
    fn __dag_run_total<'dag, 'in0, __Mode: ::dagio::__private::Mode<__ShopDagFails>>(
        &'dag self,
        dag_o: __Mode,
        dag_in_text: &'in0 str,
        dag_in_pieces: u32,
    ) -> impl ::core::future::Future<
        Output = ::core::result::Result<__Mode::Out<u32>, __Mode::Stop>,
    > + use<'dag, 'in0, __Mode> {
        async move {
            let dag_v0 = match self.__dag_price(dag_in_text).await {
                dag_end => {
                    match dag_o.tried(0, "price", dag_end) {
                        ::core::result::Result::Ok(dag_v) => dag_v,
                        ::core::result::Result::Err(dag_stop) => {
                            return ::core::result::Result::Err(dag_stop);
                        }
                    }
                }
            };
            ::core::result::Result::Ok(
                match ::dagio::__private::all((dag_o.get(&dag_v0),)) {
                    ::core::option::Option::Some((dag_p0,)) => {
                        dag_o.done(self.__dag_total(dag_p0, dag_in_pieces).await)
                    }
                    ::core::option::Option::None => dag_o.skip(),
                },
            )
        }
    }
    ///Begins a run with options, which are the methods of what this returns; so are the tasks.
    #[allow(dead_code)]
    fn dag<'dag>(&'dag self) -> ShopDag<'dag, ::dagio::parts::Never> {
        ShopDag::__dag_of(self)
    }
}
#[allow(dead_code)]
struct __ShopDagFails;
impl ::dagio::__private::Fails for __ShopDagFails {
    type Error = ParseIntError;
}
type __ShopDagOver<'dag, __Error> = ::dagio::__private::Over<
    ShopDag<'dag, ::dagio::parts::Never>,
    __ShopDagNodes,
    __Error,
>;
type __ShopDagNodes = ::dagio::__private::Nodes<2, 1>;
type __ShopDagLog<E> = ::dagio::parts::Noted<E, 2, 1, 0>;
///A run of `Shop`'s tasks, before it begins.
#[cfg_attr(
    doc,
    doc = "",
    doc = "<div>\n<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 72 90\" width=\"72\" style=\"max-width: 100%\" font-family=\"monospace\" font-size=\"13\" fill=\"none\" stroke=\"currentColor\" role=\"img\" aria-label=\"graph of the tasks\">\n<path d=\"M36 25C36 45 36 45 36 65\"/><path d=\"M33 58L36 65L39 58\"/>\n<rect x=\"8\" y=\"1\" width=\"56\" height=\"24\" rx=\"5\"/>\n<rect x=\"8\" y=\"65\" width=\"56\" height=\"24\" rx=\"5\"/>\n<g text-anchor=\"middle\" stroke=\"none\" fill=\"currentColor\">\n<text x=\"36\" y=\"17\">price</text>\n<text x=\"36\" y=\"81\">total</text>\n</g>\n</svg>\n</div>"
)]
#[must_use = "name the task to run"]
struct ShopDag<
    'dag,
    __Ending = ::dagio::parts::Never,
    __Observer = ::dagio::parts::Nobody,
> {
    of: &'dag Shop,
    options: ::dagio::__private::Options<1>,
    outputs: ::dagio::__private::Region<__ShopDagOutputs, (), 1>,
    torn: ::dagio::__private::Torn<ParseIntError, 0>,
    ending: __Ending,
    observer: __Observer,
    lifetimes: ::core::marker::PhantomData<(&'dag (),)>,
}
#[allow(dead_code)]
struct __ShopDagOutputs(::core::marker::PhantomData<()>);
const _: () = {
    use ::dagio::__private::{Key as __Key, Output as __Output, at as __at};
    #[allow(dead_code)]
    struct __Keys {
        s0: __Key<
            __ShopDagOutputs,
            __Output<
                u32,
                ::dagio::__private::Fallible<::dagio::__private::Once<ParseIntError>>,
            >,
            __at::g0::S0,
        >,
        s1: __Key<__ShopDagOutputs, __Output<u32>, __at::g0::S1>,
    }
    impl ::dagio::__private::Layout for __ShopDagOutputs {
        type Slots = (
            (
                __Output<
                    u32,
                    ::dagio::__private::Fallible<::dagio::__private::Once<ParseIntError>>,
                >,
                __Output<u32>,
            ),
        );
        type Keys = __Keys;
        #[inline(always)]
        fn keys(
            ((dag_k0, dag_k1),): <Self::Slots as ::dagio::__private::Groups>::Keys<Self>,
        ) -> Self::Keys {
            __Keys { s0: dag_k0, s1: dag_k1 }
        }
    }
};
#[automatically_derived]
impl<'dag, __Ending, __Observer> ::core::fmt::Debug
for ShopDag<'dag, __Ending, __Observer> {
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        f.debug_struct("ShopDag").field("options", &self.options).finish_non_exhaustive()
    }
}
#[allow(dead_code)]
impl<'dag> ShopDag<'dag, ::dagio::parts::Never> {
    /// The tasks of the block as data, and their pictures.
    const OUTLINE: &'static ::dagio::Outline<'static> = &::dagio::__private::Written {
        names: <Self as ::dagio::parts::Block<ParseIntError>>::NAMES,
        edges: Self::__DAG_EDGES,
        order: &[0, 1],
        file: ::core::file!(),
        lines: &[::core::line!(), ::core::line!()],
    }
        .outline();
    #[doc(hidden)]
    fn __dag_of(of: &'dag Shop) -> Self {
        ShopDag {
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
impl<'dag, __Observer> ShopDag<'dag, ::dagio::parts::Never, __Observer> {
    ///Ends the run as soon as `until` completes: nothing starts, and what runs is dropped. It then fails, as cancelled.
    fn until<__Until: ::core::future::Future>(
        self,
        until: __Until,
    ) -> ShopDag<'dag, ::dagio::parts::Ending<__Until>, __Observer> {
        ShopDag {
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
> ShopDag<'dag, ::dagio::parts::Ending<__Until>, __Observer> {
    ///Lets what runs go on after `until`, to its end or until `grace` completes.
    fn grace<__Grace: ::core::future::Future>(
        self,
        grace: __Grace,
    ) -> ShopDag<'dag, ::dagio::parts::Ending<__Until, __Grace>, __Observer> {
        ShopDag {
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
    __Observer: ::dagio::parts::Hears<ParseIntError>,
> ShopDag<'dag, __Ending, __Observer> {
    ///Says what the run does when a task fails.
    fn policy(mut self, policy: ::dagio::Policy) -> Self {
        self.options.policy(policy);
        self
    }
    ///Lets whatever does not need a failed task go on.
    fn keep_going(self) -> Self {
        self.policy(::dagio::Policy::KeepGoing)
    }
    ///Lets what runs go on to its end when a task fails; nothing starts.
    fn finish_running(self) -> Self {
        self.policy(::dagio::Policy::FinishRunning)
    }
    ///Lets at most so many tasks run at once: of those that may start, the one with the longest path to the target first.
    ///
    ///# Panics
    ///If it is 0: the run would never end.
    fn limit(mut self, most: usize) -> Self {
        self.options.limit(most);
        self
    }
    ///Tells an observer what the run does, which goes by the block's table. The last one counts.
    fn observe<__By: ::dagio::Observer<ParseIntError>>(
        self,
        observer: __By,
    ) -> ShopDag<
        'dag,
        __Ending,
        ::dagio::parts::Watch<ParseIntError, __By, ::dagio::parts::Numbered<2>>,
    > {
        ShopDag {
            of: self.of,
            options: self.options,
            outputs: self.outputs,
            torn: self.torn,
            ending: self.ending,
            observer: ::dagio::parts::Watch::of(
                observer,
                <ShopDag<
                    'dag,
                    ::dagio::parts::Never,
                > as ::dagio::parts::Block<ParseIntError>>::NAMES,
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
            __ShopDagOutputs,
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
        'in0,
        __W,
        __T,
        __M: ::dagio::__private::Outs,
        const __G: usize,
        const __I: usize,
    >(
        self,
        __task: usize,
        __key: ::dagio::__private::Key<
            __ShopDagOutputs,
            ::dagio::__private::Output<__T, __M>,
            ::dagio::__private::Of<__G, __I>,
        >,
        text: ::core::option::Option<&'in0 str>,
        pieces: ::core::option::Option<u32>,
    ) -> ::dagio::parts::Call<
        impl ::core::future::Future<
            Output = __ShopDagOver<'dag, ParseIntError>,
        > + use<'dag, 'in0, __Ending, __Observer, __T, __W, __M, __G, __I>,
        ShopDag<'dag, ::dagio::parts::Never>,
        __T,
        __W,
    > {
        ::dagio::parts::Call::new(self.__dag_run(__task, text, pieces), __key)
    }
    ///Gives the output of `price` beforehand: `price`, and what it alone needs, do not run. The last one given counts.
    fn with_price(self, value: u32) -> Self {
        let dag_keys = self.outputs.keys();
        self.__dag_give(0, dag_keys.s0, value)
    }
    ///Gives the output of `total` beforehand: `total`, and what it alone needs, do not run. The last one given counts.
    fn with_total(self, value: u32) -> Self {
        let dag_keys = self.outputs.keys();
        self.__dag_give(1, dag_keys.s1, value)
    }
    ///Runs this task, which needs no other.
    ///
    ///# Errors
    ///The first failure, with its task's name; whatever runs then is dropped, unless an option says otherwise. Can fail: `price`.
    fn price<'in0>(
        self,
        text: &'in0 str,
    ) -> ::dagio::parts::Call<
        impl ::core::future::Future<
            Output = __ShopDagOver<'dag, ParseIntError>,
        > + use<'dag, 'in0, __Ending, __Observer>,
        ShopDag<'dag, ::dagio::parts::Never>,
        u32,
        ::dagio::parts::Tried,
    > {
        let dag_keys = self.outputs.keys();
        self.__dag_call(
            0,
            dag_keys.s0,
            ::core::option::Option::Some(text),
            ::core::option::Option::None,
        )
    }
    ///Runs `price`, then this task, inside one future: each once, as soon as what it needs is there.
    ///
    ///# Errors
    ///The first failure, with its task's name; whatever runs then is dropped, unless an option says otherwise. Can fail: `price`.
    fn total<'in0>(
        self,
        text: &'in0 str,
        pieces: u32,
    ) -> ::dagio::parts::Call<
        ::dagio::parts::Either<
            impl ::core::future::Future<
                Output = ::dagio::Report<u32, __ShopDagLog<ParseIntError>>,
            > + use<'dag, 'in0, __Ending, __Observer>,
            impl ::core::future::Future<
                Output = __ShopDagOver<'dag, ParseIntError>,
            > + use<'dag, 'in0, __Ending, __Observer>,
        >,
        ShopDag<'dag, ::dagio::parts::Never>,
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
                        __ShopDagFails,
                        1,
                    >::new(&[0]);
                    let dag_output = ::dagio::__private::certain(
                        dag_of.__dag_run_total::<_>(&dag_going, text, pieces).await,
                    );
                    dag_going
                        .report(
                            <ShopDag<
                                'dag,
                                ::dagio::parts::Never,
                            > as ::dagio::parts::Block<ParseIntError>>::NAMES,
                            const { <__ShopDagNodes>::done(Self::__DAG_EDGES, 1) },
                            dag_output,
                        )
                }
            })
        } else {
            ::dagio::parts::Either::Other(
                self
                    .__dag_run(
                        1,
                        ::core::option::Option::Some(text),
                        ::core::option::Option::Some(pieces),
                    ),
            )
        };
        ::dagio::parts::Call::new(dag_run, dag_keys.s1)
    }
    #[doc(hidden)]
    const __DAG_EDGES: &'static ::dagio::__private::Edges = &::dagio::__private::Edges::new(
        ::dagio::__private::Rows::new(&[0, 0, 1], &[0]),
        ::dagio::__private::Rows::new(&[0, 1, 1], &[1]),
    );
    #[doc(hidden)]
    #[allow(unused_mut, unused_variables, clippy::too_many_arguments)]
    fn __dag_run<'in0>(
        mut self,
        dag_target: usize,
        mut dag_in_text: ::core::option::Option<&'in0 str>,
        mut dag_in_pieces: ::core::option::Option<u32>,
    ) -> impl ::core::future::Future<
        Output = __ShopDagOver<'dag, ParseIntError>,
    > + use<'dag, 'in0, __Ending, __Observer> {
        async move {
            #[allow(unused_imports)]
            use ::dagio::__private::Mode as _;
            let dag_o = ::dagio::__private::Plainly::<__ShopDagFails>::new();
            let dag_of = self.of;
            let dag_end = {
                let mut dag_ending = ::core::pin::pin!(self.ending);
                let mut dag_at = self.outputs.open();
                let mut dag_f0 = ::core::pin::pin!(::core::option::Option::None);
                let mut dag_f1 = ::core::pin::pin!(::core::option::Option::None);
                let dag_end = ::dagio::__private::TableRun::<
                    _,
                    _,
                    _,
                    _,
                    2,
                    1,
                >::new(
                        ::dagio::__private::apart::<1>(),
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
                                        let dag_p0 = ::dagio::__private::passed(dag_in_text);
                                        ::dagio::__private::put_in(
                                            &mut dag_f0,
                                            dag_of.__dag_price(dag_p0),
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
                                            dag_o.tried(0, "price", dag_end),
                                        ),
                                    );
                                    let dag_succeeded = dag_kept.is_ok();
                                    dag_at.put(dag_keys.s0, dag_kept);
                                    ::core::task::Poll::Ready(dag_succeeded)
                                }
                                1 => {
                                    if ::dagio::__private::is_vacant(&dag_f1) {
                                        let dag_p0 = ::dagio::__private::output(
                                            dag_at.read(dag_keys.s0).as_ref(),
                                        );
                                        let dag_p1 = ::dagio::__private::passed(
                                            dag_in_pieces.take(),
                                        );
                                        ::dagio::__private::put_in(
                                            &mut dag_f1,
                                            dag_of.__dag_total(dag_p0, dag_p1),
                                        );
                                    }
                                    dag_at
                                        .put_end(
                                            dag_keys.s1,
                                            ::dagio::__private::poll_seen(
                                                dag_sees,
                                                1,
                                                &mut dag_f1,
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
                ShopDag {
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
impl<'dag> ::dagio::__private::Keeps<__ShopDagOutputs, 1>
for ShopDag<'dag, ::dagio::parts::Never> {
    fn outputs(&mut self) -> &mut ::dagio::__private::Region<__ShopDagOutputs, (), 1> {
        &mut self.outputs
    }
}
#[automatically_derived]
impl<'dag> ::dagio::parts::Block<ParseIntError>
for ShopDag<'dag, ::dagio::parts::Never> {
    type Log = __ShopDagLog<ParseIntError>;
    type Nodes = __ShopDagNodes;
    const NAMES: &'static [&'static str] = &["price", "total"];
    fn error(&mut self, task: usize) -> ParseIntError {
        let dag_keys = self.outputs.keys();
        match task {
            0 => ::dagio::__private::error(self.outputs.take(dag_keys.s0)).into_inner(),
            _ => ::core::unreachable!(),
        }
    }
    fn torn(&mut self) -> ::core::option::Option<(&'static str, ParseIntError)> {
        self.torn.first()
    }
    fn log(mut self, nodes: Self::Nodes) -> Self::Log {
        let errors = <Self::Log>::errors(&mut self, &nodes, &[0]);
        <Self::Log>::new(Self::NAMES, nodes, errors, self.torn)
    }
}
