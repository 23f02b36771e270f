//! What stands beside a form: who made it, its public address, where it is used, notes, who else is here.

mod note;
mod presence;
mod view;

pub use note::{Note, note_change};
pub use presence::{presence_keep, presence_list};
pub use view::view;

use crate::action::{self, Use};
use crate::page::Sheet;
use db::prelude::*;
use diesel::sql_types::{Text, Uuid as SqlUuid};
use frame::Desk;
use uuid::Uuid;

/// What stands beside the form of a row.
#[derive(Clone, Default)]
pub struct Side {
    /// Where the row is used.
    pub uses: Vec<Use>,
    /// What colleagues said about it, the oldest first.
    pub notes: Vec<Note>,
    /// Who else has it open.
    pub others: Vec<String>,
}

/// Reads it.
///
/// # Errors
/// If the database is away.
pub async fn load(tx: &ActorTx<'_>, desk: &Desk, sheet: &Sheet) -> StoreResult<Side> {
    let Some(row) = &sheet.row else { return Ok(Side::default()) };
    let uses = action::used(tx, desk, &sheet.noun, row.id).await?;
    let notes =
        if has_notes(&sheet.noun) { note::list(tx, &sheet.noun.name, row.id).await? } else { Vec::new() };
    let others = presence::others(tx, &sheet.noun.name, row.id).await?;
    Ok(Side { uses, notes, others: others.into_iter().map(|other| other.name).collect() })
}

/// Notes ask the database whether the person sees the row, which it finds by its column `id`.
pub(crate) fn has_notes(noun: &engine::Noun) -> bool {
    noun.key == "id"
}

const VISITED: &str = "insert into admin.visited (id, organization_id, user_id, resource, entity_id)
  values ($1, $2, auth.user_id(), $3, $4)
  on conflict (user_id, organization_id, resource, entity_id) do update set visited_at = now()";

/// Remembers that a row was opened.
///
/// # Errors
/// If the database is away.
pub async fn visited(tx: &mut ActorTx<'_>, desk: &Desk, resource: &str, id: Uuid) -> StoreResult<()> {
    statement(VISITED)
        .bind::<SqlUuid, _>(Uuid::now_v7())
        .bind::<SqlUuid, _>(desk.scope.organization)
        .bind::<Text, _>(resource)
        .bind::<SqlUuid, _>(id)
        .execute(&mut tx.conn())
        .await?;
    Ok(())
}
