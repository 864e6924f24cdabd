//! What an editor works from: the user's own tokens, in place, also in a block that is not finished yet.

use proc_macro2::{TokenStream, TokenTree};

/// Names and literals outside attributes, each with its place in the source; those that `#[dag]` makes have none.
fn placed(tokens: TokenStream, into: &mut Vec<(String, std::ops::Range<usize>)>) {
    let mut tokens = tokens.into_iter();
    while let Some(token) = tokens.next() {
        match token {
            TokenTree::Punct(punct) if punct.as_char() == '#' => drop(tokens.next()),
            TokenTree::Group(group) => placed(group.stream(), into),
            TokenTree::Punct(_) => {}
            other => {
                let place = other.span().byte_range();
                if !place.is_empty() {
                    into.push((other.to_string(), place));
                }
            }
        }
    }
}

/// The user's block, and what it becomes.
fn both(block: &str) -> [Vec<(String, std::ops::Range<usize>)>; 2] {
    let block: TokenStream = block.parse().expect("tokens");
    let expanded = crate::dag_on(TokenStream::new(), &block);
    [block, expanded].map(|tokens| {
        let mut all = Vec::new();
        placed(tokens, &mut all);
        all
    })
}

/// So that a name leads to its definition, and a cursor is where it is, in a body and in a signature.
#[test]
fn every_token_of_a_body_is_in_the_expansion_at_its_own_place() {
    let [written, expanded] = both(
        "impl Seed {
            async fn first(&self, #[input] many: u32) -> Result<u32, Failed> {
                let twice = self.helper(many)?;
                Ok(twice + 1)
            }
            #[depends(first)]
            async fn second(&self) -> &'static str { \"text\" }
            async fn third(&self, first: &u32, second: &&'static str) -> usize {
                [1, 2].iter().map(|of| of * first).sum::<u32>() as usize + second.len()
            }
            fn helper(&self, many: u32) -> Result<u32, Failed> { Ok(many * 2) }
        }",
    );
    assert!(!written.is_empty());
    for (token, place) in &written {
        // A task is written as a function that gives an async block.
        let is_there = token == "async" || expanded.contains(&(token.clone(), place.clone()));
        assert!(is_there, "`{token}` at {place:?} is not in the expansion");
    }
}

/// So that there are completions after the dot, and the rest of the block is still known.
#[test]
fn a_body_that_is_not_finished_comes_back_as_it_is() {
    let [written, expanded] =
        both("impl Seed { async fn first(&self) -> u32 { let a = 1; self. } async fn second(&self, first: &u32) {} }");
    assert!(written.iter().all(|token| expanded.contains(token)));
}
