//! What editions treat differently: what an opaque type captures, how long a temporary lives, which words are keywords.

use std::cell::RefCell;
use std::future::Future;
use std::pin::pin;
use std::sync::Mutex;
use std::task::{Context, Poll, Waker};

fn at_once<F: Future>(run: F) -> F::Output {
    let Poll::Ready(output) = pin!(run).poll(&mut Context::from_waker(Waker::noop())) else { panic!("it waits") };
    output
}

struct Captures<'a, T> {
    of: &'a T,
    text: String,
}

#[dagio::dag]
impl<'a, T: Clone> Captures<'a, T> {
    async fn own(&self) -> &str {
        &self.text
    }
    async fn outer(&self) -> &'a T {
        self.of
    }
    async fn input(&self, #[input] text: &str, #[input] list: &[&str], #[input] value: impl Clone) -> usize {
        let _value = value.clone();
        text.len() + list.len()
    }
    async fn all<'i>(&self, own: &&str, outer: &&'a T, input: &usize, #[input] kept: &'i str) -> (T, usize, &'i str) {
        (T::clone(outer), own.len() + input, kept)
    }
}

#[test]
fn p14_a_run_captures_what_it_holds_and_its_output_what_it_names() {
    let (of, kept) = (7, "kept".to_owned());
    let (all, outer) = {
        let captures = Captures { of: &of, text: "abc".to_owned() };
        let run = {
            let (own, list) = ("de".to_owned(), ["a"]);
            let all = at_once(captures.all(&own, &list, Box::new(2), &kept));
            (all, captures.outer())
        };
        (run.0, at_once(run.1))
    };
    assert_eq!(all, (7, 6, "kept"));
    assert_eq!(outer, &7);
}

/// Temporaries at the tail of a block, locked and borrowed, in each form of a region.
struct Tails {
    cell: RefCell<Vec<u8>>,
    lock: Mutex<Vec<u8>>,
}

#[dagio::dag]
impl Tails {
    async fn a(&self) -> usize {
        self.cell.borrow().len()
    }
    async fn b(&self, a: &usize) -> usize {
        self.cell.borrow_mut().push(1);
        a + self.cell.borrow().len()
    }
    async fn c(&self) -> Result<u8, usize> {
        self.lock.lock().unwrap().push(2);
        self.lock.lock().unwrap().first().copied().ok_or(0)
    }
    async fn d(&self, b: &usize, c: &u8) -> usize {
        b + usize::from(*c)
    }
    async fn f(&self, a: &usize, c: &u8) -> usize {
        a + usize::from(*c)
    }
    async fn end(&self, d: &usize, f: &usize) -> usize {
        d * 10 + f
    }
}

#[test]
fn p14_temporaries_of_a_task_end_with_it() {
    let tails = Tails { cell: RefCell::default(), lock: Mutex::default() };
    assert_eq!(at_once(tails.end()), Ok(32));
}

struct Words;

#[dagio::dag]
impl Words {
    async fn r#gen(&self, #[input] r#try: u8) -> u8 {
        r#try + 1
    }
    async fn r#dyn(&self, r#gen: &u8, #[input] r#async: u8) -> u8 {
        r#gen + r#async
    }
}

#[test]
fn p14_keywords_as_names() {
    assert_eq!(at_once(Words.r#dyn(1, 2)), 4);
}
