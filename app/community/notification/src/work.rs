//! Background work of this part.

use crate::mail::due::{Sender, digests_send, mails_send};
use crate::poll::polls_close;
use crate::push::due::{Ring, SEND, pushes_queue};
use crate::push::send::{Pusher, push_send};
use chrono::Utc;
use db::Db;
use db::jobs::Workers;

/// Adds the jobs `notification.mail` and `notification.push` (every minute), `notification.digest` (every quarter of an
/// hour, because not every zone is whole hours away), `notification.polls`, and `push.send` to a node's workers.
///
/// # Errors
/// Never with the schedules as they are.
pub fn work(workers: Workers, settings: &web::Settings) -> anyhow::Result<Workers> {
    let (single, digest) = (Sender::from(settings), Sender::from(settings));
    let pusher = Pusher::new(settings)?;
    workers
        .every("notification.mail", "* * * * *", move |db: Db| {
            let sender = single.clone();
            async move { Ok(mails_send(&db, &sender, Utc::now()).await?) }
        })?
        .every("notification.digest", "*/15 * * * *", move |db: Db| {
            let sender = digest.clone();
            async move { Ok(digests_send(&db, &sender, Utc::now()).await?) }
        })?
        .every("notification.push", "* * * * *", async |db: Db| Ok(pushes_queue(&db, Utc::now()).await?))?
        .on(SEND, move |db: Db, ring: Ring| {
            let pusher = pusher.clone();
            async move { push_send(&db, &pusher, &ring).await }
        })
        .every("notification.polls", "*/5 * * * *", async |db: Db| Ok(polls_close(&db).await?))
}
