//! Background work of this part.

use crate::export::make::{MAKE, Order, Site, make};
use crate::file::Archives;
use crate::import::bring::{self, BRING, bring};
use crate::leave::bytes::{self, forget};
use crate::leave::erase::erase;
use crate::leave::mail::{self, CONFIRM, Sender, confirm};
use db::Db;
use db::jobs::Workers;
use db::person::FORGET;
use media::Storage;

/// Adds the jobs `archive.make`, `archive.bring`, `archive.sweep` (every hour: files of archives that are over are removed),
/// `archive.leaving`, `archive.erase` (every ten minutes: whose time has come leaves) and `media.forget` to a node's workers.
///
/// # Errors
/// Never with the schedules as they are.
pub fn work(workers: Workers, settings: &web::Settings) -> anyhow::Result<Workers> {
    let archives = Archives::new(&settings.storage);
    let site =
        Site { origin: settings.origin.clone(), archives: archives.clone(), settings: settings.clone() };
    let bringing = site.clone();
    leave(workers, settings)?
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

fn leave(workers: Workers, settings: &web::Settings) -> anyhow::Result<Workers> {
    let sender = Sender { origin: settings.origin.clone(), secret_key: settings.secret_key.clone() };
    let (origin, storage) = (settings.origin.clone(), Storage::local(&*settings.storage));
    workers
        .on(CONFIRM, move |db: Db, order: mail::Order| {
            let sender = sender.clone();
            async move { confirm(&db, &sender, order).await }
        })
        .on(FORGET, move |db: Db, order: bytes::Order| {
            let storage = storage.clone();
            async move { forget(&db, &storage, order).await }
        })
        .every("archive.erase", "*/10 * * * *", move |db: Db| {
            let origin = origin.clone();
            async move { erase(&db, &origin).await }
        })
}
