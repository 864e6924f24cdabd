pub struct Depends;
impl Depends {
    #[allow(
        clippy::unused_async,
        clippy::unused_self,
        clippy::ptr_arg,
        clippy::borrowed_box,
        clippy::trivially_copy_pass_by_ref,
        clippy::ref_option,
        clippy::ref_option_ref
    )]
    fn __dag_database(&self) -> impl ::core::future::Future<Output = ()> {
        async move {
            if let ::core::option::Option::Some(dag_output) = ::core::option::Option::None::<
                (),
            > {
                return dag_output;
            }
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
    fn __dag_cache(&self) -> impl ::core::future::Future<Output = ()> {
        async move {
            if let ::core::option::Option::Some(dag_output) = ::core::option::Option::None::<
                (),
            > {
                return dag_output;
            }
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
    fn __dag_warm(&self) -> impl ::core::future::Future<Output = ()> {
        async move {
            if let ::core::option::Option::Some(dag_output) = ::core::option::Option::None::<
                (),
            > {
                return dag_output;
            }
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
        self.__dag_run_database::<::dagio::__private::Bare>(::dagio::__private::Bare)
    }
    #[doc(hidden)]
    #[inline]
    fn __dag_run_database<
        'dag,
        __Mode: ::dagio::__private::Mode<::core::convert::Infallible> + 'dag,
    >(
        &'dag self,
        dag_o: __Mode,
    ) -> impl ::core::future::Future<Output = __Mode::Out<()>> + use<'dag, __Mode> {
        async move {
            match dag_o.go(0, ()) {
                ::core::option::Option::Some(()) => {
                    dag_o.done(0, self.__dag_database().await)
                }
                ::core::option::Option::None => dag_o.skip(),
            }
        }
    }
    ///Runs this task, which needs no other.
    #[allow(dead_code)]
    fn cache<'dag>(&'dag self) -> impl ::core::future::Future<Output = ()> + use<'dag> {
        self.__dag_run_cache::<::dagio::__private::Bare>(::dagio::__private::Bare)
    }
    #[doc(hidden)]
    #[inline]
    fn __dag_run_cache<
        'dag,
        __Mode: ::dagio::__private::Mode<::core::convert::Infallible> + 'dag,
    >(
        &'dag self,
        dag_o: __Mode,
    ) -> impl ::core::future::Future<Output = __Mode::Out<()>> + use<'dag, __Mode> {
        async move {
            match dag_o.go(1, ()) {
                ::core::option::Option::Some(()) => {
                    dag_o.done(1, self.__dag_cache().await)
                }
                ::core::option::Option::None => dag_o.skip(),
            }
        }
    }
    ///Runs `database`, `cache`, then this task, inside one future: each once, as soon as what it needs is there.
    #[allow(dead_code)]
    fn warm<'dag>(&'dag self) -> impl ::core::future::Future<Output = ()> + use<'dag> {
        self.__dag_run_warm::<::dagio::__private::Bare>(::dagio::__private::Bare)
    }
    #[doc(hidden)]
    #[inline]
    fn __dag_run_warm<
        'dag,
        __Mode: ::dagio::__private::Mode<::core::convert::Infallible> + 'dag,
    >(
        &'dag self,
        dag_o: __Mode,
    ) -> impl ::core::future::Future<Output = __Mode::Out<()>> + use<'dag, __Mode> {
        async move {
            let (dag_v0, dag_v1) = {
                ::dagio::__private::certain(
                    ::dagio::__private::Join::<
                        _,
                        ::core::convert::Infallible,
                    >::new(
                            ::dagio::__private::Both(
                                ::dagio::__private::Arm::new(
                                    dag_o
                                        .arm(
                                            0,
                                            match dag_o.all(()) {
                                                ::core::option::Option::Some(()) => {
                                                    ::core::option::Option::Some(self.__dag_database())
                                                }
                                                ::core::option::Option::None => ::core::option::Option::None,
                                            },
                                        ),
                                    move |dag_end| ::core::result::Result::Ok(
                                        dag_o.arm_done(0, dag_end),
                                    ),
                                ),
                                ::dagio::__private::Arm::new(
                                    dag_o
                                        .arm(
                                            1,
                                            match dag_o.all(()) {
                                                ::core::option::Option::Some(()) => {
                                                    ::core::option::Option::Some(self.__dag_cache())
                                                }
                                                ::core::option::Option::None => ::core::option::Option::None,
                                            },
                                        ),
                                    move |dag_end| ::core::result::Result::Ok(
                                        dag_o.arm_done(1, dag_end),
                                    ),
                                ),
                            ),
                        )
                        .await,
                )
            };
            match dag_o.go(2, (dag_o.get(&dag_v0), (dag_o.get(&dag_v1), ()))) {
                ::core::option::Option::Some((_, (_, ()))) => {
                    dag_o.done(2, self.__dag_warm().await)
                }
                ::core::option::Option::None => dag_o.skip(),
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
        __Mode: ::dagio::__private::Mode<::core::convert::Infallible> + 'dag,
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
                                ::dagio::__private::Both(
                                    ::dagio::__private::Arm::new(
                                        dag_o
                                            .arm(
                                                0,
                                                match dag_o.all(()) {
                                                    ::core::option::Option::Some(()) => {
                                                        ::core::option::Option::Some(self.__dag_database())
                                                    }
                                                    ::core::option::Option::None => ::core::option::Option::None,
                                                },
                                            ),
                                        move |dag_end| ::core::result::Result::Ok(
                                            dag_o.arm_done(0, dag_end),
                                        ),
                                    ),
                                    ::dagio::__private::Arm::new(
                                        dag_o
                                            .arm(
                                                1,
                                                match dag_o.all(()) {
                                                    ::core::option::Option::Some(()) => {
                                                        ::core::option::Option::Some(self.__dag_cache())
                                                    }
                                                    ::core::option::Option::None => ::core::option::Option::None,
                                                },
                                            ),
                                        move |dag_end| ::core::result::Result::Ok(
                                            dag_o.arm_done(1, dag_end),
                                        ),
                                    ),
                                ),
                            )
                            .await,
                    )
                };
                match dag_o.go(2, (dag_o.get(&dag_v0), (dag_o.get(&dag_v1), ()))) {
                    ::core::option::Option::Some((_, (_, ()))) => {
                        dag_o.done(2, self.__dag_warm().await)
                    }
                    ::core::option::Option::None => dag_o.skip(),
                }
            };
            match dag_o.go(3, (dag_o.get(&dag_v2), ())) {
                ::core::option::Option::Some((_, ())) => {
                    dag_o.done(3, self.__dag_start().await)
                }
                ::core::option::Option::None => dag_o.skip(),
            }
        }
    }
}
///A run of `Depends`'s tasks, before it begins.
#[::core::prelude::v1::derive(::core::fmt::Debug)]
#[must_use = "name the task to run"]
pub struct DependsDag<'dag, S: ?::core::marker::Sized> {
    of: &'dag S,
}
impl Depends {
    ///Begins a run with options; without any, `.dag().task()` is `.task()`.
    #[allow(dead_code)]
    pub fn dag(&self) -> DependsDag<'_, Self> {
        DependsDag { of: self }
    }
}
#[allow(dead_code)]
impl<'dag> DependsDag<'dag, Depends> {
    ///Runs this task, which needs no other.
    #[allow(dead_code)]
    fn database(self) -> impl ::core::future::Future<Output = ()> + use<'dag> {
        self.of.database()
    }
    ///Runs this task, which needs no other.
    #[allow(dead_code)]
    fn cache(self) -> impl ::core::future::Future<Output = ()> + use<'dag> {
        self.of.cache()
    }
    ///Runs `database`, `cache`, then this task, inside one future: each once, as soon as what it needs is there.
    #[allow(dead_code)]
    fn warm(self) -> impl ::core::future::Future<Output = ()> + use<'dag> {
        self.of.warm()
    }
    ///Runs `database`, `cache`, `warm`, then this task, inside one future: each once, as soon as what it needs is there.
    pub fn start(self) -> impl ::core::future::Future<Output = ()> + use<'dag> {
        self.of.start()
    }
    ///Lets at most so many tasks run at once: of those that may start, the one with the longest path to the target first.
    ///
    ///# Panics
    ///If it is 0: the run would never end.
    pub fn limit(self, most: usize) -> DependsDagTable<'dag> {
        DependsDagTable::__dag_of(self.of).limit(most)
    }
    ///Gives the output of `database` beforehand: `database`, and what it alone needs, do not run. The last one given counts.
    fn with_database(self, value: ()) -> DependsDagTable<'dag> {
        DependsDagTable::__dag_of(self.of).with_database(value)
    }
    ///Gives the output of `cache` beforehand: `cache`, and what it alone needs, do not run. The last one given counts.
    fn with_cache(self, value: ()) -> DependsDagTable<'dag> {
        DependsDagTable::__dag_of(self.of).with_cache(value)
    }
    ///Gives the output of `warm` beforehand: `warm`, and what it alone needs, do not run. The last one given counts.
    fn with_warm(self, value: ()) -> DependsDagTable<'dag> {
        DependsDagTable::__dag_of(self.of).with_warm(value)
    }
    ///Gives the output of `start` beforehand: `start`, and what it alone needs, do not run. The last one given counts.
    pub fn with_start(self, value: ()) -> DependsDagTable<'dag> {
        DependsDagTable::__dag_of(self.of).with_start(value)
    }
}
///A run with outputs that are given beforehand, or with a limit, before it begins.
#[must_use = "name the task to run"]
pub struct DependsDagTable<'dag> {
    of: &'dag Depends,
    limit: ::core::option::Option<u32>,
    given: ::dagio::__private::Given<1>,
    outputs: ::dagio::__private::Region<__DependsDagTableOutputs<'dag>, (), 1>,
    lifetimes: ::core::marker::PhantomData<(&'dag (),)>,
}
#[allow(dead_code)]
struct __DependsDagTableOutputs<'dag>(::core::marker::PhantomData<&'dag Depends>);
impl<'dag> ::dagio::__private::Layout for __DependsDagTableOutputs<'dag> {
    type Slots = (
        (
            ::dagio::__private::Output<()>,
            ::dagio::__private::Output<()>,
            ::dagio::__private::Output<()>,
            ::dagio::__private::Output<()>,
        ),
    );
}
#[automatically_derived]
impl<'dag> ::core::fmt::Debug for DependsDagTable<'dag> {
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        f.debug_struct("DependsDagTable")
            .field("limit", &self.limit)
            .field("given", &self.given)
            .finish_non_exhaustive()
    }
}
#[allow(dead_code)]
impl<'dag> DependsDagTable<'dag> {
    #[doc(hidden)]
    fn __dag_of(of: &'dag Depends) -> Self {
        DependsDagTable {
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
    ///Gives the output of `database` beforehand: `database`, and what it alone needs, do not run. The last one given counts.
    fn with_database(mut self, value: ()) -> Self {
        self.outputs.set(::dagio::__private::Of::<0, 0>, value);
        self.given.insert(0);
        self
    }
    ///Gives the output of `cache` beforehand: `cache`, and what it alone needs, do not run. The last one given counts.
    fn with_cache(mut self, value: ()) -> Self {
        self.outputs.set(::dagio::__private::Of::<0, 1>, value);
        self.given.insert(1);
        self
    }
    ///Gives the output of `warm` beforehand: `warm`, and what it alone needs, do not run. The last one given counts.
    fn with_warm(mut self, value: ()) -> Self {
        self.outputs.set(::dagio::__private::Of::<0, 2>, value);
        self.given.insert(2);
        self
    }
    ///Gives the output of `start` beforehand: `start`, and what it alone needs, do not run. The last one given counts.
    pub fn with_start(mut self, value: ()) -> Self {
        self.outputs.set(::dagio::__private::Of::<0, 3>, value);
        self.given.insert(3);
        self
    }
    ///Runs this task, which needs no other.
    #[allow(dead_code)]
    fn database(self) -> impl ::core::future::Future<Output = ()> + use<'dag> {
        ::dagio::__private::Then::new(
            self.__dag_run(0),
            |dag_end| {
                ::dagio::__private::sure(dag_end)
                    .outputs
                    .take(::dagio::__private::Of::<0, 0>)
            },
        )
    }
    ///Runs this task, which needs no other.
    #[allow(dead_code)]
    fn cache(self) -> impl ::core::future::Future<Output = ()> + use<'dag> {
        ::dagio::__private::Then::new(
            self.__dag_run(1),
            |dag_end| {
                ::dagio::__private::sure(dag_end)
                    .outputs
                    .take(::dagio::__private::Of::<0, 1>)
            },
        )
    }
    ///Runs `database`, `cache`, then this task, inside one future: each once, as soon as what it needs is there.
    #[allow(dead_code)]
    fn warm(self) -> impl ::core::future::Future<Output = ()> + use<'dag> {
        ::dagio::__private::Then::new(
            self.__dag_run(2),
            |dag_end| {
                ::dagio::__private::sure(dag_end)
                    .outputs
                    .take(::dagio::__private::Of::<0, 2>)
            },
        )
    }
    ///Runs `database`, `cache`, `warm`, then this task, inside one future: each once, as soon as what it needs is there.
    pub fn start(self) -> impl ::core::future::Future<Output = ()> + use<'dag> {
        ::dagio::__private::Then::new(
            self.__dag_run(3),
            |dag_end| {
                ::dagio::__private::sure(dag_end)
                    .outputs
                    .take(::dagio::__private::Of::<0, 3>)
            },
        )
    }
    #[doc(hidden)]
    #[allow(unused_mut, unused_variables, clippy::too_many_arguments)]
    fn __dag_run(
        mut self,
        dag_target: usize,
    ) -> impl ::core::future::Future<
        Output = ::core::result::Result<
            Self,
            ::dagio::RunError<::core::convert::Infallible>,
        >,
    > + use<'dag> {
        static EDGES: ::dagio::__private::Edges = ::dagio::__private::Edges::new(
            &[&[], &[], &[0, 1], &[2]],
            &[&[2], &[2], &[3], &[]],
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
                                            dag_of.__dag_database(),
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
                                    dag_at.put(::dagio::__private::Of::<0, 0>, dag_end);
                                }
                                1 => {
                                    if ::dagio::__private::is_vacant(&dag_f1) {
                                        ::dagio::__private::put_in(
                                            &mut dag_f1,
                                            dag_of.__dag_cache(),
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
                                    dag_at.put(::dagio::__private::Of::<0, 1>, dag_end);
                                }
                                2 => {
                                    if ::dagio::__private::is_vacant(&dag_f2) {
                                        ::dagio::__private::put_in(
                                            &mut dag_f2,
                                            dag_of.__dag_warm(),
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
                                        ::dagio::__private::put_in(
                                            &mut dag_f3,
                                            dag_of.__dag_start(),
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
                                    dag_at.put(::dagio::__private::Of::<0, 3>, dag_end);
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
