//! Queries on appeals as moderators see and decide them. Nobody sees their own there.

use super::model::AppealView;
use crate::case::content::{ContentAction, content_change};
use crate::refusal::explained;
use crate::sql::badge;
use crate::subject::model::{Kind, hideable};
use chrono::{DateTime, Utc};
use db::prelude::*;
use diesel::sql_types::{BigInt, Bool, Nullable, Text, Timestamptz, Uuid as SqlUuid};
use uuid::Uuid;

/// Rows of a page.
pub const PAGE: i64 = 25;

macro_rules! list {
    ($condition:literal) => {
        concat!(
            "select a.id, a.profile_id, ",
            badge!("a.profile_id"),
            " as person, a.statement, a.status, a.answer, a.created_at, a.decided_at, s.kind, s.reason, \
                s.created_at as given_at, s.ends_at, ",
            badge!("(select p.id from identity.profiles p where p.user_id = s.issued_by)"),
            " as issuer, coalesce(s.issued_by = auth.user_id(), false) as is_issuer, s.subject_type, s.subject_id, s.report_id \
              from community.appeals a join community.sanctions s on s.id = a.sanction_id \
             where a.organization_id = $1 and a.profile_id <> auth.profile_id() and ",
            $condition
        )
    };
}

const FIND: &str = list!("a.id = $2");
const OPEN: &str = list!(
    "a.status in ('pending', 'under_review') and (not $2 or (a.created_at, a.id) > ($3, $4)) \
     order by a.created_at, a.id limit $5"
);
const DECIDED: &str = list!(
    "a.status in ('accepted', 'rejected', 'withdrawn') and (not $2 or (a.created_at, a.id) < ($3, $4)) \
     order by a.created_at desc, a.id desc limit $5"
);

/// Appeals of an organisation, one more than a page has.
///
/// # Errors
/// If the database is away.
pub async fn appeal_list(
    tx: &ActorTx<'_>,
    organization: Uuid,
    decided: bool,
    after: Option<(DateTime<Utc>, Uuid)>,
) -> StoreResult<Vec<AppealView>> {
    let (at, id) = after.unwrap_or_default();
    Ok(statement(if decided { DECIDED } else { OPEN })
        .bind::<SqlUuid, _>(organization)
        .bind::<Bool, _>(after.is_some())
        .bind::<Timestamptz, _>(at)
        .bind::<SqlUuid, _>(id)
        .bind::<BigInt, _>(PAGE + 1)
        .load(&mut tx.conn())
        .await?)
}

/// One appeal.
///
/// # Errors
/// `NotFound` in other organisations, and where it is the moderator's own.
pub async fn appeal_find(tx: &ActorTx<'_>, organization: Uuid, id: Uuid) -> StoreResult<AppealView> {
    let query = statement(FIND).bind::<SqlUuid, _>(organization).bind::<SqlUuid, _>(id);
    Ok(query.get_result(&mut tx.conn()).await?)
}

#[derive(QueryableByName)]
struct Hidden {
    #[diesel(sql_type = Nullable<Text>)]
    subject_type: Option<Kind>,
    #[diesel(sql_type = Nullable<SqlUuid>)]
    subject_id: Option<Uuid>,
}

/// The trigger `keep_appeal` writes the log and lifts the sanction.
const DECIDE: &str = "update community.appeals set status = $3, answer = $4, decided_at = now() \
  where organization_id = $1 and id = $2 and status in ('pending', 'under_review')";

/// What was taken away for the sanction, unless another one that holds took it away, too.
const HIDDEN: &str = "select s.subject_type, s.subject_id from community.appeals a \
    join community.sanctions s on s.id = a.sanction_id \
  where a.organization_id = $1 and a.id = $2 and s.kind = 'content_removal' \
    and not exists (select from community.sanctions o where o.subject_type = s.subject_type and o.subject_id = s.subject_id \
                       and o.kind = 'content_removal' and o.id <> s.id and o.lifted_at is null)";

/// Decides an appeal, with words. `false` where somebody else was quicker, or the person took it back.
///
/// # Errors
/// [`kernel::AppError::Invalid`] where whoever asks gave the sanction.
pub async fn appeal_decide(
    tx: &mut ActorTx<'_>,
    organization: Uuid,
    id: Uuid,
    granted: bool,
    answer: &str,
) -> StoreResult<bool> {
    let status = if granted { "accepted" } else { "rejected" };
    let done = statement(DECIDE)
        .bind::<SqlUuid, _>(organization)
        .bind::<SqlUuid, _>(id)
        .bind::<Text, _>(status)
        .bind::<Text, _>(answer)
        .execute(&mut tx.conn())
        .await;
    if explained(done.map_err(StoreError::from))? == 0 {
        return Ok(false);
    }
    if granted {
        show_again(tx, organization, id).await?;
    }
    Ok(true)
}

async fn show_again(tx: &mut ActorTx<'_>, organization: Uuid, id: Uuid) -> StoreResult<()> {
    let query = statement(HIDDEN).bind::<SqlUuid, _>(organization).bind::<SqlUuid, _>(id);
    let hidden = query.get_result::<Hidden>(&mut tx.conn()).await.optional()?;
    let Some(subject) = hidden.and_then(|row| row.subject_type.zip(row.subject_id)) else {
        return Ok(());
    };
    if !hideable(subject.0) {
        return Ok(());
    }
    match content_change(tx, organization, subject, ContentAction::Restore).await {
        // Purged in between: there is nothing left to show.
        Err(StoreError::NotFound) => Ok(()),
        other => other,
    }
}
