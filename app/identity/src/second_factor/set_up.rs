//! Turning codes on and off, and making recovery codes anew. The pages ask who it is; these do it.

use super::code::Codes;
use super::notice::{Notice, tell};
use super::prove::person_prove;
use super::recovery::{recovery_make, recovery_replace};
use super::store::{
    Standing, factor_forget, log_as, seed_confirm, seed_create, seed_delete, seed_find, session_prove,
    standing_find,
};
use crate::account::store::account_find;
use crate::throttle::{Subject, attempt_create, attempt_succeed};
use chrono::Utc;
use db::StoreResult;
use kernel::AppError;
use web::Cx;

/// What protects the account of whoever asks.
///
/// # Errors
/// `Unauthenticated`.
pub async fn standing(cx: &Cx) -> StoreResult<Standing> {
    let person = cx.person()?;
    let (user, session) = (person.user_id, person.session_id);
    cx.app.db.read_newest(cx.actor(), async |tx| standing_find(tx, user, session).await).await
}

/// Makes a seed that waits for its first code.
///
/// # Errors
/// `Conflict` if codes are on already.
pub async fn codes_begin(cx: &Cx) -> StoreResult<()> {
    let (user, keys) = (cx.person()?.user_id, &cx.app.settings.encryption_keys);
    cx.app
        .db
        .as_system("codes: make a seed", async |tx| {
            log_as(tx, user).await?;
            seed_create(tx, keys, user).await
        })
        .await
}

/// The codes that wait for their first one, if there are such.
///
/// # Errors
/// If no key opens the seed.
pub async fn codes_waiting(cx: &Cx, account: &str) -> StoreResult<Option<Codes>> {
    let user = cx.person()?.user_id;
    let seed = cx.app.db.as_system("codes: show the seed", async |tx| seed_find(tx, user).await).await?;
    let Some(seed) = seed.filter(|seed| seed.confirmed_at.is_none()) else { return Ok(None) };
    let bytes = seed.open(&cx.app.settings.encryption_keys)?;
    Ok(Some(Codes::new(&bytes, host(cx), account)?))
}

/// How the application names this installation.
fn host(cx: &Cx) -> &str {
    let origin = cx.app.settings.origin.as_str();
    origin.split_once("://").map_or(origin, |(_, host)| host)
}

/// Takes the first code and turns codes on; returns the recovery codes, which are nowhere else.
///
/// # Errors
/// [`AppError::Invalid`] beside `code`, [`AppError::TooMany`], `Conflict` if nothing waits for a code.
pub async fn codes_turn_on(cx: &Cx, typed: &str) -> StoreResult<Vec<String>> {
    let person = cx.person()?;
    let (user, session, db) = (person.user_id, person.session_id, &cx.app.db);
    let counted = [Subject::code(user)];
    let tries = db.as_system("codes: count tries", async |tx| attempt_create(tx, &counted).await).await?;
    db.as_system("codes: turn on", async |tx| {
        log_as(tx, user).await?;
        let waiting = seed_find(tx, user).await?.filter(|seed| seed.confirmed_at.is_none());
        let seed = waiting.ok_or(AppError::Conflict)?;
        let codes = Codes::of(&seed.open(&cx.app.settings.encryption_keys)?)?;
        let step = codes.step(typed, Utc::now()).ok_or(AppError::field("code", "error-code"))?;
        if !seed_confirm(tx, seed.id, step).await? {
            return Err(AppError::Conflict.into());
        }
        attempt_succeed(tx, &tries).await?;
        session_prove(tx, session, true).await?;
        let fresh = recovery_make();
        recovery_replace(tx, user, &fresh).await?;
        tell(tx, cx, &account_find(tx, user).await?, Notice::CodesOn).await?;
        Ok(fresh)
    })
    .await
}

/// Makes recovery codes anew; those of before stop working.
///
/// # Errors
/// `Conflict` if codes are off.
pub async fn recovery_renew(cx: &Cx) -> StoreResult<Vec<String>> {
    let user = cx.person()?.user_id;
    cx.app
        .db
        .as_system("recovery codes: make anew", async |tx| {
            let on = seed_find(tx, user).await?.is_some_and(|seed| seed.confirmed_at.is_some());
            if !on {
                return Err(AppError::Conflict.into());
            }
            let fresh = recovery_make();
            recovery_replace(tx, user, &fresh).await?;
            tell(tx, cx, &account_find(tx, user).await?, Notice::RecoveryNew).await?;
            Ok(fresh)
        })
        .await
}

/// Turns codes off, for somebody who shows the password, a code or a recovery code.
///
/// # Errors
/// [`AppError::Invalid`] beside `proof`, [`AppError::TooMany`].
pub async fn codes_turn_off(cx: &Cx, proof: &str) -> StoreResult<()> {
    let account = person_prove(cx, proof, false).await?;
    cx.app
        .db
        .as_system("codes: turn off", async |tx| {
            log_as(tx, account.user_id).await?;
            if seed_delete(tx, account.user_id).await? {
                factor_forget(tx, account.user_id).await?;
                tell(tx, cx, &account, Notice::CodesOff).await?;
            }
            Ok(())
        })
        .await
}
