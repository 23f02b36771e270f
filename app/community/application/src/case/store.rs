//! An applicant's own rows of `community.applications`.

use super::model::{Case, Exchange, MORE};
use crate::attach::with_files;
use db::prelude::*;
use diesel::sql_types::{Integer, Jsonb, Nullable, Text, Timestamptz, Uuid as SqlUuid};
use kernel::Cursor;
use serde_json::{Map, Value, json};
use uuid::Uuid;

const FIND: &str = concat!(
    include_str!("columns.sql"),
    " from community.applications a join identity.organizations o on o.id = a.organization_id \
      left join community.application_forms f on f.id = a.form_id \
     where a.id = $1 and a.applicant_id = auth.profile_id()"
);

/// An application of whoever asks.
///
/// # Errors
/// `NotFound` for everybody else's.
pub async fn case_find(tx: &ActorTx<'_>, id: Uuid) -> StoreResult<Case> {
    Ok(statement(FIND).bind::<SqlUuid, _>(id).get_result(&mut tx.conn()).await?)
}

const LIST: &str = concat!(
    include_str!("columns.sql"),
    " from community.applications a join identity.organizations o on o.id = a.organization_id \
      left join community.application_forms f on f.id = a.form_id \
     where a.applicant_id = auth.profile_id() \
       and ($1 is null or (a.submitted_at, a.id) < ($1, $2)) \
     order by a.submitted_at desc, a.id desc limit $3"
);

/// Applications of whoever asks, newest first.
///
/// # Errors
/// If the database is away.
pub async fn case_list_find(tx: &ActorTx<'_>, after: Option<&Cursor>, limit: i32) -> StoreResult<Vec<Case>> {
    let at = after.and_then(|cursor| cursor.key.parse::<chrono::DateTime<chrono::Utc>>().ok());
    Ok(statement(LIST)
        .bind::<Nullable<Timestamptz>, _>(at)
        .bind::<Nullable<SqlUuid>, _>(after.map(|cursor| cursor.id))
        .bind::<Integer, _>(limit)
        .load(&mut tx.conn())
        .await?)
}

/// An application that was begun and not sent.
#[derive(Clone, Debug, QueryableByName)]
pub struct Begun {
    /// Its address.
    #[diesel(sql_type = Text)]
    pub path: String,
    /// The house or form, where it is still to be seen.
    #[diesel(sql_type = Nullable<Text>)]
    pub title: Option<String>,
    /// When it was last kept.
    #[diesel(sql_type = Timestamptz)]
    pub updated_at: chrono::DateTime<chrono::Utc>,
}

const BEGUN: &str = "select case when d.content ->> 'path' like '/apply/%' then d.content ->> 'path' else '/apply' end as path, d.updated_at, coalesce( \
      (select f.title from community.application_forms f where d.subject_type = 'application_forms' and f.id = d.subject_id), \
      (select h.name from community.houses h where d.subject_type = 'houses' and h.id = d.subject_id)) as title \
   from community.drafts d where d.profile_id = auth.profile_id() and d.kind = 'applications' \
  order by d.updated_at desc, d.id desc limit 20";

/// What whoever asks began and did not send.
///
/// # Errors
/// If the database is away.
pub async fn begun_list(tx: &ActorTx<'_>) -> StoreResult<Vec<Begun>> {
    Ok(statement(BEGUN).load(&mut tx.conn()).await?)
}

const CORRECT: &str = "update community.applications set application_data = $3 \
  where id = $1 and version = $2 and status = 'pending' and applicant_id = auth.profile_id()";

/// Corrects the answers; `false` if somebody has begun to read them, or they changed in between.
///
/// # Errors
/// If the database is away.
pub async fn case_correct(
    tx: &mut ActorTx<'_>,
    id: Uuid,
    version: i32,
    answers: Map<String, Value>,
) -> StoreResult<bool> {
    let changed = statement(CORRECT)
        .bind::<SqlUuid, _>(id)
        .bind::<Integer, _>(version)
        .bind::<Jsonb, _>(Value::Object(answers))
        .execute(&mut tx.conn())
        .await?;
    Ok(changed > 0)
}

/// New answers with everything of ours that the old ones carry, and what was said to the open question.
pub fn renewed(case: &Case, answers: Map<String, Value>, said: Option<Exchange>) -> Map<String, Value> {
    let mut all = answers;
    for (key, value) in case.answers.0.iter().filter(|(key, _)| key.starts_with('_')) {
        all.insert(key.clone(), value.clone());
    }
    all = with_files(all, &case.questions.0);
    if let Some(said) = said {
        let mut exchanges = case.exchanges();
        exchanges.push(said);
        all.insert(MORE.to_owned(), json!(exchanges));
    }
    all
}

const WITHDRAW: &str = "update community.applications set status = 'withdrawn' \
  where id = $1 and applicant_id = auth.profile_id() and status in ('pending', 'under_review')";

/// Takes an application back; `false` if it is over already.
///
/// # Errors
/// If the database is away.
pub async fn case_withdraw(tx: &mut ActorTx<'_>, id: Uuid) -> StoreResult<bool> {
    Ok(statement(WITHDRAW).bind::<SqlUuid, _>(id).execute(&mut tx.conn()).await? > 0)
}
