//! Which rows a view needs: a page for table and grid, the first of every state for a board, a month for a calendar, many
//! for trees and timelines.

use super::calendar;
use crate::page::state::State;
use chrono::{Days, NaiveDate};
use db::prelude::*;
use db::{Dynamic, dynamic::Quoted};
use diesel::sql_types::{BigInt, Nullable, Text};
use engine::record::List;
use engine::{Filter, ListQuery, Noun, Op, query, record, value};
use frame::Desk;
use kernel::AppError;
use resource::View;
use std::collections::HashMap;

/// Cards in a column of a board.
const LANE: usize = 50;
/// Columns of a board whose columns are rows.
const STAGES: usize = 40;
/// Rows of a month, a tree or a timeline.
const MANY: usize = 200;

/// A column of a board.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Lane {
    /// The value of its cards.
    pub value: String,
    /// What it is called.
    pub label: String,
    /// How many rows have the value, counted up to ten thousand.
    pub number: i64,
}

#[derive(QueryableByName)]
struct Number {
    #[diesel(sql_type = Nullable<Text>)]
    value: Option<String>,
    #[diesel(sql_type = BigInt)]
    number: i64,
}

/// The rows, and for a board its columns.
///
/// # Errors
/// As [`record::list`].
pub async fn rows(
    tx: &ActorTx<'_>,
    desk: &Desk,
    noun: &Noun,
    state: &State,
    wanted: &[String],
) -> StoreResult<(List, Vec<Lane>)> {
    let view = noun.views().iter().copied().find(|view| view.name() == state.view);
    let ask = async |query: &ListQuery| {
        record::list(tx, &desk.registry, (noun, &desk.scope), query, Some(wanted)).await
    };
    match view {
        Some(View::Board(column)) => {
            let lanes = lanes(tx, desk, noun, state, column).await?;
            let mut rows = Vec::new();
            // One query per column with cards, not per card; a value set has few.
            for lane in lanes.iter().filter(|lane| lane.number > 0) {
                let filter = state.query.filter.clone().and(Filter::is(column, Op::Eq, &lane.value));
                let query =
                    ListQuery { filter, limit: LANE, after: None, before: None, ..state.query.clone() };
                rows.extend(ask(&query).await?.rows);
            }
            Ok((List { rows, next: None, previous: None }, lanes))
        }
        Some(View::Calendar(start, end)) => {
            let days = calendar::days(calendar::month(&state.month, desk.scope.zone));
            let filter = state.query.filter.clone().and(within(&days, start, end));
            let sort = Some(query::Sort { field: start.to_owned(), down: false });
            let query =
                ListQuery { filter, sort, limit: MANY, after: None, before: None, ..state.query.clone() };
            let list = ask(&query).await?;
            Ok((List { next: None, previous: None, ..list }, Vec::new()))
        }
        Some(View::Tree(_) | View::Timeline(..)) => {
            Ok((ask(&ListQuery { limit: MANY, ..state.query.clone() }).await?, Vec::new()))
        }
        Some(View::Grid) | None => Ok((ask(&state.query).await?, Vec::new())),
    }
}

/// What begins before the last day ends, and ends (or begins) after the first begins.
fn within(days: &[NaiveDate], start: &str, end: Option<&str>) -> Filter {
    let first = days.first().map(NaiveDate::to_string).unwrap_or_default();
    let last = days
        .last()
        .and_then(|day| day.checked_add_days(Days::new(1)))
        .map(|day| day.to_string())
        .unwrap_or_default();
    let begins = Filter::is(start, Op::Gte, &first);
    let from = match end {
        Some(end) => Filter::Any(vec![begins, Filter::is(end, Op::Gte, &first)]),
        None => begins,
    };
    Filter::All(vec![Filter::is(start, Op::Lt, &last), from])
}

/// The columns of a board: the values of a set in their order, or the rows of the table that the column points to.
async fn lanes(
    tx: &ActorTx<'_>,
    desk: &Desk,
    noun: &Noun,
    state: &State,
    column: &str,
) -> StoreResult<Vec<Lane>> {
    let field = noun.field(column).ok_or(StoreError::NotFound)?;
    let numbers = numbers(tx, desk, noun, state, column).await?;
    let number = |value: &str| numbers.get(value).copied().unwrap_or_default();
    let stages = match &field.reference {
        Some(reference) => stages(tx, desk, state, &reference.target).await?,
        None => {
            let label = |value: &String| value::value_label(value, desk.cx.locale);
            field.column.values.iter().map(|value| (value.clone(), label(value))).collect()
        }
    };
    let lanes = stages.into_iter().map(|(value, label)| Lane { number: number(&value), value, label });
    Ok(lanes.collect())
}

/// Rows of another table as columns, in its own order. What the list is filtered by narrows them, too, where they have the
/// same column: the stages of one pipeline.
async fn stages(
    tx: &ActorTx<'_>,
    desk: &Desk,
    state: &State,
    target: &str,
) -> StoreResult<Vec<(String, String)>> {
    let Some(target) = desk.registry.noun(target) else { return Ok(Vec::new()) };
    let mut filter = Filter::default();
    let tests = state.query.filter.tests();
    for test in tests.into_iter().filter(|test| {
        test.op == Op::Eq
            && !state.query.filter.on(&test.field).is_empty()
            && target.field(&test.field).is_some_and(|field| field.reference.is_some())
    }) {
        filter = filter.and(Filter::Is(test.clone()));
    }
    let query = ListQuery { filter, limit: STAGES, ..ListQuery::default() };
    let wanted = [target.key.clone()];
    let list = record::list(tx, &desk.registry, (target, &desk.scope), &query, Some(&wanted)).await?;
    Ok(list.rows.into_iter().map(|row| (row.id.to_string(), row.title)).collect())
}

/// How many rows of the list there are per value, counted up to ten thousand.
async fn numbers(
    tx: &ActorTx<'_>,
    desk: &Desk,
    noun: &Noun,
    state: &State,
    column: &str,
) -> StoreResult<HashMap<String, i64>> {
    let mut sql = Dynamic::new("select x.value, count(*) as number from (select r.");
    sql.name(column).push("::text as value from ");
    sql.push(&format!("{}.{} r where ", Quoted(&noun.table.schema), Quoted(&noun.table.name)));
    record::within(&mut sql, noun, &desk.scope);
    if noun.has_trash() {
        sql.push(" and r.deleted_at is null");
    }
    let filter = query::condition(noun, &desk.scope, &state.query.filter).map_err(AppError::Invalid)?;
    let searched = query::search_condition(noun, &desk.scope, &state.query.search, false);
    sql.push(" and ").join(&filter).push(" and ").join(&searched);
    sql.push(" limit 10000) x group by x.value");
    let rows: Vec<Number> = sql.load(&mut tx.conn()).await?;
    Ok(rows.into_iter().filter_map(|row| Some((row.value?, row.number))).collect())
}
