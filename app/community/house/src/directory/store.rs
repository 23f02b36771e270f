//! Queries of the directory: row-level security decides which houses there are.

use super::model::{DirectoryQuery, HouseCard, Order};
use db::prelude::*;
use diesel::sql_types::{Bool, Nullable, Text, Uuid as SqlUuid};

/// Houses on a page.
pub const PAGE: usize = 24;

macro_rules! list {
    ($after:literal, $order:literal) => {
        concat!(
            "select h.id, ",
            key!("h"),
            " as key, h.name, h.color, h.kind, h.location, h.member_count, h.created_at, \
              (select a.image from media.assets a where a.id = h.logo_asset_id) as logo, \
              h.is_active and h.join_policy in ('open', 'application') as open, not h.is_active as past, \
              h.id = any(auth.own_houses()) as is_member \
           from community.houses h \
          where h.deleted_at is null \
            and ($1 = '' or position(lower($1) in lower(h.name)) > 0 or position(lower($1) in lower(coalesce(h.description, ''))) > 0) \
            and ($2 = '' or position(lower($2) in lower(coalesce(h.location, ''))) > 0) \
            and ($3 = '' or h.kind = $3) \
            and (not $4 or (h.is_active and h.join_policy in ('open', 'application'))) \
            and ($6 is null or ",
            $after,
            ") order by ",
            $order,
            " limit 25"
        )
    };
}

const BY_NAME: &str = list!("(h.name, h.id) > ($5, $6)", "h.name, h.id");
const BY_MEMBERS: &str =
    list!("(h.member_count, h.id) < ($5::integer, $6)", "h.member_count desc, h.id desc");
const BY_AGE: &str = list!("(h.created_at, h.id) < ($5::timestamptz, $6)", "h.created_at desc, h.id desc");

/// A page of houses, one more than [`PAGE`] where there are more.
///
/// # Errors
/// If the database is away.
pub async fn house_list(tx: &ActorTx<'_>, query: &DirectoryQuery) -> StoreResult<Vec<HouseCard>> {
    let cursor = query.cursor();
    let sql = match query.order() {
        Order::Name => BY_NAME,
        Order::Members => BY_MEMBERS,
        Order::New => BY_AGE,
    };
    Ok(statement(sql)
        .bind::<Text, _>(query.q.trim().replace('\0', ""))
        .bind::<Text, _>(query.place.trim().replace('\0', ""))
        .bind::<Text, _>(query.kind())
        .bind::<Bool, _>(!query.open.is_empty())
        .bind::<Nullable<Text>, _>(cursor.as_ref().map(|cursor| cursor.key.replace('\0', "")))
        .bind::<Nullable<SqlUuid>, _>(cursor.as_ref().map(|cursor| cursor.id))
        .load(&mut tx.conn())
        .await?)
}

#[derive(QueryableByName)]
struct Place {
    #[diesel(sql_type = Text)]
    location: String,
}

const PLACES: &str = "select distinct h.location from community.houses h \
  where h.deleted_at is null and h.location is not null order by 1 limit 100";

/// Places in which there are houses, for the filter; a hundred at most.
///
/// # Errors
/// If the database is away.
pub async fn place_list(tx: &ActorTx<'_>) -> StoreResult<Vec<String>> {
    let rows: Vec<Place> = statement(PLACES).load(&mut tx.conn()).await?;
    Ok(rows.into_iter().map(|row| row.location).collect())
}
