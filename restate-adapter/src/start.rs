//! How a task of a durable run starts.

use std::fmt;
use std::future::Future;
use std::pin::Pin;

use restate_sdk::context::{CallFuture, DurableFuture, InvocationHandle, Request};
use restate_sdk::errors::TerminalError;
use restate_sdk::serde::{Deserialize, Serialize};

use crate::Reply;

/// How a task of a [durable run](crate::durable) starts, and gives a `T`: by a call of a service, by waiting for something durable, or here, in the
/// handler that runs the plan.
///
/// A [`Request`] becomes a call by itself. So does a `Result` of one, if making it failed, then so did the task; that is what `?` in the
/// closure that starts tasks is for. For the others there are [`wait`](Start::wait) and [`here`](Start::here).
///
/// ```
/// # use restate_sdk::context::RequestTarget;
/// # use restate_sdk::prelude::*;
/// # use dagio_restate::{Payload, Start, durable};
/// # struct Shop;
/// # #[restate_sdk::service]
/// # impl Shop {
/// #     #[handler]
/// #     async fn order(&self, ctx: Context<'_>) -> Result<(), HandlerError> {
/// # let plan = &dagio::Graph::with_tasks(3).plan()?;
/// # let order = "one book";
/// let (approval, approved) = ctx.awakeable::<String>();
/// let mut approved = Some(approved); // by somebody who was told the id
/// durable(plan)
///     .run(|task| match task.index() {
///         // A call, of any service, in any language.
///         0 => Ok(Start::from(ctx.request::<_, Payload<String>>(
///             RequestTarget::service("Stock", "reserve"),
///             Payload::encode(order)?,
///         ))),
///         // What somebody, or something, completes.
///         1 => Ok(Start::wait(approved.take().expect("a task starts once"))),
///         // Here.
///         _ => Ok(Start::here(ctx.run(|| async { Ok("noted".to_owned()) }))),
///     })
///     .await?;
/// # let _ = approval;
/// #         Ok(())
/// #     }
/// # }
/// ```
pub struct Start<'a, T>(pub(crate) Kind<'a, T>);

pub(crate) enum Kind<'a, T> {
    Call(Box<dyn Call<'a, T> + 'a>),
    Wait(Waiting<'a, T>),
    Here(Here<'a, T>),
    Ended(Result<T, TerminalError>),
}

/// What [`DurableFuturesUnordered`](restate_sdk::context::DurableFuturesUnordered) waits for.
pub(crate) type Waiting<'a, T> = Pin<Box<dyn DurableFuture<Output = Result<T, TerminalError>> + Send + 'a>>;

/// What is done in the handler.
pub(crate) type Here<'a, T> = Pin<Box<dyn Future<Output = Result<T, TerminalError>> + Send + 'a>>;

/// A call that was made.
pub(crate) trait Call<'a, T>: Send {
    /// What it is cancelled by, as soon as Restate has taken the call.
    fn handle(&self) -> Here<'_, InvocationHandle>;

    fn into_durable(self: Box<Self>) -> Waiting<'a, T>;
}

impl<'a, C> Call<'a, <C::Response as Reply>::Output> for C
where
    C: CallFuture<Response: Reply> + Send + 'a,
{
    fn handle(&self) -> Here<'_, InvocationHandle> {
        Box::pin(self.invocation_handle())
    }

    fn into_durable(self: Box<Self>) -> Waiting<'a, <C::Response as Reply>::Output> {
        Box::pin((*self).map(|end| end.and_then(Reply::output)))
    }
}

impl<'a, T> Start<'a, T> {
    /// Waits for what Restate completes: an awakeable, a promise, a signal, an invocation that is attached to. It goes on beside the others.
    ///
    /// A run that ends early forgets it.
    pub fn wait(future: impl DurableFuture<Output = Result<T, TerminalError>> + Send + 'a) -> Self {
        Start(Kind::Wait(Box::pin(future)))
    }

    /// Does it in the handler that runs the plan: `ctx.run(..)`, or an async block of what a handler does.
    ///
    /// One at a time, and nothing else is heard of until the last of those that are ready has ended: Restate's crate awaits a `ctx.run` before all
    /// else. Calls go on, and those that are ready are made before, but what waits for them starts after it, and if one fails, what is to be done
    /// here is done nevertheless. What takes long is better a call.
    ///
    /// When Restate cancels the handler meanwhile, Restate's crate drops what a `ctx.run` gives, though it runs to its end: the task is
    /// [`Cancelled`](dagio::Outcome::Cancelled), and not [torn down](crate::Run::teardown). So what is to be undone is better a call, too. If it gives
    /// what a cancelled call does, 409 and `cancelled`, that is taken for the same, also if it was a call of its own that somebody cancelled.
    pub fn here(future: impl Future<Output = Result<T, TerminalError>> + Send + 'a) -> Self {
        Start(Kind::Here(Box::pin(future)))
    }
}

impl<'a, Req, Res> From<Request<'a, Req, Res>> for Start<'a, Res::Output>
where
    Req: Serialize + 'static,
    Res: Reply + Deserialize + 'static,
{
    /// Calls.
    fn from(request: Request<'a, Req, Res>) -> Self {
        Start(Kind::Call(Box::new(request.call())))
    }
}

/// What fails before it starts.
impl<'a, T, S: Into<Start<'a, T>>> From<Result<S, TerminalError>> for Start<'a, T> {
    fn from(start: Result<S, TerminalError>) -> Self {
        start.map_or_else(|error| Start(Kind::Ended(Err(error))), Into::into)
    }
}

impl<T> fmt::Debug for Start<'_, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self.0 {
            Kind::Call(_) => "Call",
            Kind::Wait(_) => "Wait",
            Kind::Here(_) => "Here",
            Kind::Ended(_) => "Ended",
        })
    }
}
