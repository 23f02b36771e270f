//! `admin.drafts`.

use crate::page::Sheet;
use chrono::{DateTime, Utc};
use db::prelude::*;
use diesel::sql_types::{Jsonb, Nullable, Text, Timestamptz, Uuid as SqlUuid};
use engine::Noun;
use engine::value::Typed;
use frame::Desk;
use serde_json::{Value, json};
use uuid::Uuid;

/// A draft that was put back into a form.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Draft {
    /// When it was kept.
    pub at: DateTime<Utc>,
}

#[derive(QueryableByName)]
struct Kept {
    #[diesel(sql_type = Text)]
    typed: String,
    #[diesel(sql_type = Timestamptz)]
    updated_at: DateTime<Utc>,
}

const FIND: &str = "select typed::text as typed, updated_at from admin.drafts
  where user_id = auth.user_id() and organization_id = $1 and resource = $2 and entity_id is not distinct from $3";
const WRITE: &str =
    "insert into admin.drafts (id, organization_id, user_id, resource, entity_id, typed, based_on)
  values ($1, $2, auth.user_id(), $3, $4, $5, left($6, 80))
  on conflict (user_id, organization_id, resource, entity_id)
  do update set typed = excluded.typed, based_on = excluded.based_on";
const FORGET: &str = "delete from admin.drafts
  where user_id = auth.user_id() and organization_id = $1 and resource = $2 and entity_id is not distinct from $3";

/// Puts a draft back into a form, if there is one. The form then has the version on which the draft is based, so that
/// saving it notices what others changed since.
///
/// # Errors
/// If the database is away.
pub async fn restore(tx: &ActorTx<'_>, desk: &Desk, sheet: &mut Sheet) -> StoreResult<()> {
    let found: Option<Kept> = statement(FIND)
        .bind::<SqlUuid, _>(desk.scope.organization)
        .bind::<Text, _>(sheet.noun.name.as_str())
        .bind::<Nullable<SqlUuid>, _>(sheet.row.as_ref().map(|row| row.id))
        .get_result(&mut tx.conn())
        .await
        .optional()?;
    let Some(kept) = found else { return Ok(()) };
    let pairs = serde_json::from_str::<Value>(&kept.typed).ok().and_then(|mut value| {
        serde_json::from_value::<Vec<(String, String)>>(value.get_mut("pairs")?.take()).ok()
    });
    if let Some(pairs) = pairs {
        let begun = sheet.clone();
        *sheet = begun.with(Typed(pairs), kernel::FieldErrors::default(), 200);
        sheet.draft = Some(Draft { at: kept.updated_at });
    }
    Ok(())
}

/// Writes a draft. Buttons are not part of it.
pub(super) async fn write(
    tx: &mut ActorTx<'_>,
    desk: &Desk,
    noun: &Noun,
    (id, pairs): (Option<Uuid>, &[(String, String)]),
) -> StoreResult<()> {
    const BUTTONS: &[&str] = &["_enter", "_find", "_stay", "_another", "_throw", "_keep"];
    let kept: Vec<&(String, String)> =
        pairs.iter().filter(|(name, _)| !BUTTONS.contains(&name.as_str())).collect();
    let version = pairs.iter().find(|(name, _)| name == "_version").map(|(_, value)| value.clone());
    statement(WRITE)
        .bind::<SqlUuid, _>(Uuid::now_v7())
        .bind::<SqlUuid, _>(desk.scope.organization)
        .bind::<Text, _>(noun.name.as_str())
        .bind::<Nullable<SqlUuid>, _>(id)
        .bind::<Jsonb, _>(json!({ "pairs": kept }))
        .bind::<Nullable<Text>, _>(version)
        .execute(&mut tx.conn())
        .await?;
    Ok(())
}

/// Ends a draft.
///
/// # Errors
/// If the database is away.
pub async fn forget(tx: &mut ActorTx<'_>, desk: &Desk, noun: &Noun, id: Option<Uuid>) -> StoreResult<()> {
    statement(FORGET)
        .bind::<SqlUuid, _>(desk.scope.organization)
        .bind::<Text, _>(noun.name.as_str())
        .bind::<Nullable<SqlUuid>, _>(id)
        .execute(&mut tx.conn())
        .await?;
    Ok(())
}
