//! How many rows a list has: exactly where that is cheap, else about how many, and said so.

use super::{columns, list::matching};
use crate::query::ListQuery;
use crate::registry::Noun;
use crate::scope::Scope;
use db::Dynamic;
use db::prelude::*;
use diesel::sql_types::{BigInt, Text};

/// So many rows are counted one by one …
const EXACT: i64 = 10_000;
/// … where the planner thinks that it costs no more than this: about a tenth of a second. A rare value without an index
/// is looked for in every row, and nobody waits for that to read a number.
const CHEAP: f64 = 10_000.0;

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

/// The first page, where it was read already.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct First {
    /// Rows on it.
    pub rows: usize,
    /// Are there others behind it?
    pub more: bool,
}

/// How many rows `query` means. A first page that holds all of them needs no counting.
///
/// # Errors
/// As [`super::list`].
pub async fn count(
    tx: &ActorTx<'_>,
    noun: &Noun,
    scope: &Scope,
    query: &ListQuery,
    first: Option<First>,
) -> StoreResult<Count> {
    let seen = first.and_then(|page| i64::try_from(page.rows).ok()).unwrap_or_default();
    if first.is_some_and(|page| !page.more) {
        return Ok(Count::Exact(seen));
    }
    let mut rows = Dynamic::new("select 1 from ");
    rows.push(&columns::from(noun)).push(" where ");
    matching(&mut rows, noun, scope, query)?;
    let guess = guess(tx, &rows).await?;
    if guess.cost_of(EXACT) > CHEAP {
        return Ok(Count::About(guess.rows.max(seen + 1)));
    }
    let mut sql = Dynamic::new("select count(*) as number from (");
    sql.join(&rows).push(&format!(" limit {}) x", EXACT + 1));
    let counted: Number = sql.get_result(&mut tx.conn()).await?;
    Ok(if counted.number <= EXACT {
        Count::Exact(counted.number)
    } else {
        Count::About(guess.rows.max(EXACT))
    })
}

/// What the planner thinks of a statement.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
struct Guess {
    /// Cost of reading all of its rows, in the planner's units.
    cost: f64,
    /// How many they are.
    rows: i64,
}

impl Guess {
    /// `Seq Scan on contacts r  (cost=1.06..28594.78 rows=75 width=4)`.
    fn parse(line: &str) -> Option<Self> {
        let after = |word: &str| line.split_once(word).map(|(_, rest)| rest);
        let cost = after("cost=")?.split_once("..")?.1.split(' ').next()?;
        let rows = after(" rows=")?.split(' ').next()?;
        Some(Self { cost: cost.parse().ok()?, rows: rows.parse().ok()? })
    }

    /// What the first `most` rows cost: their part of all.
    fn cost_of(self, most: i64) -> f64 {
        #[expect(clippy::cast_precision_loss, reason = "an estimate of an estimate")]
        let part = most as f64 / self.rows.max(1) as f64;
        self.cost * part.min(1.0)
    }
}

async fn guess(tx: &ActorTx<'_>, rows: &Dynamic) -> StoreResult<Guess> {
    let mut sql = Dynamic::new("explain (format text) ");
    sql.join(rows);
    let plan: Vec<Plan> = sql.load(&mut tx.conn()).await?;
    Ok(plan.as_slice().first().and_then(|line| Guess::parse(&line.plan)).unwrap_or_default())
}

#[cfg(test)]
mod tests {
    use super::Guess;

    #[test]
    fn reads_what_the_planner_says() {
        let few = Guess::parse("Seq Scan on contacts r  (cost=1.06..28594.78 rows=75 width=4)").unwrap();
        assert_eq!(few, Guess { cost: 28_594.78, rows: 75 });
        assert!(few.cost_of(10_000) > 28_000.0, "few rows are looked for among all");
        let many = Guess::parse("Seq Scan on contacts r  (cost=0.00..28000.00 rows=280000 width=4)").unwrap();
        assert!(many.cost_of(10_000) < 1_001.0, "the first ten thousand are a part of all");
        assert_eq!(Guess::parse("Limit"), None);
    }
}
