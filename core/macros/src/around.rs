//! What attributes put around a task's body: a thread or task of the runtime, a clock, more attempts.
//!
//! Such a task is two methods: one with the user's body, an *attempt*; and the task, which calls that in its way.

use proc_macro2::{Span, TokenStream};
use quote::{ToTokens, format_ident, quote};
use syn::{Attribute, FnArg, Ident, ImplItemFn, Pat, Type};

use crate::Errors;
use crate::ast::Task;
use crate::attr::Options;
use crate::body::local;
use crate::elsewhere::{self, Place};
use crate::timed::{Clock, Retry, Time};

/// The attributes of a task, and where they are.
#[derive(Default)]
pub(crate) struct Around {
    place: Option<(Span, Place)>,
    timeout: Option<(Span, Time)>,
    retry: Option<(Span, Retry)>,
}

/// A future, or the end of one, as an expression; and what it fails with, if it can.
pub(crate) struct Run {
    pub(crate) expression: TokenStream,
    pub(crate) has_ended: bool,
    pub(crate) error: Option<Type>,
}

impl Run {
    pub(crate) fn future(&self) -> TokenStream {
        let expression = &self.expression;
        if self.has_ended { quote!(async move { #expression }) } else { expression.clone() }
    }

    fn end(&self) -> TokenStream {
        let expression = &self.expression;
        if self.has_ended { expression.clone() } else { quote!(#expression.await) }
    }
}

impl Around {
    /// Takes the attribute, if it is one of ours.
    pub(crate) fn take(&mut self, attr: &Attribute, errors: &mut Errors) -> bool {
        let at = syn::spanned::Spanned::span(attr.path());
        let is_twice = if attr.path().is_ident("timeout") {
            attr.parse_args().map(|time| self.timeout.replace((at, time)).is_some())
        } else if attr.path().is_ident("retry") {
            attr.parse_args().map(|retry| self.retry.replace((at, retry)).is_some())
        } else if let Some(place) = Place::of(attr) {
            attr.meta.require_path_only().map(|_| self.place.replace((at, place)).is_some())
        } else {
            return false;
        };
        match is_twice {
            Ok(false) => {}
            Ok(true) if Place::of(attr).is_some() => {
                errors.at(attr, "a task runs in one place: `#[spawn]` or `#[blocking]`, once");
            }
            Ok(true) => errors.at(attr, format!("`#[{}]` twice", attr.path().to_token_stream())),
            Err(error) => errors.push(error),
        }
        true
    }

    /// Makes of the method of a task of this block one that calls an attempt, which has the user's body from now on and is returned.
    pub(crate) fn apply(
        &self,
        block: &str,
        (method, task): (&mut ImplItemFn, &mut Task),
        options: &Options,
        errors: &mut Errors,
    ) -> Option<ImplItemFn> {
        let Around { place, timeout, retry } = self;
        if place.is_none() && timeout.is_none() && retry.is_none() {
            return None;
        }
        let mut attempt = method.clone();
        attempt.sig.ident = format_ident!("__dag_once_{}", task.name, span = task.body.span());
        let expression = match place {
            Some((at, place)) => elsewhere::call((*place, *at), &attempt, (block, task), options, errors)?,
            None => call(&attempt, task),
        };
        task.is_step = matches!(place, Some((_, Place::Pool)));
        let error = task.output.error.as_ref().map(|(error, _)| error.clone());
        let mut run = Run { expression, has_ended: false, error };
        if timeout.is_some() || retry.is_some() {
            run = self.by_clock(run, task, options, errors)?;
            task.output.fail_with(run.error.clone()?);
            let (ok, error) = (&task.output.ty, task.output.error.as_ref().map(|(error, _)| error));
            method.sig.output = syn::parse_quote!(-> ::core::result::Result<#ok, #error>);
            task.sig.output = method.sig.output.clone();
        }
        method.attrs.retain(|attr| ["allow", "cfg"].iter().any(|name| attr.path().is_ident(name)));
        // It has them to pass them on.
        if task.params.iter().any(|param| param.ident.to_string().starts_with('_')) {
            method.attrs.push(syn::parse_quote!(#[allow(clippy::used_underscore_binding)]));
        }
        for param in &mut method.sig.inputs {
            if let FnArg::Typed(param) = param {
                if let Pat::Ident(pat) = &mut *param.pat {
                    pat.mutability = None;
                }
            }
        }
        method.sig.asyncness.get_or_insert_with(Default::default);
        if retry.is_some() {
            task.is_retried = true;
            let (library, retries) = (options.library(), retries());
            method.sig.inputs.push(syn::parse_quote!(#retries: impl #library::__private::Retries));
        }
        let end = run.end();
        method.block = syn::parse_quote!({ #end });
        Some(attempt)
    }

    /// With a limit for each attempt, more of them, and a limit for all.
    fn by_clock(&self, mut run: Run, task: &Task, options: &Options, errors: &mut Errors) -> Option<Run> {
        let Around { timeout, retry, .. } = self;
        let Some(clock) = Clock::of(options) else {
            let at = timeout.as_ref().map(|(at, _)| *at).or(retry.as_ref().map(|(at, _)| *at))?;
            errors.push(syn::Error::new(at, NO_CLOCK));
            return None;
        };
        if let Some((at, retry)) = retry {
            if let Some(time) = &retry.timeout {
                run = clock.in_time(time, *at, &run);
            }
            if run.error.is_none() {
                errors.push(syn::Error::new(*at, "a task that cannot fail is not tried again: it returns no `Result`"));
                return None;
            }
            run = clock.again(retry, *at, &run, task);
        }
        if let (Some((at, _)), Some((_, Retry { keep: true, .. }))) = (timeout, retry) {
            errors.push(syn::Error::new(*at, LIMIT_EACH));
        } else if let Some((at, time)) = timeout {
            run = clock.in_time(time, *at, &run);
        }
        Some(run)
    }
}

/// Where the task notes its attempts that failed.
pub(crate) fn retries() -> Ident {
    local("retries")
}

const NO_CLOCK: &str = "there is no clock for it: name one for the block, `#[dag(timer = dagio_tokio::Timer)]`";
const LIMIT_EACH: &str = "with `keep` the error is that of all attempts: limit each, `#[retry(.., timeout = \"5s\")]`";

/// An attempt, here.
fn call(attempt: &ImplItemFn, task: &Task) -> TokenStream {
    let receiver = attempt.sig.receiver().map(|receiver| receiver.self_token);
    let (name, arguments): (&Ident, _) = (&attempt.sig.ident, task.params.iter().map(|param| &param.ident));
    quote!(#receiver.#name(#(#arguments),*))
}
