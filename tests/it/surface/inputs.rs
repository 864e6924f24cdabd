//! The arguments of a run.

use std::cell::Cell;

use dagio_tests::{pause, to_end};

/// Declared so that a task stands before the tasks that it needs.
struct Order;

#[dagio::dag]
impl Order {
    async fn end(&self, #[input] z: u8, left: &String, right: &String, #[input] a: u8) -> String {
        pause().await;
        format!("{left} {right} z{z} a{a}")
    }
    async fn right(&self, #[input] r: u8, #[input] z: u8) -> String {
        pause().await;
        format!("r{r} z{z}")
    }
    async fn left(&self, #[input] l: u8, #[input] a: u8) -> String {
        pause().await;
        format!("l{l} a{a}")
    }
}

#[test]
fn p14_inputs_stand_in_the_order_of_declaration_each_name_once() {
    assert_eq!(to_end(Order.end(1, 2, 3, 4)), "l4 a2 r3 z1 z1 a2"); // z, a, r, l
    assert_eq!(to_end(Order.dag().end(1, 2, 3, 4)), "l4 a2 r3 z1 z1 a2");
    assert_eq!(to_end(Order.right(3, 1)), "r3 z1");
}

/// Not `Clone`.
#[derive(Debug, PartialEq)]
struct Token(u32);

/// Counts its clones.
#[derive(Debug)]
struct Counted<'a>(&'a Cell<u32>);

impl Clone for Counted<'_> {
    fn clone(&self) -> Self {
        self.0.set(self.0.get() + 1);
        Counted(self.0)
    }
}

struct Values;

#[dagio::dag]
impl Values {
    async fn one(&self, #[input] token: Token) -> Token {
        pause().await;
        token
    }
    async fn a(&self, #[input] counted: Counted<'_>) -> u32 {
        pause().await;
        counted.0.get()
    }
    async fn b(&self, #[input] counted: Counted<'_>) -> u32 {
        pause().await;
        counted.0.get()
    }
    async fn c(&self, a: &u32, b: &u32, #[input] counted: Counted<'_>, one: &Token) -> (u32, u32) {
        pause().await;
        (a + b + counted.0.get(), one.0)
    }
    async fn grown(&self, #[input] mut list: Vec<u32>, #[input] mut by: u32) -> Vec<u32> {
        by += 1;
        pause().await;
        list.push(by);
        list
    }
    async fn told(&self, #[input] text: impl AsRef<str> + Clone, #[input] more: impl Iterator<Item = u32>) -> String {
        pause().await;
        format!("{}{}", text.as_ref(), more.sum::<u32>())
    }
    async fn told_again(&self, #[input] text: impl AsRef<str> + Clone, told: &String) -> usize {
        text.as_ref().len() + told.len()
    }
}

#[test]
fn p10_a_value_that_one_task_takes_is_moved() {
    assert_eq!(to_end(Values.one(Token(7))), Token(7));
}

#[test]
fn p10_a_value_that_several_take_is_cloned_for_all_but_one() {
    let clones = Cell::new(0);
    assert_eq!(to_end(Values.a(Counted(&clones))), 0);
    assert_eq!(to_end(Values.c(Token(7), Counted(&clones))), (6, 7));
    assert_eq!(clones.get(), 2);
}

#[test]
fn p14_inputs_that_a_task_changes() {
    assert_eq!(to_end(Values.grown(vec![1], 2)), [1, 3]);
    assert_eq!(to_end(Values.dag().grown(vec![], 0)), [1]);
}

#[test]
fn p14_inputs_of_any_type_that_can_do_it() {
    assert_eq!(to_end(Values.told("sum ", 1..4)), "sum 6");
    assert_eq!(to_end(Values.told_again("sum ", [4].into_iter())), 9);
    assert_eq!(to_end(Values.dag().told_again(String::from("sum "), std::iter::empty())), 9);
}

struct References<'o>(&'o str);

#[dagio::dag]
impl<'o> References<'o> {
    async fn elided(&self, #[input] text: &str) -> usize {
        pause().await;
        text.len()
    }
    async fn also(&self, #[input] text: &str, #[input] words: &[&str]) -> usize {
        pause().await;
        text.len() + words.len()
    }
    async fn named<'i>(&self, #[input] texts: &'i [String]) -> &'i String {
        pause().await;
        &texts[0]
    }
    async fn changed(&self, #[input] list: &mut Vec<u8>) -> usize {
        list.push(1);
        pause().await;
        list.len()
    }
    async fn longer(&self, #[input] other: &'o str) -> &'o str {
        if other.len() > self.0.len() { other } else { self.0 }
    }
    async fn all(&self, elided: &usize, also: &usize, named: &&String, changed: &usize, longer: &&'o str) -> String {
        pause().await;
        format!("{elided} {also} {named} {changed} {longer}")
    }
}

#[test]
fn p14_inputs_by_reference() {
    let (text, list, other) = (String::from("abc"), [String::from("x")], String::from("yz"));
    let mut changed = vec![];
    let references = References("o");
    let all = to_end(references.all(&text, &["a", "b"], &list, &mut changed, &other));
    assert_eq!(all, "3 5 x 1 yz");
    assert_eq!(changed, [1]);
    assert_eq!(to_end(references.named(&list)), "x");
}
