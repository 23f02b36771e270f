//! What stands at an address.

use db::prelude::*;
use diesel::sql_types::{Integer, Nullable, Text, Uuid as SqlUuid};
use uuid::Uuid;

/// A thing that can be shown elsewhere.
#[derive(Clone, Debug, QueryableByName)]
pub(super) struct Shown {
    /// The row's id.
    #[diesel(sql_type = SqlUuid)]
    pub id: Uuid,
    /// `mega_site`, `subsite` or a module, as share pictures name it.
    #[diesel(sql_type = Text)]
    pub kind: String,
    /// Its title.
    #[diesel(sql_type = Text)]
    pub title: String,
    /// The beginning of its text; Markdown.
    #[diesel(sql_type = Nullable<Text>)]
    pub summary: Option<String>,
    /// Whose it is.
    #[diesel(sql_type = Text)]
    pub author: String,
    /// Their path.
    #[diesel(sql_type = Text)]
    pub author_path: String,
    /// Version of its share picture.
    #[diesel(sql_type = Integer)]
    pub version: i32,
}

/// The public mega site at `/mega/{kind}/{slug}`.
pub(super) async fn mega_site(tx: &ActorTx<'_>, kind: &str, slug: &str) -> StoreResult<Shown> {
    let sql = "select m.id, 'mega_site' as kind, m.name as title, m.description as summary, k.label as author, \
               '/mega/' || k.name as author_path, m.version from sites.platform_types k \
               join sites.mega_sites m on m.platform_type_id = k.id where k.name = $1 and m.slug = $2 \
               and m.visibility = 'public' and m.publish_state = 'published' and m.deleted_at is null";
    Ok(statement(sql).bind::<Text, _>(kind).bind::<Text, _>(slug).get_result(&mut tx.conn()).await?)
}

/// The listed subsite at `/{prefix}/{slug}`.
pub(super) async fn subsite(tx: &ActorTx<'_>, prefix: &str, slug: &str) -> StoreResult<Shown> {
    let sql = "select s.id, 'subsite' as kind, s.name as title, coalesce(s.tagline, s.bio) as summary, m.name as author, \
               '/mega/' || k.name || '/' || m.slug as author_path, s.version from sites.platform_types k \
               join sites.subsites s on s.platform_type_id = k.id join sites.mega_sites m on m.id = s.mega_site_id \
               where k.prefix = $1 and s.slug = $2 and exists (select from sites.listings l where l.id = s.id)";
    Ok(statement(sql).bind::<Text, _>(prefix).bind::<Text, _>(slug).get_result(&mut tx.conn()).await?)
}

/// The listed item at `/{prefix}/{subsite}/{module}/{slug}`.
pub(super) async fn item(tx: &ActorTx<'_>, [prefix, subsite, module, slug]: [&str; 4]) -> StoreResult<Shown> {
    let sql = "select l.id, l.kind, l.name as title, l.summary, s.name as author, '/' || k.prefix || '/' || s.slug as author_path, \
               0 as version from sites.platform_types k join sites.subsites s on s.platform_type_id = k.id \
               join sites.listings l on l.subsite_id = s.id and l.kind = $3 and l.slug = $4 \
               where k.prefix = $1 and s.slug = $2 and s.visibility = 'public'";
    Ok(statement(sql)
        .bind::<Text, _>(prefix)
        .bind::<Text, _>(subsite)
        .bind::<Text, _>(module)
        .bind::<Text, _>(slug)
        .get_result(&mut tx.conn())
        .await?)
}
