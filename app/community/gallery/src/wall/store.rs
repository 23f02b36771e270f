//! Pictures as whoever asks may see them.

use super::filter::WallQuery;
use chrono::{DateTime, SecondsFormat, Utc};
use db::prelude::*;
use diesel::sql_types::{Bool, Integer, Jsonb, Nullable, Text, Timestamptz, Uuid as SqlUuid};
use kernel::{AssetRef, Cursor};
use uuid::Uuid;

/// Pictures on a page.
pub const PAGE: usize = 48;

/// A picture in a list.
#[derive(Clone, Debug, QueryableByName)]
pub struct Shown {
    /// The row's id.
    #[diesel(sql_type = SqlUuid)]
    pub id: Uuid,
    /// What it is called.
    #[diesel(sql_type = Text)]
    pub title: String,
    /// Blurred until somebody asks for it?
    #[diesel(sql_type = Bool)]
    pub is_sensitive: bool,
    /// Its place in its album.
    #[diesel(sql_type = Integer)]
    pub position: i32,
    /// When it came here.
    #[diesel(sql_type = Timestamptz)]
    pub created_at: DateTime<Utc>,
    /// The picture.
    #[diesel(sql_type = Jsonb)]
    pub image: Json<AssetRef>,
}

impl Shown {
    /// Where the page after it begins, on lists that have the newest first.
    pub fn cursor(&self) -> Cursor {
        Cursor { key: self.created_at.to_rfc3339_opts(SecondsFormat::Micros, true), id: self.id }
    }
}

const LIST: &str = concat!(
    "select i.id, i.title, i.is_sensitive, i.position, i.created_at, a.image \
       from community.gallery_items i join media.assets a on a.id = i.asset_id and a.image is not null where ",
    shown!(),
    " and ($1 is null or i.category = $1) and ($2 is null or $2 = any (i.tags)) and ($3 is null or i.album_id = $3) \
      and ($4 is null or i.house_id = $4) and (not $5 or i.featured) \
      and ($6 is null or (i.created_at, i.id) < ($6, $7)) \
      order by i.created_at desc, i.id desc limit 49"
);

/// Pictures, newest first; one more than [`PAGE`] where there are more.
///
/// # Errors
/// If the database is away.
pub async fn list(
    tx: &ActorTx<'_>,
    query: &WallQuery,
    album: Option<Uuid>,
    house: Option<Uuid>,
) -> StoreResult<Vec<Shown>> {
    let after = Cursor::parse(&query.after);
    let when = after.as_ref().and_then(|cursor| cursor.key.parse::<DateTime<Utc>>().ok());
    Ok(statement(LIST)
        .bind::<Nullable<Text>, _>(Some(&query.category).filter(|word| !word.is_empty()))
        .bind::<Nullable<Text>, _>(Some(query.tag()).filter(|word| !word.is_empty()))
        .bind::<Nullable<SqlUuid>, _>(album)
        .bind::<Nullable<SqlUuid>, _>(house)
        .bind::<Bool, _>(query.is_featured())
        .bind::<Nullable<Timestamptz>, _>(when)
        .bind::<Nullable<SqlUuid>, _>(after.filter(|_| when.is_some()).map(|cursor| cursor.id))
        .load(&mut tx.conn())
        .await?)
}

/// Something that pictures belong to.
#[derive(Clone, Debug, QueryableByName)]
pub struct Place {
    /// The row's id.
    #[diesel(sql_type = SqlUuid)]
    pub id: Uuid,
    /// What it is called.
    #[diesel(sql_type = Text)]
    pub name: String,
}

const HOUSE: &str = "select h.id, h.name from community.houses h where h.deleted_at is null and (h.slug = $1 \
   or h.slug = split_part($1, '~', 2) and h.organization_id in (select g.id from identity.organizations g where g.slug = split_part($1, '~', 1))) \
 order by h.id limit 1";

/// The house of this key.
///
/// # Errors
/// `NotFound` where whoever asks sees none.
pub async fn house_find(tx: &ActorTx<'_>, key: &str) -> StoreResult<Place> {
    Ok(statement(HOUSE).bind::<Text, _>(key).get_result(&mut tx.conn()).await?)
}

const ALBUM: &str = "select b.id, b.title as name from community.gallery_albums b \
   join identity.organizations g on g.id = b.organization_id where g.slug = $1 and b.slug = $2 and b.deleted_at is null";

/// The album at `{organization}/{slug}`.
///
/// # Errors
/// `NotFound` where whoever asks sees none.
pub async fn album_find(tx: &ActorTx<'_>, path: &str) -> StoreResult<Place> {
    let (organization, slug) = path.split_once('/').ok_or(StoreError::NotFound)?;
    Ok(statement(ALBUM)
        .bind::<Text, _>(organization)
        .bind::<Text, _>(slug)
        .get_result(&mut tx.conn())
        .await?)
}

/// An album as a sleeve on the shelf.
#[derive(Clone, Debug, QueryableByName)]
pub struct Sleeve {
    /// `{organization}/{slug}`.
    #[diesel(sql_type = Text)]
    pub path: String,
    /// What it is called.
    #[diesel(sql_type = Text)]
    pub title: String,
    /// Its cover, or its first picture that is for everybody's eyes.
    #[diesel(sql_type = Nullable<Jsonb>)]
    pub image: Option<Json<AssetRef>>,
}

const SHELF: &str = concat!(
    "select g.slug || '/' || b.slug as path, b.title, coalesce((select a.image from media.assets a where a.id = b.cover_asset_id), first.image) as image \
       from (select * from community.gallery_albums b where b.deleted_at is null order by b.created_at desc, b.id desc limit 24) b \
       join identity.organizations g on g.id = b.organization_id \
       join lateral (select a.image from community.gallery_items i join media.assets a on a.id = i.asset_id and a.image is not null \
          where i.album_id = b.id and not i.is_sensitive and ",
    shown!(),
    " order by i.position, i.id limit 1) first on true order by b.created_at desc, b.id desc limit 8"
);

/// The newest albums with something to see in them; eight at most.
///
/// # Errors
/// If the database is away.
pub async fn shelf(tx: &ActorTx<'_>) -> StoreResult<Vec<Sleeve>> {
    Ok(statement(SHELF).load(&mut tx.conn()).await?)
}
