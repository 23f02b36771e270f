//! Every row of a query, a piece at a time: for exports. Needs a transaction that may last ([`db::Db::stream`]).

use super::{Row, export_statement, read::Object};
use crate::query::ListQuery;
use crate::registry::{Noun, Registry};
use crate::scope::Scope;
use db::Dynamic;
use db::prelude::*;

/// Begins to read every row of `query` in its order, with the columns of `wanted`; one at a time per transaction.
///
/// # Errors
/// As [`super::list`].
pub async fn cursor_open(
    tx: &ActorTx<'_>,
    registry: &Registry,
    (noun, scope): (&Noun, &Scope),
    query: &ListQuery,
    wanted: &[String],
) -> StoreResult<()> {
    let mut sql = Dynamic::new("declare every_row no scroll cursor for ");
    sql.join(&export_statement(registry, (noun, scope), query, wanted)?);
    sql.execute(&mut tx.conn()).await?;
    Ok(())
}

/// The next rows, at most 1000; none at the end.
///
/// # Errors
/// If the database is away.
pub async fn cursor_fetch(tx: &ActorTx<'_>, noun: &Noun) -> StoreResult<Vec<Row>> {
    let objects: Vec<Object> = statement("fetch 1000 from every_row").load(&mut tx.conn()).await?;
    Ok(objects.iter().filter_map(|object| Row::read(noun, &object.row)).collect())
}
