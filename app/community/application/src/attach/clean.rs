//! Throws away what no draft and no application names any more.

use db::Db;
use db::jobs::{NewJob, enqueue};
use db::person::FORGET;
use db::prelude::*;
use diesel::sql_types::{Array, Integer, Text, Uuid as SqlUuid};
use serde_json::json;
use std::collections::BTreeMap;
use uuid::Uuid;

/// The kind of job that [`clean`] does.
pub const FILES: &str = "application.files";

/// Files in one transaction.
const BATCH: i32 = 500;

/// Handles a job `application.files`, and runs by the clock: files of withdrawn applications go at once, what was taken
/// away or never sent a day later. Their bytes go with the job `media.forget`, unless somebody else keeps the same.
///
/// # Errors
/// If the database is away.
pub async fn clean(db: Db) -> anyhow::Result<()> {
    loop {
        let gone = db.as_system("files of applications that are over", async |tx| end(tx).await).await?;
        if gone < usize::try_from(BATCH)? {
            return Ok(());
        }
    }
}

#[derive(QueryableByName)]
struct Id {
    #[diesel(sql_type = SqlUuid)]
    id: Uuid,
}

#[derive(QueryableByName)]
struct Left {
    #[diesel(sql_type = Text)]
    key: String,
    #[diesel(sql_type = SqlUuid)]
    owner: Uuid,
}

const ASSETS: &str = include_str!("over.sql");
const LEFT: &str = "delete from media.files f where f.id = any ($1) and f.owner_profile_id is not null \
    and not exists (select from media.assets a where a.file_id = f.id) \
  returning f.storage_key as key, f.owner_profile_id as owner";

async fn end(tx: &mut ActorTx<'_>) -> StoreResult<usize> {
    let files: Vec<Id> = statement(ASSETS).bind::<Integer, _>(BATCH).load(&mut tx.conn()).await?;
    let ids: Vec<Uuid> = files.iter().map(|row| row.id).collect();
    let left: Vec<Left> = statement(LEFT).bind::<Array<SqlUuid>, _>(ids).load(&mut tx.conn()).await?;
    let mut keys: BTreeMap<Uuid, Vec<String>> = BTreeMap::new();
    for row in left {
        keys.entry(row.owner).or_default().push(row.key);
    }
    for (owner, keys) in keys {
        enqueue(tx, &NewJob::new(FORGET, &json!({ "owner": owner, "keys": keys }))).await?;
    }
    Ok(files.len())
}
