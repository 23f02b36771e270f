//! One transaction under one identity.

use crate::{StoreError, StoreResult};
use diesel_async::{AsyncPgConnection, SimpleAsyncConnection};
use kernel::Actor;

/// An open transaction (or, for a visitor's reads, a plain connection) whose rows are those that its actor may see.
/// Only [`crate::Db`] makes one. Functions take `&ActorTx` to read (several reads may run together with
/// `try_join!`) and `&mut ActorTx` to write.
pub struct ActorTx<'c> {
    conn: &'c AsyncPgConnection,
    actor: Actor,
}

impl<'c> ActorTx<'c> {
    pub(crate) fn new(conn: &'c AsyncPgConnection, actor: Actor) -> Self {
        Self { conn, actor }
    }

    /// The connection, for `query.load(&mut tx.conn())`.
    pub fn conn(&self) -> &'c AsyncPgConnection {
        self.conn
    }

    /// Whose eyes this transaction sees with.
    pub fn actor(&self) -> Actor {
        self.actor
    }

    /// Begins a part of the transaction's work that is ended by [`ActorTx::release`] or [`ActorTx::release_settled`].
    ///
    /// # Errors
    /// [`StoreError::Unavailable`].
    pub async fn savepoint(&mut self) -> StoreResult<()> {
        self.send("savepoint part").await
    }

    /// Ends the part with what came of it: what was refused (the inner error) is taken back and spoils nothing else.
    ///
    /// # Errors
    /// [`StoreError::Unavailable`]: then there is no transaction to go on with.
    pub async fn release<T>(&mut self, outcome: StoreResult<T>) -> StoreResult<StoreResult<T>> {
        self.end("release savepoint part", outcome).await
    }

    /// As [`ActorTx::release`]; rules that are usually asked at the end of the transaction are asked now, while it is
    /// known whom they concern.
    ///
    /// # Errors
    /// As [`ActorTx::release`].
    pub async fn release_settled<T>(&mut self, outcome: StoreResult<T>) -> StoreResult<StoreResult<T>> {
        self.end("set constraints all immediate; release savepoint part", outcome).await
    }

    async fn end<T>(&mut self, keep: &str, outcome: StoreResult<T>) -> StoreResult<StoreResult<T>> {
        let ended = match outcome {
            Ok(value) => self.send(keep).await.map(|()| value),
            Err(error) => Err(error),
        };
        match ended {
            Err(error @ StoreError::Unavailable(_)) => return Err(error),
            Err(_) => self.send("rollback to savepoint part; release savepoint part").await?,
            Ok(_) => {}
        }
        Ok(ended)
    }

    async fn send(&self, sql: &str) -> StoreResult<()> {
        let mut conn = self.conn;
        Ok(conn.batch_execute(sql).await?)
    }
}
