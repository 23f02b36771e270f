//! Rows of `identity.organization_members`, as the person who asks.

use super::model::Role;
use chrono::{DateTime, SecondsFormat, Utc};
use db::prelude::*;
use diesel::sql_types::{Bool, Jsonb, Nullable, Text, Timestamptz, Uuid as SqlUuid};
use kernel::{AssetRef, Cursor, OrganizationId, UserId};
use schema::identity::organization_members;
use uuid::Uuid;

/// Rows of one page.
pub const PAGE: usize = 50;

/// A member on the list.
#[derive(Clone, Debug, QueryableByName)]
pub struct MemberView {
    /// The row's id.
    #[diesel(sql_type = SqlUuid)]
    pub id: Uuid,
    /// Whose.
    #[diesel(sql_type = SqlUuid)]
    pub user_id: UserId,
    /// As what.
    #[diesel(sql_type = Text)]
    pub role: Role,
    /// Since when.
    #[diesel(sql_type = Timestamptz)]
    pub created_at: DateTime<Utc>,
    /// The live name; none where the profile is hidden from the one who asks.
    #[diesel(sql_type = Nullable<Text>)]
    pub display_name: Option<String>,
    /// The address.
    #[diesel(sql_type = Nullable<Text>)]
    pub handle: Option<String>,
    /// Their picture.
    #[diesel(sql_type = Nullable<Jsonb>)]
    pub avatar: Option<Json<AssetRef>>,
    /// Could the one who asks give this role, and so take it?
    #[diesel(sql_type = Bool)]
    pub below: bool,
}

impl MemberView {
    /// Where the next page begins.
    pub fn cursor(&self) -> Cursor {
        Cursor { key: self.created_at.to_rfc3339_opts(SecondsFormat::Micros, true), id: self.id }
    }
}

/// One page of members and one more, the longest there first.
///
/// # Errors
/// If the database is away.
pub async fn member_list(
    tx: &ActorTx<'_>,
    organization: OrganizationId,
    after: Option<Cursor>,
) -> StoreResult<Vec<MemberView>> {
    let after =
        after.and_then(|cursor| Some((DateTime::parse_from_rfc3339(&cursor.key).ok()?.to_utc(), cursor.id)));
    Ok(statement(include_str!("list.sql"))
        .bind::<SqlUuid, _>(organization)
        .bind::<Nullable<Timestamptz>, _>(after.map(|(at, _)| at))
        .bind::<Nullable<SqlUuid>, _>(after.map(|(_, id)| id))
        .load(&mut tx.conn())
        .await?)
}

/// Gives somebody another role.
///
/// # Errors
/// `NotFound` where the row is invisible; `Denied` for a role above one's own, before or after;
/// [`kernel::AppError::Invalid`] with `error-last-owner`.
pub async fn member_update(
    tx: &mut ActorTx<'_>,
    organization: OrganizationId,
    id: Uuid,
    role: Role,
) -> StoreResult<()> {
    let row =
        organization_members::table.find(id).filter(organization_members::organization_id.eq(organization.0));
    let _: Uuid = row.select(organization_members::id).first(&mut tx.conn()).await?;
    let updated = diesel::update(row)
        .set(organization_members::role.eq(role.as_str()))
        .execute(&mut tx.conn())
        .await
        .on_constraint("organization_keeps_owner", "", || "error-last-owner".into())?;
    if updated == 0 { Err(StoreError::Denied) } else { Ok(()) }
}

/// Ends a membership: one's own, or one below one's own.
///
/// # Errors
/// As [`member_update`].
pub async fn member_delete(tx: &mut ActorTx<'_>, organization: OrganizationId, id: Uuid) -> StoreResult<()> {
    let row =
        organization_members::table.find(id).filter(organization_members::organization_id.eq(organization.0));
    let _: Uuid = row.select(organization_members::id).first(&mut tx.conn()).await?;
    let deleted = diesel::delete(row).execute(&mut tx.conn()).await.on_constraint(
        "organization_keeps_owner",
        "",
        || "error-last-owner".into(),
    )?;
    if deleted == 0 { Err(StoreError::Denied) } else { Ok(()) }
}
