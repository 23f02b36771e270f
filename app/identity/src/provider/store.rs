//! Rows of `identity.sign_in_providers`.

use super::model::ProviderRow;
use db::prelude::*;
use diesel::sql_types::{Text, Uuid as SqlUuid};
use kernel::{OrganizationId, UserId};
use schema::identity::{organizations, sign_in_providers as providers};
use uuid::Uuid;

/// The provider at `/sign-in/{organization}/{slug}`, enabled or not. System transaction: visitors see no row.
///
/// # Errors
/// `NotFound`.
pub async fn provider_find(tx: &mut ActorTx<'_>, organization: &str, slug: &str) -> StoreResult<ProviderRow> {
    Ok(statement(concat!(include_str!("provider.sql"), " where o.slug = $1 and p.slug = $2"))
        .bind::<Text, _>(organization)
        .bind::<Text, _>(slug)
        .get_result(&mut tx.conn())
        .await?)
}

/// The same by its id. System transaction.
///
/// # Errors
/// `NotFound`.
pub async fn provider_find_by_id(tx: &mut ActorTx<'_>, id: Uuid) -> StoreResult<ProviderRow> {
    Ok(statement(concat!(include_str!("provider.sql"), " where p.id = $1"))
        .bind::<SqlUuid, _>(id)
        .get_result(&mut tx.conn())
        .await?)
}

/// An organisation's providers by name, as somebody with `identity.read`; a hundred at most.
///
/// # Errors
/// If the database is away.
pub async fn provider_list(tx: &ActorTx<'_>, organization: OrganizationId) -> StoreResult<Vec<ProviderRow>> {
    Ok(statement(concat!(
        include_str!("provider.sql"),
        " where p.organization_id = $1 order by p.name, p.id limit 100"
    ))
    .bind::<SqlUuid, _>(organization)
    .load(&mut tx.conn())
    .await?)
}

/// Keeps a client's secret, sealed, or forgets it. As somebody with `identity.update`.
///
/// # Errors
/// `NotFound` where the row is invisible, `Denied` without the word.
pub async fn secret_store(
    tx: &mut ActorTx<'_>,
    organization: OrganizationId,
    id: Uuid,
    sealed: Option<Vec<u8>>,
) -> StoreResult<()> {
    let row = providers::table.find(id).filter(providers::organization_id.eq(organization.0));
    let _: Uuid = row.select(providers::id).first(&mut tx.conn()).await?;
    let kept = diesel::update(row)
        .set(providers::client_secret_encrypted.eq(sealed))
        .execute(&mut tx.conn())
        .await?;
    if kept == 0 { Err(StoreError::Denied) } else { Ok(()) }
}

/// What an organisation is called.
///
/// # Errors
/// `NotFound`.
pub async fn organization_name(tx: &mut ActorTx<'_>, slug: &str) -> StoreResult<String> {
    Ok(organizations::table
        .filter(organizations::slug.eq(slug).and(organizations::deleted_at.is_null()))
        .select(organizations::name)
        .first(&mut tx.conn())
        .await?)
}

/// Where somebody can sign in: a name for the button and a word for the address.
#[derive(Clone, Debug, QueryableByName)]
pub struct Door {
    /// What people read on the button.
    #[diesel(sql_type = Text)]
    pub name: String,
    /// Its word in addresses.
    #[diesel(sql_type = Text)]
    pub slug: String,
}

/// The enabled providers of an organisation. System transaction.
///
/// # Errors
/// If the database is away.
pub async fn door_list(tx: &mut ActorTx<'_>, organization: &str) -> StoreResult<Vec<Door>> {
    Ok(statement(
        "select p.name, p.slug from identity.sign_in_providers p
           join identity.organizations o on o.id = p.organization_id and o.deleted_at is null
          where o.slug = $1 and p.is_enabled order by p.name, p.id limit 20",
    )
    .bind::<Text, _>(organization)
    .load(&mut tx.conn())
    .await?)
}

/// A provider that somebody can connect.
#[derive(Clone, Debug, QueryableByName)]
pub struct Connectable {
    /// The provider.
    #[diesel(sql_type = SqlUuid)]
    pub id: Uuid,
    /// What it is called.
    #[diesel(sql_type = Text)]
    pub name: String,
    /// Whose it is.
    #[diesel(sql_type = Text)]
    pub organization: String,
}

/// Enabled providers of a person's organisations at which they have no account yet, and `wished`: the one that has just told
/// them to come here. System transaction.
///
/// # Errors
/// If the database is away.
pub async fn connectable_list(
    tx: &mut ActorTx<'_>,
    user: UserId,
    wished: Option<Uuid>,
) -> StoreResult<Vec<Connectable>> {
    Ok(statement(
        "select p.id, p.name, o.name as organization
           from identity.sign_in_providers p
           join identity.organizations o on o.id = p.organization_id and o.deleted_at is null
          where p.is_enabled
            and (p.id = $2 or exists (select from identity.organization_members m
                                       where m.organization_id = o.id and m.user_id = $1))
            and not exists (select from identity.external_logins l where l.provider_id = p.id and l.user_id = $1)
          order by o.name, p.name, p.id limit 50",
    )
    .bind::<SqlUuid, _>(user)
    .bind::<diesel::sql_types::Nullable<SqlUuid>, _>(wished)
    .load(&mut tx.conn())
    .await?)
}
