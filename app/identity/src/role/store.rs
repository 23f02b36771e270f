//! Rows of `identity.role_permissions`, as the person who asks.

use super::model::Grant;
use db::prelude::*;
use diesel::sql_types::{Array, Text, Uuid as SqlUuid};
use kernel::OrganizationId;
use schema::identity::role_permissions;

/// Every word of every role.
///
/// # Errors
/// If the database is away.
pub async fn grant_list(tx: &ActorTx<'_>, organization: OrganizationId) -> StoreResult<Vec<Grant>> {
    let rows: Vec<(String, String)> = role_permissions::table
        .filter(role_permissions::organization_id.eq(organization.0))
        .select((role_permissions::role, role_permissions::permission))
        .load(&mut tx.conn())
        .await?;
    Ok(rows.into_iter().filter_map(|(role, word)| Some((role.parse().ok()?, word))).collect())
}

/// Makes `grants` the words of all roles but owners, among the words in `known`; others stay as they are.
///
/// # Errors
/// `Denied` for everybody but owners.
pub async fn grant_update(
    tx: &mut ActorTx<'_>,
    organization: OrganizationId,
    known: &[String],
    grants: &[Grant],
) -> StoreResult<()> {
    let roles: Vec<&str> = grants.iter().map(|(role, _)| role.as_str()).collect();
    let words: Vec<&str> = grants.iter().map(|(_, word)| word.as_str()).collect();
    statement(
        "delete from identity.role_permissions p
          where p.organization_id = $1 and p.role <> 'owner' and p.permission = any($4)
            and not exists (select from unnest($2::text[], $3::text[]) as kept (role, word)
                             where kept.role = p.role and kept.word = p.permission)",
    )
    .bind::<SqlUuid, _>(organization)
    .bind::<Array<Text>, _>(roles.clone())
    .bind::<Array<Text>, _>(words.clone())
    .bind::<Array<Text>, _>(known)
    .execute(&mut tx.conn())
    .await?;
    statement(
        "insert into identity.role_permissions (organization_id, role, permission)
         select $1, role, word from unnest($2::text[], $3::text[]) as kept (role, word)
         on conflict do nothing",
    )
    .bind::<SqlUuid, _>(organization)
    .bind::<Array<Text>, _>(roles)
    .bind::<Array<Text>, _>(words)
    .execute(&mut tx.conn())
    .await?;
    Ok(())
}
