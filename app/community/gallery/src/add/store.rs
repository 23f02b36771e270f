//! Rows of a picture that was sent: file, copies, asset, item. They belong to the person who sends it, because members
//! have no right in an organisation's library.

use super::take::Goal;
use chrono::Utc;
use db::prelude::*;
use diesel::sql_types::{Array, Binary, Bool, Integer, Nullable, Text, Uuid as SqlUuid};
use kernel::AssetId;
use media::asset::{OwnPicture, Ready, Visibility};
use media::upload::{Claim, claim, discard};
use uuid::Uuid;

/// A picture that is new.
#[derive(Clone, Debug)]
pub struct Fresh {
    /// Id of the item and of its asset.
    pub id: Uuid,
    /// Where it goes.
    pub goal: Goal,
    /// A title to begin with.
    pub title: String,
    /// Its place among those that were sent with it.
    pub position: i32,
    /// Who will see it.
    pub visibility: String,
    /// Its category.
    pub category: Option<String>,
    /// Its tags.
    pub tags: Vec<String>,
}

impl Fresh {
    /// Without one, the day.
    fn title(&self) -> String {
        if self.title.is_empty() { Utc::now().date_naive().to_string() } else { self.title.clone() }
    }
}

#[derive(QueryableByName)]
struct Found {
    #[diesel(sql_type = Bool)]
    found: bool,
}

const TWICE: &str = "select exists (select from community.gallery_items i join media.assets a on a.id = i.asset_id \
    join media.files f on f.id = a.file_id \
  where i.author_profile_id = auth.profile_id() and i.deleted_at is null and i.id <> $1 and f.checksum = $2) as found";

/// Sent twice, it is one: by its id and by the slug that follows from it.
const ITEM: &str = "insert into community.gallery_items \
    (id, organization_id, house_id, author_profile_id, created_by, media_type, title, category, tags, visibility, asset_id, publish_state, position) \
  values ($1, $2, $3, auth.profile_id(), auth.user_id(), \
    coalesce((select substring(a.asset_type from '^(video|audio|document)') from media.assets a where a.id = $1), 'image'), $4, $5, $6, $7, $1, 'draft', $8) on conflict do nothing";

/// Writes them; `false` where the person has shown the same picture already.
///
/// # Errors
/// `Denied` where the person may add nothing, `Constraint` where their room is full.
pub async fn item_create(tx: &mut ActorTx<'_>, ready: &Ready, fresh: &Fresh) -> StoreResult<bool> {
    let twice: Found = statement(TWICE)
        .bind::<SqlUuid, _>(fresh.id)
        .bind::<Binary, _>(ready.checksum().to_vec())
        .get_result(&mut tx.conn())
        .await?;
    if twice.found {
        return Ok(false);
    }
    // While it is a draft nobody else sees its bytes; publishing opens them to those who see the item.
    let title = fresh.title();
    let own = OwnPicture { id: AssetId(fresh.id), name: &title, alt: "", visibility: Visibility::Private };
    ready.create(tx, &own).await?;
    row_create(tx, fresh).await?;
    Ok(true)
}

async fn row_create(tx: &mut ActorTx<'_>, fresh: &Fresh) -> StoreResult<()> {
    statement(ITEM)
        .bind::<SqlUuid, _>(fresh.id)
        .bind::<SqlUuid, _>(fresh.goal.organization)
        .bind::<Nullable<SqlUuid>, _>(fresh.goal.house)
        .bind::<Text, _>(fresh.title())
        .bind::<Nullable<Text>, _>(fresh.category.as_deref())
        .bind::<Array<Text>, _>(&fresh.tags)
        .bind::<Text, _>(&fresh.visibility)
        .bind::<Integer, _>(fresh.position)
        .execute(&mut tx.conn())
        .await?;
    Ok(())
}

const SHOWN: &str = "select exists (select from community.gallery_items i join media.assets a on a.id = i.asset_id \
    join media.files f on f.id = a.file_id join media.assets mine on mine.file_id = f.id \
  where mine.id = $1 and i.author_profile_id = auth.profile_id() and i.deleted_at is null and i.id <> $1) as found";

const DRAFTED: &str = "select exists (select from community.gallery_items i \
  where i.id = $1 and i.author_profile_id = auth.profile_id() and i.publish_state = 'draft' and i.deleted_at is null) as found";

/// What became of a picture that was sent before.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Used {
    /// It is a draft, now or since the same form came before.
    Draft,
    /// The person has shown the same picture already; it is thrown away.
    Twice,
    /// There is no such picture, or it was used before.
    Gone,
}

/// Makes a draft of an upload, whose asset the item shares its id with.
///
/// # Errors
/// `Denied` where the person may add nothing.
pub async fn item_take(tx: &mut ActorTx<'_>, fresh: &Fresh) -> StoreResult<Used> {
    let found: Found = statement(SHOWN).bind::<SqlUuid, _>(fresh.id).get_result(&mut tx.conn()).await?;
    if found.found {
        return match discard(tx, fresh.id).await {
            Ok(()) => Ok(Used::Twice),
            Err(StoreError::NotFound) => Ok(Used::Gone),
            Err(error) => Err(error),
        };
    }
    if claim(tx, fresh.id).await? == Claim::Gone {
        let drafted: Found =
            statement(DRAFTED).bind::<SqlUuid, _>(fresh.id).get_result(&mut tx.conn()).await?;
        return Ok(if drafted.found { Used::Draft } else { Used::Gone });
    }
    row_create(tx, fresh).await?;
    Ok(Used::Draft)
}
