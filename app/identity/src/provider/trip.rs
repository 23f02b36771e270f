//! The way to a provider and back: a row of `identity.sign_in_challenges` of the kind `external_sign_in`, whose token lives in
//! a cookie. State, nonce and verifier follow from that token and the server's key, so that nobody can come back in another
//! browser, and the database keeps none of them. System transactions only.

use super::model::ProviderRow;
use crate::challenge::challenge_create;
use chrono::{TimeDelta, Utc};
use db::prelude::*;
use diesel::sql_types::{Bytea, Jsonb, Nullable, Text, Uuid as SqlUuid};
use kernel::UserId;
use kernel::values::identity::SignInChallengeKind as Kind;
use provider::Words;
use serde_json::{Value, json};
use uuid::Uuid;
use web::Secret;
use web::session::token_hash;

/// How long somebody may look for their password there.
pub const SECONDS: i64 = 10 * 60;

/// What the server remembers of somebody who is away.
#[derive(Clone, Debug)]
pub struct Trip {
    /// Who connects an account; `None` for whoever signs in.
    pub user: Option<UserId>,
    /// A path of ours.
    pub next: String,
    /// The tries that were counted when they left.
    pub tries: Vec<Uuid>,
}

/// Begins a trip; returns the token for the cookie.
///
/// # Errors
/// If the database is away.
pub async fn trip_create(tx: &mut ActorTx<'_>, provider: &ProviderRow, trip: &Trip) -> StoreResult<String> {
    let state = json!({ "provider": provider.id, "next": trip.next, "tries": trip.tries });
    let until = Utc::now() + TimeDelta::seconds(SECONDS);
    challenge_create(tx, (Kind::ExternalSignIn, trip.user), state, until).await
}

#[derive(QueryableByName)]
struct Kept {
    #[diesel(sql_type = Nullable<SqlUuid>)]
    user_id: Option<UserId>,
    #[diesel(sql_type = Jsonb)]
    state: Value,
}

/// Ends a trip to this provider, whatever comes of it: of two who come back at the same moment one is let in. `None` if it has
/// ended, took too long, led elsewhere or never began.
///
/// # Errors
/// If the database is away.
pub async fn trip_use(
    tx: &mut ActorTx<'_>,
    provider: &ProviderRow,
    token: &str,
) -> StoreResult<Option<Trip>> {
    let kept: Option<Kept> = statement(
        "update identity.sign_in_challenges set used_at = now()
          where token = $1 and kind = $2 and used_at is null and expires_at > now() and state ->> 'provider' = $3
         returning user_id, state",
    )
    .bind::<Bytea, _>(token_hash(token))
    .bind::<Text, _>(Kind::ExternalSignIn.as_str())
    .bind::<Text, _>(provider.id.to_string())
    .get_result(&mut tx.conn())
    .await
    .optional()?;
    Ok(kept.map(|kept| Trip {
        user: kept.user_id,
        next: kept.state.get("next").and_then(Value::as_str).unwrap_or("/").to_owned(),
        tries: kept
            .state
            .get("tries")
            .cloned()
            .and_then(|all| serde_json::from_value(all).ok())
            .unwrap_or_default(),
    }))
}

/// The three words that go with a cookie.
///
/// # Errors
/// None in practice.
pub fn words(secret: &Secret, token: &str) -> StoreResult<Words> {
    let word = |of: &str| secret.sign(&[of.as_bytes(), token.as_bytes()]);
    Ok(Words { state: word(STATE)?, nonce: word("external nonce ")?, verifier: word("external verifier ")? })
}

/// Did this browser leave with that state?
pub fn left_with(secret: &Secret, token: &str, state: &str) -> bool {
    secret.has_signed(&[STATE.as_bytes(), token.as_bytes()], state)
}

const STATE: &str = "external state ";

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_that_is_seen_on_the_way_tells_the_rest() {
        let secret = Secret::new("a".repeat(32));
        let mine = words(&secret, "token").unwrap();
        assert!(left_with(&secret, "token", &mine.state));
        assert!(!left_with(&secret, "another", &mine.state) && !left_with(&secret, "token", &mine.nonce));
        assert!(!left_with(&Secret::new("b".repeat(32)), "token", &mine.state));
        let all = [&mine.state, &mine.nonce, &mine.verifier];
        assert!(all.iter().all(|word| (43..=128).contains(&word.len())));
        assert!(mine.state != mine.nonce && mine.nonce != mine.verifier && mine.verifier != mine.state);
    }
}
