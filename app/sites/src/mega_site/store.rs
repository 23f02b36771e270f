//! Queries on mega sites and their pages.

use super::MegaSiteView;
use db::prelude::*;
use diesel::sql_types::Text;
use schema::sites::mega_site_pages;
use uuid::Uuid;

/// The mega site at `/mega/{platform_type}/{slug}`.
///
/// # Errors
/// `NotFound` if there is none that this person may see.
pub async fn mega_site_find(tx: &ActorTx<'_>, platform_type: &str, slug: &str) -> StoreResult<MegaSiteView> {
    Ok(statement(include_str!("find.sql"))
        .bind::<Text, _>(platform_type)
        .bind::<Text, _>(slug)
        .get_result(&mut tx.conn())
        .await?)
}

/// The present slug of a mega site that had this one before.
///
/// # Errors
/// `NotFound` if there never was one, or it is hidden.
pub async fn mega_site_find_former(tx: &ActorTx<'_>, platform_type: &str, slug: &str) -> StoreResult<String> {
    let found: Former = statement(
        "select m.slug from sites.platform_types k \
         join sites.slug_history h on h.kind = 'mega_site' and h.parent_id = k.id and h.slug = $2 \
         join sites.mega_sites m on m.id = h.target_id and m.platform_type_id = k.id where k.name = $1",
    )
    .bind::<Text, _>(platform_type)
    .bind::<Text, _>(slug)
    .get_result(&mut tx.conn())
    .await?;
    Ok(found.slug)
}

#[derive(QueryableByName)]
struct Former {
    #[diesel(sql_type = Text)]
    slug: String,
}

/// A page of a mega site: title, body in Markdown.
///
/// # Errors
/// `NotFound` if there is none.
pub async fn mega_site_page_find(
    tx: &ActorTx<'_>,
    mega_site: Uuid,
    slug: &str,
) -> StoreResult<(String, String)> {
    Ok(mega_site_pages::table
        .filter(mega_site_pages::mega_site_id.eq(mega_site))
        .filter(mega_site_pages::slug.eq(slug))
        .filter(mega_site_pages::deleted_at.is_null())
        .select((mega_site_pages::title, mega_site_pages::body))
        .first(&mut tx.conn())
        .await?)
}
