//! `POST /review/{organization}/{id}/decide`: yes, no, or more. Of two decisions at once one wins.

use super::decision::{Decision, Sheet};
use super::desk::{Desk, file_open};
use super::file::{Notice, file_again};
use super::model::File;
use super::store::{file_decide, invitation_end};
use crate::case::State;
use crate::letter::{self, News};
use axum::extract::Path;
use db::{ActorTx, StoreResult};
use kernel::{AppError, FieldErrors};
use uuid::Uuid;
use web::words::{refused, spoken};
use web::{Answer, Cx, Form};

/// The decision of one reviewer.
///
/// # Errors
/// `NotFound` and `Forbidden` for whoever may not review it.
pub async fn decide_save(
    cx: Cx,
    Path((organization, id)): Path<(String, Uuid)>,
    Form(sheet): Form<Sheet>,
) -> Answer {
    cx.person()?;
    let look = async |tx: &ActorTx<'_>| file_open(tx, &organization, id).await;
    let (desk, file) = cx.app.db.read_newest(cx.actor(), look).await?;
    match refused(decide(&cx, &desk, &file, &sheet).await)? {
        Ok(Some(decision)) => {
            let path = format!("/review/{organization}/{id}");
            Ok(cx.done(&path, &format!("review-done-{}", decision.news.word())))
        }
        Ok(None) => {
            // Read anew: what the other one did is what this reviewer needs to see.
            let (desk, file) = cx.app.db.read_newest(cx.actor(), look).await?;
            if let Some(key) = twice(&file, &sheet) {
                return Ok(cx.done(&format!("/review/{organization}/{id}"), key));
            }
            Ok(file_again(&cx, desk, file, sheet, Notice::Lost))
        }
        Err(errors) => Ok(file_again(&cx, desk, file, sheet, Notice::Wrong(spoken(&cx, &errors)))),
    }
}

/// A second click finds done what it asks for.
fn twice(file: &File, sheet: &Sheet) -> Option<&'static str> {
    let letter = sheet.letter.replace("\r\n", "\n").trim().to_owned();
    let same = file.is_mine && file.case.letter.clone().unwrap_or_default() == letter;
    match (file.case.state(), sheet.act.as_str()) {
        (State::Approved, "approve") if same => Some("review-done-approved"),
        (State::Rejected, "reject") if same => Some("review-done-rejected"),
        (State::Wanted, "more") if same => Some("review-done-more"),
        _ => None,
    }
}

async fn decide(cx: &Cx, desk: &Desk, file: &File, sheet: &Sheet) -> StoreResult<Option<Decision>> {
    if !file.case.state().is_open() {
        return Ok(None);
    }
    let Ok(version) = sheet.version.parse::<i32>() else {
        return Err(AppError::Invalid(FieldErrors::one("", "review-error-again")).into());
    };
    let decision = sheet.check(file, desk).map_err(AppError::Invalid)?;
    let (origin, id) = (&cx.app.settings.origin, file.case.id);
    let write = async |tx: &mut ActorTx<'_>| {
        if !file_decide(tx, id, version, &decision).await? {
            return Ok(None);
        }
        if decision.news == News::Approved {
            invitation_end(tx, id).await?;
        }
        letter::tell(tx, origin, id, decision.news).await?;
        Ok(Some(decision))
    };
    cx.app.db.as_actor(cx.actor(), write).await
}
