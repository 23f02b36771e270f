//! `/admin/{organization}/identity/tokens`: with what programs act for the person.

mod page;
mod store;

use crate::caller::PREFIX;
use axum::extract::Path;
use axum::response::IntoResponse;
use chrono::{Duration, Utc};
use db::ActorTx;
use frame::{Desk, TheEngine};
use http::{StatusCode, header};
use kernel::{AppError, FieldErrors};
use serde::Deserialize;
use store::{NewToken, Token};
use uuid::Uuid;
use web::{Answer, Cx, Failure, Form};

/// Days after which a token ends; 0 for never.
const DAYS: [i64; 5] = [30, 90, 180, 365, 0];
/// Most tokens of a person in an organisation at a time.
const MOST: usize = 50;

/// What the form sends.
#[derive(Clone, Debug, Default)]
struct Draft {
    name: String,
    scopes: Vec<String>,
    days: i64,
    rate: i32,
}

/// A token that was just made: shown once.
#[derive(Clone, Debug)]
struct Fresh {
    name: String,
    text: String,
}

/// Parts of the address.
#[derive(Clone, Debug, Deserialize)]
pub struct One {
    organization: String,
    id: Uuid,
}

/// `GET …/identity/tokens`.
///
/// # Errors
/// `Unauthenticated`, `NotFound`, `Forbidden`.
pub async fn list(cx: Cx, engine: TheEngine, Path(slug): Path<String>) -> Answer {
    let desk = frame::open(&cx, &engine, &slug).await?;
    show(&desk, Draft { days: 90, rate: 300, ..Draft::default() }, FieldErrors::default(), None).await
}

async fn show(desk: &Desk, draft: Draft, errors: FieldErrors, fresh: Option<Fresh>) -> Answer {
    let organization = desk.scope.organization;
    let read = async |tx: &ActorTx<'_>| store::list(tx, organization).await;
    let tokens: Vec<Token> = desk.cx.app.db.read_newest(desk.cx.actor(), read).await?;
    let status = if errors.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    let secret = fresh.is_some();
    let mut page = page::page(desk, tokens, draft, errors, fresh);
    page.status = status.as_u16();
    let mut response = desk.cx.page(page);
    if secret {
        response.headers_mut().insert(header::CACHE_CONTROL, http::HeaderValue::from_static("no-store"));
    }
    Ok(response)
}

/// `POST …/identity/tokens`: makes one and shows it, this once.
///
/// # Errors
/// As [`list`].
pub async fn create(
    cx: Cx,
    engine: TheEngine,
    Path(slug): Path<String>,
    Form(pairs): Form<Vec<(String, String)>>,
) -> Answer {
    let desk = frame::open(&cx, &engine, &slug).await?;
    let draft = read(&desk, &pairs);
    let errors = check(&desk, &draft);
    if !errors.is_empty() {
        return show(&desk, draft, errors, None).await;
    }
    let (text, token) = make(&desk, &draft)?;
    let add = async |tx: &mut ActorTx<'_>| {
        if store::list(tx, desk.scope.organization).await?.iter().filter(|token| token.is_valid()).count()
            >= MOST
        {
            return Err(AppError::field("", cx.t("tokens-too-many")).into());
        }
        store::add(tx, &token).await
    };
    match cx.app.db.as_actor(cx.actor(), add).await.map_err(Failure::from) {
        Err(Failure(AppError::Invalid(errors))) => show(&desk, draft, errors, None).await,
        Err(failure) => Err(failure),
        Ok(()) => {
            let fresh = Fresh { name: draft.name, text };
            show(
                &desk,
                Draft { days: 90, rate: 300, ..Draft::default() },
                FieldErrors::default(),
                Some(fresh),
            )
            .await
        }
    }
}

fn read(desk: &Desk, pairs: &[(String, String)]) -> Draft {
    let text = |name: &str| {
        let found = pairs.iter().find(|(have, _)| have == name);
        found.map(|(_, value)| value.trim().to_owned()).unwrap_or_default()
    };
    let known = page::words(desk);
    let chosen = pairs.iter().filter(|(name, _)| name == "scope").map(|(_, value)| value.clone());
    Draft {
        name: text("name"),
        scopes: chosen.filter(|word| known.contains(word)).collect(),
        days: text("days").parse().ok().filter(|days| DAYS.contains(days)).unwrap_or(90),
        rate: text("rate").parse().unwrap_or(0),
    }
}

fn check(desk: &Desk, draft: &Draft) -> FieldErrors {
    let mut errors = FieldErrors::default();
    if !(1..=80).contains(&draft.name.chars().count()) || draft.name.contains('\0') {
        errors.add("name", desk.cx.t("tokens-name-length"));
    }
    if !(1..=10_000).contains(&draft.rate) {
        errors.add("rate", desk.cx.t("tokens-rate-range"));
    }
    errors
}

/// The token's text and what the database keeps of it.
fn make(desk: &Desk, draft: &Draft) -> Result<(String, NewToken), AppError> {
    let text = format!("{PREFIX}{}", web::session::new_token());
    let token = NewToken {
        id: Uuid::now_v7(),
        user: desk.cx.person()?.user_id.0,
        organization: desk.scope.organization,
        name: draft.name.clone(),
        hash: web::session::token_hash(&text),
        hint: text.chars().take(10).collect(),
        scopes: draft.scopes.clone(),
        rate: draft.rate,
        expires_at: (draft.days > 0).then(|| Utc::now() + Duration::days(draft.days)),
    };
    Ok((text, token))
}

/// `POST …/tokens/{id}/rotate`: a new one with the same scopes; the old one is revoked.
///
/// # Errors
/// `NotFound` for tokens that are not one's own or not valid any more.
pub async fn rotate(cx: Cx, engine: TheEngine, Path(one): Path<One>) -> Answer {
    let desk = frame::open(&cx, &engine, &one.organization).await?;
    let organization = desk.scope.organization;
    let work = async |tx: &mut ActorTx<'_>| {
        let tokens = store::list(tx, organization).await?;
        let old = tokens.into_iter().find(|token| token.id == one.id && token.own && token.is_valid());
        let old = old.ok_or(AppError::NotFound)?;
        let draft = Draft {
            name: old.name.clone(),
            scopes: old.scopes.clone(),
            days: old.days(),
            rate: old.rate_per_minute,
        };
        let (text, token) = make(&desk, &draft)?;
        store::add(tx, &token).await?;
        store::revoke(tx, old.id).await?;
        Ok(Fresh { name: draft.name, text })
    };
    let fresh = cx.app.db.as_actor(cx.actor(), work).await?;
    show(&desk, Draft { days: 90, rate: 300, ..Draft::default() }, FieldErrors::default(), Some(fresh)).await
}

/// `POST …/tokens/{id}/revoke`.
///
/// # Errors
/// `NotFound`.
pub async fn revoke(cx: Cx, engine: TheEngine, Path(one): Path<One>) -> Answer {
    let desk = frame::open(&cx, &engine, &one.organization).await?;
    let work = async |tx: &mut ActorTx<'_>| store::revoke(tx, one.id).await;
    if cx.app.db.as_actor(cx.actor(), work).await? == 0 {
        return Err(AppError::NotFound.into());
    }
    Ok(cx.done(&format!("{}/identity/tokens", desk.base()), "tokens-revoked").into_response())
}
