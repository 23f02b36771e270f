//! A new key: everything that an older one sealed is sealed anew, in small transactions, while the site runs.

use super::Keys;
use crate::{Db, statement};
use anyhow::Context;
use diesel::prelude::*;
use diesel::sql_query;
use diesel::sql_types::{Array, Binary, Text, Uuid as SqlUuid};
use diesel_async::RunQueryDsl;
use uuid::Uuid;

/// Rows per transaction.
const BATCH: i32 = 500;

/// What became of one column.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rotated {
    /// `schema.table.column`.
    pub column: String,
    /// Rows sealed anew.
    pub renewed: usize,
    /// Rows that no key opens; they stay as they are.
    pub unreadable: usize,
}

#[derive(QueryableByName)]
struct Column {
    #[diesel(sql_type = Text)]
    table: String,
    #[diesel(sql_type = Text)]
    name: String,
    /// The primary key, a single `uuid`.
    #[diesel(sql_type = Text)]
    key: String,
}

#[derive(QueryableByName)]
struct Sealed {
    #[diesel(sql_type = SqlUuid)]
    id: Uuid,
    #[diesel(sql_type = Binary)]
    bytes: Vec<u8>,
}

/// Seals anew whatever is not under the first key. May be interrupted and repeated.
///
/// # Errors
/// If the database is away.
pub async fn rotate(db: &Db, keys: &Keys) -> anyhow::Result<Vec<Rotated>> {
    let columns: Vec<Column> = db
        .as_system("columns with secrets", async |tx| {
            Ok(statement(include_str!("columns.sql")).load(&mut tx.conn()).await?)
        })
        .await?;
    let mut all = Vec::new();
    for column in &columns {
        all.push(rotate_column(db, keys, column).await.with_context(|| column.table.clone())?);
    }
    Ok(all)
}

async fn rotate_column(db: &Db, keys: &Keys, column: &Column) -> anyhow::Result<Rotated> {
    let place = format!("{}.{}", column.table, column.name);
    let mut done = Rotated { column: place.clone(), renewed: 0, unreadable: 0 };
    let mut after = Uuid::nil();
    loop {
        let (last, renewed, unreadable) = batch(db, keys, column, &place, after).await?;
        done.renewed += renewed;
        done.unreadable += unreadable;
        match last {
            Some(last) => after = last,
            None => return Ok(done),
        }
    }
}

/// The last row looked at (none at the end), how many were sealed anew, how many did not open.
async fn batch(
    db: &Db,
    keys: &Keys,
    column: &Column,
    place: &str,
    after: Uuid,
) -> anyhow::Result<(Option<Uuid>, usize, usize)> {
    // Names come from the catalogue, quoted there.
    let Column { table, name, key } = column;
    let find = format!(
        "select {key} as id, {name} as bytes from {table}
          where {key} > $1 and {name} is not null and substring({name} from 1 for 5) <> $2
          order by {key} limit {BATCH} for update"
    );
    let write = format!(
        "update {table} t set {name} = n.bytes from unnest($1::uuid[], $2::bytea[]) n (row, bytes) where t.{key} = n.row"
    );
    let head = keys.current_head();
    Ok(db
        .as_system("secrets under a new key", async |tx| {
            let old: Vec<Sealed> = sql_query(&find)
                .bind::<SqlUuid, _>(after)
                .bind::<Binary, _>(&head)
                .load(&mut tx.conn())
                .await?;
            let renew = |sealed: &Sealed| {
                let plain = keys.open(place, sealed.id, &sealed.bytes).ok()?;
                Some((sealed.id, keys.seal(place, sealed.id, &plain).ok()?))
            };
            let (rows, bytes): (Vec<Uuid>, Vec<Vec<u8>>) = old.iter().filter_map(renew).unzip();
            let renewed = rows.len();
            sql_query(&write)
                .bind::<Array<SqlUuid>, _>(rows)
                .bind::<Array<Binary>, _>(bytes)
                .execute(&mut tx.conn())
                .await?;
            Ok((old.last().map(|sealed| sealed.id), renewed, old.len() - renewed))
        })
        .await?)
}
