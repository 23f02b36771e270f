//! How many rows a list has: exactly where that is cheap, else about how many, and said so.

use super::{columns, list::matching};
use crate::query::ListQuery;
use crate::registry::Noun;
use crate::scope::Scope;
use db::Dynamic;
use db::prelude::*;
use diesel::sql_types::{BigInt, Text};

/// So many rows are counted one by one.
const EXACT: i64 = 10_000;

/// A number of rows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Count {
    /// Counted.
    Exact(i64),
    /// Estimated by the database's planner.
    About(i64),
}

#[derive(QueryableByName)]
struct Number {
    #[diesel(sql_type = BigInt)]
    number: i64,
}

#[derive(QueryableByName)]
struct Plan {
    #[diesel(sql_type = Text)]
    #[diesel(column_name = "QUERY PLAN")]
    plan: String,
}

/// How many rows `query` means.
///
/// # Errors
/// As [`super::list`].
pub async fn count(tx: &ActorTx<'_>, noun: &Noun, scope: &Scope, query: &ListQuery) -> StoreResult<Count> {
    let mut inner = Dynamic::new("select 1 from ");
    inner.push(&columns::from(noun)).push(" where ");
    matching(&mut inner, noun, scope, query)?;
    let mut sql = Dynamic::new("select count(*) as number from (");
    sql.join(&inner).push(&format!(" limit {}) x", EXACT + 1));
    let counted: Number = sql.get_result(&mut tx.conn()).await?;
    if counted.number <= EXACT {
        return Ok(Count::Exact(counted.number));
    }
    let mut sql = Dynamic::new("explain (format text) ");
    sql.join(&inner);
    let plan: Vec<Plan> = sql.load(&mut tx.conn()).await?;
    let rows = plan
        .as_slice()
        .first()
        .and_then(|line| line.plan.split("rows=").nth(1)?.split(' ').next()?.parse().ok());
    Ok(Count::About(rows.unwrap_or(EXACT).max(EXACT)))
}
