//! `POST …/{id}/cell`: one simple field of a row, changed in the list or by moving a card.

use crate::page::state::State;
use axum::Json;
use axum::extract::Path;
use axum::response::{IntoResponse, Response};
use db::StoreError;
use engine::registry::Control;
use engine::scope::Verb;
use engine::value::Typed;
use engine::{Expect, Field, Mode, Noun, Row, Scope, record, value};
use frame::{Desk, TheEngine};
use http::{HeaderMap, StatusCode, header};
use kernel::AppError;
use leptos::prelude::*;
use resource::{Action, Step, Values};
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
    let back = State::parse(&noun, &draft.back).href(&desk.list_href(&noun));
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
    if is_of_parts(field) {
        return Err(AppError::field(&draft.field, desk.scope.say("value-read-only")));
    }
    let tools = (&*desk.registry, noun, &*desk.scope);
    let written = desk.cx.app.db.as_actor(desk.cx.actor(), async |tx| {
        let row = record::find(tx, &desk.registry, noun, &desk.scope, id).await?;
        if !draft.version.is_empty() && draft.version != row.version {
            return Err(StoreError::Conflict);
        }
        if let Some(action) = action_to(noun, &desk.scope, &row, (field, &draft.value)) {
            // A state that an action sets comes with what belongs to it: who, when, why.
            record::act(tx, tools, id, action).await?;
        } else {
            let typed = Typed(vec![(draft.field.clone(), draft.value.clone())]);
            let value = value::from_form(field, &typed, &row.values, desk.scope.zone)
                .map_err(|key| AppError::field(&draft.field, desk.scope.say(key)))?;
            let values = Values::from_iter([(draft.field.clone(), value)]);
            record::update(tx, tools, id, Expect::Version(&row.version), values).await?;
        }
        record::find(tx, &desk.registry, noun, &desk.scope, id).await
    });
    written.await.map_err(AppError::from)
}

/// The action that brings a row's column to a value, if there is one. Where none fits the row as it is, one that asks for a
/// right of its own still stands in the way, and says why.
fn action_to(noun: &Noun, scope: &Scope, row: &Row, (field, to): (&Field, &str)) -> Option<&'static str> {
    if row.text(&field.name) == Some(to) {
        return None;
    }
    let fitting = record::actions(noun, scope, row).find(|action| sets(action, &field.name, to));
    let guard = || {
        let by_hand = field.mode == Mode::Editable;
        let mut all = noun.declared.actions.iter();
        all.find(|action| sets(action, &field.name, to) && (action.verb != "update" || !by_hand))
    };
    fitting.or_else(guard).map(|action| action.name)
}

/// Is it typed in several inputs? One text would empty the others.
pub(crate) fn is_of_parts(field: &Field) -> bool {
    matches!(field.control, Control::Object(_) | Control::List(_))
}

fn sets(action: &Action, column: &str, to: &str) -> bool {
    match &action.step {
        Step::Set(columns) => {
            columns.as_slice().first().is_some_and(|(name, value)| *name == column && *value == to)
        }
        Step::Run(_) => false,
    }
}

/// May a row go from one state to another, by hand or by an action, as far as it can be said without the row?
pub(crate) fn reaches(desk: &Desk, noun: &Noun, field: &Field, (from, to): (&str, &str)) -> bool {
    let steps = &field.column.steps;
    let step = steps.is_empty() || steps.iter().any(|(have, next)| have == from && next == to);
    if from == to || !step {
        return false;
    }
    let fits = |action: &&Action| {
        let state = action.while_.as_ref().filter(|(column, _)| *column == field.name);
        state.is_none_or(|(_, values)| values.contains(&from))
            && (action.verb == "update" || desk.scope.may(&noun.declared.word(action.verb)))
    };
    let all: Vec<&Action> =
        noun.declared.actions.iter().filter(|action| sets(action, &field.name, to)).collect();
    let by_hand = field.mode == Mode::Editable
        && desk.scope.changes(field)
        && all.iter().all(|action| action.verb == "update");
    by_hand || all.iter().any(fits)
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
