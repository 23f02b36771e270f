//! Background work of this system.

use crate::{Storage, moving, reading, upload};
use db::jobs::Workers;

/// Adds the jobs `media.uploads_clean` (every hour), `media.waveform` and `media.pages` to a node's workers.
///
/// # Errors
/// Never with the schedule as it is.
pub fn work(workers: Workers, settings: &web::Settings) -> anyhow::Result<Workers> {
    let storage = Storage::local(&*settings.storage);
    let workers = moving::work(workers, storage.clone());
    let workers = reading::work(workers, storage.clone());
    upload::work(workers, storage)
}
