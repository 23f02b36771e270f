//! The comments below a subject, as other parts of the portal put them on their pages.

use db::prelude::*;
use leptos::prelude::*;
use uuid::Uuid;

/// What is below a subject, for whoever asks.
#[derive(Clone, Debug, Default)]
pub struct Thread {}

/// What is below a subject such as `("posts", id)`.
///
/// # Errors
/// If the database is away.
pub async fn thread_load(_tx: &ActorTx<'_>, _subject: (&str, Uuid)) -> StoreResult<Thread> {
    Ok(Thread::default())
}

/// The thread with its form. `here` is the address of the page it stands on.
pub fn thread(_thread: Thread, _here: &str) -> AnyView {
    ().into_any()
}
