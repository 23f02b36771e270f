//! Everything that is stored under a key, in small transactions, while the site runs: what an older key sealed is sealed
//! anew, and what SQL wrote plainly is sealed at all.

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

/// Bytes that begin so are not sealed yet: how SQL writes a secret, which has no keys.
const PLAIN: &[u8] = b"plain:";

/// Which rows, and what is in them.
#[derive(Clone, Copy)]
enum Pass {
    /// Not under the first key: opened with any key.
    Rotate,
    /// Marked as plain.
    Seal,
}

/// Seals anew whatever is not under the first key. May be interrupted and repeated.
///
/// # Errors
/// If the database is away.
pub async fn rotate(db: &Db, keys: &Keys) -> anyhow::Result<Vec<Rotated>> {
    every_column(db, keys, Pass::Rotate).await
}

/// Seals what SQL wrote as `'plain:'::bytea || secret`, such as a demonstration's. Says how many rows.
///
/// # Errors
/// If the database is away.
pub async fn seal_plain(db: &Db, keys: &Keys) -> anyhow::Result<usize> {
    let all = every_column(db, keys, Pass::Seal).await?;
    Ok(all.iter().map(|column| column.renewed).sum())
}

async fn every_column(db: &Db, keys: &Keys, pass: Pass) -> anyhow::Result<Vec<Rotated>> {
    let columns: Vec<Column> = db
        .as_system("columns with secrets", async |tx| {
            Ok(statement(include_str!("columns.sql")).load(&mut tx.conn()).await?)
        })
        .await?;
    let mut all = Vec::new();
    for column in columns {
        let place = format!("{}.{}", column.table, column.name);
        let work = Work { db, keys, pass, column, place };
        all.push(work.run().await.with_context(|| work.place.clone())?);
    }
    Ok(all)
}

/// One pass over one column.
struct Work<'w> {
    db: &'w Db,
    keys: &'w Keys,
    pass: Pass,
    column: Column,
    place: String,
}

impl Work<'_> {
    async fn run(&self) -> anyhow::Result<Rotated> {
        let mut done = Rotated { column: self.place.clone(), renewed: 0, unreadable: 0 };
        let mut after = Uuid::nil();
        loop {
            let (last, renewed, unreadable) = self.batch(after).await?;
            done.renewed += renewed;
            done.unreadable += unreadable;
            match last {
                Some(last) => after = last,
                None => return Ok(done),
            }
        }
    }

    /// How the bytes of this pass are told from others: a beginning, and SQL that compares it with `$2`.
    fn beginning(&self) -> (Vec<u8>, &'static str) {
        match self.pass {
            Pass::Rotate => (self.keys.current_head(), "<>"),
            Pass::Seal => (PLAIN.to_vec(), "="),
        }
    }

    /// The row's bytes as they should be; none if no key opens them.
    fn renew(&self, row: &Sealed) -> Option<(Uuid, Vec<u8>)> {
        let plain = match self.pass {
            Pass::Rotate => self.keys.open(&self.place, row.id, &row.bytes).ok()?,
            Pass::Seal => row.bytes.strip_prefix(PLAIN)?.to_vec(),
        };
        Some((row.id, self.keys.seal(&self.place, row.id, &plain).ok()?))
    }

    /// The last row looked at (none at the end), how many were sealed anew, how many did not open.
    async fn batch(&self, after: Uuid) -> anyhow::Result<(Option<Uuid>, usize, usize)> {
        // Names come from the catalogue, quoted there.
        let Column { table, name, key } = &self.column;
        let (head, compare) = self.beginning();
        let find = format!(
            "select {key} as id, {name} as bytes from {table}
              where {key} > $1 and {name} is not null and substring({name} from 1 for {}) {compare} $2
              order by {key} limit {BATCH} for update",
            head.len()
        );
        let write = format!(
            "update {table} t set {name} = n.bytes from unnest($1::uuid[], $2::bytea[]) n (row, bytes) where t.{key} = n.row"
        );
        Ok(self
            .db
            .as_system("secrets under a key", async |tx| {
                let old: Vec<Sealed> = sql_query(&find)
                    .bind::<SqlUuid, _>(after)
                    .bind::<Binary, _>(&head)
                    .load(&mut tx.conn())
                    .await?;
                let (rows, bytes): (Vec<Uuid>, Vec<Vec<u8>>) =
                    old.iter().filter_map(|row| self.renew(row)).unzip();
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
}
