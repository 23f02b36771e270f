//! Rows and pictures to choose from.

mod load;

pub use load::{Picks, Thumb};

use axum::Json;
use axum::extract::{Path, Query};
use axum::response::IntoResponse;
use engine::record;
use engine::scope::Verb;
use frame::{Desk, TheEngine};
use kernel::AppError;
use serde::Deserialize;
use serde_json::json;
use std::collections::HashMap;
use uuid::Uuid;
use web::{Answer, Cx, Failure};

use crate::page::Kind;

/// Words to look for, or the id of one row.
#[derive(Debug, Default, Deserialize)]
pub struct Asked {
    #[serde(default)]
    q: String,
    #[serde(default)]
    id: Option<Uuid>,
}

/// Rows of a resource as JSON: `[{"id", "title"}]`, twenty at most; with `id` that one.
///
/// # Errors
/// `Unauthenticated`, `NotFound`; `Forbidden` for people who may not see rows of this kind.
pub async fn options(
    cx: Cx,
    engine: TheEngine,
    Path(kind): Path<Kind>,
    Query(asked): Query<Asked>,
) -> Answer {
    let desk = frame::open(&cx, &engine, &kind.organization).await?;
    let target = target(&desk, &kind)?;
    let found = cx
        .app
        .db
        .read_newest(cx.actor(), async |tx| match asked.id {
            Some(id) => record::titles(tx, &desk.registry, &desk.scope, &target, &[id]).await,
            None => {
                let choices = record::options(tx, &desk.registry, &desk.scope, &target, &asked.q).await?;
                Ok(choices
                    .into_iter()
                    .map(|choice| (choice.id, choice.title.unwrap_or_default()))
                    .collect::<HashMap<_, _>>())
            }
        })
        .await?;
    let mut found: Vec<(Uuid, String)> = found.into_iter().collect();
    found.sort_by_key(|(_, title)| title.to_lowercase());
    let rows: Vec<_> = found.into_iter().map(|(id, title)| json!({ "id": id, "title": title })).collect();
    Ok(Json(rows).into_response())
}

/// The table of an address: a resource, or people.
fn target(desk: &Desk, kind: &Kind) -> Result<String, Failure> {
    match (kind.system.as_str(), kind.resource.as_str()) {
        ("identity", "users" | "profiles") => Ok(format!("identity.{}", kind.resource)),
        (system, path) => {
            let noun = desk.registry.find(system, path).ok_or(AppError::NotFound)?;
            desk.scope.require(noun, Verb::Read)?;
            Ok(noun.name.clone())
        }
    }
}

/// Where a picker asks for rows of a table.
pub fn href(desk: &Desk, target: &str) -> String {
    let (system, table) = target.split_once('.').unwrap_or(("", target));
    format!("{}/options/{system}/{}", desk.base(), table.replace('_', "-"))
}
