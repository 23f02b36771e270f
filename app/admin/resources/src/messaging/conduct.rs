//! What policies of conversations ask of new rows: that they are made in one's own name.

use db::{ActorTx, StoreResult};
use futures::FutureExt;
use futures::future::{BoxFuture, ready};
use kernel::AppError;
use resource::{Change, Hooks};
use serde_json::json;

/// Rooms are begun in one's own name, and conversations between two not here.
pub struct Rooms;

impl Hooks for Rooms {
    fn before_save<'a>(
        &'a self,
        tx: &'a mut ActorTx<'_>,
        change: &'a mut Change,
    ) -> BoxFuture<'a, StoreResult<()>> {
        if change.before.is_none() && change.after("type").is_some_and(|kind| kind == "direct") {
            let sentence = "Begin a conversation between two in the messages.";
            return ready(Err(AppError::field("type", sentence).into())).boxed();
        }
        sign(tx, change, "created_by_profile_id");
        ready(Ok(())).boxed()
    }
}

/// Whoever makes a row stands in this column of it.
pub struct Signed(pub &'static str);

impl Hooks for Signed {
    fn before_save<'a>(
        &'a self,
        tx: &'a mut ActorTx<'_>,
        change: &'a mut Change,
    ) -> BoxFuture<'a, StoreResult<()>> {
        sign(tx, change, self.0);
        ready(Ok(())).boxed()
    }
}

fn sign(tx: &ActorTx<'_>, change: &mut Change, column: &str) {
    if let (None, Some(profile)) = (&change.before, tx.actor().profile()) {
        change.values.insert(column.into(), json!(profile));
    }
}
