//! Queries of sitemaps.

use chrono::{DateTime, Utc};
use db::prelude::*;
use diesel::sql_types::{Text, Timestamptz, Uuid as SqlUuid};
use uuid::Uuid;

/// Addresses in one sitemap; the limit of the protocol is 50,000.
pub const SIZE: usize = 40_000;

/// One sitemap: listings of one kind of one mega site from this id on.
#[derive(Clone, Debug, QueryableByName)]
pub struct Chunk {
    /// The mega site.
    #[diesel(sql_type = SqlUuid)]
    pub mega_site_id: Uuid,
    /// `subsite` or a module.
    #[diesel(sql_type = Text)]
    pub kind: String,
    /// The first id in it.
    #[diesel(sql_type = SqlUuid)]
    pub start: Uuid,
    /// Last change in it.
    #[diesel(sql_type = Timestamptz)]
    pub changed_at: DateTime<Utc>,
}

/// Where the sitemaps of all mega sites begin.
///
/// # Errors
/// If the database is away.
pub async fn chunk_list(tx: &ActorTx<'_>) -> StoreResult<Vec<Chunk>> {
    Ok(statement(include_str!("chunks.sql")).load(&mut tx.conn()).await?)
}

/// An address in a sitemap.
#[derive(Clone, Debug, QueryableByName)]
pub struct Address {
    /// The listing, for the next page.
    #[diesel(sql_type = SqlUuid)]
    pub id: Uuid,
    /// Its path.
    #[diesel(sql_type = Text)]
    pub path: String,
    /// Last change.
    #[diesel(sql_type = Timestamptz)]
    pub changed_at: DateTime<Utc>,
}

/// 2,000 addresses of one kind of a mega site from `start` on.
///
/// # Errors
/// If the database is away.
pub async fn address_list(
    tx: &ActorTx<'_>,
    mega_site: Uuid,
    kind: &str,
    start: Uuid,
) -> StoreResult<Vec<Address>> {
    Ok(statement(include_str!("addresses.sql"))
        .bind::<SqlUuid, _>(mega_site)
        .bind::<Text, _>(kind)
        .bind::<SqlUuid, _>(start)
        .load(&mut tx.conn())
        .await?)
}

/// Addresses of the mega sites themselves: fronts, pages, collections, explore pages; and of platform types.
///
/// # Errors
/// If the database is away.
pub async fn front_list(tx: &ActorTx<'_>) -> StoreResult<Vec<Address>> {
    Ok(statement(include_str!("fronts.sql")).load(&mut tx.conn()).await?)
}
