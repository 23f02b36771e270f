//! One connection for one transaction, and in which state it goes back.

use crate::{StoreError, StoreResult};
use diesel_async::pooled_connection::deadpool::{Object, Pool};
use diesel_async::{AsyncPgConnection, SimpleAsyncConnection};
use futures::FutureExt;
use kernel::Actor;

/// How a transaction ends when all went well.
#[derive(Clone, Copy)]
pub(super) enum End {
    Read,
    Write,
}

/// A connection out of the pool. Unless it was marked clean it is thrown away, because a dropped request may have
/// left a transaction open in it.
pub(super) struct Checkout<'p> {
    object: Option<Object<AsyncPgConnection>>,
    pool: &'p Pool<AsyncPgConnection>,
    clean: bool,
}

impl<'p> Checkout<'p> {
    /// Waits for a free connection.
    pub async fn take(pool: &'p Pool<AsyncPgConnection>) -> StoreResult<Self> {
        #[expect(clippy::disallowed_methods, reason = "this is the door")]
        let object = pool.get().await.map_err(|error| StoreError::Unavailable(error.to_string()))?;
        Ok(Self { object: Some(object), pool, clean: false })
    }
}

impl Checkout<'_> {
    pub fn conn(&self) -> StoreResult<&AsyncPgConnection> {
        self.object.as_deref().ok_or_else(|| StoreError::Unavailable("connection is gone".into()))
    }

    /// Sends `prelude` and the first query of `work` together, then ends the transaction.
    pub async fn run<T>(
        mut self,
        prelude: &str,
        work: impl AsyncFnOnce(&AsyncPgConnection) -> StoreResult<T>,
        end: End,
    ) -> StoreResult<T> {
        let result = {
            let conn = self.conn()?;
            let mut sender = conn;
            // Polled in this order, so `begin` is on the wire before the first query is.
            let begin = sender.batch_execute(prelude).map(|begun| begun.map_err(StoreError::from));
            let (begun, result) = futures::join!(begin, work(conn));
            begun.and(result)
        };
        let (result, ended) = match result {
            Ok(value) => match self.commit(end).await {
                Ok(()) => (Ok(value), true),
                // A refused commit has already rolled back, an aborted transaction has not.
                Err(error) => (Err(error), self.send("rollback").await),
            },
            Err(error) => (Err(error), self.send("rollback").await),
        };
        self.finish(ended);
        result
    }

    async fn commit(&self, end: End) -> StoreResult<()> {
        let mut sender = self.conn()?;
        match end {
            // Nothing was written, so nobody waits for the answer: the next user's queries travel behind it.
            End::Read => {
                sender.batch_execute("commit").now_or_never().unwrap_or(Ok(())).map_err(StoreError::from)
            }
            // `commit` alone would say yes to a transaction in which a statement failed unnoticed, and roll it back;
            // `select` before it fails then.
            End::Write => Ok(sender.batch_execute("select; commit").await?),
        }
    }

    pub async fn send(&self, sql: &str) -> bool {
        let Ok(mut sender) = self.conn() else { return false };
        sender.batch_execute(sql).await.is_ok()
    }

    /// Gives the connection back if it is sound.
    pub fn finish(&mut self, sound: bool) {
        self.clean = sound;
        if !sound {
            // The server has probably restarted: the other connections are dead, too.
            self.pool.retain(|_, _| false);
        }
    }
}

impl Drop for Checkout<'_> {
    fn drop(&mut self) {
        if let (false, Some(object)) = (self.clean, self.object.take()) {
            drop(Object::take(object));
        }
    }
}

/// The settings that the policies' helper functions read. Ids are typed, so nothing can be injected.
pub(super) fn identity(actor: Actor) -> String {
    match actor {
        Actor::Visitor => String::new(),
        Actor::Person { user, profile } => {
            format!("set local maison.user_id = '{user}'; set local maison.profile_id = '{profile}'")
        }
        Actor::Owing { user, profile } => {
            let person = identity(Actor::Person { user, profile });
            format!("{person}; set local maison.second_factor = 'owed'")
        }
    }
}
