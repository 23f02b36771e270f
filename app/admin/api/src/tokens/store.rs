//! Rows of `identity.api_tokens`; the text of a token is never kept.

use chrono::{DateTime, Utc};
use db::prelude::*;
use diesel::sql_types::{Array, Bool, Bytea, Integer, Nullable, Text, Timestamptz, Uuid as SqlUuid};
use kernel::OrganizationId;
use uuid::Uuid;

/// A token, as its person sees it.
#[derive(Clone, Debug, QueryableByName)]
pub struct Token {
    /// Its id.
    #[diesel(sql_type = SqlUuid)]
    pub id: Uuid,
    /// What its person calls it.
    #[diesel(sql_type = Text)]
    pub name: String,
    /// Its first letters.
    #[diesel(sql_type = Text)]
    pub hint: String,
    /// What it may do.
    #[diesel(sql_type = Array<Text>)]
    pub scopes: Vec<String>,
    /// How often it may ask.
    #[diesel(sql_type = Integer)]
    pub rate_per_minute: i32,
    /// When it was made.
    #[diesel(sql_type = Timestamptz)]
    pub created_at: DateTime<Utc>,
    /// When it was used last.
    #[diesel(sql_type = Nullable<Timestamptz>)]
    pub last_used_at: Option<DateTime<Utc>>,
    /// When it ends.
    #[diesel(sql_type = Nullable<Timestamptz>)]
    pub expires_at: Option<DateTime<Utc>>,
    /// When it was revoked.
    #[diesel(sql_type = Nullable<Timestamptz>)]
    pub revoked_at: Option<DateTime<Utc>>,
    /// For whom it acts, if their name is known.
    #[diesel(sql_type = Nullable<Text>)]
    pub person: Option<String>,
    /// Does it act for the one who looks?
    #[diesel(sql_type = Bool)]
    pub own: bool,
}

impl Token {
    /// Does it work?
    pub fn is_valid(&self) -> bool {
        self.revoked_at.is_none() && self.expires_at.is_none_or(|end| end > Utc::now())
    }

    /// For how many days it was made; 0 for ever.
    pub fn days(&self) -> i64 {
        self.expires_at.map_or(0, |end| (end - self.created_at).num_days().max(1))
    }
}

/// A token to be kept.
#[derive(Clone, Debug)]
pub struct NewToken {
    pub id: Uuid,
    pub user: Uuid,
    pub organization: OrganizationId,
    pub name: String,
    pub hash: Vec<u8>,
    pub hint: String,
    pub scopes: Vec<String>,
    pub rate: i32,
    pub expires_at: Option<DateTime<Utc>>,
}

/// The tokens that the one who asks sees in an organisation, those that work first.
pub async fn list(tx: &ActorTx<'_>, organization: OrganizationId) -> StoreResult<Vec<Token>> {
    Ok(statement(
        "select t.id, t.name, t.hint, t.scopes, t.rate_per_minute, t.created_at, t.last_used_at, t.expires_at, t.revoked_at,
                p.display_name as person, t.user_id = auth.user_id() as own
           from identity.api_tokens t left join identity.profiles p on p.user_id = t.user_id
          where t.organization_id = $1
          order by t.revoked_at is not null, t.created_at desc, t.id desc limit 200",
    )
    .bind::<SqlUuid, _>(organization)
    .load(&mut tx.conn())
    .await?)
}

/// Keeps a token.
pub async fn add(tx: &mut ActorTx<'_>, token: &NewToken) -> StoreResult<()> {
    statement(
        "insert into identity.api_tokens
                (id, user_id, organization_id, name, token, hint, scopes, rate_per_minute, expires_at)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9)",
    )
    .bind::<SqlUuid, _>(token.id)
    .bind::<SqlUuid, _>(token.user)
    .bind::<SqlUuid, _>(token.organization)
    .bind::<Text, _>(token.name.as_str())
    .bind::<Bytea, _>(token.hash.as_slice())
    .bind::<Text, _>(token.hint.as_str())
    .bind::<Array<Text>, _>(&token.scopes)
    .bind::<Integer, _>(token.rate)
    .bind::<Nullable<Timestamptz>, _>(token.expires_at)
    .execute(&mut tx.conn())
    .await?;
    Ok(())
}

/// Ends a token. Returns how many there were: none or one.
pub async fn revoke(tx: &mut ActorTx<'_>, id: Uuid) -> StoreResult<usize> {
    let ended =
        statement("update identity.api_tokens set revoked_at = now() where id = $1 and revoked_at is null")
            .bind::<SqlUuid, _>(id);
    Ok(ended.execute(&mut tx.conn()).await?)
}
