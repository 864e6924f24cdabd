//! Tasks whose bodies run elsewhere: `#[spawn]` and `#[blocking]`.
//!
//! What runs elsewhere borrows nothing from the run. It takes clones of the object and of the outputs that it needs with it, and lends them to
//! the user's method there. The runtime is told its name, `Block/task`.

use proc_macro2::{Span, TokenStream};
use quote::{quote, quote_spanned};
use syn::{Attribute, Ident, ImplItemFn, Type};

use crate::Errors;
use crate::ast::{Task, ungroup};
use crate::attr::Options;
use crate::graph::Strength;

#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Place {
    /// A task of the runtime.
    Spawned,
    /// A thread of its pool.
    Pool,
}

impl Place {
    pub(crate) fn of(attr: &Attribute) -> Option<Self> {
        if attr.path().is_ident("spawn") {
            Some(Place::Spawned)
        } else if attr.path().is_ident("blocking") {
            Some(Place::Pool)
        } else {
            None
        }
    }
}

/// An attempt of a task of the block of this name, elsewhere.
pub(crate) fn call(
    (place, at): (Place, Span),
    attempt: &ImplItemFn,
    (block, task): (&str, &Task),
    options: &Options,
    errors: &mut Errors,
) -> Option<TokenStream> {
    let Some(runtime) = &options.runtime else {
        const RUNTIME: &str = "there is no runtime for it: name one for the block, `#[dag(runtime = dagio_tokio)]`";
        errors.push(syn::Error::new(at, RUNTIME));
        return None;
    };
    if let (Place::Pool, Some(token)) = (place, &attempt.sig.asyncness) {
        errors.at(token, "a blocking step awaits nothing: it is a `fn`; what awaits and is to run elsewhere has `#[spawn]`");
        return None;
    }
    let library = options.library();
    let mixed = Span::mixed_site().located_at(at);
    let of = Ident::new("dag_of", mixed);
    let receiver = attempt.sig.receiver().map(|receiver| receiver.self_token);
    let (mut clones, mut arguments) = (TokenStream::new(), Vec::new());
    for param in &task.params {
        let name = &param.ident;
        let at = Span::mixed_site().located_at(name.span());
        if param.input {
            if !lives_on(&param.ty) {
                errors.at(
                    &param.ty,
                    format!("`{name}` is borrowed from the caller, and the task runs elsewhere: take it by value"),
                );
                return None;
            }
            arguments.push(quote!(#name));
            continue;
        }
        match Strength::of(&param.ty).0 {
            Strength::Optional => {
                clones
                    .extend(quote_spanned!(at=> let #name = ::core::option::Option::map(#name, #library::parts::Taken::taken);));
                arguments.push(quote_spanned!(at=> ::core::option::Option::as_ref(&#name)));
            }
            Strength::Outcome => {
                errors.at(&param.ty, "the failure is lent by the run, and the task runs elsewhere: take `Option<&T>`");
                return None;
            }
            _ => {
                clones.extend(quote_spanned!(at=> let #name = #library::parts::Taken::taken(#name);));
                arguments.push(quote_spanned!(at=> &#name));
            }
        }
    }
    let method = &attempt.sig.ident;
    let call = quote!(#of.#method(#(#arguments),*));
    let name = format!("{block}/{}", task.name);
    let call = match place {
        Place::Spawned => quote_spanned!(mixed=> #runtime::spawn_named(#name, async move { #call.await })),
        Place::Pool => quote_spanned!(mixed=> #runtime::blocking_named(#name, move || #call)),
    };
    Some(quote_spanned! {mixed=>
        {
            let #of = #library::parts::Taken::taken(#receiver);
            #clones
            #call
        }
    })
}

/// Whether what is passed to the run can outlive it, as far as the type says.
fn lives_on(ty: &Type) -> bool {
    match ungroup(ty) {
        Type::Reference(ty) => ty.lifetime.as_ref().is_some_and(|lifetime| lifetime.ident == "static"),
        _ => true,
    }
}
