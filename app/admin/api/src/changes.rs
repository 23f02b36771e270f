//! `GET /api/v1/{organization}/changes`: what happened to which row, in the order of transactions, as pages of JSON or as
//! server-sent events. Ids only; who wants more asks for the row.
//!
//! A transaction that is still open may have an earlier place than one that is done; rows are told only once every earlier
//! transaction has ended, so nothing comes late.

use crate::caller::Caller;
use crate::problem::Refusal;
use crate::room;
use axum::extract::Path;
use axum::response::sse::{Event, KeepAlive, Sse};
use axum::response::{IntoResponse, Response};
use chrono::{DateTime, SecondsFormat, Utc};
use db::live::Subscription;
use db::prelude::*;
use db::{Channel, LiveEvent};
use diesel::sql_types::{Array, BigInt, Bool, Text, Timestamptz, Uuid as SqlUuid};
use engine::scope::Verb;
use engine::{Registry, Scope};
use frame::TheEngine;
use http::{HeaderMap, header};
use kernel::AppError;
use serde_json::{Value, json};
use std::collections::{HashMap, VecDeque};
use std::convert::Infallible;
use std::sync::{Arc, LazyLock, Mutex, PoisonError};
use std::time::Duration;
use tokio::time::{Instant, timeout_at};
use uuid::Uuid;
use web::Cx;

/// Streams that one person has open.
const PER_PERSON: u32 = 8;
/// After this a stream ends and the program comes back, so that rights are looked at again.
const LIFE: Duration = Duration::from_secs(600);
/// While something is held back by an open transaction, it is asked for again after this.
const AGAIN: Duration = Duration::from_millis(250);
/// Without word from the database, it is asked anyway.
const SILENCE: Duration = Duration::from_secs(15);

#[derive(Clone, Debug, QueryableByName)]
struct Change {
    #[diesel(sql_type = Text)]
    cursor: String,
    #[diesel(sql_type = SqlUuid)]
    event_id: Uuid,
    #[diesel(sql_type = Text)]
    resource: String,
    #[diesel(sql_type = SqlUuid)]
    entity_id: Uuid,
    #[diesel(sql_type = Text)]
    verb: String,
    #[diesel(sql_type = Array<Text>)]
    fields: Vec<String>,
    #[diesel(sql_type = Timestamptz)]
    happened_at: DateTime<Utc>,
}

#[derive(QueryableByName)]
struct Place {
    #[diesel(sql_type = Text)]
    cursor: String,
    #[diesel(sql_type = Bool)]
    held: bool,
}

impl Change {
    fn json(&self) -> Value {
        json!({
            "event_id": self.event_id,
            "type": format!("{}_{}", self.resource, self.verb),
            "resource": self.resource,
            "id": self.entity_id,
            "verb": self.verb,
            "fields": self.fields,
            "happened_at": self.happened_at.to_rfc3339_opts(SecondsFormat::Micros, true),
            "cursor": self.cursor,
        })
    }
}

/// What one reader may hear, and where they are.
struct Reader {
    cx: Cx,
    caller: Caller,
    scope: Arc<Scope>,
    /// Names of the resources whose rows they may see.
    resources: Vec<String>,
    transaction: i64,
    id: i64,
    limit: i64,
}

/// `GET …/changes`.
///
/// # Errors
/// `Unauthenticated` for visitors, `Forbidden` for people who do not belong to the organisation.
pub async fn feed(
    cx: Cx,
    engine: TheEngine,
    caller: Caller,
    Path(slug): Path<String>,
    headers: HeaderMap,
) -> Result<Response, Refusal> {
    if caller.is_visitor() {
        return Err(AppError::Unauthenticated.into());
    }
    let (scope, registry) = room::organization(&cx, &engine, &caller, &slug).await?;
    if scope.role.is_none() {
        return Err(AppError::Forbidden.into());
    }
    let resources = heard(&registry, &scope);
    let mut reader =
        Reader { cx, caller, scope: Arc::new(scope), resources, transaction: 0, id: 0, limit: 100 };
    let after = reader.params()?;
    let accept = headers.get(header::ACCEPT).and_then(|value| value.to_str().ok()).unwrap_or_default();
    let live = accept.contains("text/event-stream");
    let last = headers.get("last-event-id").and_then(|value| value.to_str().ok()).map(str::to_owned);
    // A stream without a place begins now; a page at the oldest change that is kept.
    let start =
        last.filter(|_| live).or(after).unwrap_or_else(|| if live { "now" } else { "0.0" }.to_owned());
    let heard = live.then(|| reader.cx.app.db.live().subscribe(Channel::Live));
    if start == "now" {
        let now = reader.place().await?.cursor;
        reader.begin(&now)?;
    } else {
        reader.begin(&start)?;
    }
    match heard {
        Some(heard) => stream(reader, heard),
        None => page(reader).await,
    }
}

/// Resources whose rows somebody may see.
fn heard(registry: &Registry, scope: &Scope) -> Vec<String> {
    let nouns = registry.nouns().iter().filter(|noun| scope.may_do(noun, Verb::Read));
    nouns.map(|noun| noun.name.clone()).collect()
}

async fn page(mut reader: Reader) -> Result<Response, Refusal> {
    let changes = reader.next().await?;
    let more = reader.is_full(&changes);
    let data: Vec<Value> = changes.iter().map(Change::json).collect();
    let body = json!({ "data": data, "cursor": reader.cursor(), "more": more });
    let headers = [(header::CONTENT_TYPE, "application/json"), (header::CACHE_CONTROL, "private, no-store")];
    Ok((headers, body.to_string()).into_response())
}

fn stream(reader: Reader, heard: Subscription) -> Result<Response, Refusal> {
    let user = reader.caller.actor.user().map(|user| user.0).unwrap_or_default();
    let seat = Seat::take(user)?;
    let topic = format!("organization:{} ", reader.scope.organization);
    let stream = Stream {
        reader,
        heard,
        topic,
        waiting: VecDeque::new(),
        end: Instant::now() + LIFE,
        held: true,
        _seat: seat,
    };
    let events = futures::stream::unfold(stream, |mut stream| async {
        stream.next().await.map(|event| (Ok::<_, Infallible>(event), stream))
    });
    Ok(Sse::new(events).keep_alive(KeepAlive::new().interval(Duration::from_secs(20))).into_response())
}

/// `{transaction}.{id}`.
fn parts(cursor: &str) -> Option<(i64, i64)> {
    let (transaction, id) = cursor.split_once('.')?;
    Some((transaction.parse().ok()?, id.parse().ok()?))
}

impl Reader {
    /// `limit` and `after` of the address.
    fn params(&mut self) -> Result<Option<String>, Refusal> {
        let refused = |name: &str, id: &str| Refusal::field(name, self.scope.say(id));
        let query = self.cx.uri.query().unwrap_or_default().to_owned();
        let mut after = None;
        for (name, text) in url::form_urlencoded::parse(query.as_bytes()) {
            match &*name {
                "after" => after = Some(text.into_owned()),
                "limit" => {
                    let limit = text.parse().ok().filter(|limit| (1..=500).contains(limit));
                    self.limit = limit.ok_or_else(|| refused("limit", "api-limit-range"))?;
                }
                other => return Err(refused(other, "api-no-parameter")),
            }
        }
        Ok(after)
    }

    fn begin(&mut self, cursor: &str) -> Result<(), Refusal> {
        let place = parts(cursor).filter(|(transaction, id)| *transaction >= 0 && *id >= 0);
        (self.transaction, self.id) =
            place.ok_or_else(|| Refusal::field("after", self.scope.say("api-cursor-unreadable")))?;
        Ok(())
    }

    /// Is it a whole page?
    fn is_full(&self, changes: &[Change]) -> bool {
        i64::try_from(changes.len()).is_ok_and(|count| count == self.limit)
    }

    fn cursor(&self) -> String {
        format!("{}.{}", self.transaction, self.id)
    }

    /// The place behind everything that can be told now; is something held back behind it?
    async fn place(&self) -> StoreResult<Place> {
        let organization = self.scope.organization;
        let ask = async |tx: &ActorTx<'_>| {
            let place = statement(
                "select pg_snapshot_xmin(pg_current_snapshot())::text || '.0' as cursor,
                        exists (select from admin.changes c where c.organization_id = $1
                                   and c.transaction >= pg_snapshot_xmin(pg_current_snapshot())::text::bigint) as held",
            )
            .bind::<SqlUuid, _>(organization);
            Ok(place.get_result(&mut tx.conn()).await?)
        };
        self.cx.app.db.read_newest(self.caller.actor, ask).await
    }

    /// The next changes; the reader stands behind them then.
    async fn next(&mut self) -> StoreResult<Vec<Change>> {
        let ask = async |tx: &ActorTx<'_>| {
            let changes = statement(
                "select c.transaction::text || '.' || c.id as cursor, c.event_id, c.resource, c.entity_id, c.verb, c.fields,
                        c.happened_at
                   from admin.changes c
                  where c.organization_id = $1 and (c.transaction, c.id) > ($2, $3)
                    and c.transaction < pg_snapshot_xmin(pg_current_snapshot())::text::bigint and c.resource = any ($4)
                  order by c.transaction, c.id limit $5",
            )
            .bind::<SqlUuid, _>(self.scope.organization)
            .bind::<BigInt, _>(self.transaction)
            .bind::<BigInt, _>(self.id)
            .bind::<Array<Text>, _>(&self.resources)
            .bind::<BigInt, _>(self.limit);
            Ok(changes.load::<Change>(&mut tx.conn()).await?)
        };
        let changes = self.cx.app.db.read_newest(self.caller.actor, ask).await?;
        if let Some(place) = changes.as_slice().last().and_then(|last| parts(&last.cursor)) {
            (self.transaction, self.id) = place;
        }
        Ok(changes)
    }
}

/// An open stream of events.
struct Stream {
    reader: Reader,
    heard: Subscription,
    /// What a payload of this organisation begins with.
    topic: String,
    waiting: VecDeque<Change>,
    end: Instant,
    /// May there be something that was not told yet?
    held: bool,
    _seat: Seat,
}

impl Stream {
    /// The next event; none when the stream is old, the database is away or the server stops.
    async fn next(&mut self) -> Option<Event> {
        loop {
            if let Some(change) = self.waiting.pop_front() {
                let event = Event::default().event("change").id(change.cursor.clone());
                return Some(event.data(change.json().to_string()));
            }
            if Instant::now() >= self.end {
                return None;
            }
            if !std::mem::take(&mut self.held) {
                self.wait().await?;
            }
            let changes = self.reader.next().await.ok()?;
            // A full page has more behind it; what an open transaction holds back comes a little later.
            self.held = self.reader.is_full(&changes) || self.reader.place().await.ok()?.held;
            if self.held && changes.is_empty() {
                tokio::time::sleep(AGAIN).await;
            }
            self.waiting = changes.into();
        }
    }

    /// Until something happened here, or long enough.
    async fn wait(&mut self) -> Option<()> {
        let until = self.end.min(Instant::now() + SILENCE);
        loop {
            match timeout_at(until, self.heard.recv()).await {
                Err(_) => return Some(()),
                Ok(None) => return None,
                Ok(Some(LiveEvent::Reconnected)) => return Some(()),
                Ok(Some(LiveEvent::Payload(payload))) if payload.starts_with(&self.topic) => return Some(()),
                Ok(Some(LiveEvent::Payload(_))) => {}
            }
        }
    }
}

static OPEN: LazyLock<Mutex<HashMap<Uuid, u32>>> = LazyLock::new(Mutex::default);

/// One of a person's streams; given back when the stream ends, however it ends.
struct Seat(Uuid);

impl Seat {
    fn take(user: Uuid) -> Result<Self, AppError> {
        let mut open = OPEN.lock().unwrap_or_else(PoisonError::into_inner);
        let count = open.entry(user).or_default();
        if *count >= PER_PERSON {
            return Err(AppError::TooMany { retry_after: 30 });
        }
        *count += 1;
        Ok(Self(user))
    }
}

impl Drop for Seat {
    fn drop(&mut self) {
        let mut open = OPEN.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(count) = open.get_mut(&self.0) {
            *count -= 1;
            if *count == 0 {
                open.remove(&self.0);
            }
        }
    }
}
