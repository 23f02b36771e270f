//! Queries of requests to be erased.

use crate::request::store::Asker;
use chrono::{DateTime, Utc};
use db::person::{Content, Erased};
use db::prelude::*;
use diesel::sql_types::{Integer, Jsonb, Nullable, Text, Timestamptz, Uuid as SqlUuid};
use uuid::Uuid;

/// Days in which it can be called off.
pub const DAYS: i32 = 14;

/// A request as its person sees it.
#[derive(Clone, Debug, QueryableByName)]
pub struct Leaving {
    /// `waiting`, `running`, `done`, `failed`, `cancelled`.
    #[diesel(sql_type = Text)]
    pub state: String,
    /// When the account goes.
    #[diesel(sql_type = Timestamptz)]
    pub due_at: DateTime<Utc>,
    /// What becomes of posts and comments.
    #[diesel(sql_type = Nullable<Text>)]
    content: Option<String>,
}

impl Leaving {
    /// Can it still be called off?
    pub fn waits(&self) -> bool {
        self.state == "waiting"
    }

    /// What becomes of posts and comments.
    pub fn content(&self) -> Content {
        self.content.as_deref().and_then(Content::of).unwrap_or(Content::Delete)
    }
}

const LATEST: &str = "select r.state, r.due_at, r.content from identity.data_requests r \
   where r.user_id = auth.user_id() and r.kind = 'erasure' order by r.created_at desc, r.id desc limit 1";

/// The last request of whoever asks.
///
/// # Errors
/// If the database is away.
pub async fn leaving(tx: &ActorTx<'_>) -> StoreResult<Option<Leaving>> {
    Ok(statement(LATEST).get_result(&mut tx.conn()).await.optional()?)
}

// Two at the same moment meet in the key `data_requests_open_key`; the second does nothing.
const ASK: &str = "insert into identity.data_requests (id, user_id, kind, content, due_at) \
  values ($1, auth.user_id(), 'erasure', $2, now() + $3 * interval '1 day') on conflict do nothing";

/// Asks to be erased; `false` if that waits already.
///
/// # Errors
/// If the database is away.
pub async fn leave_ask(tx: &mut ActorTx<'_>, id: Uuid, content: Content) -> StoreResult<bool> {
    let query =
        statement(ASK).bind::<SqlUuid, _>(id).bind::<Text, _>(content.as_str()).bind::<Integer, _>(DAYS);
    Ok(query.execute(&mut tx.conn()).await? > 0)
}

const CALL_OFF: &str = "update identity.data_requests set state = 'cancelled' \
  where user_id = auth.user_id() and kind = 'erasure' and state = 'waiting'";

/// Calls it off as its person; `false` if nothing waits.
///
/// # Errors
/// If the database is away.
pub async fn call_off(tx: &mut ActorTx<'_>) -> StoreResult<bool> {
    Ok(statement(CALL_OFF).execute(&mut tx.conn()).await? > 0)
}

const CALL_OFF_BY_LINK: &str = "update identity.data_requests set state = 'cancelled' \
  where id = $1 and kind = 'erasure' and state = 'waiting'";

/// Calls it off for whoever has the link of the mail; `false` if it is over. System transaction.
///
/// # Errors
/// If the database is away.
pub async fn call_off_by_link(tx: &mut ActorTx<'_>, id: Uuid) -> StoreResult<bool> {
    Ok(statement(CALL_OFF_BY_LINK).bind::<SqlUuid, _>(id).execute(&mut tx.conn()).await? > 0)
}

/// Whose request waits, and for what.
#[derive(Clone, Debug, QueryableByName)]
pub struct Leaver {
    /// Whose it is.
    #[diesel(embed)]
    pub asker: Asker,
    /// When the account goes.
    #[diesel(sql_type = Timestamptz)]
    pub due_at: DateTime<Utc>,
    /// What becomes of posts and comments.
    #[diesel(sql_type = Text)]
    content: String,
}

impl Leaver {
    /// What becomes of posts and comments.
    pub fn content(&self) -> Content {
        Content::of(&self.content).unwrap_or(Content::Delete)
    }
}

macro_rules! leaver {
    ($from:literal) => {
        concat!(
            "select u.id as \"user\", p.id as profile, u.email::text as email, coalesce(s.language, 'en') as language, \
               b.due_at, coalesce(b.content, 'delete') as content from ",
            $from,
            " b join identity.users u on u.id = b.user_id and u.deleted_at is null \
              join identity.profiles p on p.user_id = u.id left join identity.user_settings s on s.user_id = u.id"
        )
    };
}

const WAITING: &str = concat!(
    leaver!("identity.data_requests"),
    " where b.id = $1 and b.kind = 'erasure' and b.state = 'waiting'"
);

/// A request that waits. System transaction.
///
/// # Errors
/// If the database is away.
pub async fn waiting(tx: &ActorTx<'_>, id: Uuid) -> StoreResult<Option<Leaver>> {
    Ok(statement(WAITING).bind::<SqlUuid, _>(id).get_result(&mut tx.conn()).await.optional()?)
}

#[derive(QueryableByName)]
struct Id {
    #[diesel(sql_type = SqlUuid)]
    id: Uuid,
}

const DUE: &str = "select r.id from identity.data_requests r \
   where r.kind = 'erasure' and r.state = 'waiting' and r.due_at <= now() order by r.due_at, r.id limit 100";

/// Whose time has come, a hundred at most. System transaction.
///
/// # Errors
/// If the database is away.
pub async fn due(tx: &ActorTx<'_>) -> StoreResult<Vec<Uuid>> {
    let rows: Vec<Id> = statement(DUE).load(&mut tx.conn()).await?;
    Ok(rows.into_iter().map(|row| row.id).collect())
}

const BEGIN: &str = concat!(
    "with begun as (update identity.data_requests r set state = 'running', started_at = now() \
       where r.id = $1 and r.kind = 'erasure' and r.state = 'waiting' and r.due_at <= now() \
       returning r.user_id, r.due_at, r.content) ",
    leaver!("begun")
);

/// A worker begins. Nobody if another was quicker, it was called off, or the person is erased already. System transaction.
///
/// # Errors
/// If the database is away.
pub async fn begin(tx: &mut ActorTx<'_>, id: Uuid) -> StoreResult<Option<Leaver>> {
    Ok(statement(BEGIN).bind::<SqlUuid, _>(id).get_result(&mut tx.conn()).await.optional()?)
}

const END: &str = "update identity.data_requests set state = 'done', finished_at = now(), counts = $2 \
  where id = $1 and state = 'running'";

/// It is done. System transaction.
///
/// # Errors
/// If the database is away.
pub async fn end(tx: &mut ActorTx<'_>, id: Uuid, erased: &Erased) -> StoreResult<()> {
    let counts = serde_json::to_value(erased).map_err(anyhow::Error::from)?;
    let query = statement(END).bind::<SqlUuid, _>(id).bind::<Jsonb, _>(counts);
    query.execute(&mut tx.conn()).await?;
    Ok(())
}

const STOP: &str = "update identity.data_requests set state = 'failed', finished_at = now(), \
    error = 'Somebody has to take over an organisation or a house first.' where id = $1 and state = 'running'";

/// It cannot be done: others depend on the person. System transaction.
///
/// # Errors
/// If the database is away.
pub async fn stop(tx: &mut ActorTx<'_>, id: Uuid) -> StoreResult<()> {
    statement(STOP).bind::<SqlUuid, _>(id).execute(&mut tx.conn()).await?;
    Ok(())
}

/// What nobody else would keep if the person left.
#[derive(Clone, Debug, PartialEq, Eq, QueryableByName)]
pub struct Kept {
    /// `organization` or `house`.
    #[diesel(sql_type = Text)]
    pub kind: String,
    /// Its name.
    #[diesel(sql_type = Text)]
    pub name: String,
    /// Its part of the address.
    #[diesel(sql_type = Text)]
    pub key: String,
}

impl Kept {
    /// Where somebody else is let in.
    pub fn path(&self) -> String {
        match self.kind.as_str() {
            "house" => format!("/houses/{}/lead/people", self.key),
            _ => format!("/admin/{}/identity/members", self.key),
        }
    }
}

macro_rules! leads {
    ($m:literal) => {
        concat!(
            $m,
            ".left_at is null and ",
            $m,
            ".role in ('leader', 'mother', 'father', 'admin', 'founder')"
        )
    };
}

// A house in which nobody else is has nobody to be handed over to.
const KEPT: &str = concat!(
    "select 'organization' as kind, o.name, o.slug as key \
       from identity.organization_members m join identity.organizations o on o.id = m.organization_id and o.deleted_at is null \
      where m.user_id = $1 and m.role = 'owner' and not exists ( \
        select from identity.organization_members x join identity.users u on u.id = x.user_id and u.deleted_at is null \
         where x.organization_id = m.organization_id and x.role = 'owner' and x.user_id <> m.user_id) \
     union all \
     select 'house', h.name, o.slug || '~' || h.slug \
       from community.house_members m \
       join community.houses h on h.id = m.house_id and h.deleted_at is null and h.is_active \
       join identity.organizations o on o.id = h.organization_id \
      where m.profile_id = $2 and ",
    leads!("m"),
    " and exists (select from community.house_members x join identity.profiles p on p.id = x.profile_id \
         join identity.users u on u.id = p.user_id and u.deleted_at is null \
        where x.house_id = m.house_id and x.left_at is null and x.profile_id <> m.profile_id) \
      and not exists (select from community.house_members x join identity.profiles p on p.id = x.profile_id \
         join identity.users u on u.id = p.user_id and u.deleted_at is null \
        where x.house_id = m.house_id and x.profile_id <> m.profile_id and ",
    leads!("x"),
    ") order by 1 desc, 2, 3"
);

/// Organisations without another owner and houses without another leader. System transaction.
///
/// # Errors
/// If the database is away.
pub async fn kept(tx: &ActorTx<'_>, user: Uuid, profile: Uuid) -> StoreResult<Vec<Kept>> {
    let query = statement(KEPT).bind::<SqlUuid, _>(user).bind::<SqlUuid, _>(profile);
    Ok(query.load(&mut tx.conn()).await?)
}
