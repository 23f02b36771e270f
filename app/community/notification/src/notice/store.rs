//! Queries on notices, as their reader. What became invisible since is left out, of lists and of counts.

use super::model::{NoticeView, Show};
use chrono::{DateTime, Utc};
use db::prelude::*;
use diesel::sql_types::{Array, BigInt, Bool, Nullable, Text, Timestamptz, Uuid as SqlUuid};
use kernel::Cursor;
use schema::community::notifications;
use uuid::Uuid;

/// Notices on a page.
pub const PAGE: usize = 30;
/// The count does not go further than this.
pub const MOST: i64 = 100;

/// `select` this `from` what the reader sees of theirs, `and` so on.
macro_rules! shown {
    ($columns:literal, $rest:literal) => {
        concat!("select ", $columns, include_str!("shown.sql"), $rest)
    };
}

/// Everything that [`NoticeView`] has.
macro_rules! views {
    ($rest:literal) => {
        shown!(
            "n.id, n.type as kind, n.data ->> 'what' as what, who.people, n.is_read, n.created_at, \
             (select jsonb_agg(jsonb_build_object('id', f.id, 'name', f.display_name, 'handle', f.handle, 'pronouns', f.pronouns, 'image', \
                     (select a.image from media.assets a where a.id = f.avatar_asset_id)) order by f.at) \
                from (select f.*, array_position(who.actors, f.id) as at from identity.profiles f \
                       where f.id = any (who.actors[1:6]) order by at limit 3) f) as faces, \
             n.subject_type, n.subject_id, p.id as post, coalesce(said.id, c.id) as comment, \
             case when coalesce(others.words !~* (select identity.unwanted('notifications', 'warn')), true) \
               then left(coalesce(c.content, nullif(p.title, ''), p.content), 300) end as excerpt, \
             h.name as house, \
             case when (select count(*) from community.houses o where o.slug = h.slug and o.deleted_at is null) > 1 then concat(g.slug || '~', h.slug) else h.slug end as house_key, \
             g.slug as organization, n.title, n.message, n.action_url",
            $rest
        )
    };
}

/// A page of notices, newest first; one more than [`PAGE`] if there are more.
///
/// # Errors
/// If the database is away.
pub async fn notice_list(
    tx: &ActorTx<'_>,
    show: Show,
    after: Option<Cursor>,
) -> StoreResult<Vec<NoticeView>> {
    let after = after.and_then(|cursor| Some((cursor.key.parse::<DateTime<Utc>>().ok()?, cursor.id)));
    let (at, id) = after.unzip();
    Ok(statement(views!(
        " and ($1 is null or n.type = any ($1)) and (not $2 or not n.is_read) \
          and ($3 is null or (n.created_at, n.id) < ($3, $4)) order by n.created_at desc, n.id desc limit $5"
    ))
    .bind::<Nullable<Array<Text>>, _>(show.kinds())
    .bind::<Bool, _>(show == Show::Unread)
    .bind::<Nullable<Timestamptz>, _>(at)
    .bind::<Nullable<SqlUuid>, _>(id)
    .bind::<BigInt, _>(i64::try_from(PAGE + 1).unwrap_or(MOST))
    .load(&mut tx.conn())
    .await?)
}

/// One notice.
///
/// # Errors
/// If the database is away.
pub async fn notice_find(tx: &ActorTx<'_>, id: Uuid) -> StoreResult<Option<NoticeView>> {
    Ok(statement(views!(" and n.id = $1"))
        .bind::<SqlUuid, _>(id)
        .get_result(&mut tx.conn())
        .await
        .optional()?)
}

/// Those of these notices that are unread and whose reader sees them, newest first.
///
/// # Errors
/// If the database is away.
pub async fn notices_unread(tx: &ActorTx<'_>, ids: &[Uuid]) -> StoreResult<Vec<NoticeView>> {
    Ok(statement(views!(" and n.id = any ($1) and not n.is_read order by n.created_at desc, n.id desc"))
        .bind::<Array<SqlUuid>, _>(ids)
        .load(&mut tx.conn())
        .await?)
}

#[derive(QueryableByName)]
struct Count {
    #[diesel(sql_type = BigInt)]
    count: i64,
}

/// How many are unread, up to [`MOST`].
///
/// # Errors
/// If the database is away.
pub async fn unread_count(tx: &ActorTx<'_>) -> StoreResult<i64> {
    let query = concat!("select count(*) as count from (", shown!("1", " and not n.is_read limit $1"), ") x");
    let count: Count = statement(query).bind::<BigInt, _>(MOST).get_result(&mut tx.conn()).await?;
    Ok(count.count)
}

#[derive(QueryableByName)]
struct Id {
    #[diesel(sql_type = SqlUuid)]
    id: Uuid,
}

/// Those of these notices that their reader can see.
///
/// # Errors
/// If the database is away.
pub async fn visible(tx: &ActorTx<'_>, ids: &[Uuid]) -> StoreResult<Vec<Uuid>> {
    let rows: Vec<Id> = statement(shown!("n.id", " and n.id = any ($1)"))
        .bind::<Array<SqlUuid>, _>(ids)
        .load(&mut tx.conn())
        .await?;
    Ok(rows.into_iter().map(|row| row.id).collect())
}

/// Ticks one off; ticking it off again changes nothing.
///
/// # Errors
/// If the database is away.
pub async fn read_create(tx: &mut ActorTx<'_>, id: Uuid) -> StoreResult<()> {
    diesel::update(
        notifications::table.filter(notifications::id.eq(id).and(notifications::is_read.eq(false))),
    )
    .set(notifications::is_read.eq(true))
    .execute(&mut tx.conn())
    .await?;
    Ok(())
}

/// Ticks everything off that happened until this moment: what the page did not show yet stays unread.
///
/// # Errors
/// If the database is away.
pub async fn reads_create(tx: &mut ActorTx<'_>, until: DateTime<Utc>) -> StoreResult<()> {
    let Some(profile) = tx.actor().profile() else {
        return Err(StoreError::Denied);
    };
    let old = notifications::recipient_id
        .eq(profile.0)
        .and(notifications::is_read.eq(false))
        .and(notifications::created_at.le(until));
    diesel::update(notifications::table.filter(old))
        .set(notifications::is_read.eq(true))
        .execute(&mut tx.conn())
        .await?;
    Ok(())
}

/// Throws one away.
///
/// # Errors
/// If the database is away.
pub async fn notice_delete(tx: &mut ActorTx<'_>, id: Uuid) -> StoreResult<()> {
    diesel::delete(notifications::table.find(id)).execute(&mut tx.conn()).await?;
    Ok(())
}
