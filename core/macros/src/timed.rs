//! Tasks that have only so much time, or are tried again: `#[timeout]` and `#[retry]`.

use std::time::Duration;

use proc_macro2::{Span, TokenStream};
use quote::{ToTokens, quote, quote_spanned};
use syn::ext::IdentExt as _;
use syn::parse::{Parse, ParseStream};
use syn::{Expr, ExprLit, Ident, Lit, LitStr, Path, Token, Type};

use crate::around::{Run, retries};
use crate::ast::{Task, ungroup};
use crate::attr::Options;
use crate::did_you_mean;

/// What a block says of time.
pub(crate) struct Clock<'a> {
    timer: TokenStream,
    /// The one error of the block.
    named: Option<&'a Type>,
    library: Path,
}

impl<'a> Clock<'a> {
    /// The one that is named, or that of the runtime.
    pub(crate) fn of(options: &'a Options) -> Option<Self> {
        let of_runtime = || options.runtime.as_ref().map(|runtime| quote!(#runtime::Timer));
        let timer = options.timer.as_ref().map(ToTokens::to_token_stream).or_else(of_runtime)?;
        Some(Clock { timer, named: options.error.as_ref(), library: options.library() })
    }

    pub(crate) fn in_time(&self, time: &Time, at: Span, run: &Run) -> Run {
        let Clock { timer, named, library } = self;
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

    pub(crate) fn again(&self, retry: &Retry, at: Span, run: &Run, task: &Task) -> Run {
        let Clock { timer, library, .. } = self;
        let (future, error) = (run.future(), &run.error);
        let Retry { attempts, backoff, jitter, when, keep, .. } = retry;
        let backoff = backoff.as_ref().map(|(first, most)| quote!(.backoff(#first, #most)));
        let when = when.as_ref().map(|when| quote!(.when::<#error, _>(#when)));
        let retries = retries();
        let run = if *keep { quote!(run_keeping) } else { quote!(run) };
        // Each attempt has its own.
        let owned = task.inputs().filter(|param| !matches!(ungroup(&param.ty), Type::Reference(_)));
        let clones = owned.map(|param| &param.ident).map(|name| {
            let at = Span::mixed_site().located_at(name.span());
            quote_spanned!(at=> let #name = ::core::clone::Clone::clone(&#name);)
        });
        let mixed = Span::mixed_site().located_at(at);
        let expression = quote_spanned! {mixed=>
            #library::Retry::attempts(#attempts)#backoff #jitter #when.noting(#retries).#run(#timer, move || { #(#clones)* #future })
        };
        let error = if *keep { Some(syn::parse_quote!(#library::Attempts<#error>)) } else { error.clone() };
        Run { expression, has_ended: false, error }
    }
}

/// How long: `"5s"`, or an expression.
pub(crate) struct Time(Expr);

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
pub(crate) struct Retry {
    attempts: Expr,
    /// The first pause, and the longest.
    backoff: Option<(Time, Time)>,
    /// A call of the method that says so.
    jitter: Option<TokenStream>,
    when: Option<Expr>,
    /// Of each attempt.
    pub(crate) timeout: Option<Time>,
    pub(crate) keep: bool,
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
