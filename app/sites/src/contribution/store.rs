//! Queries on contributions.

use db::prelude::*;
use diesel::sql_types::{Text, Uuid as SqlUuid};
use uuid::Uuid;

/// Notes what the person who asks decided about a contribution, and when: `accepted` or `rejected`.
///
/// # Errors
/// `Denied` where the person may not decide; the step's constraint where it was decided already.
pub async fn contribution_review(tx: &mut ActorTx<'_>, id: Uuid, state: &'static str) -> StoreResult<()> {
    let rows = statement(
        "update sites.contributions set review_state = $2, reviewer_id = auth.user_id(), reviewed_at = now() \
         where id = $1",
    )
    .bind::<SqlUuid, _>(id)
    .bind::<Text, _>(state)
    .execute(&mut tx.conn())
    .await?;
    if rows == 0 { Err(StoreError::Denied) } else { Ok(()) }
}
