pub struct Inputs<'s, T> {
    prefix: &'s T,
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
impl<T: AsRef<str>> Inputs<'_, T> {
    async fn __dag_name(&self, id: u32, text: &str) -> String {
        format!("{}{text}{id}", self.prefix.as_ref())
    }
    fn __dag_lines(
        &self,
        name: &String,
        id: u32,
        more: impl IntoIterator<Item = u32>,
    ) -> impl ::core::future::Future<Output = Vec<String>> {
        async move {
            if let ::core::option::Option::Some(dag_output) = ::core::option::Option::None::<
                Vec<String>,
            > {
                return dag_output;
            }
            let _ = &more;
            let _ = &id;
            more.into_iter().map(|more| format!("{name} {}", id + more)).collect()
        }
    }
}
impl<'of0, T: AsRef<str>> Inputs<'of0, T> {
    ///Runs this task, which needs no other.
    #[allow(dead_code)]
    fn name<'dag, 'in0>(
        &'dag self,
        id: u32,
        text: &'in0 str,
    ) -> impl ::core::future::Future<Output = String> + use<'of0, 'dag, 'in0, T> {
        let dag_in_id = id;
        let dag_in_text = text;
        async move { self.__dag_name(dag_in_id, dag_in_text).await }
    }
    ///Runs `name`, then this task, inside one future: each once, as soon as what it needs is there.
    pub fn lines<'dag, 'in0, __In0: IntoIterator<Item = u32>>(
        &'dag self,
        id: u32,
        text: &'in0 str,
        more: __In0,
    ) -> impl ::core::future::Future<
        Output = Vec<String>,
    > + use<'of0, 'dag, 'in0, T, __In0> {
        self.__dag_run_lines::<
                __In0,
                ::dagio::__private::Bare,
            >(::dagio::__private::Bare, id, text, more)
    }
    #[doc(hidden)]
    #[inline]
    fn __dag_run_lines<
        'dag,
        'in0,
        __In0: IntoIterator<Item = u32>,
        __Mode: ::dagio::__private::Mode<
                ::dagio::__private::With<::core::convert::Infallible>,
            >,
    >(
        &'dag self,
        dag_o: __Mode,
        dag_in_id: u32,
        dag_in_text: &'in0 str,
        dag_in_more: __In0,
    ) -> impl ::core::future::Future<
        Output = __Mode::Out<Vec<String>>,
    > + use<'of0, 'dag, 'in0, T, __In0, __Mode> {
        async move {
            let dag_again0_id = ::core::clone::Clone::clone(&dag_in_id);
            let dag_v0 = dag_o.done(self.__dag_name(dag_again0_id, dag_in_text).await);
            match ::dagio::__private::all((dag_o.get(&dag_v0),)) {
                ::core::option::Option::Some((dag_p0,)) => {
                    dag_o.done(self.__dag_lines(dag_p0, dag_in_id, dag_in_more).await)
                }
                ::core::option::Option::None => dag_o.skip(),
            }
        }
    }
    ///Begins a run with options, which are the methods of what this returns; so are the tasks.
    #[allow(dead_code)]
    pub fn dag(&self) -> InputsDag<'_, Self> {
        InputsDag { of: self }
    }
}
///A run of `Inputs`'s tasks, before it begins.
#[cfg_attr(
    doc,
    doc = "",
    doc = "<div>\n<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 72 90\" width=\"72\" style=\"max-width: 100%\" font-family=\"monospace\" font-size=\"13\" fill=\"none\" stroke=\"currentColor\" role=\"img\" aria-label=\"graph of the tasks\">\n<path d=\"M36 25C36 45 36 45 36 65\"/><path d=\"M33 58L36 65L39 58\"/>\n<rect x=\"12\" y=\"1\" width=\"48\" height=\"24\" rx=\"5\"/>\n<rect x=\"8\" y=\"65\" width=\"56\" height=\"24\" rx=\"5\"/>\n<g text-anchor=\"middle\" stroke=\"none\" fill=\"currentColor\">\n<text x=\"36\" y=\"17\">name</text>\n<text x=\"36\" y=\"81\">lines</text>\n</g>\n</svg>\n</div>"
)]
#[::core::prelude::v1::derive(::core::fmt::Debug)]
#[must_use = "name the task to run"]
pub struct InputsDag<'dag, S: ?::core::marker::Sized> {
    of: &'dag S,
}
#[allow(dead_code)]
impl<'dag, 'of0, T: AsRef<str>> InputsDag<'dag, Inputs<'of0, T>> {
    /// The tasks of the block as data, and their pictures.
    pub const OUTLINE: &'static ::dagio::Outline<'static> = &::dagio::__private::Written {
        names: &["name", "lines"],
        edges: &::dagio::__private::Edges::new(
            ::dagio::__private::Rows::new(&[0, 0, 1], &[0]),
            ::dagio::__private::Rows::new(&[0, 1, 1], &[1]),
        ),
        order: &[0, 1],
        file: ::core::file!(),
        lines: &[::core::line!(), ::core::line!()],
    }
        .outline();
    ///Runs this task, which needs no other.
    #[allow(dead_code)]
    fn name<'in0>(
        self,
        id: u32,
        text: &'in0 str,
    ) -> impl ::core::future::Future<Output = String> + use<'of0, 'dag, 'in0, T> {
        self.of.name(id, text)
    }
    ///Runs `name`, then this task, inside one future: each once, as soon as what it needs is there.
    pub fn lines<'in0, __In0: IntoIterator<Item = u32>>(
        self,
        id: u32,
        text: &'in0 str,
        more: __In0,
    ) -> impl ::core::future::Future<
        Output = Vec<String>,
    > + use<'of0, 'dag, 'in0, T, __In0> {
        self.of.lines::<__In0>(id, text, more)
    }
    #[doc(hidden)]
    fn with_name<Value: InputsDagTable>(self, _: Value) -> Self {
        self
    }
    #[doc(hidden)]
    pub fn with_lines<Value: InputsDagTable>(self, _: Value) -> Self {
        self
    }
    #[doc(hidden)]
    pub fn policy<Value: InputsDagTable>(self, _: Value) -> Self {
        self
    }
    #[doc(hidden)]
    pub fn limit<Value: InputsDagTable>(self, _: Value) -> Self {
        self
    }
    #[doc(hidden)]
    pub fn until<Value: InputsDagTable>(self, _: Value) -> Self {
        self
    }
    #[doc(hidden)]
    pub fn grace<Value: InputsDagTable>(self, _: Value) -> Self {
        self
    }
    #[doc(hidden)]
    pub fn observe<Value: InputsDagTable>(self, _: Value) -> Self {
        self
    }
    #[doc(hidden)]
    pub fn keep_going(self) -> Self
    where
        for<'any> &'any Self: InputsDagTable,
    {
        self
    }
    #[doc(hidden)]
    pub fn finish_running(self) -> Self
    where
        for<'any> &'any Self: InputsDagTable,
    {
        self
    }
}
#[doc(hidden)]
#[allow(dead_code)]
#[diagnostic::on_unimplemented(
    message = "`lines` has type parameters, `impl Trait` or conditions of its own: the runs of this block are compiled, and have no options",
    label = "not in this block"
)]
pub trait InputsDagTable {}
