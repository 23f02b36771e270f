//! Rows of ours that rows of the file mean: one question per piece.

use super::batch::Work;
use super::item::Item;
use super::plan::Found;
use crate::target::Part;
use db::prelude::*;
use engine::{Row, record};
use serde_json::Value;
use std::collections::HashMap;

/// Rows by key. A key that several rows have has all of them.
pub type Known = HashMap<Vec<String>, Vec<Row>>;

/// The rows that `items` mean.
///
/// # Errors
/// If the database is away.
pub async fn find(tx: &ActorTx<'_>, work: &Work, items: &[Item]) -> StoreResult<Known> {
    let keys: Vec<Vec<String>> = items.iter().filter_map(|item| item.key.clone()).collect();
    if keys.is_empty() {
        return Ok(Known::new());
    }
    match &work.plan.found {
        Found::Never => Ok(Known::new()),
        Found::By(by) => by_columns(tx, work, by, &keys).await,
        Found::ByPart(part) => by_part(tx, work, part, &keys).await,
    }
}

async fn by_columns(
    tx: &ActorTx<'_>,
    work: &Work,
    by: &[String],
    keys: &[Vec<String>],
) -> StoreResult<Known> {
    let noun = &work.plan.noun;
    let rows = record::matches(tx, &work.registry, (noun, &work.scope), by, keys).await?;
    let mut known = Known::new();
    for row in rows {
        let value = |name: &str| row.get(name).clone();
        if let Some(key) = record::key_of_row(noun, by, value) {
            known.entry(key).or_default().push(row);
        }
    }
    Ok(known)
}

async fn by_part(tx: &ActorTx<'_>, work: &Work, part: &Part, keys: &[Vec<String>]) -> StoreResult<Known> {
    let column = std::slice::from_ref(&part.column);
    let parts = record::matches(tx, &work.registry, (&part.noun, &work.scope), column, keys).await?;
    let ids: Vec<Vec<String>> =
        parts.iter().filter_map(|row| Some(vec![row.text(&part.parent)?.to_owned()])).collect();
    let noun = &work.plan.noun;
    let parents =
        record::matches(tx, &work.registry, (noun, &work.scope), std::slice::from_ref(&noun.key), &ids)
            .await?;
    let mut known = Known::new();
    for row in parts {
        let value = |name: &str| row.get(name).clone();
        let parent =
            parents.iter().find(|parent| row.get(&part.parent) == &Value::String(parent.id.to_string()));
        if let (Some(key), Some(parent)) = (record::key_of_row(&part.noun, column, value), parent) {
            known.entry(key).or_default().push(parent.clone());
        }
    }
    Ok(known)
}
