//! The options of `#[dag(..)]`.

use proc_macro2::{TokenStream, TokenTree};
use syn::parse::{Parse, ParseStream, Parser as _};
use syn::punctuated::Punctuated;
use syn::{Expr, Ident, LitInt, LitStr, Path, Token, Type, parenthesized, token};

use crate::pools::Sizes;
use crate::{Errors, did_you_mean};

#[derive(Default)]
pub(crate) struct Options {
    /// The one error type that all others convert into.
    pub(crate) error: Option<Type>,
    /// Where the library is; `::dagio` unless told.
    library: Option<Path>,
    /// Tasks whose runs are compiled in any case.
    pub(crate) run: Option<Vec<Ident>>,
    /// How many tasks the compiled runs may have in all, unless they are compiled in any case; [`COMPILE`] unless told.
    compile: Option<usize>,
    /// What a wake polls; by the number of arms and lanes unless told.
    pub(crate) wake: Option<Wake>,
    /// Whether panics of tasks are errors: where it says so.
    pub(crate) catch_panics: Option<Ident>,
    /// The clock of its tasks.
    pub(crate) timer: Option<Expr>,
    /// Where the functions are that run tasks elsewhere, and a clock.
    pub(crate) runtime: Option<Path>,
    /// How much there is of what tasks take.
    pub(crate) pools: Vec<(Ident, LitInt)>,
    /// Tasks that a `#[cfg]` took out, for better messages. Written by [`crate::cfg`] alone.
    pub(crate) absent: Vec<Ident>,
}

/// What a wake polls.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Wake {
    /// All that runs.
    Run,
    /// The task that was woken.
    Task,
}

impl Options {
    pub(crate) fn parse(tokens: TokenStream, errors: &mut Errors) -> Self {
        let mut options = Options::default();
        match Punctuated::<One, Token![,]>::parse_terminated.parse2(tokens) {
            Ok(all) => all.into_iter().for_each(|one| options.set(one, errors)),
            Err(error) => errors.push(error),
        }
        options
    }

    fn set(&mut self, one: One, errors: &mut Errors) {
        let twice = match &one.is {
            Is::Error(_) => self.error.is_some(),
            Is::Crate(_) => self.library.is_some(),
            Is::Run(_) => self.run.is_some(),
            Is::Compile(_) => self.compile.is_some(),
            Is::Wake(_) => self.wake.is_some(),
            Is::CatchPanics => self.catch_panics.is_some(),
            Is::Timer(_) => self.timer.is_some(),
            Is::Runtime(_) => self.runtime.is_some(),
            Is::Pools(_) => !self.pools.is_empty(),
            Is::Absent(_) => false,
        };
        if twice {
            errors.at(&one.name, format!("`{}` is given twice", one.name));
        }
        match one.is {
            Is::Error(error) => self.error = Some(*error),
            Is::Crate(path) => self.library = Some(path),
            Is::Run(tasks) => self.run = Some(tasks),
            Is::Compile(tasks) => self.compile = Some(tasks),
            Is::Wake(wake) => self.wake = Some(wake),
            Is::CatchPanics => self.catch_panics = Some(one.name),
            Is::Timer(timer) => self.timer = Some(*timer),
            Is::Runtime(path) => self.runtime = Some(path),
            Is::Pools(sizes) => self.pools = sizes,
            Is::Absent(tasks) => self.absent.extend(tasks),
        }
    }

    /// How many tasks the compiled runs may have in all.
    pub(crate) fn compile(&self) -> usize {
        self.compile.unwrap_or(COMPILE)
    }

    pub(crate) fn library(&self) -> Path {
        self.library.clone().unwrap_or_else(|| syn::parse_quote!(::dagio))
    }
}

struct One {
    name: Ident,
    is: Is,
}

enum Is {
    Error(Box<Type>),
    Crate(Path),
    Run(Vec<Ident>),
    Compile(usize),
    Wake(Wake),
    CatchPanics,
    Timer(Box<Expr>),
    Runtime(Path),
    Pools(Vec<(Ident, LitInt)>),
    Absent(Vec<Ident>),
}

impl Parse for One {
    fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        use syn::ext::IdentExt as _;
        let name = input.call(Ident::parse_any)?;
        let is = match name.to_string().as_str() {
            "error" => Is::Error(Box::new(value(input, &name, "error = Type")?)),
            "crate" => Is::Crate(value(input, &name, "crate = path")?),
            "run" if !input.peek(token::Paren) => return Err(form(&name, "run(task, ..)")),
            "run" => Is::Run(names(input)?),
            "compile" => Is::Compile(value::<Tasks>(input, &name, COMPILED)?.0),
            "wake" => Is::Wake(value(input, &name, WAKE)?),
            "catch_panics" if input.is_empty() || input.peek(Token![,]) => Is::CatchPanics,
            "catch_panics" => return Err(form(&name, "catch_panics")),
            "timer" => Is::Timer(Box::new(value(input, &name, "timer = path")?)),
            "runtime" => Is::Runtime(value(input, &name, "runtime = path")?),
            "pools" if !input.peek(token::Paren) => return Err(form(&name, "pools(db = 10, ..)")),
            "pools" => Is::Pools(input.parse::<Sizes>()?.0),
            "__absent" => Is::Absent(names(input)?),
            other => {
                let near = did_you_mean(
                    other,
                    ["error", "run", "compile", "wake", "catch_panics", "timer", "runtime", "pools", "crate"].into_iter(),
                );
                let all = "`error = Type`, `run(task, ..)`, `compile = 200`, `wake = \"..\"`, `catch_panics`, `timer = path`, `runtime = path`, `pools(db = 10, ..)` and `crate = path`";
                return Err(syn::Error::new(name.span(), format!("unknown option `{other}`{near} (there are {all})")));
            }
        };
        Ok(One { name, is })
    }
}

/// How the option is written.
const COMPILED: &str = "compile = 200";

/// A number of tasks.
struct Tasks(usize);

impl Parse for Tasks {
    fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        let at = input.fork().parse::<TokenTree>().map_or_else(|_| input.span(), |token| token.span());
        let wrong = |_| syn::Error::new(at, format!("how many tasks the compiled runs may have, in all: `{COMPILED}`"));
        input.parse::<LitInt>().and_then(|number| number.base10_parse()).map(Tasks).map_err(wrong)
    }
}

/// Tasks in all compiled runs of a block. Measured: 3 to 5 ms of `cargo check` each.
const COMPILE: usize = 200;

/// How the option is written.
const WAKE: &str = "wake = \"run\"` or `wake = \"task\"";

impl Parse for Wake {
    fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        let at = input.fork().parse::<TokenTree>().map_or_else(|_| input.span(), |token| token.span());
        match input.parse::<LitStr>().map(|written| written.value()).as_deref() {
            Ok("run") => Ok(Wake::Run),
            Ok("task") => Ok(Wake::Task),
            _ => Err(syn::Error::new(at, format!("a wake polls all that runs or the woken task alone: `{WAKE}`"))),
        }
    }
}

fn value<T: Parse>(input: ParseStream<'_>, name: &Ident, written: &str) -> syn::Result<T> {
    if !input.peek(Token![=]) {
        return Err(form(name, written));
    }
    input.parse::<Token![=]>()?;
    input.parse()
}

fn form(name: &Ident, written: &str) -> syn::Error {
    syn::Error::new(name.span(), format!("the option `{name}` is written `{written}`"))
}

/// `(a, b, ..)`
pub(crate) fn names(input: ParseStream<'_>) -> syn::Result<Vec<Ident>> {
    let inside;
    parenthesized!(inside in input);
    Ok(Punctuated::<Ident, Token![,]>::parse_terminated(&inside)?.into_iter().collect())
}

/// `a, b, ..`, at least one.
pub(crate) fn some_names(input: ParseStream<'_>, attribute: &str) -> syn::Result<Vec<Ident>> {
    let wrong = |at| match attribute {
        "teardown" => syn::Error::new(at, "name the task: `#[teardown(a)]`"),
        _ => syn::Error::new(at, format!("name the tasks: `#[{attribute}(a, b)]`")),
    };
    let names = Punctuated::<Ident, Token![,]>::parse_terminated(input).map_err(|error| wrong(error.span()))?;
    if names.is_empty() {
        return Err(wrong(input.span()));
    }
    Ok(names.into_iter().collect())
}
