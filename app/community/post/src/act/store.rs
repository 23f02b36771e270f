//! Changes around a post. Each says what shall be, not what to switch, so that twice is once.

use db::Db;
use db::prelude::*;
use diesel::sql_types::{BigInt, Bool, Uuid as SqlUuid};
use uuid::Uuid;

const KEEP: &str = "insert into community.bookmarks (id, organization_id, profile_id, subject_type, subject_id) \
  select $1, p.organization_id, auth.profile_id(), 'posts', p.id from community.posts p where p.id = $2 and p.deleted_at is null \
  on conflict (profile_id, subject_type, subject_id) do nothing";
const UNKEEP: &str = "delete from community.bookmarks b where b.profile_id = auth.profile_id() and b.subject_type = 'posts' and b.subject_id = $1";
const SHARE: &str = "insert into community.shares (id, organization_id, post_id, profile_id, kind) \
  select $1, p.organization_id, p.id, auth.profile_id(), 'repost' from community.posts p \
   where p.id = $2 and p.publish_state = 'published' and p.deleted_at is null on conflict do nothing";
const UNSHARE: &str = "delete from community.shares s where s.profile_id = auth.profile_id() and s.kind = 'repost' and s.post_id = $1";

#[derive(QueryableByName)]
struct Rights {
    #[diesel(sql_type = Bool)]
    is_mine: bool,
    #[diesel(sql_type = Bool)]
    may_pin: bool,
    #[diesel(sql_type = Bool)]
    is_for_all: bool,
}

const RIGHTS: &str = "select coalesce(p.author_profile_id = auth.profile_id(), false) as is_mine, \
    coalesce(case when p.house_id is null then p.author_profile_id = auth.profile_id() \
                  else p.house_id = any (auth.led_houses()) end, false) as may_pin, \
    p.visibility in ('public', 'members') as is_for_all \
  from community.posts p where p.id = $1";

async fn rights(tx: &ActorTx<'_>, post: Uuid) -> StoreResult<Rights> {
    Ok(statement(RIGHTS).bind::<SqlUuid, _>(post).get_result(&mut tx.conn()).await?)
}

/// Is it the person's own?
///
/// # Errors
/// `NotFound` for a post that the person does not see, `Denied` for somebody else's.
pub async fn own(tx: &ActorTx<'_>, post: Uuid) -> StoreResult<()> {
    if rights(tx, post).await?.is_mine { Ok(()) } else { Err(StoreError::Denied) }
}

/// Keeps a post for later, or no longer.
///
/// # Errors
/// `NotFound` for a post that the person does not see.
pub async fn keep(tx: &mut ActorTx<'_>, post: Uuid, on: bool) -> StoreResult<()> {
    rights(tx, post).await?;
    set(tx, post, on, (KEEP, UNKEEP)).await
}

/// Passes a post on, or no longer.
///
/// # Errors
/// `NotFound` for a post that the person does not see, `Denied` for one that is not for all.
pub async fn share(tx: &mut ActorTx<'_>, post: Uuid, on: bool) -> StoreResult<()> {
    if !rights(tx, post).await?.is_for_all && on {
        return Err(StoreError::Denied);
    }
    set(tx, post, on, (SHARE, UNSHARE)).await
}

async fn set(
    tx: &mut ActorTx<'_>,
    post: Uuid,
    on: bool,
    (add, take): (&'static str, &'static str),
) -> StoreResult<()> {
    if on {
        statement(add)
            .bind::<SqlUuid, _>(Uuid::now_v7())
            .bind::<SqlUuid, _>(post)
            .execute(&mut tx.conn())
            .await?;
    } else {
        statement(take).bind::<SqlUuid, _>(post).execute(&mut tx.conn()).await?;
    }
    Ok(())
}

#[derive(QueryableByName)]
struct Count {
    #[diesel(sql_type = BigInt)]
    count: i64,
}

/// Leaders pin up to three in their house, people as many on their own page.
const PINNED: &str = "select count(*) as count from community.posts q join community.posts p on p.id = $1 \
 where q.id <> p.id and q.is_pinned and q.deleted_at is null and q.house_id is not distinct from p.house_id \
   and (p.house_id is not null or q.author_profile_id = p.author_profile_id)";
/// Pinned posts of a house or person.
pub const MOST_PINNED: i64 = 3;

/// Pins a post, or no longer; says whether there was room.
///
/// # Errors
/// `NotFound` for a post that the person does not see, `Denied` for one that is not theirs to pin.
pub async fn pin(tx: &mut ActorTx<'_>, post: Uuid, on: bool) -> StoreResult<bool> {
    if !rights(tx, post).await?.may_pin {
        return Err(StoreError::Denied);
    }
    let pinned: Count = statement(PINNED).bind::<SqlUuid, _>(post).get_result(&mut tx.conn()).await?;
    if on && pinned.count >= MOST_PINNED {
        return Ok(false);
    }
    let sql = "update community.posts set is_pinned = $2 where id = $1 and is_pinned <> $2";
    statement(sql).bind::<SqlUuid, _>(post).bind::<Bool, _>(on).execute(&mut tx.conn()).await?;
    Ok(true)
}

/// Puts one's own post into the trash.
///
/// # Errors
/// `NotFound` for a post that the person does not see, `Denied` for somebody else's.
pub async fn throw(tx: &mut ActorTx<'_>, post: Uuid) -> StoreResult<()> {
    own(tx, post).await?;
    let sql = "update community.posts set deleted_at = now() where id = $1 and deleted_at is null";
    statement(sql).bind::<SqlUuid, _>(post).execute(&mut tx.conn()).await?;
    Ok(())
}

#[derive(QueryableByName)]
struct Removed {
    #[diesel(sql_type = Bool)]
    is_removed: bool,
}

const REMOVED: &str = "select coalesce((select l.action = 'content_removed' from community.moderation_log l \
    where l.subject_type = 'posts' and l.subject_id = $1 and l.action in ('content_removed', 'content_restored') \
    order by l.created_at desc, l.id desc limit 1), false) as is_removed";

/// Did a moderator put the post into the trash? Only they read their log, so the system looks; it tells nobody more.
///
/// # Errors
/// If the database is away.
pub async fn is_removed(db: &Db, post: Uuid) -> StoreResult<bool> {
    db.as_system("whether a moderator removed a post that its author takes back", async |tx| {
        let row: Removed = statement(REMOVED).bind::<SqlUuid, _>(post).get_result(&mut tx.conn()).await?;
        Ok(row.is_removed)
    })
    .await
}

/// Takes one's own post out of the trash. Ask [`is_removed`] before.
///
/// # Errors
/// `NotFound` for a post that the person does not see, `Denied` for somebody else's.
pub async fn restore(tx: &mut ActorTx<'_>, post: Uuid) -> StoreResult<()> {
    own(tx, post).await?;
    let sql = "update community.posts set deleted_at = null where id = $1 and deleted_at is not null";
    statement(sql).bind::<SqlUuid, _>(post).execute(&mut tx.conn()).await?;
    Ok(())
}
