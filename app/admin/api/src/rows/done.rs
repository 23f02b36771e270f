//! What came of a change, and the one place that makes changes.

use super::methods::{Place, takes};
use super::sent::values;
use crate::problem::{self, Refusal};
use crate::room::Room;
use axum::response::{IntoResponse, Response};
use db::prelude::*;
use engine::record::{self, Expect};
use http::{HeaderName, HeaderValue, Method, StatusCode, header};
use kernel::AppError;
use resource::Values;
use serde_json::{Value, json};
use uuid::Uuid;

/// A change as it is asked for.
#[derive(Clone, Debug)]
pub enum Work {
    /// A new row.
    Create(Values),
    /// Columns of a row, if it has this version.
    Update(Uuid, Option<String>, Values),
    /// Away with a row, if it has this version.
    Delete(Uuid, Option<String>),
    /// Out of the trash.
    Restore(Uuid),
    /// An action.
    Act(Uuid, String),
    /// Several of these, one after another; those that cannot be done are said.
    Bulk(Vec<Result<Self, Refusal>>),
}

/// What came of it.
#[derive(Clone, Debug)]
pub struct Done {
    /// Of the answer.
    pub status: StatusCode,
    /// Where a new row is.
    pub location: Option<String>,
    /// The row as it is now, or what came of each part.
    pub body: Option<Value>,
    /// Is it the answer of an earlier request with the same key?
    pub replayed: bool,
}

impl Done {
    fn row(status: StatusCode, location: Option<String>, body: Value) -> Self {
        Self { status, location, body: Some(body), replayed: false }
    }
}

impl IntoResponse for Done {
    fn into_response(self) -> Response {
        let version = self.body.as_ref().and_then(|body| body.get("_version")?.as_str().map(str::to_owned));
        let mut response = match self.body {
            Some(body) => {
                (self.status, [(header::CONTENT_TYPE, "application/json")], body.to_string()).into_response()
            }
            None => self.status.into_response(),
        };
        let headers = response.headers_mut();
        let pairs = [
            (header::LOCATION, self.location),
            (header::ETAG, version.map(|version| format!("\"{version}\""))),
            (HeaderName::from_static("idempotent-replayed"), self.replayed.then(|| "true".to_owned())),
        ];
        for (name, value) in pairs {
            if let Some(value) = value.and_then(|value| HeaderValue::from_str(&value).ok()) {
                headers.insert(name, value);
            }
        }
        headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
        response
    }
}

/// Does it.
///
/// # Errors
/// As [`engine::record`].
pub async fn perform(tx: &mut ActorTx<'_>, room: &Room, work: Work) -> StoreResult<Done> {
    match work {
        Work::Bulk(parts) => bulk(tx, room, parts).await,
        one => single(tx, room, one).await,
    }
}

async fn single(tx: &mut ActorTx<'_>, room: &Room, work: Work) -> StoreResult<Done> {
    let tools = (&*room.registry, &*room.noun, &*room.scope);
    let expect = |version: &Option<String>| version.clone().filter(|version| version != "*");
    let id = match work {
        Work::Create(values) => {
            // One by one this is 405; in a list of changes the others are done.
            if !takes(&room.noun, Place::List, &Method::POST) {
                return Err(AppError::Forbidden.into());
            }
            let id = record::create(tx, &room.noun, &room.scope, (None, values)).await?;
            let body = shown(tx, room, id).await?;
            return Ok(Done::row(StatusCode::CREATED, Some(format!("{}/{id}", room.path())), body));
        }
        Work::Update(id, version, values) => {
            let version = expect(&version);
            let expected = version.as_deref().map_or(Expect::Any, Expect::Version);
            record::update(tx, tools, id, expected, values).await?;
            id
        }
        Work::Delete(id, version) => {
            let version = expect(&version);
            let expected = version.as_deref().map_or(Expect::Any, Expect::Version);
            record::delete(tx, tools, id, expected).await?;
            return Ok(Done { status: StatusCode::NO_CONTENT, location: None, body: None, replayed: false });
        }
        Work::Restore(id) => {
            record::restore(tx, tools, id).await?;
            id
        }
        Work::Act(id, name) => {
            record::act(tx, tools, id, &name).await?;
            id
        }
        Work::Bulk(_) => return Err(StoreError::NotFound),
    };
    Ok(Done::row(StatusCode::OK, None, shown(tx, room, id).await?))
}

/// The row as it is now; only its id where the one who changed it does not see it any more.
async fn shown(tx: &ActorTx<'_>, room: &Room, id: Uuid) -> StoreResult<Value> {
    match record::find_trashed_too(tx, &room.registry, &room.noun, &room.scope, id).await {
        Ok(row) => {
            let mut values = row.values;
            values.retain(|name, _| room.sees(name));
            values.insert("_version".to_owned(), row.version.into());
            Ok(Value::Object(values))
        }
        Err(StoreError::NotFound) => Ok(json!({ (room.noun.key.clone()): id })),
        Err(error) => Err(error),
    }
}

/// One after another, each behind a savepoint: one that fails spoils no other.
async fn bulk(tx: &mut ActorTx<'_>, room: &Room, parts: Vec<Result<Work, Refusal>>) -> StoreResult<Done> {
    let mut results = Vec::with_capacity(parts.len());
    for part in parts {
        let outcome = match part {
            Ok(work) => {
                tx.savepoint().await?;
                let outcome = single(tx, room, work).await;
                tx.release(outcome).await?.map_err(Refusal::from)
            }
            Err(refusal) => Err(refusal),
        };
        results.push(match outcome {
            Ok(done) => {
                let id = done.body.as_ref().and_then(|body| body.get(&room.noun.key).cloned());
                json!({ "status": done.status.as_u16(), "id": id, "row": done.body })
            }
            Err(refusal) => {
                let problem = problem::of(&refusal, room.caller.locale);
                json!({ "status": problem.get("status"), "problem": problem })
            }
        });
    }
    Ok(Done::row(StatusCode::OK, None, json!({ "data": results })))
}

/// The columns of an object.
///
/// # Errors
/// `Invalid` with a sentence per column.
pub fn read_values(room: &Room, sent: &Value) -> Result<Values, Refusal> {
    values(&room.noun, &room.scope, sent).map_err(Refusal::from)
}
