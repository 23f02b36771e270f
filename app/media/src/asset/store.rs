//! Rows of assets, files and copies.

use super::file::{Owner, file_create};
use super::{Upload, Visibility};
use chrono::{DateTime, Utc};
use db::prelude::*;
use kernel::{AppError, AssetId, AssetRef, OrganizationId};
use picture::Prepared;
use schema::identity::organizations;
use schema::media::{assets, files};
use uuid::Uuid;

/// Pictures on one page of the library.
pub const PAGE: usize = 48;

/// An asset as the library shows it.
#[derive(Clone, Debug, Queryable, Selectable)]
#[diesel(table_name = assets)]
pub struct AssetView {
    /// The asset.
    pub id: AssetId,
    /// Its name in the library.
    pub name: String,
    /// What it shows.
    pub alt_text: String,
    /// Per cent from the left.
    pub focal_x: i16,
    /// Per cent from the top.
    pub focal_y: i16,
    /// The picture; null for what is none.
    pub image: Option<serde_json::Value>,
    /// Who made it.
    pub credit: Option<String>,
    /// Who sees it.
    pub visibility: Visibility,
    /// For noticing a second editor.
    pub version: i32,
    /// When it came.
    pub created_at: DateTime<Utc>,
    /// When it went to the trash.
    pub deleted_at: Option<DateTime<Utc>>,
}

impl AssetView {
    /// The picture as pages show it.
    pub fn picture(&self) -> Option<AssetRef> {
        self.image.clone().and_then(|image| serde_json::from_value(image).ok())
    }
}

/// What the edit form changes.
#[derive(Clone, Debug, AsChangeset)]
#[diesel(table_name = assets, treat_none_as_null = true)]
pub struct AssetChanges {
    /// Its name in the library.
    pub name: String,
    /// What it shows.
    pub alt_text: String,
    /// Per cent from the left.
    pub focal_x: i16,
    /// Per cent from the top.
    pub focal_y: i16,
    /// Who made it.
    pub credit: Option<String>,
    /// Who sees it.
    pub visibility: Visibility,
}

/// An organisation as the library's head shows it.
#[derive(Clone, Debug, Queryable, Selectable)]
#[diesel(table_name = organizations)]
pub struct OrganizationHead {
    /// The organisation.
    pub id: OrganizationId,
    /// Its name.
    pub name: String,
    /// Its word in addresses.
    pub slug: String,
}

/// The organisation at `/admin/{slug}` and what its person may do to media there.
///
/// # Errors
/// `NotFound` if there is none or the person may not read its media.
pub async fn organization_find(tx: &ActorTx<'_>, slug: &str) -> StoreResult<(OrganizationHead, Vec<String>)> {
    let head: OrganizationHead = organizations::table
        .filter(organizations::slug.eq(slug))
        .select(OrganizationHead::as_select())
        .first(&mut tx.conn())
        .await?;
    let may: Vec<May> = diesel::sql_query(
        "select word from unnest(array['media.read', 'media.create', 'media.update', 'media.delete']) word \
          where $1 = any ((select auth.organizations_with(word))::uuid[])",
    )
    .bind::<diesel::sql_types::Uuid, _>(head.id.0)
    .load(&mut tx.conn())
    .await?;
    let may: Vec<String> = may.into_iter().map(|row| row.word).collect();
    if may.iter().any(|word| word == "media.read") { Ok((head, may)) } else { Err(StoreError::NotFound) }
}

#[derive(QueryableByName)]
struct May {
    #[diesel(sql_type = diesel::sql_types::Text)]
    word: String,
}

/// Newest first; `before` is the last one of the page before. One more than [`PAGE`] says that there are more.
///
/// # Errors
/// If the database is away.
pub async fn asset_list(
    tx: &ActorTx<'_>,
    organization: OrganizationId,
    trash: bool,
    before: Option<(DateTime<Utc>, Uuid)>,
) -> StoreResult<Vec<AssetView>> {
    let mut query = assets::table
        .filter(assets::organization_id.eq(organization.0))
        .filter(assets::deleted_at.is_not_null().eq(trash))
        .order((assets::created_at.desc(), assets::id.desc()))
        .limit(i64::try_from(PAGE + 1).unwrap_or(i64::MAX))
        .select(AssetView::as_select())
        .into_boxed();
    if let Some((at, id)) = before {
        query = query.filter(assets::created_at.lt(at).or(assets::created_at.eq(at).and(assets::id.lt(id))));
    }
    Ok(query.load(&mut tx.conn()).await?)
}

/// One asset of an organisation.
///
/// # Errors
/// `NotFound`.
pub async fn asset_find(
    tx: &ActorTx<'_>,
    organization: OrganizationId,
    id: AssetId,
) -> StoreResult<AssetView> {
    Ok(assets::table
        .filter(assets::id.eq(id.0).and(assets::organization_id.eq(organization.0)))
        .select(AssetView::as_select())
        .first(&mut tx.conn())
        .await?)
}

/// Changes an asset's words and crop, unless somebody else did since `version`.
///
/// # Errors
/// `Conflict` after somebody else's change, `NotFound` for what may not be changed.
pub async fn asset_update(
    tx: &mut ActorTx<'_>,
    id: AssetId,
    version: i32,
    changes: &AssetChanges,
) -> StoreResult<()> {
    let now: i32 = assets::table.find(id.0).select(assets::version).first(&mut tx.conn()).await?;
    if now != version {
        return Err(StoreError::Conflict);
    }
    let count = diesel::update(assets::table.filter(assets::id.eq(id.0).and(assets::version.eq(version))))
        .set(changes)
        .execute(&mut tx.conn())
        .await?;
    if count == 1 { Ok(()) } else { Err(StoreError::Denied) }
}

/// Puts an asset into the trash, or takes it out again.
///
/// # Errors
/// `NotFound` for what may not be changed.
pub async fn asset_trash(
    tx: &mut ActorTx<'_>,
    organization: OrganizationId,
    id: AssetId,
    trashed: bool,
) -> StoreResult<()> {
    let at = trashed.then(Utc::now);
    let count = diesel::update(
        assets::table.filter(assets::id.eq(id.0).and(assets::organization_id.eq(organization.0))),
    )
    .set(assets::deleted_at.eq(at))
    .execute(&mut tx.conn())
    .await?;
    if count == 1 { Ok(()) } else { Err(StoreError::NotFound) }
}

/// May whoever asks see a picture with this key?
///
/// # Errors
/// If the database is away.
pub async fn key_visible(tx: &ActorTx<'_>, key: &str) -> StoreResult<bool> {
    let query = files::table.filter(files::key.eq(key));
    Ok(diesel::select(diesel::dsl::exists(query)).get_result(&mut tx.conn()).await?)
}

/// Writes the rows of a picture whose files are kept already. The same bytes in the same organisation share a file.
///
/// # Errors
/// `Denied` without `media.create` in the organisation; `Invalid` for words that are too long.
pub async fn asset_create(
    tx: &mut ActorTx<'_>,
    organization: OrganizationId,
    prepared: &Prepared,
    upload: &Upload,
) -> StoreResult<(AssetId, AssetRef)> {
    let file = file_create(tx, Owner::Organization(organization), prepared).await?;
    let name = match upload.name.trim() {
        "" => "Picture",
        name => name,
    };
    let (id, image): (AssetId, Option<serde_json::Value>) = diesel::insert_into(assets::table)
        .values((
            assets::id.eq(upload.id.unwrap_or_else(AssetId::new).0),
            assets::organization_id.eq(organization.0),
            assets::file_id.eq(file.0),
            assets::name.eq(name),
            assets::alt_text.eq(upload.alt.trim()),
            assets::tags.eq(&upload.tags),
            assets::focal_x.eq(i16::from(upload.focal.0.min(100))),
            assets::focal_y.eq(i16::from(upload.focal.1.min(100))),
            assets::color.eq(&prepared.color),
            assets::thumbhash.eq(&prepared.thumbhash),
            assets::credit.eq(&upload.credit),
            assets::visibility.eq(upload.visibility),
            assets::created_by.eq(tx.actor().user()),
        ))
        .returning((assets::id, assets::image))
        .get_result(&mut tx.conn())
        .await
        .on_constraint("assets_name_length", "name", || "A name has 200 letters at most.".to_owned())
        .on_constraint("assets_alt_text_length", "alt", || {
            "A description has 1,000 letters at most.".to_owned()
        })?;
    let image = image.ok_or(AppError::NotFound)?;
    Ok((id, serde_json::from_value(image).map_err(anyhow::Error::from)?))
}
