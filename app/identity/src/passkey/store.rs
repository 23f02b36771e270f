//! Rows of `identity.passkeys`. As the person, except where noted.

use chrono::{DateTime, Utc};
use db::prelude::*;
use diesel::dsl::now;
use kernel::UserId;
use passkey::{NewKey, Used};
use schema::identity::passkeys;
use uuid::Uuid;

/// A passkey on its person's list.
#[derive(Clone, Debug, Queryable, Selectable)]
#[diesel(table_name = passkeys)]
pub struct PasskeyRow {
    /// The row's id.
    pub id: Uuid,
    /// What the person calls it.
    pub name: String,
    /// When it was made.
    pub created_at: DateTime<Utc>,
    /// When somebody last came in by it.
    pub last_used_at: Option<DateTime<Utc>>,
    /// Is it on several devices?
    pub backed_up: bool,
}

/// A person's passkeys, the oldest first.
///
/// # Errors
/// If the database is away.
pub async fn passkey_list(tx: &ActorTx<'_>, user: UserId) -> StoreResult<Vec<PasskeyRow>> {
    Ok(passkeys::table
        .filter(passkeys::user_id.eq(user.0))
        .order((passkeys::created_at, passkeys::id))
        .select(PasskeyRow::as_select())
        .load(&mut tx.conn())
        .await?)
}

/// By which browsers name a person's passkeys.
///
/// # Errors
/// If the database is away.
pub async fn credential_ids(tx: &ActorTx<'_>, user: UserId) -> StoreResult<Vec<Vec<u8>>> {
    let own = passkeys::table.filter(passkeys::user_id.eq(user.0));
    Ok(own.select(passkeys::credential_id).load(&mut tx.conn()).await?)
}

/// Keeps a key that a browser has made. System transaction, after the ceremony.
///
/// # Errors
/// [`kernel::AppError::Invalid`] for a key that is known already.
pub async fn passkey_insert(tx: &mut ActorTx<'_>, user: UserId, name: &str, key: &NewKey) -> StoreResult<()> {
    diesel::insert_into(passkeys::table)
        .values((
            passkeys::id.eq(Uuid::now_v7()),
            passkeys::user_id.eq(user.0),
            passkeys::name.eq(name),
            passkeys::credential_id.eq(&key.credential_id),
            passkeys::public_key.eq(&key.public_key),
            passkeys::sign_count.eq(key.sign_count),
            passkeys::transports.eq(&key.transports),
            passkeys::backup_eligible.eq(key.backup_eligible),
            passkeys::backed_up.eq(key.backed_up),
        ))
        .execute(&mut tx.conn())
        .await
        .on_constraint("passkeys_credential_id_key", "", || "error-passkey".into())?;
    Ok(())
}

/// Renames one.
///
/// # Errors
/// `NotFound` if the person has no such passkey.
pub async fn passkey_update(tx: &mut ActorTx<'_>, id: Uuid, name: &str) -> StoreResult<()> {
    match diesel::update(passkeys::table.find(id))
        .set(passkeys::name.eq(name))
        .execute(&mut tx.conn())
        .await?
    {
        0 => Err(StoreError::NotFound),
        _ => Ok(()),
    }
}

/// Removes one of `user`. System transaction: the sessions that rest on it change, too.
///
/// # Errors
/// `NotFound` if the person has no such passkey.
pub async fn passkey_remove(tx: &mut ActorTx<'_>, user: UserId, id: Uuid) -> StoreResult<()> {
    let own = passkeys::table.filter(passkeys::id.eq(id).and(passkeys::user_id.eq(user.0)));
    match diesel::delete(own).execute(&mut tx.conn()).await? {
        0 => Err(StoreError::NotFound),
        _ => Ok(()),
    }
}

/// What is needed to hold an answer against a key.
#[derive(Clone, Debug, Queryable, Selectable)]
#[diesel(table_name = passkeys)]
pub struct KeyRow {
    /// The row's id.
    pub id: Uuid,
    user_id: Uuid,
    /// As `passkey` writes it.
    pub public_key: Vec<u8>,
    /// How often it was used, where it counts.
    pub sign_count: i64,
}

impl KeyRow {
    /// Whose it is.
    pub fn user(&self) -> UserId {
        UserId(self.user_id)
    }
}

/// The key that a browser names. System transaction.
///
/// # Errors
/// If the database is away.
pub async fn key_find(tx: &mut ActorTx<'_>, credential: &[u8]) -> StoreResult<Option<KeyRow>> {
    let named = passkeys::table.filter(passkeys::credential_id.eq(credential));
    Ok(named.select(KeyRow::as_select()).first(&mut tx.conn()).await.optional()?)
}

/// Notes that a key was used. Of two answers with the same count one is taken. System transaction.
///
/// # Errors
/// If the database is away.
pub async fn key_use(tx: &mut ActorTx<'_>, key: Uuid, used: Used) -> StoreResult<bool> {
    let further = passkeys::sign_count.lt(used.sign_count).or(passkeys::sign_count.eq(0));
    let taken = diesel::update(passkeys::table.filter(passkeys::id.eq(key)).filter(further))
        .set((
            passkeys::sign_count.eq(used.sign_count),
            passkeys::backed_up.eq(used.backed_up),
            passkeys::last_used_at.eq(now),
        ))
        .execute(&mut tx.conn())
        .await?;
    Ok(taken == 1)
}
