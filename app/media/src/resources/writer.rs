//! Who writes a row: the person who is signed in, whatever was sent. The engine does the same for `created_by_id`.

use db::{ActorTx, StoreResult};
use futures::FutureExt;
use futures::future::{BoxFuture, ready};
use resource::{Change, Hooks};

/// Writes the acting person's sign-in into this column of new rows.
pub(crate) struct By(pub(crate) &'static str);

impl Hooks for By {
    fn before_save<'a>(
        &'a self,
        tx: &'a mut ActorTx<'_>,
        change: &'a mut Change,
    ) -> BoxFuture<'a, StoreResult<()>> {
        if let (None, Some(user)) = (&change.before, tx.actor().user()) {
            change.values.insert(self.0.to_owned(), user.0.to_string().into());
        }
        ready(Ok(())).boxed()
    }
}
