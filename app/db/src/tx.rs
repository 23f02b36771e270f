//! One transaction under one identity.

use diesel_async::AsyncPgConnection;
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
}
