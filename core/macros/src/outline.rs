//! Writes the plan of a block as data: a constant of the run builder, of what the block has anyway, and where its tasks are.

use std::cmp::Reverse;

use proc_macro2::{Literal, TokenStream};
use quote::{quote, quote_spanned};
use syn::{Path, Visibility};

use crate::ast::Block;
use crate::graph::{Edge, Graph, Strength};
use crate::picture::picture;

/// Both ways the edges of the block.
pub(crate) fn edges(graph: &Graph, library: &Path) -> TokenStream {
    let other_end = |task: usize, edge: &Edge| {
        let task = Literal::usize_unsuffixed(task);
        let task = if edge.param.is_some() { quote!(#task) } else { quote!(#library::__private::order(#task)) };
        if edge.strength == Strength::Needs { task } else { quote!(#library::__private::ended(#task)) }
    };
    let on = (0..graph.len()).map(|task| graph.edges(task).iter().map(|edge| other_end(edge.on, edge)).collect());
    let dependents = (0..graph.len()).map(|task| {
        let all = (0..graph.len()).flat_map(|other| graph.edges(other).iter().map(move |edge| (other, edge)));
        all.filter(|(_, edge)| edge.on == task).map(|(other, edge)| other_end(other, edge)).collect()
    });
    let [on, dependents] = [rows(on, library), rows(dependents, library)];
    quote!(&#library::__private::Edges::new(#on, #dependents))
}

/// A list for each task.
fn rows(rows: impl Iterator<Item = Vec<TokenStream>>, library: &Path) -> TokenStream {
    let (mut starts, mut all) = (vec![0], Vec::new());
    for row in rows {
        all.extend(row);
        starts.push(all.len());
    }
    let starts = starts.into_iter().map(Literal::usize_unsuffixed);
    quote!(#library::__private::Rows::new(&[#(#starts),*], &[#(#all),*]))
}

pub(crate) fn names(block: &Block, graph: &Graph) -> TokenStream {
    let names = (0..graph.len()).map(|task| &graph.task(block, task).name);
    quote!(&[#(#names),*])
}

/// The constant.
pub(crate) fn outline(
    (block, graph): (&Block, &Graph),
    library: &Path,
    vis: &Visibility,
    names: &TokenStream,
    edges: &TokenStream,
) -> TokenStream {
    let order = start_order(graph).into_iter().map(Literal::usize_unsuffixed);
    let lines = (0..graph.len()).map(|task| {
        let at = graph.task(block, task).ident.span();
        quote_spanned!(at=> ::core::line!())
    });
    let at = block.item.impl_token.span;
    let file = quote_spanned!(at=> ::core::file!());
    quote! {
        /// The tasks of the block as data, and their pictures.
        #vis const OUTLINE: &'static #library::Outline<'static> = &#library::__private::Written {
            names: #names,
            edges: #edges,
            order: &[#(#order),*],
            file: #file,
            lines: &[#(#lines),*],
        }
        .outline();
    }
}

/// What is said of the run builder, in which `cargo doc` has the picture of the block.
pub(crate) fn about(block: &Block, graph: &Graph, of: &str) -> TokenStream {
    let about = format!("A run of `{of}`'s tasks, before it begins.");
    let picture = picture(block, graph).map(|picture| quote!(#[cfg_attr(doc, doc = "", doc = #picture)]));
    quote!(#[doc = #about] #picture)
}

/// The tasks by the longest path that is left, as plans have them; equals by number.
fn start_order(graph: &Graph) -> Vec<usize> {
    let mut ranks = vec![0; graph.len()];
    for task in (0..graph.len()).rev() {
        for edge in graph.edges(task) {
            ranks[edge.on] = ranks[edge.on].max(ranks[task] + 1);
        }
    }
    let mut order: Vec<usize> = (0..graph.len()).collect();
    order.sort_by_key(|&task| Reverse(ranks[task]));
    order
}
