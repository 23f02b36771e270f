//! The buttons: begin, stop, take back.

use super::{AtOne, enter_one, href};
use crate::import::{run as work, undo as back};
use axum::extract::Path;
use frame::TheEngine;
use kernel::AppError;
use web::{Answer, Cx};

/// Begins an import that was tried.
///
/// # Errors
/// As [`enter_one`]; `Conflict` for one that was not tried or was begun already.
pub async fn run(cx: Cx, engine: TheEngine, Path(at): Path<AtOne>) -> Answer {
    let (desk, noun, import) = enter_one(&cx, &engine, at).await?;
    if import.changeset_id.is_some() || import.report().state != "done" {
        return Err(AppError::Conflict.into());
    }
    cx.app.db.as_actor(cx.actor(), async |tx| work::begin(tx, &import).await).await?;
    Ok(web::answer::see_other(&href(&desk, &noun, import.id)))
}

/// Stops it. What was done stays and can be taken back.
///
/// # Errors
/// As [`enter_one`]; `Conflict` if it has ended.
pub async fn cancel(cx: Cx, engine: TheEngine, Path(at): Path<AtOne>) -> Answer {
    let (desk, noun, import) = enter_one(&cx, &engine, at).await?;
    let id = import.changeset_id.ok_or(AppError::Conflict)?;
    cx.app.db.as_actor(cx.actor(), async |tx| work::cancel(tx, id).await).await?;
    Ok(cx.done(&href(&desk, &noun, import.id), "transfer-cancelled"))
}

/// Takes it back.
///
/// # Errors
/// As [`enter_one`]; `Conflict` if it runs, was taken back or is too old.
pub async fn undo(cx: Cx, engine: TheEngine, Path(at): Path<AtOne>) -> Answer {
    let (desk, noun, import) = enter_one(&cx, &engine, at).await?;
    let id = import.changeset_id.ok_or(AppError::Conflict)?;
    cx.app.db.as_actor(cx.actor(), async |tx| back::begin(tx, id).await).await?;
    Ok(web::answer::see_other(&href(&desk, &noun, import.id)))
}
