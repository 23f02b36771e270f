//! Queries that show cases. Reports about whoever asks are in none of them: nobody moderates themselves, and nobody
//! learns who reported them.

use super::model::{Before, CaseLine, CaseView, Deed, Given, Said};
use crate::sql::{badge, open};
use crate::subject::model::Kind;
use chrono::{DateTime, Utc};
use db::prelude::*;
use diesel::sql_types::{BigInt, Bool, Integer, Nullable, Text, Timestamptz, Uuid as SqlUuid};
use kernel::values::community::ContentReportReason;
use uuid::Uuid;

/// Rows of a page.
pub const PAGE: i64 = 25;

/// What the queue shows.
#[derive(Clone, Debug, Default)]
pub struct Wanted {
    /// Only what whoever asks has claimed or decided.
    pub mine: bool,
    /// Only what was reported for this reason.
    pub reason: Option<ContentReportReason>,
    /// The last row of the page before: rank, time, id.
    pub after: Option<(i32, DateTime<Utc>, Uuid)>,
}

const OPEN: &str = concat!(
    "with waiting as ( \
    select r.id, r.content_type, r.content_id, r.reason, r.created_at, r.status, r.reviewer_id, r.evidence, r.reported_profile_id, \
           case r.priority when 'urgent' then 3 when 'high' then 2 when 'normal' then 1 else 0 end as rank, \
           first_value(r.id) over (partition by r.content_type, r.content_id \
                                       order by (r.merged_into_id is not null), r.created_at, r.id) as root \
      from community.content_reports r \
     where r.organization_id = $1 and r.status in ",
    open!(),
    " and r.reported_profile_id is distinct from auth.profile_id()), \
  cases as ( \
    select w.root, count(*) as reports, max(w.rank) as rank, min(w.created_at) as at, \
           bool_or($3 is null or w.reason = $3) as wanted \
      from waiting w group by w.root) \
  select r.id, r.content_type, r.evidence, ",
    badge!("r.reported_profile_id"),
    " as owner, c.reports, c.rank, r.status, ",
    badge!("r.reviewer_id"),
    " as reviewer, coalesce(r.reviewer_id = auth.profile_id(), false) as is_mine, c.at, \
         (select jsonb_agg(jsonb_build_array(n.reason, n.count) order by n.count desc, n.reason) \
            from (select w.reason, count(*) as count from waiting w where w.root = r.id group by w.reason) n) as reasons \
    from cases c join waiting r on r.id = c.root \
   where c.wanted and (not $2 or r.reviewer_id = auth.profile_id()) \
     and (not $4 or (3 - c.rank, c.at, r.id) > (3 - $5, $6, $7)) \
   order by 3 - c.rank, c.at, r.id limit $8"
);

/// What waits, the most urgent and then the oldest first; one more than a page has.
///
/// # Errors
/// If the database is away.
pub async fn case_list_open(
    tx: &ActorTx<'_>,
    organization: Uuid,
    wanted: &Wanted,
) -> StoreResult<Vec<CaseLine>> {
    let (rank, at, id) = wanted.after.unwrap_or_default();
    Ok(statement(OPEN)
        .bind::<SqlUuid, _>(organization)
        .bind::<Bool, _>(wanted.mine)
        .bind::<Nullable<Text>, _>(wanted.reason)
        .bind::<Bool, _>(wanted.after.is_some())
        .bind::<Integer, _>(rank)
        .bind::<Timestamptz, _>(at)
        .bind::<SqlUuid, _>(id)
        .bind::<BigInt, _>(PAGE + 1)
        .load(&mut tx.conn())
        .await?)
}

const DECIDED: &str = concat!(
    "select r.id, r.content_type, r.evidence, ",
    badge!("r.reported_profile_id"),
    " as owner, (select count(*) from community.content_reports m where m.id = r.id or m.merged_into_id = r.id) as reports, \
         case r.priority when 'urgent' then 3 when 'high' then 2 when 'normal' then 1 else 0 end as rank, r.status, ",
    badge!("r.reviewer_id"),
    " as reviewer, coalesce(r.reviewer_id = auth.profile_id(), false) as is_mine, r.reviewed_at as at, \
         (select jsonb_agg(jsonb_build_array(n.reason, n.count) order by n.count desc, n.reason) \
            from (select m.reason, count(*) as count from community.content_reports m \
                   where m.id = r.id or m.merged_into_id = r.id group by m.reason) n) as reasons \
    from community.content_reports r \
   where r.organization_id = $1 and r.status in ('resolved', 'dismissed') and r.merged_into_id is null \
     and r.reported_profile_id is distinct from auth.profile_id() \
     and (not $2 or r.reviewer_id = auth.profile_id()) \
     and ($3 is null or exists (select from community.content_reports m \
                                 where (m.id = r.id or m.merged_into_id = r.id) and m.reason = $3)) \
     and (not $4 or (r.reviewed_at, r.id) < ($5, $6)) \
   order by r.reviewed_at desc, r.id desc limit $7"
);

/// What is decided, the newest first; one more than a page has.
///
/// # Errors
/// If the database is away.
pub async fn case_list_decided(
    tx: &ActorTx<'_>,
    organization: Uuid,
    wanted: &Wanted,
) -> StoreResult<Vec<CaseLine>> {
    let (_, at, id) = wanted.after.unwrap_or_default();
    Ok(statement(DECIDED)
        .bind::<SqlUuid, _>(organization)
        .bind::<Bool, _>(wanted.mine)
        .bind::<Nullable<Text>, _>(wanted.reason)
        .bind::<Bool, _>(wanted.after.is_some())
        .bind::<Timestamptz, _>(at)
        .bind::<SqlUuid, _>(id)
        .bind::<BigInt, _>(PAGE + 1)
        .load(&mut tx.conn())
        .await?)
}

/// Whichever report of a case an address names, the case is the same one.
const FIND: &str = concat!(
    "with asked as (select r.* from community.content_reports r where r.organization_id = $1 and r.id = $2), \
  root as (select coalesce( \
    (select o.id from community.content_reports o, asked a \
      where o.organization_id = a.organization_id and o.content_type = a.content_type and o.content_id = a.content_id \
        and a.status in ",
    open!(),
    " and o.status in ",
    open!(),
    " order by (o.merged_into_id is not null), o.created_at, o.id limit 1), \
    a.merged_into_id, a.id) as id from asked a) \
  select r.id, r.content_type, r.content_id, r.evidence, r.reported_profile_id as owner_id, ",
    badge!("r.reported_profile_id"),
    " as owner, r.status, r.priority, r.reviewer_id, ",
    badge!("r.reviewer_id"),
    " as reviewer, coalesce(r.reviewer_id = auth.profile_id(), false) as is_mine, r.resolution, r.reviewed_at, \
         exists (select from community.moderation_log l where l.subject_type = r.content_type and l.subject_id = r.content_id \
                    and l.action in ('content_hidden', 'content_removed')) as is_withheld \
    from community.content_reports r join root on root.id = r.id \
   where r.reported_profile_id is distinct from auth.profile_id()"
);

/// The case to which a report belongs.
///
/// # Errors
/// `NotFound` in other organisations and where it is about whoever asks.
pub async fn case_find(tx: &ActorTx<'_>, organization: Uuid, report: Uuid) -> StoreResult<CaseView> {
    let query = statement(FIND).bind::<SqlUuid, _>(organization).bind::<SqlUuid, _>(report);
    Ok(query.get_result(&mut tx.conn()).await?)
}

const SAID: &str = concat!(
    "select ",
    badge!("r.reporter_id"),
    " as reporter, r.reason, r.description, r.created_at \
    from community.content_reports r join community.content_reports root on root.id = $1 \
   where r.id = root.id or r.merged_into_id = root.id \
      or (root.status in ",
    open!(),
    " and r.status in ",
    open!(),
    " and r.organization_id = root.organization_id and r.content_type = root.content_type and r.content_id = root.content_id) \
   order by r.created_at, r.id limit 200"
);

/// What everybody says who reported it, the first one first; at most 200.
///
/// # Errors
/// If the database is away.
pub async fn case_said(tx: &ActorTx<'_>, case: Uuid) -> StoreResult<Vec<Said>> {
    Ok(statement(SAID).bind::<SqlUuid, _>(case).load(&mut tx.conn()).await?)
}

const GIVEN: &str = "select s.kind, s.reason, s.ends_at, s.lifted_at from community.sanctions s \
  where s.report_id = $1 order by s.created_at, s.id limit 20";

/// The sanctions that came out of it.
///
/// # Errors
/// If the database is away.
pub async fn case_given(tx: &ActorTx<'_>, case: Uuid) -> StoreResult<Vec<Given>> {
    Ok(statement(GIVEN).bind::<SqlUuid, _>(case).load(&mut tx.conn()).await?)
}

const DEEDS: &str = concat!(
    "select l.action, ",
    badge!("(select p.id from identity.profiles p where p.user_id = l.actor_user_id)"),
    " as actor, l.reason, l.created_at from community.moderation_log l \
   where l.organization_id = $1 and l.subject_type = $2 and l.subject_id = $3 \
   order by l.created_at desc, l.id desc limit 30"
);

/// What was done to the thing before, the newest first; at most 30.
///
/// # Errors
/// If the database is away.
pub async fn case_deeds(
    tx: &ActorTx<'_>,
    organization: Uuid,
    subject: (Kind, Uuid),
) -> StoreResult<Vec<Deed>> {
    Ok(statement(DEEDS)
        .bind::<SqlUuid, _>(organization)
        .bind::<Text, _>(subject.0)
        .bind::<SqlUuid, _>(subject.1)
        .load(&mut tx.conn())
        .await?)
}

const BEFORE: &str = "select v.content, v.created_at from ( \
    select r.content, r.created_at, r.number from community.post_revisions r where $1 = 'posts' and r.post_id = $2 \
    union all \
    select r.content, r.created_at, r.number from community.comment_revisions r where $1 = 'comments' and r.comment_id = $2) v \
  order by v.number desc limit 10";

/// What it said before it was changed, the newest first; at most ten.
///
/// # Errors
/// If the database is away.
pub async fn case_before(tx: &ActorTx<'_>, subject: (Kind, Uuid)) -> StoreResult<Vec<Before>> {
    let query = statement(BEFORE).bind::<Text, _>(subject.0).bind::<SqlUuid, _>(subject.1);
    Ok(query.load(&mut tx.conn()).await?)
}
