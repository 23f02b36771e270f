//! The query of the search.

use db::prelude::*;
use diesel::sql_types::{BigInt, Text, Uuid as SqlUuid};
use uuid::Uuid;

/// A match: what it is and how good.
#[derive(Clone, Debug, QueryableByName)]
pub struct Match {
    /// Of the subsite or item.
    #[diesel(sql_type = SqlUuid)]
    pub id: Uuid,
    /// `subsite`, or the item's module.
    #[diesel(sql_type = Text)]
    pub kind: String,
    /// How many of this kind there are among the candidates.
    #[diesel(sql_type = BigInt)]
    pub count: i64,
}

/// The best matches of each kind: 12 subsites, 6 items of a module. Words are looked for among the first 3,000
/// candidates; names that only sound alike come when no word matches.
///
/// # Errors
/// If the database is away.
pub async fn match_list(tx: &ActorTx<'_>, words: &str) -> StoreResult<Vec<Match>> {
    let exact: Vec<Match> =
        statement(include_str!("matches.sql")).bind::<Text, _>(words).load(&mut tx.conn()).await?;
    if !exact.is_empty() {
        return Ok(exact);
    }
    Ok(statement(include_str!("similar.sql")).bind::<Text, _>(words).load(&mut tx.conn()).await?)
}
