//! Whose doing it is: columns that the engine does not know as a row's author, because they say what was done.

use db::{ActorTx, StoreResult};
use futures::FutureExt;
use futures::future::{BoxFuture, ready};
use resource::{Change, Hooks};
use serde_json::Value;

/// Whoever adds a row stands in this column, unless something else is said.
pub struct By(pub &'static str);

impl Hooks for By {
    fn before_save<'a>(
        &'a self,
        tx: &'a mut ActorTx<'_>,
        change: &'a mut Change,
    ) -> BoxFuture<'a, StoreResult<()>> {
        if change.before.is_none() && change.values.get(self.0).is_none_or(Value::is_null) {
            change.values.insert(self.0.into(), person(tx));
        }
        ready(Ok(())).boxed()
    }
}

/// Whoever fills in the moment `when` stands in `who`, as long as the moment does.
pub struct Decides {
    /// Column of the person.
    pub who: &'static str,
    /// Column of the moment.
    pub when: &'static str,
}

impl Hooks for Decides {
    fn before_save<'a>(
        &'a self,
        tx: &'a mut ActorTx<'_>,
        change: &'a mut Change,
    ) -> BoxFuture<'a, StoreResult<()>> {
        if let Some(moment) = change.values.get(self.when) {
            let who = if moment.is_null() { Value::Null } else { person(tx) };
            change.values.insert(self.who.into(), who);
        }
        ready(Ok(())).boxed()
    }
}

fn person(tx: &ActorTx<'_>) -> Value {
    tx.actor().user().map_or(Value::Null, |user| Value::String(user.0.to_string()))
}
