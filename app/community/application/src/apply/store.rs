//! Queries on forms and drafts, and the one that sends an application.

use super::model::{Draft, FormView, Place};
use chrono::{DateTime, Utc};
use db::prelude::*;
use diesel::sql_types::{Jsonb, Nullable, Text, Timestamptz, Uuid as SqlUuid};
use serde_json::{Map, Value};
use uuid::Uuid;

/// The form at `/apply/{organization}`, for whoever asks.
///
/// # Errors
/// `NotFound` where there is no open form that they may see.
pub async fn form_find(tx: &ActorTx<'_>, organization: &str, place: &Place) -> StoreResult<FormView> {
    Ok(statement(include_str!("find.sql"))
        .bind::<Text, _>(organization)
        .bind::<Nullable<Text>, _>(place.house_slug())
        .bind::<Nullable<Text>, _>(&place.form)
        .get_result(&mut tx.conn())
        .await?)
}

const KEEP: &str = "insert into community.drafts (id, profile_id, kind, subject_type, subject_id, content) \
    values ($1, auth.profile_id(), 'applications', $2, $3, $4) \
    on conflict (profile_id, kind, subject_type, subject_id) do update set content = excluded.content";

/// Keeps what was typed so far.
///
/// # Errors
/// `Denied` for a visitor.
pub async fn draft_keep(tx: &mut ActorTx<'_>, id: Uuid, form: &FormView, draft: &Draft) -> StoreResult<()> {
    let content = serde_json::to_value(draft).unwrap_or_default();
    statement(KEEP)
        .bind::<SqlUuid, _>(id)
        .bind::<Text, _>(&form.subject_type)
        .bind::<SqlUuid, _>(form.subject_id)
        .bind::<Jsonb, _>(content)
        .execute(&mut tx.conn())
        .await?;
    Ok(())
}

const DROP: &str = "delete from community.drafts \
    where profile_id = auth.profile_id() and kind = 'applications' and subject_type = $1 and subject_id = $2";

/// Forgets the draft of this form.
///
/// # Errors
/// If the database is away.
pub async fn draft_delete(tx: &mut ActorTx<'_>, subject_type: &str, subject: Uuid) -> StoreResult<()> {
    statement(DROP).bind::<Text, _>(subject_type).bind::<SqlUuid, _>(subject).execute(&mut tx.conn()).await?;
    Ok(())
}

/// An application that was just sent.
#[derive(Clone, Copy, Debug, QueryableByName)]
pub struct Sent {
    /// When it is to be answered.
    #[diesel(sql_type = Timestamptz)]
    pub due_at: DateTime<Utc>,
}

// Without a conflict target: neither the same form sent twice nor a second one for the same place makes a row.
const SEND: &str = "insert into community.applications (id, organization_id, form_id, applicant_id, application_data, requested_house_id) \
    values ($1, $2, $3, auth.profile_id(), $4, $5) on conflict do nothing returning due_at";

/// Sends an application as the signed-in person; nothing if one of theirs for this place waits already.
///
/// # Errors
/// `Denied` where the form was closed in between.
pub async fn application_create(
    tx: &mut ActorTx<'_>,
    id: Uuid,
    form: &FormView,
    house: Option<Uuid>,
    answers: Map<String, Value>,
) -> StoreResult<Option<Sent>> {
    Ok(statement(SEND)
        .bind::<SqlUuid, _>(id)
        .bind::<SqlUuid, _>(form.organization_id)
        .bind::<Nullable<SqlUuid>, _>(form.form_id)
        .bind::<Jsonb, _>(Value::Object(answers))
        .bind::<Nullable<SqlUuid>, _>(house)
        .get_result(&mut tx.conn())
        .await
        .optional()?)
}

const TWIN: &str = "select a.id from community.applications a \
   where a.applicant_id = auth.profile_id() and (a.id = $1 or a.organization_id = $2 \
     and a.requested_house_id is not distinct from $3 and a.status in ('pending', 'under_review')) \
   order by a.id = $1 desc limit 1";

#[derive(QueryableByName)]
struct Id {
    #[diesel(sql_type = SqlUuid)]
    id: Uuid,
}

/// The application that stands in the way of a second one.
///
/// # Errors
/// `NotFound` if there is none.
pub async fn application_twin(
    tx: &ActorTx<'_>,
    id: Uuid,
    organization: Uuid,
    house: Option<Uuid>,
) -> StoreResult<Uuid> {
    let twin: Id = statement(TWIN)
        .bind::<SqlUuid, _>(id)
        .bind::<SqlUuid, _>(organization)
        .bind::<Nullable<SqlUuid>, _>(house)
        .get_result(&mut tx.conn())
        .await?;
    Ok(twin.id)
}
