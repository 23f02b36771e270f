//! Rows of `identity.blocks`. Only who blocks sees them.

use chrono::{DateTime, Utc};
use db::prelude::*;
use diesel::sql_types::{Jsonb, Nullable, Text, Timestamptz, Uuid as SqlUuid};
use kernel::{AppError, Cursor, PersonBadge};
use uuid::Uuid;

const CREATE: &str = "insert into identity.blocks (id, blocker_profile_id, blocked_profile_id) \
  values ($1, auth.profile_id(), $2) on conflict do nothing";

#[derive(QueryableByName)]
struct Known {
    #[diesel(sql_type = SqlUuid)]
    id: Uuid,
}

/// Blocks somebody; also somebody who blocks the person, and would not show them a page.
///
/// # Errors
/// `NotFound` for somebody whom the person does not see; `Forbidden` for oneself.
pub async fn block_create(tx: &mut ActorTx<'_>, handle: &str) -> StoreResult<()> {
    let known: Known = statement("select id from identity.profiles where handle = $1")
        .bind::<Text, _>(handle)
        .get_result(&mut tx.conn())
        .await?;
    if tx.actor().profile().is_some_and(|own| own.0 == known.id) {
        return Err(AppError::Forbidden.into());
    }
    statement(CREATE)
        .bind::<SqlUuid, _>(Uuid::now_v7())
        .bind::<SqlUuid, _>(known.id)
        .execute(&mut tx.conn())
        .await?;
    Ok(())
}

/// Takes a block back, by whom it is about.
///
/// # Errors
/// If the database is away.
pub async fn block_delete(tx: &mut ActorTx<'_>, handle: &str) -> StoreResult<()> {
    statement(
        "delete from identity.blocks where blocker_profile_id = auth.profile_id() \
           and blocked_profile_id = (select p.id from identity.profiles p where p.handle = $1)",
    )
    .bind::<Text, _>(handle)
    .execute(&mut tx.conn())
    .await?;
    Ok(())
}

/// Takes a block back, by its id: works also for people who hide.
///
/// # Errors
/// If the database is away.
pub async fn block_end(tx: &mut ActorTx<'_>, id: Uuid) -> StoreResult<()> {
    statement("delete from identity.blocks where id = $1 and blocker_profile_id = auth.profile_id()")
        .bind::<SqlUuid, _>(id)
        .execute(&mut tx.conn())
        .await?;
    Ok(())
}

macro_rules! columns {
    () => {
        concat!(
            "select b.id, b.created_at, (select ",
            badge!(),
            " from identity.profiles p where p.id = b.blocked_profile_id) as person \
             from identity.blocks b where b.blocker_profile_id = auth.profile_id() "
        )
    };
}

/// Somebody who is blocked.
#[derive(Clone, Debug, QueryableByName)]
pub struct Blocked {
    /// The row's id.
    #[diesel(sql_type = SqlUuid)]
    pub id: Uuid,
    /// Since when.
    #[diesel(sql_type = Timestamptz)]
    pub created_at: DateTime<Utc>,
    /// Who; nobody if they hide.
    #[diesel(sql_type = Nullable<Jsonb>)]
    pub person: Option<Json<PersonBadge>>,
}

const PAGE: usize = 50;
const LIST: &str = concat!(
    columns!(),
    "and ($1::timestamptz is null or (b.created_at, b.id) < ($1, $2)) order by b.created_at desc, b.id desc limit 51"
);

/// Whom the person blocks, the latest first.
///
/// # Errors
/// If the database is away.
pub async fn block_list(
    tx: &ActorTx<'_>,
    after: Option<Cursor>,
) -> StoreResult<(Vec<Blocked>, Option<Cursor>)> {
    let mut rows: Vec<Blocked> = statement(LIST)
        .bind::<Nullable<Timestamptz>, _>(crate::page::at(after.as_ref()))
        .bind::<Nullable<SqlUuid>, _>(after.map(|cursor| cursor.id))
        .load(&mut tx.conn())
        .await?;
    let next = crate::page::cut(&mut rows, PAGE, |row| (row.created_at, row.id));
    Ok((rows, next))
}

const FIND: &str = concat!(
    columns!(),
    "and b.blocked_profile_id = (select p.id from identity.profiles p where p.handle = $1)"
);

/// The person at `/people/{handle}`, if whoever asks blocks them.
///
/// # Errors
/// `NotFound` for everybody else.
pub async fn blocked_find(tx: &ActorTx<'_>, handle: &str) -> StoreResult<PersonBadge> {
    let row: Blocked = statement(FIND).bind::<Text, _>(handle).get_result(&mut tx.conn()).await?;
    row.person.map(|person| person.0).ok_or(StoreError::NotFound)
}
