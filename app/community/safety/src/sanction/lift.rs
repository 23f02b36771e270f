//! Taking a sanction back before its end.

use super::store::sanction_lift;
use crate::case::draft::text;
use crate::desk::desk_open;
use crate::evidence::store::sanction_person;
use axum::extract::Path;
use db::ActorTx;
use kernel::FieldErrors;
use serde::Deserialize;
use uuid::Uuid;
use web::words::refused;
use web::{Answer, Cx, Form};

/// What the form sends.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub struct LiftDraft {
    /// Why.
    pub words: String,
}

/// `POST …/sanctions/{id}/lift`.
///
/// # Errors
/// `Forbidden` without the word, `NotFound` in other organisations.
pub async fn lift(cx: Cx, Path((slug, id)): Path<(String, Uuid)>, Form(draft): Form<LiftDraft>) -> Answer {
    let desk = desk_open(&cx, &slug).await?;
    let look = async |tx: &ActorTx<'_>| sanction_person(tx, desk.id, id).await;
    let person = cx.app.db.read_newest(cx.actor(), look).await?;
    let path = desk.path(&format!("/people/{person}"));
    let mut errors = FieldErrors::default();
    let Some(why) = text(&draft.words, "words", 2000, &mut errors).filter(|_| errors.is_empty()) else {
        return Ok(cx.sorry(&path, "safety-lift-words"));
    };
    let write = async |tx: &mut ActorTx<'_>| sanction_lift(tx, desk.id, id, &why).await;
    match refused(cx.app.db.as_actor(cx.actor(), write).await)? {
        Ok(true) => Ok(cx.done(&path, "safety-lift-done")),
        Ok(false) | Err(_) => Ok(cx.sorry(&path, "safety-lift-over")),
    }
}
