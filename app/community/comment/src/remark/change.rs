//! Changing, taking back, showing and hiding a comment.

use super::mention;
use super::page::Back;
use super::store::{Revision, Step, remark_step, remark_update as update, revision_list};
use crate::address::{at_comment, thread_path};
use crate::subject::id;
use crate::thread::{Draft, Remark, remark_find, show};
use axum::extract::{Path, Query};
use axum::response::Response;
use kernel::{AppError, FieldErrors, SafeHtml};
use leptos::prelude::*;
use serde::Deserialize;
use ui::prelude::*;
use uuid::Uuid;
use web::words::{beside, refused, spoken, status};
use web::{Answer, Cx, Failure, Form};

/// The form of a change.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct EditDraft {
    content: String,
    version: String,
    here: String,
}

/// One's own comment.
async fn own(cx: &Cx, text: &str) -> Result<(Uuid, Remark), Failure> {
    cx.person()?;
    let id = id(text)?;
    let remark = cx.app.db.as_actor(cx.actor(), async |tx| remark_find(tx, id).await).await?;
    if !remark.is_own || remark.is_gone {
        return Err(AppError::Forbidden.into());
    }
    Ok((id, remark))
}

/// `GET /comments/{id}/edit`.
///
/// # Errors
/// `Unauthenticated`, `NotFound`; `Forbidden` for what others wrote.
pub async fn remark_edit(cx: Cx, Path(text): Path<String>, Query(back): Query<Back>) -> Answer {
    let (id, remark) = own(&cx, &text).await?;
    let draft = EditDraft {
        content: mention::typed(&remark.content, &remark.named.0),
        version: remark.version.to_string(),
        here: back.here,
    };
    Ok(edit_page(&cx, id, draft, &FieldErrors::default()))
}

/// `POST /comments/{id}/edit`.
///
/// # Errors
/// As [`remark_edit`].
pub async fn remark_update(cx: Cx, Path(text): Path<String>, Form(draft): Form<EditDraft>) -> Answer {
    let (id, remark) = own(&cx, &text).await?;
    let words = Draft { content: draft.content.clone(), ..Draft::default() };
    let version = draft.version.parse().unwrap_or_default();
    let kept = cx.app.db.as_actor(cx.actor(), async |tx| update(tx, id, (version, &words)).await).await;
    match refused(kept)? {
        Ok(()) => {
            let path = thread_path(&remark.subject_type, remark.subject_id);
            Ok(cx.done(&at_comment(&draft.here, &path, id), "comment-changed"))
        }
        Err(errors) => Ok(edit_page(&cx, id, draft, &errors)),
    }
}

fn edit_page(cx: &Cx, id: Uuid, draft: EditDraft, errors: &FieldErrors) -> Response {
    let errors = spoken(cx, errors);
    let code = status(&errors);
    let mut page = portal::portal_page(cx.t("comment-edit"), move || {
        view! {
            <h1>{t("comment-edit")}</h1>
            <form method="post" action=format!("/comments/{id}/edit") class="thread-form">
                <ErrorSummary errors=errors.clone() labels=vec![("content", t("comment-field"))]/>
                <HiddenField name="version" value=draft.version/>
                <HiddenField name="here" value=draft.here/>
                <TextArea
                    name="content" label=t("comment-field") value=draft.content error=beside(&errors, "content")
                    help=t("comment-edit-help") required=true rows=8
                />
                <SubmitButton label=t("save")/>
            </form>
        }
        .into_any()
    });
    page.status = code;
    cx.page(page)
}

/// `GET /comments/{id}/history`.
///
/// # Errors
/// `NotFound`.
pub async fn remark_history(cx: Cx, Path(text): Path<String>) -> Answer {
    let id = id(&text)?;
    let read =
        cx.app.db.read(cx.actor(), async |tx| Ok((remark_find(tx, id).await?, revision_list(tx, id).await?)));
    let (remark, revisions) = read.await?;
    Ok(cx.page(portal::portal_page(cx.t("comment-history"), move || {
        let earlier = revisions.iter().map(|revision| before(revision, &remark)).collect_view();
        view! {
            <h1>{t("comment-history")}</h1>
            <article class="remark-body">{show::head(&remark, true)}{show::words(&remark)}</article>
            <ol class="remarks">{earlier}</ol>
        }
        .into_any()
    })))
}

fn before(revision: &Revision, remark: &Remark) -> AnyView {
    let at = revision.created_at;
    let until = format::date_time(at, ui::cx::current().locale);
    let markdown = mention::shown(&revision.content, &remark.named.0);
    let html = SafeHtml::from_markdown(&markdown, 2).into_string();
    view! {
        <li class="remark">
            <p class="remark-time"><time datetime=at.to_rfc3339()>{tr("comment-until", &[("time", until.into())])}</time></p>
            <div class="prose" dir="auto" inner_html=html></div>
        </li>
    }
    .into_any()
}

async fn step(cx: Cx, text: String, back: Back, (step, key): (Step, &str)) -> Answer {
    cx.person()?;
    let id = id(&text)?;
    cx.app.db.as_actor(cx.actor(), async |tx| remark_step(tx, id, step).await).await?;
    Ok(cx.done(&at_comment(&back.here, &format!("/comments/{id}"), id), key))
}

/// `POST /comments/{id}/delete`.
///
/// # Errors
/// `Unauthenticated`, `NotFound`, `Forbidden`.
pub async fn remark_delete(cx: Cx, Path(text): Path<String>, Form(back): Form<Back>) -> Answer {
    step(cx, text, back, (Step::Delete, "comment-deleted")).await
}

/// `POST /comments/{id}/restore`.
///
/// # Errors
/// As [`remark_delete`].
pub async fn remark_restore(cx: Cx, Path(text): Path<String>, Form(back): Form<Back>) -> Answer {
    step(cx, text, back, (Step::Restore, "comment-restored")).await
}

/// `POST /comments/{id}/approve`.
///
/// # Errors
/// As [`remark_delete`].
pub async fn remark_approve(cx: Cx, Path(text): Path<String>, Form(back): Form<Back>) -> Answer {
    step(cx, text, back, (Step::Approve, "comment-approved")).await
}

/// `POST /comments/{id}/hide`.
///
/// # Errors
/// As [`remark_delete`].
pub async fn remark_hide(cx: Cx, Path(text): Path<String>, Form(back): Form<Back>) -> Answer {
    step(cx, text, back, (Step::Hide, "comment-hidden")).await
}
