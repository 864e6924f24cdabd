//! Writes a task so that its future keeps its parameters once.
//!
//! The compiler moves the parameters of an `async fn` from where the call put them to locals of the body, and lays out both: 16 bytes
//! for each reference. An `async move` block in a plain function uses them where they are. Its parameters are dropped after the body's
//! locals, as those of an `async fn`.

use proc_macro2::{Span, TokenStream, TokenTree};
use quote::quote_spanned;
use syn::token::{Brace, RArrow};
use syn::visit::{Visit, visit_type};
use syn::{AttrStyle, Attribute, Block, Expr, FnArg, Ident, ImplItemFn, Pat, ReturnType, Stmt, Type};

use crate::ast::{is_task, ungroup};

/// Rewrites a task, unless that could be seen: by an attribute that reads the function, by who drops a parameter when, or by a
/// parameter that changes.
pub(crate) fn lean(method: &ImplItemFn) -> Option<ImplItemFn> {
    if !is_task(method) || !method.attrs.iter().all(is_harmless) {
        return None;
    }
    let output: Type = match &method.sig.output {
        ReturnType::Default => syn::parse_quote!(()),
        ReturnType::Type(_, ty) if has_a_name(ty) => (**ty).clone(),
        ReturnType::Type(..) => return None,
    };
    let statements = &method.block.stmts;
    let body: TokenStream = statements.iter().map(|statement| quote::quote!(#statement)).collect();
    let mut owned = Vec::new();
    for param in &method.sig.inputs {
        if let FnArg::Typed(param) = param {
            let Pat::Ident(pat) = &*param.pat else { return None };
            // A local can come to hold what lives shorter, a captured parameter cannot.
            if pat.mutability.is_some() {
                return None;
            }
            if !matches!(ungroup(&param.ty), Type::Reference(_)) {
                if !names(body.clone(), &pat.ident) {
                    return None;
                }
                owned.push(&pat.ident);
            }
        }
    }
    // What is captured first is dropped first; parameters are dropped last to first.
    let owned = owned.into_iter().rev();
    let at = Span::mixed_site().located_at(method.sig.ident.span());
    let mut lean = method.clone();
    lean.sig.asyncness = None;
    let arrow = RArrow(at);
    let future = quote_spanned!(at=> impl ::core::future::Future<Output = #output>);
    lean.sig.output = ReturnType::Type(arrow, Box::new(Type::Verbatim(future)));
    let block = quote_spanned! {at=>
        async move {
            // The type of the block.
            if let ::core::option::Option::Some(dag_output) = ::core::option::Option::None::<#output> {
                return dag_output;
            }
            #(let _ = &#owned;)*
            #body
        }
    };
    lean.block = Block { brace_token: Brace(at), stmts: vec![Stmt::Expr(Expr::Verbatim(block), None)] };
    Some(lean)
}

fn is_harmless(attr: &Attribute) -> bool {
    let known = ["allow", "warn", "deny", "doc", "inline", "cfg"];
    matches!(attr.style, AttrStyle::Outer) && known.iter().any(|name| attr.path().is_ident(name))
}

/// Whether the type can be written in a body.
fn has_a_name(ty: &Type) -> bool {
    struct Find(bool);
    impl<'a> Visit<'a> for Find {
        fn visit_type(&mut self, ty: &'a Type) {
            self.0 &= !matches!(ty, Type::ImplTrait(_) | Type::Never(_) | Type::Macro(_) | Type::Infer(_));
            visit_type(self, ty);
        }
    }
    let mut find = Find(true);
    find.visit_type(ty);
    find.0
}

fn names(body: TokenStream, ident: &Ident) -> bool {
    body.into_iter().any(|token| match token {
        TokenTree::Ident(other) => other == *ident,
        TokenTree::Group(group) => names(group.stream(), ident),
        _ => false,
    })
}
