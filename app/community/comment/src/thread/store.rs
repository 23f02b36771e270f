//! The comments of a thread: at most 100 that answer the subject, with what answers them, in one query.

use super::about::about_find;
use super::model::{Draft, Remark, Sort, Thread};
use super::tree::grow;
use chrono::{DateTime, Utc};
use db::prelude::*;
use diesel::sql_types::{Integer, Nullable, Text, Timestamptz, Uuid as SqlUuid};
use kernel::{Cursor, FieldErrors};
use uuid::Uuid;

/// Which part of a thread a page shows.
#[derive(Clone, Debug, Default)]
pub struct Range {
    /// In which order.
    pub sort: Sort,
    /// The last comment of the page before.
    pub after: Option<Cursor>,
    /// Only this comment and what answers it.
    pub below: Option<Uuid>,
}

/// Most comments on a page that answer the subject itself.
const ROOTS: usize = 100;

/// What its author took back is theirs to bring back for an hour; to others it is gone at once.
macro_rules! seen {
    ($c:literal) => {
        concat!(
            "(",
            $c,
            ".deleted_at is null or (",
            $c,
            ".author_profile_id = (select auth.profile_id()) and ",
            $c,
            ".deleted_at > now() - interval '1 hour'))"
        )
    };
}

/// The columns of [`Remark`] from `community.comments c`.
macro_rules! columns {
    () => {
        concat!(
            "c.id, c.subject_type, c.subject_id, c.parent_id, c.content, c.created_at, c.is_edited, c.publish_state, ",
            "c.deleted_at is not null as is_gone, c.version, c.likes_count as weight, ",
            "c.likes_count - case when (select auth.blocked_profiles()) = '{}' then 0 ",
            "  else community.counted_across('likes', 'comments', c.id) end as likes_count, ",
            "(select r.kind from community.reactions r where r.subject_type = 'comments' and r.subject_id = c.id ",
            "   and r.profile_id = (select auth.profile_id())) as mine, ",
            "(select count(*) from community.comments k where k.parent_id = c.id and ", seen!("k"), ") as answers, ",
            "(select ",
            badge!(),
            " from identity.profiles p where p.id = c.author_profile_id) as author, ",
            "coalesce(c.author_profile_id = (select auth.profile_id()), false) as is_own, ",
            "coalesce(c.subject_type = 'posts' and c.author_profile_id = (select s.author_profile_id from community.posts s ",
            "   where s.id = c.subject_id), false) as is_by_author, ",
            "case when c.author_profile_id = (select auth.profile_id()) then null ",
            "     when exists (select from identity.mutes m where m.profile_id = (select auth.profile_id()) ",
            "       and m.muted_profile_id = c.author_profile_id and (m.expires_at is null or m.expires_at > now())) then 'muted' ",
            "     when c.content ~* (select identity.unwanted('comments', 'hide')) then 'hide' ",
            "     when c.content ~* (select identity.unwanted('comments', 'warn')) then 'warn' end as quiet, ",
            "case when c.content ~ '@[0-9a-f]{32}' then coalesce((select jsonb_agg(jsonb_build_object('id', p.id, 'name', p.display_name, ",
            "     'handle', p.handle)) from identity.profiles p where p.id <> all ((select auth.blocked_profiles())::uuid[]) and p.id in ",
            "   (select (regexp_matches(c.content, '@([0-9a-f]{32})', 'g'))[1]::uuid)), '[]') ",
            "  else '[]' end as named"
        )
    };
}

/// Breadth first, so that what does not fit is deep.
macro_rules! tree {
    ([$($roots:tt)*], $order:literal) => {
        concat!(
            "with recursive roots as (select c.id, row_number() over (order by ", $order, ") as place ",
            "  from community.comments c where c.subject_type = $1 and c.subject_id = $2 and ", seen!("c"),
            "   and ", $($roots)*, " and ($5::integer is null or true) order by ", $order, " limit 101), ",
            "tree as (select id, place, 0 as level from roots union all ",
            "  select c.id, t.place, t.level + 1 from tree t join community.comments c on c.parent_id = t.id ",
            "   where t.level < 5 and ", seen!("c"), "), ",
            "page as (select id, place, level from tree limit 700) ",
            "select ", columns!(), " from page join community.comments c on c.id = page.id ",
            "order by page.level, page.place, c.created_at, c.id"
        )
    };
}

/// Answers the subject itself, or a comment that is seen no more.
macro_rules! root {
    () => {
        concat!(
            "(c.parent_id is null or not exists (select from community.comments u where u.id = c.parent_id and ",
            seen!("u"),
            "))"
        )
    };
}

const OLDEST: &str = tree!(
    [root!(), " and ($3::timestamptz is null or (c.created_at, c.id) > ($3, $4))"],
    "c.created_at, c.id"
);
const NEWEST: &str = tree!(
    [root!(), " and ($3::timestamptz is null or (c.created_at, c.id) < ($3, $4))"],
    "c.created_at desc, c.id desc"
);
const BEST: &str = tree!(
    [root!(), " and ($3::timestamptz is null or (c.likes_count, c.created_at, c.id) < ($5, $3, $4))"],
    "c.likes_count desc, c.created_at desc, c.id desc"
);
const BELOW: &str = tree!(["c.id = $4 and $3::timestamptz is null"], "c.id");

const ONE: &str =
    concat!("select ", columns!(), " from community.comments c where c.id = $1 and ", seen!("c"));

/// One comment, if whoever asks sees it.
///
/// # Errors
/// `NotFound`.
pub async fn remark_find(tx: &ActorTx<'_>, id: Uuid) -> StoreResult<Remark> {
    Ok(statement(ONE).bind::<SqlUuid, _>(id).get_result(&mut tx.conn()).await?)
}

/// A part of the thread below a subject.
///
/// # Errors
/// `NotFound` where whoever asks does not see the subject or the comment that the part begins with.
pub async fn load(tx: &ActorTx<'_>, subject: (&str, Uuid), range: &Range) -> StoreResult<Thread> {
    let about = about_find(tx, subject).await?;
    let (sql, (at, id, likes)) = match range.below {
        Some(below) => (BELOW, (None, Some(below), None)),
        None => (sorted(range.sort), range.after.as_ref().and_then(place).unwrap_or_default()),
    };
    let rows: Vec<Remark> = statement(sql)
        .bind::<Text, _>(subject.0)
        .bind::<SqlUuid, _>(subject.1)
        .bind::<Nullable<Timestamptz>, _>(at)
        .bind::<Nullable<SqlUuid>, _>(id)
        .bind::<Nullable<Integer>, _>(likes)
        .load(&mut tx.conn())
        .await?;
    if range.below.is_some() && rows.is_empty() {
        return Err(StoreError::NotFound);
    }
    let mut remarks = grow(rows);
    let more = remarks.len() > ROOTS;
    remarks.truncate(ROOTS);
    let next = remarks.last().filter(|_| more).map(|node| cursor(&node.remark).to_string());
    Ok(Thread {
        subject: Some((subject.0.to_owned(), subject.1)),
        about,
        remarks,
        sort: range.sort,
        whole: range.below.is_none() && range.after.is_none() && !more,
        next,
        draft: Draft { id: Uuid::now_v7().to_string(), ..Draft::default() },
        errors: FieldErrors::default(),
    })
}

fn sorted(sort: Sort) -> &'static str {
    match sort {
        Sort::Oldest => OLDEST,
        Sort::Newest => NEWEST,
        Sort::Best => BEST,
    }
}

/// The key of a page's last comment: likes, then the time.
fn cursor(remark: &Remark) -> Cursor {
    let at = remark.created_at.format("%Y-%m-%dT%H:%M:%S%.6fZ");
    Cursor { key: format!("{}_{at}", remark.weight), id: remark.id }
}

type Place = (Option<DateTime<Utc>>, Option<Uuid>, Option<i32>);

fn place(cursor: &Cursor) -> Option<Place> {
    let (likes, at) = cursor.key.split_once('_')?;
    Some((Some(at.parse().ok()?), Some(cursor.id), Some(likes.parse().ok()?)))
}
