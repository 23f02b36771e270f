//! Queries on platform types and mega sites.

use db::prelude::*;
use schema::sites::{mega_sites, platform_types};
use uuid::Uuid;

/// A platform type as its index page shows it.
#[derive(Clone, Debug, Queryable, Selectable)]
#[diesel(table_name = platform_types)]
pub struct PlatformTypeView {
    /// The row's id.
    pub id: Uuid,
    /// Word in the address.
    pub name: String,
    /// What people read.
    pub label: String,
}

/// The platform type at `/mega/{name}`.
///
/// # Errors
/// `NotFound` if there is none.
pub async fn platform_type_find(tx: &ActorTx<'_>, name: &str) -> StoreResult<PlatformTypeView> {
    Ok(platform_types::table
        .filter(platform_types::name.eq(name))
        .select(PlatformTypeView::as_select())
        .first(&mut tx.conn())
        .await?)
}

/// Names and slugs of its mega sites.
///
/// # Errors
/// If the database is away.
pub async fn mega_site_list(tx: &ActorTx<'_>, platform_type: Uuid) -> StoreResult<Vec<(String, String)>> {
    Ok(mega_sites::table
        .filter(mega_sites::platform_type_id.eq(platform_type))
        .select((mega_sites::name, mega_sites::slug))
        .load(&mut tx.conn())
        .await?)
}
