//! Changing address and password. Whoever changes them proves the old password; other devices are signed out.

use super::model::{EmailDraft, PasswordDraft};
use super::policy::{email_check, email_clean};
use super::store::{AccountRow, account_find, account_find_by_email, email_update, password_update};
use crate::mail::{Letter, mail_enqueue};
use crate::password::{password_check, password_hash, password_verify};
use crate::session::store::session_delete_others;
use crate::throttle::{Subject, attempt_create, attempt_succeed};
use crate::token::{NewToken, Purpose, token_create, token_find, token_forget, token_use};
use chrono::TimeDelta;
use db::{StoreError, StoreResult};
use kernel::{AppError, FieldErrors};
use serde_json::json;
use uuid::Uuid;
use web::Cx;

/// The account of the signed-in person, after their password was asked again. People who sign in by link have none: what
/// they do instead is for the caller to ask.
///
/// # Errors
/// [`AppError::Invalid`] beside `current_password`, [`AppError::TooMany`].
pub async fn account_prove(cx: &Cx, current_password: &str) -> StoreResult<AccountRow> {
    let user = cx.person()?.user_id;
    let (account, tries) = cx
        .app
        .db
        .as_system("password asked again: count tries", async |tx| {
            let account = account_find(tx, user).await?;
            let tries = match account.hashed_password {
                Some(_) => attempt_create(tx, &[Subject::password(&account.email)]).await?,
                None => Vec::new(),
            };
            Ok((account, tries))
        })
        .await?;
    if account.hashed_password.is_some() {
        if !password_verify(current_password.to_owned(), account.hashed_password.clone()).await? {
            return Err(AppError::field("current_password", "error-password-wrong").into());
        }
        cx.app.db.as_system("password was right", async |tx| attempt_succeed(tx, &tries).await).await?;
    }
    Ok(account)
}

/// Sends a link to the new address. The same answer whether or not it has an account already.
///
/// # Errors
/// [`AppError::Invalid`], [`AppError::TooMany`].
pub async fn email_ask(cx: &Cx, draft: &EmailDraft) -> StoreResult<()> {
    let email = email_clean(&draft.email);
    let mut errors = FieldErrors::default();
    email_check(&email, &mut errors);
    errors.into_result()?;
    let account = account_prove(cx, &draft.current_password).await?;
    let origin = &cx.app.settings.origin;
    let db = &cx.app.db;
    db.as_system("change of address: count", async |tx| attempt_create(tx, &[Subject::mail(&email)]).await)
        .await?;
    db.as_system("change of address: mail", async |tx| {
        let (key, link) = match account_find_by_email(tx, &email).await? {
            Some(_) => ("known", format!("{origin}/sign-in")),
            None => {
                let payload = json!({ "email": email, "old": account.email });
                let lifetime = TimeDelta::hours(24);
                let new = NewToken {
                    purpose: Purpose::ChangeEmail,
                    user: Some(account.user_id),
                    payload,
                    lifetime,
                };
                ("change", format!("{origin}/settings/account/email/{}", token_create(tx, &new).await?))
            }
        };
        let values = [("name", account.display_name.as_str()), ("email", email.as_str())];
        let letter = Letter { locale: account.locale(), key, values: &values, link: Some(link) };
        mail_enqueue(tx, &letter.to(&email)).await
    })
    .await
}

/// The new address behind a link, if the link still works.
///
/// # Errors
/// If the database is away.
pub async fn email_promised(cx: &Cx, token: &str) -> StoreResult<Option<String>> {
    let found = cx
        .app
        .db
        .as_system("change of address: look", async |tx| token_find(tx, Purpose::ChangeEmail, token).await);
    Ok(found.await?.map(|row| row.text("email")))
}

/// Takes the new address and tells the old one. Every other device is signed out.
///
/// # Errors
/// `Gone` if the link is used up; [`AppError::Invalid`] if the address was taken in between.
pub async fn email_confirm(cx: &Cx, token: &str) -> StoreResult<()> {
    let keep = cx.session.as_ref().map(|session| session.session_id.0);
    cx.app
        .db
        .as_system("change of address: take", async |tx| {
            let row =
                token_use(tx, Purpose::ChangeEmail, token).await?.ok_or(StoreError::App(AppError::Gone))?;
            let user = row.person()?;
            let account = account_find(tx, user).await?;
            // An older link than the last change would bring back what was given up.
            if account.email != row.text("old") {
                return Err(AppError::Gone.into());
            }
            email_update(tx, user, &row.text("email")).await?;
            after_change(tx, &account, keep, "changed", &format!("{}/reset-password", cx.app.settings.origin))
                .await
        })
        .await
}

/// Keeps a new password.
///
/// # Errors
/// [`AppError::Invalid`], [`AppError::TooMany`].
pub async fn password_change(cx: &Cx, draft: &PasswordDraft) -> StoreResult<()> {
    let session = cx.person()?.session_id;
    let account = account_prove(cx, &draft.current_password).await?;
    let mut errors = FieldErrors::default();
    password_check(&draft.password, &account.email, "password", &mut errors);
    errors.into_result()?;
    let hashed = password_hash(draft.password.clone()).await?;
    cx.app
        .db
        .as_system("change of password", async |tx| {
            password_update(tx, account.user_id, &hashed).await?;
            let link = format!("{}/reset-password", cx.app.settings.origin);
            after_change(tx, &account, Some(session.0), "password", &link).await
        })
        .await
}

/// After address or password changed: links and other sessions end, and the address that was valid before is told.
pub(crate) async fn after_change(
    tx: &mut db::ActorTx<'_>,
    account: &AccountRow,
    keep: Option<Uuid>,
    key: &str,
    link: &str,
) -> StoreResult<()> {
    token_forget(tx, account.user_id).await?;
    session_delete_others(tx, account.user_id, keep).await?;
    let values = [("name", account.display_name.as_str())];
    let letter = Letter { locale: account.locale(), key, values: &values, link: Some(link.to_owned()) };
    mail_enqueue(tx, &letter.to(&account.email)).await
}
