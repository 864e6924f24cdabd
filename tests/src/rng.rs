//! Random numbers that are the same on every machine: xorshift64*.

#[derive(Clone, Debug)]
pub struct Rng(u64);

impl Rng {
    /// Makes a generator from a seed; any seed will do.
    #[must_use]
    pub fn new(seed: u64) -> Self {
        Self((seed ^ 0x9E37_79B9_7F4A_7C15).wrapping_mul(0xBF58_476D_1CE4_E5B9) | 1)
    }

    fn draw(&mut self) -> u64 {
        self.0 ^= self.0 >> 12;
        self.0 ^= self.0 << 25;
        self.0 ^= self.0 >> 27;
        self.0.wrapping_mul(0x2545_F491_4F6C_DD1D)
    }

    /// Returns a number below `end`.
    ///
    /// # Panics
    ///
    /// If `end` is 0.
    pub fn below(&mut self, end: usize) -> usize {
        usize::try_from((self.draw() >> 16) % end as u64).expect("below a usize")
    }

    /// Returns true once in `of` times.
    pub fn one_in(&mut self, of: usize) -> bool {
        self.below(of) == 0
    }

    pub fn shuffle<T>(&mut self, items: &mut [T]) {
        for last in (1..items.len()).rev() {
            items.swap(last, self.below(last + 1));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_numbers_are_the_same_everywhere() {
        let mut rng = Rng::new(3);
        let first: Vec<usize> = (0..8).map(|_| rng.below(100)).collect();
        let mut again = Rng::new(3);
        assert_eq!(first, (0..8).map(|_| again.below(100)).collect::<Vec<_>>());
        let mut other = Rng::new(4);
        assert_ne!(first, (0..8).map(|_| other.below(100)).collect::<Vec<_>>());
    }
}
