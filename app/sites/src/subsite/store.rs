//! Queries on one subsite.

use super::frame::Frame;
use crate::module::ItemCard;
use crate::module::card_columns;
use crate::section::block::{Pictures, blocks};
use db::prelude::*;
use diesel::sql_types::{Array, Integer, Jsonb, Text, Uuid as SqlUuid};
use kernel::AssetRef;
use uuid::Uuid;

/// The subsite at `/{prefix}/{slug}` with everything its pages share.
///
/// # Errors
/// `NotFound` if there is none that one may see.
pub async fn frame_find(tx: &ActorTx<'_>, prefix: &str, slug: &str) -> StoreResult<Frame> {
    let rows: Vec<Frame> = statement(include_str!("frame.sql"))
        .bind::<Text, _>(prefix)
        .bind::<Text, _>(slug)
        .load(&mut tx.conn())
        .await?;
    rows.into_iter().next().ok_or(StoreError::NotFound)
}

#[derive(QueryableByName)]
struct SlugRow {
    #[diesel(sql_type = Text)]
    slug: String,
}

const MOVED: &str = "select s.slug \
  from sites.platform_types t \
  join sites.slug_history h on h.kind = 'subsite' and h.parent_id = t.id and h.slug = $2 \
  join sites.subsites s on s.id = h.target_id and s.deleted_at is null \
 where t.prefix = $1";

/// The present slug of a subsite that was at `/{prefix}/{slug}`.
///
/// # Errors
/// `NotFound` if none was.
pub async fn subsite_moved(tx: &ActorTx<'_>, prefix: &str, slug: &str) -> StoreResult<String> {
    let rows: Vec<SlugRow> =
        statement(MOVED).bind::<Text, _>(prefix).bind::<Text, _>(slug).load(&mut tx.conn()).await?;
    rows.into_iter().next().map(|row| row.slug).ok_or(StoreError::NotFound)
}

/// Every module's first items in one statement: `$2` modules, `$3` how many of each, `$4` in which order. Events that
/// are to come stand before those that were.
const HOME: &str = concat!(
    "select ",
    card_columns!(),
    " from unnest($2::text[], $3::integer[], $4::text[]) as m (module, n, sorting) \
     cross join lateral ( \
       select * from sites.items i \
        where i.subsite_id = $1 and i.module = m.module and i.deleted_at is null and i.publish_state in ('published', 'draft') \
        order by case when m.module = 'events' then abs(extract(epoch from i.sort_at - now())) \
                        + case when i.sort_at < now() - interval '12 hours' then 1e12 else 0 end \
                      when m.sorting = 'newest' then - extract(epoch from i.sort_at) \
                      when m.sorting = 'oldest' then extract(epoch from i.sort_at) \
                      when m.sorting = 'position' then i.position end, \
                 case when m.sorting = 'title' then lower(i.title) end, \
                 case when m.sorting = 'position' then i.id end, i.id desc \
        limit m.n) i"
);

/// The items of the home page, module by module in the frame's order.
///
/// # Errors
/// If the database is away.
pub async fn home_items(tx: &ActorTx<'_>, frame: &Frame) -> StoreResult<Vec<ItemCard>> {
    let shown = || frame.modules.0.iter().filter(|config| config.home_count > 0);
    let modules: Vec<&str> = shown().map(|config| config.module.as_str()).collect();
    let counts: Vec<i32> = shown().map(|config| config.home_count).collect();
    let sortings: Vec<&str> = shown().map(|config| config.sorting().as_str()).collect();
    Ok(statement(HOME)
        .bind::<SqlUuid, _>(frame.id)
        .bind::<Array<Text>, _>(modules)
        .bind::<Array<Integer>, _>(counts)
        .bind::<Array<Text>, _>(sortings)
        .load(&mut tx.conn())
        .await?)
}

#[derive(QueryableByName)]
struct PictureRow {
    #[diesel(sql_type = SqlUuid)]
    id: Uuid,
    #[diesel(sql_type = Jsonb)]
    image: Json<AssetRef>,
}

/// The pictures that the blocks of sections among `items` name; no statement if they name none.
///
/// # Errors
/// If the database is away.
pub async fn block_pictures(tx: &ActorTx<'_>, items: &[ItemCard]) -> StoreResult<Pictures> {
    let ids: Vec<Uuid> =
        items.iter().flat_map(|item| blocks(&item.extra.0.blocks)).flat_map(|block| block.assets()).collect();
    if ids.is_empty() {
        return Ok(Pictures::new());
    }
    let rows: Vec<PictureRow> = statement(
        "select id, image from media.assets where id = any ($1) and image is not null and deleted_at is null",
    )
    .bind::<Array<SqlUuid>, _>(ids)
    .load(&mut tx.conn())
    .await?;
    Ok(rows.into_iter().map(|row| (row.id, row.image.0)).collect())
}
