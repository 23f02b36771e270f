//! What nobody finished, or nobody used, in time.

use super::{bytes, store};
use crate::Storage;
use db::Db;
use db::jobs::Workers;

/// Rows in one transaction.
const BATCH: i32 = 500;

/// Adds the job `media.uploads_clean` (every hour) to a node's workers.
///
/// # Errors
/// Never with the schedule as it is.
pub(crate) fn work(workers: Workers, storage: Storage) -> anyhow::Result<Workers> {
    workers.every("media.uploads_clean", "29 * * * *", move |db: Db| {
        let storage = storage.clone();
        async move { clean(&db, &storage).await.map(drop) }
    })
}

/// Deletes people's uploads that are over, then all bytes that no upload needs any more, also those of people who are
/// gone, and what forms left on the disk; says how many uploads and files.
///
/// # Errors
/// If the database is away or the folder cannot be written.
pub async fn clean(db: &Db, storage: &Storage) -> anyhow::Result<(usize, usize)> {
    let mut ended = 0;
    loop {
        let some =
            db.as_system("uploads that are over", async |tx| store::uploads_end(tx, BATCH).await).await?;
        ended += some;
        if some < usize::try_from(BATCH)? {
            break;
        }
    }
    // Files before rows: an upload that begins meanwhile has its row first.
    let files = bytes::list(storage).await?;
    let why = "uploads that still need their bytes";
    let needed = db.as_system(why, async |tx| store::uploads_needed(tx, &files).await).await?;
    let mut removed = 0;
    for upload in files.into_iter().filter(|upload| !needed.contains(upload)) {
        bytes::remove(storage, upload).await?;
        removed += 1;
    }
    removed += crate::incoming::clean(storage).await?;
    Ok((ended, removed))
}
