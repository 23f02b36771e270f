//! What reviewers do before they decide: take a case, put it back, say what they think.

use super::desk::file_open;
use super::file::{Notice, Opinion, file_noted};
use super::store::{file_claim, file_release, note_keep};
use axum::extract::Path;
use db::ActorTx;
use kernel::FieldErrors;
use kernel::values::community::ApplicationReviewVote as Vote;
use uuid::Uuid;
use web::{Answer, Cx, Form};

/// Most letters of a note.
const MOST: usize = 10_000;

/// `POST …/claim`.
///
/// # Errors
/// `NotFound` and `Forbidden` for whoever may not review it.
pub async fn claim_save(cx: Cx, Path((organization, id)): Path<(String, Uuid)>) -> Answer {
    cx.person()?;
    let write = async |tx: &mut ActorTx<'_>| {
        let (_, before) = file_open(tx, &organization, id).await?;
        // A second click finds it taken by oneself.
        Ok(file_claim(tx, id).await? || before.is_mine && before.case.state().is_open())
    };
    let done = cx.app.db.as_actor(cx.actor(), write).await?;
    let path = format!("/review/{organization}/{id}");
    Ok(if done { cx.done(&path, "review-claimed") } else { cx.sorry(&path, "review-taken") })
}

/// `POST …/release`.
///
/// # Errors
/// `NotFound` and `Forbidden` for whoever may not review it.
pub async fn release_save(cx: Cx, Path((organization, id)): Path<(String, Uuid)>) -> Answer {
    cx.person()?;
    let write = async |tx: &mut ActorTx<'_>| {
        let (_, before) = file_open(tx, &organization, id).await?;
        Ok(file_release(tx, id).await? || before.case.state().is_open())
    };
    let done = cx.app.db.as_actor(cx.actor(), write).await?;
    let path = format!("/review/{organization}/{id}");
    Ok(if done { cx.done(&path, "review-released") } else { cx.sorry(&path, "review-over") })
}

/// `POST …/note`.
///
/// # Errors
/// `NotFound` and `Forbidden` for whoever may not review it.
pub async fn note_save(
    cx: Cx,
    Path((organization, id)): Path<(String, Uuid)>,
    Form(opinion): Form<Opinion>,
) -> Answer {
    cx.person()?;
    let (desk, file) =
        cx.app.db.read_newest(cx.actor(), async |tx| file_open(tx, &organization, id).await).await?;
    let vote = opinion.vote.parse::<Vote>().unwrap_or(Vote::None);
    let notes = opinion.notes.replace("\r\n", "\n").replace('\0', "").trim().to_owned();
    if notes.chars().count() > MOST {
        let errors = FieldErrors::one("notes", cx.t("review-error-long"));
        return Ok(file_noted(&cx, desk, file, opinion, Notice::Wrong(errors)));
    }
    let organization_id = desk.id;
    let write = async |tx: &mut ActorTx<'_>| note_keep(tx, organization_id, id, vote, &notes).await;
    cx.app.db.as_actor(cx.actor(), write).await?;
    Ok(cx.done(&format!("/review/{organization}/{id}"), "review-noted"))
}
