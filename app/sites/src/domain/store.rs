//! Queries on domains.

use db::prelude::*;
use diesel::sql_types::{Text, Uuid as SqlUuid};
use uuid::Uuid;

/// A verified host and where it leads.
#[derive(Clone, Debug, QueryableByName)]
pub struct HostRow {
    /// Lower case, without port.
    #[diesel(sql_type = Text)]
    pub host: String,
    /// `/artists/john-doe` or `/mega/artists_mega_site/top-indie-artists`.
    #[diesel(sql_type = Text)]
    pub base: String,
    /// Whose it is.
    #[diesel(sql_type = SqlUuid)]
    pub organization_id: Uuid,
}

/// All verified hosts whose site everybody may see.
///
/// # Errors
/// If the database is away.
pub async fn host_list(tx: &ActorTx<'_>) -> StoreResult<Vec<HostRow>> {
    Ok(statement(include_str!("hosts.sql")).load(&mut tx.conn()).await?)
}
