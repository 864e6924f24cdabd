//! What the generated methods are generic over, and what they take: from the headers of the user's block and of its tasks.

use std::collections::HashMap;

use proc_macro2::{Span, TokenStream};
use quote::{format_ident, quote};
use syn::visit_mut::VisitMut as _;
use syn::{Attribute, GenericParam, Generics, Ident, Lifetime, Type, WherePredicate, parse_quote};

use crate::Errors;
use crate::ast::{Block, Task};
use crate::types::{Fresh, NameElided, Rename, SpellSelf, lifetimes_of};

/// The block's header with a name for each lifetime.
pub(crate) struct Header {
    pub(crate) cfgs: Vec<Attribute>,
    pub(crate) generics: Generics,
    pub(crate) of: Type,
    /// The run's borrow of the object.
    pub(crate) dag: Lifetime,
    /// The lifetimes that the user declares.
    taken: Vec<String>,
}

impl Header {
    pub(crate) fn new(block: &Block) -> Self {
        let declared = std::iter::once(&block.item.generics).chain(block.tasks.iter().map(|task| &task.sig.generics));
        let taken = declared.flat_map(Generics::lifetimes).map(|param| param.lifetime.ident.to_string()).collect::<Vec<_>>();
        let mut elided = Fresh::new("of", &taken);
        let mut of = (*block.item.self_ty).clone();
        NameElided(|| elided.name()).visit_type_mut(&mut of);
        let mut generics = block.item.generics.clone();
        let params = std::mem::take(&mut generics.params);
        let named = elided.names.iter().map(|name| -> GenericParam { parse_quote!(#name) });
        generics.params = named.chain(params).collect();
        let cfgs = block.item.attrs.iter().filter(|attr| attr.path().is_ident("cfg")).cloned().collect();
        let mut dag = "'dag".to_owned();
        while taken.iter().any(|name| *name == dag[1..]) {
            dag.push('_');
        }
        let dag = Lifetime::new(&dag, Span::call_site());
        Header { cfgs, generics, of, dag, taken }
    }

    /// The impl's generic parameters after the run's borrow, for an `impl` block in which `Self` is another type.
    pub(crate) fn elsewhere(&self) -> Generics {
        let mut generics = self.generics.clone();
        let dag = &self.dag;
        generics.params.insert(0, parse_quote!(#dag));
        SpellSelf(&self.of).visit_generics_mut(&mut generics);
        generics
    }

    /// A lifetime that the user does not declare.
    pub(crate) fn fresh(&self, prefix: &str) -> Lifetime {
        Fresh::new(prefix, &self.taken).name()
    }

    /// The impl's generic parameters as arguments.
    pub(crate) fn captured(&self) -> Vec<TokenStream> {
        self.generics.params.iter().map(argument).collect()
    }
}

pub(crate) fn argument(param: &GenericParam) -> TokenStream {
    match param {
        GenericParam::Lifetime(param) => {
            let lifetime = &param.lifetime;
            quote!(#lifetime)
        }
        GenericParam::Type(param) => {
            let ident = &param.ident;
            quote!(#ident)
        }
        GenericParam::Const(param) => {
            let ident = &param.ident;
            quote!(#ident)
        }
    }
}

/// Type and constant parameters as explicit arguments; those that nothing infers need it.
pub(crate) fn turbofish<'p>(params: impl IntoIterator<Item = &'p GenericParam>, more: Option<TokenStream>) -> TokenStream {
    let params = params.into_iter().filter(|param| !matches!(param, GenericParam::Lifetime(_)));
    let all: Vec<_> = params.map(argument).chain(more).collect();
    if all.is_empty() { TokenStream::new() } else { quote!(::<#(#all),*>) }
}

/// What a run of some tasks is generic over, and what its caller passes.
pub(crate) struct Signature {
    /// The arguments that callers pass: name and type.
    pub(crate) arguments: Vec<(Ident, Type)>,
    pub(crate) params: Vec<GenericParam>,
    pub(crate) predicates: Vec<WherePredicate>,
    /// All that the run's future captures, as arguments.
    pub(crate) captures: Vec<TokenStream>,
    /// The lifetimes of `&'a self`, which are the run's.
    renamed: HashMap<Ident, Lifetime>,
    pub(crate) dag: Lifetime,
}

impl Signature {
    /// Of these tasks, in the order in which the user wrote them.
    pub(crate) fn new(declared: &[&Task], header: &Header, errors: &mut Errors) -> Self {
        let dag = header.dag.clone();

        // The lifetime of `&'a self` is the run's; one that stands in an input is the caller's; the others are nobody's.
        let mut renamed = HashMap::new();
        for lifetime in declared.iter().filter_map(|task| task.of.as_ref()) {
            renamed.insert(lifetime.ident.clone(), dag.clone());
        }
        let mut elided = Fresh::new("in", &header.taken);
        let mut opaque = Opaque { params: Vec::new() };
        let mut arguments: Vec<(Ident, Type)> = Vec::new();
        let mut lifetimes = Vec::new();
        for input in declared.iter().flat_map(|task| task.inputs()) {
            if arguments.iter().all(|(ident, _)| *ident != input.ident) {
                let mut ty = input.ty.clone();
                Rename(&renamed).visit_type_mut(&mut ty);
                NameElided(|| elided.name()).visit_type_mut(&mut ty);
                opaque.visit_type_mut(&mut ty);
                lifetimes.extend(lifetimes_of(&ty));
                arguments.push((input.ident.clone(), ty));
            }
        }
        let named = elided.names.iter().map(|name| -> GenericParam { parse_quote!(#name) });
        let mut params: Vec<GenericParam> = vec![parse_quote!(#dag)];
        params.extend(named);
        let mut predicates: Vec<WherePredicate> = Vec::new();
        let mut gone: Vec<String> = Vec::new();
        for task in declared {
            for param in &task.sig.generics.params {
                if let GenericParam::Lifetime(lifetime) = param {
                    let name = lifetime.lifetime.ident.to_string();
                    if renamed.contains_key(&lifetime.lifetime.ident) {
                        predicates
                            .extend(lifetime.bounds.iter().map(|shorter| -> WherePredicate { parse_quote!(#dag: #shorter) }));
                        gone.push(name);
                        continue;
                    }
                    if !lifetimes.contains(&name) {
                        gone.push(name);
                        continue;
                    }
                }
                let mut param = param.clone();
                Rename(&renamed).visit_generic_param_mut(&mut param);
                match params.iter().find(|other| argument(other).to_string() == argument(&param).to_string()) {
                    None => params.push(param),
                    Some(other) if *other == param => {}
                    Some(_) => {
                        errors.at(&param, "two tasks of a run declare it differently: use the same bounds, or another name");
                    }
                }
            }
            for predicate in task.sig.generics.where_clause.iter().flat_map(|clause| &clause.predicates) {
                let mut predicate = predicate.clone();
                Rename(&renamed).visit_where_predicate_mut(&mut predicate);
                if !predicates.contains(&predicate) {
                    predicates.push(predicate);
                }
            }
        }
        predicates.retain(|predicate| !lifetimes_of(predicate).iter().any(|name| gone.contains(name)));
        params.extend(opaque.params);
        params.sort_by_key(|param| !matches!(param, GenericParam::Lifetime(_)));
        let captures = header.captured().into_iter().chain(params.iter().map(argument)).collect();

        Signature { arguments, params, predicates, captures, renamed, dag }
    }

    /// A type of a task's output or error, as the run gives it: an elided lifetime is that of `&self`.
    pub(crate) fn of_run(&self, ty: &Type) -> Type {
        let mut ty = ty.clone();
        Rename(&self.renamed).visit_type_mut(&mut ty);
        NameElided(|| self.dag.clone()).visit_type_mut(&mut ty);
        ty
    }

    /// A lifetime that is the run's borrow in one of these tasks and something else in another.
    pub(crate) fn ambiguous(&self, declared: &[&Task]) -> Option<Lifetime> {
        let all = declared.iter().flat_map(|task| task.sig.generics.lifetimes().map(move |param| (task, &param.lifetime)));
        let other = |task: &Task, lifetime: &Lifetime| task.of.as_ref() != Some(lifetime);
        all.filter(|(task, lifetime)| self.renamed.contains_key(&lifetime.ident) && other(task, lifetime))
            .map(|(_, lifetime)| lifetime.clone())
            .next()
    }

    pub(crate) fn where_clause(&self) -> TokenStream {
        let predicates = &self.predicates;
        if predicates.is_empty() { quote!() } else { quote!(where #(#predicates),*) }
    }

    /// `use<..>` of all that the run's future captures, and of one more.
    pub(crate) fn captures(&self, more: Option<TokenStream>) -> TokenStream {
        let all = self.captures.iter().cloned().chain(more);
        // Lifetimes come first.
        let (lifetimes, others): (Vec<_>, Vec<_>) = all.partition(|capture| capture.to_string().starts_with('\''));
        quote!(use<#(#lifetimes,)* #(#others),*>)
    }

    /// The same, without the run's borrow, for an `impl` block that declares it and in which `Self` is another type.
    pub(crate) fn elsewhere(&self, of: &Type) -> Self {
        let mut params = self.params.clone();
        params.retain(|param| !matches!(param, GenericParam::Lifetime(lifetime) if lifetime.lifetime == self.dag));
        for param in &mut params {
            SpellSelf(of).visit_generic_param_mut(param);
        }
        let mut predicates = self.predicates.clone();
        for predicate in &mut predicates {
            SpellSelf(of).visit_where_predicate_mut(predicate);
        }
        let arguments = self.arguments.iter().map(|(name, ty)| (name.clone(), spelled(ty, of))).collect();
        let (captures, renamed, dag) = (self.captures.clone(), self.renamed.clone(), self.dag.clone());
        Signature { arguments, params, predicates, captures, renamed, dag }
    }
}

/// The type where `Self` is another one.
pub(crate) fn spelled(ty: &Type, of: &Type) -> Type {
    let mut ty = ty.clone();
    SpellSelf(of).visit_type_mut(&mut ty);
    ty
}

/// Makes a named parameter of each `impl Trait`.
struct Opaque {
    params: Vec<GenericParam>,
}

impl syn::visit_mut::VisitMut for Opaque {
    fn visit_type_mut(&mut self, ty: &mut Type) {
        syn::visit_mut::visit_type_mut(self, ty);
        if let Type::ImplTrait(opaque) = ty {
            let name = format_ident!("__In{}", self.params.len());
            let bounds = &opaque.bounds;
            self.params.push(parse_quote!(#name: #bounds));
            *ty = parse_quote!(#name);
        }
    }
}
