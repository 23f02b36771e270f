//! Removing a row and taking it back.

use crate::page::One;
use axum::extract::Path;
use db::prelude::*;
use engine::record::{self, Expect};
use frame::TheEngine;
use kernel::AppError;
use web::{Answer, Cx};

/// Removes a row. One that went into the trash is shown there with the way back; otherwise the list follows.
///
/// # Errors
/// `Unauthenticated`, `NotFound`, `Forbidden`.
pub async fn delete(cx: Cx, engine: TheEngine, Path(one): Path<One>) -> Answer {
    let (desk, noun, id) = one.enter(&cx, &engine).await?;
    let work = async |tx: &mut ActorTx<'_>| {
        record::delete(tx, (&desk.registry, &noun, &desk.scope), id, Expect::Any).await
    };
    match cx.app.db.as_actor(cx.actor(), work).await.map_err(AppError::from) {
        Ok(before) if noun.has_trash() && !before.is_trashed() => {
            Ok(cx.done(&desk.row_href(&noun, id), "form-deleted"))
        }
        Ok(_) => Ok(cx.done(&desk.list_href(&noun), "form-deleted-for-good")),
        Err(AppError::Invalid(_) | AppError::Conflict) => {
            Ok(cx.sorry(&format!("{}/used", desk.row_href(&noun, id)), "form-delete-refused"))
        }
        Err(error) => Err(error.into()),
    }
}

/// Takes a row out of the trash.
///
/// # Errors
/// `Unauthenticated`, `NotFound`, `Forbidden`.
pub async fn restore(cx: Cx, engine: TheEngine, Path(one): Path<One>) -> Answer {
    let (desk, noun, id) = one.enter(&cx, &engine).await?;
    let work =
        async |tx: &mut ActorTx<'_>| record::restore(tx, (&desk.registry, &noun, &desk.scope), id).await;
    let path = desk.row_href(&noun, id);
    match cx.app.db.as_actor(cx.actor(), work).await.map_err(AppError::from) {
        Ok(_) => Ok(cx.done(&path, "form-restored")),
        Err(AppError::Invalid(_) | AppError::Conflict) => Ok(cx.sorry(&path, "form-restore-refused")),
        Err(error) => Err(error.into()),
    }
}
