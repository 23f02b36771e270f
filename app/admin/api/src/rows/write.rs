//! Writing rows. Each handler says what is asked for; [`run`] does it.

use super::done::{Done, Work, read_values};
use super::methods::Place;
use super::once::{Key, once};
use super::sent::Sent;
use crate::caller::Caller;
use crate::problem::Refusal;
use crate::room::{Address, Room};
use axum::extract::Path;
use db::{ActorTx, StoreError};
use frame::TheEngine;
use http::{HeaderMap, Method, StatusCode, header};
use web::Cx;

/// `POST …/{resource}`.
///
/// # Errors
/// As a problem.
pub async fn create(
    cx: Cx,
    engine: TheEngine,
    caller: Caller,
    Path(address): Path<Address>,
    (headers, sent): (HeaderMap, Sent),
) -> Result<Done, Refusal> {
    let room = enter(&cx, &engine, caller, &address).await?;
    room.takes(Place::List, &Method::POST)?;
    let key = Key::read(&room, &headers, &Method::POST, &sent.bytes)?;
    let work = Work::Create(read_values(&room, sent.value()?)?);
    run(&room, key, work).await
}

/// `PATCH …/{id}`; with `If-Match` only that version.
///
/// # Errors
/// As a problem; 412 if somebody was quicker.
pub async fn update(
    cx: Cx,
    engine: TheEngine,
    caller: Caller,
    Path(address): Path<Address>,
    (headers, sent): (HeaderMap, Sent),
) -> Result<Done, Refusal> {
    let room = enter(&cx, &engine, caller, &address).await?;
    room.takes(Place::Row, &Method::PATCH)?;
    let id = address.id()?;
    let work = Work::Update(id, if_match(&headers), read_values(&room, sent.value()?)?);
    run(&room, None, work).await
}

/// `DELETE …/{id}`: into the trash where there is one.
///
/// # Errors
/// As a problem.
pub async fn delete(
    cx: Cx,
    engine: TheEngine,
    caller: Caller,
    Path(address): Path<Address>,
    headers: HeaderMap,
) -> Result<Done, Refusal> {
    let room = enter(&cx, &engine, caller, &address).await?;
    room.takes(Place::Row, &Method::DELETE)?;
    run(&room, None, Work::Delete(address.id()?, if_match(&headers))).await
}

/// `POST …/{id}/restore`: out of the trash.
///
/// # Errors
/// As a problem.
pub async fn restore(
    cx: Cx,
    engine: TheEngine,
    caller: Caller,
    Path(address): Path<Address>,
    (headers, sent): (HeaderMap, Sent),
) -> Result<Done, Refusal> {
    let room = enter(&cx, &engine, caller, &address).await?;
    sent.value()?;
    let (key, id) = (Key::read(&room, &headers, &Method::POST, &sent.bytes)?, address.id()?);
    let work = if room.noun.has_trash() { Work::Restore(id) } else { Work::Act(id, "restore".to_owned()) };
    run(&room, key, work).await
}

/// `POST …/{id}/{action}`.
///
/// # Errors
/// As a problem; 422 where the row's state does not fit.
pub async fn act(
    cx: Cx,
    engine: TheEngine,
    caller: Caller,
    Path(address): Path<Address>,
    (headers, sent): (HeaderMap, Sent),
) -> Result<Done, Refusal> {
    let room = enter(&cx, &engine, caller, &address).await?;
    sent.value()?;
    let key = Key::read(&room, &headers, &Method::POST, &sent.bytes)?;
    let work = Work::Act(address.id()?, address.action.clone());
    run(&room, key, work).await
}

/// The resource, for somebody who is known.
///
/// # Errors
/// As [`Address::enter`]; `Unauthenticated` for visitors.
pub(super) async fn enter(
    cx: &Cx,
    engine: &TheEngine,
    caller: Caller,
    address: &Address,
) -> Result<Room, Refusal> {
    let room = address.enter(cx, engine, caller).await?;
    room.known()?;
    Ok(room)
}

/// Does it in one transaction, once per key.
///
/// # Errors
/// As a problem.
pub(super) async fn run(room: &Room, key: Option<Key>, work: Work) -> Result<Done, Refusal> {
    let conditional = matches!(&work, Work::Update(_, Some(_), _) | Work::Delete(_, Some(_)));
    let write = async |tx: &mut ActorTx<'_>| once(tx, room, key.as_ref(), work).await;
    match room.cx.app.db.as_actor(room.caller.actor, write).await {
        Ok(outcome) => outcome,
        Err(StoreError::Conflict) if conditional => {
            Err(Refusal::Plain(StatusCode::PRECONDITION_FAILED, "api-problem-412"))
        }
        Err(error) => Err(error.into()),
    }
}

/// The version that `If-Match` names. Proxies that compress make tags weak; the version is the same. What cannot be read is
/// no row's version: a condition is never dropped.
fn if_match(headers: &HeaderMap) -> Option<String> {
    let text = headers.get(header::IF_MATCH)?.to_str().unwrap_or_default();
    let first = text.split(',').next().unwrap_or_default().trim().trim_start_matches("W/");
    Some(first.trim_matches('"').to_owned())
}
