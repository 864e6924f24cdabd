//! The attribute `#[dag]` of dagio. It is documented there, as `dagio::dag`.
//!
//! From the user's `impl` block to code, one file a step: `attr` reads the options, `cfg` settles `#[cfg]` on tasks, `ast` finds
//! the tasks, `around` what is around their bodies (`elsewhere` a runtime, `timed` a clock), `graph` their edges, `pools` what they take, `region`
//! takes the order of one target apart, `body` writes its run, `table` and `builder` that of any target with options, `outline` the plan as data and
//! `picture` its picture, `expand` everything else.
//! Each collects errors, so the user sees all of them, and still sees the methods.

mod around;
mod ast;
mod attr;
mod body;
mod builder;
mod cfg;
mod elsewhere;
mod expand;
mod graph;
mod lean;
mod outline;
mod picture;
mod pools;
mod region;
mod signature;
#[cfg(test)]
mod snapshots;
#[cfg(test)]
mod spans;
mod table;
mod timed;
mod types;

use proc_macro::TokenStream;
use proc_macro2::TokenStream as Tokens;
use quote::ToTokens as _;
use syn::{Error, Item, ItemImpl};

#[expect(missing_docs, reason = "documented where it is re-exported, as `dagio::dag`")]
#[proc_macro_attribute]
pub fn dag(options: TokenStream, item: TokenStream) -> TokenStream {
    dag_on(options.into(), &item.into()).into()
}

fn dag_on(options: Tokens, item: &Tokens) -> Tokens {
    let block = match inherent_impl(item.clone()) {
        Ok(block) => block,
        Err(error) => {
            let error = error.into_compile_error();
            return quote::quote!(#error #item);
        }
    };
    if let Some(split) = cfg::split(&options, &block) {
        return split;
    }
    let mut errors = Errors::default();
    let options = attr::Options::parse(options, &mut errors);
    let mut tasks = ast::Block::parse(block, &options, &mut errors);
    if let Some(at) = &options.catch_panics {
        tasks.catch_panics(at, &options.library());
    }
    let graph = graph::Graph::new(&tasks, &options, &mut errors);
    expand::expand(&tasks, &graph, &options, errors)
}

fn inherent_impl(item: Tokens) -> syn::Result<ItemImpl> {
    const WHERE: &str = "`#[dag]` goes on an inherent `impl` block: `#[dag] impl MyType { async fn .. }`";
    match syn::parse2::<Item>(item)? {
        Item::Impl(block) => match &block.trait_ {
            Some((_, path, _)) => Err(Error::new_spanned(path, WHERE)),
            None => Ok(block),
        },
        Item::Fn(item) => Err(Error::new_spanned(item.sig.fn_token, WHERE)),
        Item::Struct(item) => Err(Error::new_spanned(item.struct_token, WHERE)),
        Item::Enum(item) => Err(Error::new_spanned(item.enum_token, WHERE)),
        Item::Trait(item) => Err(Error::new_spanned(item.trait_token, WHERE)),
        Item::Mod(item) => Err(Error::new_spanned(item.mod_token, WHERE)),
        other => Err(Error::new_spanned(other, WHERE)),
    }
}

/// All that is wrong with the user's block.
#[derive(Default)]
struct Errors(Option<Error>);

impl Errors {
    fn at(&mut self, tokens: impl quote::ToTokens, message: impl std::fmt::Display) {
        self.push(Error::new_spanned(tokens, message));
    }

    fn push(&mut self, error: Error) {
        match &mut self.0 {
            Some(all) => all.combine(error),
            none => *none = Some(error),
        }
    }

    fn any(&self) -> bool {
        self.0.is_some()
    }

    fn into_tokens(self) -> Tokens {
        self.0.map_or_else(Tokens::new, |error| error.into_compile_error().into_token_stream())
    }
}

/// The candidate that is spelled most like `name`, if one is near.
fn nearest<'a>(name: &str, candidates: impl Iterator<Item = &'a str>) -> Option<&'a str> {
    let wrong = |candidate: &str| edits(name.trim_start_matches('_'), candidate);
    candidates
        .map(|candidate| (wrong(candidate), candidate))
        .filter(|&(wrong, _)| wrong <= name.len().div_ceil(3) && wrong < name.len())
        .min()
        .map(|near| near.1)
}

/// Levenshtein distance.
fn edits(a: &str, b: &str) -> usize {
    let b: Vec<char> = b.chars().collect();
    let mut row: Vec<usize> = (0..=b.len()).collect();
    for (i, x) in a.chars().enumerate() {
        let mut diagonal = row[0];
        row[0] = i + 1;
        for (j, y) in b.iter().enumerate() {
            let replaced = diagonal + usize::from(x != *y);
            diagonal = row[j + 1];
            row[j + 1] = replaced.min(row[j] + 1).min(row[j + 1] + 1);
        }
    }
    row[b.len()]
}

/// `; did you mean `x`?`, or nothing.
fn did_you_mean<'a>(name: &str, candidates: impl Iterator<Item = &'a str>) -> String {
    nearest(name, candidates).map(|near| format!("; did you mean `{near}`?")).unwrap_or_default()
}
