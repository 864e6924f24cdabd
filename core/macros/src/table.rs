//! Writes the table run: one for each block, for what is decided when a run begins, and for the targets that are not compiled.
//!
//! The run builder, which has the options (`builder`), keeps a slot for each output, or error. Its run is a `match` on a task's number: make the task's
//! future if it has none, poll it, put what it gave into its slot. The engine of `dagio` calls that for what is ready.
//!
//! An output is kept where others can read it, apart from the tasks' futures, under a type that has no parameters but those of the block. So
//! there is none where an output borrows from another, or where a task is generic itself.

use proc_macro2::{Literal, Span, TokenStream, TokenTree};
use quote::{ToTokens, format_ident, quote, quote_spanned};
use syn::{Attribute, ConstParam, GenericParam, Generics, Ident, ImplGenerics, Path, Type, TypeGenerics, parse_quote};

use crate::Errors;
use crate::ast::{Block, Param, Task, ungroup};
use crate::attr::Options;
use crate::body::{GROUP, argument, as_it_is, call, is_apart, key, key_name, local, place};
use crate::expand::{Names, Run, input};
use crate::graph::{Edge, Graph, Strength};
use crate::outline;
use crate::pools::Pools;
use crate::region::width;
use crate::signature::{Header, Signature, argument as argument_of, spelled, turbofish};
use crate::types::lifetimes_of;

pub(crate) struct Table<'a> {
    pub(crate) block: &'a Block,
    pub(crate) graph: &'a Graph,
    pub(crate) header: &'a Header,
    pub(crate) library: Path,
    pub(crate) names: &'a Names,
    /// Of a run of all tasks.
    pub(crate) signature: Signature,
    /// Whether each task has a waker of its own.
    is_apart: bool,
}

/// Whether one of the names stands in the tokens.
fn names(tokens: TokenStream, all: &[String]) -> bool {
    tokens.into_iter().any(|token| match token {
        TokenTree::Group(group) => names(group.stream(), all),
        TokenTree::Ident(ident) => all.iter().any(|name| ident == name),
        _ => false,
    })
}

/// What a function of a compiled region is declared with.
pub(crate) struct Function {
    pub(crate) generics: TokenStream,
    pub(crate) captures: TokenStream,
    pub(crate) where_clause: TokenStream,
    /// The types of the region, as a task sees it, and open.
    pub(crate) view: TokenStream,
    pub(crate) open: TokenStream,
}

/// The outputs of so many tasks have slots.
const MOST: usize = GROUP * GROUP;

impl<'a> Table<'a> {
    /// The table of a block, or why it has none.
    pub(crate) fn new(
        (block, graph, options): (&'a Block, &'a Graph, &Options),
        header: &'a Header,
        names: &'a Names,
    ) -> Result<Self, String> {
        if graph.len() == 0 {
            return Err("there is no task".to_owned());
        }
        if graph.len() > MOST {
            return Err(format!("there are more than {MOST} tasks"));
        }
        for task in 0..graph.len() {
            if let Some(&on) = graph.borrows(task).first() {
                let [task, on] = [task, on].map(|task| &graph.task(block, task).name);
                return Err(format!("the output of `{task}` borrows from that of `{on}`"));
            }
        }
        if let Some(task) = block.tasks.iter().find(|task| is_generic(task, header)) {
            return Err(format!("`{}` has type parameters, `impl Trait` or conditions of its own", task.name));
        }
        let declared: Vec<&Task> = block.tasks.iter().collect();
        let mut errors = Errors::default();
        let signature = Signature::new(&declared, header, &mut errors);
        if let Some(lifetime) = signature.ambiguous(&declared).filter(|_| !errors.any()) {
            return Err(format!("tasks have different lifetimes that they call `{lifetime}`"));
        }
        if errors.any() {
            return Err("tasks declare a lifetime differently".to_owned());
        }
        let borrows = |task: &&Task| {
            let in_output = lifetimes_of(&signature.of_run(&task.output.ty));
            task.sig.generics.lifetimes().any(|param| in_output.contains(&param.lifetime.ident.to_string()))
        };
        if let Some(task) = block.tasks.iter().find(borrows) {
            return Err(format!("the output of `{}` borrows from an input", task.name));
        }
        let is_apart = is_apart(options.wake, width(graph));
        if let Some(task) = block.teardowns.iter().find(|task| is_generic(task, header)) {
            return Err(format!("`{}` has type parameters, `impl Trait` or conditions of its own", task.name));
        }
        let in_error = graph.error.as_ref().map(|error| lifetimes_of(&signature.of_run(error))).unwrap_or_default();
        let declared = block.tasks.iter().flat_map(|task| task.sig.generics.lifetimes());
        if declared.map(|param| param.lifetime.ident.to_string()).any(|name| in_error.contains(&name)) {
            return Err("the error borrows from an input".to_owned());
        }
        let signature = signature.elsewhere(&header.of);
        Ok(Table { block, graph, header, library: options.library(), names, signature, is_apart })
    }

    /// Its builder's type, of a run that ends so, and that is seen so.
    pub(crate) fn ty(&self, ending: &TokenStream, observer: &TokenStream) -> TokenStream {
        let (name, generics) = (&self.names.dag, self.header.elsewhere());
        let arguments = generics.params.iter().map(argument_of);
        quote!(#name<#(#arguments,)* #ending, #observer>)
    }

    /// The same, of a run that nothing ends but its tasks; nobody sees it.
    pub(crate) fn over(&self) -> TokenStream {
        let (library, name, generics) = (&self.library, &self.names.dag, self.header.elsewhere());
        let arguments = generics.params.iter().map(argument_of);
        quote!(#name<#(#arguments,)* #library::parts::Never>)
    }

    pub(crate) fn output(&self, task: usize) -> Type {
        spelled(&self.signature.of_run(&self.graph.task(self.block, task).output.ty), &self.header.of)
    }

    /// Whether the slots of its regions can have short names. They stand for types that must not depend on conditions: whether a future is `Send`
    /// is found out without the lifetimes for which they hold. That an output lives as long as another is no condition: it follows from how a
    /// name [is declared](Self::slots_generics).
    pub(crate) fn has_layouts(&self) -> bool {
        let generics = &self.header.generics;
        let is_free = |param: &GenericParam| match param {
            GenericParam::Lifetime(param) => param.bounds.is_empty(),
            GenericParam::Type(param) => param.bounds.is_empty(),
            GenericParam::Const(_) => true,
        };
        generics.where_clause.is_none() && generics.params.iter().all(is_free)
    }

    /// All that is in a slot: outputs, and the error.
    fn all_held(&self) -> Vec<Type> {
        let error = self.graph.error.as_ref().map(|_| self.error());
        (0..self.graph.len()).map(|task| self.output(task)).chain(error).collect()
    }

    /// The parameters of such a name, and that they are used: of lifetimes only those that are in an output. What has none in it is not looked
    /// at again where lifetimes are found out. Of what has some the compiler infers how long the rest must live, as it does for an output: `&'a T`.
    pub(crate) fn slots_generics(&self) -> (Generics, TokenStream) {
        let mut generics = self.header.elsewhere();
        let mut borrowed = self.all_held();
        borrowed.retain(|ty| !lifetimes_of(ty).is_empty());
        let lifetimes: Vec<String> = borrowed.iter().flat_map(lifetimes_of).collect();
        let is_held = |param: &GenericParam| match param {
            GenericParam::Lifetime(param) => lifetimes.iter().any(|name| param.lifetime.ident == name),
            GenericParam::Type(_) | GenericParam::Const(_) => true,
        };
        generics.params = generics.params.into_iter().filter(is_held).collect();
        let named = generics.params.iter().filter_map(|param| match param {
            GenericParam::Lifetime(param) => {
                let lifetime = &param.lifetime;
                Some(quote!(&#lifetime (),))
            }
            GenericParam::Type(param) => {
                let ident = &param.ident;
                Some(quote!(#ident,))
            }
            GenericParam::Const(_) => None,
        });
        let mut named: TokenStream = named.collect();
        for (place, ty) in borrowed.iter().enumerate() {
            if !borrowed[..place].contains(ty) {
                named.extend(quote!(::core::marker::PhantomData<#ty>,));
            }
        }
        (generics, named)
    }

    /// A short name for the type of the slots of compiled region `number`: its declaration, the name, and what functions of the region are
    /// declared with. Only where [it can](Self::has_layouts).
    pub(crate) fn layout(
        &self,
        number: usize,
        (held, readers, tasks): (&[TokenStream], &TokenStream, &[usize]),
        words: &Literal,
        fallible: bool,
    ) -> (TokenStream, TokenStream, Function) {
        let (library, Header { of, dag, .. }) = (&self.library, self.header);
        let slots_of = format_ident!("__Slots{number}");
        let (mut generics, named) = self.slots_generics();
        let lifetimes = |param: &&GenericParam| matches!(param, GenericParam::Lifetime(_));
        let used = generics.params.iter().map(|param| if lifetimes(&param) { quote!('_) } else { argument_of(param) });
        let used = quote!(#slots_of<#(#used,)* __Mode>);
        generics.params.push(parse_quote!(__Mode: #library::__private::Outs));
        let (impl_generics, arguments, _) = generics.split_for_impl();
        let tasks = tasks.iter().map(|&task| {
            let (number, name) = (Literal::usize_unsuffixed(task), &self.graph.task(self.block, task).name);
            quote!((#number, #name))
        });
        let consts = quote! {
            const READERS: &'static [u32] = &#readers;
            const TASKS: &'static [(u16, &'static str)] = &[#(#tasks),*];
        };
        let declared =
            layout(library, &slots_of, (&impl_generics, &arguments), &quote!(#named __Mode,), (held, Some(&consts)), &[]);
        let at = self.header.fresh("at");
        let region = quote!(<#at, #slots_of #arguments, #library::__private::On<#dag, #of, __Mode>, #words>);
        let (view, open) = (quote!(#library::__private::View #region), quote!(#library::__private::Open #region));
        let mut generics = self.header.elsewhere();
        generics.params.insert(0, parse_quote!(#at));
        generics.params.extend(self.signature.params.iter().cloned());
        let fails = self.fails(fallible);
        generics.params.push(parse_quote!(__Mode: #library::__private::Mode<#fails>));
        generics.make_where_clause().predicates.extend(self.signature.predicates.iter().cloned());
        let (lifetimes, others): (Vec<_>, Vec<_>) = generics.params.iter().partition(lifetimes);
        let all = lifetimes.into_iter().chain(others).map(argument_of);
        let captures = quote!(use<#(#all),*>);
        let (impl_generics, _, where_clause) = generics.split_for_impl();
        let function = Function { generics: quote!(#impl_generics), captures, where_clause: quote!(#where_clause), view, open };
        (declared, used, function)
    }

    /// The type of an argument of the run.
    pub(crate) fn argument(&self, name: &Ident) -> TokenStream {
        let argument = self.signature.arguments.iter().find(|(argument, _)| argument == name);
        let (_, ty) = argument.expect("all inputs are arguments");
        quote!(#ty)
    }

    /// The type of a task's output, lent to a region.
    pub(crate) fn lent(&self, task: usize) -> TokenStream {
        let (at, ty) = (self.header.fresh("at"), self.output(task));
        quote!(&#at __Mode::Out<#ty>)
    }

    pub(crate) fn error(&self) -> Type {
        match &self.graph.error {
            Some(error) => spelled(&self.signature.of_run(error), &self.header.of),
            None => parse_quote!(::core::convert::Infallible),
        }
    }

    /// The type that says what the tasks of a run fail with.
    pub(crate) fn fails(&self, fallible: bool) -> TokenStream {
        let library = &self.library;
        if !fallible {
            return quote!(#library::__private::With<::core::convert::Infallible>);
        }
        if self.is_closed() {
            let name = self.fails_name();
            return quote!(#name);
        }
        let error = self.error();
        quote!(#library::__private::With<#error>)
    }

    fn fails_name(&self) -> Ident {
        format_ident!("__{}Fails", self.names.dag)
    }

    /// Whether the error has no parameter of the block in it, as it is written.
    pub(crate) fn is_closed(&self) -> bool {
        let Some(error) = &self.graph.error else { return false };
        let error = self.signature.of_run(error);
        let params = self.header.generics.params.iter().filter(|param| !matches!(param, GenericParam::Lifetime(_)));
        let params: Vec<String> = params.map(|param| argument_of(param).to_string()).chain(["Self".to_owned()]).collect();
        lifetimes_of(&error).iter().all(|name| name == "static") && !names(quote!(#error), &params)
    }

    /// The declaration of that type.
    pub(crate) fn declared_fails(&self) -> Option<TokenStream> {
        let (library, cfgs, name, error) = (&self.library, &self.header.cfgs, self.fails_name(), self.error());
        self.is_closed().then(|| {
            quote! {
                #(#cfgs)*
                #[allow(dead_code)]
                struct #name;

                #(#cfgs)*
                impl #library::__private::Fails for #name {
                    type Error = #error;
                }
            }
        })
    }

    /// What the slot of a task holds, and how, as types.
    fn held(&self, task: usize) -> TokenStream {
        let (library, output) = (&self.library, self.output(task));
        if !self.fallible(task) {
            return quote!(#output);
        }
        let error = self.error();
        let error = if self.graph.tells() { quote!(#error) } else { quote!(#library::__private::Once<#error>) };
        quote!(#output, #library::__private::Fallible<#error>)
    }

    pub(crate) fn fallible(&self, task: usize) -> bool {
        self.graph.task(self.block, task).output.fallible()
    }

    /// The tasks that can fail.
    fn can_fail(&self) -> impl Iterator<Item = usize> {
        (0..self.graph.len()).filter(|&task| self.fallible(task))
    }

    /// The tasks that have a teardown, and these.
    fn teardowns(&self) -> impl Iterator<Item = (usize, &Task)> {
        (0..self.graph.len()).filter_map(|task| Some((task, self.graph.teardown(self.block, task)?)))
    }

    pub(crate) fn teardowns_len(&self) -> Literal {
        Literal::usize_unsuffixed(self.teardowns().count())
    }

    /// The key of a task's slot, where [the keys](Self::keys) are.
    pub(crate) fn key(&self, task: usize) -> TokenStream {
        key(&local("keys"), task, self.has_layouts())
    }

    /// Takes the keys of all slots.
    pub(crate) fn keys(of: &TokenStream) -> TokenStream {
        let keys = local("keys");
        quote!(let #keys = #of.keys();)
    }

    pub(crate) fn words(&self) -> Literal {
        Literal::usize_unsuffixed(self.graph.len().div_ceil(32))
    }

    fn all_slots(&self) -> Vec<TokenStream> {
        (0..self.graph.len()).map(|task| self.held(task)).collect()
    }

    fn layout_name(&self) -> Ident {
        format_ident!("__{}Outputs", self.names.dag)
    }

    /// The declaration of the name of the type of all slots.
    pub(crate) fn declared_layout(&self) -> Option<TokenStream> {
        self.has_layouts().then(|| {
            let outputs = self.layout_name();
            let (generics, named) = self.slots_generics();
            let (impl_generics, arguments, _) = generics.split_for_impl();
            layout(&self.library, &outputs, (&impl_generics, &arguments), &named, (&self.all_slots(), None), &self.header.cfgs)
        })
    }

    /// What is added to the parameters of a run whose tasks take of pools: how many classes and pools there are.
    pub(crate) fn pools(&self) -> Option<TokenStream> {
        self.graph.pools.as_ref().map(Pools::counts).map(|[classes, pools]| quote!(, #classes, #pools))
    }

    /// The type of all slots.
    pub(crate) fn outputs(&self) -> TokenStream {
        if !self.has_layouts() {
            return slots(&self.all_slots(), &self.library);
        }
        let (outputs, (generics, _)) = (self.layout_name(), self.slots_generics());
        let (_, arguments, _) = generics.split_for_impl();
        quote!(#outputs #arguments)
    }

    /// What the engine leaves of a run.
    pub(crate) fn nodes(&self) -> TokenStream {
        let name = self.nodes_name();
        quote!(#name)
    }

    /// What a run gives, and what its reports are made of.
    pub(crate) fn ended(&self) -> TokenStream {
        let (name, generics, error) = (self.ended_name(), self.header.elsewhere(), self.error());
        let arguments = generics.params.iter().map(argument_of);
        quote!(#name<#(#arguments,)* #error>)
    }

    fn ended_name(&self) -> Ident {
        format_ident!("__{}Over", self.names.dag)
    }

    fn nodes_name(&self) -> Ident {
        format_ident!("__{}Nodes", self.names.dag)
    }

    /// What a report keeps.
    pub(crate) fn log(&self) -> TokenStream {
        let (name, error) = (self.log_name(), self.error());
        quote!(#name<#error>)
    }

    fn log_name(&self) -> Ident {
        format_ident!("__{}Log", self.names.dag)
    }

    /// Names for these, which stand in the signatures of all methods: each number in a type is a body of its own to the compiler.
    pub(crate) fn declared_left(&self) -> TokenStream {
        let (library, cfgs, teardowns) = (&self.library, &self.header.cfgs, self.teardowns_len());
        let (nodes, log) = (self.nodes_name(), self.log_name());
        let (tasks, words) = (Literal::usize_unsuffixed(self.graph.len()), self.words());
        let fallible = Literal::usize_unsuffixed(self.can_fail().count());
        let (ended, over, generics) = (self.ended_name(), self.over(), self.header.elsewhere());
        let params = generics.params.iter().map(|param| match param {
            GenericParam::Const(ConstParam { ident, ty, .. }) => quote!(const #ident: #ty),
            param => argument_of(param),
        });
        quote! {
            #(#cfgs)*
            type #ended<#(#params,)* __Error> = #library::__private::Over<#over, #nodes, __Error>;

            #(#cfgs)*
            type #nodes = #library::__private::Nodes<#tasks, #words>;

            #(#cfgs)*
            type #log<E> = #library::parts::Noted<E, #tasks, #fallible, #teardowns>;
        }
    }

    /// The edges of the block, for the builder.
    pub(crate) fn edges(&self) -> TokenStream {
        let (library, edges) = (&self.library, outline::edges(self.graph, &self.library));
        let pools = self.graph.pools(library).map(|pools| quote!(.with(#pools)));
        quote! {
            #[doc(hidden)]
            const __DAG_EDGES: &'static #library::__private::Edges = #edges #pools;
        }
    }

    /// The builder, of a run that ends so, and that is seen so.
    pub(crate) fn ends_by(&self, ending: &TokenStream, observer: &TokenStream) -> TokenStream {
        let name = &self.names.dag;
        quote! {
            #name {
                of: self.of,
                options: self.options,
                outputs: self.outputs,
                torn: self.torn,
                ending: #ending,
                observer: #observer,
                lifetimes: self.lifetimes,
            }
        }
    }

    /// The run of any target.
    pub(crate) fn run(&self) -> TokenStream {
        let library = &self.library;
        let params = &self.signature.params;
        let captures = self.signature.captures(Some(quote!(__Ending, __Observer)));
        let (target, of, at, o) = (local("target"), local("of"), local("at"), local("o"));
        let (task, cx, causes, sees) = (local("task"), local("cx"), local("causes"), local("sees"));
        let arguments = self.signature.arguments.iter().map(|(name, ty)| {
            let name = input(name);
            quote!(mut #name: ::core::option::Option<#ty>)
        });
        let where_clause = self.signature.where_clause();
        let futures = (0..self.graph.len()).map(|task| {
            let future = future(task);
            quote!(let mut #future = ::core::pin::pin!(::core::option::Option::None);)
        });
        let steps = (0..self.graph.len()).map(|task| self.step(task));
        let (count, words) = (Literal::usize_unsuffixed(self.graph.len()), self.words());
        let pools = self.pools();
        let queue = if self.is_apart { quote!(apart) } else { quote!(together) };
        let is_retried = (0..self.graph.len()).any(|task| self.graph.task(self.block, task).is_retried);
        let retries = is_retried.then(|| {
            let (name, sees) = (local("retries"), quote!(<__Observer as #library::parts::Sees>));
            quote! {
                let dag_noted = <#sees::Noted as ::core::default::Default>::default();
                let #name = #sees::retries(&dag_noted);
            }
        });
        let (never, nobody) = (quote!(#library::parts::Never), quote!(#library::parts::Nobody));
        let (left, ended) = (self.ends_by(&never, &nobody), self.ended());
        let (up, down) = self.tear_down();
        let fails = self.fails(self.graph.error.is_some());
        let keys = Self::keys(&quote!(#at));
        quote! {
            #[doc(hidden)]
            #[allow(unused_mut, unused_variables, clippy::too_many_arguments)]
            fn __dag_run<#(#params),*>(mut self, #target: usize, #(#arguments),*) -> impl ::core::future::Future<Output = #ended> + #captures #where_clause {
                async move {
                    #[allow(unused_imports)]
                    use #library::__private::Mode as _;
                    let #o = #library::__private::Plainly::<#fails>::new();
                    let #of = self.of;
                    #up
                    let dag_end = {
                        let mut dag_ending = ::core::pin::pin!(self.ending);
                        let mut #at = self.outputs.open();
                        #retries
                        #(#futures)*
                        let dag_end = #library::__private::TableRun::<_, _, _, _, #count, #words #pools>::new(
                            #library::__private::#queue::<#words>(),
                            Self::__DAG_EDGES,
                            #target,
                            &self.options,
                            dag_ending.as_mut(),
                            self.observer,
                            move |#task, #cx, #causes, #sees| {
                                #keys
                                match #task {
                                    #(#steps)*
                                    _ => ::core::unreachable!(),
                                }
                            },
                        )
                        .await;
                        dag_end
                    };
                    #down
                    let dag_is_sound = self.torn.is_empty();
                    #library::__private::Over::new(#left, dag_end, dag_is_sound)
                }
            }
        }
    }

    /// The compiled run of one target, which goes on after a failure, or in which nothing can fail. It gives a report.
    pub(crate) fn compiled(&self, run: &Run<'_>, arguments: &[&Ident]) -> TokenStream {
        let (library, over, error, nodes, of) = (&self.library, self.over(), self.error(), self.nodes(), local("of"));
        let (target, name) = (Literal::usize_unsuffixed(run.target), run.compiled_name());
        let (fallible, count) =
            (self.can_fail().map(Literal::usize_unsuffixed), Literal::usize_unsuffixed(self.can_fail().count()));
        let fails = self.fails(self.graph.error.is_some());
        let turbofish = turbofish(&run.signature.params, Some(quote!(_)));
        let mode = if run.fallible { quote!(&dag_going) } else { quote!(#library::__private::Bare) };
        let end = quote!(#of.#name #turbofish(#mode, #(#arguments),*).await);
        let output =
            if run.fallible { quote!(#library::__private::certain(#end)) } else { quote!(::core::option::Option::Some(#end)) };
        quote! {
            {
                let #of = self.of;
                async move {
                    let dag_going = #library::__private::Going::<#fails, #count>::new(&[#(#fallible),*]);
                    let dag_output = #output;
                    dag_going.report(
                        <#over as #library::parts::Block<#error>>::NAMES,
                        const { <#nodes>::done(Self::__DAG_EDGES, #target) },
                        dag_output,
                    )
                }
            }
        }
    }

    /// Where the successes of tasks that have a teardown are noted, and the teardowns, after everything else.
    fn tear_down(&self) -> (TokenStream, TokenStream) {
        let library = &self.library;
        let (up, of, o) = (local("up"), local("of"), local("o"));
        if self.block.teardowns.is_empty() {
            return (TokenStream::new(), TokenStream::new());
        }
        let arms = self.teardowns().map(|(task, teardown)| {
            let (number, key, body) = (Literal::usize_unsuffixed(task), self.key(task), &teardown.body);
            let end = Ident::new("dag_end", Span::mixed_site().located_at(teardown.output.span));
            let argument =
                teardown.params.first().map(|param| Ident::new("dag_p0", Span::mixed_site().located_at(param.ident.span())));
            let lent = argument.iter().map(|argument| {
                let lent = quote!(self.outputs.read(#key));
                let lent = if self.fallible(task) { quote!(#library::__private::output(#lent.as_ref())) } else { lent };
                quote!(let #argument = #lent;)
            });
            // Of its attempts nobody is told.
            let arguments = argument.iter().map(ToTokens::to_token_stream).chain(teardown.is_retried.then(|| quote!(())));
            let call = self.block.call(&quote!(#of), &quote!(#body(#(#arguments),*)));
            let call = quote! {
                #(#lent)*
                let #end = #call.await;
            };
            if !teardown.output.fallible() {
                return quote!(#number => { #call });
            }
            let tried = teardown.output.tried("");
            let name = teardown_of(&self.graph.task(self.block, task).name);
            let tried = quote_spanned!(Span::mixed_site()=> #o.#tried(#number, #name, #end));
            // Of a `Result` by another name, which may have something else in it.
            let nothing = quote_spanned!(Span::mixed_site().located_at(teardown.output.span)=> ());
            quote! {
                #number => {
                    #call
                    match #library::__private::shown(#tried) {
                        ::core::result::Result::Ok(#nothing) => {}
                        ::core::result::Result::Err(dag_failed) => self.torn.push(#number, #name, dag_failed),
                    }
                }
            }
        });
        let (teardowns, keys) = (self.teardowns_len(), Self::keys(&quote!(self.outputs)));
        let down = quote! {
            #keys
            while let ::core::option::Option::Some(dag_task) = dag_ups.pop() {
                match dag_task {
                    #(#arms)*
                    _ => ::core::unreachable!(),
                }
            }
        };
        let up = quote! {
            let mut dag_ups = #library::__private::Up::<#teardowns>::new();
            let #up = &mut dag_ups;
        };
        (up, down)
    }

    /// The arm of one task: if it ended, whether it succeeded.
    fn step(&self, task: usize) -> TokenStream {
        let library = &self.library;
        let (future, at, cx, of, sees) = (future(task), local("at"), local("cx"), local("of"), local("sees"));
        let user = self.graph.task(self.block, task);
        let inputs = user.params.iter().enumerate().map(|(place, param)| {
            let name = argument(self.graph, self.block, task, place);
            let value = match self.graph.edges(task).iter().find(|edge| edge.param == Some(place)) {
                Some(edge) => self.lend(edge),
                None => self.input(param),
            };
            quote!(let #name = #value;)
        });
        let retries = local("retries");
        let by_place = |place| argument(self.graph, self.block, task, place);
        let call = call(self.graph, self.block, task, &quote!(#of), by_place, &quote!(#retries));
        let end = Ident::new("dag_end", Span::mixed_site().located_at(user.output.span));
        let (number, key) = (Literal::usize_unsuffixed(task), self.key(task));
        let poll = if user.is_retried {
            quote!(#library::__private::poll_retried(#sees, #retries, #number, &mut #future, #cx))
        } else {
            quote!(#library::__private::poll_seen(#sees, #number, &mut #future, #cx))
        };
        let is_torn = self.graph.teardown(self.block, task).is_some();
        let edges = self.graph.edges(task);
        let method = as_it_is(self.graph, self.block, &self.header.of, task);
        let is_whole =
            !is_torn && edges.iter().all(|edge| edge.strength == Strength::Needs) && self.graph.is_alike(self.block, task);
        if let Some(method) = method.filter(|_| is_whole) {
            let inputs = edges.iter().map(|edge| self.key(edge.on));
            let step = if user.output.fallible() { quote!(step_tried) } else { quote!(step) };
            return quote! {
                #number => #library::__private::#step((#sees, #number, #cx), &mut #at, &mut #future, #key, (#(#inputs,)*), #of, #method),
            };
        }
        let is_simple = !user.output.fallible() && !is_torn;
        let ended = if is_simple {
            quote!(#at.put_end(#key, #poll))
        } else {
            let put = if user.output.fallible() {
                // The same call as in a compiled run, so that an error that does not convert is one mistake.
                let (o, tried) = (local("o"), user.output.tried(""));
                let name = &user.name;
                let tried = quote_spanned!(Span::mixed_site()=> #o.#tried(#number, #name, #end));
                let tried = quote!(#library::__private::heard(#sees, #number, #tried));
                let kept = if self.graph.tells() { quote!(shown) } else { quote!(kept) };
                let is_up = self.is_up(task, &quote!(dag_succeeded));
                quote! {
                    let dag_kept = #library::__private::#kept(#tried);
                    let dag_succeeded = dag_kept.is_ok();
                    #at.put(#key, dag_kept);
                    #is_up
                    ::core::task::Poll::Ready(dag_succeeded)
                }
            } else {
                let is_up = self.is_up(task, &quote!(true));
                quote! {
                    #at.put(#key, #end);
                    #is_up
                    ::core::task::Poll::Ready(true)
                }
            };
            quote! {
                let #end = match #poll {
                    ::core::task::Poll::Ready(dag_ended) => dag_ended,
                    ::core::task::Poll::Pending => return ::core::task::Poll::Pending,
                };
                #put
            }
        };
        quote! {
            #number => {
                if #library::__private::is_vacant(&#future) {
                    #(#inputs)*
                    #library::__private::put_in(&mut #future, #call);
                }
                #ended
            }
        }
    }

    /// Notes a success, if there is something to do for it in the end.
    fn is_up(&self, task: usize, succeeded: &TokenStream) -> Option<TokenStream> {
        self.graph.teardown(self.block, task)?;
        let (up, number) = (local("up"), Literal::usize_unsuffixed(task));
        Some(quote!(#up.push_if(#succeeded, #number);))
    }

    /// What a dependent gets of an output.
    fn lend(&self, edge: &Edge) -> TokenStream {
        let (library, at, key, fallible) = (&self.library, local("at"), self.key(edge.on), self.fallible(edge.on));
        match edge.strength {
            Strength::Optional if fallible => quote!(#at.try_read(#key).and_then(|dag_kept| dag_kept.as_ref().ok())),
            Strength::Optional => quote!(#at.try_read(#key)),
            Strength::Outcome => {
                let (causes, number) = (local("causes"), Literal::usize_unsuffixed(edge.on));
                let name = &self.graph.task(self.block, edge.on).name;
                let output = quote!(::core::option::Option::Some(dag_output) => ::core::result::Result::Ok(dag_output),);
                let failed = quote! {
                    ::core::option::Option::Some(dag_kept) => {
                        dag_kept.as_ref().map_err(|dag_error| #library::Failure::new(#name, dag_error))
                    }
                };
                let there = if fallible { failed } else { output };
                let over = self.over();
                quote! {
                    match #at.try_read(#key) {
                        #there
                        ::core::option::Option::None => ::core::result::Result::Err(<#over>::__dag_why(&#at, #causes.of(#number))),
                    }
                }
            }
            _ if fallible => quote!(#library::__private::output(#at.read(#key).as_ref())),
            _ => quote!(#at.read(#key)),
        }
    }

    /// Why tasks were skipped.
    pub(crate) fn tell(&self) -> TokenStream {
        let (library, outputs, words, error) = (&self.library, self.outputs(), self.words(), self.error());
        let (at, keys) = (self.header.fresh("at"), Self::keys(&quote!(at)));
        let failed = self.can_fail().map(|task| {
            let (number, key) = (Literal::usize_unsuffixed(task), self.key(task));
            let name = &self.graph.task(self.block, task).name;
            quote!(#number => #library::Failure::new(#name, #library::__private::error(at.read(#key).as_ref())),)
        });
        quote! {
            #[doc(hidden)]
            fn __dag_why<#at>(at: &#library::__private::Open<#at, #outputs, (), #words>, task: usize) -> #library::Failure<#at, #error> {
                #keys
                match task {
                    #(#failed)*
                    _ => ::core::unreachable!(),
                }
            }
        }
    }

    /// What a run leaves.
    pub(crate) fn left(&self, is_broken: bool) -> TokenStream {
        let (library, cfgs, over, error) = (&self.library, &self.header.cfgs, self.over(), self.error());
        let all = self.header.elsewhere();
        let (impl_generics, _, where_clause) = all.split_for_impl();
        let (names, log) = (outline::names(self.block, self.graph), self.log());
        let failed = self.can_fail().map(|task| {
            let (number, key) = (Literal::usize_unsuffixed(task), self.key(task));
            let error = quote!(#library::__private::error(self.outputs.take(#key)));
            let error = if self.graph.tells() { error } else { quote!(#error.into_inner()) };
            (!is_broken).then(|| quote!(#number => #error,))
        });
        let keys = (!is_broken && self.can_fail().next().is_some()).then(|| Self::keys(&quote!(self.outputs)));
        let (nodes, numbers) = (self.nodes(), self.can_fail().map(Literal::usize_unsuffixed));
        let steps =
            (0..self.graph.len()).filter(|&task| self.graph.task(self.block, task).is_step).map(Literal::usize_unsuffixed);
        let steps: Vec<Literal> = steps.collect();
        let steps = (!steps.is_empty()).then(|| quote!(.with_steps(&[#(#steps),*])));
        let (outputs, words) = (self.outputs(), self.words());
        quote! {
            #(#cfgs)*
            #[automatically_derived]
            impl #impl_generics #library::__private::Keeps<#outputs, #words> for #over #where_clause {
                fn outputs(&mut self) -> &mut #library::__private::Region<#outputs, (), #words> {
                    &mut self.outputs
                }
            }

            #(#cfgs)*
            #[automatically_derived]
            impl #impl_generics #library::parts::Block<#error> for #over #where_clause {
                type Log = #log;
                type Nodes = #nodes;
                const NAMES: &'static [&'static str] = #names;

                fn error(&mut self, task: usize) -> #error {
                    #keys
                    match task {
                        #(#failed)*
                        _ => ::core::unreachable!(),
                    }
                }

                fn torn(&mut self) -> ::core::option::Option<(&'static str, #error)> {
                    self.torn.first()
                }

                fn log(mut self, nodes: Self::Nodes) -> Self::Log {
                    let errors = <Self::Log>::errors(&mut self, &nodes, &[#(#numbers),*]);
                    <Self::Log>::new(Self::NAMES, nodes, errors, self.torn)#steps
                }
            }
        }
    }

    /// What a task gets of an argument: a reference is copied, a value cloned if a run may have several tasks that take it.
    fn input(&self, param: &Param) -> TokenStream {
        let (library, name) = (&self.library, input(&param.ident));
        let takes = |task: usize| self.graph.task(self.block, task).inputs().any(|other| other.ident == param.ident);
        let is_shared = self
            .graph
            .targets
            .iter()
            .any(|&target| self.graph.needed(target).into_iter().filter(|&task| takes(task)).count() > 1);
        if matches!(ungroup(&param.ty), Type::Reference(ty) if ty.mutability.is_none()) {
            quote!(#library::__private::passed(#name))
        } else if is_shared {
            let at = Span::mixed_site().located_at(param.ident.span());
            let argument = Ident::new(&name.to_string(), at);
            let passed = quote!(let #argument = #library::__private::passed(#name.as_ref()););
            let cloned = quote_spanned!(at=> ::core::clone::Clone::clone(#argument));
            quote!({ #passed #cloned })
        } else {
            quote!(#library::__private::passed(#name.take()))
        }
    }
}

/// Whether its types depend on more than the block's parameters and lifetimes.
fn is_generic(task: &Task, header: &Header) -> bool {
    let signature = Signature::new(&[task], header, &mut Errors::default());
    task.sig.generics.where_clause.is_some() || signature.params.iter().any(|param| !matches!(param, GenericParam::Lifetime(_)))
}

/// What a teardown is called.
fn teardown_of(task: &str) -> String {
    format!("teardown of {task}")
}

/// The local that holds a task's future.
fn future(task: usize) -> Ident {
    local(&format!("f{task}"))
}

/// The type of the slots that hold this.
pub(crate) fn slots(held: &[TokenStream], library: &Path) -> TokenStream {
    tuples(&held.iter().map(|held| quote!(#library::__private::Output<#held>)).collect::<Vec<_>>())
}

/// A tuple of groups of so many.
fn tuples(all: &[TokenStream]) -> TokenStream {
    let groups = all.chunks(GROUP);
    quote!((#((#(#groups,)*),)*))
}

/// Short names for the type of a region's slots and for that of their keys. Each key's type is written out, so that it is looked up once.
fn layout(
    library: &Path,
    name: &Ident,
    (generics, arguments): (&ImplGenerics<'_>, &TypeGenerics<'_>),
    named: &TokenStream,
    (held, consts): (&[TokenStream], Option<&TokenStream>),
    cfgs: &[Attribute],
) -> TokenStream {
    let slots: Vec<_> = held.iter().map(|held| quote!(__Output<#held>)).collect();
    let tuple = tuples(&slots);
    let places = (0..slots.len()).map(place);
    let (fields, bound): (Vec<_>, Vec<_>) =
        (0..slots.len()).map(|slot| (key_name(slot), quote::ToTokens::into_token_stream(local(&format!("k{slot}"))))).unzip();
    let (pattern, keys) = (tuples(&bound), format_ident!("__Keys"));
    quote! {
        #(#cfgs)*
        #[allow(dead_code)]
        struct #name #generics (::core::marker::PhantomData<(#named)>);

        #(#cfgs)*
        const _: () = {
            use #library::__private::{Key as __Key, Output as __Output, at as __at};

            #[allow(dead_code)]
            struct #keys #generics {
                #(#fields: __Key<#name #arguments, #slots, __at::#places>,)*
            }

            impl #generics #library::__private::Layout for #name #arguments {
                type Slots = #tuple;
                type Keys = #keys #arguments;
                #consts

                #[inline(always)]
                fn keys(#pattern: <Self::Slots as #library::__private::Groups>::Keys<Self>) -> Self::Keys {
                    #keys { #(#fields: #bound,)* }
                }
            }
        };
    }
}
