//! Signing in: by password, by link. Every way ends in a fresh token, and the one before it dies; whoever has a second factor
//! gets half a sign-in first (`second_factor`), and whose organisation asks for the account that they have at its provider is
//! sent there (`provider`).

use super::device::Device;
use super::model::SignInDraft;
use super::page::ui_query;
use super::store::{session_create, session_delete};
use crate::account::policy::{email_check, email_clean};
use crate::account::store::{account_find, account_find_by_email};
use crate::mail::{Letter, mail_enqueue};
use crate::password::password_verify;
use crate::provider::required_at;
use crate::second_factor::store::is_asked;
use crate::second_factor::{Half, half_create};
use crate::throttle::{Subject, attempt_create, attempt_succeed};
use crate::token::{NewToken, Purpose, token_create, token_use};
use axum::response::Response;
use chrono::TimeDelta;
use db::{ActorTx, StoreError, StoreResult};
use kernel::values::identity::SessionSignedInBy as By;
use kernel::{AppError, FieldErrors, UserId};
use serde_json::json;
use web::answer::{add_cookie, local, see_other};
use web::{Cx, cookies};

/// How long a browser keeps the cookie; the database ends sessions earlier.
const COOKIE_SECONDS: i64 = 365 * 24 * 3600;

/// How long it keeps the one of half a sign-in.
const HALF_SECONDS: i64 = 10 * 60;

/// How somebody came in.
#[derive(Clone, Copy, Debug)]
pub struct Entry {
    /// Who.
    pub user: UserId,
    /// What they showed first.
    pub by: By,
    /// Have they shown a second factor?
    pub second_factor: bool,
}

/// How far somebody came.
#[derive(Clone, Debug)]
pub enum Entered {
    /// They are signed in: the token for the cookie.
    Whole(String),
    /// They have yet to show a second factor: the token for the cookie.
    Half(String),
    /// The organisation with this word asks them to sign in with their account at its provider. Nothing has begun.
    Elsewhere(String),
}

/// Begins the session, or half of it for whoever is asked for a code, or neither for whom an organisation wants to come in by
/// its provider. System transaction.
///
/// # Errors
/// If the database is away.
pub async fn enter(
    tx: &mut ActorTx<'_>,
    cx: &Cx,
    (user, by): (UserId, By),
    next: &str,
    device: &Device,
) -> StoreResult<Entered> {
    if by != By::External
        && let Some(organization) = required_at(tx, user).await?
    {
        return Ok(Entered::Elsewhere(organization));
    }
    if is_asked(tx, user).await? {
        let half = Half { user, by, next: local(next) };
        return half_create(tx, &half).await.map(Entered::Half);
    }
    let entry = Entry { user, by, second_factor: false };
    session_rotate(tx, cx, &entry, device).await.map(Entered::Whole)
}

/// Ends the session that this browser has and begins one for who has come in. System transaction.
///
/// # Errors
/// If the database is away.
pub async fn session_rotate(
    tx: &mut ActorTx<'_>,
    cx: &Cx,
    entry: &Entry,
    device: &Device,
) -> StoreResult<String> {
    if let Some(session) = &cx.session {
        match session_delete(tx, session.session_id.0).await {
            // A second tab was quicker.
            Ok(()) | Err(StoreError::NotFound) => {}
            Err(error) => return Err(error),
        }
    }
    session_create(tx, entry, device).await
}

/// The answer that carries the cookie: of the session, or of half a sign-in, which goes on where a code is asked for; or the
/// way to where they must sign in.
pub fn entered(cx: &Cx, entered: &Entered, next: &str) -> Response {
    let (path, name, token, seconds) = match entered {
        Entered::Whole(token) => (local(next), cookies::SESSION, token, COOKIE_SECONDS),
        Entered::Half(token) => ("/sign-in/code".to_owned(), cookies::HALF, token, HALF_SECONDS),
        Entered::Elsewhere(organization) => {
            let doors = format!("/sign-in/{organization}?next={}", ui_query(&local(next)));
            return cx.sorry(&doors, "provider-required");
        }
    };
    let mut response = see_other(&path);
    add_cookie(&mut response, &cookies::set(name, token, seconds, cx.app.secure()));
    response
}

/// What is counted for a request that names an address.
pub fn subjects(cx: &Cx, own: Subject) -> Vec<Subject> {
    [Some(own), Subject::network(cx.ip)].into_iter().flatten().collect()
}

/// Signs in by password.
///
/// # Errors
/// [`AppError::Invalid`] with one sentence for every reason, [`AppError::TooMany`].
pub async fn password_enter(cx: &Cx, draft: &SignInDraft, device: &Device) -> StoreResult<Entered> {
    let counted = subjects(cx, Subject::password(&draft.email));
    let db = &cx.app.db;
    // Committed before the password is looked at, so that guesses at the same moment count each other.
    let tries = db.as_system("sign-in: count tries", async |tx| attempt_create(tx, &counted).await).await?;
    let account = db
        .as_system("sign-in: find account", async |tx| account_find_by_email(tx, &draft.email).await)
        .await?;
    let stored = account.as_ref().and_then(|account| account.hashed_password.clone());
    let right = password_verify(draft.password.clone(), stored).await?;
    let Some(account) = account.filter(|_| right) else {
        return Err(AppError::field("", "error-sign-in").into());
    };
    account.check_standing()?;
    db.as_system("sign-in: begin session", async |tx| {
        attempt_succeed(tx, &tries).await?;
        enter(tx, cx, (account.user_id, By::Password), &draft.next, device).await
    })
    .await
}

/// Sends a link to sign in, if the address has an account; otherwise a mail that says so.
///
/// # Errors
/// [`AppError::Invalid`], [`AppError::TooMany`].
pub async fn link_send(cx: &Cx, draft: &SignInDraft) -> StoreResult<()> {
    let email = email_clean(&draft.email);
    let mut errors = FieldErrors::default();
    email_check(&email, &mut errors);
    errors.into_result()?;
    let counted = subjects(cx, Subject::mail(&email));
    let db = &cx.app.db;
    db.as_system("sign-in link: count", async |tx| attempt_create(tx, &counted).await.map(drop)).await?;
    let origin = &cx.app.settings.origin;
    db.as_system("sign-in link: mail", async |tx| {
        let Some(account) = account_find_by_email(tx, &email).await? else {
            return stranger_mail(tx, cx, &email).await;
        };
        let payload = json!({ "next": local(&draft.next) });
        let lifetime = TimeDelta::minutes(30);
        let new = NewToken { purpose: Purpose::SignIn, user: Some(account.user_id), payload, lifetime };
        let link = format!("{origin}/sign-in/link/{}", token_create(tx, &new).await?);
        let values = [("name", account.display_name.as_str())];
        let letter = Letter { locale: account.locale(), key: "sign-in", values: &values, link: Some(link) };
        mail_enqueue(tx, &letter.to(&account.email)).await
    })
    .await
}

/// For an address without an account: the page answers the same, only its owner learns more.
///
/// # Errors
/// If the database is away.
pub async fn stranger_mail(tx: &mut ActorTx<'_>, cx: &Cx, email: &str) -> StoreResult<()> {
    let link = format!("{}/join", cx.app.settings.origin);
    let letter = Letter { locale: cx.locale, key: "stranger", values: &[("email", email)], link: Some(link) };
    mail_enqueue(tx, &letter.to(email)).await
}

/// Signs in by link; returns how far, and where to go.
///
/// # Errors
/// `Gone` if the link is used up.
pub async fn link_enter(cx: &Cx, token: &str, device: &Device) -> StoreResult<(Entered, String)> {
    cx.app
        .db
        .as_system("sign-in link: use", async |tx| {
            let row = token_use(tx, Purpose::SignIn, token).await?.ok_or(StoreError::App(AppError::Gone))?;
            let user = row.person()?;
            account_find(tx, user).await?.check_standing()?;
            let next = row.text("next");
            Ok((enter(tx, cx, (user, By::Link), &next, device).await?, next))
        })
        .await
}
