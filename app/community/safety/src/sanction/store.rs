//! Queries on sanctions, and on appeals as the person makes them.

use super::model::SanctionView;
use crate::refusal::explained;
use crate::subject::model::Kind;
use db::prelude::*;
use diesel::sql_types::{Integer, Nullable, Text, Uuid as SqlUuid};
use kernel::AppError;
use kernel::values::community::SanctionKind;
use uuid::Uuid;

/// A sanction to be given by whoever asks.
#[derive(Clone, Debug)]
pub struct NewSanction<'a> {
    /// Whose rule it is.
    pub organization: Uuid,
    /// Against whom.
    pub person: Uuid,
    /// What it is.
    pub kind: SanctionKind,
    /// What the person is told.
    pub reason: &'a str,
    /// The report that led to it.
    pub report: Option<Uuid>,
    /// The content that led to it.
    pub subject: Option<(Kind, Uuid)>,
    /// For how many days; until it is taken back, where there are none.
    pub days: Option<i32>,
}

const CREATE: &str = "insert into community.sanctions \
    (id, organization_id, profile_id, kind, reason, report_id, subject_type, subject_id, issued_by, ends_at) \
  values ($1, $2, $3, $4, $5, $6, $7, $8, auth.user_id(), now() + make_interval(days => $9))";

/// Gives it; the trigger writes the log.
///
/// # Errors
/// [`AppError::Invalid`] where the database protects the person.
pub async fn sanction_create(tx: &mut ActorTx<'_>, new: &NewSanction<'_>) -> StoreResult<()> {
    let added = statement(CREATE)
        .bind::<SqlUuid, _>(Uuid::now_v7())
        .bind::<SqlUuid, _>(new.organization)
        .bind::<SqlUuid, _>(new.person)
        .bind::<Text, _>(new.kind)
        .bind::<Text, _>(new.reason)
        .bind::<Nullable<SqlUuid>, _>(new.report)
        .bind::<Nullable<Text>, _>(new.subject.map(|(kind, _)| kind))
        .bind::<Nullable<SqlUuid>, _>(new.subject.map(|(_, id)| id))
        .bind::<Nullable<Integer>, _>(new.days)
        .execute(&mut tx.conn())
        .await;
    explained(added.map_err(StoreError::from)).map(drop)
}

const OWN: &str = "select s.id, s.kind, s.reason, s.subject_type, s.created_at, s.ends_at, s.lifted_at, \
    (select o.name from identity.organizations o where o.id = s.organization_id) as organization, \
    case s.subject_type \
      when 'posts' then (select p.content from community.posts p where p.id = s.subject_id) \
      when 'comments' then (select c.content from community.comments c where c.id = s.subject_id) \
      when 'gallery' then (select coalesce(g.caption, g.title) from community.gallery_items g where g.id = s.subject_id) \
      when 'profiles' then (select f.bio from identity.profiles f where f.id = s.subject_id) \
      when 'events' then (select e.title from events.events e where e.id = s.subject_id) \
      when 'forum' then (select t.title from sites.forum_topics t where t.id = s.subject_id) end as words, \
    a.id is null and s.lifted_at is null and s.created_at >= now() - interval '20 days' as appealable, \
    a.id as appeal_id, a.status as appeal_status, a.statement, a.answer, a.decided_at \
  from community.sanctions s left join community.appeals a on a.sanction_id = s.id \
 where s.profile_id = auth.profile_id() \
 order by s.created_at desc, s.id desc limit 100";

/// The sanctions of whoever asks, the newest first; at most 100.
///
/// # Errors
/// If the database is away.
pub async fn sanction_own(tx: &ActorTx<'_>) -> StoreResult<Vec<SanctionView>> {
    Ok(statement(OWN).load(&mut tx.conn()).await?)
}

const APPEAL: &str = "insert into community.appeals (id, organization_id, sanction_id, profile_id, statement) \
  select $1, s.organization_id, s.id, s.profile_id, $3 from community.sanctions s \
   where s.id = $2 and s.profile_id = auth.profile_id() and s.lifted_at is null";

/// Appeals against a sanction of whoever asks.
///
/// # Errors
/// `NotFound` where it is not theirs or does not hold any more; [`AppError::Invalid`] when they have done so or are late.
pub async fn appeal_create(tx: &mut ActorTx<'_>, sanction: Uuid, text: &str) -> StoreResult<()> {
    let added = statement(APPEAL)
        .bind::<SqlUuid, _>(Uuid::now_v7())
        .bind::<SqlUuid, _>(sanction)
        .bind::<Text, _>(text)
        .execute(&mut tx.conn())
        .await
        .on_constraint("appeals_once", "statement", || "safety-appeal-once".into())
        .on_constraint("appeals_time", "statement", || "safety-appeal-late".into())?;
    if added == 0 { Err(AppError::NotFound.into()) } else { Ok(()) }
}

const WITHDRAW: &str = "update community.appeals set status = 'withdrawn' \
  where id = $1 and profile_id = auth.profile_id() and status in ('pending', 'under_review')";

/// Takes an appeal back. `false` where it is decided by now, or not theirs.
///
/// # Errors
/// If the database is away.
pub async fn appeal_withdraw(tx: &mut ActorTx<'_>, appeal: Uuid) -> StoreResult<bool> {
    let done = statement(WITHDRAW).bind::<SqlUuid, _>(appeal).execute(&mut tx.conn()).await;
    Ok(explained(done.map_err(StoreError::from))? > 0)
}

const LIFT: &str = "update community.sanctions set lifted_at = now(), lift_reason = $3 \
  where id = $2 and organization_id = $1 and profile_id <> auth.profile_id() and lifted_at is null \
    and (ends_at is null or ends_at > now())";

/// Ends a sanction early. `false` where it does not hold any more.
///
/// # Errors
/// If the database is away.
pub async fn sanction_lift(
    tx: &mut ActorTx<'_>,
    organization: Uuid,
    sanction: Uuid,
    reason: &str,
) -> StoreResult<bool> {
    let done = statement(LIFT)
        .bind::<SqlUuid, _>(organization)
        .bind::<SqlUuid, _>(sanction)
        .bind::<Text, _>(reason)
        .execute(&mut tx.conn())
        .await;
    Ok(explained(done.map_err(StoreError::from))? > 0)
}
