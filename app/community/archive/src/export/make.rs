//! The job `archive.make`: may run as often as it likes, and go on after a restart.

use super::mail::ready;
use super::read::{archive, counts, pictures};
use super::write::{Contents, write};
use crate::file::Archives;
use crate::request::store::{Asker, begin, end, fail};
use db::person::{Subject, export};
use db::{Db, jobs};
use kernel::{Actor, ProfileId, UserId};
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};
use uuid::Uuid;

/// The kind of the job.
pub const MAKE: &str = "archive.make";

/// How many days an archive is kept.
const DAYS: i32 = 7;

/// What the job gets.
#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
pub struct Order {
    /// `identity.data_requests`.
    pub request: Uuid,
}

/// What making archives needs to know of the site.
#[derive(Clone, Debug)]
pub struct Site {
    /// `https://host` without a slash at its end.
    pub origin: String,
    /// Where archives are kept.
    pub archives: Archives,
    /// What files may be brought in.
    pub settings: web::Settings,
}

/// Makes an archive and tells its person. One that is made, called off or gone is left alone.
///
/// # Errors
/// If the database is away or the disk is full; on the last try the request is marked as failed.
pub async fn make(db: &Db, site: &Site, order: Order) -> anyhow::Result<()> {
    let id = order.request;
    let Some(asker) = db.as_system("an archive begins", async |tx| begin(tx, id, "export").await).await?
    else {
        return Ok(());
    };
    let result = pack(db, site, id, &asker).await;
    if result.is_err() && jobs::current().is_some_and(|job| job.last_attempt) {
        db.as_system("an archive could not be made", async |tx| fail(tx, id).await).await?;
    }
    result
}

async fn pack(db: &Db, site: &Site, id: Uuid, asker: &Asker) -> anyhow::Result<()> {
    let contents = collect(db, site, asker).await?;
    let counts = counts(&contents.archive);
    write(site.archives.clone(), id, contents).await?;
    db.as_system("an archive is ready", async |tx| {
        if end(tx, id, &counts, DAYS).await? {
            ready(tx, &site.origin, asker).await?;
        }
        Ok(())
    })
    .await?;
    Ok(())
}

async fn collect(db: &Db, site: &Site, asker: &Asker) -> anyhow::Result<Contents> {
    // With the person's own rights: what they may not see is not theirs to take along.
    let actor = Actor::Person { user: UserId(asker.user), profile: ProfileId(asker.profile) };
    let (archive, pictures): (Map<String, Value>, _) =
        db.read_newest(actor, async |tx| Ok((archive(tx, &site.origin).await?, pictures(tx).await?))).await?;
    let subject = Subject { user: asker.user, profile: asker.profile, email: asker.email.clone() };
    Ok(Contents { archive, everything: export(db, &subject).await?, pictures })
}
