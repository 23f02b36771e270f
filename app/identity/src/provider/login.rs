//! Rows of `identity.external_logins`: which account elsewhere is whose. System transactions: making one needs the provider's
//! answer, and whether one may be ended depends on rows that its person does not see.

use super::model::ProviderRow;
use chrono::{DateTime, Utc};
use db::prelude::*;
use diesel::dsl::now;
use diesel::sql_types::{Bool, Nullable, Text, Timestamptz, Uuid as SqlUuid};
use kernel::{OrganizationId, UserId};
use provider::Account;
use schema::identity::{external_logins as logins, organization_members as members, users};
use uuid::Uuid;

/// An account elsewhere on its person's list.
#[derive(Clone, Debug, QueryableByName)]
pub struct LoginView {
    /// The row's id.
    #[diesel(sql_type = SqlUuid)]
    pub id: Uuid,
    /// What the provider is called.
    #[diesel(sql_type = Text)]
    pub provider: String,
    /// Whose provider it is.
    #[diesel(sql_type = Text)]
    pub organization: String,
    /// The address there.
    #[diesel(sql_type = Nullable<Text>)]
    pub email: Option<String>,
    /// Since when it is connected.
    #[diesel(sql_type = Timestamptz)]
    pub created_at: DateTime<Utc>,
    /// When they last came in by it.
    #[diesel(sql_type = Nullable<Timestamptz>)]
    pub last_used_at: Option<DateTime<Utc>>,
    /// Does the organisation ask them to sign in with it?
    #[diesel(sql_type = Bool)]
    pub required: bool,
}

/// A person's accounts elsewhere, the oldest first.
///
/// # Errors
/// If the database is away.
pub async fn login_list(tx: &mut ActorTx<'_>, user: UserId) -> StoreResult<Vec<LoginView>> {
    Ok(statement(concat!(include_str!("login.sql"), " order by l.created_at, l.id"))
        .bind::<SqlUuid, _>(user)
        .load(&mut tx.conn())
        .await?)
}

#[derive(QueryableByName)]
struct Owner {
    #[diesel(sql_type = SqlUuid)]
    user_id: UserId,
}

/// Whose account at a provider this is, if its person still belongs to the organisation.
///
/// # Errors
/// If the database is away.
pub async fn login_find(
    tx: &mut ActorTx<'_>,
    provider: &ProviderRow,
    subject: &str,
) -> StoreResult<Option<UserId>> {
    let found: Option<Owner> = statement(
        "select l.user_id from identity.external_logins l
          where l.provider_id = $1 and l.subject = $2
            and exists (select from identity.organization_members m
                         where m.organization_id = $3 and m.user_id = l.user_id)",
    )
    .bind::<SqlUuid, _>(provider.id)
    .bind::<Text, _>(subject)
    .bind::<SqlUuid, _>(provider.organization_id)
    .get_result(&mut tx.conn())
    .await
    .optional()?;
    Ok(found.map(|owner| owner.user_id))
}

/// Connects an account, and lets its person into the organisation.
///
/// # Errors
/// [`kernel::AppError::Invalid`] with `error-external-taken` or `error-external-once`.
pub async fn login_create(
    tx: &mut ActorTx<'_>,
    provider: &ProviderRow,
    user: UserId,
    account: &Account,
) -> StoreResult<()> {
    member_ensure(tx, provider.organization_id, user, &provider.role).await?;
    diesel::insert_into(logins::table)
        .values((
            logins::id.eq(Uuid::now_v7()),
            logins::user_id.eq(user.0),
            logins::provider_id.eq(provider.id),
            logins::subject.eq(&account.subject),
            logins::email.eq(shown(account)),
            logins::last_used_at.eq(Utc::now()),
        ))
        .execute(&mut tx.conn())
        .await
        .on_constraint("external_logins_subject_key", "", || "error-external-taken".into())
        .on_constraint("external_logins_once", "", || "error-external-once".into())?;
    Ok(())
}

/// Whom the provider vouches for belongs to the organisation; whoever does already stays what they are.
async fn member_ensure(
    tx: &mut ActorTx<'_>,
    organization: OrganizationId,
    user: UserId,
    role: &str,
) -> StoreResult<()> {
    diesel::insert_into(members::table)
        .values((
            members::id.eq(Uuid::now_v7()),
            members::organization_id.eq(organization.0),
            members::user_id.eq(user.0),
            members::role.eq(role),
        ))
        .on_conflict_do_nothing()
        .execute(&mut tx.conn())
        .await?;
    Ok(())
}

/// Notes that somebody came in by it, and the address that it has now.
///
/// # Errors
/// If the database is away.
pub async fn login_use(tx: &mut ActorTx<'_>, provider: &ProviderRow, account: &Account) -> StoreResult<()> {
    let own = logins::provider_id.eq(provider.id).and(logins::subject.eq(&account.subject));
    diesel::update(logins::table.filter(own))
        .set((logins::last_used_at.eq(now), logins::email.eq(shown(account))))
        .execute(&mut tx.conn())
        .await?;
    Ok(())
}

/// The address as it fits the column.
fn shown(account: &Account) -> Option<&str> {
    account.email.as_deref().filter(|email| email.chars().count() <= 254)
}

/// What somebody's account rests on.
#[derive(QueryableByName)]
struct Ground {
    #[diesel(sql_type = Bool)]
    others: bool,
}

/// Ends one of `user`.
///
/// # Errors
/// `NotFound` if the person has none such; [`kernel::AppError::Invalid`] with `error-external-required` or
/// `error-external-only`.
pub async fn login_delete(tx: &mut ActorTx<'_>, user: UserId, id: Uuid) -> StoreResult<()> {
    // Of two at the same moment the second sees what the first has left.
    let _: Uuid = users::table.find(user.0).select(users::id).for_update().get_result(&mut tx.conn()).await?;
    let own: LoginView = statement(concat!(include_str!("login.sql"), " and l.id = $2"))
        .bind::<SqlUuid, _>(user)
        .bind::<SqlUuid, _>(id)
        .get_result(&mut tx.conn())
        .await?;
    if own.required {
        return Err(kernel::AppError::field("", "error-external-required").into());
    }
    let ground: Ground = statement(include_str!("others.sql"))
        .bind::<SqlUuid, _>(user)
        .bind::<SqlUuid, _>(id)
        .get_result(&mut tx.conn())
        .await?;
    if !ground.others {
        return Err(kernel::AppError::field("", "error-external-only").into());
    }
    diesel::delete(logins::table.find(id)).execute(&mut tx.conn()).await?;
    Ok(())
}

#[derive(QueryableByName)]
struct Asking {
    #[diesel(sql_type = Text)]
    organization: String,
}

/// The word of the organisation that asks this person to sign in with the account that they have at its provider. Owners are
/// not asked: when the provider is away, somebody must come in to say so.
///
/// # Errors
/// If the database is away.
pub async fn required_at(tx: &mut ActorTx<'_>, user: UserId) -> StoreResult<Option<String>> {
    let found: Option<Asking> = statement(include_str!("required.sql"))
        .bind::<SqlUuid, _>(user)
        .get_result(&mut tx.conn())
        .await
        .optional()?;
    Ok(found.map(|asking| asking.organization))
}
