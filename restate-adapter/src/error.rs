//! Errors of tasks, as Restate carries them: a code and a text.

use std::fmt;

use dagio::RunError;
use restate_sdk::errors::TerminalError;
use serde::Serialize;
use serde::de::DeserializeOwned;

use crate::{PAYLOAD_LIMIT, Payload};

/// Makes a [`TerminalError`] of a task's own error, which a run gives back as it was: see [`TaskError`].
///
/// Its text is that of the error, and then the error as JSON: `no crate serde (error: {"NoCrate":"serde"})`. One that cannot be written as JSON, or is
/// larger than [`PAYLOAD_LIMIT`], is its text alone, whose end is cut off if it is that large.
pub fn fail<E: Serialize + fmt::Display>(error: &E) -> TerminalError {
    let mut text = error.to_string();
    text.truncate((0..=text.len().min(PAYLOAD_LIMIT)).rfind(|&end| text.is_char_boundary(end)).unwrap_or(0));
    match Payload::encode_within(error, PAYLOAD_LIMIT - text.len()) {
        Ok(json) => TerminalError::new(format!("{text}{BEFORE}{}{BEHIND}", String::from_utf8_lossy(json.json()))),
        Err(_) => TerminalError::new(text),
    }
}

const BEFORE: &str = " (error: ";
const BEHIND: &str = ")";

/// What a task of a [durable run](crate::durable) failed with: an error of its own, or what Restate says.
///
/// ```
/// use dagio_restate::{TaskError, fail};
/// use serde::{Deserialize, Serialize};
///
/// #[derive(Debug, PartialEq, Serialize, Deserialize)]
/// enum BuildError {
///     NoCrate(String),
/// }
/// # impl std::fmt::Display for BuildError {
/// #     fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
/// #         let BuildError::NoCrate(name) = self;
/// #         write!(f, "no crate {name}")
/// #     }
/// # }
///
/// // In the handler of a task: `.map_err(|error| fail(&error))?`.
/// let terminal = fail(&BuildError::NoCrate("serde".to_owned()));
/// // In that of the run: `.errors::<TaskError<BuildError>>()`.
/// let error = TaskError::from(terminal);
/// assert_eq!(error.to_string(), "no crate serde");
/// assert_eq!(error, TaskError::Own(BuildError::NoCrate("serde".to_owned())));
/// ```
///
/// It is no [`std::error::Error`], on purpose: `?` in a handler would make of it what Restate tries again, for ever. [`terminal`] makes of a run's error
/// what it does not.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum TaskError<E> {
    /// The task's own error, given to [`fail`].
    Own(E),
    /// Any other one: of Restate, of a [`Payload`](crate::Payload), or of a service that does not use [`fail`].
    #[non_exhaustive]
    Terminal {
        /// As of HTTP: 409 if the call was cancelled, 413 if a payload is too large, 500 unless something else was said.
        code: u16,
        /// Its text.
        message: String,
    },
}

impl<E: DeserializeOwned> From<TerminalError> for TaskError<E> {
    fn from(error: TerminalError) -> Self {
        let message = error.message();
        let own = message.strip_suffix(BEHIND).and_then(|message| {
            // The text may have the like of it, too: what follows the right one is JSON to the end.
            let mut jsons = message.match_indices(BEFORE).map(|(at, before)| &message[at + before.len()..]);
            jsons.find_map(|json| serde_json::from_str(json).ok())
        });
        own.map_or_else(|| TaskError::Terminal { code: error.code(), message: message.to_owned() }, TaskError::Own)
    }
}

impl<E: fmt::Display> fmt::Display for TaskError<E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            TaskError::Own(error) => error.fmt(f),
            TaskError::Terminal { message, .. } => f.pad(message),
        }
    }
}

/// Makes a [`TerminalError`] of what a run failed with, for a handler that gives it to whoever called it.
///
/// If the run was cancelled, it is what Restate says of any call that was: 409, `cancelled`. Of a failure the code is 500, whatever the task's was.
pub fn terminal<E: fmt::Display>(error: &RunError<E, String>) -> TerminalError {
    match error {
        RunError::Cancelled => TerminalError::new_with_code(409, CANCELLED),
        error => TerminalError::new(error.to_string()),
    }
}

const CANCELLED: &str = "cancelled";

/// Whether a call was cancelled, or the handler itself while it waited. A code of 409 alone may be a service's own.
pub(crate) fn is_cancelled(error: &TerminalError) -> bool {
    // The second spelling is that of the server, for a call that no handler had begun.
    let is = |text| error.message().eq_ignore_ascii_case(text);
    error.code() == 409 && (is(CANCELLED) || is("canceled"))
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;
    use std::fmt;

    use restate_sdk::errors::TerminalError;
    use serde::{Deserialize, Serialize};

    use super::{TaskError, fail, is_cancelled};

    #[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
    enum Error {
        Plain,
        Text(String),
        Both { text: String, map: BTreeMap<String, f64> },
    }

    impl fmt::Display for Error {
        fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            match self {
                Error::Plain => Ok(()),
                Error::Text(text) | Error::Both { text, .. } => f.write_str(text),
            }
        }
    }

    #[test]
    fn what_is_too_large_is_text_alone() {
        for (chars, is_own) in [(500_000, true), (700_000, false), (3_000_000, false)] {
            let error = Error::Text("\u{e4}".repeat(chars / 2));
            let terminal = fail(&error);
            assert!(terminal.message().len() <= (1 << 20) + 20);
            assert!(terminal.message().starts_with('\u{e4}'));
            assert_eq!(TaskError::from(terminal) == TaskError::Own(error), is_own, "{chars}");
        }
    }

    #[test]
    fn an_error_comes_back_as_it_was_whatever_its_text() {
        let texts = [
            "",
            ")",
            " (error: ",
            " (error: \"Plain\")",
            " (error: {\"Text\":\"",
            "\" (error: \\",
            "\u{0}\n\r (error: \"Plain\") (error: ",
            "\u{1F980}",
        ];
        for text in texts {
            let map = BTreeMap::from([(text.to_owned(), 0.1)]);
            let text = text.to_owned();
            for error in [Error::Plain, Error::Text(text.clone()), Error::Both { text: text.clone(), map }] {
                assert_eq!(TaskError::from(fail(&error)), TaskError::Own(error));
            }
        }
    }

    #[test]
    fn what_is_no_error_of_ones_own_keeps_its_code_and_text() {
        for text in ["", ")", " (error: )", "x (error: \"Strange\")", "x (error: \"Plain\") ", "(error: \"Plain\")"] {
            let message = text.to_owned();
            let error = TaskError::<Error>::from(TerminalError::new_with_code(418, text));
            assert_eq!(error, TaskError::Terminal { code: 418, message });
        }
        // It is written as null, and not read.
        let map = BTreeMap::from([(String::new(), f64::NAN)]);
        let TaskError::Terminal { code: 500, .. } = TaskError::<Error>::from(fail(&Error::Both { text: String::new(), map }))
        else {
            panic!("what is no JSON came back");
        };
    }

    #[test]
    fn cancelled_is_what_handlers_and_the_server_call_it_and_nothing_else() {
        for text in ["cancelled", "Cancelled", "canceled", "Canceled"] {
            assert!(is_cancelled(&TerminalError::new_with_code(409, text)));
            assert!(!is_cancelled(&TerminalError::new_with_code(500, text)));
        }
        for text in ["", "killed", "cancelled by its user", "task `a` failed: cancelled"] {
            assert!(!is_cancelled(&TerminalError::new_with_code(409, text)));
        }
    }
}
