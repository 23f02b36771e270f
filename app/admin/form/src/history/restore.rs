//! Going back to a version, by the way on which every change is made.

use super::store;
use crate::page::{self, One};
use axum::extract::Path;
use db::prelude::*;
use engine::record::{self, Expect};
use frame::TheEngine;
use kernel::AppError;
use resource::Values;
use serde::Deserialize;
use uuid::Uuid;
use web::{Answer, Cx};

/// The address of a version.
#[derive(Debug, Deserialize)]
pub struct At {
    organization: String,
    system: String,
    resource: String,
    id: String,
    entry: String,
}

/// Gives every field that the one who asks may type the value of that version. What rules refuse today stays as it is, and
/// is said.
///
/// # Errors
/// `Unauthenticated`, `NotFound`, `Forbidden`.
pub async fn restore(cx: Cx, engine: TheEngine, Path(at): Path<At>) -> Answer {
    let At { organization, system, resource, id, entry } = at;
    let (desk, noun, id) = super::enter(&One { organization, system, resource, id }, &cx, &engine).await?;
    let entry = Uuid::try_parse(&entry).map_err(|_| AppError::NotFound)?;
    let work = async |tx: &mut ActorTx<'_>| {
        let version = store::entry(tx, &noun, id, entry).await?.version();
        let typed = page::inputs(&desk, &noun, false);
        let values: Values = typed
            .into_iter()
            .filter_map(|field| Some((field.name.clone(), version.get(&field.name)?.clone())))
            .collect();
        record::update(tx, (&desk.registry, &noun, &desk.scope), id, Expect::Any, values).await.map(|_| ())
    };
    let path = desk.row_href(&noun, id);
    match cx.app.db.as_actor(cx.actor(), work).await.map_err(AppError::from) {
        Ok(()) => Ok(cx.done(&path, "form-version-restored")),
        Err(AppError::Invalid(_) | AppError::Conflict) => {
            Ok(cx.sorry(&format!("{path}/history"), "form-version-refused"))
        }
        Err(error) => Err(error.into()),
    }
}
