//! The second half of signing in: a code, or a recovery code, after password or link.

use super::challenge::{Half, half_try, half_use};
use super::notice::{Notice, tell};
use super::prove::{Factor, factor_take};
use crate::account::store::account_find;
use crate::session::action::{Entry, session_rotate, subjects};
use crate::session::device::Device;
use crate::throttle::{Subject, attempt_create, attempt_succeed};
use db::{ActorTx, StoreError, StoreResult};
use kernel::AppError;
use kernel::values::identity::SessionSignedInBy as By;
use uuid::Uuid;
use web::Cx;

/// Begins the session; returns its token and where to go.
///
/// # Errors
/// [`AppError::Invalid`] beside `code`, [`AppError::TooMany`], `Gone` if the first half is over.
pub async fn code_enter(cx: &Cx, half: &str, typed: &str, device: &Device) -> StoreResult<(String, String)> {
    let db = &cx.app.db;
    let (known, tries) = db.as_system("code: count tries", async |tx| count(tx, cx, half).await).await?;
    db.as_system("code: sign in", async |tx| {
        account_find(tx, known.user).await?.check_standing()?;
        let Some(factor) = factor_take(tx, cx, known.user, typed).await? else {
            return Err(AppError::field("code", "error-code").into());
        };
        if !half_use(tx, half).await? {
            return Err(AppError::Gone.into());
        }
        attempt_succeed(tx, &tries).await?;
        let entry = Entry { user: known.user, by: by(tx, cx, &known, factor).await?, second_factor: true };
        Ok((session_rotate(tx, cx, &entry, device).await?, known.next.clone()))
    })
    .await
}

/// Notes a try before it is made. Committed first, so that guesses at the same moment count each other.
async fn count(tx: &mut ActorTx<'_>, cx: &Cx, half: &str) -> StoreResult<(Half, Vec<Uuid>)> {
    let known = half_try(tx, half).await?.ok_or(StoreError::App(AppError::Gone))?;
    let tries = attempt_create(tx, &subjects(cx, Subject::code(known.user))).await?;
    Ok((known, tries))
}

/// How they came in. Whoever uses a recovery code is told by mail, in case it was not them.
async fn by(tx: &mut ActorTx<'_>, cx: &Cx, known: &Half, factor: Factor) -> StoreResult<By> {
    if factor == Factor::Code {
        return Ok(known.by);
    }
    let account = account_find(tx, known.user).await?;
    tell(tx, cx, &account, Notice::RecoveryUsed).await?;
    Ok(By::RecoveryCode)
}
