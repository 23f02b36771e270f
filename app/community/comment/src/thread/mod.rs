//! The comments below a subject, as other parts of the portal put them on their pages, and the page of a whole thread.

mod about;
pub mod form;
pub mod lock;
mod model;
pub mod page;
pub mod show;
mod store;
mod tree;

pub use about::about_find;
pub use model::{Draft, Remark, Thread};
pub use store::{Range, load, remark_find};

use db::prelude::*;
use leptos::prelude::*;
use ui::prelude::t;
use uuid::Uuid;

/// What is below a subject such as `("posts", id)`.
///
/// # Errors
/// If the database is away.
pub async fn thread_load(tx: &ActorTx<'_>, subject: (&str, Uuid)) -> StoreResult<Thread> {
    match store::load(tx, subject, &Range::default()).await {
        // What the reader does not see has no thread; the page around it decides what to say.
        Err(StoreError::NotFound) => Ok(Thread::default()),
        loaded => loaded,
    }
}

/// May whoever asks comment on a subject such as `("posts", id)`? Not on one that they do not see.
///
/// # Errors
/// If the database is away.
pub async fn takes_comments(tx: &ActorTx<'_>, subject: (&str, Uuid)) -> StoreResult<bool> {
    match about_find(tx, subject).await {
        Err(StoreError::NotFound) => Ok(false),
        found => Ok(found?.is_open()),
    }
}

/// The thread with its form. `here` is the address of the page it stands on.
pub fn thread(thread: Thread, here: &str) -> AnyView {
    if thread.subject.is_none() {
        return ().into_any();
    }
    let heading = show::heading(&thread);
    view! {
        <section class="thread" id="comments" aria-labelledby="comments-name">
            <div class="thread-head">
                <h2 id="comments-name">{heading}</h2>
                {show::sorts(&thread)}
            </div>
            {show::list(&thread, here)}
            {form::foot(&thread, here, t("comment-field"))}
        </section>
    }
    .into_any()
}
