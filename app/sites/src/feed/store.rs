//! Queries of feeds: only what everybody may see in lists.

use chrono::{DateTime, Utc};
use db::prelude::*;
use diesel::sql_types::{Array, Nullable, Text, Timestamptz, Uuid as SqlUuid};
use uuid::Uuid;

/// Entries in a feed.
const SIZE: &str = "30";

/// Whose feed it is.
#[derive(Clone, Debug, QueryableByName)]
pub struct Source {
    /// The subsite's id.
    #[diesel(sql_type = SqlUuid)]
    pub id: Uuid,
    /// Its name.
    #[diesel(sql_type = Text)]
    pub name: String,
    /// One or two sentences.
    #[diesel(sql_type = Nullable<Text>)]
    pub summary: Option<String>,
    /// Language of its words.
    #[diesel(sql_type = Text)]
    pub locale: String,
    /// Last change.
    #[diesel(sql_type = Timestamptz)]
    pub updated_at: DateTime<Utc>,
}

/// One entry.
#[derive(Clone, Debug, QueryableByName)]
pub struct Entry {
    /// The row's id.
    #[diesel(sql_type = SqlUuid)]
    pub id: Uuid,
    /// Its title.
    #[diesel(sql_type = Text)]
    pub title: String,
    /// The beginning of its text; Markdown.
    #[diesel(sql_type = Nullable<Text>)]
    pub summary: Option<String>,
    /// Its path.
    #[diesel(sql_type = Text)]
    pub path: String,
    /// Whose it is.
    #[diesel(sql_type = Text)]
    pub by: String,
    /// Tags.
    #[diesel(sql_type = Array<Text>)]
    pub tags: Vec<String>,
    /// Published.
    #[diesel(sql_type = Timestamptz)]
    pub listed_at: DateTime<Utc>,
    /// Last change.
    #[diesel(sql_type = Timestamptz)]
    pub changed_at: DateTime<Utc>,
}

/// The listed subsite at `/{prefix}/{slug}`.
///
/// # Errors
/// `NotFound` if there is none, or it is not in public lists.
pub async fn source_find(tx: &ActorTx<'_>, prefix: &str, slug: &str) -> StoreResult<Source> {
    Ok(statement(
        "select s.id, s.name, coalesce(s.tagline, left(s.bio, 300)) as summary, s.locale, s.updated_at \
         from sites.platform_types k join sites.subsites s on s.platform_type_id = k.id \
         where k.prefix = $1 and s.slug = $2 and s.visibility = 'public' and s.publish_state = 'published' \
         and s.deleted_at is null and exists (select from sites.listings l where l.id = s.id)",
    )
    .bind::<Text, _>(prefix)
    .bind::<Text, _>(slug)
    .get_result(&mut tx.conn())
    .await?)
}

/// The latest items of a subsite, of one module or all.
///
/// # Errors
/// If the database is away.
pub async fn entry_list_of_subsite(
    tx: &ActorTx<'_>,
    subsite: Uuid,
    module: Option<&str>,
) -> StoreResult<Vec<Entry>> {
    let sql = concat_entries("l.subsite_id = $1 and l.kind <> 'subsite'");
    load(tx, sql, subsite, module).await
}

/// The latest subsites and items of a mega site, of one module or all.
///
/// # Errors
/// If the database is away.
pub async fn entry_list_of_mega_site(
    tx: &ActorTx<'_>,
    mega_site: Uuid,
    module: Option<&str>,
) -> StoreResult<Vec<Entry>> {
    let sql = concat_entries("l.mega_site_id = $1");
    load(tx, sql, mega_site, module).await
}

fn concat_entries(scope: &str) -> String {
    include_str!("entries.sql").replace("{scope}", scope).replace("{size}", SIZE)
}

async fn load(tx: &ActorTx<'_>, sql: String, id: Uuid, module: Option<&str>) -> StoreResult<Vec<Entry>> {
    Ok(diesel::sql_query(sql)
        .bind::<SqlUuid, _>(id)
        .bind::<Nullable<Text>, _>(module)
        .load(&mut tx.conn())
        .await?)
}
