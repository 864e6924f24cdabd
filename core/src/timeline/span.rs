//! A length of time as people read it.

use core::fmt;

/// Nanoseconds, in three digits and the unit that fits.
#[derive(Clone, Copy)]
pub(super) struct Span(pub(super) u64);

impl fmt::Display for Span {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        const UNITS: [(u64, &str); 4] = [(1, "ns"), (1_000, "µs"), (1_000_000, "ms"), (1_000_000_000, "s")];
        let (one, unit) = UNITS.into_iter().rev().find(|unit| self.0 >= unit.0).unwrap_or((1, "ns"));
        let one_hundredth = |n: u64| u128::from(n) * 100 / u128::from(one);
        let hundredths = one_hundredth(self.0);
        let (whole, rest) = (hundredths / 100, hundredths % 100);
        let number = match whole {
            _ if rest == 0 => alloc::format!("{whole} {unit}"),
            0..10 if rest % 10 != 0 => alloc::format!("{whole}.{rest:02} {unit}"),
            0..100 if rest >= 10 => alloc::format!("{whole}.{} {unit}", rest / 10),
            _ => alloc::format!("{whole} {unit}"),
        };
        f.pad(&number)
    }
}

#[cfg(test)]
mod tests {
    use alloc::string::ToString as _;

    use super::Span;

    #[test]
    fn a_span_has_three_digits_and_a_unit() {
        let spans = [
            0,
            1,
            999,
            1_000,
            1_050,
            12_345,
            123_456,
            999_999,
            1_000_000,
            1_230_000_000,
            65_000_000_000,
            3_600_000_000_000,
            u64::MAX,
        ];
        let read = [
            "0 ns",
            "1 ns",
            "999 ns",
            "1 µs",
            "1.05 µs",
            "12.3 µs",
            "123 µs",
            "999 µs",
            "1 ms",
            "1.23 s",
            "65 s",
            "3600 s",
            "18446744073 s",
        ];
        assert_eq!(spans.map(|span| Span(span).to_string()), read);
    }
}
