//! Queries on collections.

use db::prelude::*;
use diesel::sql_types::{Jsonb, Nullable, Text, Uuid as SqlUuid};
use kernel::AssetRef;
use uuid::Uuid;

/// A collection's own words.
#[derive(Clone, Debug, QueryableByName)]
pub struct CollectionView {
    /// The row's id.
    #[diesel(sql_type = SqlUuid)]
    pub id: Uuid,
    /// Its title.
    #[diesel(sql_type = Text)]
    pub title: String,
    /// Why these.
    #[diesel(sql_type = Nullable<Text>)]
    pub description: Option<String>,
    /// Last word of its address.
    #[diesel(sql_type = Text)]
    pub slug: String,
}

/// One thing in a collection.
#[derive(Clone, Debug, QueryableByName)]
pub struct CollectedItem {
    /// Its name.
    #[diesel(sql_type = Text)]
    pub name: String,
    /// Its address.
    #[diesel(sql_type = Text)]
    pub href: String,
    /// One line of what it is.
    #[diesel(sql_type = Nullable<Text>)]
    pub line: Option<String>,
    /// Why it stands here.
    #[diesel(sql_type = Nullable<Text>)]
    pub note: Option<String>,
    /// Its picture.
    #[diesel(sql_type = Nullable<Jsonb>)]
    pub image: Option<Json<AssetRef>>,
}

/// A collection of a mega site, or (`None`) one across mega sites: there the oldest of that name counts.
///
/// # Errors
/// `NotFound` if there is none.
pub async fn collection_find(
    tx: &ActorTx<'_>,
    mega_site: Option<Uuid>,
    slug: &str,
) -> StoreResult<CollectionView> {
    Ok(statement(
        "select c.id, c.title, c.description, c.slug from sites.mega_site_collections c \
         where c.mega_site_id is not distinct from $1 and c.slug = $2 and c.publish_state = 'published' \
         and c.deleted_at is null order by c.created_at, c.id limit 1",
    )
    .bind::<Nullable<SqlUuid>, _>(mega_site)
    .bind::<Text, _>(slug)
    .get_result(&mut tx.conn())
    .await?)
}

/// What stands in a collection, in order; hidden things are left out. 500 at most.
///
/// # Errors
/// If the database is away.
pub async fn collected_list(tx: &ActorTx<'_>, collection: Uuid) -> StoreResult<Vec<CollectedItem>> {
    Ok(statement(include_str!("collected.sql")).bind::<SqlUuid, _>(collection).load(&mut tx.conn()).await?)
}
