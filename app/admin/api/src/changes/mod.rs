//! `GET /api/v1/{organization}/changes`: what happened to which row, in the order of transactions, as pages of JSON or as
//! server-sent events. Ids only; who wants more asks for the row.
//!
//! A transaction that is still open may have an earlier place than one that is done; rows are told only once every earlier
//! transaction has ended, so nothing comes late.

mod model;
mod reader;
mod stream;

use crate::caller::Caller;
use crate::problem::Refusal;
use crate::room;
use axum::extract::Path;
use axum::response::{IntoResponse, Response};
use db::Channel;
use engine::scope::Verb;
use engine::{Registry, Scope};
use frame::TheEngine;
use http::{HeaderMap, header};
use kernel::AppError;
use model::Change;
use reader::Reader;
use serde_json::{Value, json};
use std::sync::Arc;
use stream::stream;
use web::Cx;

/// `GET …/changes`.
///
/// # Errors
/// `Unauthenticated` for visitors, `Forbidden` for people who do not belong to the organisation.
pub async fn feed(
    cx: Cx,
    engine: TheEngine,
    caller: Caller,
    Path(slug): Path<String>,
    headers: HeaderMap,
) -> Result<Response, Refusal> {
    if caller.is_visitor() {
        return Err(AppError::Unauthenticated.into());
    }
    let (scope, registry) = room::organization(&cx, &engine, &caller, &slug).await?;
    if scope.role.is_none() {
        return Err(AppError::Forbidden.into());
    }
    let resources = heard(&registry, &scope);
    let mut reader =
        Reader { cx, caller, scope: Arc::new(scope), resources, transaction: 0, id: 0, limit: 100 };
    let after = reader.params()?;
    let accept = headers.get(header::ACCEPT).and_then(|value| value.to_str().ok()).unwrap_or_default();
    let live = accept.contains("text/event-stream");
    let last = headers.get("last-event-id").and_then(|value| value.to_str().ok()).map(str::to_owned);
    // A stream without a place begins now; a page at the oldest change that is kept.
    let start =
        last.filter(|_| live).or(after).unwrap_or_else(|| if live { "now" } else { "0.0" }.to_owned());
    let heard = live.then(|| reader.cx.app.db.live().subscribe(Channel::Live));
    if start == "now" {
        let now = reader.place().await?.cursor;
        reader.begin(&now)?;
    } else {
        reader.begin(&start)?;
    }
    match heard {
        Some(heard) => stream(reader, heard),
        None => page(reader).await,
    }
}

/// Resources whose rows somebody may see.
fn heard(registry: &Registry, scope: &Scope) -> Vec<String> {
    let nouns = registry.nouns().iter().filter(|noun| scope.may_do(noun, Verb::Read));
    nouns.map(|noun| noun.name.clone()).collect()
}

async fn page(mut reader: Reader) -> Result<Response, Refusal> {
    let changes = reader.next().await?;
    let more = reader.is_full(&changes);
    let data: Vec<Value> = changes.iter().map(Change::json).collect();
    let body = json!({ "data": data, "cursor": reader.cursor(), "more": more });
    let headers = [(header::CONTENT_TYPE, "application/json"), (header::CACHE_CONTROL, "private, no-store")];
    Ok((headers, body.to_string()).into_response())
}
