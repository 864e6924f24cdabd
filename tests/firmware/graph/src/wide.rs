//! Six tasks at once, more than are polled together by default: each has a waker of its own, if the target can.

use core::cell::Cell;
use core::future::{Future, poll_fn};
use core::pin::pin;

use semihosting::println;

use crate::ticks;

/// The wakers need compare-and-swap, the target's or portable-atomic's.
const HAS_WAKERS: bool = cfg!(any(target_has_atomic = "ptr", feature = "cas"));

#[derive(Default)]
struct Wide {
    polls: [Cell<u32>; 6],
}

#[dagio::dag]
impl Wide {
    async fn one(&self) {
        self.counted(0, ticks::wait(1)).await;
    }

    async fn two(&self) {
        self.counted(1, ticks::wait(2)).await;
    }

    async fn three(&self) {
        self.counted(2, ticks::wait(3)).await;
    }

    async fn four(&self) {
        self.counted(3, ticks::wait(4)).await;
    }

    async fn five(&self) {
        self.counted(4, ticks::wait(5)).await;
    }

    async fn six(&self) {
        self.counted(5, ticks::wait(6)).await;
    }

    #[depends(one, two, three, four, five, six)]
    async fn all(&self) {}
}

impl Wide {
    async fn counted<F: Future>(&self, task: usize, future: F) -> F::Output {
        let mut future = pin!(future);
        poll_fn(|cx| {
            self.polls[task].update(|polls| polls + 1);
            future.as_mut().poll(cx)
        })
        .await
    }
}

pub(crate) async fn check() {
    // With wakers: a poll at the start, one for the wake. Without: one at the start, and one for each tick until its own.
    let expected = if HAS_WAKERS { [2; 6] } else { [2, 3, 4, 5, 6, 7] };
    // More runs than dagio has places for wakers of graphs: each run gives its place back.
    for run in 0..20 {
        let wide = Wide::default();
        ticks::wait(1).await;
        wide.all().await;
        let polls = wide.polls.map(Cell::into_inner);
        if run == 0 {
            println!("six at once: polls {polls:?}");
        }
        assert_eq!(polls, expected);
    }
}
