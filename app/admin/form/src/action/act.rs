//! Doing what a resource declares: publish, archive, pay back.

use crate::page::One;
use axum::extract::Path;
use db::prelude::*;
use engine::record;
use frame::TheEngine;
use kernel::AppError;
use serde::Deserialize;
use web::{Answer, Cx};

/// The address of an action.
#[derive(Debug, Deserialize)]
pub struct At {
    organization: String,
    system: String,
    resource: String,
    id: String,
    action: String,
}

/// Does it, and goes back to the row.
///
/// # Errors
/// `Unauthenticated`, `NotFound`, `Forbidden`.
pub async fn act(cx: Cx, engine: TheEngine, Path(at): Path<At>) -> Answer {
    let At { organization, system, resource, id, action } = at;
    let (desk, noun, id) = One { organization, system, resource, id }.enter(&cx, &engine).await?;
    let work = async |tx: &mut ActorTx<'_>| {
        record::act(tx, (&desk.registry, &noun, &desk.scope), id, &action).await.map(|_| ())
    };
    let path = desk.row_href(&noun, id);
    match cx.app.db.as_actor(cx.actor(), work).await.map_err(AppError::from) {
        Ok(()) => Ok(cx.done(&path, "form-acted")),
        Err(AppError::Invalid(_) | AppError::Conflict) => Ok(cx.sorry(&path, "form-act-refused")),
        Err(error) => Err(error.into()),
    }
}
