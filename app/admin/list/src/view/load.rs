//! Which rows a view needs: a page for table and grid, the first of every state for a board, a month for a calendar, many
//! for trees and timelines.

use super::calendar;
use crate::page::state::State;
use chrono::{Days, NaiveDate};
use db::prelude::*;
use db::{Dynamic, dynamic::Quoted};
use diesel::sql_types::{BigInt, Nullable, Text};
use engine::record::List;
use engine::{Filter, ListQuery, Noun, Op, query, record};
use frame::Desk;
use kernel::AppError;
use resource::View;
use std::collections::HashMap;

/// Cards in a column of a board.
const LANE: usize = 50;
/// Rows of a month, a tree or a timeline.
const MANY: usize = 200;

#[derive(QueryableByName)]
struct Lane {
    #[diesel(sql_type = Nullable<Text>)]
    value: Option<String>,
    #[diesel(sql_type = BigInt)]
    number: i64,
}

/// The rows, and for a board how many there are per value.
///
/// # Errors
/// As [`record::list`].
pub async fn rows(
    tx: &ActorTx<'_>,
    desk: &Desk,
    noun: &Noun,
    state: &State,
    wanted: &[String],
) -> StoreResult<(List, HashMap<String, i64>)> {
    let view = noun.views().iter().copied().find(|view| view.name() == state.view);
    let ask = async |query: &ListQuery| {
        record::list(tx, &desk.registry, (noun, &desk.scope), query, Some(wanted)).await
    };
    match view {
        Some(View::Board(column)) => {
            let lanes = lanes(tx, desk, noun, state, column).await?;
            let mut rows = Vec::new();
            // One query per state with cards, not per card; a value set has few.
            for value in lanes.iter().filter(|(_, number)| **number > 0).map(|(value, _)| value) {
                let filter = state.query.filter.clone().and(Filter::is(column, Op::Eq, value));
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
            Ok((List { next: None, previous: None, ..list }, HashMap::new()))
        }
        Some(View::Tree(_) | View::Timeline(..)) => {
            Ok((ask(&ListQuery { limit: MANY, ..state.query.clone() }).await?, HashMap::new()))
        }
        Some(View::Grid) | None => Ok((ask(&state.query).await?, HashMap::new())),
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

/// How many rows of the list there are per value, counted up to ten thousand.
async fn lanes(
    tx: &ActorTx<'_>,
    desk: &Desk,
    noun: &Noun,
    state: &State,
    column: &str,
) -> StoreResult<HashMap<String, i64>> {
    let mut sql = Dynamic::new("select x.value, count(*) as number from (select r.");
    sql.name(column).push("::text as value from ");
    sql.push(&format!("{}.{} r where ", Quoted(&noun.table.schema), Quoted(&noun.table.name)));
    if noun.has_organization() {
        sql.push("r.organization_id = ").bind(Some(desk.scope.organization.to_string()), "uuid");
    } else {
        sql.push("true");
    }
    if noun.has_trash() {
        sql.push(" and r.deleted_at is null");
    }
    let filter = query::condition(noun, &desk.scope, &state.query.filter).map_err(AppError::Invalid)?;
    sql.push(" and ").join(&filter).push(" and ").join(&query::search_condition(noun, &state.query.search));
    sql.push(" limit 10000) x group by x.value");
    let rows: Vec<Lane> = sql.load(&mut tx.conn()).await?;
    Ok(rows.into_iter().filter_map(|lane| Some((lane.value?, lane.number))).collect())
}
