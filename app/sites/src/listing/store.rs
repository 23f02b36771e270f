//! Queries on `sites.listings`: a page of ids, a count with an honest end.

use super::filter::{Filter, Place, Slice, Sort};
use super::query::{Conditions, time_key};
use chrono::{DateTime, Utc};
use db::prelude::*;
use diesel::sql_types::{BigInt, Text, Timestamptz, Uuid as SqlUuid};
use kernel::Cursor;
use uuid::Uuid;

#[derive(QueryableByName)]
struct Row {
    #[diesel(sql_type = SqlUuid)]
    id: Uuid,
    #[diesel(sql_type = Text)]
    sort_name: String,
    #[diesel(sql_type = BigInt)]
    rank: i64,
    #[diesel(sql_type = BigInt)]
    priority: i64,
    #[diesel(sql_type = Timestamptz)]
    sort_at: DateTime<Utc>,
    #[diesel(sql_type = Timestamptz)]
    listed_at: DateTime<Utc>,
}

impl Row {
    fn cursor(&self, sort: Sort) -> Cursor {
        let key = match sort {
            Sort::Featured => self.rank.to_string(),
            Sort::Priority => self.priority.to_string(),
            Sort::Name => self.sort_name.clone(),
            Sort::Date | Sort::Soonest => time_key(self.sort_at),
            Sort::Newest => time_key(self.listed_at),
        };
        Cursor { key, id: self.id }
    }
}

/// One page of at most `size` listings.
///
/// # Errors
/// If the database is away.
pub async fn listing_page(
    tx: &ActorTx<'_>,
    filter: &Filter,
    sort: Sort,
    place: &Place,
    size: usize,
) -> StoreResult<Slice> {
    let mut conditions = Conditions::of(filter);
    let forward = !matches!(place, Place::Before(_));
    let begun = match place {
        Place::Start => false,
        Place::After(cursor) | Place::Before(cursor) => conditions.beside(sort, cursor, forward),
    };
    // A cursor of another order shows the beginning.
    let forward = forward || !begun;
    let direction = if sort.rises() == forward { "asc" } else { "desc" };
    let sql = statement(&conditions.clause(), sort.column(), direction, filter.words.is_some(), size + 1);
    let mut rows: Vec<Row> = conditions.query(sql).load(&mut tx.conn()).await?;
    let more = rows.len() > size;
    rows.truncate(size);
    if !forward {
        rows.reverse();
    }
    let (has_previous, has_next) = if forward { (begun, more) } else { (more, true) };
    Ok(Slice {
        previous: rows.as_slice().first().filter(|_| has_previous).map(|row| row.cursor(sort)),
        next: rows.last().filter(|_| has_next).map(|row| row.cursor(sort)),
        ids: rows.into_iter().map(|row| row.id).collect(),
    })
}

/// Text search cannot tell the planner how rare its words are, so what they find is collected first and sorted then;
/// everything else walks the order's index.
fn statement(clause: &str, column: &str, direction: &str, searches: bool, limit: usize) -> String {
    let columns = "l.id, l.sort_name, l.rank, l.priority, l.sort_at, l.listed_at";
    let end = format!("order by {column} {direction}, l.id {direction} limit {limit}");
    if searches {
        format!(
            "with found as materialized (select {columns} from sites.listings l where {clause}) select * from found l {end}"
        )
    } else {
        format!("select {columns} from sites.listings l where {clause} {end}")
    }
}

/// Up to this many matches are counted; beyond, pages say "2,000+".
pub const COUNTED: i64 = 2000;

/// What the matches of a filter have in common.
#[derive(Clone, Debug, QueryableByName)]
pub struct Count {
    /// `""` for all, else `tag`, `location`, `type`, `year`.
    #[diesel(sql_type = Text)]
    pub kind: String,
    /// The value.
    #[diesel(sql_type = Text)]
    pub value: String,
    /// How many; of at most [`COUNTED`] + 1 matches.
    #[diesel(sql_type = BigInt)]
    pub count: i64,
}

/// Counts the matches of a filter by value, over at most [`COUNTED`] + 1 of them.
///
/// # Errors
/// If the database is away.
pub async fn listing_counts(tx: &ActorTx<'_>, filter: &Filter) -> StoreResult<Vec<Count>> {
    let conditions = Conditions::of(filter);
    let sql = format!(include_str!("counts.sql"), clause = conditions.clause(), limit = COUNTED + 1);
    Ok(conditions.query(sql).load(&mut tx.conn()).await?)
}
