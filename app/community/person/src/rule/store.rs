//! The row of `community.interaction_rules`.

use super::model::RuleDraft;
use db::prelude::*;
use diesel::sql_types::{Integer, Text};
use kernel::AppError;

/// The defaults stand where there is no row.
const FIND: &str = "select coalesce(r.follow_policy, 'open') as follow_policy, coalesce(r.comment_policy, 'everyone') as comment_policy, \
    coalesce(r.mention_policy, 'everyone') as mention_policy, coalesce(r.quote_policy, 'everyone') as quote_policy, \
    coalesce(r.picture_policy, 'ask') as picture_policy, coalesce(r.default_visibility, 'public') as default_visibility, \
    coalesce(r.minimum_age_days, 0)::text as minimum_age_days \
  from (values (true)) one left join community.interaction_rules r on r.profile_id = auth.profile_id()";

/// The person's own rules.
///
/// # Errors
/// If the database is away.
pub async fn rule_find(tx: &ActorTx<'_>) -> StoreResult<RuleDraft> {
    Ok(statement(FIND).get_result(&mut tx.conn()).await?)
}

const KEEP: &str = "insert into community.interaction_rules (profile_id, follow_policy, comment_policy, mention_policy, quote_policy, \
    picture_policy, default_visibility, minimum_age_days) values (auth.profile_id(), $1, $2, $3, $4, $5, $6, $7) \
  on conflict (profile_id) do update set follow_policy = excluded.follow_policy, comment_policy = excluded.comment_policy, \
    mention_policy = excluded.mention_policy, quote_policy = excluded.quote_policy, picture_policy = excluded.picture_policy, \
    default_visibility = excluded.default_visibility, minimum_age_days = excluded.minimum_age_days";

/// Keeps them.
///
/// # Errors
/// [`AppError::Invalid`] with message ids.
pub async fn rule_update(tx: &mut ActorTx<'_>, draft: &RuleDraft) -> StoreResult<()> {
    let days = draft.check().map_err(AppError::Invalid)?;
    statement(KEEP)
        .bind::<Text, _>(&draft.follow_policy)
        .bind::<Text, _>(&draft.comment_policy)
        .bind::<Text, _>(&draft.mention_policy)
        .bind::<Text, _>(&draft.quote_policy)
        .bind::<Text, _>(&draft.picture_policy)
        .bind::<Text, _>(&draft.default_visibility)
        .bind::<Integer, _>(days)
        .execute(&mut tx.conn())
        .await?;
    Ok(())
}
