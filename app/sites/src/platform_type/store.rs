//! Queries on platform types.

use db::prelude::*;
use diesel::sql_types::{BigInt, Jsonb, Nullable, Text, Uuid as SqlUuid};
use kernel::AssetRef;
use schema::sites::platform_types;
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
    /// One or two sentences.
    pub description: Option<String>,
}

/// The platform type at `/mega/{name}`.
///
/// # Errors
/// `NotFound` if there is none.
pub async fn platform_type_find(tx: &ActorTx<'_>, name: &str) -> StoreResult<PlatformTypeView> {
    Ok(platform_types::table
        .filter(platform_types::name.eq(name))
        .filter(platform_types::deleted_at.is_null())
        .select(PlatformTypeView::as_select())
        .first(&mut tx.conn())
        .await?)
}

/// A mega site as lists show it.
#[derive(Clone, Debug, QueryableByName)]
pub struct MegaSiteCard {
    /// The row's id.
    #[diesel(sql_type = SqlUuid)]
    pub id: Uuid,
    /// Its name.
    #[diesel(sql_type = Text)]
    pub name: String,
    /// Its address.
    #[diesel(sql_type = Text)]
    pub href: String,
    /// One or two sentences.
    #[diesel(sql_type = Nullable<Text>)]
    pub description: Option<String>,
    /// Label of its platform type.
    #[diesel(sql_type = Text)]
    pub type_label: String,
    /// Word of its platform type.
    #[diesel(sql_type = Text)]
    pub type_name: String,
    /// Its cover.
    #[diesel(sql_type = Nullable<Jsonb>)]
    pub cover: Option<Json<AssetRef>>,
    /// How many subsites everybody may see.
    #[diesel(sql_type = BigInt)]
    pub subsites: i64,
}

/// Listed mega sites, of one platform type or (`None`) of all; featured first, 200 at most.
///
/// # Errors
/// If the database is away.
pub async fn mega_site_list(tx: &ActorTx<'_>, platform_type: Option<Uuid>) -> StoreResult<Vec<MegaSiteCard>> {
    Ok(statement(include_str!("mega_sites.sql"))
        .bind::<Nullable<SqlUuid>, _>(platform_type)
        .load(&mut tx.conn())
        .await?)
}
