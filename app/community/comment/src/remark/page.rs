//! Saying and answering: `POST /comments/{subject}/{id}` and the page of an answer.

use super::store::{Made, remark_create as create};
use crate::address::{at_comment, thread_path};
use crate::subject::{Subject, commented, id};
use crate::thread::page::whole;
use crate::thread::{Draft, Range, Remark, Thread, form, load, remark_find, show};
use axum::extract::{Path, Query};
use axum::response::Response;
use kernel::FieldErrors;
use leptos::prelude::*;
use serde::Deserialize;
use ui::prelude::*;
use uuid::Uuid;
use web::answer::see_other;
use web::words::{refused, spoken};
use web::{Answer, Cx, Failure, Form};

/// The page to come back to.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Back {
    /// A path of ours.
    pub here: String,
}

/// `POST /comments/{subject}/{id}`.
///
/// # Errors
/// `Unauthenticated`; `NotFound` for what the person does not see.
pub async fn remark_create(
    cx: Cx,
    Path((word, id)): Path<(String, String)>,
    Form(draft): Form<Draft>,
) -> Answer {
    cx.person()?;
    let subject = commented(&word, &id)?;
    let kept = cx.app.db.as_actor(cx.actor(), async |tx| create(tx, subject, &draft).await).await;
    match refused(kept)? {
        Ok(Made { id, waits }) => {
            let key = if waits { "comment-waits" } else { "comment-kept" };
            Ok(cx.done(&at_comment(&draft.here, &thread_path(subject.0, subject.1), id), key))
        }
        Err(errors) => again(&cx, subject, draft, &errors).await,
    }
}

/// The form again, with what was typed. 403 where the author's rules say no, 422 where the words cannot be taken.
async fn again(cx: &Cx, subject: Subject, draft: Draft, errors: &FieldErrors) -> Answer {
    let status = if errors.get("").is_some() { 403 } else { 422 };
    let above = id(&draft.parent).ok();
    let below = above.filter(|_| errors.get("content").is_none_or(|id| id != "comment-parent-gone"));
    let range = Range { below, ..Range::default() };
    let mut thread = cx.app.db.as_actor(cx.actor(), async |tx| load(tx, subject, &range).await).await?;
    thread.errors = spoken(cx, errors);
    thread.draft = draft;
    match below {
        Some(_) => Ok(reply_page(cx, thread, status)),
        None => {
            thread.draft.parent.clear();
            Ok(whole(cx, thread, false, status))
        }
    }
}

async fn find(cx: &Cx, text: &str) -> Result<(Uuid, Remark), Failure> {
    let id = id(text)?;
    Ok((id, cx.app.db.read(cx.actor(), async |tx| remark_find(tx, id).await).await?))
}

/// `GET /comments/{id}`: where a notification or a link leads.
///
/// # Errors
/// `NotFound`.
pub async fn remark_find_page(cx: Cx, Path(text): Path<String>) -> Answer {
    let (id, remark) = find(&cx, &text).await?;
    let path = thread_path(&remark.subject_type, remark.subject_id);
    Ok(see_other(&format!("{path}?below={id}#comment-{id}")))
}

/// `GET /comments/{id}/reply`.
///
/// # Errors
/// `Unauthenticated`, `NotFound`.
pub async fn remark_reply(cx: Cx, Path(text): Path<String>, Query(back): Query<Back>) -> Answer {
    cx.person()?;
    let (id, remark) = find(&cx, &text).await?;
    let (subject, range) =
        ((remark.subject_type.as_str(), remark.subject_id), Range { below: Some(id), ..Range::default() });
    let mut thread = cx.app.db.read(cx.actor(), async |tx| load(tx, subject, &range).await).await?;
    thread.draft.parent = id.to_string();
    thread.draft.here = back.here;
    Ok(reply_page(&cx, thread, 200))
}

/// What is answered, and the form.
fn reply_page(cx: &Cx, thread: Thread, status: u16) -> Response {
    let mut page = portal::portal_page(cx.t("comment-reply"), move || {
        let above = thread.remarks.first().map(|node| {
            view! { <blockquote class="remark-quote">{show::head(&node.remark, false)}{show::words(&node.remark)}</blockquote> }
        });
        let here = if thread.draft.here.is_empty() {
            thread.subject.as_ref().map(|(word, id)| thread_path(word, *id)).unwrap_or_default()
        } else {
            thread.draft.here.clone()
        };
        view! { <h1>{t("comment-reply")}</h1>{above}{form::talk(&thread, &here, t("comment-reply-field"))} }
            .into_any()
    });
    page.status = status;
    cx.page(page)
}
