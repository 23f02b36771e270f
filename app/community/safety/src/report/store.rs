//! Queries on reports as their makers make and see them.

use super::model::{Reason, ReportView};
use crate::subject::model::Kind;
use db::prelude::*;
use diesel::sql_types::{Bool, Nullable, Text, Timestamptz, Uuid as SqlUuid};
use kernel::{Cursor, ProfileId};
use uuid::Uuid;

/// A report to be made.
#[derive(Clone, Debug)]
pub struct NewReport {
    /// Whose moderators shall look at it; the trigger `fill_report` takes the subject's own where it has one.
    pub organization: Uuid,
    /// What is reported.
    pub subject: (Kind, Uuid),
    /// Why.
    pub reason: Reason,
    /// The reporter's words.
    pub description: Option<String>,
    /// Whom to block, too.
    pub block: Option<Uuid>,
}

/// What came of making one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Made {
    /// The report, new or old.
    pub id: Uuid,
    /// Is it new?
    pub fresh: bool,
}

#[derive(QueryableByName)]
struct Id {
    #[diesel(sql_type = SqlUuid)]
    id: Uuid,
}

/// People belong to no organisation by themselves: one that both are in, else one of theirs, else one of the
/// reporter's, else the oldest.
const HOME: &str = "select o.id from ( \
    select m.organization_id as id, m.created_at, \
           case when exists (select from identity.organization_members r join identity.profiles q on q.user_id = r.user_id \
                              where q.id = $2 and r.organization_id = m.organization_id) then 0 else 1 end as rank \
      from identity.profiles p join identity.organization_members m on m.user_id = p.user_id where p.id = $1 \
    union all \
    select h.organization_id, h.created_at, 2 from community.house_members h where h.profile_id = $1 and h.left_at is null \
    union all \
    select m.organization_id, m.created_at, 3 \
      from identity.profiles p join identity.organization_members m on m.user_id = p.user_id where p.id = $2 \
    union all \
    select g.id, g.created_at, 4 from identity.organizations g) near \
    join identity.organizations o on o.id = near.id and o.deleted_at is null \
  order by near.rank, near.created_at, o.id limit 1";

/// Whose moderators hear of somebody who belongs to no organisation by themselves; in a system transaction, because
/// members of others are nobody's business.
///
/// # Errors
/// `NotFound` where there is no organisation at all.
pub async fn report_home(tx: &ActorTx<'_>, reported: Option<Uuid>, reporter: ProfileId) -> StoreResult<Uuid> {
    let query = statement(HOME).bind::<Nullable<SqlUuid>, _>(reported).bind::<SqlUuid, _>(reporter);
    Ok(query.get_result::<Id>(&mut tx.conn()).await?.id)
}

const CREATE: &str = "insert into community.content_reports \
    (id, organization_id, reporter_id, content_type, content_id, reason, description) \
  values ($1, $2, auth.profile_id(), $3, $4, $5, $6) on conflict on constraint content_reports_once do nothing";

const BLOCK: &str = "insert into identity.blocks (id, blocker_profile_id, blocked_profile_id) \
  values (gen_random_uuid(), auth.profile_id(), $1) on conflict on constraint blocks_once do nothing";

/// Makes a report as the signed-in person, unless they reported the same before.
///
/// # Errors
/// `Denied` for what they do not see.
pub async fn report_create(tx: &mut ActorTx<'_>, new: &NewReport) -> StoreResult<Made> {
    let id = Uuid::now_v7();
    let added = statement(CREATE)
        .bind::<SqlUuid, _>(id)
        .bind::<SqlUuid, _>(new.organization)
        .bind::<Text, _>(new.subject.0)
        .bind::<SqlUuid, _>(new.subject.1)
        .bind::<Text, _>(new.reason)
        .bind::<Nullable<Text>, _>(&new.description)
        .execute(&mut tx.conn())
        .await?;
    if let Some(person) = new.block {
        statement(BLOCK).bind::<SqlUuid, _>(person).execute(&mut tx.conn()).await?;
    }
    if added == 1 {
        return Ok(Made { id, fresh: true });
    }
    let id = report_mine(tx, new.subject.0, new.subject.1).await?.ok_or(StoreError::NotFound)?;
    Ok(Made { id, fresh: false })
}

/// The signed-in person's own report of a thing, if they made one.
///
/// # Errors
/// If the database is away.
pub async fn report_mine(tx: &ActorTx<'_>, kind: Kind, id: Uuid) -> StoreResult<Option<Uuid>> {
    let query = statement(
        "select r.id from community.content_reports r \
          where r.reporter_id = auth.profile_id() and r.content_type = $1 and r.content_id = $2",
    );
    let found = query.bind::<Text, _>(kind).bind::<SqlUuid, _>(id).get_result::<Id>(&mut tx.conn()).await;
    Ok(found.optional()?.map(|row| row.id))
}

const MINE: &str = "select r.id, r.content_type, r.reason, r.description, r.evidence, r.status, r.resolution, \
    (select o.name from identity.organizations o where o.id = r.organization_id) as organization, \
    r.created_at, r.reviewed_at \
  from community.content_reports r \
 where r.reporter_id = auth.profile_id() and ($1 is null or r.id = $1) \
   and (not $2 or (r.created_at, r.id) < ($3, $4)) \
 order by r.created_at desc, r.id desc limit $5";

/// Rows of a page.
pub const PAGE: i64 = 20;

/// The signed-in person's reports, newest first, one more than a page has.
///
/// # Errors
/// If the database is away.
pub async fn report_list(tx: &ActorTx<'_>, after: Option<&Cursor>) -> StoreResult<Vec<ReportView>> {
    let at = after.and_then(|cursor| cursor.key.parse::<chrono::DateTime<chrono::Utc>>().ok());
    let id = after.map_or(Uuid::nil(), |cursor| cursor.id);
    Ok(statement(MINE)
        .bind::<Nullable<SqlUuid>, _>(None::<Uuid>)
        .bind::<Bool, _>(at.is_some())
        .bind::<Timestamptz, _>(at.unwrap_or_default())
        .bind::<SqlUuid, _>(id)
        .bind::<diesel::sql_types::BigInt, _>(PAGE + 1)
        .load(&mut tx.conn())
        .await?)
}

/// One of the signed-in person's reports.
///
/// # Errors
/// `NotFound` where it is somebody else's.
pub async fn report_find(tx: &ActorTx<'_>, id: Uuid) -> StoreResult<ReportView> {
    Ok(statement(MINE)
        .bind::<Nullable<SqlUuid>, _>(Some(id))
        .bind::<Bool, _>(false)
        .bind::<Timestamptz, _>(chrono::DateTime::<chrono::Utc>::default())
        .bind::<SqlUuid, _>(Uuid::nil())
        .bind::<diesel::sql_types::BigInt, _>(1)
        .get_result(&mut tx.conn())
        .await?)
}
