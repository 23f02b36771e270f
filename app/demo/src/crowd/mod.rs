//! A crowd, for tests of size: people who write, read, talk and buy, in slices of 100,000 people.

use crate::mark;
use db::prelude::*;
use db::{Db, StoreResult};
use diesel::sql_types::Bool;
use diesel_async::SimpleAsyncConnection;
use futures::{StreamExt, TryStreamExt, stream};
use tokio::sync::OnceCell;

/// One file per system, each run once per slice in a transaction of its own: first the people, then what they do, the
/// longest first.
const FIRST: &str = include_str!("identity.sql");
const THEN: [&str; 5] = [
    include_str!("messaging.sql"),
    include_str!("community.sql"),
    include_str!("analytics.sql"),
    include_str!("crm.sql"),
    include_str!("events.sql"),
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
    let mut missing = Vec::new();
    for slice in 1..=slices {
        if !there(db, slice).await? {
            missing.push(slice);
        }
    }
    // Two at a time, also of two slices: a core that has no more to do for one goes on with the next.
    let people: Vec<OnceCell<()>> = missing.iter().map(|_| OnceCell::new()).collect();
    let tasks = missing.iter().zip(&people).flat_map(|(slice, people)| THEN.map(|sql| (*slice, people, sql)));
    stream::iter(tasks)
        .map(Ok)
        .try_for_each_concurrent(2, |(slice, people, sql)| async move {
            people.get_or_try_init(|| write(db, slice, FIRST)).await?;
            write(db, slice, sql).await
        })
        .await?;
    if !missing.is_empty() {
        write(db, 0, LAST).await?;
    }
    Ok(u32::try_from(missing.len())?)
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

async fn write(db: &Db, slice: u32, sql: &str) -> StoreResult<()> {
    let settings = format!("set local maison.quiet = 'on'; set local maison.slice = '{slice}'");
    db.as_system("crowd: one system of one slice", async |tx| {
        tx.conn().batch_execute(&settings).await?;
        Ok(tx.conn().batch_execute(sql).await?)
    })
    .await?;
    // The first line of each file says what it writes.
    tracing::info!(slice, what = sql.lines().next(), "written");
    Ok(())
}
