//! Registering and confirming.
//!
//! The mail proves who owns the address; the cookie (or the password, in another browser) proves that it is the same
//! person who chose the password. Without the second proof somebody could register a stranger's address with a
//! password of their own and wait for the stranger's click.

use super::model::JoinDraft;
use super::reception::receive;
use crate::account::policy::{email_check, email_clean, name_check, name_clean};
use crate::account::store::{NewPerson, account_find_by_email, person_create};
use crate::mail::{Letter, Outgoing, mail_enqueue, mail_enqueue_at};
use crate::password::{password_check, password_hash, password_verify};
use crate::session::action::{Entry, session_rotate, subjects};
use crate::session::device::Device;
use crate::sign_up_puzzle::puzzle_create;
use crate::throttle::{Subject, attempt_create};
use crate::token::{NewToken, Purpose, TokenRow, fingerprint, token_create, token_find, token_use};
use chrono::TimeDelta;
use db::{ActorTx, StoreError, StoreResult};
use kernel::values::identity::SessionSignedInBy as By;
use kernel::{AppError, FieldErrors, Locale};
use serde_json::{Value, json};
use web::Cx;
use web::answer::local;
use web::session::new_token;

/// What became of a registration.
pub struct Joined {
    /// The proof for the cookie.
    pub proof: String,
    /// The token of `/join/check/…`, if the mail leaves later unless the browser does some work.
    pub puzzle: Option<String>,
}

/// Sends the mail that confirms the address (or says that it has an account), at once or later. Takes equally long and
/// answers the same in both cases.
///
/// # Errors
/// [`AppError::Invalid`], also for whom a rule refuses; [`AppError::TooMany`].
pub async fn join(cx: &Cx, draft: &JoinDraft) -> StoreResult<Joined> {
    let proof = new_token();
    if !draft.website.is_empty() {
        return Ok(Joined { proof, puzzle: None });
    }
    let (email, name) = (email_clean(&draft.email), name_clean(&draft.display_name));
    let mut errors = FieldErrors::default();
    email_check(&email, &mut errors);
    name_check(&name, 80, "display_name", &mut errors);
    password_check(&draft.password, &email, "password", &mut errors);
    errors.into_result()?;
    let later = receive(cx, &email).await?;
    let hashed = password_hash(draft.password.clone()).await?;
    let payload = json!({
        "email": email, "display_name": name, "hashed_password": hashed, "language": cx.locale.tag(),
        "next": local(&draft.next), "browser": fingerprint(&proof),
    });
    let puzzle = cx
        .app
        .db
        .as_system("join: mail", async |tx| {
            let mail = letter(tx, cx, payload).await?;
            let Some(until) = later else { return mail_enqueue(tx, &mail).await.map(|()| None) };
            let id = mail_enqueue_at(tx, &mail, Some(until)).await?;
            puzzle_create(tx, id, until).await.map(Some)
        })
        .await?;
    Ok(Joined { proof, puzzle })
}

/// The mail with the link that confirms, or, to an address with an account, the one that says so.
async fn letter(tx: &mut ActorTx<'_>, cx: &Cx, payload: Value) -> StoreResult<Outgoing> {
    let text = |key| payload.get(key).and_then(Value::as_str).unwrap_or_default().to_owned();
    let (email, name, origin) = (text("email"), text("display_name"), &cx.app.settings.origin);
    if let Some(account) = account_find_by_email(tx, &email).await? {
        let values = [("name", account.display_name.as_str()), ("email", email.as_str())];
        let link = Some(format!("{origin}/sign-in"));
        return Ok(Letter { locale: account.locale(), key: "known", values: &values, link }.to(&email));
    }
    let new =
        NewToken { purpose: Purpose::ConfirmEmail, user: None, payload, lifetime: TimeDelta::hours(24) };
    let link = Some(format!("{origin}/join/confirm/{}", token_create(tx, &new).await?));
    Ok(Letter { locale: cx.locale, key: "join", values: &[("name", name.as_str())], link }.to(&email))
}

/// The registration behind a link.
pub struct Waiting {
    row: TokenRow,
    /// Is this the browser that registered?
    pub same_browser: bool,
    /// The name that was typed.
    pub display_name: String,
}

/// The registration behind a link, if the link still works.
///
/// # Errors
/// If the database is away.
pub async fn join_find(cx: &Cx, token: &str, proof: Option<&str>) -> StoreResult<Option<Waiting>> {
    let row = cx
        .app
        .db
        .as_system("join: look", async |tx| token_find(tx, Purpose::ConfirmEmail, token).await)
        .await?;
    Ok(row.map(|row| Waiting {
        same_browser: proof.is_some_and(|proof| fingerprint(proof) == row.text("browser")),
        display_name: row.text("display_name"),
        row,
    }))
}

/// Makes the person and signs them in; returns the session's token and where to go.
///
/// # Errors
/// [`AppError::Invalid`] for a wrong password or a taken address, `Gone` for a used link.
pub async fn join_confirm(
    cx: &Cx,
    token: &str,
    waiting: &Waiting,
    password: &str,
    device: &Device,
) -> StoreResult<(String, String)> {
    let db = &cx.app.db;
    if !waiting.same_browser {
        let counted = subjects(cx, Subject::password(&waiting.row.text("email")));
        db.as_system("join: count tries", async |tx| attempt_create(tx, &counted).await.map(drop)).await?;
        if !password_verify(password.to_owned(), Some(waiting.row.text("hashed_password"))).await? {
            return Err(AppError::field("password", "error-password-chosen").into());
        }
    }
    db.as_system("join: make the person", async |tx| {
        let row =
            token_use(tx, Purpose::ConfirmEmail, token).await?.ok_or(StoreError::App(AppError::Gone))?;
        let new = NewPerson {
            email: row.text("email"),
            display_name: row.text("display_name"),
            handle: None,
            hashed_password: Some(row.text("hashed_password")),
            language: Locale::from_tag(&row.text("language")).unwrap_or_default(),
        };
        let made = person_create(tx, &new).await?;
        // Who has just come has no second factor yet.
        let entry = Entry { user: made.user, by: By::Password, second_factor: false };
        Ok((session_rotate(tx, cx, &entry, device).await?, row.text("next")))
    })
    .await
}
