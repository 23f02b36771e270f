//! `/comments/{subject}/{id}/answers`: the author of a post says who may answer it; who keeps a topic closes it.

use super::about_find;
use crate::address::thread_path;
use crate::subject::{Subject, commented};
use axum::extract::Path;
use db::prelude::*;
use diesel::sql_types::{Bool, Text, Uuid as SqlUuid};
use kernel::AppError;
use serde::Deserialize;
use web::{Answer, Cx, Form};

/// What the form sends.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct AnswersDraft {
    policy: String,
    here: String,
}

/// `POST /comments/{subject}/{id}/answers`.
///
/// # Errors
/// `Forbidden` for everybody else.
pub async fn answers_update(
    cx: Cx,
    Path((word, id)): Path<(String, String)>,
    Form(draft): Form<AnswersDraft>,
) -> Answer {
    cx.person()?;
    let subject = commented(&word, &id)?;
    cx.app.db.as_actor(cx.actor(), async |tx| keep(tx, subject, &draft.policy).await).await?;
    let here = if draft.here.is_empty() { thread_path(subject.0, subject.1) } else { draft.here };
    Ok(cx.done(&format!("{}#comments", here.split('#').next().unwrap_or_default()), "comment-policy-kept"))
}

async fn keep(tx: &mut ActorTx<'_>, subject: Subject, policy: &str) -> StoreResult<()> {
    let about = about_find(tx, subject).await?;
    if !about.locks {
        return Err(StoreError::Denied);
    }
    if subject.0 == "forum" {
        statement("update sites.forum_topics set locked = $2 where id = $1")
            .bind::<SqlUuid, _>(subject.1)
            .bind::<Bool, _>(policy == "nobody")
            .execute(&mut tx.conn())
            .await?;
    } else {
        statement("update community.posts set reply_policy = $2 where id = $1 and reply_policy <> $2")
            .bind::<SqlUuid, _>(subject.1)
            .bind::<Text, _>(policy)
            .execute(&mut tx.conn())
            .await
            .map_err(|error| match StoreError::from(error) {
                // A policy that there is not, or that of a house for a post without one.
                StoreError::Constraint { .. } => AppError::NotFound.into(),
                other => other,
            })?;
    }
    Ok(())
}
