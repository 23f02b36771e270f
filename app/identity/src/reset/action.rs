//! Asking for a link and using it.

use crate::account::action::after_change;
use crate::account::policy::{email_check, email_clean};
use crate::account::store::{account_find, account_find_by_email, password_update};
use crate::mail::{Letter, mail_enqueue};
use crate::password::{password_check, password_hash};
use crate::session::action::{Entered, enter, stranger_mail, subjects};
use crate::session::device::Device;
use crate::throttle::{Subject, attempt_create};
use crate::token::{NewToken, Purpose, token_create, token_find, token_use};
use chrono::TimeDelta;
use db::{StoreError, StoreResult};
use kernel::values::identity::SessionSignedInBy as By;
use kernel::{AppError, FieldErrors};
use serde_json::json;
use web::Cx;

/// Where one is afterwards.
pub const AFTERWARDS: &str = "/settings/account";

/// Sends the link, if the address has an account; otherwise a mail that says so.
///
/// # Errors
/// [`AppError::Invalid`], [`AppError::TooMany`].
pub async fn reset_ask(cx: &Cx, typed: &str) -> StoreResult<()> {
    let email = email_clean(typed);
    let mut errors = FieldErrors::default();
    email_check(&email, &mut errors);
    errors.into_result()?;
    let counted = subjects(cx, Subject::mail(&email));
    let db = &cx.app.db;
    db.as_system("reset: count", async |tx| attempt_create(tx, &counted).await.map(drop)).await?;
    db.as_system("reset: mail", async |tx| {
        let Some(account) = account_find_by_email(tx, &email).await? else {
            return stranger_mail(tx, cx, &email).await;
        };
        let (user, lifetime) = (Some(account.user_id), TimeDelta::hours(1));
        let new = NewToken { purpose: Purpose::ResetPassword, user, payload: json!({}), lifetime };
        let link = format!("{}/reset-password/{}", cx.app.settings.origin, token_create(tx, &new).await?);
        let values = [("name", account.display_name.as_str())];
        let letter = Letter { locale: account.locale(), key: "reset", values: &values, link: Some(link) };
        mail_enqueue(tx, &letter.to(&account.email)).await
    })
    .await
}

/// Does the link still work?
///
/// # Errors
/// If the database is away.
pub async fn reset_find(cx: &Cx, token: &str) -> StoreResult<bool> {
    let found =
        cx.app.db.as_system("reset: look", async |tx| token_find(tx, Purpose::ResetPassword, token).await);
    Ok(found.await?.is_some())
}

/// Keeps the new password, ends every session and begins one here, or half of it: a mail is no second factor.
///
/// # Errors
/// [`AppError::Invalid`], `Gone` for a used link.
pub async fn reset_confirm(cx: &Cx, token: &str, password: &str, device: &Device) -> StoreResult<Entered> {
    let db = &cx.app.db;
    let gone = || StoreError::App(AppError::Gone);
    // The link is used up only by a password that is taken.
    let account = db
        .as_system("reset: whose", async |tx| {
            let row = token_find(tx, Purpose::ResetPassword, token).await?.ok_or_else(gone)?;
            account_find(tx, row.person()?).await
        })
        .await?;
    let mut errors = FieldErrors::default();
    password_check(password, &account.email, "password", &mut errors);
    errors.into_result()?;
    account.check_standing()?;
    let hashed = password_hash(password.to_owned()).await?;
    db.as_system("reset: keep the password", async |tx| {
        token_use(tx, Purpose::ResetPassword, token).await?.ok_or_else(gone)?;
        password_update(tx, account.user_id, &hashed).await?;
        let link = format!("{}/reset-password", cx.app.settings.origin);
        after_change(tx, &account, None, "password", &link).await?;
        enter(tx, cx, (account.user_id, By::Link), AFTERWARDS, device).await
    })
    .await
}
