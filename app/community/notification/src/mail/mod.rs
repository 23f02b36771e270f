//! What people learn by mail: single mails for what waits for an answer, digests for the rest. A mail says what kind of
//! thing happened and how often, never who or what: mails lie about on other people's screens.

pub mod due;
mod letter;
pub mod page;
pub mod token;

use chrono::Utc;
use db::Db;
use db::jobs::Workers;
use due::{Sender, digests_send, mails_send};

/// Adds the jobs `notification.mail` (every minute) and `notification.digest` (every quarter of an hour, because not
/// every zone is whole hours away) to a node's workers.
///
/// # Errors
/// Never with the schedules as they are.
pub fn work(workers: Workers, settings: &web::Settings) -> anyhow::Result<Workers> {
    let (single, digest) = (Sender::from(settings), Sender::from(settings));
    workers
        .every("notification.mail", "* * * * *", move |db: Db| {
            let sender = single.clone();
            async move { Ok(mails_send(&db, &sender, Utc::now()).await?) }
        })?
        .every("notification.digest", "*/15 * * * *", move |db: Db| {
            let sender = digest.clone();
            async move { Ok(digests_send(&db, &sender, Utc::now()).await?) }
        })
}
