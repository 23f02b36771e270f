//! `/comments/{subject}/{id}`: a whole thread, sorted, page by page.

use super::model::{Sort, Thread};
use super::store::{Range, load};
use crate::address::thread_path;
use crate::subject::commented;
use axum::extract::{Path, Query};
use axum::response::Response;
use kernel::Cursor;
use leptos::prelude::*;
use serde::Deserialize;
use ui::prelude::*;
use web::{Answer, Cx};

/// Which part of the thread.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Part {
    sort: String,
    after: String,
    below: String,
}

/// `GET /comments/{subject}/{id}`.
///
/// # Errors
/// `NotFound` for what whoever asks does not see.
pub async fn thread_page(
    cx: Cx,
    Path((word, id)): Path<(String, String)>,
    Query(part): Query<Part>,
) -> Answer {
    let subject = commented(&word, &id)?;
    let below = if part.below.is_empty() { None } else { Some(crate::subject::id(&part.below)?) };
    let range = Range { sort: Sort::parse(&part.sort), after: Cursor::parse(&part.after), below };
    let thread = cx.app.db.read(cx.actor(), async |tx| load(tx, subject, &range).await).await?;
    Ok(whole(&cx, thread, range.below.is_some(), 200))
}

/// The page of a thread; `part` says that it begins with one of its comments.
pub fn whole(cx: &Cx, thread: Thread, part: bool, status: u16) -> Response {
    let here = cx.path_and_query().to_owned();
    let mut page = portal::portal_page(cx.t("comment-title"), move || {
        let path = thread.subject.as_ref().map(|(word, id)| thread_path(word, *id)).unwrap_or_default();
        let all = part.then(|| view! { <p><a href=path.clone()>{t("comment-all")}</a></p> });
        let here = if status == 200 { here } else { path.clone() };
        view! {
            <header class="thread-top">
                <h1>{t("comment-title")}</h1>
                {about(&thread)}
                {all}
            </header>
            {super::thread(thread, &here)}
        }
        .into_any()
    });
    page.status = status;
    cx.page(page)
}

/// What the thread is about.
fn about(thread: &Thread) -> Option<AnyView> {
    let about = &thread.about;
    let title = if about.title.is_empty() { t("comment-untitled") } else { about.title.clone() };
    match &about.path {
        Some(path) => Some(view! { <p dir="auto"><a href=path.clone()>{title}</a></p> }.into_any()),
        None if about.title.is_empty() => None,
        None => Some(view! { <p dir="auto">{title}</p> }.into_any()),
    }
}
