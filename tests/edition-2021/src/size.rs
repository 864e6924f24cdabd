// Included by the tests of both editions.

use std::future::Future;
use std::pin::Pin;
use std::task::{Context, Poll};

use futures_util::FutureExt as _;
use futures_util::future::{join, try_join};

/// Pending once.
struct Yield(bool);

impl Future for Yield {
    type Output = ();

    fn poll(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<()> {
        if std::mem::replace(&mut self.0, true) {
            return Poll::Ready(());
        }
        cx.waker().wake_by_ref();
        Poll::Pending
    }
}

struct Failed;

macro_rules! tasks {
    ($(#[$dag:meta])* $of:ident, f($other:ident)) => {
        struct $of {
            x: u32,
        }

        $(#[$dag])*
        impl $of {
            async fn a(&self) -> u32 {
                Yield(false).await;
                self.x
            }
            async fn b(&self, a: &u32) -> Result<u32, Failed> {
                Yield(false).await;
                a.checked_add(1).ok_or(Failed)
            }
            async fn c(&self) -> u32 {
                Yield(false).await;
                self.x ^ 5
            }
            async fn d(&self, b: &u32, c: &u32) -> u32 {
                Yield(false).await;
                b * c
            }
            async fn e(&self, d: &u32) -> u32 {
                Yield(false).await;
                d + 7
            }
            async fn f(&self, c: &u32, $other: &u32) -> u32 {
                Yield(false).await;
                c + $other
            }
            async fn g(&self, e: &u32, f: &u32) -> u32 {
                Yield(false).await;
                e ^ f
            }
        }
    };
}
tasks!(
    #[dagio::dag(run(g))]
    Seed,
    f(d)
);
tasks!(
    #[dagio::dag(run(g))]
    Twin,
    f(a)
);
tasks!(Hand, f(other));

/// The smallest plan by hand that we know.
#[expect(clippy::many_single_char_names, reason = "the tasks' own")]
async fn seed(of: &Hand) -> Result<u32, Failed> {
    let b = async {
        let a = of.a().await;
        of.b(&a).await
    };
    let (b, c) = try_join(b, of.c().map(Ok)).await?;
    let d = of.d(&b, &c).await;
    let (e, f) = join(of.e(&d), of.f(&c, &d)).await;
    Ok(of.g(&e, &f).await)
}

/// By layers: that F needs A and C, not D, is more than `join` can say.
#[expect(clippy::many_single_char_names, reason = "the tasks' own")]
async fn twin(of: &Hand) -> Result<u32, Failed> {
    let (a, c) = join(of.a(), of.c()).await;
    let e = async {
        let b = of.b(&a).await?;
        let d = of.d(&b, &c).await;
        Ok(of.e(&d).await)
    };
    let (e, f) = try_join(e, of.f(&c, &a).map(Ok)).await?;
    Ok(of.g(&e, &f).await)
}

#[test]
fn a_series_parallel_run_is_no_larger_than_a_plan_by_hand() {
    let (run, plan) = (size_of_val(&Seed { x: 3 }.g()), size_of_val(&seed(&Hand { x: 3 })));
    assert!(run <= plan, "{run} bytes, {plan} by hand");
}

#[test]
fn a_run_without_layers_is_at_most_a_tenth_larger_than_a_plan_with_them() {
    let (run, plan) = (size_of_val(&Twin { x: 3 }.g()), size_of_val(&twin(&Hand { x: 3 })));
    assert!(10 * run <= 11 * plan, "{run} bytes, {plan} by hand");
}

#[cfg(target_pointer_width = "64")]
#[test]
fn sizes_do_not_change_unseen() {
    assert_eq!((size_of_val(&Seed { x: 3 }.g()), size_of_val(&Twin { x: 3 }.g())), (96, 152));
}
