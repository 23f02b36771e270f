//! Rows of `identity.organizations`.

use crate::member::model::Role;
use db::prelude::*;
use diesel::sql_types::{Array, Bool, Nullable, Text, Uuid as SqlUuid};
use kernel::{OrganizationId, UserId};
use schema::identity::{organization_members, organizations};
use uuid::Uuid;

/// An organisation to be made.
#[derive(Clone, Debug)]
pub struct NewOrganization {
    /// 1 to 120 letters.
    pub name: String,
    /// Word in addresses, from [`kernel::Slug`].
    pub slug: String,
    /// What it is.
    pub description: Option<String>,
    /// Its first owner.
    pub owner: UserId,
}

/// Makes an organisation with its owner and the words that each role has at first, in a system transaction.
///
/// # Errors
/// [`kernel::AppError::Invalid`] with `error-slug-taken` beside `slug`.
pub async fn organization_create(tx: &mut ActorTx<'_>, new: &NewOrganization) -> StoreResult<OrganizationId> {
    let id = OrganizationId::new();
    diesel::insert_into(organizations::table)
        .values((
            organizations::id.eq(id.0),
            organizations::name.eq(&new.name),
            organizations::slug.eq(&new.slug),
            organizations::description.eq(&new.description),
        ))
        .execute(&mut tx.conn())
        .await
        .on_constraint("organizations_slug_key", "slug", || "error-slug-taken".into())?;
    statement("select identity.default_permissions($1)")
        .bind::<SqlUuid, _>(id)
        .execute(&mut tx.conn())
        .await?;
    diesel::insert_into(organization_members::table)
        .values((
            organization_members::id.eq(Uuid::now_v7()),
            organization_members::organization_id.eq(id.0),
            organization_members::user_id.eq(new.owner.0),
            organization_members::role.eq(Role::Owner.as_str()),
        ))
        .execute(&mut tx.conn())
        .await?;
    Ok(id)
}

/// An organisation as somebody sees it who may belong to it.
#[derive(Clone, Debug, QueryableByName)]
pub struct OrganizationView {
    /// The row's id.
    #[diesel(sql_type = SqlUuid)]
    pub id: OrganizationId,
    /// What it is called.
    #[diesel(sql_type = Text)]
    pub name: String,
    /// Word in addresses.
    #[diesel(sql_type = Text)]
    pub slug: String,
    /// What it is.
    #[diesel(sql_type = Nullable<Text>)]
    pub description: Option<String>,
    /// Do those who work in it need a second factor?
    #[diesel(sql_type = Bool)]
    pub requires_second_factor: bool,
    /// The role of the one who asks, if they belong to it.
    #[diesel(sql_type = Nullable<Text>)]
    pub role: Option<Role>,
    /// The words of that role; owners have all, written down or not.
    #[diesel(sql_type = Array<Text>)]
    pub words: Vec<String>,
}

/// The organisation at `/admin/{slug}`.
///
/// # Errors
/// `NotFound`.
pub async fn organization_find(tx: &ActorTx<'_>, slug: &str) -> StoreResult<OrganizationView> {
    Ok(statement(include_str!("organization.sql")).bind::<Text, _>(slug).get_result(&mut tx.conn()).await?)
}

/// What people change of an organisation.
#[derive(Clone, Debug, AsChangeset)]
#[diesel(table_name = organizations, treat_none_as_null = true)]
pub struct OrganizationChanges {
    /// 1 to 120 letters.
    pub name: String,
    /// What it is.
    pub description: Option<String>,
    /// Do those who work in it need a second factor?
    pub requires_second_factor: bool,
}

/// Keeps what has changed, as a person with `identity.update`.
///
/// # Errors
/// `Denied` without the word.
pub async fn organization_update(
    tx: &mut ActorTx<'_>,
    id: OrganizationId,
    changes: &OrganizationChanges,
) -> StoreResult<()> {
    let updated =
        diesel::update(organizations::table.find(id.0)).set(changes).execute(&mut tx.conn()).await?;
    if updated == 0 { Err(StoreError::Denied) } else { Ok(()) }
}
