//! A pool of threads that a driver feeds.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Mutex;
use std::sync::mpsc::channel;
use std::thread;

use dagio::{Plan, TaskId};

/// A task that ended.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Ran {
    pub(crate) task: TaskId,
    pub(crate) thread: usize,
    pub(crate) end: Result<(), ()>,
}

/// Runs `work` for each task, on so many threads, and gives the tasks in the order in which they ended. A task that panics has failed; after a
/// failure nothing starts.
pub(crate) fn run(plan: &Plan, threads: usize, work: impl Fn(TaskId) -> Result<(), ()> + Sync) -> Vec<Ran> {
    let (start, starts) = channel();
    let (end, ends) = channel();
    let starts = Mutex::new(starts);
    let mut driver = plan.driver();
    let mut ran = Vec::new();
    thread::scope(|scope| {
        for thread in 0..threads {
            let (end, starts, work) = (end.clone(), &starts, &work);
            scope.spawn(move || {
                loop {
                    // One thread waits for the channel, the others for the lock.
                    let next = starts.lock().expect("a thread does not panic with the lock").recv();
                    let Ok(task) = next else { return };
                    let ended = catch_unwind(AssertUnwindSafe(|| work(task))).unwrap_or(Err(()));
                    end.send(Ran { task, thread, end: ended }).expect("it is listened to until all have ended");
                }
            });
        }
        while !driver.is_done() {
            // No more than there are threads: what waits in the channel would be served in the order in which it came, not by priority.
            while driver.running() < threads
                && let Some(task) = driver.start_next()
            {
                start.send(task).expect("the threads listen");
            }
            let ended: Ran = ends.recv().expect("a task runs");
            driver.finish(ended.task, ended.end).expect("it was started");
            ran.push(ended);
        }
        drop(start);
    });
    ran
}
