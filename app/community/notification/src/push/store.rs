//! Rows of devices: as their person, and as the worker that rings them up.

use super::model::{DeviceRow, DeviceView, NewDevice};
use db::prelude::*;
use db::secret::Keys;
use diesel::sql_types::{Bytea, Nullable, SmallInt, Text, Uuid as SqlUuid};
use uuid::Uuid;

/// The column that holds what is sealed.
pub const COLUMN: &str = "identity.push_subscriptions.auth_encrypted";
/// So many refusals in a row end a subscription.
const REFUSALS: i16 = 10;

/// The person's devices, newest first.
///
/// # Errors
/// If the database is away.
pub async fn device_list(tx: &ActorTx<'_>) -> StoreResult<Vec<DeviceView>> {
    Ok(statement(
        "select s.id, s.session_id as session, s.user_agent, s.created_at \
           from identity.push_subscriptions s join identity.sessions x on x.id = s.session_id and x.expires_at > now() \
          where s.user_id = (select auth.user_id()) order by s.created_at desc, s.id desc",
    )
    .load(&mut tx.conn())
    .await?)
}

/// Rings this browser up from now on, for the person of this session and nobody else. One browser a session.
///
/// # Errors
/// If the database is away, or secrets cannot be sealed.
pub async fn device_create(
    tx: &mut ActorTx<'_>,
    keys: &Keys,
    session: Uuid,
    device: &NewDevice,
    agent: Option<&str>,
) -> StoreResult<()> {
    let id = Uuid::now_v7();
    let sealed = keys.seal(COLUMN, id, &device.auth).map_err(|error| StoreError::Other(error.into()))?;
    statement("delete from identity.push_subscriptions where session_id = $1")
        .bind::<SqlUuid, _>(session)
        .execute(&mut tx.conn())
        .await?;
    // A trigger takes the browser away from whoever had it before; a conflict is the same click twice.
    statement(
        "insert into identity.push_subscriptions (id, user_id, session_id, endpoint, p256dh, auth_encrypted, user_agent) \
         values ($1, (select auth.user_id()), $2, $3, $4, $5, $6) on conflict (endpoint) do nothing",
    )
    .bind::<SqlUuid, _>(id)
    .bind::<SqlUuid, _>(session)
    .bind::<Text, _>(&device.endpoint)
    .bind::<Bytea, _>(device.p256dh.as_slice())
    .bind::<Bytea, _>(sealed.as_slice())
    .bind::<Nullable<Text>, _>(agent)
    .execute(&mut tx.conn())
    .await?;
    Ok(())
}

/// Rings a device up no more. One that is not the person's is left alone.
///
/// # Errors
/// If the database is away.
pub async fn device_delete(tx: &mut ActorTx<'_>, id: Uuid) -> StoreResult<()> {
    statement("delete from identity.push_subscriptions where id = $1")
        .bind::<SqlUuid, _>(id)
        .execute(&mut tx.conn())
        .await?;
    Ok(())
}

/// A device whose session goes on. System transaction.
///
/// # Errors
/// If the database is away.
pub async fn device_find(tx: &ActorTx<'_>, id: Uuid) -> StoreResult<Option<DeviceRow>> {
    Ok(statement(
        "select s.id, s.user_id as \"user\", p.id as profile, coalesce(c.language, 'en') as language, s.endpoint, s.p256dh, \
                s.auth_encrypted as auth \
           from identity.push_subscriptions s \
           join identity.sessions x on x.id = s.session_id and x.expires_at > now() \
           join identity.profiles p on p.user_id = s.user_id \
           left join identity.user_settings c on c.user_id = s.user_id where s.id = $1",
    )
    .bind::<SqlUuid, _>(id)
    .get_result(&mut tx.conn())
    .await
    .optional()?)
}

/// How a push service took a message.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// It carries it.
    Taken,
    /// The browser is not there any more.
    Gone,
    /// Something else, perhaps for a while.
    Refused,
}

/// Notes it: what is gone is deleted, and so is what was refused ten times in a row. System transaction.
///
/// # Errors
/// If the database is away.
pub async fn device_note(tx: &mut ActorTx<'_>, id: Uuid, outcome: Outcome) -> StoreResult<()> {
    match outcome {
        Outcome::Taken => {
            statement(
                "update identity.push_subscriptions set failures = 0, last_sent_at = now() where id = $1",
            )
            .bind::<SqlUuid, _>(id)
            .execute(&mut tx.conn())
            .await?;
        }
        Outcome::Gone => device_delete(tx, id).await?,
        Outcome::Refused => {
            statement("update identity.push_subscriptions set failures = failures + 1 where id = $1 and failures < $2")
                .bind::<SqlUuid, _>(id)
                .bind::<SmallInt, _>(REFUSALS)
                .execute(&mut tx.conn())
                .await?;
            statement("delete from identity.push_subscriptions where id = $1 and failures >= $2")
                .bind::<SqlUuid, _>(id)
                .bind::<SmallInt, _>(REFUSALS)
                .execute(&mut tx.conn())
                .await?;
        }
    }
    Ok(())
}
