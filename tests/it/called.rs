//! Tasks that others need, called by themselves: such a run has a body of its own, for no run with options.

use std::cell::Cell;
use std::pin::pin;
use std::rc::Rc;
use std::task::{Context, Poll, Waker};

use dagio_tests::{pause, to_end};

struct Inner {
    fails: bool,
}

#[dagio::dag]
impl Inner {
    async fn header(&self, #[input] text: String) -> Result<usize, String> {
        pause().await;
        if self.fails { Err(format!("no {text}")) } else { Ok(text.len()) }
    }
    async fn body(&self, #[input] text: String, #[input] more: &[u8]) -> usize {
        pause().await;
        text.len() * more.len()
    }
    async fn message(&self, header: &usize, body: &usize) -> usize {
        pause().await;
        header + body
    }
    async fn signed(&self, message: &usize, #[input] key: &mut u32) -> Result<u32, String> {
        *key += 1;
        Ok(u32::try_from(*message).map_err(|error| error.to_string())? + *key)
    }
    async fn sent(&self, signed: &u32, body: &usize) -> (u32, usize) {
        (*signed, *body)
    }
}

#[test]
fn p10_a_task_that_others_need_runs_what_it_needs() {
    let block = Inner { fails: false };
    let mut key = 2;
    assert_eq!(to_end(block.header("abc".to_owned())), Ok(3));
    assert_eq!(to_end(block.body("abc".to_owned(), &[0; 5])), 15);
    assert_eq!(to_end(block.message("abc".to_owned(), &[0; 5])), Ok(18));
    assert_eq!(to_end(block.signed("abc".to_owned(), &[0; 5], &mut key)), Ok(21));
    assert_eq!(to_end(block.sent("abc".to_owned(), &[0; 5], &mut key)), Ok((22, 15)));
    assert_eq!(key, 4);
}

#[test]
fn p07_its_first_failure_names_the_task() {
    let block = Inner { fails: true };
    let mut key = 2;
    for run in [
        to_end(block.header("abc".to_owned())).map(|_| 0),
        to_end(block.message("abc".to_owned(), &[])).map(|_| 0),
        to_end(block.signed("abc".to_owned(), &[], &mut key)),
    ] {
        assert_eq!(run.expect_err("`header` fails").to_string(), "task `header` failed: no abc");
    }
    assert_eq!(key, 2, "`signed` did not start");
}

/// More inputs than a tuple of inputs has, and arms with wakers of their own.
struct Many;

macro_rules! many {
    ($($task:ident $number:literal)*) => {
        #[dagio::dag]
        impl Many {
            $(async fn $task(&self) -> u32 {
                pause().await;
                $number
            })*
            #[expect(clippy::too_many_arguments, reason = "that is what it is for")]
            async fn all(&self, $($task: &u32),*) -> u32 {
                0 $(+ $task)*
            }
            async fn double(&self, all: &u32) -> u32 {
                2 * all
            }
        }
    };
}
many!(n1 1 n2 2 n3 3 n4 4 n5 5 n6 6 n7 7 n8 8 n9 9 n10 10 n11 11 n12 12 n13 13 n14 14 n15 15 n16 16 n17 17 n18 18);

#[test]
fn p10_a_task_that_others_need_has_as_many_inputs_as_it_likes() {
    assert_eq!(to_end(Many.all()), 171);
    assert_eq!(to_end(Many.double()), 342);
}

/// Counts how often it is dropped.
struct Counted(Rc<Cell<u32>>);

impl Drop for Counted {
    fn drop(&mut self) {
        self.0.set(self.0.get() + 1);
    }
}

struct Drops;

#[dagio::dag]
impl Drops {
    async fn first(&self, #[input] one: Counted) -> Counted {
        pause().await;
        one
    }
    async fn second(&self, first: &Counted, #[input] two: Counted) -> u32 {
        pause().await;
        first.0.get() + two.0.get()
    }
    async fn last(&self, second: &u32) -> u32 {
        *second
    }
}

#[test]
fn p03_its_inputs_and_outputs_are_dropped_once_wherever_it_is_dropped() {
    for polls in 0..=3 {
        let drops = Rc::new(Cell::new(0));
        {
            let mut run = pin!(Drops.second(Counted(drops.clone()), Counted(drops.clone())));
            for poll in 0..polls {
                let polled = run.as_mut().poll(&mut Context::from_waker(Waker::noop()));
                assert_eq!(polled, if poll == 2 { Poll::Ready(0) } else { Poll::Pending });
            }
        }
        assert_eq!(drops.get(), 2, "after {polls} polls");
    }
}
