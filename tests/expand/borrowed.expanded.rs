pub struct Borrowed;
#[allow(
    clippy::unused_async,
    clippy::unused_self,
    clippy::ptr_arg,
    clippy::borrowed_box,
    clippy::trivially_copy_pass_by_ref,
    clippy::ref_option,
    clippy::ref_option_ref
)]
impl Borrowed {
    fn __dag_text(&self) -> impl ::core::future::Future<Output = String> {
        async move {
            if let ::core::option::Option::Some(dag_output) = ::core::option::Option::None::<
                String,
            > {
                return dag_output;
            }
            "one two".to_owned()
        }
    }
    fn __dag_words<'t>(
        &self,
        text: &'t String,
    ) -> impl ::core::future::Future<Output = Vec<&'t str>> {
        async move {
            if let ::core::option::Option::Some(dag_output) = ::core::option::Option::None::<
                Vec<&'t str>,
            > {
                return dag_output;
            }
            text.split(' ').collect()
        }
    }
    fn __dag_lines(&self, text: &String) -> impl ::core::future::Future<Output = usize> {
        async move {
            if let ::core::option::Option::Some(dag_output) = ::core::option::Option::None::<
                usize,
            > {
                return dag_output;
            }
            text.lines().count()
        }
    }
    fn __dag_count(
        &self,
        words: &Vec<&str>,
        lines: &usize,
    ) -> impl ::core::future::Future<Output = usize> {
        async move {
            if let ::core::option::Option::Some(dag_output) = ::core::option::Option::None::<
                usize,
            > {
                return dag_output;
            }
            words.len() + lines
        }
    }
}
impl Borrowed {
    ///Runs this task, which needs no other.
    #[allow(dead_code)]
    fn text<'dag>(
        &'dag self,
    ) -> impl ::core::future::Future<Output = String> + use<'dag> {
        <Borrowed>::__dag_text(self)
    }
    ///Runs `text`, then this task, inside one future: each once, as soon as what it needs is there.
    #[allow(dead_code)]
    fn lines<'dag>(
        &'dag self,
    ) -> impl ::core::future::Future<Output = usize> + use<'dag> {
        async move {
            let dag_v0 = self.__dag_text().await;
            match (&dag_v0,) {
                (dag_p0,) => self.__dag_lines(dag_p0).await,
            }
        }
    }
    ///Runs `text`, `words`, `lines`, then this task, inside one future: each once, as soon as what it needs is there.
    pub fn count<'dag>(
        &'dag self,
    ) -> impl ::core::future::Future<Output = usize> + use<'dag> {
        self.__dag_run_count::<::dagio::__private::Bare>(::dagio::__private::Bare)
    }
    #[doc(hidden)]
    #[inline]
    fn __dag_run_count<
        'dag,
        __Mode: ::dagio::__private::Mode<
                ::dagio::__private::With<::core::convert::Infallible>,
            >,
    >(
        &'dag self,
        dag_o: __Mode,
    ) -> impl ::core::future::Future<Output = __Mode::Out<usize>> + use<'dag, __Mode> {
        async move {
            let mut dag_keep0 = ::core::option::Option::None;
            let dag_put0 = &mut dag_keep0;
            let (dag_v1, dag_v2) = {
                let dag_v0 = match dag_o.done(self.__dag_text().await) {
                    dag_v => &*::core::option::Option::insert(dag_put0, dag_v),
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
                                                match ::dagio::__private::all((dag_o.get(dag_v0),)) {
                                                    ::core::option::Option::Some((dag_p0,)) => {
                                                        ::core::option::Option::Some(self.__dag_words(dag_p0))
                                                    }
                                                    ::core::option::Option::None => ::core::option::Option::None,
                                                },
                                            ),
                                        move |dag_end| ::core::result::Result::Ok(dag_end),
                                    ),
                                    ::dagio::__private::Arm::new(
                                        dag_o
                                            .arm(
                                                match ::dagio::__private::all((dag_o.get(dag_v0),)) {
                                                    ::core::option::Option::Some((dag_p0,)) => {
                                                        ::core::option::Option::Some(self.__dag_lines(dag_p0))
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
            match ::dagio::__private::all((dag_o.get(&dag_v1), dag_o.get(&dag_v2))) {
                ::core::option::Option::Some((dag_p0, dag_p1)) => {
                    dag_o.done(self.__dag_count(dag_p0, dag_p1).await)
                }
                ::core::option::Option::None => dag_o.skip(),
            }
        }
    }
    ///Begins a run with options, which are the methods of what this returns; so are the tasks.
    #[allow(dead_code)]
    pub fn dag(&self) -> BorrowedDag<'_, Self> {
        BorrowedDag { of: self }
    }
}
///A run of `Borrowed`'s tasks, before it begins.
#[cfg_attr(
    doc,
    doc = "",
    doc = "<div>\n<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 144 154\" width=\"144\" style=\"max-width: 100%\" font-family=\"monospace\" font-size=\"13\" fill=\"none\" stroke=\"currentColor\" role=\"img\" aria-label=\"graph of the tasks\">\n<path d=\"M72 25C72 45 36 45 36 65\"/><path d=\"M33 58L36 65L39 58\"/>\n<path d=\"M72 25C72 45 108 45 108 65\"/><path d=\"M105 58L108 65L111 58\"/>\n<path d=\"M36 89C36 109 72 109 72 129\"/><path d=\"M69 122L72 129L75 122\"/>\n<path d=\"M108 89C108 109 72 109 72 129\"/><path d=\"M69 122L72 129L75 122\"/>\n<rect x=\"48\" y=\"1\" width=\"48\" height=\"24\" rx=\"5\"/>\n<rect x=\"8\" y=\"65\" width=\"56\" height=\"24\" rx=\"5\"/>\n<rect x=\"80\" y=\"65\" width=\"56\" height=\"24\" rx=\"5\"/>\n<rect x=\"44\" y=\"129\" width=\"56\" height=\"24\" rx=\"5\"/>\n<g text-anchor=\"middle\" stroke=\"none\" fill=\"currentColor\">\n<text x=\"72\" y=\"17\">text</text>\n<text x=\"36\" y=\"81\">words</text>\n<text x=\"108\" y=\"81\">lines</text>\n<text x=\"72\" y=\"145\">count</text>\n</g>\n</svg>\n</div>"
)]
#[::core::prelude::v1::derive(::core::fmt::Debug)]
#[must_use = "name the task to run"]
pub struct BorrowedDag<'dag, S: ?::core::marker::Sized> {
    of: &'dag S,
}
#[allow(dead_code)]
impl<'dag> BorrowedDag<'dag, Borrowed> {
    /// The tasks of the block as data, and their pictures.
    pub const OUTLINE: &'static ::dagio::Outline<'static> = &::dagio::__private::Written {
        names: &["text", "words", "lines", "count"],
        edges: &::dagio::__private::Edges::new(
            ::dagio::__private::Rows::new(&[0, 0, 1, 2, 4], &[0, 0, 1, 2]),
            ::dagio::__private::Rows::new(&[0, 2, 3, 4, 4], &[1, 2, 3, 3]),
        ),
        order: &[0, 1, 2, 3],
        file: ::core::file!(),
        lines: &[::core::line!(), ::core::line!(), ::core::line!(), ::core::line!()],
    }
        .outline();
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
    #[doc(hidden)]
    fn with_text<Value: BorrowedDagTable>(self, _: Value) -> Self {
        self
    }
    #[doc(hidden)]
    fn with_words<Value: BorrowedDagTable>(self, _: Value) -> Self {
        self
    }
    #[doc(hidden)]
    fn with_lines<Value: BorrowedDagTable>(self, _: Value) -> Self {
        self
    }
    #[doc(hidden)]
    pub fn with_count<Value: BorrowedDagTable>(self, _: Value) -> Self {
        self
    }
    #[doc(hidden)]
    pub fn policy<Value: BorrowedDagTable>(self, _: Value) -> Self {
        self
    }
    #[doc(hidden)]
    pub fn limit<Value: BorrowedDagTable>(self, _: Value) -> Self {
        self
    }
    #[doc(hidden)]
    pub fn until<Value: BorrowedDagTable>(self, _: Value) -> Self {
        self
    }
    #[doc(hidden)]
    pub fn grace<Value: BorrowedDagTable>(self, _: Value) -> Self {
        self
    }
    #[doc(hidden)]
    pub fn observe<Value: BorrowedDagTable>(self, _: Value) -> Self {
        self
    }
    #[doc(hidden)]
    pub fn keep_going(self) -> Self
    where
        for<'any> &'any Self: BorrowedDagTable,
    {
        self
    }
    #[doc(hidden)]
    pub fn finish_running(self) -> Self
    where
        for<'any> &'any Self: BorrowedDagTable,
    {
        self
    }
}
#[doc(hidden)]
#[allow(dead_code)]
#[diagnostic::on_unimplemented(
    message = "the output of `words` borrows from that of `text`: the runs of this block are compiled, and have no options",
    label = "not in this block"
)]
pub trait BorrowedDagTable {}
