//! Actions: what can be done with a row besides changing its fields.

use super::{Expect, Row, find, refused, update};
use crate::registry::{Noun, Registry};
use crate::scope::{Scope, Verb};
use crate::value;
use db::prelude::*;
use kernel::AppError;
use resource::{Action, Step, Values};
use serde_json::Value;
use uuid::Uuid;

/// The actions that are offered for a row as it is.
pub fn actions<'a>(noun: &'a Noun, scope: &'a Scope, row: &'a Row) -> impl Iterator<Item = &'a Action> {
    noun.declared.actions.iter().filter(move |action| allowed(noun, scope, action) && fits(noun, action, row))
}

fn allowed(noun: &Noun, scope: &Scope, action: &Action) -> bool {
    scope.may_do(noun, Verb::Update)
        && (action.verb == "update" || scope.may(&noun.declared.word(action.verb)))
}

fn fits(noun: &Noun, action: &Action, row: &Row) -> bool {
    let state = action.while_.as_ref().is_none_or(|(column, values)| values.contains(&word(row.get(column))));
    let Step::Set(columns) = &action.step else { return state };
    // A step that the database's trigger would refuse is not offered.
    let steps = columns.iter().all(|(column, to)| {
        let steps = noun.field(column).map(|field| field.column.steps.as_slice()).unwrap_or_default();
        let from = row.text(column).unwrap_or_default();
        steps.is_empty() || steps.iter().any(|(have, step)| have == from && step == to)
    });
    state && steps
}

/// A value as declarations write it: nothing is the empty word.
fn word(value: &Value) -> &str {
    match value {
        Value::Bool(true) => "true",
        Value::Bool(false) => "false",
        value => value.as_str().unwrap_or_default(),
    }
}

/// Does it. Returns the row as it was, and the columns that were written.
///
/// # Errors
/// `NotFound` for actions that there are not, `Forbidden`; `Conflict` where the row's state does not fit any more.
pub async fn act(
    tx: &mut ActorTx<'_>,
    (registry, noun, scope): (&Registry, &Noun, &Scope),
    id: Uuid,
    name: &str,
) -> StoreResult<(Row, Values)> {
    let action =
        noun.declared.actions.iter().find(|action| action.name == name).ok_or(StoreError::NotFound)?;
    let row = find(tx, registry, noun, scope, id).await?;
    if !allowed(noun, scope, action) {
        return Err(AppError::Forbidden.into());
    }
    if !fits(noun, action, &row) {
        return Err(AppError::field("", scope.say("action-does-not-fit")).into());
    }
    match &action.step {
        Step::Set(columns) => {
            let values = columns.iter().map(|(column, value)| ((*column).to_owned(), set(value))).collect();
            let open = noun.opened(&columns.iter().map(|(column, _)| *column).collect::<Vec<_>>());
            update(tx, (registry, &open, scope), id, Expect::Version(&row.version), values).await
        }
        Step::Run(run) => {
            run(tx, id, &row.values).await.map_err(|error| refused(noun, scope, error))?;
            Ok((row, Values::new()))
        }
    }
}

fn set(value: &str) -> Value {
    match value {
        "now()" => value::now(),
        "null" => Value::Null,
        "true" => Value::Bool(true),
        "false" => Value::Bool(false),
        text => Value::String(text.to_owned()),
    }
}
