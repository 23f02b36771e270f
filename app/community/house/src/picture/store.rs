//! Gallery items and albums of a house, as whoever asks may see them.

use chrono::{DateTime, Utc};
use db::prelude::*;
use diesel::sql_types::{Bool, Integer, Jsonb, Nullable, Text, Timestamptz, Uuid as SqlUuid};
use kernel::{AssetRef, Cursor};
use uuid::Uuid;

/// Pictures on a page.
pub const PAGE: usize = 48;

/// A picture.
#[derive(Clone, Debug, QueryableByName)]
pub struct PictureView {
    /// The row's id.
    #[diesel(sql_type = SqlUuid)]
    pub id: Uuid,
    /// What it is called.
    #[diesel(sql_type = Text)]
    pub title: String,
    /// More words, plain.
    #[diesel(sql_type = Nullable<Text>)]
    pub caption: Option<String>,
    /// Is it blurred until somebody asks for it?
    #[diesel(sql_type = Bool)]
    pub is_sensitive: bool,
    /// The picture.
    #[diesel(sql_type = Jsonb)]
    pub image: Json<AssetRef>,
    /// When it came here.
    #[diesel(sql_type = Timestamptz)]
    pub created_at: DateTime<Utc>,
}

const LIST: &str = "select i.id, i.title, i.caption, i.is_sensitive, i.created_at, a.image \
  from community.gallery_items i join media.assets a on a.id = i.asset_id and a.image is not null \
 where i.house_id = $1 and i.publish_state = 'published' and i.deleted_at is null and i.is_processed and not i.is_withheld \
   and ($2 is null or i.album_id = $2) \
   and ($3 is null or (i.created_at, i.id) < ($3, $4)) \
 order by i.created_at desc, i.id desc limit 49";

/// The house's pictures, newest first; one more than [`PAGE`] where there are more.
///
/// # Errors
/// If the database is away.
pub async fn picture_list(
    tx: &ActorTx<'_>,
    house: Uuid,
    album: Option<Uuid>,
    after: Option<&Cursor>,
) -> StoreResult<Vec<PictureView>> {
    let when = after.and_then(|cursor| cursor.key.parse::<DateTime<Utc>>().ok());
    Ok(statement(LIST)
        .bind::<SqlUuid, _>(house)
        .bind::<Nullable<SqlUuid>, _>(album)
        .bind::<Nullable<Timestamptz>, _>(when)
        .bind::<Nullable<SqlUuid>, _>(after.filter(|_| when.is_some()).map(|cursor| cursor.id))
        .load(&mut tx.conn())
        .await?)
}

/// Pictures of one night or one look.
#[derive(Clone, Debug, QueryableByName)]
pub struct AlbumView {
    /// The row's id.
    #[diesel(sql_type = SqlUuid)]
    pub id: Uuid,
    /// Its word in addresses.
    #[diesel(sql_type = Text)]
    pub slug: String,
    /// What it is called.
    #[diesel(sql_type = Text)]
    pub title: String,
    /// How many pictures.
    #[diesel(sql_type = Integer)]
    pub items_count: i32,
}

const ALBUMS: &str = "select b.id, b.slug, b.title, b.items_count from community.gallery_albums b \
 where b.house_id = $1 and b.deleted_at is null order by b.created_at desc, b.id desc limit 50";

/// The house's albums, newest first; fifty at most.
///
/// # Errors
/// If the database is away.
pub async fn album_list(tx: &ActorTx<'_>, house: Uuid) -> StoreResult<Vec<AlbumView>> {
    Ok(statement(ALBUMS).bind::<SqlUuid, _>(house).load(&mut tx.conn()).await?)
}
