use std::io;
#[derive(Clone)]
struct Page;
#[allow(
    clippy::unused_async,
    clippy::unused_self,
    clippy::ptr_arg,
    clippy::borrowed_box,
    clippy::trivially_copy_pass_by_ref,
    clippy::ref_option,
    clippy::ref_option_ref
)]
impl Page {
    fn __dag_body(
        &self,
        address: String,
        dag_retries: impl ::dagio::__private::Retries,
    ) -> impl ::core::future::Future<
        Output = ::core::result::Result<
            String,
            <io::Result<String> as ::dagio::__private::Ended>::Error,
        >,
    > {
        async move {
            if let ::core::option::Option::Some(dag_output) = ::core::option::Option::None::<
                ::core::result::Result<
                    String,
                    <io::Result<String> as ::dagio::__private::Ended>::Error,
                >,
            > {
                return dag_output;
            }
            let _ = &dag_retries;
            let _ = &address;
            ::dagio::Retry::attempts(3)
                .backoff(
                    ::core::time::Duration::new(0u64, 100000000u32),
                    ::core::time::Duration::new(5u64, 0u32),
                )
                .jitter()
                .noting(dag_retries)
                .run(
                    dagio_tokio::Timer,
                    move || {
                        let address = ::core::clone::Clone::clone(&address);
                        async move {
                            match ::dagio::timeout(
                                    dagio_tokio::Timer,
                                    ::core::time::Duration::new(1u64, 0u32),
                                    self.__dag_once_body(address),
                                )
                                .await
                            {
                                ::core::result::Result::Ok(dag_end) => {
                                    ::core::result::Result::map_err(
                                        dag_end,
                                        ::core::convert::Into::into,
                                    )
                                }
                                ::core::result::Result::Err(dag_late) => {
                                    ::core::result::Result::Err(
                                        ::dagio::__private::late::<
                                            <io::Result<String> as ::dagio::__private::Ended>::Error,
                                        >(dag_late),
                                    )
                                }
                            }
                        }
                    },
                )
                .await
        }
    }
    fn __dag_words(
        &self,
        body: &String,
    ) -> impl ::core::future::Future<
        Output = ::core::result::Result<
            usize,
            <io::Result<usize> as ::dagio::__private::Ended>::Error,
        >,
    > {
        async move {
            if let ::core::option::Option::Some(dag_output) = ::core::option::Option::None::<
                ::core::result::Result<
                    usize,
                    <io::Result<usize> as ::dagio::__private::Ended>::Error,
                >,
            > {
                return dag_output;
            }
            match ::dagio::timeout(
                    dagio_tokio::Timer,
                    ::core::time::Duration::new(5u64, 0u32),
                    {
                        let dag_of = ::dagio::parts::Taken::taken(self);
                        let body = ::dagio::parts::Taken::taken(body);
                        dagio_tokio::spawn_named(
                            "Page/words",
                            async move { dag_of.__dag_once_words(&body).await },
                        )
                    },
                )
                .await
            {
                ::core::result::Result::Ok(dag_end) => {
                    ::core::result::Result::map_err(dag_end, ::core::convert::Into::into)
                }
                ::core::result::Result::Err(dag_late) => {
                    ::core::result::Result::Err(
                        ::dagio::__private::late::<
                            <io::Result<usize> as ::dagio::__private::Ended>::Error,
                        >(dag_late),
                    )
                }
            }
        }
    }
    fn __dag_once_body(
        &self,
        address: String,
    ) -> impl ::core::future::Future<Output = io::Result<String>> {
        async move {
            if let ::core::option::Option::Some(dag_output) = ::core::option::Option::None::<
                io::Result<String>,
            > {
                return dag_output;
            }
            let _ = &address;
            std::fs::read_to_string(address)
        }
    }
    fn __dag_once_words(
        &self,
        body: &String,
    ) -> impl ::core::future::Future<Output = io::Result<usize>> {
        async move {
            if let ::core::option::Option::Some(dag_output) = ::core::option::Option::None::<
                io::Result<usize>,
            > {
                return dag_output;
            }
            Ok(body.split_whitespace().count())
        }
    }
}
impl Page {
    ///Runs this task, which needs no other.
    ///
    ///# Errors
    ///The first failure, with its task's name; whatever runs then is dropped, unless an option says otherwise. Can fail: `body`.
    #[allow(dead_code)]
    fn body<'dag>(
        &'dag self,
        address: String,
    ) -> impl ::core::future::Future<
        Output = ::core::result::Result<
            String,
            ::dagio::RunError<<io::Result<String> as ::dagio::__private::Ended>::Error>,
        >,
    > + use<'dag> {
        let dag_in_address = address;
        async move {
            #[allow(unused_imports)]
            use ::dagio::__private::Mode as _;
            let dag_o = ::dagio::__private::Plainly::<__PageDagFails>::new();
            ::core::result::Result::Ok(
                match self.__dag_body(dag_in_address, ()).await {
                    dag_end => {
                        match dag_o.tried(0, "body", dag_end) {
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
    ///Runs `body`, then this task, inside one future: each once, as soon as what it needs is there.
    ///
    ///# Errors
    ///The first failure, with its task's name; whatever runs then is dropped, unless an option says otherwise. Can fail: `body`, `words`.
    fn words<'dag>(
        &'dag self,
        address: String,
    ) -> impl ::core::future::Future<
        Output = ::core::result::Result<
            usize,
            ::dagio::RunError<<io::Result<String> as ::dagio::__private::Ended>::Error>,
        >,
    > + use<'dag> {
        self.__dag_run_words::<
                ::dagio::__private::Bare,
            >(::dagio::__private::Bare, address)
    }
    #[doc(hidden)]
    #[inline]
    fn __dag_run_words<'dag, __Mode: ::dagio::__private::Mode<__PageDagFails>>(
        &'dag self,
        dag_o: __Mode,
        dag_in_address: String,
    ) -> impl ::core::future::Future<
        Output = ::core::result::Result<__Mode::Out<usize>, __Mode::Stop>,
    > + use<'dag, __Mode> {
        async move {
            let dag_v0 = match self.__dag_body(dag_in_address, ()).await {
                dag_end => {
                    match dag_o.tried(0, "body", dag_end) {
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
                        match self.__dag_words(dag_p0).await {
                            dag_end => {
                                match dag_o.tried(1, "words", dag_end) {
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
    fn dag<'dag>(&'dag self) -> PageDag<'dag, ::dagio::parts::Never> {
        PageDag::__dag_of(self)
    }
}
#[allow(dead_code)]
struct __PageDagFails;
impl ::dagio::__private::Fails for __PageDagFails {
    type Error = <io::Result<String> as ::dagio::__private::Ended>::Error;
}
type __PageDagOver<'dag, __Error> = ::dagio::__private::Over<
    PageDag<'dag, ::dagio::parts::Never>,
    __PageDagNodes,
    __Error,
>;
type __PageDagNodes = ::dagio::__private::Nodes<2, 1>;
type __PageDagLog<E> = ::dagio::parts::Noted<E, 2, 2, 0>;
///A run of `Page`'s tasks, before it begins.
#[cfg_attr(
    doc,
    doc = "",
    doc = "<div>\n<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 72 90\" width=\"72\" style=\"max-width: 100%\" font-family=\"monospace\" font-size=\"13\" fill=\"none\" stroke=\"currentColor\" role=\"img\" aria-label=\"graph of the tasks\">\n<path d=\"M36 25C36 45 36 45 36 65\"/><path d=\"M33 58L36 65L39 58\"/>\n<rect x=\"12\" y=\"1\" width=\"48\" height=\"24\" rx=\"5\"/>\n<rect x=\"8\" y=\"65\" width=\"56\" height=\"24\" rx=\"5\"/>\n<g text-anchor=\"middle\" stroke=\"none\" fill=\"currentColor\">\n<text x=\"36\" y=\"17\">body</text>\n<text x=\"36\" y=\"81\">words</text>\n</g>\n</svg>\n</div>"
)]
#[must_use = "name the task to run"]
struct PageDag<
    'dag,
    __Ending = ::dagio::parts::Never,
    __Observer = ::dagio::parts::Nobody,
> {
    of: &'dag Page,
    options: ::dagio::__private::Options<1>,
    outputs: ::dagio::__private::Region<__PageDagOutputs, (), 1>,
    torn: ::dagio::__private::Torn<
        <io::Result<String> as ::dagio::__private::Ended>::Error,
        0,
    >,
    ending: __Ending,
    observer: __Observer,
    lifetimes: ::core::marker::PhantomData<(&'dag (),)>,
}
#[allow(dead_code)]
struct __PageDagOutputs(::core::marker::PhantomData<()>);
const _: () = {
    use ::dagio::__private::{Key as __Key, Output as __Output, at as __at};
    #[allow(dead_code)]
    struct __Keys {
        s0: __Key<
            __PageDagOutputs,
            __Output<
                String,
                ::dagio::__private::Fallible<
                    ::dagio::__private::Once<
                        <io::Result<String> as ::dagio::__private::Ended>::Error,
                    >,
                >,
            >,
            __at::g0::S0,
        >,
        s1: __Key<
            __PageDagOutputs,
            __Output<
                usize,
                ::dagio::__private::Fallible<
                    ::dagio::__private::Once<
                        <io::Result<String> as ::dagio::__private::Ended>::Error,
                    >,
                >,
            >,
            __at::g0::S1,
        >,
    }
    impl ::dagio::__private::Layout for __PageDagOutputs {
        type Slots = (
            (
                __Output<
                    String,
                    ::dagio::__private::Fallible<
                        ::dagio::__private::Once<
                            <io::Result<String> as ::dagio::__private::Ended>::Error,
                        >,
                    >,
                >,
                __Output<
                    usize,
                    ::dagio::__private::Fallible<
                        ::dagio::__private::Once<
                            <io::Result<String> as ::dagio::__private::Ended>::Error,
                        >,
                    >,
                >,
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
for PageDag<'dag, __Ending, __Observer> {
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        f.debug_struct("PageDag").field("options", &self.options).finish_non_exhaustive()
    }
}
#[allow(dead_code)]
impl<'dag> PageDag<'dag, ::dagio::parts::Never> {
    /// The tasks of the block as data, and their pictures.
    const OUTLINE: &'static ::dagio::Outline<'static> = &::dagio::__private::Written {
        names: <Self as ::dagio::parts::Block<
            <io::Result<String> as ::dagio::__private::Ended>::Error,
        >>::NAMES,
        edges: Self::__DAG_EDGES,
        order: &[0, 1],
        file: ::core::file!(),
        lines: &[::core::line!(), ::core::line!()],
    }
        .outline();
    #[doc(hidden)]
    fn __dag_of(of: &'dag Page) -> Self {
        PageDag {
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
impl<'dag, __Observer> PageDag<'dag, ::dagio::parts::Never, __Observer> {
    ///Ends the run as soon as `until` completes: nothing starts, and what runs is dropped. It then fails, as cancelled.
    fn until<__Until: ::core::future::Future>(
        self,
        until: __Until,
    ) -> PageDag<'dag, ::dagio::parts::Ending<__Until>, __Observer> {
        PageDag {
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
> PageDag<'dag, ::dagio::parts::Ending<__Until>, __Observer> {
    ///Lets what runs go on after `until`, to its end or until `grace` completes.
    fn grace<__Grace: ::core::future::Future>(
        self,
        grace: __Grace,
    ) -> PageDag<'dag, ::dagio::parts::Ending<__Until, __Grace>, __Observer> {
        PageDag {
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
    __Observer: ::dagio::parts::Hears<
            <io::Result<String> as ::dagio::__private::Ended>::Error,
        >,
> PageDag<'dag, __Ending, __Observer> {
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
    fn observe<
        __By: ::dagio::Observer<<io::Result<String> as ::dagio::__private::Ended>::Error>,
    >(
        self,
        observer: __By,
    ) -> PageDag<
        'dag,
        __Ending,
        ::dagio::parts::Watch<
            <io::Result<String> as ::dagio::__private::Ended>::Error,
            __By,
            ::dagio::parts::Numbered<2>,
        >,
    > {
        PageDag {
            of: self.of,
            options: self.options,
            outputs: self.outputs,
            torn: self.torn,
            ending: self.ending,
            observer: ::dagio::parts::Watch::of(
                observer,
                <PageDag<
                    'dag,
                    ::dagio::parts::Never,
                > as ::dagio::parts::Block<
                    <io::Result<String> as ::dagio::__private::Ended>::Error,
                >>::NAMES,
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
            __PageDagOutputs,
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
            __PageDagOutputs,
            ::dagio::__private::Output<__T, __M>,
            ::dagio::__private::Of<__G, __I>,
        >,
        address: ::core::option::Option<String>,
    ) -> ::dagio::parts::Call<
        impl ::core::future::Future<
            Output = __PageDagOver<
                'dag,
                <io::Result<String> as ::dagio::__private::Ended>::Error,
            >,
        > + use<'dag, __Ending, __Observer, __T, __W, __M, __G, __I>,
        PageDag<'dag, ::dagio::parts::Never>,
        __T,
        __W,
    > {
        ::dagio::parts::Call::new(self.__dag_run(__task, address), __key)
    }
    ///Gives the output of `body` beforehand: `body`, and what it alone needs, do not run. The last one given counts.
    fn with_body(self, value: String) -> Self {
        let dag_keys = self.outputs.keys();
        self.__dag_give(0, dag_keys.s0, value)
    }
    ///Gives the output of `words` beforehand: `words`, and what it alone needs, do not run. The last one given counts.
    fn with_words(self, value: usize) -> Self {
        let dag_keys = self.outputs.keys();
        self.__dag_give(1, dag_keys.s1, value)
    }
    ///Runs this task, which needs no other.
    ///
    ///# Errors
    ///The first failure, with its task's name; whatever runs then is dropped, unless an option says otherwise. Can fail: `body`.
    fn body(
        self,
        address: String,
    ) -> ::dagio::parts::Call<
        impl ::core::future::Future<
            Output = __PageDagOver<
                'dag,
                <io::Result<String> as ::dagio::__private::Ended>::Error,
            >,
        > + use<'dag, __Ending, __Observer>,
        PageDag<'dag, ::dagio::parts::Never>,
        String,
        ::dagio::parts::Tried,
    > {
        let dag_keys = self.outputs.keys();
        self.__dag_call(0, dag_keys.s0, ::core::option::Option::Some(address))
    }
    ///Runs `body`, then this task, inside one future: each once, as soon as what it needs is there.
    ///
    ///# Errors
    ///The first failure, with its task's name; whatever runs then is dropped, unless an option says otherwise. Can fail: `body`, `words`.
    fn words(
        self,
        address: String,
    ) -> ::dagio::parts::Call<
        ::dagio::parts::Either<
            impl ::core::future::Future<
                Output = ::dagio::Report<
                    usize,
                    __PageDagLog<
                        <io::Result<String> as ::dagio::__private::Ended>::Error,
                    >,
                >,
            > + use<'dag, __Ending, __Observer>,
            impl ::core::future::Future<
                Output = __PageDagOver<
                    'dag,
                    <io::Result<String> as ::dagio::__private::Ended>::Error,
                >,
            > + use<'dag, __Ending, __Observer>,
        >,
        PageDag<'dag, ::dagio::parts::Never>,
        usize,
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
                        __PageDagFails,
                        2,
                    >::new(&[0, 1]);
                    let dag_output = ::dagio::__private::certain(
                        dag_of.__dag_run_words::<_>(&dag_going, address).await,
                    );
                    dag_going
                        .report(
                            <PageDag<
                                'dag,
                                ::dagio::parts::Never,
                            > as ::dagio::parts::Block<
                                <io::Result<String> as ::dagio::__private::Ended>::Error,
                            >>::NAMES,
                            const { <__PageDagNodes>::done(Self::__DAG_EDGES, 1) },
                            dag_output,
                        )
                }
            })
        } else {
            ::dagio::parts::Either::Other(
                self.__dag_run(1, ::core::option::Option::Some(address)),
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
    fn __dag_run(
        mut self,
        dag_target: usize,
        mut dag_in_address: ::core::option::Option<String>,
    ) -> impl ::core::future::Future<
        Output = __PageDagOver<
            'dag,
            <io::Result<String> as ::dagio::__private::Ended>::Error,
        >,
    > + use<'dag, __Ending, __Observer> {
        async move {
            #[allow(unused_imports)]
            use ::dagio::__private::Mode as _;
            let dag_o = ::dagio::__private::Plainly::<__PageDagFails>::new();
            let dag_of = self.of;
            let dag_end = {
                let mut dag_ending = ::core::pin::pin!(self.ending);
                let mut dag_at = self.outputs.open();
                let dag_noted = <<__Observer as ::dagio::parts::Sees>::Noted as ::core::default::Default>::default();
                let dag_retries = <__Observer as ::dagio::parts::Sees>::retries(
                    &dag_noted,
                );
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
                                        let dag_p0 = ::dagio::__private::passed(
                                            dag_in_address.take(),
                                        );
                                        ::dagio::__private::put_in(
                                            &mut dag_f0,
                                            dag_of.__dag_body(dag_p0, dag_retries),
                                        );
                                    }
                                    let dag_end = match ::dagio::__private::poll_retried(
                                        dag_sees,
                                        dag_retries,
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
                                            dag_o.tried(0, "body", dag_end),
                                        ),
                                    );
                                    let dag_succeeded = dag_kept.is_ok();
                                    dag_at.put(dag_keys.s0, dag_kept);
                                    ::core::task::Poll::Ready(dag_succeeded)
                                }
                                1 => {
                                    ::dagio::__private::step_tried(
                                        (dag_sees, 1, dag_cx),
                                        &mut dag_at,
                                        &mut dag_f1,
                                        dag_keys.s1,
                                        (dag_keys.s0,),
                                        dag_of,
                                        <Page>::__dag_words,
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
                PageDag {
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
impl<'dag> ::dagio::__private::Keeps<__PageDagOutputs, 1>
for PageDag<'dag, ::dagio::parts::Never> {
    fn outputs(&mut self) -> &mut ::dagio::__private::Region<__PageDagOutputs, (), 1> {
        &mut self.outputs
    }
}
#[automatically_derived]
impl<
    'dag,
> ::dagio::parts::Block<<io::Result<String> as ::dagio::__private::Ended>::Error>
for PageDag<'dag, ::dagio::parts::Never> {
    type Log = __PageDagLog<<io::Result<String> as ::dagio::__private::Ended>::Error>;
    type Nodes = __PageDagNodes;
    const NAMES: &'static [&'static str] = &["body", "words"];
    fn error(
        &mut self,
        task: usize,
    ) -> <io::Result<String> as ::dagio::__private::Ended>::Error {
        let dag_keys = self.outputs.keys();
        match task {
            0 => ::dagio::__private::error(self.outputs.take(dag_keys.s0)).into_inner(),
            1 => ::dagio::__private::error(self.outputs.take(dag_keys.s1)).into_inner(),
            _ => ::core::unreachable!(),
        }
    }
    fn torn(
        &mut self,
    ) -> ::core::option::Option<
        (&'static str, <io::Result<String> as ::dagio::__private::Ended>::Error),
    > {
        self.torn.first()
    }
    fn log(mut self, nodes: Self::Nodes) -> Self::Log {
        let errors = <Self::Log>::errors(&mut self, &nodes, &[0, 1]);
        <Self::Log>::new(Self::NAMES, nodes, errors, self.torn)
    }
}
