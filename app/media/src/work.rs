//! Background work of this system.

use crate::{Storage, moving, upload};
use db::jobs::Workers;

/// Adds the jobs `media.uploads_clean` (every hour) and `media.waveform` to a node's workers.
///
/// # Errors
/// Never with the schedule as it is.
pub fn work(workers: Workers, settings: &web::Settings) -> anyhow::Result<Workers> {
    let storage = Storage::local(&*settings.storage);
    upload::work(moving::work(workers, storage.clone()), storage)
}
