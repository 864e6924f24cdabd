//! What calls carry: JSON of a limited size.

use std::convert::Infallible;
use std::fmt;
use std::io;
use std::marker::PhantomData;

use bytes::Bytes;
use restate_sdk::errors::TerminalError;
use restate_sdk::serde::{Deserialize, Json, PayloadMetadata, Serialize};
use serde::de::DeserializeOwned;

/// A `T` as JSON, for inputs and outputs of handlers, that is never too large, and whose mistakes are failures of a task.
///
/// On the wire it is what [`Json`] is. But where that cannot be written or read, Restate tries the whole handler again, for ever. This one says so, once.
///
/// ```
/// use dagio_restate::Payload;
/// use restate_sdk::prelude::*;
///
/// struct Greeter;
///
/// #[restate_sdk::service]
/// impl Greeter {
///     #[handler]
///     async fn greet(&self, _: Context<'_>, name: Payload<String>) -> Result<Payload<String>, HandlerError> {
///         let name = name.decode()?;
///         Ok(Payload::encode(&format!("hello, {name}"))?)
///     }
/// }
///
/// let error = Payload::encode_within(&"a long story", 10).unwrap_err();
/// assert_eq!((error.code(), error.message()), (413, "a payload is larger than its limit of 10 bytes"));
/// assert_eq!(Payload::encode(&"a long story")?.json(), br#""a long story""#);
/// # Ok::<(), TerminalError>(())
/// ```
pub struct Payload<T: ?Sized> {
    json: Bytes,
    of: PhantomData<fn() -> Box<T>>,
}

/// How many bytes a [`Payload`] has at most, unless something else is said: 1 MiB.
///
/// Restate's own limit of a message is 32 MiB, unless its configuration says something else. The journal of a run has the inputs and outputs of all
/// its tasks, and is read whenever the run is resumed: where they are large, let them be names of files, or of objects in a store.
pub const PAYLOAD_LIMIT: usize = 1 << 20;

impl<T: serde::Serialize + ?Sized> Payload<T> {
    /// Writes a value, of at most [`PAYLOAD_LIMIT`] bytes of JSON.
    ///
    /// # Errors
    /// If it is larger, with the code 413, or cannot be written as JSON.
    pub fn encode(value: &T) -> Result<Self, TerminalError> {
        Payload::encode_within(value, PAYLOAD_LIMIT)
    }

    /// The same, of at most so many bytes.
    ///
    /// # Errors
    /// If it is larger, with the code 413, or cannot be written as JSON.
    pub fn encode_within(value: &T, limit: usize) -> Result<Self, TerminalError> {
        let mut json = Limited { written: Vec::new(), limit };
        serde_json::to_writer(&mut json, value).map_err(|error| {
            if error.is_io() {
                TerminalError::new_with_code(413, format!("a payload is larger than its limit of {limit} bytes"))
            } else {
                TerminalError::new(format!("a payload cannot be written as JSON: {error}"))
            }
        })?;
        Ok(Payload { json: json.written.into(), of: PhantomData })
    }
}

impl<T: DeserializeOwned> Payload<T> {
    /// Reads the value.
    ///
    /// # Errors
    /// If the payload is not JSON of a `T`, with the code 400.
    pub fn decode(&self) -> Result<T, TerminalError> {
        serde_json::from_slice(&self.json).map_err(|error| {
            // It may quote the payload.
            let error = error.to_string();
            let (begin, dots) = error.char_indices().nth(200).map_or((&*error, ""), |(at, _)| (&error[..at], ".."));
            TerminalError::new_with_code(400, format!("a payload is not what was expected: {begin}{dots}"))
        })
    }
}

impl<T: ?Sized> Payload<T> {
    /// Borrows the JSON.
    #[must_use]
    pub fn json(&self) -> &[u8] {
        &self.json
    }
}

/// Fails as soon as more is written than it takes.
struct Limited {
    written: Vec<u8>,
    limit: usize,
}

impl io::Write for Limited {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        if bytes.len() > self.limit - self.written.len() {
            return Err(io::ErrorKind::FileTooLarge.into());
        }
        self.written.extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

impl<T: ?Sized> Clone for Payload<T> {
    fn clone(&self) -> Self {
        Payload { json: self.json.clone(), of: PhantomData }
    }
}

impl<T: ?Sized> fmt::Debug for Payload<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Payload").field(&String::from_utf8_lossy(&self.json)).finish()
    }
}

impl<T: ?Sized> Serialize for Payload<T> {
    type Error = Infallible;

    fn serialize(&self) -> Result<Bytes, Infallible> {
        Ok(self.json.clone())
    }
}

impl<T> Deserialize for Payload<T> {
    type Error = Infallible;

    fn deserialize(json: &mut Bytes) -> Result<Self, Infallible> {
        Ok(Payload { json: json.clone(), of: PhantomData })
    }
}

impl<T> PayloadMetadata for Payload<T> {}

/// What a service replies, as the output of a task: of [`Payload<T>`](Payload) and [`Json<T>`](Json) it is the `T`; of others, it is what it is.
///
/// A `Payload` of another type is a failure of the task. Others that cannot be read have Restate try the run again, for ever.
pub trait Reply {
    /// The task's output.
    type Output: 'static;

    /// Gives the output.
    ///
    /// # Errors
    /// If the reply is not what was expected. Then so fails the task.
    fn output(self) -> Result<Self::Output, TerminalError>;
}

impl<T: DeserializeOwned + 'static> Reply for Payload<T> {
    type Output = T;

    fn output(self) -> Result<T, TerminalError> {
        self.decode()
    }
}

impl<T: 'static> Reply for Json<T> {
    type Output = T;

    fn output(self) -> Result<T, TerminalError> {
        Ok(self.into_inner())
    }
}

macro_rules! replies {
    ($($reply:ty)*) => {$(
        impl Reply for $reply {
            type Output = Self;

            fn output(self) -> Result<Self, TerminalError> {
                Ok(self)
            }
        }
    )*};
}

replies! { () bool String Vec<u8> Bytes u8 u16 u32 u64 u128 i8 i16 i32 i64 i128 f32 f64 }

#[cfg(test)]
mod tests {
    use bytes::Bytes;
    use restate_sdk::serde::Deserialize as _;

    use super::{PAYLOAD_LIMIT, Payload};

    #[test]
    fn a_payload_is_as_large_as_its_limit_and_no_larger() {
        for (text, limit) in [("\"\n", 6), ("", 2), (&*"x".repeat(PAYLOAD_LIMIT - 2), PAYLOAD_LIMIT)] {
            let payload = Payload::encode_within(text, limit).expect("it fits");
            assert_eq!(payload.json().len(), limit);
            assert_eq!(Payload::encode_within(text, limit - 1).map_err(|error| error.code()).unwrap_err(), 413);
        }
        assert!(Payload::encode(&"x".repeat(PAYLOAD_LIMIT - 1)).is_err());
        assert!(Payload::encode_within(&(), 0).is_err());
    }

    #[test]
    fn what_is_no_json_of_it_is_an_error_that_quotes_little() {
        let long = format!("\"{}\"", "\u{1F980}".repeat(1000));
        for json in ["", " ", "7 7", "[7", "-1", "null", "\u{0}", &*long, &*"[".repeat(100_000)] {
            let Ok(payload) = Payload::<u64>::deserialize(&mut Bytes::copy_from_slice(json.as_bytes()));
            let error = payload.decode().unwrap_err();
            assert_eq!(error.code(), 400, "{json:.20}");
            assert!(error.message().chars().count() < 250, "{error}");
        }
        let Ok(payload) = Payload::<Vec<u64>>::deserialize(&mut Bytes::from_static(b"\xff"));
        assert_eq!(payload.decode().unwrap_err().code(), 400);
    }
}
