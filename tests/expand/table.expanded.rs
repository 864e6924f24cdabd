use std::num::ParseIntError;
struct Shop;
impl Shop {
    #[allow(
        clippy::unused_async,
        clippy::unused_self,
        clippy::ptr_arg,
        clippy::borrowed_box,
        clippy::trivially_copy_pass_by_ref,
        clippy::ref_option,
        clippy::ref_option_ref
    )]
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
    #[allow(
        clippy::unused_async,
        clippy::unused_self,
        clippy::ptr_arg,
        clippy::borrowed_box,
        clippy::trivially_copy_pass_by_ref,
        clippy::ref_option,
        clippy::ref_option_ref
    )]
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
    ///The first failure, with its task's name; whatever runs then is dropped. Can fail: `price`.
    ///
    ///It runs by the block's table; in `#[dag(run(..))]` it is compiled.
    #[allow(dead_code)]
    fn price<'dag, 'in0>(
        &'dag self,
        text: &'in0 str,
    ) -> impl ::core::future::Future<
        Output = ::core::result::Result<u32, ::dagio::RunError<ParseIntError>>,
    > + use<'dag, 'in0> {
        ShopDagTable::__dag_of(self).price(text)
    }
    ///Runs `price`, then this task, inside one future: each once, as soon as what it needs is there.
    ///
    ///# Errors
    ///The first failure, with its task's name; whatever runs then is dropped. Can fail: `price`.
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
    fn __dag_run_total<
        'dag,
        'in0,
        __Mode: ::dagio::__private::Mode<ParseIntError> + 'dag,
    >(
        &'dag self,
        dag_o: __Mode,
        dag_in_text: &'in0 str,
        dag_in_pieces: u32,
    ) -> impl ::core::future::Future<
        Output = ::core::result::Result<__Mode::Out<u32>, __Mode::Stop>,
    > + use<'dag, 'in0, __Mode> {
        async move {
            let dag_v0 = match dag_o.go(0, ()) {
                ::core::option::Option::Some(()) => {
                    match self.__dag_price(dag_in_text).await {
                        dag_end => {
                            match dag_o.tried(0, "price", dag_end) {
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
                match dag_o.go(1, (dag_o.get(&dag_v0), ())) {
                    ::core::option::Option::Some((dag_p0, ())) => {
                        dag_o.done(1, self.__dag_total(dag_p0, dag_in_pieces).await)
                    }
                    ::core::option::Option::None => dag_o.skip(),
                },
            )
        }
    }
}
///A run of `Shop`'s tasks, before it begins.
#[::core::prelude::v1::derive(::core::fmt::Debug)]
#[must_use = "name the task to run"]
struct ShopDag<'dag, S: ?::core::marker::Sized> {
    of: &'dag S,
}
impl Shop {
    ///Begins a run with options; without any, `.dag().task()` is `.task()`.
    #[allow(dead_code)]
    fn dag(&self) -> ShopDag<'_, Self> {
        ShopDag { of: self }
    }
}
#[allow(dead_code)]
impl<'dag> ShopDag<'dag, Shop> {
    ///Runs this task, which needs no other.
    ///
    ///# Errors
    ///The first failure, with its task's name; whatever runs then is dropped. Can fail: `price`.
    #[allow(dead_code)]
    fn price<'in0>(
        self,
        text: &'in0 str,
    ) -> impl ::core::future::Future<
        Output = ::core::result::Result<u32, ::dagio::RunError<ParseIntError>>,
    > + use<'dag, 'in0> {
        self.of.price(text)
    }
    ///Runs `price`, then this task, inside one future: each once, as soon as what it needs is there.
    ///
    ///# Errors
    ///The first failure, with its task's name; whatever runs then is dropped. Can fail: `price`.
    fn total<'in0>(
        self,
        text: &'in0 str,
        pieces: u32,
    ) -> impl ::core::future::Future<
        Output = ::core::result::Result<u32, ::dagio::RunError<ParseIntError>>,
    > + use<'dag, 'in0> {
        self.of.total(text, pieces)
    }
    ///Lets at most so many tasks run at once: of those that may start, the one with the longest path to the target first.
    ///
    ///# Panics
    ///If it is 0: the run would never end.
    fn limit(self, most: usize) -> ShopDagTable<'dag> {
        ShopDagTable::__dag_of(self.of).limit(most)
    }
    ///Gives the output of `price` beforehand: `price`, and what it alone needs, do not run. The last one given counts.
    fn with_price(self, value: u32) -> ShopDagTable<'dag> {
        ShopDagTable::__dag_of(self.of).with_price(value)
    }
    ///Gives the output of `total` beforehand: `total`, and what it alone needs, do not run. The last one given counts.
    fn with_total(self, value: u32) -> ShopDagTable<'dag> {
        ShopDagTable::__dag_of(self.of).with_total(value)
    }
}
///A run with outputs that are given beforehand, or with a limit, before it begins.
#[must_use = "name the task to run"]
struct ShopDagTable<'dag> {
    of: &'dag Shop,
    limit: ::core::option::Option<u32>,
    given: ::dagio::__private::Given<1>,
    outputs: ::dagio::__private::Region<__ShopDagTableOutputs<'dag>, (), 1>,
    lifetimes: ::core::marker::PhantomData<(&'dag (),)>,
}
#[allow(dead_code)]
struct __ShopDagTableOutputs<'dag>(::core::marker::PhantomData<&'dag Shop>);
impl<'dag> ::dagio::__private::Layout for __ShopDagTableOutputs<'dag> {
    type Slots = ((::dagio::__private::Output<u32>, ::dagio::__private::Output<u32>),);
}
#[automatically_derived]
impl<'dag> ::core::fmt::Debug for ShopDagTable<'dag> {
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        f.debug_struct("ShopDagTable")
            .field("limit", &self.limit)
            .field("given", &self.given)
            .finish_non_exhaustive()
    }
}
#[allow(dead_code)]
impl<'dag> ShopDagTable<'dag> {
    #[doc(hidden)]
    fn __dag_of(of: &'dag Shop) -> Self {
        ShopDagTable {
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
    fn limit(mut self, most: usize) -> Self {
        self.limit = ::dagio::__private::at_most(most);
        self
    }
    ///Gives the output of `price` beforehand: `price`, and what it alone needs, do not run. The last one given counts.
    fn with_price(mut self, value: u32) -> Self {
        self.outputs.set(::dagio::__private::Of::<0, 0>, value);
        self.given.insert(0);
        self
    }
    ///Gives the output of `total` beforehand: `total`, and what it alone needs, do not run. The last one given counts.
    fn with_total(mut self, value: u32) -> Self {
        self.outputs.set(::dagio::__private::Of::<0, 1>, value);
        self.given.insert(1);
        self
    }
    ///Runs this task, which needs no other.
    ///
    ///# Errors
    ///The first failure, with its task's name; whatever runs then is dropped. Can fail: `price`.
    #[allow(dead_code)]
    fn price<'in0>(
        self,
        text: &'in0 str,
    ) -> impl ::core::future::Future<
        Output = ::core::result::Result<u32, ::dagio::RunError<ParseIntError>>,
    > + use<'dag, 'in0> {
        ::dagio::__private::Then::new(
            self
                .__dag_run(
                    0,
                    ::core::option::Option::Some(text),
                    ::core::option::Option::None,
                ),
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
    ///Runs `price`, then this task, inside one future: each once, as soon as what it needs is there.
    ///
    ///# Errors
    ///The first failure, with its task's name; whatever runs then is dropped. Can fail: `price`.
    fn total<'in0>(
        self,
        text: &'in0 str,
        pieces: u32,
    ) -> impl ::core::future::Future<
        Output = ::core::result::Result<u32, ::dagio::RunError<ParseIntError>>,
    > + use<'dag, 'in0> {
        ::dagio::__private::Then::new(
            self
                .__dag_run(
                    1,
                    ::core::option::Option::Some(text),
                    ::core::option::Option::Some(pieces),
                ),
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
    #[doc(hidden)]
    #[allow(unused_mut, unused_variables, clippy::too_many_arguments)]
    fn __dag_run<'in0>(
        mut self,
        dag_target: usize,
        mut dag_in_text: ::core::option::Option<&'in0 str>,
        mut dag_in_pieces: ::core::option::Option<u32>,
    ) -> impl ::core::future::Future<
        Output = ::core::result::Result<Self, ::dagio::RunError<ParseIntError>>,
    > + use<'dag, 'in0> {
        static EDGES: ::dagio::__private::Edges = ::dagio::__private::Edges::new(
            &[&[], &[0]],
            &[&[1], &[]],
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
                let dag_end = ::dagio::__private::TableRun::<
                    _,
                    _,
                    2,
                    1,
                >::new(
                        ::dagio::__private::apart::<1>(),
                        &EDGES,
                        dag_target,
                        &self.given,
                        self.limit,
                        move |dag_task, dag_cx| {
                            match dag_task {
                                0 => {
                                    if ::dagio::__private::is_vacant(&dag_f0) {
                                        let dag_p0 = ::dagio::__private::passed(dag_in_text);
                                        ::dagio::__private::put_in(
                                            &mut dag_f0,
                                            dag_of.__dag_price(dag_p0),
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
                                            match dag_o.tried(0, "price", dag_end) {
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
                                        let dag_p0 = dag_at.read(::dagio::__private::Of::<0, 0>);
                                        let dag_p1 = ::dagio::__private::passed(
                                            dag_in_pieces.take(),
                                        );
                                        ::dagio::__private::put_in(
                                            &mut dag_f1,
                                            dag_of.__dag_total(dag_p0, dag_p1),
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
