//! Throws away what no draft and no application names any more.

use db::Db;
use db::jobs::{NewJob, enqueue};
use db::person::FORGET;
use db::prelude::*;
use diesel::sql_types::{Integer, Uuid as SqlUuid};
use media::asset::{Dropped, files_drop};
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

const ASSETS: &str = include_str!("over.sql");

async fn end(tx: &mut ActorTx<'_>) -> StoreResult<usize> {
    let files: Vec<Id> = statement(ASSETS).bind::<Integer, _>(BATCH).load(&mut tx.conn()).await?;
    let ids: Vec<Uuid> = files.iter().map(|row| row.id).collect();
    let mut keys: BTreeMap<Uuid, Vec<String>> = BTreeMap::new();
    for Dropped { key, owner } in files_drop(tx, ids).await? {
        if let Some(owner) = owner {
            keys.entry(owner).or_default().push(key);
        }
    }
    for (owner, keys) in keys {
        enqueue(tx, &NewJob::new(FORGET, &json!({ "owner": owner, "keys": keys }))).await?;
    }
    Ok(files.len())
}
