//! Rows of a picture that was sent: file, copies, asset, item. They belong to the person who sends it, because members
//! have no right in an organisation's library.

use super::take::Goal;
use chrono::Utc;
use db::prelude::*;
use db::schema::media::{assets, files, renditions};
use diesel::sql_types::{Array, Binary, Bool, Integer, Nullable, Text, Uuid as SqlUuid};
use kernel::FileId;
use media::asset::Visibility;
use media::storage::{original_name, rendition_name};
use picture::Prepared;
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

#[derive(QueryableByName)]
struct Found {
    #[diesel(sql_type = Bool)]
    found: bool,
}

const TWICE: &str = "select exists (select from community.gallery_items i join media.assets a on a.id = i.asset_id \
    join media.files f on f.id = a.file_id \
  where i.author_profile_id = auth.profile_id() and i.deleted_at is null and i.id <> $1 and f.checksum = $2) as found";

const ITEM: &str = "insert into community.gallery_items \
    (id, organization_id, house_id, author_profile_id, created_by, media_type, title, category, tags, visibility, asset_id, publish_state, position) \
  values ($1, $2, $3, auth.profile_id(), auth.user_id(), 'image', $4, $5, $6, $7, $1, 'draft', $8) on conflict (id) do nothing";

/// Writes them; `false` where the person has shown the same picture already.
///
/// # Errors
/// `Denied` where the person may add nothing, `Constraint` where their room is full.
pub async fn item_create(tx: &mut ActorTx<'_>, prepared: &Prepared, fresh: &Fresh) -> StoreResult<bool> {
    let twice: Found = statement(TWICE)
        .bind::<SqlUuid, _>(fresh.id)
        .bind::<Binary, _>(prepared.checksum.to_vec())
        .get_result(&mut tx.conn())
        .await?;
    if twice.found {
        return Ok(false);
    }
    let title =
        if fresh.title.is_empty() { Utc::now().date_naive().to_string() } else { fresh.title.clone() };
    asset_create(tx, prepared, fresh.id, &title).await?;
    statement(ITEM)
        .bind::<SqlUuid, _>(fresh.id)
        .bind::<SqlUuid, _>(fresh.goal.organization)
        .bind::<Nullable<SqlUuid>, _>(fresh.goal.house)
        .bind::<Text, _>(&title)
        .bind::<Nullable<Text>, _>(fresh.category.as_deref())
        .bind::<Array<Text>, _>(&fresh.tags)
        .bind::<Text, _>(&fresh.visibility)
        .bind::<Integer, _>(fresh.position)
        .execute(&mut tx.conn())
        .await?;
    Ok(true)
}

async fn asset_create(tx: &mut ActorTx<'_>, prepared: &Prepared, id: Uuid, name: &str) -> StoreResult<()> {
    let owner = tx.actor().profile().ok_or(StoreError::Denied)?;
    let file = file_create(tx, owner.0, prepared).await?;
    diesel::insert_into(assets::table)
        .values((
            assets::id.eq(id),
            assets::owner_profile_id.eq(owner.0),
            assets::file_id.eq(file.0),
            assets::name.eq(name),
            assets::alt_text.eq(""),
            assets::color.eq(&prepared.color),
            assets::thumbhash.eq(&prepared.thumbhash),
            // While it is a draft nobody else sees its bytes; publishing opens them to those who see the item.
            assets::visibility.eq(Visibility::Private),
            assets::created_by.eq(tx.actor().user()),
        ))
        .on_conflict(assets::id)
        .do_nothing()
        .execute(&mut tx.conn())
        .await?;
    Ok(())
}

async fn file_create(tx: &mut ActorTx<'_>, owner: Uuid, prepared: &Prepared) -> StoreResult<FileId> {
    let new = FileId::new();
    diesel::insert_into(files::table)
        .values((
            files::id.eq(new.0),
            files::owner_profile_id.eq(owner),
            files::storage_key.eq(original_name(&prepared.key(), prepared.format.extension())),
            files::content_type.eq(prepared.format.content_type()),
            files::byte_size.eq(size(&prepared.original)),
            files::checksum.eq(prepared.checksum.to_vec()),
            files::width.eq(i32::try_from(prepared.width).ok()),
            files::height.eq(i32::try_from(prepared.height).ok()),
            files::uploaded_by.eq(tx.actor().user()),
        ))
        .on_conflict((files::owner_profile_id, files::checksum))
        .do_nothing()
        .execute(&mut tx.conn())
        .await?;
    let file: FileId = files::table
        .filter(files::owner_profile_id.eq(owner).and(files::checksum.eq(prepared.checksum.to_vec())))
        .select(files::id)
        .first(&mut tx.conn())
        .await?;
    if file == new {
        renditions_create(tx, file, prepared).await?;
    }
    Ok(file)
}

async fn renditions_create(tx: &mut ActorTx<'_>, file: FileId, prepared: &Prepared) -> StoreResult<()> {
    let key = prepared.key();
    let rows: Vec<_> = prepared
        .renditions
        .iter()
        .map(|copy| {
            (
                renditions::id.eq(Uuid::now_v7()),
                renditions::file_id.eq(file.0),
                renditions::width.eq(i32::try_from(copy.step).unwrap_or(1)),
                renditions::height.eq(i32::try_from(copy.height).unwrap_or(1)),
                renditions::format.eq(copy.format.as_str()),
                renditions::storage_key.eq(rendition_name(&key, copy.step, copy.format.extension())),
                renditions::byte_size.eq(size(&copy.bytes)),
            )
        })
        .collect();
    diesel::insert_into(renditions::table).values(rows).execute(&mut tx.conn()).await?;
    Ok(())
}

fn size(bytes: &[u8]) -> i64 {
    i64::try_from(bytes.len()).unwrap_or(i64::MAX)
}
