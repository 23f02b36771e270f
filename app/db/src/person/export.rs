//! Everything that is known about a person, as JSON: table → rows. Secrets and hashes stay out.

use super::catalogue;
use super::find::{Found, Subject};
use crate::{Db, Json, StoreResult};
use diesel::prelude::*;
use diesel::sql_query;
use diesel::sql_types::Jsonb;
use diesel_async::RunQueryDsl;
use serde_json::{Map, Value};

#[derive(QueryableByName)]
struct Row {
    #[diesel(sql_type = Jsonb)]
    row: Json<Map<String, Value>>,
}

/// All rows about or by the person.
///
/// # Errors
/// If the database is away.
pub async fn export(db: &Db, subject: &Subject) -> StoreResult<Map<String, Value>> {
    db.as_system("a person asks for their data", async |tx| {
        let tables = catalogue::read(tx).await?;
        let found = Found::look(tx, &tables, subject).await?;
        let mut all = Map::new();
        for (table, columns) in &tables {
            let Some(condition) = found.condition(table, columns, subject) else {
                continue;
            };
            // Bytes are hashes, sealed secrets and small pictures: nothing a person can read.
            let sql = format!(
                "select jsonb_strip_nulls(to_jsonb(t)) as row from {table} t where {condition} order by t::text"
            );
            let rows: Vec<Row> = sql_query(sql).load(&mut tx.conn()).await?;
            let rows: Vec<Value> = rows.into_iter().map(|row| Value::Object(readable(row.row.0))).collect();
            if !rows.is_empty() {
                all.insert(table.clone(), Value::Array(rows));
            }
        }
        Ok(all)
    })
    .await
}

fn readable(row: Map<String, Value>) -> Map<String, Value> {
    let bytes = |value: &Value| value.as_str().is_some_and(|text| text.starts_with("\\x"));
    row.into_iter().filter(|(name, value)| !bytes(value) && name != "hashed_password").collect()
}
