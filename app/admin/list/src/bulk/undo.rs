//! Takes a change of many rows back: what somebody changed since is left alone, and said.

use super::ask::begin;
use super::work::sentences;
use super::{Deed, What};
use axum::extract::Path;
use db::prelude::*;
use engine::changeset::{self, Changeset, Done, Noted};
use engine::{Expect, Mode, Noun, Registry, Scope, record, value};
use frame::TheEngine;
use kernel::{AppError, FieldErrors};
use resource::Values;
use serde_json::Value;
use uuid::Uuid;
use web::answer::see_other;
use web::{Answer, Cx};

/// Rows in one transaction.
const BATCH: i64 = 100;

/// `POST …/bulk/{id}/undo`.
///
/// # Errors
/// `NotFound` for changes of others; `Conflict` for what cannot be taken back any more.
pub async fn undo(
    cx: Cx,
    engine: TheEngine,
    Path((organization, system, resource, id)): Path<(String, String, String, Uuid)>,
) -> Answer {
    let desk = frame::open(&cx, &engine, &organization).await?;
    let noun = desk.noun(&system, &resource)?;
    let (change, undo) = cx
        .app
        .db
        .read(cx.actor(), async |tx| {
            Ok((changeset::changeset_find(tx, id).await?, changeset::undo_find(tx, id).await?))
        })
        .await?;
    let own = cx.actor().user().is_some_and(|user| user.0 == change.user_id);
    if !own || change.resource != noun.name || change.organization_id != desk.scope.organization {
        return Err(AppError::NotFound.into());
    }
    let base = format!("{}/bulk", desk.list_href(&noun));
    if let Some(undo) = undo.filter(Changeset::is_open) {
        return Ok(see_other(&format!("{base}/{}", undo.id)));
    }
    if !change.can_be_undone() || change.kind != "bulk" {
        return Err(AppError::Conflict.into());
    }
    let rows = usize::try_from(change.done).unwrap_or_default();
    let again =
        begin(&desk, &noun, What { deed: Deed::Undo { changeset: id }, ids: Vec::new() }, rows).await?;
    Ok(see_other(&format!("{base}/{again}")))
}

/// The next rows to put back, the last ones first.
pub(super) async fn batch(
    tx: &mut ActorTx<'_>,
    tools: (&Registry, &Noun, &Scope),
    change: &Changeset,
    of: Uuid,
) -> StoreResult<bool> {
    // The position counts downwards from the end: zero is the beginning of an undo, so it is kept turned round.
    let before = if change.position == 0 { i64::MAX } else { i64::MAX - change.position };
    let rows = changeset::noted(tx, of, before, BATCH).await?;
    let mut done = Vec::with_capacity(rows.len());
    for row in &rows {
        done.push(one(tx, tools, row).await?);
    }
    let position = rows.last().map_or(change.position, |row| i64::MAX - row.row_number);
    changeset::rows_add(tx, change, position, &done).await?;
    let more = i64::try_from(rows.len()).unwrap_or_default() == BATCH;
    if !more {
        changeset::changeset_turn(tx, change.id, "done", None).await?;
        // Where nothing could be put back, it can be tried again.
        if change.done > 0 || done.iter().any(|row| row.problems.is_empty()) {
            changeset::changeset_turn(tx, of, "undone", None).await?;
        }
    }
    Ok(more)
}

async fn one(tx: &mut ActorTx<'_>, tools: (&Registry, &Noun, &Scope), row: &Noted) -> StoreResult<Done> {
    tx.savepoint().await?;
    let outcome = put_back(tx, tools, row).await;
    match tx.release(outcome).await? {
        Ok(done) => Ok(Done { number: row.row_number, entity: row.entity_id, ..done }),
        Err(error) => {
            let problems = sentences(tools.2, error)?;
            Ok(Done { entity: row.entity_id, ..Done::refused(row.row_number, problems) })
        }
    }
}

async fn put_back(tx: &mut ActorTx<'_>, tools: (&Registry, &Noun, &Scope), row: &Noted) -> StoreResult<Done> {
    let (registry, noun, scope) = tools;
    let id = row.entity_id.ok_or(StoreError::NotFound)?;
    match row.verb.as_str() {
        "create" | "restore" => {
            let now = record::find_trashed_too(tx, registry, noun, scope, id).await?;
            // Deleted once more it would be gone for good.
            if !now.is_trashed() {
                record::delete(tx, tools, id, Expect::Version(&now.version)).await?;
            }
            Ok(Done { verb: "delete", ..Done::default() })
        }
        "delete" => {
            let kept = values(row.before.as_ref());
            if noun.has_trash() && kept.get("deleted_at").is_none_or(Value::is_null) {
                record::restore(tx, tools, id).await?;
                return Ok(Done { verb: "restore", ..Done::default() });
            }
            recreate(tx, tools, id, kept).await?;
            Ok(Done { verb: "create", ..Done::default() })
        }
        _ => unchange(tx, tools, id, row).await,
    }
}

/// Puts back the columns that are still as the change left them.
async fn unchange(
    tx: &mut ActorTx<'_>,
    (registry, noun, scope): (&Registry, &Noun, &Scope),
    id: Uuid,
    row: &Noted,
) -> StoreResult<Done> {
    let now = record::find_trashed_too(tx, registry, noun, scope, id).await?;
    let (before, after) = (values(row.before.as_ref()), values(row.after.as_ref()));
    let same = |name: &str| {
        let became = after.get(name).unwrap_or_default();
        noun.field(name).is_some_and(|field| value::same(field, now.get(name), became))
    };
    let (back, left): (Values, Values) = before.into_iter().partition(|(name, _)| same(name));
    let problems = changed_since(scope, &left);
    if back.is_empty() {
        return Ok(Done::refused(row.row_number, problems));
    }
    let open = noun.opened(&back.keys().map(String::as_str).collect::<Vec<_>>());
    let tools = (registry, &open, scope);
    let (_, written) = record::update(tx, tools, id, Expect::Version(&now.version), back).await?;
    Ok(Done { verb: "update", after: Some(written), problems, ..Done::default() })
}

fn values(kept: Option<&db::Json<Values>>) -> Values {
    kept.map(|values| values.0.clone()).unwrap_or_default()
}

/// A sentence beside each column that somebody changed since.
fn changed_since(scope: &Scope, left: &Values) -> FieldErrors {
    let mut errors = FieldErrors::default();
    for name in left.keys() {
        errors.add(name, scope.say("list-changed-since"));
    }
    errors
}

/// What was deleted for good comes back with its id and all that it had; into the trash, if it was there.
async fn recreate(
    tx: &mut ActorTx<'_>,
    tools: (&Registry, &Noun, &Scope),
    id: Uuid,
    kept: Values,
) -> StoreResult<()> {
    let (_, noun, scope) = tools;
    let was_trashed = kept.get("deleted_at").is_some_and(|at| !at.is_null());
    let values = writable(noun, scope, kept);
    let open = noun.opened(&values.keys().map(String::as_str).collect::<Vec<_>>());
    record::create(tx, &open, scope, (Some(id), values)).await?;
    if was_trashed {
        record::delete(tx, tools, id, Expect::Any).await?;
    }
    Ok(())
}

/// The columns that a new row can be given; the engine fills in whose it is, and policies want the author to be the one
/// who writes.
fn writable(noun: &Noun, scope: &Scope, kept: Values) -> Values {
    let filled = ["organization_id", "deleted_at", "version", noun.key.as_str()];
    let open = |name: &str| {
        noun.field(name).is_some_and(|field| {
            let column = &field.column;
            let free = column.insertable && !column.generated && !column.counter;
            free && field.mode != Mode::Inside && !field.is_author() && scope.changes(field)
        })
    };
    let one_with_its_parent = noun.table.reference(&noun.key).is_some();
    kept.into_iter()
        .filter(|(name, value)| {
            let filled = filled.contains(&name.as_str()) && !(one_with_its_parent && *name == noun.key);
            !filled && !value.is_null() && open(name)
        })
        .collect()
}
