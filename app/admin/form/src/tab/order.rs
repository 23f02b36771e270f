//! Putting related rows into another order: one row goes up or down, all of it in one transaction.

use super::list;
use crate::page::One;
use axum::extract::Path;
use db::prelude::*;
use engine::record::{self, Expect};
use engine::scope::Verb;
use engine::{Noun, Row};
use frame::{Desk, TheEngine};
use kernel::AppError;
use resource::Values;
use serde::Deserialize;
use serde_json::Value;
use std::sync::Arc;
use uuid::Uuid;
use web::{Answer, Cx, Form};

/// Which row of which tab goes where.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Sent {
    tab: String,
    row: Uuid,
    /// `up` or `down`.
    go: String,
}

/// Most rows that are put in order.
const MOST: usize = 200;

/// Moves a related row one place up or down.
///
/// # Errors
/// `Unauthenticated`, `NotFound`, `Forbidden`.
pub async fn order(cx: Cx, engine: TheEngine, Path(one): Path<One>, Form(sent): Form<Sent>) -> Answer {
    let (desk, noun, id) = one.enter(&cx, &engine).await?;
    let found = list::tabs(&desk, &noun).find(|(word, _, _)| *word == sent.tab);
    let (word, tab, other) = found.ok_or(AppError::NotFound)?;
    let (other, linked) = (Arc::clone(other), tab.column.clone());
    desk.scope.require(&other, Verb::Update)?;
    let column = list::order_column(&other).ok_or(AppError::NotFound)?;
    let work = async |tx: &mut ActorTx<'_>| {
        let mut query = list::of(&linked, id, Some(&column));
        query.limit = MOST;
        let rows = record::list(tx, &desk.registry, (&other, &desk.scope), &query, None).await?.rows;
        for (row, place) in moves(&rows, &column, &sent) {
            put(tx, &desk, &other, (&column, row, place)).await?;
        }
        Ok(())
    };
    let path = frame::with_query(&desk.row_href(&noun, id), [("tab", word.as_str())]);
    match cx.app.db.as_actor(cx.actor(), work).await.map_err(AppError::from) {
        Ok(()) => Ok(web::answer::see_other(&path)),
        Err(AppError::Invalid(_) | AppError::Conflict) => Ok(cx.sorry(&path, "form-order-refused")),
        Err(error) => Err(error.into()),
    }
}

async fn put(
    tx: &mut ActorTx<'_>,
    desk: &Desk,
    noun: &Noun,
    (column, row, place): (&str, Uuid, i64),
) -> StoreResult<()> {
    let mut values = Values::new();
    values.insert(column.to_owned(), Value::from(place));
    record::update(tx, (&desk.registry, noun, &desk.scope), row, Expect::Any, values).await.map(|_| ())
}

/// What has to be written. A place may be unique, so a row steps aside before two change places; rows that share places
/// all get new ones behind the last.
fn moves(rows: &[Row], column: &str, sent: &Sent) -> Vec<(Uuid, i64)> {
    let place = |row: &Row| row.get(column).as_i64().unwrap_or_default();
    let Some(at) = rows.iter().position(|row| row.id == sent.row) else { return Vec::new() };
    let other = if sent.go == "up" { at.checked_sub(1) } else { Some(at + 1) };
    let (Some(mine), Some(theirs)) = (rows.get(at), other.and_then(|other| rows.get(other))) else {
        return Vec::new();
    };
    let last = rows.iter().map(place).max().unwrap_or_default();
    let distinct = rows.windows(2).all(|pair| matches!(pair, [one, two] if place(one) != place(two)));
    if distinct {
        return vec![(mine.id, last + 1), (theirs.id, place(mine)), (mine.id, place(theirs))];
    }
    let mut ids: Vec<Uuid> = rows.iter().map(|row| row.id).collect();
    if let Some(other) = other {
        ids.swap(at, other);
    }
    ids.into_iter().zip(last + 1..).collect()
}
