//! Carrying out a decision: in one transaction, once, by whoever is first.

use super::claim::case_lock;
use super::content::content_change;
use super::draft::Decision;
use super::model::CaseView;
use crate::refusal::explained;
use crate::sanction::store::{NewSanction, sanction_create};
use crate::subject::model::sanctionable;
use db::prelude::*;
use diesel::sql_types::{Array, Nullable, Text, Uuid as SqlUuid};
use kernel::AppError;
use kernel::values::community::SanctionKind;
use uuid::Uuid;

/// What came of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// It is done; triggers tell whom it concerns and who reported.
    Done,
    /// Somebody else decided or claimed it in between; nothing was changed.
    Late,
}

const MERGE: &str = "update community.content_reports set merged_into_id = $1 \
  where id = any($2) and id <> $1 and merged_into_id is null";

/// The trigger `log_report` decides what was merged into it, and writes the log.
const DECIDE: &str = "update community.content_reports set status = $2, resolution = $3, reviewer_id = auth.profile_id() \
  where id = $1";

const NOTE: &str = "insert into community.moderation_log \
    (id, organization_id, actor_user_id, action, subject_type, subject_id, profile_id, reason) \
  values (gen_random_uuid(), $1, auth.user_id(), 'note', $2, $3, $4, $5)";

/// Decides a case: all of it, or nothing.
///
/// # Errors
/// [`AppError::Invalid`] for what the database refuses, with message ids.
pub async fn case_decide(
    tx: &mut ActorTx<'_>,
    organization: Uuid,
    case: &CaseView,
    decision: &Decision,
) -> StoreResult<Outcome> {
    let held = case_lock(tx, organization, case.id).await?;
    let me = tx.actor().profile().map(|profile| profile.0);
    let Some(root) =
        held.as_slice().first().filter(|root| root.reviewer_id.is_none() || root.reviewer_id == me)
    else {
        return Ok(Outcome::Late);
    };
    let ids: Vec<Uuid> = held.iter().map(|row| row.id).collect();
    statement(MERGE)
        .bind::<SqlUuid, _>(root.id)
        .bind::<Array<SqlUuid>, _>(ids)
        .execute(&mut tx.conn())
        .await?;
    carry_out(tx, organization, case, root.id, decision).await?;
    let status = if decision.acts { "resolved" } else { "dismissed" };
    let decided = statement(DECIDE)
        .bind::<SqlUuid, _>(root.id)
        .bind::<Text, _>(status)
        .bind::<Nullable<Text>, _>(&decision.answer)
        .execute(&mut tx.conn())
        .await;
    explained(decided.map_err(StoreError::from))?;
    if let Some(note) = &decision.note {
        note_create(tx, organization, case, note).await?;
    }
    Ok(Outcome::Done)
}

async fn carry_out(
    tx: &mut ActorTx<'_>,
    organization: Uuid,
    case: &CaseView,
    report: Uuid,
    decision: &Decision,
) -> StoreResult<()> {
    let subject = (case.content_type, case.content_id);
    if let Some(action) = decision.content {
        let changed = explained(content_change(tx, organization, subject, action).await);
        changed.map_err(|error| match error {
            StoreError::NotFound | StoreError::Denied => {
                AppError::field("content", "safety-content-gone").into()
            }
            other => other,
        })?;
    }
    let Some(person) = case.owner_id else {
        return Ok(());
    };
    let removal = decision.takes_away().then_some(SanctionKind::ContentRemoval);
    for kind in removal.into_iter().chain(decision.measure) {
        let new = NewSanction {
            organization,
            person,
            kind,
            reason: &decision.words,
            report: Some(report),
            subject: sanctionable(case.content_type).then_some(subject),
            days: decision.days.filter(|_| Some(kind) == decision.measure),
        };
        sanction_create(tx, &new).await?;
    }
    Ok(())
}

async fn note_create(
    tx: &mut ActorTx<'_>,
    organization: Uuid,
    case: &CaseView,
    note: &str,
) -> StoreResult<()> {
    statement(NOTE)
        .bind::<SqlUuid, _>(organization)
        .bind::<Text, _>(case.content_type)
        .bind::<SqlUuid, _>(case.content_id)
        .bind::<Nullable<SqlUuid>, _>(case.owner_id)
        .bind::<Text, _>(note)
        .execute(&mut tx.conn())
        .await?;
    Ok(())
}
