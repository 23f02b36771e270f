//! Rows of `identity.sign_in_challenges` of the kind `proof_of_work`: which mail leaves at once for a solution. The row is
//! what makes a solution work once, on whichever node it arrives. System transactions only.

use crate::challenge::challenge_create;
use chrono::{DateTime, Utc};
use db::prelude::*;
use diesel::dsl::now;
use kernel::values::identity::SignInChallengeKind;
use schema::identity::sign_in_challenges as challenges;
use serde_json::{Value, json};
use uuid::Uuid;
use web::session::token_hash;

/// Lets a solution send the mail before `until`, when it leaves by itself; returns the token of the page's address.
///
/// # Errors
/// If the database is away.
pub async fn puzzle_create(tx: &mut ActorTx<'_>, mail: Uuid, until: DateTime<Utc>) -> StoreResult<String> {
    challenge_create(tx, (SignInChallengeKind::ProofOfWork, None), json!({ "mail": mail }), until).await
}

/// When the mail leaves by itself; `None` if it has left or there never was one.
///
/// # Errors
/// If the database is away.
pub async fn puzzle_find(tx: &mut ActorTx<'_>, token: &str) -> StoreResult<Option<DateTime<Utc>>> {
    Ok(challenges::table
        .filter(challenges::token.eq(token_hash(token)))
        .filter(challenges::kind.eq(SignInChallengeKind::ProofOfWork.as_str()))
        .filter(challenges::used_at.is_null().and(challenges::expires_at.gt(now)))
        .select(challenges::expires_at)
        .first(&mut tx.conn())
        .await
        .optional()?)
}

/// Uses the puzzle up and says which mail leaves now. Of two at the same moment one gets it.
///
/// # Errors
/// If the database is away.
pub async fn puzzle_use(tx: &mut ActorTx<'_>, token: &str) -> StoreResult<Option<Uuid>> {
    let open = challenges::table
        .filter(challenges::token.eq(token_hash(token)))
        .filter(challenges::kind.eq(SignInChallengeKind::ProofOfWork.as_str()))
        .filter(challenges::used_at.is_null().and(challenges::expires_at.gt(now)));
    let state: Option<Value> = diesel::update(open)
        .set(challenges::used_at.eq(now))
        .returning(challenges::state)
        .get_result(&mut tx.conn())
        .await
        .optional()?;
    Ok(state.and_then(|state| state.get("mail").and_then(Value::as_str).and_then(|id| id.parse().ok())))
}
