//! Rows of `identity.sign_in_challenges`: a question that waits for minutes until somebody answers it. Which kinds there are,
//! and what an answer is, know `second_factor`, `passkey` and `sign_up_puzzle`. System transactions only.

use chrono::{DateTime, TimeDelta, Utc};
use db::prelude::*;
use kernel::UserId;
use kernel::values::identity::SignInChallengeKind as Kind;
use schema::identity::sign_in_challenges as challenges;
use serde_json::Value;
use uuid::Uuid;
use web::session::{new_token, token_hash};

/// Keeps a question with `state` until it is too late; returns the token by which it is found.
///
/// # Errors
/// If the database is away.
pub async fn challenge_create(
    tx: &mut ActorTx<'_>,
    (kind, user): (Kind, Option<UserId>),
    state: Value,
    until: DateTime<Utc>,
) -> StoreResult<String> {
    let token = new_token();
    diesel::insert_into(challenges::table)
        .values((
            challenges::id.eq(Uuid::now_v7()),
            challenges::kind.eq(kind.as_str()),
            challenges::user_id.eq(user.map(|user| user.0)),
            challenges::token.eq(token_hash(&token)),
            challenges::state.eq(state),
            challenges::expires_at.eq(until),
        ))
        .execute(&mut tx.conn())
        .await?;
    Ok(token)
}

/// Drops what is over, of every kind. For the daily clean-up.
///
/// # Errors
/// If the database is away.
pub async fn challenge_clean(tx: &mut ActorTx<'_>) -> StoreResult<usize> {
    let over = challenges::expires_at.lt(Utc::now() - TimeDelta::days(1));
    Ok(diesel::delete(challenges::table.filter(over)).execute(&mut tx.conn()).await?)
}
