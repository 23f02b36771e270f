//! Rows of `identity.sessions`.

use super::action::Entry;
use super::device::Device;
use chrono::{DateTime, Utc};
use db::prelude::*;
use diesel::sql_types::{Bool, Bytea, Nullable, Text, Uuid as SqlUuid};
use kernel::UserId;
use schema::identity::{sessions, users};
use uuid::Uuid;
use web::session::{new_token, token_hash};

/// Signs somebody in on a device; returns the token for the cookie. Whoever came in by an account elsewhere has shown nothing of
/// this one, so what protects it does not open for them before they do. System transaction.
///
/// # Errors
/// If the database is away.
pub async fn session_create(tx: &mut ActorTx<'_>, entry: &Entry, device: &Device) -> StoreResult<String> {
    let token = new_token();
    statement(
        "insert into identity.sessions
           (id, user_id, token, user_agent, ip, expires_at, signed_in_by, second_factor_at, elevated_until)
         values ($1, $2, $3, $4, $5::inet, now() + interval '30 days', $6, case when $7 then now() end,
                 case when $7 or $6 <> 'external' then now() + interval '10 minutes' end)",
    )
    .bind::<SqlUuid, _>(Uuid::now_v7())
    .bind::<SqlUuid, _>(entry.user)
    .bind::<Bytea, _>(token_hash(&token))
    .bind::<Nullable<Text>, _>(device.user_agent.clone())
    .bind::<Nullable<Text>, _>(device.ip.map(|ip| ip.to_canonical().to_string()))
    .bind::<Text, _>(entry.by.as_str())
    .bind::<Bool, _>(entry.second_factor)
    .execute(&mut tx.conn())
    .await?;
    diesel::update(users::table.find(entry.user.0))
        .set(users::last_login_at.eq(Utc::now()))
        .execute(&mut tx.conn())
        .await?;
    Ok(token)
}

/// Ends one session. As a person it reaches only their own.
///
/// # Errors
/// `NotFound` if there is none.
pub async fn session_delete(tx: &mut ActorTx<'_>, id: Uuid) -> StoreResult<()> {
    match diesel::delete(sessions::table.find(id)).execute(&mut tx.conn()).await? {
        0 => Err(StoreError::NotFound),
        _ => Ok(()),
    }
}

/// Ends all sessions of a person but one.
///
/// # Errors
/// If the database is away.
pub async fn session_delete_others(
    tx: &mut ActorTx<'_>,
    user: UserId,
    keep: Option<Uuid>,
) -> StoreResult<usize> {
    let others =
        sessions::table.filter(sessions::user_id.eq(user.0).and(sessions::id.ne(keep.unwrap_or_default())));
    Ok(diesel::delete(others).execute(&mut tx.conn()).await?)
}

/// A device on the list.
#[derive(Clone, Debug, Queryable, Selectable)]
#[diesel(table_name = sessions)]
pub struct SessionRow {
    /// The row's id.
    pub id: Uuid,
    /// The browser's own name.
    pub user_agent: Option<String>,
    /// When they signed in there.
    pub created_at: DateTime<Utc>,
    /// Last use, to the minute.
    pub last_seen_at: DateTime<Utc>,
}

/// The signed-in person's devices, the last used first; fifty at most.
///
/// # Errors
/// If the database is away.
pub async fn session_list(tx: &ActorTx<'_>, user: UserId) -> StoreResult<Vec<SessionRow>> {
    Ok(sessions::table
        .filter(sessions::user_id.eq(user.0).and(sessions::expires_at.gt(Utc::now())))
        .order(sessions::last_seen_at.desc())
        .limit(50)
        .select(SessionRow::as_select())
        .load(&mut tx.conn())
        .await?)
}

/// Drops what has ended. For the daily clean-up.
///
/// # Errors
/// If the database is away.
pub async fn session_clean(tx: &mut ActorTx<'_>) -> StoreResult<usize> {
    Ok(diesel::delete(sessions::table.filter(sessions::expires_at.lt(Utc::now())))
        .execute(&mut tx.conn())
        .await?)
}
