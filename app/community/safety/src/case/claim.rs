//! Claiming a case, taking it over, giving it back. The rows are locked first, so that of two people at once one has it.

use crate::sql::open;
use chrono::{DateTime, Utc};
use db::prelude::*;
use diesel::sql_types::{Array, Bool, Nullable, Timestamptz, Uuid as SqlUuid};
use uuid::Uuid;

/// One open report of a case, locked until the transaction ends.
#[derive(Clone, Debug, QueryableByName)]
pub struct Held {
    /// The report.
    #[diesel(sql_type = SqlUuid)]
    pub id: Uuid,
    /// Who has claimed it.
    #[diesel(sql_type = Nullable<SqlUuid>)]
    pub reviewer_id: Option<Uuid>,
    #[diesel(sql_type = Bool)]
    follows: bool,
    #[diesel(sql_type = Timestamptz)]
    created_at: DateTime<Utc>,
}

const LOCK: &str = concat!(
    "select r.id, r.reviewer_id, r.merged_into_id is not null as follows, r.created_at \
    from community.content_reports r \
    join community.content_reports a on a.id = $2 and a.organization_id = r.organization_id \
     and a.content_type = r.content_type and a.content_id = r.content_id \
   where r.organization_id = $1 and r.status in ",
    open!(),
    " and r.reported_profile_id is distinct from auth.profile_id() \
   order by r.id for update of r"
);

/// Locks the open reports of a case, the one that stands for all of them first. Empty: it is decided by now.
///
/// # Errors
/// If the database is away.
pub async fn case_lock(tx: &mut ActorTx<'_>, organization: Uuid, report: Uuid) -> StoreResult<Vec<Held>> {
    let query = statement(LOCK).bind::<SqlUuid, _>(organization).bind::<SqlUuid, _>(report);
    let mut rows: Vec<Held> = query.load(&mut tx.conn()).await?;
    rows.sort_by_key(|row| (row.follows, row.created_at, row.id));
    Ok(rows)
}

const CLAIM: &str = "update community.content_reports set status = 'reviewing', reviewer_id = auth.profile_id(), \
    claimed_at = coalesce(claimed_at, now()), merged_into_id = case when id = $2 then merged_into_id else $2 end \
  where id = any($1)";

/// Claims a case that is held by `holder` (by nobody, if `None`). `false` where somebody else was quicker.
///
/// # Errors
/// If the database is away.
pub async fn case_claim(
    tx: &mut ActorTx<'_>,
    organization: Uuid,
    report: Uuid,
    holder: Option<Uuid>,
) -> StoreResult<bool> {
    let held = case_lock(tx, organization, report).await?;
    let Some(root) = held.as_slice().first().filter(|root| root.reviewer_id == holder) else {
        return Ok(false);
    };
    let ids: Vec<Uuid> = held.iter().map(|row| row.id).collect();
    statement(CLAIM)
        .bind::<Array<SqlUuid>, _>(ids)
        .bind::<SqlUuid, _>(root.id)
        .execute(&mut tx.conn())
        .await?;
    Ok(true)
}

const RELEASE: &str = "update community.content_reports set status = 'pending', reviewer_id = null, claimed_at = null \
  where id = any($1) and reviewer_id = auth.profile_id()";

/// Gives a case back that whoever asks has claimed. `false` where it is not theirs.
///
/// # Errors
/// If the database is away.
pub async fn case_release(tx: &mut ActorTx<'_>, organization: Uuid, report: Uuid) -> StoreResult<bool> {
    let held = case_lock(tx, organization, report).await?;
    let ids: Vec<Uuid> = held.iter().map(|row| row.id).collect();
    let done = statement(RELEASE).bind::<Array<SqlUuid>, _>(ids).execute(&mut tx.conn()).await?;
    Ok(done > 0)
}
