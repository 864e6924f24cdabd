//! Text in JSON: in a file of its own, or in a script of HTML.

use core::fmt::{self, Display, Write};

/// A string of JSON. Backslashes are by number: where a string ends in two, Perfetto (v52) goes on behind it. It reads no other numbers, mostly: so
/// they are as few as can be.
pub(super) struct Json<T>(pub(super) T);

/// A string of JSON in a script of HTML. `<` is escaped, so that no tag ends the script, and so are the line ends of JavaScript.
pub(super) struct InScript<T>(pub(super) T);

impl<T: Display> Display for Json<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "\"{}\"", Escaped(&self.0, |c| matches!(c, '\0'..='\x1f' | '\\')))
    }
}

impl<T: Display> Display for InScript<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let escapes = |c| matches!(c, '\0'..='\x1f' | '\x7f' | '\\' | '<' | '>' | '&' | '\u{2028}' | '\u{2029}');
        write!(f, "\"{}\"", Escaped(&self.0, escapes))
    }
}

/// Text with quotes escaped, and these characters.
struct Escaped<T, F>(T, F);

impl<T: Display, F: Fn(char) -> bool> Display for Escaped<T, F> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(Escape(f, &self.1), "{}", self.0)
    }
}

struct Escape<'a, 'b, F>(&'a mut fmt::Formatter<'b>, F);

impl<F: Fn(char) -> bool> Write for Escape<'_, '_, F> {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        text.chars().try_for_each(|c| match c {
            '"' => self.0.write_str("\\\""),
            c if (self.1)(c) => write!(self.0, "\\u{:04x}", u32::from(c)),
            c => self.0.write_char(c),
        })
    }
}

/// Numbers and the like with commas between them.
pub(super) struct List<F>(pub(super) F);

impl<F: Fn() -> I, I: Iterator<Item: Display>> Display for List<F> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_char('[')?;
        for (nth, item) in (self.0)().enumerate() {
            if nth > 0 {
                f.write_char(',')?;
            }
            write!(f, "{item}")?;
        }
        f.write_char(']')
    }
}
