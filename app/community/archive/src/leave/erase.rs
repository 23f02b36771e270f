//! The job `archive.erase`: whose time has come is erased, with the code of `maison person erase`. Each in one
//! transaction: after a crash either nothing has happened or everything.

use super::mail::{farewell, stopped};
use super::store::{Leaver, begin, due, end, kept, stop};
use db::person::{Erased, Subject, erase_within};
use db::{ActorTx, Db, StoreResult};
use uuid::Uuid;

/// Erases all that are due. One that cannot be erased keeps no other.
///
/// # Errors
/// The first failure. What failed is tried again the next time.
pub async fn erase(db: &Db, origin: &str) -> anyhow::Result<()> {
    let due = db.as_system("who leaves now", async |tx| due(tx).await).await?;
    let mut failure = None;
    for request in due {
        let one = db.as_system("a person leaves for good", async |tx| leave(tx, origin, request).await).await;
        if let Err(error) = one {
            // What the database says may hold what somebody wrote.
            tracing::error!(%request, "a person who leaves could not be erased");
            failure.get_or_insert(error);
        }
    }
    failure.map_or(Ok(()), |error| Err(error.into()))
}

async fn leave(tx: &mut ActorTx<'_>, origin: &str, request: Uuid) -> StoreResult<()> {
    let Some(leaver) = begin(tx, request).await? else {
        // Called off, or erased by the operator meanwhile: that is what they asked for.
        return end(tx, request, &Erased::new()).await;
    };
    if !kept(tx, leaver.asker.user, leaver.asker.profile).await?.is_empty() {
        stop(tx, request).await?;
        return stopped(tx, &leaver, origin).await;
    }
    let erased = erase_within(tx, &subject(&leaver), leaver.content()).await?;
    end(tx, request, &erased).await?;
    farewell(tx, &leaver).await
}

fn subject(leaver: &Leaver) -> Subject {
    let asker = &leaver.asker;
    Subject { user: asker.user, profile: asker.profile, email: asker.email.clone() }
}
