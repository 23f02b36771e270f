//! From a cookie's token to a person.

use db::prelude::*;
use db::{Db, StoreResult};
use diesel::sql_types::{Array, Bool, Bytea, Text, Uuid as SqlUuid};
use kernel::{Actor, ProfileId, SessionId, UserId};
use sha2::{Digest, Sha256};

/// The signed-in person behind a session.
#[derive(Clone, Debug, QueryableByName)]
pub struct Session {
    /// The session.
    #[diesel(sql_type = SqlUuid)]
    pub session_id: SessionId,
    /// The person's sign-in.
    #[diesel(sql_type = SqlUuid)]
    pub user_id: UserId,
    /// The person's profile.
    #[diesel(sql_type = SqlUuid)]
    pub profile_id: ProfileId,
    /// The name everybody sees.
    #[diesel(sql_type = Text)]
    pub display_name: String,
    /// Their address.
    #[diesel(sql_type = Text)]
    pub handle: String,
    /// Settings: theme.
    #[diesel(sql_type = Text)]
    pub theme: String,
    /// Settings: language.
    #[diesel(sql_type = Text)]
    pub language: String,
    /// Settings: IANA zone.
    #[diesel(sql_type = Text)]
    pub timezone: String,
    /// Is the e-mail address confirmed?
    #[diesel(sql_type = Bool)]
    pub confirmed: bool,
    /// Slugs of the organisations in which they work (any role but member).
    #[diesel(sql_type = Array<Text>)]
    pub works_in: Vec<String>,
    /// Slugs of the organisations whose community they moderate (`community.moderate`).
    #[diesel(sql_type = Array<Text>)]
    pub moderates: Vec<String>,
    /// Slugs of the organisations in which they work and that ask for a second factor, if this session has shown none.
    #[diesel(sql_type = Array<Text>)]
    pub owing: Vec<String>,
    /// Has its use not been noted for a minute?
    #[diesel(sql_type = Bool)]
    pub stale: bool,
}

impl Session {
    /// The identity that row-level security sees.
    pub fn actor(&self) -> Actor {
        let (user, profile) = (self.user_id, self.profile_id);
        if self.owing.is_empty() { Actor::Person { user, profile } } else { Actor::Owing { user, profile } }
    }
}

/// What the database keeps of a token: its SHA-256.
pub fn token_hash(token: &str) -> Vec<u8> {
    Sha256::digest(token.as_bytes()).to_vec()
}

/// A new secret of 256 random bits, for cookies and links.
pub fn new_token() -> String {
    use base64::Engine as _;
    base64::engine::general_purpose::URL_SAFE_NO_PAD.encode(rand::random::<[u8; 32]>())
}

/// The person behind a token, if it is known, not expired and the account is in use. Also notes, once a minute at
/// most, that the session was used.
///
/// # Errors
/// If the database is away.
pub async fn session_find(db: &Db, token: &str) -> StoreResult<Option<Session>> {
    let hash = token_hash(token);
    let mut found = db.read_newest(Actor::Visitor, async |tx| resolve(tx, &hash).await).await?;
    // A replica may not have heard yet of a session that began a moment ago.
    if found.is_none() && db.config().replica_url.is_some() {
        found = db.as_actor(Actor::Visitor, async |tx| resolve(tx, &hash).await).await?;
    }
    if found.as_ref().is_some_and(|session| session.stale) {
        db.as_actor(Actor::Visitor, async |tx| touch(tx, &hash).await).await?;
    }
    Ok(found)
}

async fn resolve(tx: &ActorTx<'_>, hash: &[u8]) -> StoreResult<Option<Session>> {
    Ok(statement("select * from auth.session_resolve($1)")
        .bind::<Bytea, _>(hash)
        .get_result::<Session>(&mut tx.conn())
        .await
        .optional()?)
}

async fn touch(tx: &mut ActorTx<'_>, hash: &[u8]) -> StoreResult<()> {
    statement("select auth.session_touch($1)").bind::<Bytea, _>(hash).execute(&mut tx.conn()).await?;
    Ok(())
}
