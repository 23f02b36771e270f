//! An album and its pictures.

use crate::wall::Shown;
use chrono::NaiveDate;
use db::prelude::*;
use diesel::sql_types::{Array, Bool, Date, Integer, Jsonb, Nullable, Text, Uuid as SqlUuid};
use kernel::{AssetRef, Cursor, PersonBadge};
use serde::Deserialize;
use uuid::Uuid;

/// Pictures on a page.
pub const PAGE: usize = 60;

/// Where something leads.
#[derive(Clone, Debug, Deserialize)]
pub struct Link {
    /// The part of its address.
    pub key: String,
    /// What it is called.
    pub name: String,
}

/// An album.
#[derive(Clone, Debug, QueryableByName)]
pub struct Album {
    /// The row's id.
    #[diesel(sql_type = SqlUuid)]
    pub id: Uuid,
    /// What it is called.
    #[diesel(sql_type = Text)]
    pub title: String,
    /// Markdown.
    #[diesel(sql_type = Nullable<Text>)]
    pub description: Option<String>,
    /// When its pictures were taken.
    #[diesel(sql_type = Nullable<Date>)]
    pub taken_on: Option<NaiveDate>,
    /// Who sees it.
    #[diesel(sql_type = Text)]
    pub visibility: String,
    /// Its cover.
    #[diesel(sql_type = Nullable<Jsonb>)]
    pub cover: Option<Json<AssetRef>>,
    /// Who made it.
    #[diesel(sql_type = Nullable<Jsonb>)]
    pub author: Option<Json<PersonBadge>>,
    /// Its house.
    #[diesel(sql_type = Nullable<Jsonb>)]
    pub house: Option<Json<Link>>,
    /// Its night.
    #[diesel(sql_type = Nullable<Jsonb>)]
    pub event: Option<Json<Link>>,
    /// May whoever asks put every picture in it elsewhere?
    #[diesel(sql_type = Bool)]
    pub may_order: bool,
}

const ALBUM: &str = concat!(
    "select b.id, b.title, b.description, b.taken_on, b.visibility, \
        (select a.image from media.assets a where a.id = b.cover_asset_id) as cover, (select ",
    badge!(),
    " from identity.profiles p where p.id = b.author_profile_id) as author, \
      (select jsonb_build_object('name', h.name, 'key', ",
    house_key!(),
    ") from community.houses h where h.id = b.house_id and h.deleted_at is null) as house, \
      (select jsonb_build_object('name', e.title, 'key', e.slug) from events.events e \
        where e.id = b.event_id and e.deleted_at is null and e.publish_state = 'published') as event, \
      coalesce((select bool_and(i.author_profile_id = auth.profile_id() or i.house_id = any ((select auth.led_houses())::uuid[]) \
           or i.organization_id = any ((select auth.organizations_with('community.moderate'))::uuid[])) \
         from community.gallery_items i where i.album_id = b.id and i.deleted_at is null), false) as may_order \
       from community.gallery_albums b join identity.organizations g on g.id = b.organization_id \
      where g.slug = $1 and b.slug = $2 and b.deleted_at is null"
);

/// The album at `/gallery/albums/{organization}/{slug}`.
///
/// # Errors
/// `NotFound` where whoever asks sees none.
pub async fn album_find(tx: &ActorTx<'_>, organization: &str, slug: &str) -> StoreResult<Album> {
    Ok(statement(ALBUM)
        .bind::<Text, _>(organization)
        .bind::<Text, _>(slug)
        .get_result(&mut tx.conn())
        .await?)
}

const LIST: &str = concat!(
    "select i.id, i.title, i.is_sensitive, i.position, i.created_at, a.image \
       from community.gallery_items i join media.assets a on a.id = i.asset_id and a.image is not null where i.album_id = $1 and ",
    shown!(),
    " and ($2 is null or (i.position, i.id) > ($2, $3)) order by i.position, i.id limit 61"
);

/// The pictures of an album in their order; one more than [`PAGE`] where there are more.
///
/// # Errors
/// If the database is away.
pub async fn list(tx: &ActorTx<'_>, album: Uuid, after: Option<Cursor>) -> StoreResult<Vec<Shown>> {
    let position = after.as_ref().and_then(|cursor| cursor.key.parse::<i32>().ok());
    Ok(statement(LIST)
        .bind::<SqlUuid, _>(album)
        .bind::<Nullable<Integer>, _>(position)
        .bind::<Nullable<SqlUuid>, _>(after.map(|cursor| cursor.id))
        .load(&mut tx.conn())
        .await?)
}

/// A picture's album, and whether whoever asks may put its pictures elsewhere.
#[derive(Clone, Debug, QueryableByName)]
pub struct Home {
    /// The album.
    #[diesel(sql_type = SqlUuid)]
    pub id: Uuid,
    /// `{organization}/{slug}`.
    #[diesel(sql_type = Text)]
    pub path: String,
}

const HOME: &str = "select b.id, g.slug || '/' || b.slug as path from community.gallery_items i \
   join community.gallery_albums b on b.id = i.album_id and b.deleted_at is null \
   join identity.organizations g on g.id = b.organization_id where i.id = $1 and i.deleted_at is null";

/// The album of a picture.
///
/// # Errors
/// `NotFound` where the picture is not seen or in no album.
pub async fn home_find(tx: &ActorTx<'_>, item: Uuid) -> StoreResult<Home> {
    Ok(statement(HOME).bind::<SqlUuid, _>(item).get_result(&mut tx.conn()).await?)
}

#[derive(QueryableByName)]
struct Row {
    #[diesel(sql_type = SqlUuid)]
    id: Uuid,
}

const LOCK: &str = "select pg_advisory_xact_lock(hashtextextended($1::text, 7))";
const ORDER: &str = "select i.id from community.gallery_items i where i.album_id = $1 and i.deleted_at is null \
  order by i.position, i.id limit 5000";
const PLACE: &str = "update community.gallery_items i set position = o.place::integer \
  from unnest($1::uuid[]) with ordinality as o(id, place) where i.id = o.id and i.position <> o.place";

/// Puts one picture right before or right after another of the same album. Twice is once.
///
/// # Errors
/// `NotFound` where one of the two is not in the album.
pub async fn order_set(
    tx: &mut ActorTx<'_>,
    album: Uuid,
    item: Uuid,
    other: Uuid,
    before: bool,
) -> StoreResult<()> {
    // Two people who move at once stand in line, or both would write half of their order.
    statement(LOCK).bind::<SqlUuid, _>(album).execute(&mut tx.conn()).await?;
    let rows: Vec<Row> = statement(ORDER).bind::<SqlUuid, _>(album).load(&mut tx.conn()).await?;
    let mut ids: Vec<Uuid> = rows.into_iter().map(|row| row.id).collect();
    if item == other || !ids.contains(&item) {
        return Err(StoreError::NotFound);
    }
    ids.retain(|id| *id != item);
    let at = ids.iter().position(|id| *id == other).ok_or(StoreError::NotFound)?;
    ids.insert(if before { at } else { at + 1 }, item);
    statement(PLACE).bind::<Array<SqlUuid>, _>(ids).execute(&mut tx.conn()).await?;
    Ok(())
}
