//! Which tasks can fail, and with what.

use std::error::Error;
use std::fmt;
use std::io;
use std::num::{ParseFloatError, ParseIntError};

use dagio::RunError;
use dagio_tests::{pause, to_end};

type Alias<T> = Result<T, ParseIntError>;
type Quiet = Result<u8, ParseIntError>;

struct Spelled(&'static str);

#[dagio::dag]
impl Spelled {
    /// A `Result` that is an output like any other.
    #[task(infallible)]
    async fn kept(&self) -> Result<u8, ParseIntError> {
        pause().await;
        self.0.parse()
    }
    /// The last word of its type is not `Result`.
    #[task(fallible)]
    async fn quiet(&self, kept: &Result<u8, ParseIntError>) -> Quiet {
        pause().await;
        kept.clone()
    }
    async fn look(&self, kept: &Result<u8, ParseIntError>) -> bool {
        kept.is_ok()
    }
    async fn after(&self, quiet: &u8) -> u8 {
        quiet + 1
    }
}

#[test]
fn p07_what_is_fallible_can_be_said() {
    let kept: Result<u8, ParseIntError> = to_end(Spelled("x").kept());
    assert!(kept.is_err());
    assert!(!to_end(Spelled("x").look()));
    assert_eq!(to_end(Spelled("4").after()).unwrap(), 5);
    let failed: RunError<ParseIntError> = to_end(Spelled("x").after()).unwrap_err();
    assert_eq!(failed.task(), Some("quiet"));
}

struct Aliased;

#[dagio::dag]
impl Aliased {
    #[task(fallible)]
    async fn number(&self) -> Alias<i8> {
        pause().await;
        "-3".parse()
    }
    #[task(fallible)]
    async fn text(&self, number: &i8) -> Alias<String> {
        Ok(number.to_string())
    }
}

#[test]
fn p07_an_alias_with_the_output_alone() {
    assert_eq!(to_end(Aliased.text()).unwrap(), "-3");
}

struct Io(bool);

#[dagio::dag]
impl Io {
    async fn read(&self) -> io::Result<Vec<u8>> {
        pause().await;
        if self.0 { Err(io::Error::other("torn")) } else { Ok(vec![1]) }
    }
    async fn write(&self, read: &Vec<u8>) -> io::Result<()> {
        assert_eq!(read, &[1]);
        Ok(())
    }
    async fn done(&self, write: &()) -> u8 {
        let () = write;
        9
    }
}

#[test]
fn p07_io_result() {
    assert_eq!(to_end(Io(false).done()).unwrap(), 9);
    let failed: RunError<io::Error> = to_end(Io(true).done()).unwrap_err();
    assert_eq!(failed.to_string(), "task `read` failed: torn");
}

struct Fmt(bool);

#[dagio::dag]
impl Fmt {
    async fn print(&self) -> fmt::Result {
        pause().await;
        if self.0 { Err(fmt::Error) } else { Ok(()) }
    }
    #[depends(print)]
    async fn after(&self) {}
}

#[test]
fn p07_fmt_result_and_unit_outputs() {
    let () = to_end(Fmt(false).after()).unwrap();
    assert_eq!(to_end(Fmt(true).after()).unwrap_err().into_error(), Some(fmt::Error));
}

#[derive(Debug)]
enum Bad {
    Int(ParseIntError),
    Float(ParseFloatError),
    Empty,
}

impl From<ParseIntError> for Bad {
    fn from(error: ParseIntError) -> Self {
        Bad::Int(error)
    }
}

impl From<ParseFloatError> for Bad {
    fn from(error: ParseFloatError) -> Self {
        Bad::Float(error)
    }
}

impl fmt::Display for Bad {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("bad")
    }
}

impl Error for Bad {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        match self {
            Bad::Int(error) => Some(error),
            Bad::Float(error) => Some(error),
            Bad::Empty => None,
        }
    }
}

/// `int` and `float` are arms, `both` and `half` are in lanes.
struct Numbers<'a> {
    int: &'a str,
    float: &'a str,
}

#[dagio::dag(error = Bad)]
impl Numbers<'_> {
    async fn int(&self) -> Result<i32, ParseIntError> {
        pause().await;
        self.int.parse()
    }
    async fn float(&self) -> Result<f64, ParseFloatError> {
        pause().await;
        self.float.parse()
    }
    async fn both(&self, int: &i32, float: &f64) -> Result<f64, Bad> {
        pause().await;
        if self.int.is_empty() { Err(Bad::Empty) } else { Ok(f64::from(*int) + float) }
    }
    async fn half(&self, float: &f64) -> Result<f64, std::convert::Infallible> {
        pause().await;
        Ok(float / 2.0)
    }
    async fn end(&self, both: &f64, half: &f64) -> f64 {
        both + half
    }
}

impl From<std::convert::Infallible> for Bad {
    fn from(never: std::convert::Infallible) -> Self {
        match never {}
    }
}

#[test]
fn p07_errors_become_the_one_that_is_named() {
    assert!((to_end(Numbers { int: "1", float: "3" }.end()).unwrap() - 5.5).abs() < 1e-9);
    let failed = to_end(Numbers { int: "x", float: "1" }.end()).unwrap_err();
    assert!(matches!((failed.task(), failed.error()), (Some("int"), Some(Bad::Int(_)))));
    assert_eq!(failed.source().unwrap().to_string(), "invalid digit found in string");
    let failed = to_end(Numbers { int: "1", float: "x" }.dag().end()).unwrap_err();
    assert!(matches!((failed.task(), failed.error()), (Some("float"), Some(Bad::Float(_)))));
    // A task whose run has one error alone gives the named one, too.
    let failed: RunError<Bad> = to_end(Numbers { int: "x", float: "1" }.int()).unwrap_err();
    assert_eq!(failed.task(), Some("int"));
}

struct Boxed(bool);

#[dagio::dag(error = Box<dyn Error + Send + Sync>)]
impl Boxed {
    async fn number(&self) -> Result<u8, ParseIntError> {
        pause().await;
        "300".parse().or(Ok(3))
    }
    async fn told(&self, number: &u8) -> Result<u8, Box<dyn Error + Send + Sync>> {
        pause().await;
        if self.0 { Err("told to".into()) } else { Ok(*number) }
    }
    async fn text(&self, told: &u8) -> Result<String, &'static str> {
        Ok(told.to_string())
    }
}

#[test]
fn p07_errors_in_a_box() {
    assert_eq!(to_end(Boxed(false).text()).unwrap(), "3");
    let failed = to_end(Boxed(true).text()).unwrap_err();
    assert_eq!(failed.to_string(), "task `told` failed: told to");
}

#[test]
fn p07_the_question_mark_carries_a_run_error() {
    fn main() -> Result<(), Box<dyn Error + Send + Sync>> {
        to_end(Io(true).done())?;
        Ok(())
    }
    let failed = main().unwrap_err().downcast::<RunError<io::Error>>().unwrap();
    assert_eq!(failed.task(), Some("read"));
}

/// An error that borrows from the object.
struct Borrowed(String);

#[derive(Debug, PartialEq)]
struct Near<'a>(&'a str);

#[dagio::dag]
impl Borrowed {
    async fn check<'a>(&'a self) -> Result<u8, Near<'a>> {
        pause().await;
        self.0.parse().map_err(|_| Near(&self.0))
    }
    async fn after(&self, check: &u8) -> u8 {
        *check
    }
}

#[test]
fn p07_an_error_that_borrows_from_the_object() {
    let borrowed = Borrowed("x".to_owned());
    assert_eq!(to_end(borrowed.check()).unwrap_err().into_error(), Some(Near("x")));
    assert_eq!(to_end(borrowed.after()).unwrap_err().into_error(), Some(Near("x")));
}

/// Prints its causes when asked to, as some errors do.
struct Causes;

#[derive(Debug)]
struct Chain;

impl fmt::Display for Chain {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(if f.alternate() { "outer: inner" } else { "outer" })
    }
}

#[dagio::dag]
impl Causes {
    async fn fails(&self) -> Result<(), Chain> {
        Err(Chain)
    }
}

#[test]
fn p07_the_alternate_form_is_that_of_the_error() {
    let failed = to_end(Causes.fails()).unwrap_err();
    assert_eq!(format!("{failed}"), "task `fails` failed: outer");
    assert_eq!(format!("{failed:#}"), "task `fails` failed: outer: inner");
}
