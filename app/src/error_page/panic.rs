//! A panic in a handler is a fault of ours: logged once with a reference, answered like any other failure.

use axum::extract::Request;
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use futures::FutureExt;
use kernel::AppError;
use std::cell::RefCell;
use std::panic::{AssertUnwindSafe, PanicHookInfo};
use web::Failure;

thread_local! {
    /// Reference of the last panic on this thread, left by the hook for the layer that catches it.
    static LAST: RefCell<Option<String>> = const { RefCell::new(None) };
}

/// The process' panic hook: one line in the log with place and reference. The message is a programmer's; values of
/// people have no business in it.
pub fn hook(info: &PanicHookInfo<'_>) {
    let reference = db::error::reference();
    let message = info.payload_as_str().unwrap_or("panic");
    let place = info.location().map(ToString::to_string).unwrap_or_default();
    tracing::error!(%reference, message, place, "panic");
    LAST.set(Some(reference));
}

/// Turns a panic below into [`AppError::Internal`].
pub async fn catch(request: Request, next: Next) -> Response {
    match AssertUnwindSafe(next.run(request)).catch_unwind().await {
        Ok(response) => response,
        // Hook and catch run in the same poll, so on the same thread.
        Err(_) => {
            let reference = LAST.take().unwrap_or_else(db::error::reference);
            Failure(AppError::Internal { reference }).into_response()
        }
    }
}
