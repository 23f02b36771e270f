//! `POST …/bulk`: several changes in one request and one transaction, each with its own result.

use super::done::{Done, Work, read_values};
use super::once::Key;
use super::sent::Sent;
use super::write::{enter, run};
use crate::caller::Caller;
use crate::problem::Refusal;
use crate::room::{Address, Room};
use axum::extract::Path;
use frame::TheEngine;
use http::{HeaderMap, Method};
use kernel::AppError;
use serde_json::Value;
use uuid::Uuid;
use web::Cx;

/// Most changes in one request.
pub const MOST: usize = 100;

/// `[{"op":"create","values":{…}}, {"op":"update","id":…,"version":…,"values":{…}}, …]`.
///
/// # Errors
/// As a problem, if the list itself cannot be taken.
pub async fn bulk(
    cx: Cx,
    engine: TheEngine,
    caller: Caller,
    Path(address): Path<Address>,
    (headers, sent): (HeaderMap, Sent),
) -> Result<Done, Refusal> {
    let room = enter(&cx, &engine, caller, &address).await?;
    let key = Key::read(&room, &headers, &Method::POST, &sent.bytes)?;
    let list = sent.value()?.as_array().filter(|list| (1..=MOST).contains(&list.len()));
    let list = list.ok_or_else(|| Refusal::field("", room.scope.say("api-bulk-size")))?;
    let parts = list.iter().map(|part| read(&room, part)).collect();
    run(&room, key, Work::Bulk(parts)).await
}

fn read(room: &Room, part: &Value) -> Result<Work, Refusal> {
    let refused = |name: &str, id: &str| Refusal::field(name, room.scope.say(id));
    let text = |name: &str| part.get(name).and_then(Value::as_str).map(str::to_owned);
    let values = || read_values(room, part.get("values").unwrap_or(&Value::Null));
    let id = || -> Result<Uuid, Refusal> {
        let id = text("id").ok_or_else(|| refused("id", "value-missing"))?;
        id.parse().map_err(|_| AppError::NotFound.into())
    };
    match text("op").as_deref() {
        Some("create") => Ok(Work::Create(values()?)),
        Some("update") => Ok(Work::Update(id()?, text("version"), values()?)),
        Some("delete") => Ok(Work::Delete(id()?, text("version"))),
        Some("restore") if room.noun.has_trash() => Ok(Work::Restore(id()?)),
        Some(action) if room.noun.declared.actions.iter().any(|known| known.name == action) => {
            Ok(Work::Act(id()?, action.to_owned()))
        }
        _ => Err(refused("op", "value-not-choice")),
    }
}
