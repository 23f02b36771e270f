//! What this part does by itself: posts that appear at their time, and previews of their links.

use crate::preview::{FETCH, Wanted, fetch, want};
use db::Db;
use db::jobs::Workers;
use db::prelude::*;
use diesel::sql_types::{Bool, Uuid as SqlUuid};
use outbound::Client;
use uuid::Uuid;
use web::Settings;

/// Adds the jobs `post.publish` (every minute) and `post.preview` to a node's workers.
///
/// # Errors
/// Never with the schedule as it is.
pub fn work(workers: Workers, settings: &Settings) -> anyhow::Result<Workers> {
    let (client, own) = (Client::new(settings.call_loopback), settings.origin.clone());
    let workers = workers.every("post.publish", "* * * * *", async |db: Db| {
        publish_due(&db).await?;
        Ok(())
    })?;
    Ok(workers.on(FETCH, move |db: Db, wanted: Wanted| {
        let (client, own) = (client.clone(), own.clone());
        async move { fetch(&db, &client, &own, wanted.post).await }
    }))
}

/// The earliest first; a row that somebody is just changing waits for the next minute.
const PUBLISH: &str = "update community.posts p set publish_state = 'published', published_at = now() \
  where p.id in (select x.id from community.posts x where x.publish_state = 'draft' and x.scheduled_at <= now() and x.deleted_at is null \
                  order by x.scheduled_at limit 500 for update skip locked) \
  returning p.id, p.content like '%https://%' as may_link";

#[derive(QueryableByName)]
struct Published {
    #[diesel(sql_type = SqlUuid)]
    id: Uuid,
    #[diesel(sql_type = Bool)]
    may_link: bool,
}

/// Publishes what is due and says how many. To be called every minute; twice at once does nothing twice.
///
/// # Errors
/// If the database is away.
pub async fn publish_due(db: &Db) -> StoreResult<usize> {
    db.as_system("posts whose time has come", async |tx| {
        let published: Vec<Published> = statement(PUBLISH).load(&mut tx.conn()).await?;
        for post in published.iter().filter(|post| post.may_link) {
            want(tx, post.id).await?;
        }
        Ok(published.len())
    })
    .await
}
