//! Queries on one person in one organisation.

use super::model::{About, Held, Made, Person};
use crate::sql::badge;
use db::prelude::*;
use diesel::sql_types::Uuid as SqlUuid;
use uuid::Uuid;

/// Somebody has to do with the organisation who belongs to it or to a house of it, wrote here, was reported or sanctioned.
const FIND: &str = concat!(
    "select $2 as id, ",
    badge!("$2"),
    " as badge where exists (select from identity.organization_members m join identity.profiles p on p.user_id = m.user_id \
              where p.id = $2 and m.organization_id = $1) \
    or exists (select from community.house_members h where h.profile_id = $2 and h.organization_id = $1) \
    or exists (select from community.content_reports r where r.reported_profile_id = $2 and r.organization_id = $1) \
    or exists (select from community.sanctions s where s.profile_id = $2 and s.organization_id = $1) \
    or exists (select from community.posts p where p.author_profile_id = $2 and p.organization_id = $1) \
    or exists (select from community.comments c where c.author_profile_id = $2 and c.organization_id = $1)"
);

/// Somebody who has to do with the organisation.
///
/// # Errors
/// `NotFound` for everybody else.
pub async fn person_find(tx: &ActorTx<'_>, organization: Uuid, person: Uuid) -> StoreResult<Person> {
    let query = statement(FIND).bind::<SqlUuid, _>(organization).bind::<SqlUuid, _>(person);
    Ok(query.get_result(&mut tx.conn()).await?)
}

/// `posts` and `gallery` have an audience; comments have that of what they stand below.
macro_rules! made {
    ($kind:literal, $table:literal, $words:literal) => {
        concat!(
            "select '",
            $kind,
            "' as kind, ",
            $words,
            " as words, case when s.deleted_at is not null then 'removed' when s.publish_state = 'published' then 'shown' \
               else 'hidden' end as state, s.created_at \
              from community.",
            $table,
            " s where s.organization_id = $1 and s.author_profile_id = $2 and s.publish_state <> 'draft' \
               and (s.visibility in ('public', 'members', 'house') \
                    or exists (select from community.content_reports r where r.content_type = '",
            $kind,
            "' and r.content_id = s.id and r.organization_id = $1)) \
             order by s.created_at desc, s.id desc limit 20"
        )
    };
}

const COMMENTS: &str = "select 'comments' as kind, s.content as words, \
    case when s.deleted_at is not null then 'removed' when s.publish_state = 'published' then 'shown' else 'hidden' end as state, \
    s.created_at \
  from community.comments s \
 where s.organization_id = $1 and s.author_profile_id = $2 and s.publish_state <> 'draft' \
   and (s.subject_type <> 'posts' \
        or exists (select from community.posts p where p.id = s.subject_id and p.visibility in ('public', 'members', 'house')) \
        or exists (select from community.content_reports r where r.content_type = 'comments' and r.content_id = s.id \
                      and r.organization_id = $1)) \
 order by s.created_at desc, s.id desc limit 20";

/// What they made here, twenty of each kind, the newest first.
///
/// # Errors
/// If the database is away.
pub async fn person_made(tx: &ActorTx<'_>, organization: Uuid, person: Uuid) -> StoreResult<Vec<Made>> {
    let mut all = Vec::new();
    for sql in [
        made!("posts", "posts", "s.content"),
        COMMENTS,
        made!("gallery", "gallery_items", "coalesce(s.caption, s.title)"),
    ] {
        let query = statement(sql).bind::<SqlUuid, _>(organization).bind::<SqlUuid, _>(person);
        all.extend(query.load::<Made>(&mut tx.conn()).await?);
    }
    Ok(all)
}

const ABOUT: &str = "select r.id, r.content_type, r.reason, r.status, r.created_at from community.content_reports r \
  where r.organization_id = $1 and r.reported_profile_id = $2 and r.reported_profile_id <> auth.profile_id() \
  order by r.created_at desc, r.id desc limit 50";

/// Reports about them, the newest first; at most 50.
///
/// # Errors
/// If the database is away.
pub async fn person_about(tx: &ActorTx<'_>, organization: Uuid, person: Uuid) -> StoreResult<Vec<About>> {
    let query = statement(ABOUT).bind::<SqlUuid, _>(organization).bind::<SqlUuid, _>(person);
    Ok(query.load(&mut tx.conn()).await?)
}

const HELD: &str = "select s.id, s.kind, s.reason, s.created_at, s.ends_at, s.lifted_at, \
    s.lifted_at is null and (s.ends_at is null or s.ends_at > now()) as holds, a.status as appeal \
  from community.sanctions s left join community.appeals a on a.sanction_id = s.id \
 where s.organization_id = $1 and s.profile_id = $2 \
 order by s.created_at desc, s.id desc limit 50";

/// Sanctions against them, the newest first; at most 50.
///
/// # Errors
/// If the database is away.
pub async fn person_held(tx: &ActorTx<'_>, organization: Uuid, person: Uuid) -> StoreResult<Vec<Held>> {
    let query = statement(HELD).bind::<SqlUuid, _>(organization).bind::<SqlUuid, _>(person);
    Ok(query.load(&mut tx.conn()).await?)
}

/// Whom a sanction of this organisation concerns.
///
/// # Errors
/// `NotFound` in other organisations.
pub async fn sanction_person(tx: &ActorTx<'_>, organization: Uuid, sanction: Uuid) -> StoreResult<Uuid> {
    #[derive(QueryableByName)]
    struct Row {
        #[diesel(sql_type = SqlUuid)]
        profile_id: Uuid,
    }
    let query = statement(
        "select s.profile_id from community.sanctions s where s.organization_id = $1 and s.id = $2",
    );
    let query = query.bind::<SqlUuid, _>(organization).bind::<SqlUuid, _>(sanction);
    Ok(query.get_result::<Row>(&mut tx.conn()).await?.profile_id)
}
