//! The tasks of a block: its async methods on `&self`.

use std::collections::HashSet;

use proc_macro2::{Span, TokenStream};
use syn::ext::IdentExt as _;
use syn::parse::ParseStream;
use syn::spanned::Spanned as _;
use syn::visit_mut::VisitMut as _;
use syn::{
    Attribute, FnArg, GenericArgument, Ident, ImplItem, ImplItemFn, ItemImpl, Lifetime, Pat, PatType, Path, PathArguments,
    ReturnType, Signature, Type, Visibility,
};

use crate::around::Around;
use crate::attr::Options;
use crate::body::local;
use crate::pools::Take;
use crate::types::Rename;
use crate::{Errors, attr};

pub(crate) struct Block {
    /// The user's block, tasks renamed, our attributes gone.
    pub(crate) item: ItemImpl,
    pub(crate) tasks: Vec<Task>,
    /// What is done when a run is over, each for a task that succeeded. They are not tasks: nothing can wait for one.
    pub(crate) teardowns: Vec<Task>,
    /// The function that makes an error of a panic, if tasks are called by it.
    catch: Option<TokenStream>,
}

pub(crate) struct Task {
    pub(crate) ident: Ident,
    /// As the user reads it, without `r#`.
    pub(crate) name: String,
    pub(crate) vis: Visibility,
    /// Documentation and deprecation: what belongs on the caller's method.
    pub(crate) docs: Vec<Attribute>,
    /// The method with the user's body, under another name.
    pub(crate) body: Ident,
    pub(crate) sig: Signature,
    /// The `'a` of `&'a self`.
    pub(crate) of: Option<Lifetime>,
    pub(crate) params: Vec<Param>,
    pub(crate) depends: Vec<Ident>,
    pub(crate) after: Vec<Ident>,
    /// Whose teardown it is.
    pub(crate) teardown: Option<Ident>,
    /// What it takes of pools.
    pub(crate) takes: Vec<Take>,
    /// Its body runs on a thread that cannot be stopped.
    pub(crate) is_step: bool,
    /// It is tried again, and its method takes where it notes the attempts that failed.
    pub(crate) is_retried: bool,
    /// It has an `#[input]` that may be meant for any of its parameters.
    pub(crate) misplaced_input: bool,
    pub(crate) output: Output,
}

pub(crate) struct Param {
    pub(crate) ident: Ident,
    pub(crate) ty: Type,
    pub(crate) input: bool,
}

pub(crate) struct Output {
    /// What dependents see: `T`, also of `Result<T, E>`.
    pub(crate) ty: Type,
    /// The error, and how it is written, for comparing.
    pub(crate) error: Option<(Type, String)>,
    /// If its panics are errors, too.
    pub(crate) panics: Option<Panics>,
    pub(crate) span: Span,
}

/// What a task can fail with whose panics are errors.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Panics {
    /// With a panic alone.
    Alone,
    /// With an error of its own, too.
    Besides,
}

/// The methods of a run builder, besides those of tasks.
pub(crate) const OPTIONS: [&str; 7] = ["policy", "keep_going", "finish_running", "limit", "until", "grace", "observe"];

/// Whether a method could be meant as a task, an async one or a blocking step; then its attributes are ours to read.
pub(crate) fn is_task(method: &ImplItemFn) -> bool {
    let is_step = || method.attrs.iter().any(|attr| attr.path().is_ident("blocking"));
    method.sig.receiver().is_some() && (method.sig.asyncness.is_some() || is_step())
}

impl Block {
    pub(crate) fn parse(mut item: ItemImpl, options: &Options, errors: &mut Errors) -> Self {
        item.self_ty = Box::new(ungroup(&item.self_ty).clone());
        if !matches!(&*item.self_ty, Type::Path(_)) {
            errors.at(&item.self_ty, "`#[dag]` needs a type with a name");
        }
        let (mut tasks, mut teardowns): (Vec<Task>, Vec<Task>) = (Vec::new(), Vec::new());
        let name = match &*item.self_ty {
            Type::Path(ty) => ty.path.segments.last().map(|last| last.ident.unraw().to_string()).unwrap_or_default(),
            _ => String::new(),
        };
        let (mut attempts, mut names) = (Vec::new(), HashSet::new());
        for member in &mut item.items {
            let ImplItem::Fn(method) = member else {
                continue;
            };
            if method.sig.ident == "dag" {
                errors
                    .at(&method.sig.ident, "`dag` is the method that `#[dag]` makes for the run's options; choose another name");
            }
            if is_task(method) {
                let mut around = Around::default();
                let mut task = Task::parse(method, &mut around, &options.library(), errors);
                attempts.extend(around.apply(&name, (method, &mut task), options, errors).map(ImplItem::Fn));
                if !names.insert(task.name.clone()) {
                    errors.at(&task.ident, format!("two tasks are named `{}`", task.name));
                    method.sig.ident = quote::format_ident!("{}_again", task.body);
                } else if task.teardown.is_some() {
                    task.check_teardown(errors);
                    teardowns.push(task);
                } else {
                    tasks.push(task);
                }
            } else {
                refuse_attributes(method, errors);
            }
        }
        item.items.extend(attempts);
        let block = Block { item, tasks, teardowns, catch: None };
        for method in block.methods().filter(|method| method.attrs.iter().all(|attr| !attr.path().is_ident("cfg"))) {
            let ident = &method.sig.ident;
            if names.contains(&ident.unraw().to_string()) {
                errors.at(ident, format!("`{ident}` is a task and a method: choose another name for one of them"));
            }
        }
        for task in &block.tasks {
            let ident = &task.ident;
            let given = task.name.strip_prefix("with_").filter(|given| block.tasks.iter().any(|other| other.name == *given));
            if let Some(given) = given {
                let makes = format!("the method that `#[dag]` makes to give the output of `{given}` beforehand");
                errors.at(ident, format!("`{ident}` is {makes}; choose another name"));
            } else if OPTIONS.contains(&&*task.name)
                || task.name == "pool" && block.tasks.iter().any(|task| !task.takes.is_empty())
            {
                errors.at(ident, format!("`{ident}` is a method that `#[dag]` makes for the run's options; choose another name"));
            }
        }
        block
    }

    /// Makes errors of panics: every task can fail. `at` is where the user says so.
    pub(crate) fn catch_panics(&mut self, at: &Ident, library: &Path) {
        let catch = Ident::new("catch_panics", at.span());
        self.catch = Some(quote::quote!(#library::#catch));
        for task in self.tasks.iter_mut().chain(&mut self.teardowns) {
            let output = &mut task.output;
            output.panics = Some(if output.error.is_some() { Panics::Besides } else { Panics::Alone });
            output.error.get_or_insert_with(|| (syn::parse_quote!(#library::Panic), String::new()));
        }
    }

    /// Calls a task's method: its name and arguments.
    pub(crate) fn call(&self, of: &TokenStream, call: &TokenStream) -> TokenStream {
        let Some(catch) = &self.catch else { return quote::quote!(#of.#call) };
        let by = local("by");
        quote::quote! {
            {
                let #by = #of;
                #catch(move || #by.#call)
            }
        }
    }

    /// Whether making a future may panic, which is an error.
    pub(crate) fn catches(&self) -> bool {
        self.catch.is_some()
    }

    /// The user's methods; tasks have other names here.
    pub(crate) fn methods(&self) -> impl Iterator<Item = &ImplItemFn> {
        self.item.items.iter().filter_map(|item| match item {
            ImplItem::Fn(method) => Some(method),
            _ => None,
        })
    }
}

impl Task {
    fn parse(method: &mut ImplItemFn, around: &mut Around, library: &Path, errors: &mut Errors) -> Self {
        let ident = method.sig.ident.clone();
        let name = ident.unraw().to_string();
        let mut named = [("depends", None), ("after", None), ("teardown", None)];
        let mut fallible = None;
        let (mut docs, mut takes) = (Vec::new(), Vec::new());
        let mut misplaced_input = false;
        for attr in std::mem::take(&mut method.attrs) {
            if let Some((name, seen)) = named.iter_mut().find(|(name, _)| attr.path().is_ident(name)) {
                if seen.is_some() {
                    let more = match *name {
                        "teardown" => "a teardown is that of one task".to_owned(),
                        name => format!("name all of them in one, `#[{name}(a, b)]`"),
                    };
                    errors.at(&attr, format!("`#[{name}]` twice: {more}"));
                }
                match attr.parse_args_with(|input: ParseStream<'_>| attr::some_names(input, name)) {
                    Ok(tasks) => seen.get_or_insert_with(Vec::new).extend(tasks),
                    Err(error) => errors.push(error),
                }
            } else if attr.path().is_ident("task") {
                if fallible.is_some() {
                    errors.at(&attr, "`#[task]` twice");
                }
                match attr.parse_args::<Ident>() {
                    Ok(word) if word == "infallible" => fallible = Some(false),
                    Ok(word) if word == "fallible" => fallible = Some(true),
                    Ok(word) => errors.at(&word, format!("unknown option `{word}`: there are `infallible` and `fallible`")),
                    Err(error) => errors.push(error),
                }
            } else if attr.path().is_ident("input") {
                misplaced_input = true;
                errors.at(&attr, "`#[input]` goes on a parameter: `#[input] name: Type`");
            } else if attr.path().is_ident("doc") || attr.path().is_ident("deprecated") {
                docs.push(attr);
            } else if let Some(take) = Take::of(&attr) {
                match take {
                    Ok(take) => takes.push(take),
                    Err(error) => errors.push(error),
                }
            } else if !around.take(&attr, errors) {
                method.attrs.push(attr);
            }
        }
        let of = receiver(&method.sig, errors);
        if let Some(token) = &method.sig.unsafety {
            errors.at(token, "a task is not `unsafe`: the run calls it, and promises nothing");
        }
        let params = method.sig.inputs.iter_mut().filter_map(|param| match param {
            FnArg::Receiver(_) => None,
            FnArg::Typed(param) => Param::parse(param, errors),
        });
        let params = params.collect();
        // `'a` of `&'a self` is the run's borrow, which has no name in the body.
        let mut sig = method.sig.clone();
        if let Some(of) = &of {
            let elided = [(of.ident.clone(), Lifetime::new("'_", of.span()))].into();
            Rename(&elided).visit_return_type_mut(&mut sig.output);
        }
        let output = Output::parse(&sig, fallible, library, errors);
        let body = quote::format_ident!("__dag_{}", of_body(&name), span = ident.span());
        method.sig.ident = body.clone();
        let vis = std::mem::replace(&mut method.vis, Visibility::Inherited);
        let [depends, after, teardown]: [Vec<Ident>; 3] = named.map(|(_, names)| names.unwrap_or_default());
        if let [_, more, ..] = &teardown[..] {
            errors.at(more, "a teardown is that of one task: `#[teardown(a)]`");
        }
        let (teardown, sig) = (teardown.into_iter().next(), method.sig.clone());
        Task {
            ident,
            name,
            vis,
            docs,
            body,
            sig,
            of,
            params,
            depends,
            after,
            teardown,
            takes,
            is_step: false,
            is_retried: false,
            misplaced_input,
            output,
        }
    }

    /// A teardown takes the output of its task, and gives nothing.
    fn check_teardown(&self, errors: &mut Errors) {
        if let Some(name) = self.depends.iter().chain(&self.after).next() {
            errors.at(name, "a teardown runs when nothing else runs any more: it waits for no task");
        }
        for take in &self.takes {
            errors.at(take.pool(), "a teardown runs when nothing else runs any more: it takes of no pool");
        }
        for input in self.inputs() {
            errors.at(&input.ident, "a teardown takes the output of its task, and no input");
        }
        // What is in a `Result` of another name, the compiler looks at.
        let is_unit = match &self.output.ty {
            Type::Tuple(unit) => unit.elems.is_empty(),
            Type::Path(path) => path.qself.is_some(),
            _ => false,
        };
        if !is_unit {
            let message = "a teardown gives nothing: `()`, or `Result<(), E>` if it can fail";
            errors.push(syn::Error::new(self.output.span, message));
        }
    }

    /// The parameters that are arguments of the run.
    pub(crate) fn inputs(&self) -> impl Iterator<Item = &Param> {
        self.params.iter().filter(|param| param.input)
    }
}

/// `__dag_run_x` is the run of `x`, `__dag_once_x` an attempt, so the body of a task `run_x` has another name; and so has that of one that is called as that.
fn of_body(name: &str) -> String {
    let task = if ["run_", "once_", "task_"].iter().any(|taken| name.starts_with(taken)) { "task_" } else { "" };
    format!("{task}{name}")
}

/// The lifetime of `&'a self`; a task shares the object with those beside it.
fn receiver(sig: &Signature, errors: &mut Errors) -> Option<Lifetime> {
    let receiver = sig.receiver()?;
    match (&receiver.reference, &*receiver.ty) {
        (Some((_, lifetime)), _) if receiver.mutability.is_none() => lifetime.clone(),
        (None, Type::Reference(ty)) if ty.mutability.is_none() && is_self(&ty.elem) => ty.lifetime.clone(),
        _ => {
            errors.at(receiver, "a task takes `&self`: tasks run side by side and share the object");
            None
        }
    }
}

fn is_self(ty: &Type) -> bool {
    matches!(ty, Type::Path(path) if path.path.is_ident("Self"))
}

impl Param {
    fn parse(param: &mut PatType, errors: &mut Errors) -> Option<Self> {
        let (ours, others): (Vec<_>, Vec<_>) =
            std::mem::take(&mut param.attrs).into_iter().partition(|attr| attr.path().is_ident("input"));
        param.attrs = others;
        for attr in ours.iter().filter(|attr| attr.meta.require_path_only().is_err()) {
            errors.at(attr, "`#[input]` stands alone");
        }
        for attr in ours.iter().skip(1) {
            errors.at(attr, "`#[input]` twice");
        }
        let input = !ours.is_empty();
        match &*param.pat {
            Pat::Ident(pat) if pat.by_ref.is_none() && pat.subpat.is_none() => {
                Some(Param { ident: pat.ident.clone(), ty: (*param.ty).clone(), input })
            }
            other => {
                errors.at(other, "a parameter of a task needs a name: it says which task or input it is");
                None
            }
        }
    }
}

const NO_RESULT: &str = "`#[task(fallible)]` is for a task that returns a `Result`, under another name";

impl Output {
    fn parse(sig: &Signature, fallible: Option<bool>, library: &Path, errors: &mut Errors) -> Self {
        let Signature { ident: name, output, .. } = sig;
        let ReturnType::Type(_, ty) = output else {
            if fallible == Some(true) {
                errors.push(syn::Error::new(name.span(), NO_RESULT));
            }
            return Output { ty: syn::parse_quote!(()), error: None, panics: None, span: output.span() };
        };
        let ty = ungroup(ty);
        let span = ty.span();
        if let Type::ImplTrait(opaque) = ty {
            errors.at(opaque, "a task's output needs a type that has a name: it is kept for the tasks that need it");
            return Output { ty: syn::parse_quote!(()), error: None, panics: None, span };
        }
        if fallible == Some(true) && !matches!(ty, Type::Path(path) if !is_primitive(&path.path)) {
            errors.at(ty, NO_RESULT);
            return Output { ty: ty.clone(), error: None, panics: None, span };
        }
        let result = match ty {
            Type::Path(path) => path.path.segments.last().filter(|last| last.ident == "Result"),
            _ => None,
        };
        if !fallible.unwrap_or(result.is_some()) {
            return Output { ty: ty.clone(), error: None, panics: None, span };
        }
        let arguments: Vec<&Type> = match result.map(|last| &last.arguments) {
            Some(PathArguments::AngleBracketed(given)) => given
                .args
                .iter()
                .filter_map(|argument| match argument {
                    GenericArgument::Type(ty) => Some(ungroup(ty)),
                    _ => None,
                })
                .collect(),
            _ => Vec::new(),
        };
        let ok = arguments.first().map_or_else(|| syn::parse_quote!(<#ty as #library::__private::Ended>::Ok), |ok| (*ok).clone());
        let error = if let Some(error) = arguments.get(1) {
            ((*error).clone(), quote::quote!(#error).to_string())
        } else {
            // An alias: the same one has the same error, whatever its output is.
            let mut alias = ty.clone();
            if let Type::Path(path) = &mut alias {
                if let Some(last) = path.path.segments.last_mut() {
                    last.arguments = PathArguments::None;
                }
            }
            let at = Span::call_site().located_at(span);
            (syn::parse_quote_spanned!(at=> <#ty as #library::__private::Ended>::Error), quote::quote!(#alias).to_string())
        };
        Output { ty: ok, error: Some(error), panics: None, span }
    }

    pub(crate) fn fallible(&self) -> bool {
        self.error.is_some()
    }

    pub(crate) fn fail_with(&mut self, error: Type) {
        let written = quote::quote!(#error).to_string();
        match &self.error {
            Some((same, _)) if quote::quote!(#same).to_string() == written => {}
            _ => self.error = Some((error, written)),
        }
    }

    /// The method of a mode that takes its end. It points at the return type, so that an error that does not convert is shown there.
    pub(crate) fn tried(&self, prefix: &str) -> Ident {
        let name = if self.panics == Some(Panics::Besides) { "caught" } else { "tried" };
        Ident::new(&format!("{prefix}{name}"), Span::call_site().located_at(self.span))
    }
}

fn is_primitive(path: &Path) -> bool {
    const ALL: [&str; 17] = [
        "bool", "char", "f32", "f64", "i8", "i16", "i32", "i64", "i128", "isize", "str", "u8", "u16", "u32", "u64", "u128",
        "usize",
    ];
    ALL.iter().any(|primitive| path.is_ident(primitive))
}

/// The type without the invisible group that a `macro_rules!` puts around it.
pub(crate) fn ungroup(mut ty: &Type) -> &Type {
    while let Type::Group(group) = ty {
        ty = &group.elem;
    }
    ty
}

/// A method that is no task has none of our attributes.
fn refuse_attributes(method: &mut ImplItemFn, errors: &mut Errors) {
    let ours = |attr: &Attribute| {
        ["depends", "after", "teardown", "input", "task", "timeout", "retry", "spawn", "blocking", "pool", "exclusive"]
            .iter()
            .any(|name| attr.path().is_ident(name))
    };
    let mut refuse = |attr: &Attribute| {
        let ours = ours(attr);
        if ours {
            errors.at(
                attr,
                format!("`{}` is for tasks, and `{}` is none: a task is an `async fn` on `&self`", path(attr), method.sig.ident),
            );
        }
        !ours
    };
    method.attrs.retain(&mut refuse);
    for param in &mut method.sig.inputs {
        match param {
            FnArg::Receiver(receiver) => receiver.attrs.retain(&mut refuse),
            FnArg::Typed(param) => param.attrs.retain(&mut refuse),
        }
    }
}

fn path(attr: &Attribute) -> String {
    let path = attr.path();
    format!("#[{}]", quote::quote!(#path))
}
