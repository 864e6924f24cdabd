//! The pools of a block, and what its tasks take of them: `#[pool]` and `#[exclusive]`.

use proc_macro2::{Literal, Span, TokenStream};
use quote::quote;
use syn::ext::IdentExt as _;
use syn::parse::{Parse, ParseStream};
use syn::punctuated::Punctuated;
use syn::{Attribute, Ident, LitInt, Path, Token, parenthesized};

use crate::ast::{Block, Task};
use crate::attr::Options;
use crate::{Errors, did_you_mean};

/// What a task takes of a pool while it runs.
pub(crate) struct Take {
    pool: Ident,
    /// All of it if it has no number.
    weight: Option<(u32, Span)>,
}

impl Take {
    /// Of `#[pool(db)]`, `#[pool(db, 2)]` or `#[exclusive(db)]`.
    pub(crate) fn of(attr: &Attribute) -> Option<syn::Result<Self>> {
        let wrong = |form: &str| syn::Error::new_spanned(attr, format!("name the pool: `#[{form}]`"));
        if attr.path().is_ident("exclusive") {
            let name = attr.parse_args::<Ident>().map_err(|_| wrong("exclusive(db)"));
            return Some(name.map(|pool| Take { pool, weight: None }));
        }
        let weighted = |input: ParseStream<'_>| {
            let pool: Ident = input.parse()?;
            let one = (1, pool.span());
            if input.is_empty() {
                return Ok(Take { pool, weight: Some(one) });
            }
            input.parse::<Token![,]>()?;
            let weight: LitInt = input.parse()?;
            Ok(Take { pool, weight: Some((weight.base10_parse()?, weight.span())) })
        };
        let is_pool = attr.path().is_ident("pool");
        is_pool.then(|| attr.parse_args_with(weighted).map_err(|_| wrong("pool(db)]` or `#[pool(db, 2)")))
    }

    /// Points at the pool.
    pub(crate) fn pool(&self) -> &Ident {
        &self.pool
    }
}

/// `pools(db = 10, ..)`
pub(crate) struct Sizes(pub(crate) Vec<(Ident, LitInt)>);

impl Parse for Sizes {
    fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        let inside;
        parenthesized!(inside in input);
        let size = |input: ParseStream<'_>| {
            let name: Ident = input.parse()?;
            let wrong = |_| syn::Error::new(name.span(), format!("say how much there is of the pool: `{name} = 10`"));
            input.parse::<Token![=]>().map_err(wrong)?;
            Ok((name.clone(), input.parse::<LitInt>().map_err(wrong)?))
        };
        Ok(Sizes(Punctuated::<_, Token![,]>::parse_terminated_with(&inside, size)?.into_iter().collect()))
    }
}

/// The pools of a block by number. Tasks that take the same are of one class; class 0 takes nothing.
pub(crate) struct Pools {
    all: Vec<(String, u32)>,
    /// By class: of which pools, and how much.
    classes: Vec<Vec<(usize, u32)>>,
    /// The class of each of the block's tasks.
    of: Vec<usize>,
}

impl Pools {
    /// None if no task takes anything.
    pub(crate) fn new(block: &Block, options: &Options, errors: &mut Errors) -> Option<Self> {
        let mut pools: Vec<(String, u32)> = Vec::new();
        for (name, size) in &options.pools {
            let pool = name.unraw().to_string();
            match size.base10_parse() {
                _ if pools.iter().any(|other| other.0 == pool) => errors.at(name, format!("the pool `{name}` is there twice")),
                Ok(0) => errors.at(size, "a task that takes of nothing never starts: a pool has at least 1"),
                Ok(size) => pools.push((pool, size)),
                Err(error) => errors.push(error),
            }
        }
        if options.pools.is_empty() && errors.any() {
            // Perhaps they were written wrong.
            return None;
        }
        let (mut classes, mut of, declared) = (vec![Vec::new()], Vec::new(), pools.len());
        for task in &block.tasks {
            let mut takes: Vec<(usize, u32)> = Vec::new();
            for take in &task.takes {
                if let Some((pool, weight)) = take.resolve(task, &mut pools, declared, errors) {
                    if takes.iter().any(|other| other.0 == pool) {
                        errors.at(&take.pool, format!("`{}` takes of the pool `{}` already", task.name, take.pool));
                    } else {
                        takes.push((pool, weight));
                    }
                }
            }
            takes.sort_unstable();
            of.push(classes.iter().position(|class| *class == takes).unwrap_or_else(|| {
                classes.push(takes);
                classes.len() - 1
            }));
        }
        let pools = Pools { all: pools, classes, of };
        (pools.classes.len() > 1).then_some(pools)
    }

    /// How many classes and pools there are.
    pub(crate) fn counts(&self) -> [Literal; 2] {
        [self.classes.len(), self.all.len()].map(Literal::usize_unsuffixed)
    }

    /// The same as data; `order` are the block's tasks by number.
    pub(crate) fn tokens(&self, library: &Path, order: impl Iterator<Item = usize>) -> TokenStream {
        let pools = self.all.iter().map(|(name, size)| {
            let size = Literal::u32_unsuffixed(*size);
            quote!((#name, #size))
        });
        let classes = self.classes.iter().map(|takes| {
            let takes = takes.iter().map(|&(pool, weight)| {
                let (pool, weight) = (Literal::usize_unsuffixed(pool), Literal::u32_unsuffixed(weight));
                quote!((#pool, #weight))
            });
            quote!(&[#(#takes),*])
        });
        let of = order.map(|task| Literal::usize_unsuffixed(self.of[task]));
        quote!(&#library::__private::Pools::new(&[#(#pools),*], &[#(#classes),*], &[#(#of),*]))
    }
}

impl Take {
    /// The pool, and how much. The first ones are declared; one that is not and that is taken as a whole is there from now on.
    fn resolve(&self, task: &Task, pools: &mut Vec<(String, u32)>, declared: usize, errors: &mut Errors) -> Option<(usize, u32)> {
        let name = self.pool.unraw().to_string();
        let found = pools.iter().position(|pool| pool.0 == name);
        let Some((weight, at)) = self.weight else {
            return Some((
                found.unwrap_or_else(|| {
                    pools.push((name, 1));
                    pools.len() - 1
                }),
                u32::MAX,
            ));
        };
        let Some(pool) = found.filter(|&pool| pool < declared) else {
            let mut near = did_you_mean(&name, pools[..declared].iter().map(|pool| &*pool.0));
            if near.is_empty() {
                near = format!("; say how much there is of it: `#[dag(pools({name} = 10))]`");
            }
            errors.at(&self.pool, format!("no pool of this block is named `{name}`{near}"));
            return None;
        };
        let size = pools[pool].1;
        if weight == 0 {
            errors.push(syn::Error::new(at, "a task that takes nothing of a pool does not name it"));
        } else if weight > size {
            errors.push(syn::Error::new(at, format!("`{}` takes {weight} of the pool `{name}`, which has {size}", task.name)));
        }
        Some((pool, weight))
    }
}
