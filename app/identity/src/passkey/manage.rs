//! Adding, naming and removing passkeys: `/settings/security/passkeys`.

use super::ceremony::{person, question_create, question_use, refused_because, site};
use super::enter::PasskeyDraft;
use super::store::{credential_ids, passkey_insert, passkey_remove, passkey_update};
use crate::account::policy::{name_check, name_clean};
use crate::account::store::account_find;
use crate::second_factor::page::security_page;
use crate::second_factor::set_up::standing;
use crate::second_factor::store::{factor_forget, log_as, session_prove};
use crate::second_factor::{Notice, tell, way};
use axum::Json;
use axum::extract::Path;
use axum::response::IntoResponse;
use db::{ActorTx, StoreError, StoreResult};
use kernel::values::identity::SignInChallengeKind as Kind;
use kernel::{AppError, FieldErrors};
use uuid::Uuid;
use web::words::refused;
use web::{Answer, Cx, Form};

const HERE: &str = "/settings/security";
/// So many a person may have.
const MOST: usize = 20;

/// `POST /settings/security/passkeys/begin`: the question, as JSON.
///
/// # Errors
/// `Unauthenticated`; `Forbidden` for whoever has not proved themselves a moment ago.
pub async fn passkey_make(cx: Cx) -> Answer {
    let user = cx.person()?.user_id;
    let site = site(&cx)?;
    if !standing(&cx).await?.elevated {
        return Err(AppError::Forbidden.into());
    }
    let read = async |tx: &ActorTx<'_>| Ok((account_find(tx, user).await?, credential_ids(tx, user).await?));
    let (account, known) = cx.app.db.read_newest(cx.actor(), read).await?;
    if known.len() >= MOST {
        return Err(AppError::Forbidden.into());
    }
    let (name, shown) = person(&account);
    let asked = site.make(user.0, name, shown, known).map_err(StoreError::Other)?;
    let ask =
        async |tx: &mut ActorTx<'_>| question_create(tx, Kind::PasskeyRegistration, Some(user), asked).await;
    Ok(Json(cx.app.db.as_system("passkey: ask for a new one", ask).await?).into_response())
}

/// `POST /settings/security/passkeys`: the key that the browser made.
///
/// # Errors
/// `Unauthenticated`, and what the database says.
pub async fn passkey_create(cx: Cx, Form(draft): Form<PasskeyDraft>) -> Answer {
    if !standing(&cx).await?.elevated {
        return Ok(web::answer::see_other(&way(HERE, false)));
    }
    match refused(create(&cx, &draft).await)? {
        Ok(()) if draft.next.len() > 1 => Ok(cx.done(&draft.next, "passkey-made")),
        Ok(()) => Ok(cx.done(HERE, "passkey-made")),
        Err(errors) => security_page(&cx, &draft.next, &errors).await,
    }
}

async fn create(cx: &Cx, draft: &PasskeyDraft) -> StoreResult<()> {
    let person = cx.person()?;
    let (user, session, site) = (person.user_id, person.session_id, site(cx)?);
    let name = name_of(&draft.name)?;
    cx.app
        .db
        .as_system("passkey: keep it", async |tx| {
            log_as(tx, user).await?;
            let state = question_use(tx, Kind::PasskeyRegistration, Some(user), &draft.token).await?;
            let key = site.made(state, &draft.credential).map_err(|reason| refused_because(&reason))?;
            passkey_insert(tx, user, &name, &key).await?;
            // Whoever makes one has shown it.
            session_prove(tx, session, true).await?;
            tell(tx, cx, &account_find(tx, user).await?, Notice::PasskeyNew).await
        })
        .await
}

/// What a person calls a key: 1 to 80 letters.
fn name_of(typed: &str) -> StoreResult<String> {
    let name = name_clean(typed);
    let mut errors = FieldErrors::default();
    name_check(&name, 80, "name", &mut errors);
    errors.into_result()?;
    Ok(name)
}

/// `POST /settings/security/passkeys/{id}`: another name.
///
/// # Errors
/// `NotFound` if the person has no such passkey.
pub async fn passkey_rename(cx: Cx, Path(id): Path<Uuid>, Form(draft): Form<PasskeyDraft>) -> Answer {
    cx.person()?;
    let Ok(name) = name_of(&draft.name) else { return Ok(cx.sorry(HERE, "error-name-missing")) };
    cx.app.db.as_actor(cx.actor(), async |tx| passkey_update(tx, id, &name).await).await?;
    Ok(cx.done(HERE, "passkey-renamed"))
}

/// `POST /settings/security/passkeys/{id}/delete`.
///
/// # Errors
/// `NotFound` if the person has no such passkey.
pub async fn passkey_delete(cx: Cx, Path(id): Path<Uuid>) -> Answer {
    if !standing(&cx).await?.elevated {
        return Ok(web::answer::see_other(&way(HERE, false)));
    }
    let user = cx.person()?.user_id;
    cx.app
        .db
        .as_system("passkey: remove", async |tx| {
            log_as(tx, user).await?;
            passkey_remove(tx, user, id).await?;
            factor_forget(tx, user).await?;
            tell(tx, &cx, &account_find(tx, user).await?, Notice::PasskeyGone).await
        })
        .await?;
    Ok(cx.done(HERE, "passkey-deleted"))
}
