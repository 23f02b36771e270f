//! A question to a browser that waits for its answer: rows of `identity.sign_in_challenges`. Each is answered once. System
//! transactions only.

use crate::account::store::AccountRow;
use crate::challenge::challenge_create;
use chrono::{TimeDelta, Utc};
use db::prelude::*;
use diesel::dsl::now;
use kernel::values::identity::SignInChallengeKind as Kind;
use kernel::{AppError, UserId};
use passkey::{Asked, Passkeys};
use schema::identity::sign_in_challenges as challenges;
use serde_json::{Value, json};
use web::Cx;
use web::session::token_hash;

/// How long somebody may look for their stick.
const LIFETIME: TimeDelta = TimeDelta::minutes(10);

/// The passkeys of this installation.
///
/// # Errors
/// `NotFound` where its address has none.
pub fn site(cx: &Cx) -> StoreResult<Passkeys> {
    Passkeys::at(&cx.app.settings.origin)?.ok_or(StoreError::NotFound)
}

/// Keeps a question; returns what the browser gets: `{"token", "options"}`.
///
/// # Errors
/// If the database is away.
pub async fn question_create(
    tx: &mut ActorTx<'_>,
    kind: Kind,
    user: Option<UserId>,
    asked: Asked,
) -> StoreResult<Value> {
    let token = challenge_create(tx, (kind, user), asked.state, Utc::now() + LIFETIME).await?;
    Ok(json!({ "token": token, "options": asked.options }))
}

/// Uses a question up and returns what was kept with it. Of two answers at the same moment one gets it; an answer that is
/// refused gives it back, because the transaction is.
///
/// # Errors
/// [`refused`] if it is used, too old, of another kind or another person's.
pub async fn question_use(
    tx: &mut ActorTx<'_>,
    kind: Kind,
    user: Option<UserId>,
    token: &str,
) -> StoreResult<Value> {
    let open = challenges::table
        .filter(challenges::token.eq(token_hash(token)))
        .filter(challenges::kind.eq(kind.as_str()))
        .filter(challenges::user_id.is_not_distinct_from(user.map(|user| user.0)))
        .filter(challenges::used_at.is_null().and(challenges::expires_at.gt(now)));
    let state = diesel::update(open)
        .set(challenges::used_at.eq(now))
        .returning(challenges::state)
        .get_result::<Value>(&mut tx.conn())
        .await
        .optional()?;
    state.ok_or_else(refused)
}

/// One sentence for every reason.
pub fn refused() -> StoreError {
    AppError::field("", "error-passkey").into()
}

/// The same, with the reason for the log: it names nobody.
pub fn refused_because(reason: &anyhow::Error) -> StoreError {
    tracing::info!(reason = %format!("{reason:#}"), "a passkey was refused");
    refused()
}

/// Who makes a passkey, as browsers show it beside others of the same site.
pub fn person(account: &AccountRow) -> (&str, &str) {
    (&account.email, &account.display_name)
}
