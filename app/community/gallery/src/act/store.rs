//! Changes around a picture. Each says what shall be, not what to switch, so that twice is once.

use crate::item::item_find;
use db::Db;
use db::prelude::*;
use diesel::sql_types::{Array, Bool, Uuid as SqlUuid};
use uuid::Uuid;

/// Is it the person's own?
///
/// # Errors
/// `NotFound` for a picture that the person does not see, `Denied` for somebody else's.
pub async fn own(tx: &ActorTx<'_>, item: Uuid) -> StoreResult<()> {
    if item_find(tx, item).await?.is_mine { Ok(()) } else { Err(StoreError::Denied) }
}

const THROW: &str =
    "update community.gallery_items set deleted_at = now() where id = $1 and deleted_at is null";
const RESTORE: &str =
    "update community.gallery_items set deleted_at = null where id = $1 and deleted_at is not null";

/// Puts one's own picture into the trash, or takes it out. Ask [`is_removed`] before taking it out.
///
/// # Errors
/// As [`own`].
pub async fn throw(tx: &mut ActorTx<'_>, item: Uuid, away: bool) -> StoreResult<()> {
    own(tx, item).await?;
    statement(if away { THROW } else { RESTORE }).bind::<SqlUuid, _>(item).execute(&mut tx.conn()).await?;
    bytes_follow(tx, &[item]).await
}

#[derive(QueryableByName)]
struct Removed {
    #[diesel(sql_type = Bool)]
    is_removed: bool,
}

const REMOVED: &str = "select coalesce((select l.action = 'content_removed' from community.moderation_log l \
    where l.subject_type = 'gallery' and l.subject_id = $1 and l.action in ('content_removed', 'content_restored') \
    order by l.created_at desc, l.id desc limit 1), false) as is_removed";

/// Did a moderator put it into the trash? Only they read their log, so the system looks; it tells nobody more.
///
/// # Errors
/// If the database is away.
pub async fn is_removed(db: &Db, item: Uuid) -> StoreResult<bool> {
    db.as_system("whether a moderator removed a picture that its author takes back", async |tx| {
        let row: Removed = statement(REMOVED).bind::<SqlUuid, _>(item).get_result(&mut tx.conn()).await?;
        Ok(row.is_removed)
    })
    .await
}

/// Features a picture, or no longer.
///
/// # Errors
/// `NotFound` for a picture that the person does not see, `Denied` for whoever leads and moderates nothing there.
pub async fn feature(tx: &mut ActorTx<'_>, item: Uuid, on: bool) -> StoreResult<()> {
    if !item_find(tx, item).await?.may_feature {
        return Err(StoreError::Denied);
    }
    statement("update community.gallery_items set featured = $2 where id = $1 and featured <> $2")
        .bind::<SqlUuid, _>(item)
        .bind::<Bool, _>(on)
        .execute(&mut tx.conn())
        .await?;
    Ok(())
}

/// Those who see the item see its bytes; whoever is asked sees what they are asked about; after a no nobody does.
const BYTES: &str = "update media.assets a set visibility = n.visibility from (select i.asset_id, \
    case when i.deleted_at is null and i.publish_state <> 'archived' \
        and not exists (select from community.picture_consents c where c.asset_id = i.asset_id and c.status in ('refused', 'withdrawn', 'expired')) \
        and (i.publish_state = 'published' and i.visibility <> 'private' \
          or exists (select from community.picture_consents c where c.asset_id = i.asset_id and c.status = 'requested')) \
      then 'public' else 'private' end as visibility \
    from community.gallery_items i where i.id = any ($1)) n \
  where a.id = n.asset_id and a.owner_profile_id = auth.profile_id() and a.visibility <> n.visibility";

/// Lets the bytes of one's own pictures follow who may see the pictures.
///
/// # Errors
/// If the database is away.
pub async fn bytes_follow(tx: &mut ActorTx<'_>, items: &[Uuid]) -> StoreResult<()> {
    statement(BYTES).bind::<Array<SqlUuid>, _>(items).execute(&mut tx.conn()).await?;
    Ok(())
}

/// Gives the bytes of one's own picture back to those who see the picture, once everybody in it has agreed; says
/// whether they have.
///
/// # Errors
/// As [`own`].
pub async fn show(tx: &mut ActorTx<'_>, item: Uuid) -> StoreResult<bool> {
    let found = item_find(tx, item).await?;
    if !found.is_mine {
        return Err(StoreError::Denied);
    }
    bytes_follow(tx, &[item]).await?;
    Ok(!found.is_withheld)
}
