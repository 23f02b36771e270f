//! Polls whose time is over: `closed_at` says that their end was announced, and a trigger tells who voted.

use db::Db;
use db::prelude::*;

const CLOSE: &str = "update community.polls q set closed_at = now() \
  where q.id in (select x.id from community.polls x where x.closed_at is null and x.closes_at <= now() \
                  order by x.closes_at limit 500 for update skip locked)";

/// Announces the ends of polls; one that was announced is left alone.
///
/// # Errors
/// If the database is away.
pub async fn polls_close(db: &Db) -> StoreResult<()> {
    db.as_system("polls whose time is over", async |tx| {
        statement(CLOSE).execute(&mut tx.conn()).await?;
        Ok(())
    })
    .await
}
