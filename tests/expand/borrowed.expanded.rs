pub struct Borrowed;
impl Borrowed {
    #[allow(
        clippy::unused_async,
        clippy::unused_self,
        clippy::ptr_arg,
        clippy::trivially_copy_pass_by_ref,
        clippy::ref_option
    )]
    async fn __dag_text(&self) -> String {
        "one two".to_owned()
    }
    #[allow(
        clippy::unused_async,
        clippy::unused_self,
        clippy::ptr_arg,
        clippy::trivially_copy_pass_by_ref,
        clippy::ref_option
    )]
    async fn __dag_words<'t>(&self, text: &'t String) -> Vec<&'t str> {
        text.split(' ').collect()
    }
    #[allow(
        clippy::unused_async,
        clippy::unused_self,
        clippy::ptr_arg,
        clippy::trivially_copy_pass_by_ref,
        clippy::ref_option
    )]
    async fn __dag_lines(&self, text: &String) -> usize {
        text.lines().count()
    }
    #[allow(
        clippy::unused_async,
        clippy::unused_self,
        clippy::ptr_arg,
        clippy::trivially_copy_pass_by_ref,
        clippy::ref_option
    )]
    async fn __dag_count(&self, words: &Vec<&str>, lines: &usize) -> usize {
        words.len() + lines
    }
}
#[automatically_derived]
impl Borrowed {
    ///Runs this task, which needs no other.
    #[allow(dead_code)]
    fn text<'dag>(
        &'dag self,
    ) -> impl ::core::future::Future<Output = String> + use<'dag> {
        self.__dag_run_text(::dagio::__private::Bare)
    }
    #[doc(hidden)]
    #[inline]
    fn __dag_run_text<
        'dag,
        __Mode: ::dagio::__private::Mode<::core::convert::Infallible> + 'dag,
    >(
        &'dag self,
        o: __Mode,
    ) -> impl ::core::future::Future<Output = __Mode::Out<String>> + use<'dag, __Mode> {
        async move {
            match o.go(0, ()) {
                ::core::option::Option::Some(()) => o.done(0, self.__dag_text().await),
                ::core::option::Option::None => o.skip(),
            }
        }
    }
    ///Runs `text`, then this task, inside one future: each once, as soon as what it needs is there.
    #[allow(dead_code)]
    fn lines<'dag>(
        &'dag self,
    ) -> impl ::core::future::Future<Output = usize> + use<'dag> {
        self.__dag_run_lines(::dagio::__private::Bare)
    }
    #[doc(hidden)]
    #[inline]
    fn __dag_run_lines<
        'dag,
        __Mode: ::dagio::__private::Mode<::core::convert::Infallible> + 'dag,
    >(
        &'dag self,
        o: __Mode,
    ) -> impl ::core::future::Future<Output = __Mode::Out<usize>> + use<'dag, __Mode> {
        async move {
            let v0 = match o.go(0, ()) {
                ::core::option::Option::Some(()) => o.done(0, self.__dag_text().await),
                ::core::option::Option::None => o.skip(),
            };
            match o.go(2, (o.get(&v0), ())) {
                ::core::option::Option::Some((p0, ())) => {
                    o.done(2, self.__dag_lines(p0).await)
                }
                ::core::option::Option::None => o.skip(),
            }
        }
    }
    ///Runs `text`, `words`, `lines`, then this task, inside one future: each once, as soon as what it needs is there.
    pub fn count<'dag>(
        &'dag self,
    ) -> impl ::core::future::Future<Output = usize> + use<'dag> {
        self.__dag_run_count(::dagio::__private::Bare)
    }
    #[doc(hidden)]
    #[inline]
    fn __dag_run_count<
        'dag,
        __Mode: ::dagio::__private::Mode<::core::convert::Infallible> + 'dag,
    >(
        &'dag self,
        o: __Mode,
    ) -> impl ::core::future::Future<Output = __Mode::Out<usize>> + use<'dag, __Mode> {
        async move {
            let mut keep0 = ::core::option::Option::None;
            let put0 = &mut keep0;
            let (v1, v2) = {
                let v0 = match match o.go(0, ()) {
                    ::core::option::Option::Some(()) => {
                        o.done(0, self.__dag_text().await)
                    }
                    ::core::option::Option::None => o.skip(),
                } {
                    v => &*::core::option::Option::insert(put0, v),
                };
                {
                    ::dagio::__private::certain(
                        ::dagio::__private::Join::<
                            _,
                            ::core::convert::Infallible,
                        >::new(
                                ::dagio::__private::Both(
                                    ::dagio::__private::Arm::new(
                                        o
                                            .arm(
                                                1,
                                                match o.all((o.get(v0), ())) {
                                                    ::core::option::Option::Some((p0, ())) => {
                                                        ::core::option::Option::Some(self.__dag_words(p0))
                                                    }
                                                    ::core::option::Option::None => ::core::option::Option::None,
                                                },
                                            ),
                                        move |end| ::core::result::Result::Ok(o.arm_done(1, end)),
                                    ),
                                    ::dagio::__private::Arm::new(
                                        o
                                            .arm(
                                                2,
                                                match o.all((o.get(v0), ())) {
                                                    ::core::option::Option::Some((p0, ())) => {
                                                        ::core::option::Option::Some(self.__dag_lines(p0))
                                                    }
                                                    ::core::option::Option::None => ::core::option::Option::None,
                                                },
                                            ),
                                        move |end| ::core::result::Result::Ok(o.arm_done(2, end)),
                                    ),
                                ),
                            )
                            .await,
                    )
                }
            };
            match o.go(3, (o.get(&v1), (o.get(&v2), ()))) {
                ::core::option::Option::Some((p0, (p1, ()))) => {
                    o.done(3, self.__dag_count(p0, p1).await)
                }
                ::core::option::Option::None => o.skip(),
            }
        }
    }
}
///A run of `Borrowed`'s tasks, before it begins.
#[derive(Debug)]
#[must_use = "name the task to run"]
pub struct BorrowedDag<'dag, S: ?Sized> {
    of: &'dag S,
}
#[automatically_derived]
impl Borrowed {
    ///Begins a run with options, of which there are none yet: `.dag().task()` is `.task()`.
    #[allow(dead_code)]
    pub fn dag(&self) -> BorrowedDag<'_, Self> {
        BorrowedDag { of: self }
    }
}
#[automatically_derived]
#[allow(dead_code)]
impl<'dag> BorrowedDag<'dag, Borrowed> {
    ///Runs this task, which needs no other.
    #[allow(dead_code)]
    fn text(self) -> impl ::core::future::Future<Output = String> + use<'dag> {
        self.of.text()
    }
    ///Runs `text`, then this task, inside one future: each once, as soon as what it needs is there.
    #[allow(dead_code)]
    fn lines(self) -> impl ::core::future::Future<Output = usize> + use<'dag> {
        self.of.lines()
    }
    ///Runs `text`, `words`, `lines`, then this task, inside one future: each once, as soon as what it needs is there.
    pub fn count(self) -> impl ::core::future::Future<Output = usize> + use<'dag> {
        self.of.count()
    }
}
