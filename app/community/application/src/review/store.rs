//! Queries of reviewers, and the changes that they make.

use super::decision::Decision;
use super::model::{Counts, File, Line};
use chrono::{DateTime, Utc};
use db::prelude::*;
use diesel::sql_types::{Integer, Nullable, Text, Timestamptz, Uuid as SqlUuid};
use kernel::Cursor;
use kernel::values::community::ApplicationReviewVote as Vote;
use uuid::Uuid;

/// What is shown of the queue.
#[derive(Clone, Debug, Default)]
pub struct Filter {
    /// `waiting`, `reading`, `wanted` or `decided`.
    pub state: String,
    /// Only this house: its word in addresses.
    pub house: Option<String>,
    /// Where the page begins.
    pub after: Option<Cursor>,
}

const LINES: &str = include_str!("lines.sql");

/// A page of the queue: oldest first, what is decided newest first; one more than `limit` shows that there is more.
///
/// # Errors
/// If the database is away.
pub async fn line_list(
    tx: &ActorTx<'_>,
    organization: Uuid,
    filter: &Filter,
    limit: i32,
) -> StoreResult<Vec<Line>> {
    let after = filter.after.as_ref();
    let at = after.and_then(|cursor| cursor.key.parse::<DateTime<Utc>>().ok());
    Ok(statement(LINES)
        .bind::<SqlUuid, _>(organization)
        .bind::<Text, _>(&filter.state)
        .bind::<Nullable<Text>, _>(&filter.house)
        .bind::<Nullable<Timestamptz>, _>(at)
        .bind::<Nullable<SqlUuid>, _>(after.map(|cursor| cursor.id))
        .bind::<Integer, _>(limit)
        .load(&mut tx.conn())
        .await?)
}

const COUNTS: &str = "select count(*) filter (where s = 'waiting') as waiting, count(*) filter (where s = 'reading') as reading, \
       count(*) filter (where s = 'wanted') as wanted \
  from (select case when a.status = 'under_review' then 'reading' \
                    when a.letter is not null and a.letter is distinct from a.application_data #>> '{_more,-1,asked}' then 'wanted' \
                    else 'waiting' end as s \
          from community.applications a \
         where a.organization_id = $1 and a.status in ('pending', 'under_review') and a.applicant_id <> auth.profile_id() \
           and ($2 is null or a.requested_house_id = (select h.id from community.houses h where h.organization_id = $1 and h.slug = $2))) c";

/// How many wait.
///
/// # Errors
/// If the database is away.
pub async fn line_counts(tx: &ActorTx<'_>, organization: Uuid, house: Option<&str>) -> StoreResult<Counts> {
    Ok(statement(COUNTS)
        .bind::<SqlUuid, _>(organization)
        .bind::<Nullable<Text>, _>(house)
        .get_result(&mut tx.conn())
        .await?)
}

const FILE: &str = concat!(include_str!("../case/columns.sql"), include_str!("file.sql"));

/// A case for somebody who may review it. Nobody reviews their own.
///
/// # Errors
/// `NotFound` for everybody else.
pub async fn file_find(tx: &ActorTx<'_>, organization: Uuid, id: Uuid) -> StoreResult<File> {
    Ok(statement(FILE)
        .bind::<SqlUuid, _>(id)
        .bind::<SqlUuid, _>(organization)
        .get_result(&mut tx.conn())
        .await?)
}

const CLAIM: &str = "update community.applications set status = 'under_review', reviewer_id = auth.profile_id() \
  where id = $1 and status = 'pending' and applicant_id <> auth.profile_id()";

/// Begins to read it; `false` if somebody else does, or it is over.
///
/// # Errors
/// If the database is away.
pub async fn file_claim(tx: &mut ActorTx<'_>, id: Uuid) -> StoreResult<bool> {
    Ok(statement(CLAIM).bind::<SqlUuid, _>(id).execute(&mut tx.conn()).await? > 0)
}

const RELEASE: &str = "update community.applications set status = 'pending' \
  where id = $1 and status = 'under_review' and applicant_id <> auth.profile_id()";
/// The database names whoever changes the state; a second change takes the name away.
const FREE: &str =
    "update community.applications set reviewer_id = null where id = $1 and status = 'pending'";

/// Puts it back for others; `false` if nobody reads it.
///
/// # Errors
/// If the database is away.
pub async fn file_release(tx: &mut ActorTx<'_>, id: Uuid) -> StoreResult<bool> {
    let released = statement(RELEASE).bind::<SqlUuid, _>(id).execute(&mut tx.conn()).await?;
    if released > 0 {
        statement(FREE).bind::<SqlUuid, _>(id).execute(&mut tx.conn()).await?;
    }
    Ok(released > 0)
}

const NOTE: &str = "insert into community.application_reviews (id, organization_id, application_id, reviewer_id, vote, review_notes) \
   values ($1, $2, $3, auth.profile_id(), $4, nullif($5, '')) \
   on conflict (application_id, reviewer_id) do update set vote = excluded.vote, review_notes = excluded.review_notes";

/// Keeps what a reviewer thinks; each has one opinion of a case.
///
/// # Errors
/// `Denied` for whoever may not review it.
pub async fn note_keep(
    tx: &mut ActorTx<'_>,
    organization: Uuid,
    id: Uuid,
    vote: Vote,
    notes: &str,
) -> StoreResult<()> {
    statement(NOTE)
        .bind::<SqlUuid, _>(Uuid::now_v7())
        .bind::<SqlUuid, _>(organization)
        .bind::<SqlUuid, _>(id)
        .bind::<Text, _>(vote)
        .bind::<Text, _>(notes)
        .execute(&mut tx.conn())
        .await?;
    Ok(())
}

// The version makes one of two decisions win. `$3` is the decision's word, `$4` its letter, `$5` its reason, `$6` its house.
const DECIDE: &str = "update community.applications a set \
      status = $3, reviewer_id = auth.profile_id(), letter = nullif($4, ''), rejection_reason = nullif($5, ''), \
      assigned_house_id = $6, \
      invitation_id = case when $3 = 'approved' then (select i.id from community.house_invitations i \
         where i.house_id = coalesce($6, a.requested_house_id) and i.profile_id = a.applicant_id and i.status = 'pending') end \
    where a.id = $1 and a.version = $2 and a.status in ('pending', 'under_review') and a.applicant_id <> auth.profile_id()";

/// Decides; `false` if somebody else was quicker, or the answers changed.
///
/// # Errors
/// [`kernel::AppError::Invalid`] with message ids where too few agree or the house is none of theirs.
pub async fn file_decide(
    tx: &mut ActorTx<'_>,
    id: Uuid,
    version: i32,
    decision: &Decision,
) -> StoreResult<bool> {
    let changed = statement(DECIDE)
        .bind::<SqlUuid, _>(id)
        .bind::<Integer, _>(version)
        .bind::<Text, _>(decision.status())
        .bind::<Text, _>(&decision.letter)
        .bind::<Text, _>(&decision.reason)
        .bind::<Nullable<SqlUuid>, _>(decision.house)
        .execute(&mut tx.conn())
        .await
        .on_constraint("applications_reviewers", "", || "review-error-reviewers".into())
        .on_constraint("applications_assigned_house_id_fkey", "house", || "review-error-house".into())?;
    Ok(changed > 0)
}

const REVOKE: &str = "update community.house_invitations i set status = 'revoked' \
  from community.applications a where a.id = $1 and i.house_id = a.assigned_house_id and i.profile_id = a.applicant_id \
   and i.status = 'pending'";

/// Whoever was let in needs no invitation any more: both are one case. Without the right to take it back, it stays.
///
/// # Errors
/// If the database is away.
pub async fn invitation_end(tx: &mut ActorTx<'_>, id: Uuid) -> StoreResult<()> {
    statement(REVOKE).bind::<SqlUuid, _>(id).execute(&mut tx.conn()).await?;
    Ok(())
}

const REOPEN: &str = "update community.applications set status = 'pending', \
      reopenings = reopenings || jsonb_build_array(jsonb_build_object('reason', $3::text)) \
    where id = $1 and version = $2 and status = 'rejected' and applicant_id <> auth.profile_id() returning due_at";

#[derive(QueryableByName)]
struct Due {
    #[diesel(sql_type = Timestamptz)]
    due_at: DateTime<Utc>,
}

/// Opens a declined application again; when it is to be answered now. Nothing if somebody else was quicker.
///
/// # Errors
/// [`kernel::AppError::Invalid`] with a message id where the person has applied there anew.
pub async fn file_reopen(
    tx: &mut ActorTx<'_>,
    id: Uuid,
    version: i32,
    reason: &str,
) -> StoreResult<Option<DateTime<Utc>>> {
    let opened: Option<Due> = statement(REOPEN)
        .bind::<SqlUuid, _>(id)
        .bind::<Integer, _>(version)
        .bind::<Text, _>(reason)
        .get_result(&mut tx.conn())
        .await
        .optional()
        .on_constraint("applications_open_key", "", || "review-error-anew".into())?;
    Ok(opened.map(|row| row.due_at))
}
