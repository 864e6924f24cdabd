//! Runs are `Send` in an `async` block whatever conditions the block of tasks has, and outputs may be less visible than the type. There the
//! compiler looks at types without their lifetimes.

use std::borrow::Cow;
use std::future::{Future, ready};
use std::pin::Pin;

use dagio_tests::to_end;

fn send<F: Future + Send>(run: F) -> F::Output {
    to_end(run)
}

/// Three lanes, with conditions on a parameter.
struct Static<T>(T);

#[dagio::dag]
impl<T: ToString + Sync + 'static> Static<T> {
    async fn a(&self) -> u32 {
        1
    }
    async fn b(&self) -> u32 {
        2
    }
    async fn c(&self) -> u32 {
        3
    }
    async fn d(&self, a: &u32, b: &u32) -> u32 {
        a + b
    }
    async fn e(&self, b: &u32, c: &u32) -> u32 {
        b + c
    }
    async fn f(&self, c: &u32, a: &u32) -> u32 {
        c + a
    }
    async fn g(&self, d: &u32, e: &u32, f: &u32) -> String {
        format!("{} {d} {e} {f}", self.0.to_string())
    }
}

struct Into_<T>(T);

#[dagio::dag]
impl<T: Into<Cow<'static, str>> + Clone + Sync> Into_<T> {
    async fn a(&self) -> u32 {
        1
    }
    async fn b(&self) -> u32 {
        2
    }
    async fn c(&self) -> u32 {
        3
    }
    async fn d(&self, a: &u32, b: &u32) -> u32 {
        a + b
    }
    async fn e(&self, b: &u32, c: &u32) -> u32 {
        b + c
    }
    async fn f(&self, c: &u32, a: &u32) -> u32 {
        c + a
    }
    async fn g(&self, d: &u32, e: &u32, f: &u32) -> String {
        let name: Cow<'static, str> = self.0.clone().into();
        format!("{name} {d} {e} {f}")
    }
}

struct Where<T>(T);

#[dagio::dag]
impl<T> Where<T>
where
    T: ToString + Sync + 'static,
{
    async fn a(&self) -> u32 {
        1
    }
    async fn b(&self) -> u32 {
        2
    }
    async fn c(&self) -> u32 {
        3
    }
    async fn d(&self, a: &u32, b: &u32) -> u32 {
        a + b
    }
    async fn e(&self, b: &u32, c: &u32) -> u32 {
        b + c
    }
    async fn f(&self, c: &u32, a: &u32) -> u32 {
        c + a
    }
    async fn g(&self, d: &u32, e: &u32, f: &u32) -> String {
        format!("{} {d} {e} {f}", self.0.to_string())
    }
}

/// Lifetimes with conditions, outputs that have them.
struct Longer<'a, 'b: 'a, T: ?Sized + 'a>(&'a T, &'b str);

#[dagio::dag]
impl<'a, 'b: 'a, T: ?Sized + ToString + Sync + 'a> Longer<'a, 'b, T> {
    async fn a(&self) -> String {
        self.0.to_string()
    }
    async fn b(&self) -> &'a T {
        self.0
    }
    async fn c<'x>(&self, #[input] text: &'x str) -> usize {
        text.len()
    }
    async fn d(&self, a: &String, b: &&'a T) -> &'b str {
        let _ = (a, b);
        self.1
    }
    async fn e(&self, b: &&'a T, c: &usize) -> Result<String, u8> {
        Ok(format!("{}{c}", b.to_string()))
    }
    async fn f(&self, c: &usize, a: &String) -> usize {
        c + a.len()
    }
    async fn g(&self, d: &&'b str, e: &String, f: &usize) -> String {
        format!("{d} {e} {f}")
    }
}

async fn longer<T: ?Sized + ToString + Sync>(of: &T, text: String) -> String {
    Longer(of, "b").g(&text).await.unwrap_or_default()
}

/// Its runs are by the table.
struct Table<T>(T);

#[dagio::dag(compile = 0)]
impl<T: ToString + Sync + Send + 'static> Table<T> {
    async fn a(&self) -> u32 {
        1
    }
    async fn g(&self, a: &u32) -> String {
        format!("{} {a}", self.0.to_string())
    }
}

#[test]
fn p14_compiled_runs_are_send_whatever_the_conditions_are() {
    let expected = "x 3 5 4";
    assert_eq!(send(async { Static("x").g().await }), expected);
    assert_eq!(send(async { Static(Cow::Borrowed("x")).g().await }), expected);
    assert_eq!(send(async { Into_("x").g().await }), expected);
    assert_eq!(send(async { Where("x").g().await }), expected);
    assert_eq!(send(async { longer("x", "kk".to_owned()).await }), "b x2 3");
    let boxed: Pin<Box<dyn Future<Output = String> + Send>> = Box::pin(longer("x", "k".to_owned()));
    assert_eq!(to_end(boxed), "b x1 2");
}

#[test]
fn p14_table_runs_are_send_whatever_the_conditions_are() {
    assert_eq!(send(async { Table("x").dag().limit(1).g().await }), "x 1");
    let held = async {
        let of = Table("x");
        let run = of.dag().with_a(2);
        ready(()).await;
        run.g().await
    };
    assert_eq!(send(held), "x 2");
    assert_eq!(send(async { Static("x").dag().limit(1).with_a(7).g().await }), "x 9 5 10");
    assert_eq!(send(async { Longer("x", "b").dag().limit(2).g("kk").await }), Ok("b x2 3".to_owned()));
}

mod private {
    struct Secret(u32);

    pub(crate) struct Shown;

    #[dagio::dag]
    impl Shown {
        async fn a(&self) -> Secret {
            Secret(1)
        }
        async fn b(&self) -> Secret {
            Secret(2)
        }
        async fn c(&self) -> Secret {
            Secret(3)
        }
        async fn d(&self, a: &Secret, b: &Secret) -> Secret {
            Secret(a.0 + b.0)
        }
        async fn e(&self, b: &Secret, c: &Secret) -> Secret {
            Secret(b.0 + c.0)
        }
        async fn f(&self, c: &Secret, a: &Secret) -> Secret {
            Secret(c.0 + a.0)
        }
        pub(crate) async fn g(&self, d: &Secret, e: &Secret, f: &Secret) -> u32 {
            d.0 + e.0 + f.0
        }
    }
}

#[test]
fn outputs_may_be_less_visible_than_the_type() {
    assert_eq!(to_end(private::Shown.g()), 12);
    assert_eq!(to_end(private::Shown.dag().limit(1).g()), 12);
}
