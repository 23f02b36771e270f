//! Posts that appear by themselves.

use db::Db;
use db::prelude::*;

/// The earliest first; a row that somebody is just changing waits for the next minute.
const PUBLISH: &str = "update community.posts p set publish_state = 'published', published_at = now() \
  where p.id in (select x.id from community.posts x where x.publish_state = 'draft' and x.scheduled_at <= now() and x.deleted_at is null \
                  order by x.scheduled_at limit 500 for update skip locked)";

/// Publishes what is due and says how many. To be called every minute; twice at once does nothing twice.
///
/// # Errors
/// If the database is away.
pub async fn publish_due(db: &Db) -> StoreResult<usize> {
    db.as_system("posts whose time has come", async |tx| {
        Ok(statement(PUBLISH).execute(&mut tx.conn()).await?)
    })
    .await
}
