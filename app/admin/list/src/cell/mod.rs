//! `POST …/{id}/cell`: one simple field of a row, changed in the list or by moving a card.

use axum::Json;
use axum::extract::Path;
use axum::response::{IntoResponse, Response};
use engine::scope::Verb;
use engine::value::Typed;
use engine::{Expect, Noun, Row, record, value};
use frame::{Desk, TheEngine};
use http::{HeaderMap, StatusCode, header};
use kernel::AppError;
use leptos::prelude::*;
use resource::{Step, Values};
use serde::Deserialize;
use serde_json::json;
use uuid::Uuid;
use web::{Answer, Cx, Form};

/// What is sent.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct CellDraft {
    field: String,
    value: String,
    version: String,
    /// Where a form without script comes back to.
    back: String,
}

/// Changes the field. Script gets JSON, a plain form goes back to its list.
///
/// # Errors
/// As [`frame::Desk::noun`]; what is wrong with the value comes as a sentence.
pub async fn cell(
    cx: Cx,
    engine: TheEngine,
    Path((organization, system, resource, id)): Path<(String, String, String, Uuid)>,
    headers: HeaderMap,
    Form(draft): Form<CellDraft>,
) -> Answer {
    let desk = frame::open(&cx, &engine, &organization).await?;
    let noun = desk.noun(&system, &resource)?;
    desk.scope.require(&noun, Verb::Update)?;
    let wants_json =
        headers.get(header::ACCEPT).is_some_and(|accept| accept.as_bytes().starts_with(b"application/json"));
    let back = if draft.back.is_empty() { desk.list_href(&noun) } else { draft.back.clone() };
    match change(&desk, &noun, id, &draft).await {
        Ok(row) if wants_json => Ok(changed(&desk, &noun, &row, &draft.field)),
        Ok(_) => Ok(cx.done(&back, "list-changed")),
        Err(error) if wants_json => refused(&cx, error),
        Err(AppError::Invalid(_) | AppError::Conflict) => Ok(cx.sorry(&back, "list-not-changed")),
        Err(error) => Err(error.into()),
    }
}

async fn change(desk: &Desk, noun: &Noun, id: Uuid, draft: &CellDraft) -> Result<Row, AppError> {
    let field = noun.field(&draft.field).ok_or(AppError::NotFound)?;
    let tools = (&*desk.registry, noun, &*desk.scope);
    let written = desk.cx.app.db.as_actor(desk.cx.actor(), async |tx| {
        let row = record::find(tx, &desk.registry, noun, &desk.scope, id).await?;
        if let Some(action) = action_to(noun, &draft.field, &draft.value)
            .filter(|_| row.text(&draft.field) != Some(draft.value.as_str()))
        {
            // A state that an action sets comes with what belongs to it: who, when, why.
            record::act(tx, tools, id, action).await?;
        } else {
            let typed = Typed(vec![(draft.field.clone(), draft.value.clone())]);
            let value = value::from_form(field, &typed, &row.values, desk.scope.zone)
                .map_err(|key| AppError::field(&draft.field, desk.scope.say(key)))?;
            let values = Values::from_iter([(draft.field.clone(), value)]);
            let expect = if draft.version.is_empty() { Expect::Any } else { Expect::Version(&draft.version) };
            record::update(tx, tools, id, expect, values).await?;
        }
        record::find(tx, &desk.registry, noun, &desk.scope, id).await
    });
    written.await.map_err(AppError::from)
}

/// The action that brings a column to a value, if there is one.
pub fn action_to<'a>(noun: &'a Noun, column: &str, value: &str) -> Option<&'a str> {
    noun.declared.actions.iter().find_map(|action| match &action.step {
        Step::Set(columns)
            if columns.len() > 1
                && columns.first().is_some_and(|(name, to)| *name == column && *to == value) =>
        {
            Some(action.name)
        }
        _ => None,
    })
}

fn changed(desk: &Desk, noun: &Noun, row: &Row, name: &str) -> Response {
    let Some(field) = noun.field(name) else { return StatusCode::NOT_FOUND.into_response() };
    let html = ui::cx::scope(desk.cx.ui(), || crate::page::cell::cell(desk, field, row).to_html());
    let value = value::input(field, &row.values, desk.scope.zone);
    Json(json!({ "value_html": html.replace("<!>", ""), "value": value, "version": row.version }))
        .into_response()
}

fn refused(cx: &Cx, error: AppError) -> Answer {
    let words = match &error {
        AppError::Invalid(errors) => errors.iter().map(|(_, words)| words).collect::<Vec<_>>().join(" "),
        AppError::Conflict => cx.t("list-conflict"),
        AppError::Forbidden => cx.t("error-403-text"),
        _ => return Err(error.into()),
    };
    let status = StatusCode::from_u16(error.status()).unwrap_or(StatusCode::UNPROCESSABLE_ENTITY);
    Ok((status, Json(json!({ "error": words }))).into_response())
}
