//! Is it really them? A code, a recovery code, or, where a second factor is not what is asked for, the password.

use super::code::Codes;
use super::notice::{Notice, tell};
use super::recovery::{recovery_hash, recovery_take};
use super::store::{seed_find, session_prove, step_take};
use crate::account::store::{AccountRow, account_find};
use crate::password::password_verify;
use crate::throttle::{Subject, attempt_create, attempt_succeed};
use chrono::Utc;
use db::{ActorTx, StoreResult};
use kernel::{AppError, UserId};
use web::Cx;

/// What was shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Factor {
    /// A code of the application.
    Code,
    /// A recovery code, which is used up.
    Recovery,
}

/// Takes what was typed for a code or recovery code of `user`. Each works once. System transaction.
///
/// # Errors
/// If the database is away, or no key opens the seed.
pub async fn factor_take(
    tx: &mut ActorTx<'_>,
    cx: &Cx,
    user: UserId,
    typed: &str,
) -> StoreResult<Option<Factor>> {
    let Some(seed) = seed_find(tx, user).await?.filter(|seed| seed.confirmed_at.is_some()) else {
        return Ok(None);
    };
    let codes = Codes::of(&seed.open(&cx.app.settings.encryption_keys)?)?;
    if let Some(step) = codes.step(typed, Utc::now()) {
        return Ok(step_take(tx, seed.id, step).await?.then_some(Factor::Code));
    }
    match recovery_hash(typed) {
        Some(hash) => Ok(recovery_take(tx, user, &hash).await?.then_some(Factor::Recovery)),
        None => Ok(None),
    }
}

/// The signed-in person shows who they are: from now on, for some minutes, they may change what protects their account.
/// With `only_factor` a password is not enough.
///
/// # Errors
/// [`AppError::Invalid`] beside `proof`, [`AppError::TooMany`].
pub async fn person_prove(cx: &Cx, typed: &str, only_factor: bool) -> StoreResult<AccountRow> {
    let person = cx.person()?;
    let (user, session, db) = (person.user_id, person.session_id, &cx.app.db);
    // Committed before anything is looked at, so that guesses at the same moment count each other.
    let (account, tries) = db
        .as_system("proof: count tries", async |tx| {
            let account = account_find(tx, user).await?;
            let counted = [Subject::code(user), Subject::password(&account.email)];
            Ok((account, attempt_create(tx, &counted).await?))
        })
        .await?;
    let shown = db
        .as_system("proof: a code", async |tx| {
            let Some(factor) = factor_take(tx, cx, user, typed).await? else { return Ok(false) };
            if factor == Factor::Recovery {
                tell(tx, cx, &account, Notice::RecoveryUsed).await?;
            }
            attempt_succeed(tx, &tries).await?;
            session_prove(tx, session, true).await?;
            Ok(true)
        })
        .await?;
    if shown {
        return Ok(account);
    }
    let known = account.hashed_password.clone().filter(|_| !only_factor);
    if !password_verify(typed.to_owned(), known).await? {
        return Err(AppError::field("proof", "error-proof").into());
    }
    db.as_system("proof: the password", async |tx| {
        attempt_succeed(tx, &tries).await?;
        session_prove(tx, session, false).await
    })
    .await?;
    Ok(account)
}
