//! What `#[dag]` writes, for a reader: each `tests/expand/x.rs` of the repository beside its `x.expanded.rs`.
//! `UPDATE=1 cargo test -p dagio-macros` writes the latter anew.

use std::fs;
use std::path::{Path, PathBuf};

use quote::ToTokens as _;
use syn::{Item, Meta};

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/expand")
}

/// The files of the folder, by whether they are expansions.
fn files(expanded: bool) -> Vec<PathBuf> {
    let all = fs::read_dir(folder()).expect("the folder is there").map(|entry| entry.expect("it can be read").path());
    let mut files: Vec<PathBuf> = all.filter(|path| path.to_string_lossy().ends_with(".expanded.rs") == expanded).collect();
    files.sort();
    files
}

fn read(path: &Path) -> String {
    fs::read_to_string(path).unwrap_or_default()
}

/// The file with the blocks of `#[dag]` expanded.
fn expand(path: &Path) -> String {
    let mut file = syn::parse_file(&read(path)).expect("a file of Rust");
    file.attrs.clear();
    let mut items = Vec::new();
    for mut item in std::mem::take(&mut file.items) {
        let dag = match &mut item {
            Item::Impl(block) => block.attrs.iter().position(is_dag).map(|at| block.attrs.remove(at)),
            _ => None,
        };
        let Some(dag) = dag else {
            items.push(item);
            continue;
        };
        let options = match dag.meta {
            Meta::List(list) => list.tokens,
            _ => proc_macro2::TokenStream::new(),
        };
        let expanded = crate::dag_on(options, &item.into_token_stream());
        items.extend(syn::parse2::<syn::File>(expanded).expect("an expansion is items").items);
    }
    file.items = items;
    prettyplease::unparse(&file)
}

fn is_dag(attr: &syn::Attribute) -> bool {
    attr.path().segments.last().is_some_and(|last| last.ident == "dag")
}

#[test]
fn expansions_are_as_checked_in() {
    let mut wrong = Vec::new();
    for path in files(false) {
        let (expanded, checked_in) = (expand(&path), path.with_extension("expanded.rs"));
        if std::env::var_os("UPDATE").is_some() {
            fs::write(&checked_in, expanded).unwrap();
        } else if read(&checked_in) != expanded {
            let line = read(&checked_in).lines().zip(expanded.lines()).take_while(|(a, b)| a == b).count() + 1;
            wrong.push(format!("{}:{line}", checked_in.display()));
        }
    }
    assert!(wrong.is_empty(), "not what the attribute writes (UPDATE=1 writes them anew): {wrong:#?}");
    let blocks: Vec<PathBuf> = files(false).iter().map(|path| path.with_extension("expanded.rs")).collect();
    assert_eq!(files(true), blocks, "each expansion has its block");
}

#[test]
fn p14_no_expansion_is_unsafe() {
    let all: Vec<String> = files(false).iter().map(|path| expand(path)).collect();
    assert!(!all.is_empty());
    let is_word = |c: char| c.is_alphanumeric() || c == '_';
    assert!(all.iter().all(|text| text.split(|c| !is_word(c)).all(|word| word != "unsafe")));
}
