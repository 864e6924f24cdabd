//! Attributes on the block, on tasks and on their parameters.

#![expect(clippy::non_minimal_cfg, reason = "a condition that holds")]

use std::cell::Cell;
use std::sync::Mutex;

use dagio_tests::{pause, to_end};

struct Conditional;

#[dagio::dag]
impl Conditional {
    #[cfg(any())]
    async fn part(&self) -> Gone {
        gone!()
    }
    #[cfg(all())]
    async fn part(&self) -> u32 {
        pause().await;
        1
    }
    #[cfg(not(any()))]
    #[cfg(all())]
    async fn both(&self, part: &u32, #[cfg(any())] gone: &Gone, #[cfg(all())] more: &u32) -> u32 {
        part + more
    }
    #[cfg(all())]
    #[cfg(any())]
    async fn neither(&self, part: &Gone) -> u32 {}
    #[cfg_attr(all(), depends(part), doc = "Adds ten.")]
    #[cfg_attr(any(), depends(neither))]
    async fn more(
        &self,
        #[cfg_attr(all(), input)]
        #[cfg_attr(any(), gone)]
        by: u32,
    ) -> u32 {
        by + 10
    }
    #[cfg(any())]
    fn helper(&self) -> Gone {}
    #[cfg(all())]
    fn helper(&self) -> u32 {
        5
    }
    async fn helped(&self, both: &u32) -> u32 {
        self.helper() + both
    }
}

#[test]
fn p01_a_task_that_is_configured_out_is_out_of_the_graph() {
    assert_eq!(to_end(Conditional.both(1)), 12);
    assert_eq!(to_end(Conditional.dag().helped(1)), 17);
}

/// What is gone may be gone with the whole block.
struct Absent;

#[cfg(any())]
#[dagio::dag]
impl Absent {
    async fn part(&self) -> Gone {}
}

#[dagio::dag]
#[cfg(any())]
impl Absent {
    async fn part(&self) -> Gone {}
}

#[dagio::dag]
#[cfg(all())]
impl Absent {
    /// Is here.
    async fn part(&self) -> u32 {
        2
    }
}

#[test]
fn p01_a_block_that_is_configured_out() {
    assert_eq!(to_end(Absent.part()), 2);
}

struct Documented;

#[dagio::dag]
impl Documented {
    /// The first line
    ///
    /// and more.
    #[deprecated = "use `second`"]
    async fn first(&self) -> u32 {
        1
    }
    #[doc(alias = "two", hidden)]
    #[deprecated(since = "1.0.0", note = "it is old")]
    async fn second(&self, first: &u32) -> u32 {
        first + 1
    }
}

#[test]
#[expect(deprecated, reason = "that it is said is what is tested; the block itself does not say it")]
fn p14_deprecation_is_said_to_the_caller() {
    assert_eq!(to_end(Documented.second()), 2);
}

struct Allowing;

#[dagio::dag]
impl Allowing {
    #[allow(unused_variables, clippy::allow_attributes, clippy::allow_attributes_without_reason)]
    async fn unused(&self, #[input] nobody: u32) -> u32 {
        let unread = 3;
        2
    }
    #[expect(clippy::unused_async, reason = "it is a test of this line")]
    #[must_use]
    #[inline]
    async fn quiet(&self, #[allow(unused_variables, reason = "it is a test")] unused: &u32) -> u32 {
        1
    }
}

#[test]
fn p14_lint_levels_stay_on_the_body() {
    assert_eq!(to_end(Allowing.quiet(0)), 1);
}

/// A subscriber that notes the spans that are entered.
struct Spans(&'static Mutex<Vec<String>>);

impl tracing::Subscriber for Spans {
    fn enabled(&self, _: &tracing::Metadata<'_>) -> bool {
        true
    }
    fn new_span(&self, span: &tracing::span::Attributes<'_>) -> tracing::span::Id {
        let mut names = self.0.lock().expect("nobody panics with it");
        names.push(span.metadata().name().to_owned());
        tracing::span::Id::from_u64(names.len() as u64)
    }
    fn record(&self, _: &tracing::span::Id, _: &tracing::span::Record<'_>) {}
    fn record_follows_from(&self, _: &tracing::span::Id, _: &tracing::span::Id) {}
    fn event(&self, event: &tracing::Event<'_>) {
        self.0.lock().expect("nobody panics with it").push(event.metadata().name().to_owned());
    }
    fn enter(&self, span: &tracing::span::Id) {
        self.0.lock().expect("nobody panics with it").push(format!("+{}", span.into_u64()));
    }
    fn exit(&self, span: &tracing::span::Id) {
        self.0.lock().expect("nobody panics with it").push(format!("-{}", span.into_u64()));
    }
}

struct Traced;

#[dagio::dag]
impl Traced {
    #[tracing::instrument(name = "fetch", skip_all)]
    async fn fetch(&self) -> u32 {
        pause().await;
        1
    }
    #[tracing::instrument(name = "parse", skip(self), err)]
    async fn parse(&self, fetch: &u32) -> Result<u32, std::fmt::Error> {
        pause().await;
        Ok(fetch + 1)
    }
    async fn plain(&self, parse: &u32) -> u32 {
        pause().await;
        parse + 1
    }
}

#[test]
fn p14_an_attribute_that_rewrites_a_task_rewrites_its_body() {
    static SPANS: Mutex<Vec<String>> = Mutex::new(Vec::new());
    let of_run = tracing::subscriber::with_default(Spans(&SPANS), || to_end(Traced.plain()));
    assert_eq!(of_run, Ok(3));
    let spans = SPANS.lock().unwrap();
    let made: Vec<&str> = spans.iter().filter(|name| !name.starts_with(['+', '-'])).map(String::as_str).collect();
    assert_eq!(made, ["fetch", "parse"]);
    let entered = spans.iter().filter(|name| name.starts_with('+')).count();
    let left = spans.iter().filter(|name| name.starts_with('-')).count();
    assert_eq!(entered, left);
    assert!(entered >= 4, "each is polled twice");
}

thread_local! {
    static CALLED: Cell<u32> = const { Cell::new(0) };
}

struct Plain;

#[dagio::dag]
impl Plain {
    const HALF: u32 = 21;

    fn count() {
        CALLED.set(CALLED.get() + 1);
    }
    const fn half(&self) -> u32 {
        Self::HALF
    }
    fn change(&mut self) -> &mut Self {
        self
    }
    fn into_self(self) -> Self {
        self
    }
    async fn without_receiver(by: u32) -> u32 {
        Self::count();
        by * 2
    }
    async fn task(&self) -> u32 {
        Self::without_receiver(self.half()).await
    }
}

#[test]
fn p14_what_is_no_task_stays_as_it_is() {
    CALLED.set(0);
    let mut plain = Plain.into_self();
    assert_eq!(to_end(plain.change().task()), 42);
    assert_eq!(to_end(Plain::without_receiver(Plain::HALF)), 42);
    assert_eq!(CALLED.get(), 2);
}
