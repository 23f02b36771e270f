//! Signing in that is half done: rows of `identity.sign_in_challenges` of the kind `second_factor`. The browser has the
//! token in a cookie, which opens nothing but the page that asks for a code. System transactions only.

use crate::challenge::challenge_create;
use chrono::{TimeDelta, Utc};
use db::prelude::*;
use diesel::dsl::now;
use kernel::UserId;
use kernel::values::identity::{SessionSignedInBy as By, SignInChallengeKind};
use schema::identity::sign_in_challenges as challenges;
use serde_json::{Value, json};
use uuid::Uuid;
use web::session::token_hash;

/// How long somebody may look for their telephone.
pub const LIFETIME: TimeDelta = TimeDelta::minutes(10);
/// So many wrong codes end it.
const MOST: i16 = 10;

/// Somebody who has shown one factor.
#[derive(Clone, Debug)]
pub struct Half {
    /// Who it is.
    pub user: UserId,
    /// What they have shown.
    pub by: By,
    /// A path of ours.
    pub next: String,
}

/// Keeps half a sign-in for some minutes; returns the token for the cookie.
///
/// # Errors
/// If the database is away.
pub async fn half_create(tx: &mut ActorTx<'_>, half: &Half) -> StoreResult<String> {
    let state = json!({ "by": half.by.as_str(), "next": half.next });
    let whose = (SignInChallengeKind::SecondFactor, Some(half.user));
    challenge_create(tx, whose, state, Utc::now() + LIFETIME).await
}

/// The half sign-in behind a cookie; `None` if it is used, too old, tried too often or was never made.
///
/// # Errors
/// If the database is away.
pub async fn half_find(tx: &mut ActorTx<'_>, token: &str) -> StoreResult<Option<Half>> {
    let found = challenges::table
        .filter(challenges::token.eq(token_hash(token)))
        .filter(challenges::kind.eq(SignInChallengeKind::SecondFactor.as_str()))
        .filter(challenges::used_at.is_null().and(challenges::expires_at.gt(now)))
        .filter(challenges::attempts.lt(MOST))
        .select((challenges::user_id, challenges::state))
        .first::<(Option<Uuid>, Value)>(&mut tx.conn())
        .await
        .optional()?;
    Ok(found.and_then(half))
}

/// The same, and counts a try.
///
/// # Errors
/// If the database is away.
pub async fn half_try(tx: &mut ActorTx<'_>, token: &str) -> StoreResult<Option<Half>> {
    let open = challenges::table
        .filter(challenges::token.eq(token_hash(token)))
        .filter(challenges::kind.eq(SignInChallengeKind::SecondFactor.as_str()))
        .filter(challenges::used_at.is_null().and(challenges::expires_at.gt(now)))
        .filter(challenges::attempts.lt(MOST));
    let tried = diesel::update(open)
        .set(challenges::attempts.eq(challenges::attempts + 1))
        .returning((challenges::user_id, challenges::state))
        .get_result::<(Option<Uuid>, Value)>(&mut tx.conn())
        .await
        .optional()?;
    Ok(tried.and_then(half))
}

/// Uses it up. Of two at the same moment one gets it.
///
/// # Errors
/// If the database is away.
pub async fn half_use(tx: &mut ActorTx<'_>, token: &str) -> StoreResult<bool> {
    let open = challenges::table
        .filter(challenges::token.eq(token_hash(token)))
        .filter(challenges::kind.eq(SignInChallengeKind::SecondFactor.as_str()))
        .filter(challenges::used_at.is_null());
    let used = diesel::update(open).set(challenges::used_at.eq(now)).execute(&mut tx.conn());
    Ok(used.await? == 1)
}

fn half((user, state): (Option<Uuid>, Value)) -> Option<Half> {
    let text = |key| state.get(key).and_then(Value::as_str).unwrap_or_default();
    Some(Half { user: UserId(user?), by: text("by").parse().ok()?, next: text("next").to_owned() })
}
