//! Queries of `identity.data_requests`. People ask and call off; everything else is done by workers.

use chrono::{DateTime, Utc};
use db::prelude::*;
use diesel::sql_types::{Integer, Jsonb, Nullable, Text, Timestamptz, Uuid as SqlUuid};
use serde_json::Value;
use uuid::Uuid;

/// A request as its person sees it.
#[derive(Clone, Debug, QueryableByName)]
pub struct Request {
    /// The row.
    #[diesel(sql_type = SqlUuid)]
    pub id: Uuid,
    /// `waiting`, `running`, `done`, `failed`, `cancelled`.
    #[diesel(sql_type = Text)]
    pub state: String,
    /// When it was asked.
    #[diesel(sql_type = Timestamptz)]
    pub created_at: DateTime<Utc>,
    /// When its archive is removed.
    #[diesel(sql_type = Nullable<Timestamptz>)]
    pub expires_at: Option<DateTime<Utc>>,
    /// How many of what.
    #[diesel(sql_type = Jsonb)]
    pub counts: Value,
}

const LATEST: &str = "select r.id, r.state, r.created_at, r.expires_at, r.counts from identity.data_requests r \
   where r.user_id = auth.user_id() and r.kind = $1 order by r.created_at desc, r.id desc limit 1";

/// The last request of a kind of whoever asks.
///
/// # Errors
/// If the database is away.
pub async fn latest(tx: &ActorTx<'_>, kind: &str) -> StoreResult<Option<Request>> {
    Ok(statement(LATEST).bind::<Text, _>(kind).get_result(&mut tx.conn()).await.optional()?)
}

// Two at the same moment meet in the key `data_requests_open_key`; the second does nothing.
const ASK: &str = "insert into identity.data_requests (id, user_id, kind) \
  select $1, auth.user_id(), 'export' where not exists (select from identity.data_requests r \
    where r.user_id = auth.user_id() and r.kind = 'export' and r.state not in ('failed', 'cancelled') \
      and r.created_at > now() - interval '1 day') \
  on conflict do nothing";

/// Asks for an archive; `false` if one is being made or was asked for within a day.
///
/// # Errors
/// If the database is away.
pub async fn export_ask(tx: &mut ActorTx<'_>, id: Uuid) -> StoreResult<bool> {
    Ok(statement(ASK).bind::<SqlUuid, _>(id).execute(&mut tx.conn()).await? > 0)
}

const READY: &str = "select r.id, r.state, r.created_at, r.expires_at, r.counts from identity.data_requests r \
   where r.id = $1 and r.user_id = auth.user_id() and r.kind = 'export' and r.state = 'done' and r.expires_at > now()";

/// A finished archive of whoever asks.
///
/// # Errors
/// `NotFound` for what is not theirs, not finished, or over.
pub async fn export_ready(tx: &ActorTx<'_>, id: Uuid) -> StoreResult<Request> {
    Ok(statement(READY).bind::<SqlUuid, _>(id).get_result(&mut tx.conn()).await?)
}

/// Whose request a worker is at.
#[derive(Clone, Debug, QueryableByName)]
pub struct Asker {
    /// `identity.users`.
    #[diesel(sql_type = SqlUuid)]
    pub user: Uuid,
    /// `identity.profiles`.
    #[diesel(sql_type = SqlUuid)]
    pub profile: Uuid,
    /// The address they sign in with.
    #[diesel(sql_type = Text)]
    pub email: String,
    /// BCP 47 tag.
    #[diesel(sql_type = Text)]
    pub language: String,
}

const BEGIN: &str = "with begun as (update identity.data_requests r set state = 'running', \
      started_at = coalesce(r.started_at, now()) \
    where r.id = $1 and r.kind = $2 and r.state in ('waiting', 'running') and r.due_at <= now() returning r.user_id) \
  select u.id as \"user\", p.id as profile, u.email::text as email, coalesce(s.language, 'en') as language \
    from begun b join identity.users u on u.id = b.user_id and u.deleted_at is null \
    join identity.profiles p on p.user_id = u.id left join identity.user_settings s on s.user_id = u.id";

/// A worker begins, or goes on where another stopped. Nothing if there is nothing to do. System transaction.
///
/// # Errors
/// If the database is away.
pub async fn begin(tx: &mut ActorTx<'_>, id: Uuid, kind: &str) -> StoreResult<Option<Asker>> {
    Ok(statement(BEGIN)
        .bind::<SqlUuid, _>(id)
        .bind::<Text, _>(kind)
        .get_result(&mut tx.conn())
        .await
        .optional()?)
}

const END: &str = "update identity.data_requests set state = 'done', finished_at = now(), counts = $2, \
    expires_at = now() + $3 * interval '1 day' where id = $1 and state = 'running'";

/// It is done; `false` if another worker was quicker. `days`: how long the archive is kept. System transaction.
///
/// # Errors
/// If the database is away.
pub async fn end(tx: &mut ActorTx<'_>, id: Uuid, counts: &Value, days: i32) -> StoreResult<bool> {
    let ended = statement(END)
        .bind::<SqlUuid, _>(id)
        .bind::<Jsonb, _>(counts)
        .bind::<Integer, _>(days)
        .execute(&mut tx.conn())
        .await?;
    Ok(ended > 0)
}

/// It did not work and is not tried again. System transaction.
///
/// # Errors
/// If the database is away.
pub async fn fail(tx: &mut ActorTx<'_>, id: Uuid) -> StoreResult<()> {
    statement(
        "update identity.data_requests set state = 'failed', finished_at = now(), error = 'It could not be done.' \
          where id = $1 and state = 'running'",
    )
    .bind::<SqlUuid, _>(id)
    .execute(&mut tx.conn())
    .await?;
    Ok(())
}
