//! Memory that is only added to: the places of a graph of closures.
//!
//! State:  chunks, which never move; `at` to `end` is what is left of the last one.
//! Access: `&mut Arena` gives each byte away once, and never looks at it again.
//! Drop:   frees the chunks. What was put there is not dropped: that is for who put it.
//! Panic:  nothing of the user is called.

use alloc::alloc::{alloc, dealloc, handle_alloc_error};
use alloc::vec::Vec;
use core::alloc::Layout;
use core::ptr::{self, NonNull};

/// The first chunk, of a few small tasks.
const LEAST: usize = 1 << 10;
/// Chunks get twice as big each time, up to this.
const MOST: usize = 1 << 20;
/// Chunks begin at this, what wants more is padded.
const ALIGN: usize = 16;

pub(crate) struct Arena {
    at: NonNull<u8>,
    end: NonNull<u8>,
    chunks: Vec<(NonNull<u8>, usize)>,
}

impl Arena {
    /// No memory yet. Allocates nothing.
    pub(crate) const fn new() -> Self {
        Arena { at: NonNull::dangling(), end: NonNull::dangling(), chunks: Vec::new() }
    }

    /// Gives memory of this layout, which nobody else has, until the arena is dropped.
    #[inline(always)]
    pub(crate) fn alloc(&mut self, layout: Layout) -> NonNull<u8> {
        let pad = self.at.addr().get().wrapping_neg() & (layout.align() - 1);
        // A layout is at most `isize::MAX` with its padding, and `pad` less than its alignment: it does not overflow.
        let need = pad + layout.size();
        if need > self.end.addr().get() - self.at.addr().get() {
            return self.grow(layout);
        }
        // SAFETY: `pad` is at most `need`, which the chunk has left; if there is no chunk, both are 0.
        let start = unsafe { self.at.add(pad) };
        // SAFETY: as above.
        self.at = unsafe { self.at.add(need) };
        start
    }

    /// Copies a text.
    pub(crate) fn text(&mut self, text: &str) -> NonNull<str> {
        let bytes = self.alloc(Layout::for_value(text));
        // SAFETY: the memory has room for it, and is nobody else's.
        unsafe { bytes.copy_from_nonoverlapping(NonNull::from(text).cast(), text.len()) };
        let bytes = ptr::slice_from_raw_parts_mut(bytes.as_ptr(), text.len());
        // SAFETY: it is not null.
        unsafe { NonNull::new_unchecked(bytes as *mut str) }
    }

    /// How many bytes the chunks have.
    pub(crate) fn bytes(&self) -> usize {
        self.chunks.iter().map(|&(_, size)| size).sum()
    }

    /// One more chunk, and memory of this layout in it.
    #[cold]
    #[inline(never)]
    fn grow(&mut self, need: Layout) -> NonNull<u8> {
        let last = self.chunks.last().map_or(LEAST / 2, |&(_, size)| size);
        let padded = need.size().checked_add(need.align()).expect("a task fits in an allocation");
        let size = (last * 2).min(MOST).max(padded);
        let layout = Layout::from_size_align(size, ALIGN).expect("a task fits in an allocation");
        self.chunks.reserve(1);
        // SAFETY: it has bytes.
        let Some(chunk) = NonNull::new(unsafe { alloc(layout) }) else { handle_alloc_error(layout) };
        self.chunks.push((chunk, size));
        self.at = chunk;
        // SAFETY: the end of the allocation.
        self.end = unsafe { chunk.add(size) };
        self.alloc(need)
    }
}

impl Drop for Arena {
    fn drop(&mut self) {
        for &(chunk, size) in &self.chunks {
            // SAFETY: `grow` made this layout.
            let layout = unsafe { Layout::from_size_align_unchecked(size, ALIGN) };
            // SAFETY: `grow` allocated it with this layout; who uses memory of the arena keeps the arena.
            unsafe { dealloc(chunk.as_ptr(), layout) };
        }
    }
}

#[cfg(test)]
mod tests {
    use alloc::vec::Vec;
    use core::alloc::Layout;

    use super::{Arena, LEAST, MOST};

    #[test]
    fn gives_each_byte_once_aligned() {
        let mut arena = Arena::new();
        assert_eq!(arena.bytes(), 0);
        let mut given: Vec<(usize, usize)> = Vec::new();
        let mut random = 1_usize;
        for _ in 0..if cfg!(miri) { 200 } else { 5000 } {
            random = random.wrapping_mul(1_664_525).wrapping_add(1_013_904_223) % (1 << 31);
            let layout = Layout::from_size_align(random >> 8 & 255, 1 << (random >> 20 & 7)).unwrap();
            let place = arena.alloc(layout);
            assert_eq!(place.addr().get() % layout.align(), 0);
            // SAFETY: it has that many bytes.
            unsafe { place.write_bytes(0xA5, layout.size()) };
            given.push((place.addr().get(), layout.size()));
        }
        given.retain(|&(_, size)| size > 0);
        given.sort_unstable();
        assert!(given.windows(2).all(|two| two[0].0 + two[0].1 <= two[1].0), "they do not overlap");
        assert!(arena.chunks.len() < 12);
    }

    #[test]
    fn what_is_big_gets_a_chunk_of_its_own_size() {
        let mut arena = Arena::new();
        arena.alloc(Layout::new::<u8>());
        assert_eq!(arena.bytes(), LEAST);
        for (size, align) in [(3 * MOST, 1), (1, 1 << 16), (3 * MOST, 1 << 16)] {
            let place = arena.alloc(Layout::from_size_align(size, align).unwrap());
            assert_eq!(place.addr().get() % align, 0);
            // SAFETY: it has that many bytes.
            unsafe { place.write_bytes(1, size) };
        }
        assert!(arena.chunks.len() <= 4);
    }

    #[test]
    fn what_has_no_size_needs_no_chunk() {
        let mut arena = Arena::new();
        arena.alloc(Layout::new::<()>());
        assert_eq!(arena.bytes(), 0);
        let place = arena.alloc(Layout::new::<[u64; 0]>());
        assert!(place.cast::<[u64; 0]>().is_aligned());
    }

    #[test]
    fn texts_stay_as_they_are() {
        let mut arena = Arena::new();
        let texts = ["", "ä", "a longer one", ""].map(|text| (arena.text(text), text));
        for (copy, text) in texts {
            // SAFETY: the arena is there, and nobody writes to it.
            assert_eq!(unsafe { copy.as_ref() }, text);
        }
    }
}
