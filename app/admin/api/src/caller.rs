//! Who asks: a program with a token, a person with a session, or a visitor.

use crate::problem::Refusal;
use axum::extract::FromRequestParts;
use chrono_tz::Tz;
use db::prelude::*;
use db::{Db, StoreResult};
use diesel::sql_types::{Array, Bool, Bytea, Integer, Nullable, Text, Uuid as SqlUuid};
use http::request::Parts;
use http::{HeaderMap, header};
use kernel::{Actor, AppError, Locale, ProfileId, UserId};
use std::sync::Arc;
use uuid::Uuid;
use web::Cx;

/// What every token begins with.
pub const PREFIX: &str = "mai_";

/// A program's token, as the database knows it.
#[derive(Clone, Debug, QueryableByName)]
pub struct Token {
    /// Its id.
    #[diesel(sql_type = SqlUuid)]
    pub token_id: Uuid,
    /// For whom it acts.
    #[diesel(sql_type = SqlUuid)]
    pub user_id: UserId,
    /// Their profile.
    #[diesel(sql_type = SqlUuid)]
    pub profile_id: ProfileId,
    /// The organisation in which it works.
    #[diesel(sql_type = Nullable<Text>)]
    pub organization: Option<String>,
    /// What it may do.
    #[diesel(sql_type = Array<Text>)]
    pub scopes: Vec<String>,
    /// How often it may ask.
    #[diesel(sql_type = Integer)]
    pub rate_per_minute: i32,
    /// Language of its person.
    #[diesel(sql_type = Text)]
    pub language: String,
    /// Clock of its person.
    #[diesel(sql_type = Text)]
    pub timezone: String,
    /// Does its person owe a second factor to an organisation in which they work?
    #[diesel(sql_type = Bool)]
    pub owing: bool,
    /// Has its use not been noted for a minute?
    #[diesel(sql_type = Bool)]
    pub stale: bool,
}

impl Token {
    /// The identity that row-level security sees.
    fn actor(&self) -> Actor {
        let (user, profile) = (self.user_id, self.profile_id);
        if self.owing { Actor::Owing { user, profile } } else { Actor::Person { user, profile } }
    }
}

/// Who asks. Cheap to clone.
#[derive(Clone, Debug)]
pub struct Caller {
    /// The identity that row-level security sees.
    pub actor: Actor,
    /// Language of sentences.
    pub locale: Locale,
    /// Zone of moments without one.
    pub zone: Tz,
    /// The token, if it is a program.
    pub token: Option<Arc<Token>>,
}

impl Caller {
    /// From the request's headers and session.
    ///
    /// # Errors
    /// `Unauthenticated` for a token that is not valid; a session beside it does not help.
    pub async fn find(cx: &Cx, headers: &HeaderMap) -> Result<Self, Refusal> {
        let Some(given) = headers.get(header::AUTHORIZATION) else {
            return Ok(Self { actor: cx.actor(), locale: cx.locale, zone: cx.zone(), token: None });
        };
        let text = given.to_str().ok().and_then(bearer).ok_or(AppError::Unauthenticated)?;
        let token = token_find(&cx.app.db, text, cx).await?.ok_or(AppError::Unauthenticated)?;
        let asked = headers.get(header::ACCEPT_LANGUAGE).and_then(|value| value.to_str().ok());
        let locale =
            asked.and_then(Locale::from_accept_language).or_else(|| Locale::from_tag(&token.language));
        Ok(Self {
            actor: token.actor(),
            locale: locale.unwrap_or_default(),
            zone: token.timezone.parse().unwrap_or(Tz::UTC),
            token: Some(Arc::new(token)),
        })
    }

    /// Is nobody known?
    pub fn is_visitor(&self) -> bool {
        self.actor.is_visitor()
    }
}

/// `Bearer mai_…`; the scheme may be written in small letters.
fn bearer(value: &str) -> Option<&str> {
    let (scheme, token) = value.split_once(' ')?;
    let token = token.trim();
    (scheme.eq_ignore_ascii_case("bearer") && token.starts_with(PREFIX)).then_some(token)
}

async fn token_find(db: &Db, text: &str, cx: &Cx) -> StoreResult<Option<Token>> {
    let hash = web::session::token_hash(text);
    let resolve = async |tx: &ActorTx<'_>| {
        let found = statement("select * from auth.token_resolve($1)").bind::<Bytea, _>(hash.as_slice());
        Ok(found.get_result::<Token>(&mut tx.conn()).await.optional()?)
    };
    let found = db.read_newest(Actor::Visitor, resolve).await?;
    if found.as_ref().is_some_and(|token| token.stale) {
        let ip = cx.ip.map(|ip| ip.to_string());
        let touch = async |tx: &mut ActorTx<'_>| {
            let touched = statement("select auth.token_touch($1, $2::text::inet)")
                .bind::<Bytea, _>(hash.as_slice())
                .bind::<Nullable<Text>, _>(ip.as_deref());
            Ok(touched.execute(&mut tx.conn()).await?)
        };
        db.as_actor(Actor::Visitor, touch).await?;
    }
    Ok(found)
}

impl<S: Send + Sync> FromRequestParts<S> for Caller {
    type Rejection = Refusal;

    /// What [`crate::gate`] found out.
    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, Refusal> {
        parts.extensions.get::<Self>().cloned().ok_or(Refusal::App(AppError::Unavailable))
    }
}

#[cfg(test)]
mod tests {
    use super::bearer;

    #[test]
    fn only_tokens_of_ours_are_looked_up() {
        assert_eq!(bearer("Bearer mai_x"), Some("mai_x"));
        assert_eq!(bearer("bearer  mai_x"), Some("mai_x"));
        for wrong in ["Basic mai_x", "mai_x", "Bearer x", "Bearer"] {
            assert_eq!(bearer(wrong), None, "{wrong}");
        }
    }
}
