//! One row.

use super::{Row, columns};
use crate::registry::{Noun, Registry};
use crate::scope::Scope;
use db::Dynamic;
use db::prelude::*;
use diesel::sql_types::Text;
use uuid::Uuid;

/// The text of one row.
#[derive(QueryableByName)]
pub(super) struct Object {
    /// JSON.
    #[diesel(sql_type = Text)]
    pub row: String,
}

/// A row that is not in the trash.
///
/// # Errors
/// `NotFound`, also for what belongs to another organisation.
pub async fn find(
    tx: &ActorTx<'_>,
    registry: &Registry,
    noun: &Noun,
    scope: &Scope,
    id: Uuid,
) -> StoreResult<Row> {
    let row = find_trashed_too(tx, registry, noun, scope, id).await?;
    if row.is_trashed() { Err(StoreError::NotFound) } else { Ok(row) }
}

/// A row, in the trash or not.
///
/// # Errors
/// As [`find`].
pub async fn find_trashed_too(
    tx: &ActorTx<'_>,
    registry: &Registry,
    noun: &Noun,
    scope: &Scope,
    id: Uuid,
) -> StoreResult<Row> {
    let mut parts = columns::own(noun, scope, None);
    parts.extend(columns::computed(noun, None));
    parts.extend(columns::about(registry, noun));
    parts.extend(columns::labels(registry, noun, scope, None));
    let mut sql = Dynamic::new("select row_to_json(\"·row\")::text as row from (select ");
    sql.push(&parts.join(", ")).push(" from ").push(&columns::from(noun)).push(" where r.").name(&noun.key);
    sql.push(" = ").bind(Some(id.to_string()), "uuid").push(" and ");
    columns::within(&mut sql, noun, scope);
    sql.push(") \"·row\"");
    let object: Object = sql.keep().get_result(&mut tx.conn()).await?;
    Row::read(noun, &object.row).ok_or(StoreError::NotFound)
}

/// The slug of another organisation, in which whoever asks is a member, whose row this is. Kinds that one organisation
/// declares stand in lists of others, with a link.
///
/// # Errors
/// If the database is away.
pub async fn elsewhere(tx: &ActorTx<'_>, noun: &Noun, id: Uuid) -> StoreResult<Option<String>> {
    if !noun.has_organization() {
        return Ok(None);
    }
    let mut sql = Dynamic::new("select g.slug as row from ");
    sql.push(&columns::from(noun))
        .push(" join identity.organizations g on g.id = r.organization_id")
        .push(" where g.id = any ((select auth.member_organizations())::uuid[]) and r.")
        .name(&noun.key)
        .push(" = ")
        .bind(Some(id.to_string()), "uuid");
    let found: Option<Object> = sql.keep().get_result(&mut tx.conn()).await.optional()?;
    Ok(found.map(|found| found.row))
}
