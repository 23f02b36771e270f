//! Versions of a platform type: what a new one notes about it.

use db::prelude::*;
use diesel::sql_types::{Integer, Jsonb, Uuid as SqlUuid};
use futures::FutureExt;
use futures::future::BoxFuture;
use kernel::AppError;
use resource::{Change, Hooks};
use serde_json::Value;
use uuid::Uuid;

/// A platform type as it is now.
#[derive(Debug, QueryableByName)]
struct State {
    /// The number after its last version's.
    #[diesel(sql_type = Integer)]
    number: i32,
    /// `{"modules": […], "types": {…}, "theme": …}`.
    #[diesel(sql_type = Jsonb)]
    definition: Value,
}

/// Gives a new version its number and the modules, kinds and theme of its platform type.
pub(crate) struct Snapshot;

impl Hooks for Snapshot {
    fn before_save<'a>(
        &'a self,
        tx: &'a mut ActorTx<'_>,
        change: &'a mut Change,
    ) -> BoxFuture<'a, StoreResult<()>> {
        fill(tx, change).boxed()
    }
}

async fn fill(tx: &mut ActorTx<'_>, change: &mut Change) -> StoreResult<()> {
    if change.before.is_some() {
        return Ok(());
    }
    let kind =
        change.after("platform_type_id").and_then(Value::as_str).and_then(|id| Uuid::try_parse(id).ok());
    let kind = kind.ok_or_else(|| AppError::field("platform_type_id", "Choose a platform type."))?;
    let state = state_find(tx, kind).await?;
    change.values.insert("number".to_owned(), state.number.into());
    change.values.insert("definition".to_owned(), state.definition);
    Ok(())
}

async fn state_find(tx: &ActorTx<'_>, platform_type: Uuid) -> StoreResult<State> {
    let asked = statement(include_str!("snapshot.sql")).bind::<SqlUuid, _>(platform_type);
    Ok(asked.get_result(&mut tx.conn()).await?)
}
