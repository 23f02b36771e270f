//! Rows are added and changed. What the database refuses is taken back to a savepoint and tried by halves, so that one
//! bad row costs a few statements and not its neighbours.

use super::batch::Work;
use super::item::{Item, part_values};
use super::plan::OnMatch;
use crate::target::Part;
use db::prelude::*;
use engine::changeset::Done;
use engine::record::{self, Expect};
use engine::scope::Scope;
use engine::{Noun, Row};
use kernel::{AppError, FieldErrors};
use resource::Values;
use serde_json::{Value, json};
use uuid::Uuid;

/// Key in [`Done::after`] for rows of parts that were added: `[{"table": …, "id": …}]`.
pub const PARTS: &str = "·parts";

/// What is wrong with a row, in words; errors that are nobody's row go on.
pub(super) fn words(scope: &Scope, error: StoreError) -> StoreResult<FieldErrors> {
    let say = |key: &str| Ok(FieldErrors::one("", scope.say(key)));
    match error {
        StoreError::App(AppError::Invalid(errors)) => Ok(errors),
        StoreError::Denied | StoreError::App(AppError::Forbidden) => say("transfer-row-denied"),
        StoreError::Conflict | StoreError::App(AppError::Conflict) => say("transfer-row-conflict"),
        StoreError::NotFound => say("transfer-row-gone"),
        StoreError::Unavailable(_) | StoreError::App(_) => Err(error),
        StoreError::Constraint { .. } | StoreError::Missing { .. } | StoreError::Other(_) => {
            tracing::warn!(cause = %error, "a row of an import was refused without words");
            say("transfer-row-refused")
        }
    }
}

/// Adds rows.
///
/// # Errors
/// If the database is away.
pub async fn create(tx: &mut ActorTx<'_>, work: &Work, items: Vec<Item>) -> StoreResult<Vec<Done>> {
    let mut done = Vec::with_capacity(items.len());
    let mut stack = vec![items];
    while let Some(mut group) = stack.pop() {
        if group.is_empty() {
            continue;
        }
        tx.savepoint().await?;
        let outcome = create_group(tx, work, &group).await;
        match tx.release_settled(outcome).await? {
            Ok(made) => done.extend(made),
            Err(error) => {
                let errors = words(&work.scope, record::refused(&work.plan.noun, &work.scope, error))?;
                let rest = group.split_off(group.len() / 2);
                match (group.is_empty(), rest.as_slice()) {
                    (true, [only]) => done.push(Done::refused(only.number, errors)),
                    _ => stack.extend([rest, group]),
                }
            }
        }
    }
    Ok(done)
}

async fn create_group(tx: &mut ActorTx<'_>, work: &Work, items: &[Item]) -> StoreResult<Vec<Done>> {
    let noun = &work.plan.noun;
    let rows = items.iter().map(|item| (Uuid::now_v7(), item.values.clone())).collect();
    let made = record::create_many(tx, noun, &work.scope, rows).await;
    let made = made.map_err(|error| record::refused(noun, &work.scope, error))?;
    let mut done = Vec::with_capacity(items.len());
    let mut parents = Vec::new();
    for (item, result) in items.iter().zip(made) {
        match result {
            Ok(id) => {
                parents.push((id, item, done.len()));
                done.push(Done {
                    number: item.number,
                    verb: "create",
                    entity: Some(id),
                    after: kept(noun, item),
                    ..Done::default()
                });
            }
            Err(errors) => done.push(Done::refused(item.number, errors)),
        }
    }
    for (place, column) in work.plan.columns.iter().enumerate() {
        let Some(part) = &column.slot.part else { continue };
        let of = |item: &Item| item.parts.iter().find(|(at, _)| *at == place).map(|(_, value)| value.clone());
        let rows: Vec<(usize, Uuid, Values)> = parents
            .iter()
            .filter_map(|(id, item, at)| Some((*at, Uuid::now_v7(), part_values(part, *id, of(item)?))))
            .collect();
        add_parts(
            tx,
            work,
            (part, &column.slot.name),
            rows.iter().map(|(_, id, values)| (*id, values.clone())).collect(),
        )
        .await?;
        for (at, id, _) in rows {
            if let Some(done) = done.get_mut(at) {
                note_part(done, &part.noun.name, id);
            }
        }
    }
    Ok(done)
}

/// Where a row is deleted for good when the import is taken back, what it was tells whether somebody has changed it since.
fn kept(noun: &Noun, item: &Item) -> Option<Values> {
    (!noun.has_trash()).then(|| item.values.clone())
}

fn note_part(done: &mut Done, table: &str, id: Uuid) {
    let after = done.after.get_or_insert_with(Values::new);
    let parts = after.entry(PARTS.to_owned()).or_insert_with(|| Value::Array(Vec::new()));
    if let Some(list) = parts.as_array_mut() {
        list.push(json!({ "table": table, "id": id }));
    }
}

/// Adds rows of a part. One that is refused concerns all of them: its parent must not stay without it.
async fn add_parts(
    tx: &mut ActorTx<'_>,
    work: &Work,
    (part, slot): (&Part, &str),
    rows: Vec<(Uuid, Values)>,
) -> StoreResult<()> {
    if rows.is_empty() {
        return Ok(());
    }
    let made = record::create_many(tx, &part.noun, &work.scope, rows).await;
    let made = made.map_err(|error| beside(slot, record::refused(&part.noun, &work.scope, error)))?;
    match made.into_iter().find_map(Result::err) {
        Some(errors) => Err(beside(slot, AppError::Invalid(errors).into())),
        None => Ok(()),
    }
}

/// Sentences about a part stand beside its column.
fn beside(slot: &str, error: StoreError) -> StoreError {
    match error {
        StoreError::App(AppError::Invalid(errors)) => {
            let sentence = errors.iter().map(|(_, sentence)| sentence).next().unwrap_or_default().to_owned();
            AppError::field(slot, sentence).into()
        }
        other => other,
    }
}

/// Changes rows that are there.
///
/// # Errors
/// If the database is away.
pub async fn update(tx: &mut ActorTx<'_>, work: &Work, items: Vec<(Item, Row)>) -> StoreResult<Vec<Done>> {
    let mut done = Vec::with_capacity(items.len());
    for (item, row) in items {
        tx.savepoint().await?;
        let outcome = update_one(tx, work, &item, row).await;
        match tx.release_settled(outcome).await? {
            Ok(changed) => done.push(changed),
            Err(error) => {
                let errors = words(&work.scope, record::refused(&work.plan.noun, &work.scope, error))?;
                done.push(Done::refused(item.number, errors));
            }
        }
    }
    Ok(done)
}

async fn update_one(tx: &mut ActorTx<'_>, work: &Work, item: &Item, row: Row) -> StoreResult<Done> {
    let id = row.id;
    let fill = work.plan.on_match == OnMatch::Fill;
    let is_empty = |value: &Value| value.is_null() || value == "";
    let values: Values = item
        .values
        .iter()
        .filter(|(name, _)| !fill || is_empty(row.get(name)))
        .map(|(name, value)| (name.clone(), value.clone()))
        .collect();
    let (before, written) =
        record::update_row(tx, (&work.plan.noun, &work.scope), row, Expect::Any, values).await?;
    let mut done = Done { number: item.number, verb: "skip", entity: Some(id), ..Done::default() };
    if !written.is_empty() {
        done.verb = "update";
        done.before = Some(written.keys().map(|name| (name.clone(), before.get(name).clone())).collect());
        done.after = Some(written);
    }
    more_parts(tx, work, item, id, &mut done).await?;
    Ok(done)
}

/// A part that the row does not have yet is added to those it has.
async fn more_parts(
    tx: &mut ActorTx<'_>,
    work: &Work,
    item: &Item,
    id: Uuid,
    done: &mut Done,
) -> StoreResult<()> {
    for (place, value) in &item.parts {
        let Some(column) = work.plan.columns.get(*place) else { continue };
        let Some(part) = &column.slot.part else { continue };
        let parent = [part.parent.clone()];
        let there =
            record::matches(tx, &work.registry, (&part.noun, &work.scope), &parent, &[vec![id.to_string()]])
                .await?;
        let folded = |value: &Value| value.as_str().unwrap_or_default().to_lowercase();
        if there.iter().any(|row| folded(row.get(&part.column)) == folded(value)) {
            continue;
        }
        let mut values = part_values(part, id, value.clone());
        values.insert("is_primary".to_owned(), Value::Bool(there.is_empty()));
        let new = Uuid::now_v7();
        add_parts(tx, work, (part, &column.slot.name), vec![(new, values)]).await?;
        done.verb = "update";
        note_part(done, &part.noun.name, new);
    }
    Ok(())
}
