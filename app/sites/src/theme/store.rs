//! Queries on themes.

use db::prelude::*;
use schema::sites::themes;
use uuid::Uuid;

/// The accent of a theme in one version; an old version's address gives nothing.
///
/// # Errors
/// `NotFound` if there is no such theme or it has another version now.
pub async fn accent_find(tx: &ActorTx<'_>, id: Uuid, version: i32) -> StoreResult<String> {
    Ok(themes::table
        .filter(themes::id.eq(id))
        .filter(themes::version.eq(version))
        .select(themes::accent)
        .first(&mut tx.conn())
        .await?)
}
