//! Signing in by passkey, and showing one again. The element `passkey-form` sends these forms; without script nobody sees
//! them.

use super::ceremony::{question_create, question_use, refused, refused_because, site};
use super::store::{key_find, key_use};
use crate::account::store::account_find;
use crate::provider::required_at;
use crate::second_factor::store::session_prove;
use crate::session::action::{Entered, Entry, entered, session_rotate, subjects};
use crate::session::device::Device;
use crate::session::model::SignInDraft;
use crate::session::page::sign_in_page;
use crate::throttle::{Subject, attempt_create, attempt_succeed};
use axum::Json;
use axum::response::IntoResponse;
use db::{ActorTx, StoreResult};
use http::HeaderMap;
use kernel::UserId;
use kernel::values::identity::{SessionSignedInBy as By, SignInChallengeKind as Kind};
use serde::Deserialize;
use web::answer::{local, see_other};
use web::{Answer, Cx, Form, words};

/// What the element sends.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub struct PasskeyDraft {
    /// Which question is answered.
    pub token: String,
    /// The browser's answer, as JSON.
    pub credential: String,
    /// What the person calls a new key.
    pub name: String,
    /// A path of ours.
    pub next: String,
}

/// `POST /sign-in/passkey/begin`: the question, as JSON.
///
/// # Errors
/// `NotFound` where there are no passkeys.
pub async fn enter_begin(cx: Cx) -> Answer {
    let asked = site(&cx)?.ask().map_err(db::StoreError::Other)?;
    let ask = async |tx: &mut ActorTx<'_>| question_create(tx, Kind::PasskeySignIn, None, asked).await;
    Ok(Json(cx.app.db.as_system("passkey: ask", ask).await?).into_response())
}

/// `POST /sign-in/passkey`: the answer.
///
/// # Errors
/// `NotFound` where there are no passkeys, `TooMany`.
pub async fn enter_create(cx: Cx, headers: HeaderMap, Form(draft): Form<PasskeyDraft>) -> Answer {
    match words::refused(enter(&cx, &draft, &Device::of(&cx, &headers)).await)? {
        Ok(far) => Ok(entered(&cx, &far, &draft.next)),
        Err(errors) => {
            let draft = SignInDraft { next: local(&draft.next), ..SignInDraft::default() };
            sign_in_page(&cx, draft, errors).await
        }
    }
}

/// Begins the session; a passkey needs no second half.
async fn enter(cx: &Cx, draft: &PasskeyDraft, device: &Device) -> StoreResult<Entered> {
    let (db, counted) = (&cx.app.db, Subject::network(cx.ip).into_iter().collect::<Vec<_>>());
    let tries = db.as_system("passkey: count tries", async |tx| attempt_create(tx, &counted).await).await?;
    db.as_system("passkey: sign in", async |tx| {
        let user = answer_take(tx, cx, (Kind::PasskeySignIn, None), draft).await?;
        account_find(tx, user).await?.check_standing()?;
        attempt_succeed(tx, &tries).await?;
        if let Some(organization) = required_at(tx, user).await? {
            return Ok(Entered::Elsewhere(organization));
        }
        let entry = Entry { user, by: By::Passkey, second_factor: true };
        session_rotate(tx, cx, &entry, device).await.map(Entered::Whole)
    })
    .await
}

/// Takes an answer to a question of this kind and person; returns whose key it is from. System transaction.
///
/// # Errors
/// [`refused`], whatever is wrong with it.
pub async fn answer_take(
    tx: &mut ActorTx<'_>,
    cx: &Cx,
    (kind, asked): (Kind, Option<UserId>),
    draft: &PasskeyDraft,
) -> StoreResult<UserId> {
    let site = site(cx)?;
    let state = question_use(tx, kind, asked, &draft.token).await?;
    let (user, credential) = site.whose(&draft.credential).map_err(|reason| refused_because(&reason))?;
    let key =
        key_find(tx, &credential).await?.filter(|key| key.user() == UserId(user)).ok_or_else(refused)?;
    let used = site
        .answered(state, &draft.credential, &key.public_key, key.sign_count)
        .map_err(|reason| refused_because(&reason))?;
    if asked.is_some_and(|asked| asked != key.user()) || !key_use(tx, key.id, used).await? {
        return Err(refused());
    }
    Ok(key.user())
}

/// `POST /settings/security/prove/passkey/begin`: the question, as JSON.
///
/// # Errors
/// `Unauthenticated`, `NotFound` where there are no passkeys.
pub async fn prove_begin(cx: Cx) -> Answer {
    let user = cx.person()?.user_id;
    let asked = site(&cx)?.ask().map_err(db::StoreError::Other)?;
    let ask = async |tx: &mut ActorTx<'_>| question_create(tx, Kind::StepUp, Some(user), asked).await;
    Ok(Json(cx.app.db.as_system("passkey: ask again", ask).await?).into_response())
}

/// `POST /settings/security/prove/passkey`: the answer.
///
/// # Errors
/// `Unauthenticated`, `TooMany`.
pub async fn prove_create(cx: Cx, Form(draft): Form<PasskeyDraft>) -> Answer {
    match words::refused(prove(&cx, &draft).await)? {
        Ok(()) => Ok(see_other(&draft.next)),
        Err(_) => {
            let way = crate::second_factor::way(&draft.next, true);
            Ok(cx.sorry(&way, "error-passkey"))
        }
    }
}

async fn prove(cx: &Cx, draft: &PasskeyDraft) -> StoreResult<()> {
    let person = cx.person()?;
    let (user, session, db) = (person.user_id, person.session_id, &cx.app.db);
    let counted = subjects(cx, Subject::code(user));
    let tries = db.as_system("passkey: count tries", async |tx| attempt_create(tx, &counted).await).await?;
    db.as_system("passkey: proof", async |tx| {
        answer_take(tx, cx, (Kind::StepUp, Some(user)), draft).await?;
        attempt_succeed(tx, &tries).await?;
        session_prove(tx, session, true).await
    })
    .await
}
