//! `POST /review/{organization}/{id}/reopen`: a declined application waits anew, with a reason that everybody reads.

use super::decision::Sheet;
use super::desk::file_open;
use super::file::{Notice, file_again};
use super::model::File;
use super::store::file_reopen;
use crate::case::State;
use crate::letter::{self, News};
use axum::extract::Path;
use db::{ActorTx, StoreResult};
use kernel::{AppError, FieldErrors};
use uuid::Uuid;
use web::words::{refused, spoken};
use web::{Answer, Cx, Form};

/// Most letters of a reason.
const MOST: usize = 5_000;

/// Opens it again.
///
/// # Errors
/// `NotFound` and `Forbidden` for whoever may not review it.
pub async fn reopen_save(
    cx: Cx,
    Path((organization, id)): Path<(String, Uuid)>,
    Form(sheet): Form<Sheet>,
) -> Answer {
    cx.person()?;
    let look = async |tx: &ActorTx<'_>| file_open(tx, &organization, id).await;
    let (desk, file) = cx.app.db.read_newest(cx.actor(), look).await?;
    let path = format!("/review/{organization}/{id}");
    let reason = sheet.reason.replace("\r\n", "\n").replace('\0', "").trim().to_owned();
    if twice(&file, &reason, cx.actor().profile().map(|profile| profile.0)) {
        return Ok(cx.done(&path, "review-reopened"));
    }
    let sheet = Sheet { act: "reopen".to_owned(), ..sheet };
    match refused(reopen(&cx, &file, &sheet, &reason).await)? {
        Ok(true) => Ok(cx.done(&path, "review-reopened")),
        Ok(false) => {
            let (desk, file) = cx.app.db.read_newest(cx.actor(), look).await?;
            Ok(file_again(&cx, desk, file, sheet, Notice::Lost))
        }
        Err(errors) => Ok(file_again(&cx, desk, file, sheet, Notice::Wrong(spoken(&cx, &errors)))),
    }
}

/// A second click finds it open, for this very reason.
fn twice(file: &File, reason: &str, reader: Option<Uuid>) -> bool {
    let last = file.case.reopenings.0.last();
    file.case.state().is_open() && last.is_some_and(|last| last.reason == reason && last.by == reader)
}

async fn reopen(cx: &Cx, file: &File, sheet: &Sheet, reason: &str) -> StoreResult<bool> {
    if file.case.state() != State::Rejected {
        return Ok(false);
    }
    let Ok(version) = sheet.version.parse::<i32>() else {
        return Err(AppError::Invalid(FieldErrors::one("", "review-error-again")).into());
    };
    if reason.is_empty() {
        return Err(AppError::Invalid(FieldErrors::one("reason", "review-error-reopen")).into());
    }
    if reason.chars().count() > MOST {
        return Err(AppError::Invalid(FieldErrors::one("reason", "review-error-long")).into());
    }
    let (origin, id) = (&cx.app.settings.origin, file.case.id);
    let write = async |tx: &mut ActorTx<'_>| {
        let Some(due) = file_reopen(tx, id, version, reason).await? else {
            return Ok(false);
        };
        letter::tell(tx, origin, id, News::Reopened).await?;
        letter::remind(tx, origin, id, due).await?;
        Ok(true)
    };
    cx.app.db.as_actor(cx.actor(), write).await
}
