//! Rows of `community.house_files`.

use crate::head::HouseHead;
use chrono::Utc;
use db::prelude::*;
use diesel::sql_types::{Jsonb, Nullable, Text, Uuid as SqlUuid};
use kernel::{AppError, AssetRef, UserId};
use schema::community::house_files;
use uuid::Uuid;

/// A paper.
#[derive(Clone, Debug, QueryableByName)]
pub struct FileView {
    /// The row's id.
    #[diesel(sql_type = SqlUuid)]
    pub id: Uuid,
    /// What it is called.
    #[diesel(sql_type = Text)]
    pub title: String,
    /// Folders in words, such as `Balls/2026`; empty for none.
    #[diesel(sql_type = Text)]
    pub folder: String,
    /// More about it, plain.
    #[diesel(sql_type = Nullable<Text>)]
    pub description: Option<String>,
    /// The picture, if it is one that whoever asks may see.
    #[diesel(sql_type = Nullable<Jsonb>)]
    pub image: Option<Json<AssetRef>>,
}

/// The house's papers by folder; five hundred at most. Nothing for those who do not belong to it.
///
/// # Errors
/// If the database is away.
pub async fn file_list(tx: &ActorTx<'_>, house: Uuid) -> StoreResult<Vec<FileView>> {
    const LIST: &str = "select f.id, f.title, f.folder, f.description, \
        (select a.image from media.assets a where a.id = f.asset_id) as image \
        from community.house_files f where f.house_id = $1 and f.deleted_at is null \
       order by f.folder, f.position, f.id limit 500";
    Ok(statement(LIST).bind::<SqlUuid, _>(house).load(&mut tx.conn()).await?)
}

/// Something that could be put here.
#[derive(Clone, Debug, QueryableByName)]
pub struct AssetRow {
    /// The asset.
    #[diesel(sql_type = SqlUuid)]
    pub id: Uuid,
    /// What it is called.
    #[diesel(sql_type = Text)]
    pub name: String,
}

/// The last two hundred assets of one's own or of the organisation that whoever asks may see.
///
/// # Errors
/// If the database is away.
pub async fn asset_list(tx: &ActorTx<'_>, head: &HouseHead) -> StoreResult<Vec<AssetRow>> {
    const ASSETS: &str = "select a.id, a.name from media.assets a where a.deleted_at is null \
        and (a.organization_id = $1 or a.owner_profile_id = auth.profile_id()) \
        and not exists (select from community.house_files f where f.asset_id = a.id and f.house_id = $2 and f.deleted_at is null) \
      order by a.created_at desc, a.id desc limit 200";
    let query = statement(ASSETS).bind::<SqlUuid, _>(head.organization_id).bind::<SqlUuid, _>(head.id);
    Ok(query.load(&mut tx.conn()).await?)
}

/// A paper to be put here.
#[derive(Clone, Debug)]
pub struct NewFile {
    /// The asset.
    pub asset: Uuid,
    /// What it is called.
    pub title: String,
    /// Folders in words; empty for none.
    pub folder: String,
    /// More about it, plain.
    pub description: Option<String>,
}

#[derive(QueryableByName)]
struct Id {
    #[diesel(sql_type = SqlUuid)]
    id: Uuid,
}

/// Is this paper here already, by the first of two clicks?
async fn is_here(tx: &ActorTx<'_>, house: Uuid, id: Uuid) -> StoreResult<bool> {
    const HERE: &str = "select f.id from community.house_files f where f.id = $1 and f.house_id = $2";
    let query = statement(HERE).bind::<SqlUuid, _>(id).bind::<SqlUuid, _>(house);
    let row: Option<Id> = query.get_result(&mut tx.conn()).await.optional()?;
    Ok(row.is_some_and(|row| row.id == id))
}

/// Puts a paper here.
///
/// # Errors
/// [`AppError::Invalid`] beside `asset`; `Denied` for those who do not lead.
pub async fn file_create(
    tx: &mut ActorTx<'_>,
    head: &HouseHead,
    (id, user): (Uuid, UserId),
    new: &NewFile,
) -> StoreResult<()> {
    if is_here(tx, head.id, id).await? {
        return Ok(());
    }
    // A foreign key would also take what whoever asks does not see.
    if !asset_list(tx, head).await?.iter().any(|asset| asset.id == new.asset) {
        return Err(AppError::field("asset", "error-choose").into());
    }
    diesel::insert_into(house_files::table)
        .values((
            house_files::id.eq(id),
            house_files::organization_id.eq(head.organization_id),
            house_files::house_id.eq(head.id),
            house_files::asset_id.eq(new.asset),
            house_files::title.eq(&new.title),
            house_files::folder.eq(&new.folder),
            house_files::description.eq(&new.description),
            house_files::created_by.eq(user.0),
        ))
        .on_conflict(house_files::id)
        .do_nothing()
        .execute(&mut tx.conn())
        .await
        .on_constraint("house_files_once", "asset", || "house-file-twice".into())?;
    Ok(())
}

/// Puts a paper into the trash; one that is there already is no error.
///
/// # Errors
/// If the database is away.
pub async fn file_delete(tx: &mut ActorTx<'_>, house: Uuid, id: Uuid) -> StoreResult<()> {
    let row = house_files::table
        .find(id)
        .filter(house_files::house_id.eq(house).and(house_files::deleted_at.is_null()));
    diesel::update(row).set(house_files::deleted_at.eq(Utc::now())).execute(&mut tx.conn()).await?;
    Ok(())
}
