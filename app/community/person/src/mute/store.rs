//! Rows of `identity.mutes`. Only who mutes sees them.

use chrono::{DateTime, Utc};
use db::prelude::*;
use diesel::sql_types::{Integer, Jsonb, Nullable, Timestamptz, Uuid as SqlUuid};
use kernel::{AppError, Cursor, PersonBadge};
use uuid::Uuid;

const CREATE: &str = "insert into identity.mutes (id, profile_id, muted_profile_id, expires_at) \
  values ($1, auth.profile_id(), $2, now() + make_interval(days => $3)) \
  on conflict (profile_id, muted_profile_id) do update set expires_at = excluded.expires_at, created_at = excluded.created_at";

/// Mutes somebody for so many days, or until it is taken back.
///
/// # Errors
/// `Forbidden` for oneself.
pub async fn mute_create(tx: &mut ActorTx<'_>, profile: Uuid, days: Option<i32>) -> StoreResult<()> {
    if tx.actor().profile().is_some_and(|own| own.0 == profile) {
        return Err(AppError::Forbidden.into());
    }
    statement(CREATE)
        .bind::<SqlUuid, _>(Uuid::now_v7())
        .bind::<SqlUuid, _>(profile)
        .bind::<Nullable<Integer>, _>(days)
        .execute(&mut tx.conn())
        .await?;
    Ok(())
}

/// Takes a mute back, by whom it is about.
///
/// # Errors
/// If the database is away.
pub async fn mute_delete(tx: &mut ActorTx<'_>, profile: Uuid) -> StoreResult<()> {
    statement("delete from identity.mutes where profile_id = auth.profile_id() and muted_profile_id = $1")
        .bind::<SqlUuid, _>(profile)
        .execute(&mut tx.conn())
        .await?;
    Ok(())
}

/// Takes a mute back, by its id.
///
/// # Errors
/// If the database is away.
pub async fn mute_end(tx: &mut ActorTx<'_>, id: Uuid) -> StoreResult<()> {
    statement("delete from identity.mutes where id = $1 and profile_id = auth.profile_id()")
        .bind::<SqlUuid, _>(id)
        .execute(&mut tx.conn())
        .await?;
    Ok(())
}

/// Somebody who is muted.
#[derive(Clone, Debug, QueryableByName)]
pub struct Muted {
    /// The row's id.
    #[diesel(sql_type = SqlUuid)]
    pub id: Uuid,
    /// Since when.
    #[diesel(sql_type = Timestamptz)]
    pub created_at: DateTime<Utc>,
    /// Until when; `None` until it is taken back.
    #[diesel(sql_type = Nullable<Timestamptz>)]
    pub expires_at: Option<DateTime<Utc>>,
    /// Who; nobody if they hide.
    #[diesel(sql_type = Nullable<Jsonb>)]
    pub person: Option<Json<PersonBadge>>,
}

const PAGE: usize = 50;
const LIST: &str = concat!(
    "select m.id, m.created_at, m.expires_at, (select ",
    badge!(),
    " from identity.profiles p where p.id = m.muted_profile_id) as person \
      from identity.mutes m where m.profile_id = auth.profile_id() and (m.expires_at is null or m.expires_at > now()) \
       and ($1::timestamptz is null or (m.created_at, m.id) < ($1, $2)) order by m.created_at desc, m.id desc limit 51"
);

/// Whom the person mutes now, the latest first.
///
/// # Errors
/// If the database is away.
pub async fn mute_list(tx: &ActorTx<'_>, after: Option<Cursor>) -> StoreResult<(Vec<Muted>, Option<Cursor>)> {
    let mut rows: Vec<Muted> = statement(LIST)
        .bind::<Nullable<Timestamptz>, _>(crate::page::at(after.as_ref()))
        .bind::<Nullable<SqlUuid>, _>(after.map(|cursor| cursor.id))
        .load(&mut tx.conn())
        .await?;
    let next = crate::page::cut(&mut rows, PAGE, |row| (row.created_at, row.id));
    Ok((rows, next))
}
