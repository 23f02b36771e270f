//! `Idempotency-Key`: a repeated request does nothing twice and gets the same answer.

use super::done::{Done, Work, perform};
use crate::problem::Refusal;
use crate::room::Room;
use db::prelude::*;
use diesel::sql_types::{Bool, Bytea, Jsonb, Nullable, SmallInt, Text, Uuid as SqlUuid};
use http::{HeaderMap, Method, StatusCode};
use serde_json::Value;
use sha2::{Digest, Sha256};
use uuid::Uuid;

/// A key and what it stands for.
#[derive(Clone, Debug)]
pub struct Key {
    text: String,
    /// SHA-256 of method, address and body.
    hash: Vec<u8>,
}

impl Key {
    /// From the request's headers; `None` where there is none.
    ///
    /// # Errors
    /// `Invalid` for keys that cannot be kept.
    pub fn read(
        room: &Room,
        headers: &HeaderMap,
        method: &Method,
        body: &[u8],
    ) -> Result<Option<Self>, Refusal> {
        let Some(key) = headers.get("idempotency-key") else { return Ok(None) };
        let text = key.to_str().ok().map(|key| key.trim().trim_matches('"')).unwrap_or_default();
        let is_plain = |letter: char| letter.is_ascii_alphanumeric() || "_.:-".contains(letter);
        if !(1..=200).contains(&text.len()) || !text.chars().all(is_plain) {
            return Err(Refusal::Plain(StatusCode::BAD_REQUEST, "api-key-unreadable"));
        }
        let mut hash = Sha256::new();
        hash.update(method.as_str());
        hash.update([0]);
        hash.update(room.cx.uri.path());
        hash.update([0]);
        hash.update(body);
        Ok(Some(Self { text: text.to_owned(), hash: hash.finalize().to_vec() }))
    }
}

#[derive(QueryableByName)]
struct Kept {
    #[diesel(sql_type = Bytea)]
    request_hash: Vec<u8>,
    #[diesel(sql_type = SmallInt)]
    status: i16,
    #[diesel(sql_type = Nullable<Text>)]
    location: Option<String>,
    #[diesel(sql_type = Nullable<Jsonb>)]
    body: Option<Value>,
}

#[derive(QueryableByName)]
struct Locked {
    #[diesel(sql_type = Bool)]
    locked: bool,
}

/// What is asked for, once per key, in one transaction with the note that it was done.
///
/// # Errors
/// As [`perform`].
pub async fn once(
    tx: &mut ActorTx<'_>,
    room: &Room,
    key: Option<&Key>,
    work: Work,
) -> StoreResult<Result<Done, Refusal>> {
    let Some(key) = key else { return perform(tx, room, work).await.map(Ok) };
    let lock = statement(
        "select pg_try_advisory_xact_lock(hashtextextended(auth.user_id()::text || $1::text || $2, 0)) as locked",
    )
    .bind::<SqlUuid, _>(room.scope.organization)
    .bind::<Text, _>(key.text.as_str());
    if !lock.get_result::<Locked>(&mut tx.conn()).await?.locked {
        return Ok(Err(Refusal::Plain(StatusCode::CONFLICT, "api-key-busy")));
    }
    if let Some(kept) = kept(tx, room, key).await? {
        return Ok(replayed(key, kept));
    }
    let done = perform(tx, room, work).await?;
    keep(tx, room, key, &done).await?;
    Ok(Ok(done))
}

async fn kept(tx: &ActorTx<'_>, room: &Room, key: &Key) -> StoreResult<Option<Kept>> {
    let found = statement(
        "select request_hash, status, location, body from admin.idempotency_keys
          where user_id = auth.user_id() and organization_id = $1 and key = $2",
    )
    .bind::<SqlUuid, _>(room.scope.organization)
    .bind::<Text, _>(key.text.as_str());
    Ok(found.get_result(&mut tx.conn()).await.optional()?)
}

fn replayed(key: &Key, kept: Kept) -> Result<Done, Refusal> {
    if kept.request_hash != key.hash {
        return Err(Refusal::Plain(StatusCode::UNPROCESSABLE_ENTITY, "api-key-reused"));
    }
    let status = u16::try_from(kept.status).ok().and_then(|status| StatusCode::from_u16(status).ok());
    Ok(Done {
        status: status.unwrap_or(StatusCode::OK),
        location: kept.location,
        body: kept.body,
        replayed: true,
    })
}

async fn keep(tx: &mut ActorTx<'_>, room: &Room, key: &Key, done: &Done) -> StoreResult<()> {
    statement(
        "insert into admin.idempotency_keys (id, user_id, organization_id, key, request_hash, status, location, body)
         values ($1, auth.user_id(), $2, $3, $4, $5, $6, $7)",
    )
    .bind::<SqlUuid, _>(Uuid::now_v7())
    .bind::<SqlUuid, _>(room.scope.organization)
    .bind::<Text, _>(key.text.as_str())
    .bind::<Bytea, _>(key.hash.as_slice())
    .bind::<SmallInt, _>(i16::try_from(done.status.as_u16()).unwrap_or(200))
    .bind::<Nullable<Text>, _>(done.location.as_deref())
    .bind::<Nullable<Jsonb>, _>(done.body.as_ref())
    .execute(&mut tx.conn())
    .await?;
    Ok(())
}
