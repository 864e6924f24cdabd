//! The leaf of a task: pending for a number of polls, then until the test opens the task's gate.

use std::collections::BTreeMap;
use std::future::Future;
use std::pin::Pin;
use std::sync::{Arc, Mutex, MutexGuard};
use std::task::{Context, Poll, Waker};

use crate::{Trace, What};

#[derive(Debug, Default)]
struct Gate {
    open: bool,
    yields: u32,
    waker: Option<Waker>,
    kept: Vec<Waker>,
}

#[derive(Debug, Default)]
struct Table {
    gates: BTreeMap<usize, Gate>,
    /// Whether wakers are kept.
    keeps: bool,
}

/// The gates of all tasks, each shut until it is opened.
#[derive(Clone, Debug, Default)]
pub struct Gates {
    table: Arc<Mutex<Table>>,
    trace: Trace,
}

impl Gates {
    pub(crate) fn new(trace: &Trace) -> Self {
        Self { table: Arc::default(), trace: trace.clone() }
    }

    /// Opens the gate of a task, before or after the task came to it; wakes the task if it waits there.
    pub fn open(&self, task: usize) {
        let waker = {
            let mut table = self.lock();
            let gate = table.gates.entry(task).or_default();
            gate.open = true;
            gate.waker.take()
        };
        if let Some(waker) = waker {
            self.trace.note(task, What::Wake);
            waker.wake();
        }
    }

    /// Lets the leaf of a task wake itself and stay pending this many times before it looks at its gate.
    pub fn yields(&self, task: usize, times: u32) {
        self.lock().gates.entry(task).or_default().yields = times;
    }

    #[must_use]
    pub fn is_open(&self, task: usize) -> bool {
        self.lock().gates.get(&task).is_some_and(|gate| gate.open)
    }

    /// Returns how many times the leaf is still going to yield.
    #[must_use]
    pub fn yields_left(&self, task: usize) -> u32 {
        self.lock().gates.get(&task).map_or(0, |gate| gate.yields)
    }

    /// Returns the future that ends when the task may.
    #[must_use]
    pub fn leaf(&self, task: usize) -> Leaf {
        Leaf { gates: self.clone(), task }
    }

    /// From now on keeps each waker that a leaf is polled with.
    pub fn keep(&self) {
        self.lock().keeps = true;
    }

    /// Returns whether wakers are kept.
    #[must_use]
    pub fn keeps(&self) -> bool {
        self.lock().keeps
    }

    /// Wakes a task by all its wakers that were kept, whether it waits, ended or is gone. That is not in the trace.
    pub fn wake(&self, task: usize) {
        let kept = self.lock().gates.get(&task).map_or(Vec::new(), |gate| gate.kept.clone());
        kept.into_iter().for_each(Waker::wake);
    }

    /// Shuts all gates, and forgets who waits there and what was kept.
    pub fn clear(&self) {
        *self.lock() = Table::default();
    }

    fn lock(&self) -> MutexGuard<'_, Table> {
        self.table.lock().expect("no test panics while it holds the gates")
    }
}

/// See [`Gates::leaf`].
#[derive(Debug)]
pub struct Leaf {
    gates: Gates,
    task: usize,
}

impl Future for Leaf {
    type Output = ();

    fn poll(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<()> {
        self.gates.trace.note(self.task, What::Poll);
        let mut table = self.gates.lock();
        let Table { gates, keeps } = &mut *table;
        let gate = gates.entry(self.task).or_default();
        if *keeps && !gate.kept.iter().any(|waker| waker.will_wake(cx.waker())) {
            gate.kept.push(cx.waker().clone());
        }
        if gate.yields > 0 {
            gate.yields -= 1;
            drop(table);
            self.gates.trace.note(self.task, What::Wake);
            cx.waker().wake_by_ref();
            return Poll::Pending;
        }
        if gate.open {
            return Poll::Ready(());
        }
        gate.waker = Some(cx.waker().clone());
        Poll::Pending
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Hand;

    #[test]
    fn a_gate_wakes_who_waits_there() {
        let gates = Gates::default();
        let mut leaf = Hand::new(Box::pin(gates.leaf(3)));
        assert_eq!(leaf.poll(), Poll::Pending);
        gates.open(4);
        assert!(!leaf.is_woken());
        gates.open(3);
        assert!(leaf.is_woken());
        assert_eq!(leaf.poll(), Poll::Ready(()));
    }

    #[test]
    fn a_gate_can_be_opened_ahead() {
        let gates = Gates::default();
        gates.open(3);
        assert_eq!(Hand::new(Box::pin(gates.leaf(3))).poll(), Poll::Ready(()));
    }

    #[test]
    fn a_kept_waker_is_called_after_the_end_too() {
        let gates = Gates::default();
        gates.keep();
        gates.open(3);
        let mut leaf = Hand::new(Box::pin(gates.leaf(3)));
        assert_eq!(leaf.poll(), Poll::Ready(()));
        gates.wake(2);
        assert!(!leaf.is_woken());
        gates.wake(3);
        assert!(leaf.is_woken());
        gates.clear();
        gates.wake(3);
        assert_eq!(leaf.wakes(), 1);
    }

    #[test]
    fn a_yield_wakes_itself() {
        let gates = Gates::default();
        gates.open(0);
        gates.yields(0, 2);
        let mut leaf = Hand::new(Box::pin(gates.leaf(0)));
        for _ in 0..2 {
            assert_eq!(leaf.poll(), Poll::Pending);
            assert!(leaf.is_woken());
        }
        assert_eq!(leaf.poll(), Poll::Ready(()));
        assert_eq!(leaf.wakes(), 2);
    }
}
