//! The queue of a run, and a number for each of its tasks, in one allocation.
//!
//! State:  as many numbers as the queue has tasks, all written.
//! Access: the numbers as a `Box<[u32]>`; `parts` lends the queue with them.
//! Drop:   the queue, whose last keeper frees the allocation.
//! Panic:  no user code runs in here.

use core::alloc::Layout;
use core::ptr::NonNull;
use core::{ptr, slice};

use super::counted::Ready;
use super::slab::Slab;

/// The run's own number for each task, and its queue.
pub(crate) struct States {
    queue: Ready,
    /// In the queue's allocation.
    numbers: NonNull<u32>,
}

// SAFETY: the numbers are ours, as those of a `Box<[u32]>`.
unsafe impl Send for States {}
// SAFETY: as above.
unsafe impl Sync for States {}

impl States {
    /// A queue for as many tasks as there are numbers. Allocates once.
    pub(crate) fn new(numbers: &[u32]) -> Self {
        let (queue, memory, _) = Ready::with_rooms(numbers.len(), Layout::for_value(numbers), Layout::new::<()>());
        // SAFETY: made for them.
        unsafe { Self::begin(queue, memory, numbers) }
    }

    /// The same, and places for the futures of these tasks. Allocates once, until more run than the first chunk has places.
    #[inline]
    pub(crate) fn with_places<T>(numbers: &[u32]) -> (Self, Slab<T>) {
        let (chunk, places) = Slab::<T>::first(numbers.len());
        let (queue, memory, chunk) = Ready::with_rooms(numbers.len(), Layout::for_value(numbers), chunk);
        // SAFETY: made for them.
        let states = unsafe { Self::begin(queue, memory, numbers) };
        // SAFETY: made for it.
        (states, unsafe { Slab::new(chunk, places) })
    }

    /// # Safety
    /// - The memory is in the queue's allocation, has the layout of these numbers, and is nobody else's.
    /// - The queue has as many tasks.
    #[inline]
    unsafe fn begin(queue: Ready, memory: NonNull<u8>, numbers: &[u32]) -> Self {
        let at = memory.cast();
        // SAFETY: as the caller says.
        unsafe { ptr::copy_nonoverlapping(numbers.as_ptr(), at.as_ptr(), numbers.len()) };
        States { queue, numbers: at }
    }

    /// The queue, and the numbers.
    #[inline(always)]
    pub(crate) fn parts(&mut self) -> (&mut Ready, &mut [u32]) {
        // SAFETY: written by `begin`, as many as the queue has tasks; ours, and `&mut self`.
        let numbers = unsafe { slice::from_raw_parts_mut(self.numbers.as_ptr(), self.queue.tasks()) };
        (&mut self.queue, numbers)
    }
}

#[cfg(test)]
mod tests {
    use alloc::vec::Vec;
    use core::task::Waker;

    use super::States;

    #[test]
    fn numbers_are_as_given_and_written_and_apart_from_the_queue() {
        for tasks in [0, 1, 63, 64, 65, 1000] {
            let given: Vec<u32> = (0..tasks).collect();
            let mut states = States::new(&given);
            let (queue, numbers) = states.parts();
            assert_eq!(numbers, given);
            numbers.fill(u32::MAX);
            (0..tasks as usize).for_each(|task| queue.with_waker(task, Waker::wake_by_ref));
            assert!(states.parts().1.iter().all(|&number| number == u32::MAX), "of {tasks}");
        }
    }

    #[test]
    fn futures_of_any_alignment_are_beside_them() {
        #[repr(align(512))]
        struct Wide(u32);
        let (mut states, mut places) = States::with_places::<Wide>(&[7, 8, 9]);
        for number in 0..3 {
            let kept = places.try_first(Wide(number), |value| {
                assert_eq!((&raw const *value).addr() % 512, 0);
                None::<()>
            });
            assert_eq!(kept, Err(number), "in the first chunk");
        }
        assert_eq!(states.parts().1, [7, 8, 9]);
        for number in 0..3 {
            assert_eq!(places.try_next(number, |value| Some(value.0)), Some(number));
        }
    }

    #[test]
    fn each_part_and_each_waker_keeps_the_memory() {
        let (mut states, mut places) = States::with_places::<[u32; 4]>(&[1, 2]);
        let late = states.parts().0.with_waker(1, Waker::clone);
        drop(states);
        assert_eq!(places.try_first([5; 4], |_| None::<()>), Err(0));
        late.wake_by_ref();
        assert_eq!(places.try_next(0, |value| Some(*value)), Some([5; 4]));
        drop(places);
        late.wake();
    }
}
