//! A crowd, for tests of size: people who write, read, talk and buy, in slices of 100,000 people.

use crate::mark;
use db::prelude::*;
use db::{Db, StoreResult};
use diesel::sql_types::Bool;
use diesel_async::SimpleAsyncConnection;

/// One file per system, each run once per slice in a transaction of its own. Two lanes of about the same length.
const FIRST: &str = include_str!("identity.sql");
const LANES: [&[&str]; 2] = [
    &[include_str!("messaging.sql"), include_str!("crm.sql"), include_str!("events.sql")],
    &[include_str!("community.sql"), include_str!("analytics.sql")],
];
const LAST: &str = include_str!("finish.sql");

/// Months of the past that pages were viewed and messages sent in.
const PAST: &str = "select maison.past_partitions('analytics.page_views', 25), maison.past_partitions('messaging.messages', 25)";

/// Writes `slices` × 100,000 people; 1,000,000 posts, comments and reactions, as many messages, 1,200,000 page views,
/// 100,000 contacts and 10,000 tickets each. A slice that is there already is left as it is. Returns how many were made.
///
/// # Errors
/// If the database is not marked as one for development, or is away.
pub async fn crowd(db: &Db, slices: u32) -> anyhow::Result<u32> {
    let marked =
        db.as_system("crowd: is this a database for measuring?", async |tx| mark::marked(tx).await).await?;
    anyhow::ensure!(
        marked,
        "The database is not marked as one for development. Run `maison seed --demo` on an empty one first."
    );
    db.as_system("crowd: months of the past", async |tx| Ok(tx.conn().batch_execute(PAST).await?)).await?;
    let mut made = 0;
    for slice in 1..=slices {
        if there(db, slice).await? {
            continue;
        }
        write(db, slice, FIRST).await?;
        let [one, two] = LANES.map(|files| lane(db, slice, files));
        futures::try_join!(one, two)?;
        made += 1;
        tracing::info!(slice, of = slices, "a hundred thousand people");
    }
    if made > 0 {
        write(db, 0, LAST).await?;
    }
    Ok(made)
}

#[derive(QueryableByName)]
struct There {
    #[diesel(sql_type = Bool)]
    there: bool,
}

async fn there(db: &Db, slice: u32) -> StoreResult<bool> {
    // Ids name slice, kind of row and number; user 0 is written first.
    let sql = format!(
        "select exists (select from identity.users where id = '0193{slice:04x}-0001-7000-a000-000000000000') as there"
    );
    db.as_system("crowd: is the slice there?", async |tx| {
        Ok(diesel::sql_query(sql).get_result::<There>(&mut tx.conn()).await?.there)
    })
    .await
}

async fn lane(db: &Db, slice: u32, files: &[&str]) -> StoreResult<()> {
    for sql in files {
        write(db, slice, sql).await?;
    }
    Ok(())
}

async fn write(db: &Db, slice: u32, sql: &str) -> StoreResult<()> {
    let settings = format!("set local maison.quiet = 'on'; set local maison.slice = '{slice}'");
    db.as_system("crowd: one system of one slice", async |tx| {
        tx.conn().batch_execute(&settings).await?;
        Ok(tx.conn().batch_execute(sql).await?)
    })
    .await
}
