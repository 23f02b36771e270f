//! One attempt: take the delivery, sign it, send it, note what came of it.

use super::client::Sender;
use super::secret::opened;
use super::sign::sign;
use super::store::{self, Due, Outcome};
use chrono::{DateTime, Utc};
use db::Db;
use http::{HeaderMap, HeaderName, HeaderValue, header};
use outbound::Answer;
use std::collections::HashMap;
use std::sync::{LazyLock, Mutex, PoisonError};
use std::time::Instant;
use uuid::Uuid;

/// Seconds until the next attempt, by how many there were: five seconds, then minutes, hours, a day; three days in all.
const WAITS: [i64; 9] = [5, 300, 1_800, 7_200, 18_000, 36_000, 50_400, 72_000, 86_400];

/// Sends a delivery, if it is its time.
///
/// # Errors
/// If the database is away; what the endpoint does is noted instead.
pub async fn deliver(db: &Db, sender: &Sender, id: Uuid) -> anyhow::Result<()> {
    let Some(due) = store::take(db, id).await? else { return Ok(()) };
    if !may_go(due.endpoint_id, due.max_per_second) {
        return Ok(store::postpone(db, &due).await?);
    }
    let began = Instant::now();
    let answer = send(db, sender, &due).await?;
    let millis = i32::try_from(began.elapsed().as_millis()).unwrap_or(i32::MAX);
    Ok(store::note(db, &due, &judge(&due, answer, millis)).await?)
}

async fn send(db: &Db, sender: &Sender, due: &Due) -> anyhow::Result<Result<Answer, String>> {
    let secrets = opened(db, sender, due.endpoint_id).await?;
    let timestamp = Utc::now().timestamp();
    let Some(signature) = sign(&secrets, &due.event_id.to_string(), timestamp, &due.payload) else {
        return Ok(Err("the endpoint has no secret yet".to_owned()));
    };
    let mut headers = HeaderMap::new();
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static("application/json"));
    headers.insert(header::USER_AGENT, HeaderValue::from_static("Maison-Webhooks/1"));
    let own = [
        ("webhook-id", due.event_id.to_string()),
        ("webhook-timestamp", timestamp.to_string()),
        ("webhook-signature", signature),
    ];
    for (name, value) in own {
        headers.insert(HeaderName::from_static(name), HeaderValue::from_str(&value)?);
    }
    Ok(sender.client.post(&due.url, headers, due.payload.clone()).await)
}

/// What follows from an answer.
fn judge(due: &Due, answer: Result<Answer, String>, millis: i32) -> Outcome {
    let status = answer.as_ref().map(|answer| answer.status).unwrap_or(0);
    let attempts = usize::try_from(due.attempts).unwrap_or(0);
    let gone = status == 410;
    let (state, again) = match (status, WAITS.get(attempts)) {
        (200..=299, _) => ("delivered", None),
        (410, _) | (_, None) => ("dead", None),
        (_, Some(seconds)) => ("retrying", Some(later(*seconds, rand::random()))),
    };
    Outcome { answer, millis, state, again, gone }
}

/// Give or take a tenth, so that what failed together does not come back together.
fn later(seconds: i64, chance: f64) -> DateTime<Utc> {
    let millis = (seconds * 1000) as f64 * (0.9 + chance.clamp(0.0, 1.0) / 5.0);
    Utc::now() + chrono::Duration::milliseconds(millis as i64)
}

/// Calls per endpoint in the present second.
static CALLS: LazyLock<Mutex<HashMap<Uuid, (i64, i16)>>> = LazyLock::new(Mutex::default);

/// May one more call go to the endpoint in this second? Per node.
fn may_go(endpoint: Uuid, most: i16) -> bool {
    let mut calls = CALLS.lock().unwrap_or_else(PoisonError::into_inner);
    let second = Utc::now().timestamp();
    if calls.len() > 10_000 {
        calls.retain(|_, (then, _)| *then == second);
    }
    let entry = calls.entry(endpoint).or_insert((second, 0));
    if entry.0 != second {
        *entry = (second, 0);
    }
    entry.1 += 1;
    entry.1 <= most
}
