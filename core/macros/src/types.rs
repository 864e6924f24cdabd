//! Rewrites the user's types for other places than the ones they were written in.

use std::collections::HashMap;

use syn::visit::Visit;
use syn::visit_mut::{self, VisitMut};
use syn::{Expr, Ident, Lifetime, Path, ReturnType, Type, TypeBareFn, TypeReference, parse_quote};

/// The names of all lifetimes in `node`, without the tick.
pub(crate) fn lifetimes_of(node: &impl Node) -> Vec<String> {
    struct Names(Vec<String>);
    impl Visit<'_> for Names {
        fn visit_lifetime(&mut self, lifetime: &Lifetime) {
            self.0.push(lifetime.ident.to_string());
        }
    }
    let mut names = Names(Vec::new());
    node.walk(&mut names);
    names.0
}

pub(crate) trait Node {
    fn walk<'a>(&'a self, visit: &mut impl Visit<'a>);
}

impl Node for Type {
    fn walk<'a>(&'a self, visit: &mut impl Visit<'a>) {
        visit.visit_type(self);
    }
}

impl Node for syn::WherePredicate {
    fn walk<'a>(&'a self, visit: &mut impl Visit<'a>) {
        visit.visit_where_predicate(self);
    }
}

impl Node for ReturnType {
    fn walk<'a>(&'a self, visit: &mut impl Visit<'a>) {
        visit.visit_return_type(self);
    }
}

/// Gives each elided lifetime the name that the function says.
pub(crate) struct NameElided<F>(pub(crate) F);

impl<F: FnMut() -> Lifetime> VisitMut for NameElided<F> {
    fn visit_type_reference_mut(&mut self, ty: &mut TypeReference) {
        if ty.lifetime.is_none() {
            ty.lifetime = Some(self.0());
        }
        visit_mut::visit_type_reference_mut(self, ty);
    }

    fn visit_lifetime_mut(&mut self, lifetime: &mut Lifetime) {
        if lifetime.ident == "_" {
            *lifetime = self.0();
        }
    }

    // `fn(&T)` and `Fn(&T)` have lifetimes of their own.
    fn visit_type_bare_fn_mut(&mut self, _: &mut TypeBareFn) {}
    fn visit_parenthesized_generic_arguments_mut(&mut self, _: &mut syn::ParenthesizedGenericArguments) {}
}

/// Lifetimes that are called `prefix` and a number, and not as one of `taken`.
pub(crate) struct Fresh {
    prefix: String,
    pub(crate) names: Vec<Lifetime>,
}

impl Fresh {
    pub(crate) fn new(prefix: &str, taken: &[String]) -> Self {
        let mut prefix = prefix.to_owned();
        while taken.iter().any(|name| name.starts_with(&prefix)) {
            prefix.push('_');
        }
        Fresh { prefix, names: Vec::new() }
    }

    pub(crate) fn name(&mut self) -> Lifetime {
        let name = Lifetime::new(&format!("'{}{}", self.prefix, self.names.len()), proc_macro2::Span::call_site());
        self.names.push(name.clone());
        name
    }
}

/// Writes other names for lifetimes.
pub(crate) struct Rename<'a>(pub(crate) &'a HashMap<Ident, Lifetime>);

impl VisitMut for Rename<'_> {
    fn visit_lifetime_mut(&mut self, lifetime: &mut Lifetime) {
        if let Some(new) = self.0.get(&lifetime.ident) {
            *lifetime = new.clone();
        }
    }
}

/// The type with `'_` for the lifetimes that are not in scope.
pub(crate) fn forget_lifetimes(ty: &Type, in_scope: &[Ident]) -> Type {
    let mut ty = ty.clone();
    Forget(in_scope).visit_type_mut(&mut ty);
    ty
}

struct Forget<'a>(&'a [Ident]);

impl VisitMut for Forget<'_> {
    fn visit_lifetime_mut(&mut self, lifetime: &mut Lifetime) {
        if !self.0.contains(&lifetime.ident) && lifetime.ident != "static" {
            lifetime.ident = Ident::new("_", lifetime.ident.span());
        }
    }
}

/// Writes a type for `Self`.
pub(crate) struct SpellSelf<'a>(pub(crate) &'a Type);

impl VisitMut for SpellSelf<'_> {
    fn visit_type_mut(&mut self, ty: &mut Type) {
        match ty {
            Type::Path(path) if path.qself.is_none() && path.path.segments.first().is_some_and(|first| first.ident == "Self") => {
                let of = self.0;
                let rest: Vec<_> = path.path.segments.iter().skip(1).collect();
                *ty = if rest.is_empty() { of.clone() } else { parse_quote!(<#of>::#(#rest)::*) };
            }
            _ => visit_mut::visit_type_mut(self, ty),
        }
    }

    fn visit_expr_mut(&mut self, expr: &mut Expr) {
        match expr {
            Expr::Path(path) if path.qself.is_none() && starts_with_self(&path.path) => {
                let of = self.0;
                let rest: Vec<_> = path.path.segments.iter().skip(1).collect();
                *expr = parse_quote!(<#of>::#(#rest)::*);
            }
            _ => visit_mut::visit_expr_mut(self, expr),
        }
    }
}

fn starts_with_self(path: &Path) -> bool {
    path.segments.len() > 1 && path.segments[0].ident == "Self"
}
