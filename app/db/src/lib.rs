//! The one door to Postgres: pools, identities, transactions, errors, migrations and the printed schema.
//!
//! Nothing outside this crate can take a connection. [`Db::read`] and [`Db::as_actor`] set the identity that
//! row-level security sees, [`Db::as_system`] is the greppable exception for workers and commands.

pub mod checks;
pub mod data_model;
pub mod denial;
pub mod dynamic;
pub mod error;
pub mod inspect;
pub mod jobs;
pub mod json;
pub mod live;
pub mod migrate;
pub mod person;
pub mod pool;
pub mod print;
pub mod print_values;
pub mod secret;
pub mod statement;
pub mod topics;
pub mod tx;

pub use ::schema;
pub use dynamic::Dynamic;
pub use error::{ResultExt, StoreError, StoreResult};
pub use json::Json;
pub use live::{Channel, Live, LiveEvent};
pub use pool::{Db, DbConfig, to_end};
pub use statement::statement;
pub use tx::ActorTx;

/// What a store needs to write queries; nothing that can take a connection.
pub mod prelude {
    pub use crate::{ActorTx, Json, ResultExt, StoreError, StoreResult, schema, statement};
    pub use diesel::prelude::*;
    pub use diesel_async::RunQueryDsl;
}
