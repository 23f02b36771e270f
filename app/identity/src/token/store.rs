//! Making, looking at and using up tokens. System transactions only: nobody is signed in yet.

use chrono::{TimeDelta, Utc};
use db::prelude::*;
use kernel::UserId;
use schema::identity::one_time_tokens;
use serde_json::Value;
use uuid::Uuid;
use web::session::{new_token, token_hash};

kernel::text_enum! {
    /// What a link is for.
    Purpose {
        /// The address belongs to who registers.
        ConfirmEmail = "confirm_email",
        /// Signing in without a password.
        SignIn = "sign_in",
        /// A new password.
        ResetPassword = "reset_password",
        /// The new address belongs to the person.
        ChangeEmail = "change_email",
    }
}

/// A token to be made.
#[derive(Clone, Debug)]
pub struct NewToken {
    /// What for.
    pub purpose: Purpose,
    /// Whose; nobody's while registering.
    pub user: Option<UserId>,
    /// What it carries.
    pub payload: Value,
    /// How long it works.
    pub lifetime: TimeDelta,
}

/// A token that is still good.
#[derive(Clone, Debug, Queryable)]
pub struct TokenRow {
    /// Whose; nobody's while registering.
    pub user: Option<Uuid>,
    /// What it carries.
    pub payload: Value,
}

impl TokenRow {
    /// A text of the payload; empty where it has none.
    pub fn text(&self, key: &str) -> String {
        self.payload.get(key).and_then(Value::as_str).unwrap_or_default().to_owned()
    }

    /// Whose it is.
    ///
    /// # Errors
    /// `NotFound` for a token of nobody.
    pub fn person(&self) -> StoreResult<UserId> {
        self.user.map(UserId).ok_or(StoreError::NotFound)
    }
}

/// Makes a token and returns its text, which is nowhere else.
///
/// # Errors
/// If the database is away.
pub async fn token_create(tx: &mut ActorTx<'_>, new: &NewToken) -> StoreResult<String> {
    let token = new_token();
    diesel::insert_into(one_time_tokens::table)
        .values((
            one_time_tokens::id.eq(Uuid::now_v7()),
            one_time_tokens::user_id.eq(new.user.map(|user| user.0)),
            one_time_tokens::purpose.eq(new.purpose.as_str()),
            one_time_tokens::token.eq(token_hash(&token)),
            one_time_tokens::payload.eq(&new.payload),
            one_time_tokens::expires_at.eq(Utc::now() + new.lifetime),
        ))
        .execute(&mut tx.conn())
        .await?;
    Ok(token)
}

/// Looks at a token without using it up; `None` if it is used, too old or was never made.
///
/// # Errors
/// If the database is away.
pub async fn token_find(
    tx: &mut ActorTx<'_>,
    purpose: Purpose,
    token: &str,
) -> StoreResult<Option<TokenRow>> {
    Ok(one_time_tokens::table
        .filter(one_time_tokens::token.eq(token_hash(token)))
        .filter(one_time_tokens::purpose.eq(purpose.as_str()))
        .filter(one_time_tokens::used_at.is_null().and(one_time_tokens::expires_at.gt(Utc::now())))
        .select((one_time_tokens::user_id, one_time_tokens::payload))
        .first(&mut tx.conn())
        .await
        .optional()?)
}

/// Uses a token up. Of two at the same moment one gets it: the other waits for the row and finds it used.
///
/// # Errors
/// If the database is away.
pub async fn token_use(tx: &mut ActorTx<'_>, purpose: Purpose, token: &str) -> StoreResult<Option<TokenRow>> {
    let good = one_time_tokens::table
        .filter(one_time_tokens::token.eq(token_hash(token)))
        .filter(one_time_tokens::purpose.eq(purpose.as_str()))
        .filter(one_time_tokens::used_at.is_null().and(one_time_tokens::expires_at.gt(Utc::now())));
    Ok(diesel::update(good)
        .set(one_time_tokens::used_at.eq(Utc::now()))
        .returning((one_time_tokens::user_id, one_time_tokens::payload))
        .get_result(&mut tx.conn())
        .await
        .optional()?)
}

/// Makes every link of a person useless, because something they open has changed.
///
/// # Errors
/// If the database is away.
pub async fn token_forget(tx: &mut ActorTx<'_>, user: UserId) -> StoreResult<()> {
    diesel::delete(one_time_tokens::table.filter(one_time_tokens::user_id.eq(user.0)))
        .execute(&mut tx.conn())
        .await?;
    Ok(())
}

/// Drops what no longer works. For the daily clean-up.
///
/// # Errors
/// If the database is away.
pub async fn token_clean(tx: &mut ActorTx<'_>) -> StoreResult<usize> {
    let long_ago = Utc::now() - TimeDelta::days(1);
    Ok(diesel::delete(one_time_tokens::table.filter(one_time_tokens::expires_at.lt(long_ago)))
        .execute(&mut tx.conn())
        .await?)
}
