//! Before a row is written: may these columns be written, are they there, do they fit?

use crate::catalogue::Kind;
use crate::check;
use crate::registry::{Field, Mode, Noun};
use crate::scope::Scope;
use db::Dynamic;
use db::prelude::*;
use diesel::sql_types::Array;
use diesel::sql_types::Text;
use kernel::{AppError, FieldErrors};
use resource::{Change, Values};
use serde_json::Value;

/// Columns that exist and that the one who asks may write; a sentence beside each other one.
pub(super) fn writable(noun: &Noun, scope: &Scope, values: &Values, is_new: bool) -> Result<(), AppError> {
    let mut errors = FieldErrors::default();
    for name in values.keys() {
        let key = match noun.field(name) {
            None => Some("value-no-field"),
            Some(field) if field.mode == Mode::Inside || !scope.sees(field) => Some("value-no-field"),
            Some(field) if field.mode == Mode::Shown => Some("value-read-only"),
            Some(field) if field.mode == Mode::Once && !is_new => Some("value-once"),
            Some(field) if !scope.changes(field) => Some("value-not-yours"),
            Some(_) => None,
        };
        if let Some(key) = key {
            errors.add(name, scope.say(key));
        }
    }
    errors.into_result()
}

/// Everything that is wrong with a row as it would be written, as far as it can be known before the database is asked.
///
/// # Errors
/// `Invalid` with a sentence per field.
pub fn check_values(noun: &Noun, scope: &Scope, change: &Change) -> Result<(), AppError> {
    let mut errors = FieldErrors::default();
    for field in &noun.fields {
        if let Some(key) = missing(field, change) {
            errors.add(&field.name, scope.say(key));
        }
    }
    let mut row = change.before.clone().unwrap_or_default();
    row.extend(change.values.clone());
    let changed: Vec<String> = change.values.keys().cloned().collect();
    let only = change.before.is_some().then_some(changed.as_slice());
    let label =
        |name: &str| noun.field(name).map_or_else(|| name.to_owned(), |field| field.label(scope.locale));
    for check in &noun.table.checks {
        for complaint in check::complaints(&check.rules, &row, only, &label, scope.locale) {
            errors.add(&complaint.column, complaint.sentence);
        }
    }
    steps(noun, scope, change, &mut errors);
    errors.into_result()
}

fn missing(field: &Field, change: &Change) -> Option<&'static str> {
    let is_empty = |value: &Value| value.is_null() || (value == "" && field.column.must_be_given());
    match (change.values.get(&field.name), &change.before) {
        (Some(value), _) if field.column.required && is_empty(value) && field.mode != Mode::Shown => {
            Some("value-missing")
        }
        (None, None) if field.is_required() && field.mode != Mode::Inside => Some("value-missing"),
        _ => None,
    }
}

/// States go only along the steps that the database's trigger allows.
fn steps(noun: &Noun, scope: &Scope, change: &Change, errors: &mut FieldErrors) {
    let Some(before) = &change.before else { return };
    for field in noun.fields.iter().filter(|field| !field.column.steps.is_empty()) {
        let (Some(from), Some(to)) = (
            before.get(&field.name).and_then(Value::as_str),
            change.values.get(&field.name).and_then(Value::as_str),
        ) else {
            continue;
        };
        let allowed = from == to || field.column.steps.iter().any(|(have, step)| have == from && step == to);
        if !allowed {
            errors.add(&field.name, scope.say("value-no-step"));
        }
    }
}

/// Rows that are pointed to must be there for the one who asks, and belong to the organisation: a foreign key alone does
/// not ask policies.
pub(super) async fn references(
    tx: &ActorTx<'_>,
    noun: &Noun,
    scope: &Scope,
    change: &Change,
) -> StoreResult<()> {
    #[derive(QueryableByName)]
    struct Missing {
        #[diesel(sql_type = Array<Text>)]
        missing: Vec<String>,
    }
    let mut sql = Dynamic::new("select array_remove(array[null::text");
    let mut any = false;
    for (name, value) in &change.values {
        let Some(reference) = noun.table.reference(name) else { continue };
        let Some(id) = value.as_str().filter(|_| !open_target(&reference.target)) else { continue };
        any = true;
        let (schema, table) = reference.target.split_once('.').unwrap_or(("", &reference.target));
        sql.push(", case when not exists (select from ").name(schema).push(".").name(table);
        sql.push(" t where t.").name(&reference.target_column).push(" = ").bind(Some(id.to_owned()), "uuid");
        sql.push(" and coalesce(to_jsonb(t) ->> 'organization_id', ")
            .bind(Some(scope.organization.to_string()), "text");
        sql.push(") = ").bind(Some(scope.organization.to_string()), "text");
        sql.push(") then ").bind(Some(name.clone()), "text").push(" end");
    }
    if !any {
        return Ok(());
    }
    sql.push("], null) as missing");
    let found: Missing = sql.get_result(&mut tx.conn()).await?;
    let mut errors = FieldErrors::default();
    for name in found.missing {
        errors.add(&name, scope.say("value-no-row"));
    }
    Ok(errors.into_result()?)
}

/// Tables whose rows the application cannot read although others may point to them: people's sign-ins, bytes of files.
pub(super) fn open_target(target: &str) -> bool {
    matches!(target, "identity.users" | "media.files" | "identity.organizations")
}

/// Columns that say whose doing a new row is; policies ask for many of them. Where nobody is named, it is the one who asks.
const DOERS: [&str; 13] = [
    "created_by",
    "created_by_id",
    "creator_id",
    "author_id",
    "author_profile_id",
    "invited_by",
    "requested_by",
    "issued_by",
    "reviewer_id",
    "uploaded_by",
    "uploaded_by_id",
    "recorded_by",
    "reporter_id",
];

/// Names the one who asks where a new row asks for somebody.
pub(super) fn doer(noun: &Noun, change: &mut Change, actor: kernel::Actor) {
    for name in DOERS {
        if change.values.get(name).is_some_and(|value| !value.is_null()) {
            continue;
        }
        let id = match noun.table.reference(name).map(|reference| reference.target.as_str()) {
            Some("identity.users") => actor.user().map(|id| id.0),
            Some("identity.profiles") => actor.profile().map(|id| id.0),
            _ => None,
        };
        if let Some(id) = id {
            change.values.insert(name.to_owned(), Value::String(id.to_string()));
        }
    }
}

/// What the engine fills in: the key and the tenant.
pub(super) fn fill(noun: &Noun, scope: &Scope, change: &mut Change) {
    let is_own_key = noun.table.reference(&noun.key).is_none();
    if is_own_key {
        change.values.insert(noun.key.clone(), Value::String(change.id.to_string()));
    }
    if noun.table.column("organization_id").is_some_and(|column| column.insertable) {
        change.values.insert("organization_id".to_owned(), Value::String(scope.organization.to_string()));
    }
    change.values.retain(|name, _| noun.field(name).is_some_and(|field| field.column.kind != Kind::Inside));
}
