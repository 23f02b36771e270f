//! Domain code around saving. It runs for every way in: form, API, import, bulk edit.

use db::{ActorTx, StoreResult};
use futures::FutureExt;
use futures::future::BoxFuture;
use kernel::OrganizationId;
use serde_json::{Map, Value};
use uuid::Uuid;

/// Columns with their values, as JSON that Postgres' `jsonb_populate_record` reads.
pub type Values = Map<String, Value>;

/// A row that is about to be written, or has just been.
#[derive(Clone, Debug)]
pub struct Change {
    /// The tenant.
    pub organization: OrganizationId,
    /// The row's id; a new row has its id already.
    pub id: Uuid,
    /// The row as it was; `None` when it is made.
    pub before: Option<Values>,
    /// The columns that are written.
    pub values: Values,
}

impl Change {
    /// The value a column will have after the change.
    pub fn after(&self, column: &str) -> Option<&Value> {
        self.values.get(column).or_else(|| self.before.as_ref()?.get(column))
    }
}

/// What a noun does before and after its rows are saved. A refusal is an `AppError::Invalid` with the field's name.
pub trait Hooks: Send + Sync {
    /// May change the values or refuse them. Runs before the schema's checks are asked.
    fn before_save<'a>(
        &'a self,
        tx: &'a mut ActorTx<'_>,
        change: &'a mut Change,
    ) -> BoxFuture<'a, StoreResult<()>> {
        let _ = (tx, change);
        futures::future::ready(Ok(())).boxed()
    }

    /// Runs in the same transaction after the row is written.
    fn after_save<'a>(
        &'a self,
        tx: &'a mut ActorTx<'_>,
        change: &'a Change,
    ) -> BoxFuture<'a, StoreResult<()>> {
        let _ = (tx, change);
        futures::future::ready(Ok(())).boxed()
    }
}
