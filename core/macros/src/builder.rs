//! Writes the run builder of a block: the options of its table run, and the calls of its tasks.

use std::collections::HashSet;

use proc_macro2::{Literal, Span, TokenStream};
use quote::{format_ident, quote};
use syn::{Generics, Ident, parse_quote};

use crate::ast::{Block, Task};
use crate::expand::{Names, Run};
use crate::outline;
use crate::signature::{Header, Signature};
use crate::table::Table;

impl Table<'_> {
    /// The builder and its methods, and what a run leaves.
    pub(crate) fn write(&self, runs: &[Run<'_>], compiled: &[usize], is_broken: bool) -> TokenStream {
        let [builder, ends, options, left] =
            [self.builder(), self.ends(is_broken), self.options(runs, compiled, is_broken), self.left(is_broken)];
        let (fails, declared) = (self.declared_fails(), self.declared_left());
        quote!(#fails #declared #builder #ends #options #left)
    }

    /// The block's parameters and two more.
    fn with_params(&self, ending: &TokenStream, observer: &TokenStream) -> Generics {
        let mut generics = self.header.elsewhere();
        generics.params.push(parse_quote!(#ending));
        generics.params.push(parse_quote!(#observer));
        generics
    }

    /// The builder's type.
    fn builder(&self) -> TokenStream {
        let (library, Names { dag: name, vis, .. }) = (&self.library, self.names);
        let (ending, observer) = (ending(), observer());
        let Header { cfgs, of, dag, .. } = self.header;
        let all = self.header.elsewhere();
        let (_, _, where_clause) = all.split_for_impl();
        let outputs = self.outputs();
        let layout = self.declared_layout();
        let (words, error, teardowns) = (self.words(), self.error(), self.teardowns_len());
        let used = all.lifetimes().map(|param| &param.lifetime);
        let pools = self.pools();
        let (text, about) = (name.to_string(), outline::about(self.block, self.graph, &self.names.of));
        let declared = self.with_params(&quote!(#ending = #library::parts::Never), &quote!(#observer = #library::parts::Nobody));
        let any = self.with_params(&quote!(#ending), &quote!(#observer));
        let (declared, any, any_ty) = (&declared.params, &any.params, self.ty(&quote!(#ending), &quote!(#observer)));
        quote! {
            #(#cfgs)*
            #about
            #[must_use = "name the task to run"]
            #vis struct #name<#declared> #where_clause {
                of: &#dag #of,
                options: #library::__private::Options<#words #pools>,
                outputs: #library::__private::Region<#outputs, (), #words>,
                torn: #library::__private::Torn<#error, #teardowns>,
                ending: #ending,
                observer: #observer,
                lifetimes: ::core::marker::PhantomData<(#(&#used (),)*)>,
            }

            #layout

            #(#cfgs)*
            #[automatically_derived]
            impl<#any> ::core::fmt::Debug for #any_ty #where_clause {
                fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                    f.debug_struct(#text).field("options", &self.options).finish_non_exhaustive()
                }
            }
        }
    }

    /// Its beginning, and the options that change what ends the run.
    fn ends(&self, is_broken: bool) -> TokenStream {
        let (library, Names { dag: name, vis, .. }, error) = (&self.library, self.names, self.error());
        let Header { cfgs, of, dag, .. } = self.header;
        let all = self.header.elsewhere();
        let (impl_generics, _, where_clause) = all.split_for_impl();
        let over = self.over();
        let (until, grace) = (format_ident!("__Until"), format_ident!("__Grace"));
        let (observer, seen) = (quote!(__Observer), quote!(self.observer));
        let ends_never = self.ty(&quote!(#library::parts::Never), &observer);
        let by_until = self.ty(&quote!(#library::parts::Ending<#until>), &observer);
        let by_grace = self.ty(&quote!(#library::parts::Ending<#until, #grace>), &observer);
        let mut with_observer = self.header.elsewhere();
        with_observer.params.push(parse_quote!(#observer));
        let (with_observer, with_until) = (&with_observer.params, self.with_params(&quote!(#until), &observer));
        let with_until = &with_until.params;
        let to_until = self.ends_by(&quote!(#library::parts::Ending::new(until)), &seen);
        let to_grace = self.ends_by(&quote!(self.ending.grace(grace)), &seen);
        let tells = (!is_broken && self.graph.tells()).then(|| self.tell());
        let with_pools = quote!(#library::__private::Options::of(Self::__DAG_EDGES));
        let options =
            if self.graph.pools.is_some() && !is_broken { with_pools } else { quote!(#library::__private::Options::new()) };
        let (names, edges) = (quote!(<Self as #library::parts::Block<#error>>::NAMES), quote!(Self::__DAG_EDGES));
        let outline = outline::outline((self.block, self.graph), library, vis, &names, &edges);
        let until_docs = docs(&[
            "Ends the run as soon as `until` completes: nothing starts, and what runs is dropped. It then fails, as cancelled.",
        ]);
        let grace_docs = docs(&["Lets what runs go on after `until`, to its end or until `grace` completes."]);
        quote! {
            #(#cfgs)*
            #[allow(dead_code)]
            impl #impl_generics #over #where_clause {
                #outline

                #[doc(hidden)]
                fn __dag_of(of: &#dag #of) -> Self {
                    #name {
                        of,
                        options: #options,
                        outputs: #library::__private::Region::new(()),
                        torn: #library::__private::Torn::new(),
                        ending: #library::parts::Never,
                        observer: #library::parts::Nobody,
                        lifetimes: ::core::marker::PhantomData,
                    }
                }

                #tells
            }

            #(#cfgs)*
            #[allow(dead_code)]
            impl<#with_observer> #ends_never #where_clause {
                #until_docs
                #vis fn until<#until: ::core::future::Future>(self, until: #until) -> #by_until {
                    #to_until
                }
            }

            #(#cfgs)*
            #[allow(dead_code)]
            impl<#with_until> #by_until #where_clause {
                #grace_docs
                #vis fn grace<#grace: ::core::future::Future>(self, grace: #grace) -> #by_grace {
                    #to_grace
                }
            }
        }
    }

    /// The other options, the calls, and the run itself.
    fn options(&self, runs: &[Run<'_>], compiled: &[usize], is_broken: bool) -> TokenStream {
        let (library, vis, cfgs) = (&self.library, &self.names.vis, &self.header.cfgs);
        let (ending, observer, error) = (ending(), observer(), self.error());
        let all = self.header.elsewhere();
        let (_, _, where_clause) = all.split_for_impl();
        let generics =
            self.with_params(&quote!(#ending: #library::parts::Ends), &quote!(#observer: #library::parts::Hears<#error>));
        let (generics, ty) = (&generics.params, self.ty(&quote!(#ending), &quote!(#observer)));
        let pool = (!is_broken).then(|| self.pool());
        let observe = self.observe();
        let with = self.given().map(|task| self.with(task));
        let over = self.over();
        let (give, call) = (self.give(), (!is_broken).then(|| self.call(&over)));
        let targets = runs.iter().map(|run| {
            let is_compiled = compiled.contains(&run.target) && self.graph.is_main(run.target);
            self.target(run, &over, is_compiled, is_broken)
        });
        let (edges, run) = (self.edges(), (!is_broken).then(|| self.run()));
        let policy = docs(&["Says what the run does when a task fails."]);
        let keep_going = docs(&["Lets whatever does not need a failed task go on."]);
        let finish_running = docs(&["Lets what runs go on to its end when a task fails; nothing starts."]);
        let limit = docs(&[
            "Lets at most so many tasks run at once: of those that may start, the one with the longest path to the target first.",
            "",
            "# Panics",
            "If it is 0: the run would never end.",
        ]);
        quote! {
            #(#cfgs)*
            #[allow(dead_code, private_interfaces)]
            impl<#generics> #ty #where_clause {
                #policy
                #vis fn policy(mut self, policy: #library::Policy) -> Self {
                    self.options.policy(policy);
                    self
                }

                #keep_going
                #vis fn keep_going(self) -> Self {
                    self.policy(#library::Policy::KeepGoing)
                }

                #finish_running
                #vis fn finish_running(self) -> Self {
                    self.policy(#library::Policy::FinishRunning)
                }

                #limit
                #vis fn limit(mut self, most: usize) -> Self {
                    self.options.limit(most);
                    self
                }

                #pool
                #observe
                #give
                #call
                #(#with)*
                #(#targets)*
                #edges
                #run
            }
        }
    }

    /// The option that says how much there is of a pool, if there are pools.
    fn pool(&self) -> Option<TokenStream> {
        self.graph.pools.as_ref()?;
        let (library, vis, error, over) = (&self.library, &self.names.vis, self.error(), self.over());
        let docs = docs(&[
            "Says how much there is of a pool, in place of what the block says.",
            "",
            "# Panics",
            "If there is no such pool, or if a task takes more of it than that.",
        ]);
        Some(quote! {
            #docs
            #[track_caller]
            #vis fn pool(mut self, pool: &str, size: u32) -> Self {
                self.options.pool(Self::__DAG_EDGES, <#over as #library::parts::Block<#error>>::NAMES, pool, size);
                self
            }
        })
    }

    /// The option that says who is told what the run does.
    fn observe(&self) -> TokenStream {
        let (library, vis, error, over) = (&self.library, &self.names.vis, self.error(), self.over());
        let tasks = Literal::usize_unsuffixed(self.graph.len());
        let watch = quote!(#library::parts::Watch<#error, __By, #library::parts::Numbered<#tasks>>);
        let (ty, ending) = (self.ty(&quote!(__Ending), &watch), quote!(self.ending));
        let watch = quote!(#library::parts::Watch::of(observer, <#over as #library::parts::Block<#error>>::NAMES));
        let seen = self.ends_by(&ending, &watch);
        let docs = docs(&["Tells an observer what the run does, which goes by the block's table. The last one counts."]);
        quote! {
            #docs
            #vis fn observe<__By: #library::Observer<#error>>(self, observer: __By) -> #ty {
                #seen
            }
        }
    }

    /// The method that begins a run with options.
    pub(crate) fn begin(&self) -> TokenStream {
        let (library, Names { dag: name, vis, .. }, dag) = (&self.library, self.names, &self.header.dag);
        let arguments = self.header.captured();
        let docs = begin_docs();
        quote! {
            #docs
            #[allow(dead_code)]
            #vis fn dag<#dag>(&#dag self) -> #name<#dag, #(#arguments,)* #library::parts::Never> {
                #name::__dag_of(self)
            }
        }
    }

    /// The tasks whose outputs can be given; in a wrong block another may have the method's name.
    fn given(&self) -> impl Iterator<Item = usize> {
        let names: HashSet<&str> = self.block.tasks.iter().map(|task| &*task.name).collect();
        (0..self.graph.len()).filter(move |&task| !names.contains(&*with(self.graph.task(self.block, task)).to_string()))
    }

    fn with(&self, task: usize) -> TokenStream {
        let Task { vis, name, .. } = self.graph.task(self.block, task);
        let (docs, method, output) = (with_docs(name), with(self.graph.task(self.block, task)), self.output(task));
        let (keys, key, number) = (Self::keys(&quote!(self.outputs)), self.key(task), Literal::usize_unsuffixed(task));
        quote! {
            #docs
            #vis fn #method(self, value: #output) -> Self {
                #keys
                self.__dag_give(#number, #key, value)
            }
        }
    }

    /// A slot's key in the methods that all tasks share, which are one for each block: what is the same is looked at once.
    fn any_key(&self) -> (TokenStream, TokenStream) {
        let (library, outputs) = (&self.library, self.outputs());
        let slot = quote!(#library::__private::Output<__T, __M>, #library::__private::Of<__G, __I>);
        let generics = quote!(__T, __M: #library::__private::Outs, const __G: usize, const __I: usize);
        (quote!(#library::__private::Key<#outputs, #slot>), generics)
    }

    /// Gives the output of any task.
    fn give(&self) -> TokenStream {
        let (key, generics) = self.any_key();
        quote! {
            #[doc(hidden)]
            fn __dag_give<#generics>(mut self, task: usize, key: #key, value: __T) -> Self {
                self.outputs.set(key, __M::of(::core::option::Option::Some(value)));
                self.options.give(task);
                self
            }
        }
    }

    /// Calls any task by the table.
    fn call(&self, over: &TokenStream) -> TokenStream {
        let (library, ended, (key, generics)) = (&self.library, self.ended(), self.any_key());
        let Signature { params, arguments, .. } = &self.signature;
        let (names, types): (Vec<_>, Vec<_>) = arguments.iter().map(|(name, ty)| (name, ty)).unzip();
        let captures = self.signature.captures(Some(quote!(__Ending, __Observer, __T, __W, __M, __G, __I)));
        let where_clause = self.signature.where_clause();
        quote! {
            #[doc(hidden)]
            #[allow(clippy::too_many_arguments)]
            fn __dag_call<#(#params,)* __W, #generics>(
                self,
                __task: usize,
                __key: #key,
                #(#names: ::core::option::Option<#types>),*
            ) -> #library::parts::Call<impl ::core::future::Future<Output = #ended> + #captures, #over, __T, __W> #where_clause {
                #library::parts::Call::new(self.__dag_run(__task, #(#names),*), __key)
            }
        }
    }

    /// The call of one target.
    fn target(&self, run: &Run<'_>, over: &TokenStream, is_compiled: bool, is_broken: bool) -> TokenStream {
        let library = &self.library;
        let Run { docs, task, .. } = run;
        let signature = run.signature.elsewhere(&self.header.of);
        let (names, types): (Vec<_>, Vec<_>) = signature.arguments.iter().map(|(name, ty)| (name, ty)).unzip();
        let params = &signature.params;
        let (vis, ident, deprecated, many) = (&task.vis, &task.ident, run.may_use_deprecated(), run.many());
        let (output, where_clause) = (self.output(run.target), signature.where_clause());
        let captures = signature.captures(Some(quote!(__Ending, __Observer)));
        let passed = self.signature.arguments.iter().map(|(name, _)| {
            if names.contains(&name) { quote!(::core::option::Option::Some(#name)) } else { quote!(::core::option::Option::None) }
        });
        let (ended, ending, observer) = (self.ended(), ending(), observer());
        let way = if run.fallible { quote!(#library::parts::Tried) } else { quote!(<#ending as #library::parts::Ends>::Sure) };
        let (number, key) = (Literal::usize_unsuffixed(run.target), self.key(run.target));
        let keys = Self::keys(&quote!(self.outputs));
        let mut future = quote!(impl ::core::future::Future<Output = #ended> + #captures);
        let is_both = is_compiled && !is_broken && (!run.fallible || self.is_closed());
        if is_both {
            let log = self.log();
            future = quote! {
                #library::parts::Either<
                    impl ::core::future::Future<Output = #library::Report<#output, #log>> + #captures,
                    #future,
                >
            };
        }
        let call = if is_broken {
            quote! {
                #library::parts::Call::new(
                    async move {
                        let _ = (self, #(#names),*);
                        ::core::future::pending().await
                    },
                    #key,
                )
            }
        } else if is_both {
            let (compiled, can_fail) = (self.compiled(run, &names), run.fallible);
            quote! {
                let dag_run = if self.options.is_compiled(#can_fail)
                    && <#ending as #library::parts::Ends>::IS_NEVER
                    && <#observer as #library::parts::Sees>::IS_NOBODY
                {
                    #library::parts::Either::One(#compiled)
                } else {
                    #library::parts::Either::Other(self.__dag_run(#number, #(#passed),*))
                };
                #library::parts::Call::new(dag_run, #key)
            }
        } else {
            quote!(self.__dag_call(#number, #key, #(#passed),*))
        };
        quote! {
            #docs
            #deprecated
            #many
            #vis fn #ident<#(#params),*>(self, #(#names: #types),*) -> #library::parts::Call<
                #future,
                #over,
                #output,
                #way,
            > #where_clause {
                #keys
                #call
            }
        }
    }
}

/// Methods in place of those that a table has, which say why there is none, and the trait by which they do, which nothing implements.
pub(crate) fn refuse(block: &Block, names: &Names, why: &str) -> (TokenStream, TokenStream) {
    let Names { refusal: name, vis, .. } = names;
    let message = format!("{why}: the runs of this block are compiled, and have no options");
    let no_table = quote! {
        #[doc(hidden)]
        #[allow(dead_code)]
        #[diagnostic::on_unimplemented(message = #message, label = "not in this block")]
        #vis trait #name {}
    };
    let options = ["policy", "limit", "until", "grace", "observe"].map(|option| (vis, Ident::new(option, Span::call_site())));
    let names = block.tasks.iter().map(|task| (&task.vis, with(task))).chain(options);
    let methods = names.map(|(vis, method)| {
        quote! {
            #[doc(hidden)]
            #vis fn #method<Value: #name>(self, _: Value) -> Self {
                self
            }
        }
    });
    // A condition that does not hold can stand where a lifetime is open.
    let plain = ["keep_going", "finish_running"].map(|option| Ident::new(option, Span::call_site())).map(|method| {
        quote! {
            #[doc(hidden)]
            #vis fn #method(self) -> Self
            where
                for<'any> &'any Self: #name,
            {
                self
            }
        }
    });
    (quote!(#(#methods)* #(#plain)*), no_table)
}

/// The method that gives a task's output beforehand.
pub(crate) fn with(task: &Task) -> Ident {
    format_ident!("with_{}", task.name, span = task.ident.span())
}

fn with_docs(name: &str) -> TokenStream {
    let docs = format!(
        "Gives the output of `{name}` beforehand: `{name}`, and what it alone needs, do not run. The last one given counts."
    );
    quote!(#[doc = #docs])
}

/// The type parameter of a builder that says what ends its run.
fn ending() -> Ident {
    format_ident!("__Ending")
}

/// The one that says who sees it.
fn observer() -> Ident {
    format_ident!("__Observer")
}

/// The docs of the method that begins a run with options.
pub(crate) fn begin_docs() -> TokenStream {
    docs(&["Begins a run with options, which are the methods of what this returns; so are the tasks."])
}

fn docs(lines: &[&str]) -> TokenStream {
    quote!(#(#[doc = #lines])*)
}
