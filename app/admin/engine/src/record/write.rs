//! Adding, changing and removing rows.

use super::{Row, columns, find_trashed_too, prepare, refused::refused};
use crate::registry::{Noun, Registry};
use crate::scope::{Scope, Verb};
use crate::value;
use db::Dynamic;
use db::dynamic::Quoted;
use db::prelude::*;
use kernel::AppError;
use resource::{Change, Values};
use serde_json::Value;
use uuid::Uuid;

/// Which version a change is based on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Expect<'a> {
    /// Whatever is there.
    Any,
    /// This one; another is a conflict.
    Version(&'a str),
}

/// Adds a row. Its id is made here, or is the one given (for what is put back after it was deleted).
///
/// # Errors
/// `Invalid` with sentences beside fields, `Forbidden`.
pub async fn create(
    tx: &mut ActorTx<'_>,
    noun: &Noun,
    scope: &Scope,
    (id, values): (Option<Uuid>, Values),
) -> StoreResult<Uuid> {
    scope.require(noun, Verb::Create)?;
    prepare::writable(noun, scope, &values, true)?;
    let id = id.unwrap_or_else(Uuid::now_v7);
    let id = key_of(noun, &values).unwrap_or(id);
    let mut change = Change { organization: scope.organization, id, before: None, values };
    prepare::doer(noun, &mut change, tx.actor());
    if let Some(hooks) = &noun.declared.hooks {
        hooks.before_save(tx, &mut change).await?;
    }
    prepare::check_values(noun, scope, &change)?;
    prepare::references(tx, noun, scope, &change).await?;
    prepare::fill(noun, scope, &mut change);
    insert(tx, noun, &change.values).await.map_err(|error| refused(noun, scope, error))?;
    if let Some(hooks) = &noun.declared.hooks {
        hooks.after_save(tx, &change).await?;
    }
    Ok(id)
}

/// Parts that are one with their parent have its id.
pub(super) fn key_of(noun: &Noun, values: &Values) -> Option<Uuid> {
    noun.table.reference(&noun.key)?;
    values.get(&noun.key)?.as_str()?.parse().ok()
}

async fn insert(tx: &mut ActorTx<'_>, noun: &Noun, values: &Values) -> StoreResult<()> {
    let names = values.keys().map(|name| Quoted(name).to_string()).collect::<Vec<_>>().join(", ");
    let table = format!("{}.{}", Quoted(&noun.table.schema), Quoted(&noun.table.name));
    let mut sql = Dynamic::new(&format!(
        "insert into {table} ({names}) select {names} from jsonb_populate_record(null::{table}, "
    ));
    sql.bind(Some(Value::Object(values.clone()).to_string()), "jsonb").push(")");
    sql.keep().execute(&mut tx.conn()).await?;
    Ok(())
}

/// Changes a row: only the columns whose values differ from what is there. Returns the row as it was, and the columns that
/// were written.
///
/// # Errors
/// `NotFound`, `Conflict` if the version is another, `Forbidden`, `Invalid`.
pub async fn update(
    tx: &mut ActorTx<'_>,
    (registry, noun, scope): (&Registry, &Noun, &Scope),
    id: Uuid,
    expect: Expect<'_>,
    values: Values,
) -> StoreResult<(Row, Values)> {
    let before = find_trashed_too(tx, registry, noun, scope, id).await?;
    update_row(tx, (noun, scope), before, expect, values).await
}

/// [`update`] of a row that has just been read.
///
/// # Errors
/// As [`update`].
pub async fn update_row(
    tx: &mut ActorTx<'_>,
    (noun, scope): (&Noun, &Scope),
    before: Row,
    expect: Expect<'_>,
    values: Values,
) -> StoreResult<(Row, Values)> {
    scope.require(noun, Verb::Update)?;
    if expect != Expect::Any && expect != Expect::Version(&before.version) {
        return Err(StoreError::Conflict);
    }
    let values: Values =
        values.into_iter().filter(|(name, value)| differs(noun, &before, name, value)).collect();
    if values.is_empty() {
        return Ok((before, values));
    }
    prepare::writable(noun, scope, &values, false)?;
    let change = Change {
        organization: scope.organization,
        id: before.id,
        before: Some(before.values.clone()),
        values,
    };
    let change = save(tx, noun, scope, change, &before.version).await?;
    Ok((before, change.values))
}

fn differs(noun: &Noun, before: &Row, name: &str, value: &Value) -> bool {
    noun.field(name).is_none_or(|field| !value::same(field, before.get(name), value))
}

/// The rest of a change, from hooks to hooks.
async fn save(
    tx: &mut ActorTx<'_>,
    noun: &Noun,
    scope: &Scope,
    mut change: Change,
    version: &str,
) -> StoreResult<Change> {
    if let Some(hooks) = &noun.declared.hooks {
        hooks.before_save(tx, &mut change).await?;
    }
    prepare::check_values(noun, scope, &change)?;
    prepare::references(tx, noun, scope, &change).await?;
    write(tx, noun, scope, &change, version).await.map_err(|error| refused(noun, scope, error))?;
    if let Some(hooks) = &noun.declared.hooks {
        hooks.after_save(tx, &change).await?;
    }
    Ok(change)
}

/// Nothing is written if somebody was quicker since the row was read.
async fn write(
    tx: &mut ActorTx<'_>,
    noun: &Noun,
    scope: &Scope,
    change: &Change,
    version: &str,
) -> StoreResult<()> {
    let names = change.values.keys().map(|name| Quoted(name).to_string()).collect::<Vec<_>>().join(", ");
    let table = format!("{}.{}", Quoted(&noun.table.schema), Quoted(&noun.table.name));
    let mut sql = Dynamic::new(&format!(
        "update {} set ({names}) = (select {names} from jsonb_populate_record(null::{table}, ",
        columns::from(noun)
    ));
    sql.bind(Some(Value::Object(change.values.clone()).to_string()), "jsonb")
        .push(")) where r.")
        .name(&noun.key);
    sql.push(" = ").bind(Some(change.id.to_string()), "uuid").push(" and ");
    columns::within(&mut sql, noun, scope);
    sql.push(&format!(" and {} = ", columns::version(&noun.table, "r")))
        .bind(Some(version.to_owned()), "text");
    let written = sql.keep().execute(&mut tx.conn()).await?;
    if written == 1 { Ok(()) } else { Err(unwritten(tx, noun, change.id, version).await) }
}

/// Why nothing was written: somebody was quicker, or the policies show the row without letting it be changed.
async fn unwritten(tx: &ActorTx<'_>, noun: &Noun, id: Uuid, version: &str) -> StoreError {
    let mut sql = Dynamic::new("select 1 from ");
    sql.push(&columns::from(noun))
        .push(" where r.")
        .name(&noun.key)
        .push(" = ")
        .bind(Some(id.to_string()), "uuid");
    sql.push(&format!(" and {} = ", columns::version(&noun.table, "r")))
        .bind(Some(version.to_owned()), "text");
    match sql.execute(&mut tx.conn()).await {
        Ok(1) => StoreError::Denied,
        Ok(_) => StoreError::Conflict,
        Err(error) => error.into(),
    }
}

/// Removes a row: into the trash where there is one, else for good. Returns the row as it was.
///
/// # Errors
/// `NotFound`, `Conflict`, `Forbidden`; `Invalid` with a sentence for the form where other rows need this one.
pub async fn delete(
    tx: &mut ActorTx<'_>,
    (registry, noun, scope): (&Registry, &Noun, &Scope),
    id: Uuid,
    expect: Expect<'_>,
) -> StoreResult<Row> {
    let before = find_trashed_too(tx, registry, noun, scope, id).await?;
    scope.require(noun, Verb::Delete)?;
    if expect != Expect::Any && expect != Expect::Version(&before.version) {
        return Err(StoreError::Conflict);
    }
    if noun.has_trash() && !before.is_trashed() {
        trash(tx, noun, scope, &before, value::now()).await?;
        return Ok(before);
    }
    let mut sql = Dynamic::new("delete from ");
    sql.push(&columns::from(noun))
        .push(" where r.")
        .name(&noun.key)
        .push(" = ")
        .bind(Some(id.to_string()), "uuid");
    sql.push(" and ");
    columns::within(&mut sql, noun, scope);
    let removed =
        sql.keep().execute(&mut tx.conn()).await.map_err(|error| needed(noun, scope, error.into()))?;
    if removed == 1 { Ok(before) } else { Err(StoreError::Denied) }
}

/// Another table's foreign key refuses: its rows would point to nothing.
fn needed(noun: &Noun, scope: &Scope, error: StoreError) -> StoreError {
    match error {
        StoreError::Constraint { .. } => AppError::field("", scope.say("value-needed")).into(),
        other => refused(noun, scope, other),
    }
}

async fn trash(tx: &mut ActorTx<'_>, noun: &Noun, scope: &Scope, before: &Row, at: Value) -> StoreResult<()> {
    let mut values = Values::new();
    values.insert("deleted_at".to_owned(), at);
    let change = Change { organization: scope.organization, id: before.id, before: None, values };
    write(tx, noun, scope, &change, &before.version).await.map_err(|error| refused(noun, scope, error))
}

/// Takes a row out of the trash.
///
/// # Errors
/// `NotFound`, `Forbidden`; `Invalid` where its name has been taken meanwhile.
pub async fn restore(
    tx: &mut ActorTx<'_>,
    (registry, noun, scope): (&Registry, &Noun, &Scope),
    id: Uuid,
) -> StoreResult<Row> {
    let before = find_trashed_too(tx, registry, noun, scope, id).await?;
    scope.require(noun, Verb::Update)?;
    if before.is_trashed() {
        trash(tx, noun, scope, &before, Value::Null).await?;
    }
    Ok(before)
}
