//! Background work of this part.

use crate::export::make::{MAKE, Order, Site, make};
use crate::file::Archives;
use crate::import::bring::{self, BRING, bring};
use db::Db;
use db::jobs::Workers;

/// Adds the jobs `archive.make`, `archive.bring` and `archive.sweep` (every hour: files of archives that are over are removed) to a node's
/// workers.
///
/// # Errors
/// Never with the schedules as they are.
pub fn work(workers: Workers, settings: &web::Settings) -> anyhow::Result<Workers> {
    let archives = Archives::new(&settings.storage);
    let site = Site { origin: settings.origin.clone(), archives: archives.clone() };
    let bringing = site.clone();
    workers
        .on(MAKE, move |db: Db, order: Order| {
            let site = site.clone();
            async move { make(&db, &site, order).await }
        })
        .on(BRING, move |db: Db, order: bring::Order| {
            let site = bringing.clone();
            async move { bring(&db, &site, order).await }
        })
        .every("archive.sweep", "17 * * * *", move |db: Db| {
            let archives = archives.clone();
            async move {
                archives.sweep(&db).await?;
                Ok(())
            }
        })
}
