//! Rows that others' rows need: those cannot be deleted and are blanked instead.

use crate::{ActorTx, StoreResult, statement};
use diesel::prelude::*;
use diesel::sql_types::Text;
use diesel_async::RunQueryDsl;

/// A foreign key that keeps what it points to.
#[derive(Debug, QueryableByName)]
pub struct Holder {
    /// Quoted name of its table.
    #[diesel(sql_type = Text)]
    pub table: String,
    /// Quoted name of the column.
    #[diesel(sql_type = Text)]
    pub column: String,
    /// Quoted name of the table that it points to, by `id`.
    #[diesel(sql_type = Text)]
    pub target: String,
}

const HOLDERS: &str = "select format('%I.%I', n.nspname, c.relname) as \"table\", quote_ident(a.attname) as \"column\" \
     , format('%I.%I', tn.nspname, tc.relname) as target \
  from pg_constraint f \
  join pg_class c on c.oid = f.conrelid join pg_namespace n on n.oid = c.relnamespace \
  join pg_class tc on tc.oid = f.confrelid join pg_namespace tn on tn.oid = tc.relnamespace \
  join pg_attribute a on a.attrelid = f.conrelid and a.attnum = f.conkey[1] \
  join pg_attribute ta on ta.attrelid = f.confrelid and ta.attnum = f.confkey[1] and ta.attname = 'id' \
 where f.contype = 'f' and f.confdeltype in ('a', 'r') and f.conparentid = 0 and cardinality(f.conkey) = 1 \
   and f.conrelid <> f.confrelid order by 1, 2";

/// All of them.
///
/// # Errors
/// If the database is away.
pub async fn holders(tx: &ActorTx<'_>) -> StoreResult<Vec<Holder>> {
    Ok(statement(HOLDERS).load(&mut tx.conn()).await?)
}

/// SQL that is true for rows `t` of a table which nothing holds; none if nothing ever does.
pub fn is_free(holders: &[Holder], table: &str) -> Option<String> {
    let held = holders.iter().filter(|holder| holder.target == table);
    let all: Vec<String> = held
        .map(|holder| format!("not exists (select from {} x where x.{} = t.id)", holder.table, holder.column))
        .collect();
    (!all.is_empty()).then(|| all.join(" and "))
}
