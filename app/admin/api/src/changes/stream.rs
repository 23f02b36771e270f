//! Changes as server-sent events: told when the database speaks, and only so many streams for each person.

use super::model::Change;
use super::reader::Reader;
use crate::problem::Refusal;
use axum::response::sse::{Event, KeepAlive, Sse};
use axum::response::{IntoResponse, Response};
use db::LiveEvent;
use db::live::Subscription;
use kernel::AppError;
use std::collections::{HashMap, VecDeque};
use std::convert::Infallible;
use std::sync::{LazyLock, Mutex, PoisonError};
use std::time::Duration;
use tokio::time::{Instant, timeout_at};
use uuid::Uuid;

/// Streams that one person has open.
const PER_PERSON: u32 = 8;
/// After this a stream ends and the program comes back, so that rights are looked at again.
const LIFE: Duration = Duration::from_secs(600);
/// While something is held back by an open transaction, it is asked for again after this.
const AGAIN: Duration = Duration::from_millis(250);
/// Without word from the database, it is asked anyway.
const SILENCE: Duration = Duration::from_secs(15);

/// Opens a stream.
pub(super) fn stream(reader: Reader, heard: Subscription) -> Result<Response, Refusal> {
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
