//! Notes: what colleagues say to each other about a row.

use crate::page::One;
use axum::extract::Path;
use chrono::{DateTime, Utc};
use db::prelude::*;
use diesel::sql_types::{Bool, Nullable, Text, Timestamptz, Uuid as SqlUuid};
use engine::record;
use frame::TheEngine;
use kernel::AppError;
use serde::Deserialize;
use uuid::Uuid;
use web::{Answer, Cx, Form};

/// A note.
#[derive(Clone, Debug, QueryableByName)]
pub struct Note {
    /// Its id.
    #[diesel(sql_type = SqlUuid)]
    pub id: Uuid,
    /// What was written.
    #[diesel(sql_type = Text)]
    pub body: String,
    /// Who wrote it, if they are still there.
    #[diesel(sql_type = Nullable<Text>)]
    pub author: Option<String>,
    /// Is it the reader's own?
    #[diesel(sql_type = Bool)]
    pub own: bool,
    /// Is it done?
    #[diesel(sql_type = Bool)]
    pub resolved: bool,
    /// When it was written.
    #[diesel(sql_type = Timestamptz)]
    pub created_at: DateTime<Utc>,
}

const LIST: &str =
    "select n.id, n.body, p.display_name as author, n.user_id is not distinct from auth.user_id() as own,
       n.resolved_at is not null as resolved, n.created_at
  from admin.notes n left join identity.profiles p on p.user_id = n.user_id
 where n.resource = $1 and n.entity_id = $2 order by n.created_at, n.id limit 200";
const ADD: &str = "insert into admin.notes (id, organization_id, resource, entity_id, body, user_id)
  values ($1, $2, $3, $4, $5, auth.user_id())";
const RESOLVE: &str = "update admin.notes set resolved_at = case when resolved_at is null then now() end,
       resolved_by_id = case when resolved_at is null then auth.user_id() end
 where id = $1 and resource = $2 and entity_id = $3";
const DELETE: &str = "delete from admin.notes where id = $1 and resource = $2 and entity_id = $3";

/// The notes of a row, the oldest first.
pub(super) async fn list(tx: &ActorTx<'_>, resource: &str, id: Uuid) -> StoreResult<Vec<Note>> {
    Ok(statement(LIST).bind::<Text, _>(resource).bind::<SqlUuid, _>(id).load(&mut tx.conn()).await?)
}

/// What a form about notes sends: words for a new one, or the id of one that is done or deleted.
#[derive(Debug, Default, Deserialize)]
pub struct Sent {
    /// Not the name of a column: the fields of the row stand on the same page.
    #[serde(default, rename = "note-body")]
    body: String,
    #[serde(default)]
    resolve: Option<Uuid>,
    #[serde(default)]
    delete: Option<Uuid>,
}

/// Adds a note, says that one is done (or not yet), or deletes one's own.
///
/// # Errors
/// `Unauthenticated`, `NotFound`, `Forbidden`.
pub async fn note_change(cx: Cx, engine: TheEngine, Path(one): Path<One>, Form(sent): Form<Sent>) -> Answer {
    let (desk, noun, id) = one.enter(&cx, &engine).await?;
    let path = format!("{}#notes", desk.row_href(&noun, id));
    let body = sent.body.trim().replace("\r\n", "\n");
    let adds = sent.resolve.is_none() && sent.delete.is_none();
    if !super::has_notes(&noun) {
        return Err(AppError::NotFound.into());
    }
    if adds && (body.is_empty() || body.chars().count() > 5000) {
        return Ok(cx.sorry(&path, "form-note-refused"));
    }
    let work = async |tx: &mut ActorTx<'_>| {
        record::find_trashed_too(tx, &desk.registry, &noun, &desk.scope, id).await?;
        let (sql, note) = match (sent.resolve, sent.delete) {
            (Some(note), _) => (RESOLVE, note),
            (None, Some(note)) => (DELETE, note),
            (None, None) => {
                return Ok(statement(ADD)
                    .bind::<SqlUuid, _>(Uuid::now_v7())
                    .bind::<SqlUuid, _>(desk.scope.organization)
                    .bind::<Text, _>(noun.name.as_str())
                    .bind::<SqlUuid, _>(id)
                    .bind::<Text, _>(body.as_str())
                    .execute(&mut tx.conn())
                    .await?);
            }
        };
        let change = statement(sql)
            .bind::<SqlUuid, _>(note)
            .bind::<Text, _>(noun.name.as_str())
            .bind::<SqlUuid, _>(id);
        Ok(change.execute(&mut tx.conn()).await?)
    };
    let changed = cx.app.db.as_actor(cx.actor(), work).await?;
    if changed == 0 {
        return Err(AppError::NotFound.into());
    }
    Ok(cx.done(&path, "form-noted"))
}
