//! Six tasks at once: each with a waker of its own, where the target has compare-and-swap.

use embassy_time::Timer;

pub(crate) struct Lamps;

#[dagio::dag]
impl Lamps {
    async fn one(&self) {
        Timer::after_millis(10).await;
    }

    async fn two(&self) {
        Timer::after_millis(20).await;
    }

    async fn three(&self) {
        Timer::after_millis(30).await;
    }

    async fn four(&self) {
        Timer::after_millis(40).await;
    }

    async fn five(&self) {
        Timer::after_millis(50).await;
    }

    async fn six(&self) {
        Timer::after_millis(60).await;
    }

    #[depends(one, two, three, four, five, six)]
    pub(crate) async fn all(&self) {}
}
