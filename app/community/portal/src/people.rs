//! People whom a text or a field names by their handles.

use db::prelude::*;
use diesel::sql_types::{Array, Text, Uuid as SqlUuid};
use std::collections::BTreeMap;
use uuid::Uuid;

#[derive(QueryableByName)]
struct Handle {
    #[diesel(sql_type = Text)]
    handle: String,
    #[diesel(sql_type = SqlUuid)]
    id: Uuid,
}

const PEOPLE: &str = "select p.handle, p.id from identity.profiles p \
  where p.handle = any ($1) and p.id <> all ((select auth.blocked_profiles())::uuid[])";

/// The profiles behind handles in small letters, as far as whoever asks sees them; nobody across a block.
///
/// # Errors
/// If the database is away.
pub async fn people(tx: &ActorTx<'_>, handles: &[String]) -> StoreResult<BTreeMap<String, Uuid>> {
    if handles.is_empty() {
        return Ok(BTreeMap::new());
    }
    let found: Vec<Handle> = statement(PEOPLE).bind::<Array<Text>, _>(handles).load(&mut tx.conn()).await?;
    Ok(found.into_iter().map(|row| (row.handle, row.id)).collect())
}
