//! Rows of `identity.totp_secrets`, and what sessions have shown. System transactions, except where noted: people see what is
//! theirs, proving it is not theirs to write.

use super::code::{COLUMN, seed_new};
use super::recovery::recovery_delete;
use chrono::{DateTime, Utc};
use db::prelude::*;
use db::secret::Keys;
use diesel::dsl::{exists, now, select};
use diesel::sql_types::{BigInt, Bool, Nullable, Text, Timestamptz, Uuid as SqlUuid};
use kernel::{SessionId, UserId};
use schema::identity::{organizations, sessions, totp_secrets};
use uuid::Uuid;

/// How long somebody who has proved themselves may change what protects their account.
const ELEVATED: chrono::TimeDelta = chrono::TimeDelta::minutes(10);

/// What protects an account, as its person sees it on this session.
#[derive(Clone, Debug, QueryableByName)]
pub struct Standing {
    /// Where mail goes.
    #[diesel(sql_type = Text)]
    pub email: String,
    /// Is there a password?
    #[diesel(sql_type = Bool)]
    pub has_password: bool,
    /// Since when codes are asked for.
    #[diesel(sql_type = Nullable<Timestamptz>)]
    pub codes_since: Option<DateTime<Utc>>,
    /// Recovery codes that still work.
    #[diesel(sql_type = BigInt)]
    pub recovery_left: i64,
    /// Passkeys.
    #[diesel(sql_type = BigInt)]
    pub passkeys: i64,
    /// The browser's own name.
    #[diesel(sql_type = Nullable<Text>)]
    pub user_agent: Option<String>,
    /// When this session showed a second factor.
    #[diesel(sql_type = Nullable<Timestamptz>)]
    pub second_factor_at: Option<DateTime<Utc>>,
    /// Has the person proved themselves a moment ago?
    #[diesel(sql_type = Bool)]
    pub elevated: bool,
}

impl Standing {
    /// Is there something that can be shown besides a password?
    pub fn has_factor(&self) -> bool {
        self.codes_since.is_some() || self.passkeys > 0
    }
}

/// What protects the account of whoever asks. As that person.
///
/// # Errors
/// If the database is away.
pub async fn standing_find(tx: &ActorTx<'_>, user: UserId, session: SessionId) -> StoreResult<Standing> {
    Ok(statement(include_str!("standing.sql"))
        .bind::<SqlUuid, _>(user)
        .bind::<SqlUuid, _>(session)
        .get_result(&mut tx.conn())
        .await?)
}

/// Names of organisations by their words in addresses.
///
/// # Errors
/// If the database is away.
pub async fn organization_names(tx: &ActorTx<'_>, slugs: &[String]) -> StoreResult<Vec<String>> {
    Ok(organizations::table
        .filter(organizations::slug.eq_any(slugs))
        .order(organizations::name)
        .select(organizations::name)
        .load(&mut tx.conn())
        .await?)
}

/// The log of changes shall name the person who does the rest of this transaction, not the system.
///
/// # Errors
/// If the database is away.
pub async fn log_as(tx: &mut ActorTx<'_>, user: UserId) -> StoreResult<()> {
    statement("select set_config('maison.user_id', $1, true)")
        .bind::<Text, _>(user.to_string())
        .execute(&mut tx.conn())
        .await?;
    Ok(())
}

/// The seed of somebody's codes.
#[derive(Clone, Debug, Queryable, Selectable)]
#[diesel(table_name = totp_secrets)]
pub struct SeedRow {
    /// The row's id, to which the seed is bound.
    pub id: Uuid,
    secret_encrypted: Vec<u8>,
    /// When the first right code was typed; until then it asks nobody.
    pub confirmed_at: Option<DateTime<Utc>>,
}

impl SeedRow {
    /// The seed itself.
    ///
    /// # Errors
    /// If no key of the configuration opens it.
    pub fn open(&self, keys: &Keys) -> StoreResult<Vec<u8>> {
        keys.open(COLUMN, self.id, &self.secret_encrypted).map_err(|error| StoreError::Other(error.into()))
    }
}

/// The seed of a person, confirmed or not.
///
/// # Errors
/// If the database is away.
pub async fn seed_find(tx: &mut ActorTx<'_>, user: UserId) -> StoreResult<Option<SeedRow>> {
    let own = totp_secrets::table.filter(totp_secrets::user_id.eq(user.0));
    Ok(own.select(SeedRow::as_select()).first(&mut tx.conn()).await.optional()?)
}

/// Makes a seed that waits for its first code; one that waited before is forgotten.
///
/// # Errors
/// `Conflict` if codes are turned on already.
pub async fn seed_create(tx: &mut ActorTx<'_>, keys: &Keys, user: UserId) -> StoreResult<()> {
    let id = Uuid::now_v7();
    let sealed = keys.seal(COLUMN, id, &seed_new()).map_err(|error| StoreError::Other(error.into()))?;
    let waiting = totp_secrets::user_id.eq(user.0).and(totp_secrets::confirmed_at.is_null());
    diesel::delete(totp_secrets::table.filter(waiting)).execute(&mut tx.conn()).await?;
    let made = diesel::insert_into(totp_secrets::table)
        .values((
            totp_secrets::id.eq(id),
            totp_secrets::user_id.eq(user.0),
            totp_secrets::secret_encrypted.eq(sealed),
        ))
        .on_conflict_do_nothing()
        .execute(&mut tx.conn())
        .await?;
    if made == 0 { Err(StoreError::Conflict) } else { Ok(()) }
}

/// Turns codes on: the step of the first code is used up. `false` if another request did.
///
/// # Errors
/// If the database is away.
pub async fn seed_confirm(tx: &mut ActorTx<'_>, seed: Uuid, step: i64) -> StoreResult<bool> {
    let waiting = totp_secrets::id.eq(seed).and(totp_secrets::confirmed_at.is_null());
    let confirmed = diesel::update(totp_secrets::table.filter(waiting))
        .set((totp_secrets::confirmed_at.eq(now), totp_secrets::last_step.eq(step)))
        .execute(&mut tx.conn())
        .await?;
    Ok(confirmed == 1)
}

/// Turns codes off and forgets the recovery codes. `false` if they were not on.
///
/// # Errors
/// If the database is away.
pub async fn seed_delete(tx: &mut ActorTx<'_>, user: UserId) -> StoreResult<bool> {
    let gone = diesel::delete(totp_secrets::table.filter(totp_secrets::user_id.eq(user.0)))
        .execute(&mut tx.conn())
        .await?;
    recovery_delete(tx, user).await?;
    Ok(gone == 1)
}

/// Is this person asked for a code when they sign in?
///
/// # Errors
/// If the database is away.
pub async fn is_asked(tx: &mut ActorTx<'_>, user: UserId) -> StoreResult<bool> {
    let on = totp_secrets::user_id.eq(user.0).and(totp_secrets::confirmed_at.is_not_null());
    Ok(select(exists(totp_secrets::table.filter(on))).get_result(&mut tx.conn()).await?)
}

/// Uses up the thirty seconds of a right code, and all before. Of two at the same moment one gets them: the other waits for
/// the row and finds it changed.
///
/// # Errors
/// If the database is away.
pub async fn step_take(tx: &mut ActorTx<'_>, seed: Uuid, step: i64) -> StoreResult<bool> {
    let fresh = totp_secrets::last_step.is_null().or(totp_secrets::last_step.lt(step));
    let on = totp_secrets::id.eq(seed).and(totp_secrets::confirmed_at.is_not_null());
    let taken = diesel::update(totp_secrets::table.filter(on).filter(fresh))
        .set(totp_secrets::last_step.eq(step))
        .execute(&mut tx.conn())
        .await?;
    Ok(taken == 1)
}

/// Notes on a session that its person has proved themselves, and whether with a second factor.
///
/// # Errors
/// If the database is away.
pub async fn session_prove(tx: &mut ActorTx<'_>, session: SessionId, factor: bool) -> StoreResult<()> {
    let own = sessions::table.find(session.0);
    diesel::update(own)
        .set(sessions::elevated_until.eq(Utc::now() + ELEVATED))
        .execute(&mut tx.conn())
        .await?;
    if factor {
        diesel::update(own).set(sessions::second_factor_at.eq(now)).execute(&mut tx.conn()).await?;
    }
    Ok(())
}

/// After a second factor was taken away: if none is left, no session counts as having shown one.
///
/// # Errors
/// If the database is away.
pub async fn factor_forget(tx: &mut ActorTx<'_>, user: UserId) -> StoreResult<()> {
    statement(
        "update identity.sessions s set second_factor_at = null
          where s.user_id = $1 and s.second_factor_at is not null
            and not exists (select from identity.totp_secrets t where t.user_id = s.user_id and t.confirmed_at is not null)
            and not exists (select from identity.passkeys k where k.user_id = s.user_id)",
    )
    .bind::<SqlUuid, _>(user)
    .execute(&mut tx.conn())
    .await?;
    Ok(())
}
