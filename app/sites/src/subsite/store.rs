//! Queries on one subsite.

use super::frame::Frame;
use crate::module::ItemCard;
use crate::module::card_columns;
use crate::section::block::{Pictures, blocks};
use db::prelude::*;
use diesel::sql_types::{Array, Jsonb, Text, Uuid as SqlUuid};
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

/// Every module's first items in one statement: `$2` names modules, how many of each and in which order. Events that are
/// to come stand before those that were. The planner sees neither how many modules there are nor which subsite is asked:
/// a plan made for them would always look cheaper than the kept one, and making it takes longer than the rest.
const HOME: &str = concat!(
    "with m as materialized ( \
       select $1::uuid as subsite, w.* from jsonb_to_recordset($2::jsonb) as w (module text, n integer, sorting text)) \
     select ",
    card_columns!(),
    " from m cross join lateral ( \
       select * from sites.items i \
        where i.subsite_id = m.subsite and i.module = m.module and i.deleted_at is null and i.publish_state in ('published', 'draft') \
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
    let wanted: serde_json::Value = frame
        .modules
        .0
        .iter()
        .filter(|config| config.home_count > 0)
        .map(|config| {
            let (module, sorting) = (config.module.as_str(), config.sorting().as_str());
            serde_json::json!({ "module": module, "n": config.home_count, "sorting": sorting })
        })
        .collect();
    Ok(statement(HOME).bind::<SqlUuid, _>(frame.id).bind::<Jsonb, _>(wanted).load(&mut tx.conn()).await?)
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
