//! `/api/openapi.json`: OpenAPI 3.1 of every resource, made from the registry. `?system=crm` for one system alone.

mod common;
mod links;
mod paths;
mod schema;

pub use schema::kind_words;

use crate::room;
use axum::extract::Query;
use axum::response::{IntoResponse, Response};
use engine::Registry;
use frame::TheEngine;
use http::header;
use serde::Deserialize;
use serde_json::{Map, Value, json};
use std::collections::{HashMap, HashSet};
use std::sync::{LazyLock, Mutex, PoisonError};
use web::{Answer, Cx};

/// Made once per system and process: the registry does not change.
static MADE: LazyLock<Mutex<HashMap<String, bytes::Bytes>>> = LazyLock::new(Mutex::default);

/// Which part of it.
#[derive(Debug, Deserialize)]
pub struct Part {
    #[serde(default)]
    system: String,
}

/// `GET /api/openapi.json`.
///
/// # Errors
/// `NotFound` for systems that there are not.
pub async fn document(cx: Cx, engine: TheEngine, Query(part): Query<Part>) -> Answer {
    let registry = engine.registry(&cx.app.db).await?;
    if !part.system.is_empty() && !registry.systems().contains(&part.system.as_str()) {
        return Err(kernel::AppError::NotFound.into());
    }
    let open = room::open(&cx.app.db).await?;
    let made = || MADE.lock().unwrap_or_else(PoisonError::into_inner);
    let kept = made().get(&part.system).cloned();
    let body = kept.unwrap_or_else(|| {
        let description = describe(&registry, open, &cx.app.settings.origin, &part.system);
        let text = bytes::Bytes::from(description.to_string());
        made().insert(part.system.clone(), text.clone());
        text
    });
    Ok(answer(body))
}

fn answer(body: bytes::Bytes) -> Response {
    let headers = [
        (header::CONTENT_TYPE, "application/json"),
        (header::CACHE_CONTROL, "public, max-age=300"),
        (header::ACCESS_CONTROL_ALLOW_ORIGIN, "*"),
    ];
    (headers, body).into_response()
}

/// The description of a system, or of all; `open` names tables of which visitors see rows.
pub fn describe(registry: &Registry, open: &HashSet<String>, origin: &str, system: &str) -> Value {
    let (mut all, mut tags) = (Map::new(), Vec::new());
    let (mut schemas, mut responses, mut links) = (common::schemas(), common::responses(), Map::new());
    for name in registry.systems().into_iter().filter(|name| system.is_empty() || *name == system) {
        tags.push(json!({ "name": name, "description": ui::i18n::message(kernel::Locale::En, &format!("system-{name}"), &[]) }));
    }
    for noun in registry.nouns().iter().filter(|noun| system.is_empty() || noun.system == system) {
        paths::add(registry, (noun, open.contains(&noun.name)), &mut all);
        schemas.insert(schema::name(noun), schema::row(registry, noun));
        schemas.insert(format!("{}Input", schema::name(noun)), schema::input(registry, noun));
        responses.insert(schema::name(noun), paths::answer(registry, noun));
        links::add(registry, noun, &mut links);
    }
    common::feed(&mut all);
    tags.push(json!({ "name": "changes", "description": "What happened to which row" }));
    json!({
        "openapi": "3.1.0",
        "info": {
            "title": "Maison",
            "version": "1",
            "description": "Every resource of an organisation, by the same rights and rules as in the dashboard. See /api for a start.",
        },
        "servers": [{ "url": origin }],
        "security": common::security(true),
        "tags": tags,
        "paths": all,
        "components": {
            "securitySchemes": {
                "token": { "type": "http", "scheme": "bearer", "description": "A token of the dashboard: mai_…" },
                "session": { "type": "apiKey", "in": "cookie", "name": "session", "description": "A signed-in browser on the same origin" },
            },
            "schemas": schemas,
            "parameters": common::parameters(),
            "responses": responses,
            "links": links,
            "headers": common::headers(),
        },
    })
}
