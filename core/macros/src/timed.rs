//! Tasks that have only so much time, or are tried again: `#[timeout]` and `#[retry]`.
//!
//! Such a task is two methods: one with the user's body, an attempt; and the task, which calls that under a clock.

use std::time::Duration;

use proc_macro2::{Span, TokenStream};
use quote::{ToTokens, format_ident, quote, quote_spanned};
use syn::ext::IdentExt as _;
use syn::parse::{Parse, ParseStream};
use syn::spanned::Spanned as _;
use syn::{Attribute, Expr, ExprLit, FnArg, Ident, ImplItemFn, Lit, LitStr, Pat, Path, Token, Type};

use crate::ast::{Task, ungroup};
use crate::attr::Options;
use crate::{Errors, did_you_mean};

/// What a task has of the two attributes, and where.
#[derive(Default)]
pub(crate) struct Timed {
    timeout: Option<(Span, Time)>,
    retry: Option<(Span, Retry)>,
}

impl Timed {
    /// Takes the attribute, if it is one of the two.
    pub(crate) fn take(&mut self, attr: &Attribute, errors: &mut Errors) -> bool {
        let at = attr.path().span();
        let is_twice = if attr.path().is_ident("timeout") {
            attr.parse_args().map(|time| self.timeout.replace((at, time)).is_some())
        } else if attr.path().is_ident("retry") {
            attr.parse_args().map(|retry| self.retry.replace((at, retry)).is_some())
        } else {
            return false;
        };
        match is_twice {
            Ok(false) => {}
            Ok(true) => errors.at(attr, format!("`#[{}]` twice", attr.path().to_token_stream())),
            Err(error) => errors.push(error),
        }
        true
    }

    /// Makes of the task's method one that has so much time, or tries again. The user's body moves to the one that it returns.
    pub(crate) fn apply(
        self,
        method: &mut ImplItemFn,
        task: &mut Task,
        options: &Options,
        errors: &mut Errors,
    ) -> Option<ImplItemFn> {
        let Timed { timeout, retry } = self;
        let at = timeout.as_ref().map(|(at, _)| *at).or(retry.as_ref().map(|(at, _)| *at))?;
        let Some(timer) = &options.timer else {
            const CLOCK: &str = "there is no clock for it: name one for the block, `#[dag(timer = dagio_tokio::Timer)]`";
            errors.push(syn::Error::new(at, CLOCK));
            return None;
        };
        let library = &options.library();
        let clock = Clock { timer, named: options.error.as_ref(), library };
        let mut attempt = method.clone();
        attempt.sig.ident = format_ident!("__dag_once_{}", task.name, span = task.body.span());
        let error = task.output.error.as_ref().map(|(error, _)| error.clone());
        let mut run = Run { expression: call(&attempt, task), has_ended: false, error };
        if let Some((at, retry)) = &retry {
            if let Some(time) = &retry.timeout {
                run = clock.in_time(time, *at, &run);
            }
            if run.error.is_none() {
                errors.push(syn::Error::new(*at, "a task that cannot fail is not tried again: it returns no `Result`"));
                return None;
            }
            run = clock.again(retry, *at, &run, &owned(task));
        }
        if let (Some((at, _)), Some((_, Retry { keep: true, .. }))) = (&timeout, &retry) {
            const EACH: &str = "with `keep` the error is that of all attempts: limit each, `#[retry(.., timeout = \"5s\")]`";
            errors.push(syn::Error::new(*at, EACH));
        } else if let Some((at, time)) = &timeout {
            run = clock.in_time(time, *at, &run);
        }
        let end = run.end();
        task.output.fail_with(run.error?);
        let (ok, error) = (&task.output.ty, task.output.error.as_ref().map(|(error, _)| error));
        method.sig.output = syn::parse_quote!(-> ::core::result::Result<#ok, #error>);
        task.sig.output = method.sig.output.clone();
        method.attrs.retain(|attr| ["allow", "cfg"].iter().any(|name| attr.path().is_ident(name)));
        for param in &mut method.sig.inputs {
            if let FnArg::Typed(param) = param {
                if let Pat::Ident(pat) = &mut *param.pat {
                    pat.mutability = None;
                }
            }
        }
        method.block = syn::parse_quote!({ #end });
        Some(attempt)
    }
}

/// A future, or the end of one, as an expression; and what it fails with, if it can.
struct Run {
    expression: TokenStream,
    has_ended: bool,
    error: Option<Type>,
}

impl Run {
    fn future(&self) -> TokenStream {
        let expression = &self.expression;
        if self.has_ended { quote!(async move { #expression }) } else { expression.clone() }
    }

    fn end(&self) -> TokenStream {
        let expression = &self.expression;
        if self.has_ended { expression.clone() } else { quote!(#expression.await) }
    }
}

/// An attempt.
fn call(attempt: &ImplItemFn, task: &Task) -> TokenStream {
    let receiver = attempt.sig.receiver().map(|receiver| receiver.self_token);
    let (name, arguments) = (&attempt.sig.ident, task.params.iter().map(|param| &param.ident));
    quote!(#receiver.#name(#(#arguments),*))
}

/// The parameters of which each attempt gets a clone.
fn owned(task: &Task) -> Vec<&Ident> {
    let inputs = task.inputs().filter(|param| !matches!(ungroup(&param.ty), Type::Reference(_)));
    inputs.map(|param| &param.ident).collect()
}

/// What a block says of time.
struct Clock<'a> {
    timer: &'a Expr,
    /// The one error of the block.
    named: Option<&'a Type>,
    library: &'a Path,
}

impl Clock<'_> {
    fn in_time(&self, time: &Time, at: Span, run: &Run) -> Run {
        let Clock { timer, named, library } = *self;
        let error = named.cloned().or_else(|| run.error.clone()).unwrap_or_else(|| syn::parse_quote!(#library::TimedOut));
        let mixed = Span::mixed_site().located_at(at);
        let (end, late) = (Ident::new("dag_end", mixed), Ident::new("dag_late", mixed));
        let ended = if run.error.is_some() {
            quote!(::core::result::Result::map_err(#end, ::core::convert::Into::into))
        } else {
            quote!(::core::result::Result::Ok(#end))
        };
        let future = run.future();
        let expression = quote_spanned! {mixed=>
            match #library::timeout(#timer, #time, #future).await {
                ::core::result::Result::Ok(#end) => #ended,
                ::core::result::Result::Err(#late) => ::core::result::Result::Err(#library::__private::late::<#error>(#late)),
            }
        };
        Run { expression, has_ended: true, error: Some(error) }
    }

    fn again(&self, retry: &Retry, at: Span, run: &Run, owned: &[&Ident]) -> Run {
        let Clock { timer, library, .. } = *self;
        let (future, error) = (run.future(), &run.error);
        let Retry { attempts, backoff, jitter, when, keep, .. } = retry;
        let backoff = backoff.as_ref().map(|(first, most)| quote!(.backoff(#first, #most)));
        let when = when.as_ref().map(|when| quote!(.when::<#error, _>(#when)));
        let run = if *keep { quote!(run_keeping) } else { quote!(run) };
        let clones = owned.iter().map(|name| {
            let at = Span::mixed_site().located_at(name.span());
            quote_spanned!(at=> let #name = ::core::clone::Clone::clone(&#name);)
        });
        let mixed = Span::mixed_site().located_at(at);
        let expression = quote_spanned! {mixed=>
            #library::Retry::attempts(#attempts)#backoff #jitter #when.#run(#timer, || { #(#clones)* #future })
        };
        let error = if *keep { Some(syn::parse_quote!(#library::Attempts<#error>)) } else { error.clone() };
        Run { expression, has_ended: false, error }
    }
}

/// How long: `"5s"`, or an expression.
struct Time(Expr);

impl From<Duration> for Time {
    fn from(time: Duration) -> Self {
        let (seconds, nanoseconds) = (time.as_secs(), time.subsec_nanos());
        Time(syn::parse_quote!(::core::time::Duration::new(#seconds, #nanoseconds)))
    }
}

impl ToTokens for Time {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        self.0.to_tokens(tokens);
    }
}

impl Parse for Time {
    fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        if input.is_empty() {
            return Err(syn::Error::new(input.span(), "how long? `#[timeout(\"5s\")]`"));
        }
        if !input.peek(LitStr) {
            return input.parse().map(Time);
        }
        let text: LitStr = input.parse()?;
        let wrong = || format!("`{}` is no duration: write `500ms`, `1.5s` or `2min`", text.value());
        duration(&text.value()).map(Time::from).ok_or_else(|| syn::Error::new(text.span(), wrong()))
    }
}

/// A number and a unit.
fn duration(text: &str) -> Option<Duration> {
    const SECOND: u64 = 1_000_000_000;
    const UNITS: [(&str, u64); 6] =
        [("ns", 1), ("us", 1_000), ("ms", 1_000_000), ("s", SECOND), ("min", 60 * SECOND), ("h", 3600 * SECOND)];
    let text = text.trim();
    let (number, unit) = text.split_at(text.find(|c: char| c.is_ascii_alphabetic())?);
    let (_, unit) = UNITS.into_iter().find(|(name, _)| *name == unit)?;
    let (whole, part) = number.trim_end().split_once('.').unwrap_or((number.trim_end(), "0"));
    let are_digits = |digits: &str| (1..10).contains(&digits.len()) && digits.bytes().all(|digit| digit.is_ascii_digit());
    if !are_digits(whole) || !are_digits(part) {
        return None;
    }
    let numerator = unit.checked_mul(part.parse().ok()?)?;
    let part = numerator / 10_u64.pow(part.len().try_into().ok()?);
    Some(Duration::from_nanos(unit.checked_mul(whole.parse().ok()?)?.checked_add(part)?))
}

/// `attempts = 4, backoff = "100ms..5s", jitter, when = closure, timeout = "1s", keep`
struct Retry {
    attempts: Expr,
    /// The first pause, and the longest.
    backoff: Option<(Time, Time)>,
    /// A call of the method that says so.
    jitter: Option<TokenStream>,
    when: Option<Expr>,
    /// Of each attempt.
    timeout: Option<Time>,
    keep: bool,
}

impl Parse for Retry {
    fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        let (mut attempts, mut backoff, mut jitter, mut when, mut timeout, mut keep) = (None, None, None, None, None, None);
        let whole = input.span();
        while !input.is_empty() {
            let name = input.call(Ident::parse_any)?;
            let written = match name.to_string().as_str() {
                "attempts" => "attempts = 3",
                "backoff" => "backoff = \"100ms..5s\"",
                "jitter" => "jitter",
                "when" => "when = |error| error.is_temporary()",
                "timeout" => "timeout = \"1s\"",
                "keep" => "keep",
                other => {
                    let near = did_you_mean(other, ["attempts", "backoff", "jitter", "when", "timeout", "keep"].into_iter());
                    let all =
                        "`attempts = 3`, `backoff = \"100ms..5s\"`, `jitter`, `when = closure`, `timeout = \"1s\"` and `keep`";
                    return Err(syn::Error::new(name.span(), format!("unknown option `{other}`{near} (there are {all})")));
                }
            };
            let has_value = input.peek(Token![=]);
            if has_value != written.contains('=') && (name != "jitter" || !has_value) {
                return Err(syn::Error::new(name.span(), format!("the option `{name}` is written `{written}`")));
            }
            if has_value {
                input.parse::<Token![=]>()?;
            }
            let is_twice = match name.to_string().as_str() {
                "attempts" => attempts.replace(number(input.parse()?)?).is_some(),
                "backoff" => backoff.replace(pauses(&input.parse()?)?).is_some(),
                "jitter" => {
                    let seed = if has_value { Some(input.parse::<Expr>()?) } else { None };
                    let call = seed.map_or_else(|| quote!(.jitter()), |seed| quote!(.jitter_from(#seed)));
                    jitter.replace((name.span(), call)).is_some()
                }
                "when" => when.replace(input.parse()?).is_some(),
                "timeout" => timeout.replace(input.parse()?).is_some(),
                _ => keep.replace(()).is_some(),
            };
            if is_twice {
                return Err(syn::Error::new(name.span(), format!("`{name}` is given twice")));
            }
            if !input.is_empty() {
                input.parse::<Token![,]>()?;
            }
        }
        if let (Some((at, _)), None) = (&jitter, &backoff) {
            return Err(syn::Error::new(*at, "there are no pauses that it could make random: `backoff = \"100ms..5s\"`"));
        }
        let attempts = attempts.ok_or_else(|| syn::Error::new(whole, "how often? `#[retry(attempts = 3)]`"))?;
        Ok(Retry { attempts, backoff, jitter: jitter.map(|(_, call)| call), when, timeout, keep: keep.is_some() })
    }
}

/// A number of attempts.
fn number(attempts: Expr) -> syn::Result<Expr> {
    if let Expr::Lit(ExprLit { lit: Lit::Int(number), .. }) = &attempts {
        if number.base10_parse::<u32>()? == 0 {
            return Err(syn::Error::new(number.span(), "a task needs at least one attempt"));
        }
    }
    Ok(attempts)
}

/// `"100ms..5s"`, or `"100ms"` for pauses that are all the same.
fn pauses(text: &LitStr) -> syn::Result<(Time, Time)> {
    let written = text.value();
    let (first, most) = written.split_once("..").unwrap_or((&written, &written));
    let (Some(first), Some(most)) = (duration(first), duration(most)) else {
        let wrong = format!("`{written}` is no backoff: write `100ms..5s`, or `100ms` if all pauses are the same");
        return Err(syn::Error::new(text.span(), wrong));
    };
    if first > most {
        return Err(syn::Error::new(text.span(), "the first pause is longer than the longest one"));
    }
    Ok((first.into(), most.into()))
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::duration;

    #[test]
    fn a_duration_is_a_number_and_a_unit() {
        let all = [("5s", 5_000), ("100ms", 100), ("1.5s", 1_500), ("2min", 120_000), (" 1 h ", 3_600_000), ("0.25s", 250)];
        for (text, milliseconds) in all {
            assert_eq!(duration(text), Some(Duration::from_millis(milliseconds)), "{text}");
        }
        assert_eq!(duration("7us"), Some(Duration::from_micros(7)));
        assert_eq!(duration("1.5ns"), Some(Duration::from_nanos(1)));
        for text in ["", "5", "s", "5 parsecs", "-1s", "1,5s", "1.s", ".5s", "1..2s", "5S", "9999999999s", "1m", "999999999h"] {
            assert_eq!(duration(text), None, "{text}");
        }
    }
}
