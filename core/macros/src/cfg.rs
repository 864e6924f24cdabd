//! `#[cfg]` on tasks: a task that is configured out is out of the graph.
//!
//! An attribute macro cannot ask whether a predicate holds. So a block with a conditional task becomes two blocks with `#[dag]`, one under
//! the predicate, where the task is unconditional, and one under its negation, without the task; the compiler drops one of them before it
//! expands it. One predicate is settled in each round.

use proc_macro2::TokenStream;
use quote::quote;
use syn::punctuated::Punctuated;
use syn::{Attribute, FnArg, ImplItem, ItemImpl, Meta, Token};

use crate::ast::is_task;
use crate::attr::Options;

/// The two blocks, if a task has a condition.
pub(crate) fn split(options: &TokenStream, block: &ItemImpl) -> Option<TokenStream> {
    let predicate = block.items.iter().find_map(|item| match item {
        ImplItem::Fn(method) if is_task(method) => {
            let params = method.sig.inputs.iter().map(attrs_of);
            std::iter::once(&method.attrs).chain(params).flatten().find_map(predicate_of)
        }
        _ => None,
    })?;
    let library = Options::parse(options.clone(), &mut crate::Errors::default()).library();
    let (with, _) = settle(block, &predicate, true);
    let (without, absent) = settle(block, &predicate, false);
    let comma = (!options.is_empty()).then(|| quote!(,));
    Some(quote! {
        #[cfg(#predicate)]
        #[#library::dag(#options)]
        #with
        #[cfg(not(#predicate))]
        #[#library::dag(#options #comma __absent(#(#absent),*))]
        #without
    })
}

/// The block in which the predicate is known, and the tasks that went.
fn settle(block: &ItemImpl, predicate: &TokenStream, holds: bool) -> (ItemImpl, Vec<syn::Ident>) {
    let mut block = block.clone();
    let mut absent = Vec::new();
    block.items.retain_mut(|item| match item {
        ImplItem::Fn(method) if is_task(method) => {
            let stays = settle_attrs(&mut method.attrs, predicate, holds);
            if !stays {
                absent.push(method.sig.ident.clone());
            }
            let params = std::mem::take(&mut method.sig.inputs);
            method.sig.inputs = params
                .into_iter()
                .filter_map(|mut param| {
                    let stays = match &mut param {
                        FnArg::Receiver(receiver) => settle_attrs(&mut receiver.attrs, predicate, holds),
                        FnArg::Typed(param) => settle_attrs(&mut param.attrs, predicate, holds),
                    };
                    stays.then_some(param)
                })
                .collect();
            stays
        }
        _ => true,
    });
    (block, absent)
}

/// Whether what the attributes stand on stays.
fn settle_attrs(attrs: &mut Vec<Attribute>, predicate: &TokenStream, holds: bool) -> bool {
    let mut stays = true;
    let all = std::mem::take(attrs);
    for attr in all {
        if predicate_of(&attr).is_none_or(|its| its.to_string() != predicate.to_string()) {
            attrs.push(attr);
        } else if attr.path().is_ident("cfg") {
            stays &= holds;
        } else if holds {
            attrs.extend(
                conditional(&attr).map(|(_, metas)| metas).into_iter().flatten().map(|meta| Attribute { meta, ..attr.clone() }),
            );
        }
    }
    stays
}

fn attrs_of(param: &FnArg) -> &Vec<Attribute> {
    match param {
        FnArg::Receiver(receiver) => &receiver.attrs,
        FnArg::Typed(param) => &param.attrs,
    }
}

/// The predicate of `#[cfg(..)]` or `#[cfg_attr(.., ..)]`.
fn predicate_of(attr: &Attribute) -> Option<TokenStream> {
    if attr.path().is_ident("cfg") {
        Some(attr.meta.require_list().ok()?.tokens.clone())
    } else {
        conditional(attr).map(|(predicate, _)| predicate)
    }
}

/// `#[cfg_attr(predicate, attribute, ..)]`.
fn conditional(attr: &Attribute) -> Option<(TokenStream, Vec<Meta>)> {
    if !attr.path().is_ident("cfg_attr") {
        return None;
    }
    let mut metas = attr.parse_args_with(Punctuated::<Meta, Token![,]>::parse_terminated).ok()?.into_iter();
    let predicate = metas.next()?;
    Some((quote!(#predicate), metas.collect()))
}
