//! Queries on redirects.

use db::prelude::*;
use diesel::sql_types::{Bool, Nullable, Text, Uuid as SqlUuid};
use uuid::Uuid;

/// Where an old address leads.
#[derive(Clone, Debug, QueryableByName)]
pub(super) struct Redirect {
    /// A path or a full address.
    #[diesel(sql_type = Text)]
    pub target: String,
    /// For good?
    #[diesel(sql_type = Bool)]
    pub permanent: bool,
}

/// The redirect of an exact path. On a host of its own only its organisation's count; on the house's host no
/// organisation redirects what lies below another one's platform types.
pub(super) async fn redirect_find(
    tx: &ActorTx<'_>,
    path: &str,
    organization: Option<Uuid>,
) -> StoreResult<Option<Redirect>> {
    Ok(statement(include_str!("redirect.sql"))
        .bind::<Text, _>(path)
        .bind::<Nullable<SqlUuid>, _>(organization)
        .get_result(&mut tx.conn())
        .await
        .optional()?)
}
