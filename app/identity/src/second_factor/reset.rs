//! For whom has lost everything: the operators of the installation take the second factors away.

use super::notice::{Notice, letter};
use super::store::seed_delete;
use crate::account::store::account_find;
use crate::session::store::session_delete_others;
use db::prelude::*;
use diesel::sql_types::{Jsonb, Uuid as SqlUuid};
use kernel::UserId;
use schema::identity::passkeys;
use serde_json::json;
use uuid::Uuid;

/// What was taken away.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Reset {
    /// Were codes asked for?
    pub codes: bool,
    /// Passkeys.
    pub passkeys: usize,
    /// Sessions that ended.
    pub sessions: usize,
}

const NOTE: &str = "insert into identity.audit_log (id, action, entity_type, entity_id, after)
    values ($1, 'second_factor_reset', 'identity.users', $2, $3)";

/// Takes codes, recovery codes and passkeys away, ends every session, writes it into the log and tells the person by mail,
/// with a link below `origin`. System transaction.
///
/// # Errors
/// `NotFound` if there is no such person.
pub async fn second_factor_reset(tx: &mut ActorTx<'_>, user: UserId, origin: &str) -> StoreResult<Reset> {
    let account = account_find(tx, user).await?;
    let codes = seed_delete(tx, user).await?;
    let passkeys =
        diesel::delete(passkeys::table.filter(passkeys::user_id.eq(user.0))).execute(&mut tx.conn()).await?;
    let sessions = session_delete_others(tx, user, None).await?;
    statement(NOTE)
        .bind::<SqlUuid, _>(Uuid::now_v7())
        .bind::<SqlUuid, _>(user)
        .bind::<Jsonb, _>(json!({ "codes": codes, "passkeys": passkeys, "sessions": sessions }))
        .execute(&mut tx.conn())
        .await?;
    letter(tx, origin, &account, Notice::Reset).await?;
    Ok(Reset { codes, passkeys, sessions })
}
