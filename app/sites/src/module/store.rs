//! Queries on one module of a subsite: its list, its facets, one item, its neighbours.

use super::{ItemCard, Module, Sorting, card_columns, per_module};
use crate::subsite::frame::Frame;
use crate::subsite::item::ItemPage;
use chrono::{DateTime, SecondsFormat, Utc};
use db::prelude::*;
use diesel::sql_types::{BigInt, Bool, Integer, Nullable, Text, Timestamptz, Uuid as SqlUuid};
use kernel::Cursor;
use uuid::Uuid;

/// How many items a tab shows at once.
pub const PAGE: usize = 24;

/// What a list shows.
#[derive(Clone, Debug, Default)]
pub struct Filter {
    /// Items with this tag.
    pub tag: Option<String>,
    /// Items of this year.
    pub year: Option<i32>,
    /// Only what its people set in front.
    pub featured: bool,
}

/// $1 subsite, $2 module, $3 tag, $4 year, $5 featured only, $6 id of the last item seen, $7 its key.
macro_rules! list_sql {
    ($view:literal, $after:literal, $order:literal) => {
        concat!(
            "select ",
            card_columns!(),
            " from ",
            $view,
            " i \
              where i.subsite_id = $1 and i.module = $2 and i.deleted_at is null and i.publish_state in ('published', 'draft') \
                and ($3::text is null or i.tags @> array[$3]) \
                and ($4::integer is null or extract(year from i.at at time zone 'UTC') = $4) \
                and (not $5 or i.featured) and ($6::uuid is null or ",
            $after,
            ") order by ",
            $order,
            " limit 25"
        )
    };
}

fn list_sql(module: Module, sorting: Sorting) -> &'static str {
    match sorting {
        Sorting::Position => {
            per_module!(module, list_sql, "(i.position, i.id) > ($7, $6)", "i.position, i.id")
        }
        Sorting::Title => {
            per_module!(module, list_sql, "(lower(i.title), i.id) > ($7, $6)", "lower(i.title), i.id")
        }
        Sorting::Newest => {
            per_module!(module, list_sql, "(i.sort_at, i.id) < ($7, $6)", "i.sort_at desc, i.id desc")
        }
        Sorting::Oldest => per_module!(module, list_sql, "(i.sort_at, i.id) > ($7, $6)", "i.sort_at, i.id"),
    }
}

/// One page of a module's items and where the next one begins. A cursor of another order starts at the beginning.
///
/// # Errors
/// If the database is away.
pub async fn item_list(
    tx: &ActorTx<'_>,
    (subsite, module): (Uuid, Module),
    filter: &Filter,
    sorting: Sorting,
    after: Option<&Cursor>,
) -> StoreResult<(Vec<ItemCard>, Option<Cursor>)> {
    let query = || {
        statement(list_sql(module, sorting))
            .bind::<SqlUuid, _>(subsite)
            .bind::<Text, _>(module)
            .bind::<Nullable<Text>, _>(filter.tag.clone())
            .bind::<Nullable<Integer>, _>(filter.year)
            .bind::<Bool, _>(filter.featured)
    };
    let mut list: Vec<ItemCard> = match sorting {
        Sorting::Position => {
            let key: Option<i32> = after.and_then(|after| after.key.parse().ok());
            let id = key.and(after.map(|after| after.id));
            query()
                .bind::<Nullable<SqlUuid>, _>(id)
                .bind::<Nullable<Integer>, _>(key)
                .load(&mut tx.conn())
                .await?
        }
        Sorting::Title => {
            let key = after.map(|after| after.key.clone());
            let id = after.map(|after| after.id);
            query()
                .bind::<Nullable<SqlUuid>, _>(id)
                .bind::<Nullable<Text>, _>(key)
                .load(&mut tx.conn())
                .await?
        }
        Sorting::Newest | Sorting::Oldest => {
            let key: Option<DateTime<Utc>> = after.and_then(|after| after.key.parse().ok());
            let id = key.and(after.map(|after| after.id));
            query()
                .bind::<Nullable<SqlUuid>, _>(id)
                .bind::<Nullable<Timestamptz>, _>(key)
                .load(&mut tx.conn())
                .await?
        }
    };
    let more = list.len() > PAGE;
    list.truncate(PAGE);
    let next = list.last().filter(|_| more).map(|last| Cursor { key: key(last, sorting), id: last.id });
    Ok((list, next))
}

fn key(item: &ItemCard, sorting: Sorting) -> String {
    match sorting {
        Sorting::Position => item.position.to_string(),
        Sorting::Title => item.title.to_lowercase(),
        Sorting::Newest | Sorting::Oldest => item.sort_at.to_rfc3339_opts(SecondsFormat::Micros, true),
    }
}

/// $1 subsite, $2 module.
macro_rules! facets_sql {
    ($view:literal) => {
        concat!(
            "select 'tag' as facet, t.tag as value, count(*) as count from ",
            $view,
            " i cross join unnest(i.tags) as t (tag) \
              where i.subsite_id = $1 and i.module = $2 and i.deleted_at is null and i.publish_state in ('published', 'draft') \
              group by t.tag \
             union all \
             select 'year', extract(year from i.at at time zone 'UTC')::integer::text, count(*) from ",
            $view,
            " i where i.subsite_id = $1 and i.module = $2 and i.deleted_at is null and i.publish_state in ('published', 'draft') \
                and i.at is not null \
              group by 2 \
             order by 1, 3 desc, 2 desc limit 120"
        )
    };
}

/// A value that a list can be filtered by.
#[derive(Clone, Debug, QueryableByName)]
pub struct Facet {
    /// `tag` or `year`.
    #[diesel(sql_type = Text)]
    pub facet: String,
    /// The value.
    #[diesel(sql_type = Text)]
    pub value: String,
    /// How many items have it.
    #[diesel(sql_type = BigInt)]
    pub count: i64,
}

/// The tags and years of a module's items.
///
/// # Errors
/// If the database is away.
pub async fn facet_list(tx: &ActorTx<'_>, subsite: Uuid, module: Module) -> StoreResult<Vec<Facet>> {
    Ok(statement(per_module!(module, facets_sql))
        .bind::<SqlUuid, _>(subsite)
        .bind::<Text, _>(module)
        .load(&mut tx.conn())
        .await?)
}

/// $1 subsite, $2 module, $3 slug, $4 the subsite's address.
macro_rules! find_sql {
    ($view:literal) => {
        concat!(
            "select ",
            card_columns!(),
            ", i.body, i.created_at, i.published_at, \
             (select jsonb_build_object('id', p.id, 'name', p.display_name, 'handle', p.handle, 'pronouns', p.pronouns, 'image', \
                     (select a.image from media.assets a where a.id = p.avatar_asset_id)) \
                from identity.profiles p where p.id = i.profile_id) as author, \
             $4 as base from ",
            $view,
            " i where i.subsite_id = $1 and i.module = $2 and i.slug = $3 and i.deleted_at is null"
        )
    };
}

/// One item with its whole text.
///
/// # Errors
/// `NotFound` if there is none that one may see.
pub async fn item_find(tx: &ActorTx<'_>, frame: &Frame, module: Module, slug: &str) -> StoreResult<ItemPage> {
    let rows: Vec<ItemPage> = statement(per_module!(module, find_sql))
        .bind::<SqlUuid, _>(frame.id)
        .bind::<Text, _>(module)
        .bind::<Text, _>(slug)
        .bind::<Text, _>(frame.base())
        .load(&mut tx.conn())
        .await?;
    rows.into_iter().next().ok_or(StoreError::NotFound)
}

/// $1 subsite, $2 module, $3 the former slug.
macro_rules! moved_sql {
    ($view:literal) => {
        concat!(
            "select i.slug from sites.slug_history h join ",
            $view,
            " i on i.id = h.target_id and i.subsite_id = h.parent_id and i.module = $2 and i.deleted_at is null \
              where h.kind = 'part' and h.parent_id = $1 and h.slug = $3"
        )
    };
}

#[derive(QueryableByName)]
struct SlugRow {
    #[diesel(sql_type = Text)]
    slug: String,
}

/// The present slug of an item that had another one.
///
/// # Errors
/// `NotFound` if none had it.
pub async fn item_moved(tx: &ActorTx<'_>, subsite: Uuid, module: Module, slug: &str) -> StoreResult<String> {
    let rows: Vec<SlugRow> = statement(per_module!(module, moved_sql))
        .bind::<SqlUuid, _>(subsite)
        .bind::<Text, _>(module)
        .bind::<Text, _>(slug)
        .load(&mut tx.conn())
        .await?;
    rows.into_iter().next().map(|row| row.slug).ok_or(StoreError::NotFound)
}

/// The item before and the item after one: $1 subsite, $2 module, $3 id, $4 key.
macro_rules! neighbours_sql {
    ($view:literal, $key:literal) => {
        concat!(
            "(select 'smaller' as way, i.slug, i.title, left(i.summary, 80) as summary from ",
            $view,
            " i where i.subsite_id = $1 and i.module = $2 and i.deleted_at is null and i.publish_state = 'published' and (",
            $key,
            ", i.id) < ($4, $3) order by ",
            $key,
            " desc, i.id desc limit 1) \
             union all \
             (select 'greater', i.slug, i.title, left(i.summary, 80) from ",
            $view,
            " i where i.subsite_id = $1 and i.module = $2 and i.deleted_at is null and i.publish_state = 'published' and (",
            $key,
            ", i.id) > ($4, $3) order by ",
            $key,
            ", i.id limit 1)"
        )
    };
}

/// An item beside another one.
#[derive(Clone, Debug, QueryableByName)]
pub struct Neighbour {
    #[diesel(sql_type = Text)]
    way: String,
    /// Last word of its address.
    #[diesel(sql_type = Text)]
    pub slug: String,
    #[diesel(sql_type = Text)]
    title: String,
    #[diesel(sql_type = Nullable<Text>)]
    summary: Option<String>,
}

impl Neighbour {
    /// Its name, or the beginning of its text.
    pub fn name(&self) -> String {
        let text = || self.summary.as_deref().map(kernel::plain_text).unwrap_or_default();
        if self.title.is_empty() { text() } else { self.title.clone() }
    }
}

/// The items before and after one in the module's usual order.
///
/// # Errors
/// If the database is away.
pub async fn neighbours(
    tx: &ActorTx<'_>,
    item: &ItemCard,
    sorting: Sorting,
) -> StoreResult<[Option<Neighbour>; 2]> {
    let query = |sql| {
        statement(sql)
            .bind::<SqlUuid, _>(item.subsite_id)
            .bind::<Text, _>(item.module)
            .bind::<SqlUuid, _>(item.id)
    };
    let conn = &mut tx.conn();
    let rows: Vec<Neighbour> = match sorting {
        Sorting::Position => {
            query(per_module!(item.module, neighbours_sql, "i.position"))
                .bind::<Integer, _>(item.position)
                .load(conn)
                .await?
        }
        Sorting::Title => {
            query(per_module!(item.module, neighbours_sql, "lower(i.title)"))
                .bind::<Text, _>(item.title.to_lowercase())
                .load(conn)
                .await?
        }
        Sorting::Newest | Sorting::Oldest => {
            query(per_module!(item.module, neighbours_sql, "i.sort_at"))
                .bind::<Timestamptz, _>(item.sort_at)
                .load(conn)
                .await?
        }
    };
    let way = |way: &str| rows.iter().find(|row| row.way == way).cloned();
    let (smaller, greater) = (way("smaller"), way("greater"));
    Ok(if sorting == Sorting::Newest { [greater, smaller] } else { [smaller, greater] })
}
