//! Changes around a post. Each says what shall be, not what to switch, so that twice is once.

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
    is_removed: bool,
    #[diesel(sql_type = Bool)]
    is_for_all: bool,
}

/// Whoever moderates says publicly what they removed; the author does not put it back.
const RIGHTS: &str = "select coalesce(p.author_profile_id = auth.profile_id(), false) as is_mine, \
    coalesce(case when p.house_id is null then p.author_profile_id = auth.profile_id() \
                  else p.house_id = any (auth.led_houses()) end, false) as may_pin, \
    exists (select from community.moderation_log l where l.subject_type = 'posts' and l.subject_id = p.id and l.action = 'content_removed') as is_removed, \
    p.visibility in ('public', 'members') as is_for_all \
  from community.posts p where p.id = $1";

async fn rights(tx: &ActorTx<'_>, post: Uuid) -> StoreResult<Rights> {
    Ok(statement(RIGHTS).bind::<SqlUuid, _>(post).get_result(&mut tx.conn()).await?)
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
    if !rights(tx, post).await?.is_mine {
        return Err(StoreError::Denied);
    }
    let sql = "update community.posts set deleted_at = now() where id = $1 and deleted_at is null";
    statement(sql).bind::<SqlUuid, _>(post).execute(&mut tx.conn()).await?;
    Ok(())
}

/// Takes one's own post out of the trash, unless a moderator put it there.
///
/// # Errors
/// `NotFound` for a post that the person does not see, `Denied` for somebody else's and for one that was removed.
pub async fn restore(tx: &mut ActorTx<'_>, post: Uuid) -> StoreResult<()> {
    let rights = rights(tx, post).await?;
    if !rights.is_mine || rights.is_removed {
        return Err(StoreError::Denied);
    }
    let sql = "update community.posts set deleted_at = null where id = $1 and deleted_at is not null";
    statement(sql).bind::<SqlUuid, _>(post).execute(&mut tx.conn()).await?;
    Ok(())
}
