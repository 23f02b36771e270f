//! `/live`: server-sent events for signed-in people. `?topic=profile&topic=subsite:{id}` names what to hear; each
//! event says which row changed and nothing of what is in it. Pages work without it.

use axum::extract::Query;
use axum::response::sse::{Event, KeepAlive, Sse};
use db::live::Subscription;
use db::topics::Topics;
use db::{Channel, LiveEvent};
use futures::Stream;
use kernel::{AppError, ProfileId};
use std::collections::HashMap;
use std::convert::Infallible;
use std::sync::{Mutex, PoisonError};
use std::time::Duration;
use web::{Cx, Failure};

/// Most streams that one person has open: tabs of a browser or two.
const PER_PERSON: u32 = 8;
/// After this a stream ends and the browser comes back by itself, so that rights are looked at again.
const LIFE: Duration = Duration::from_secs(600);

/// Streams open per person on this node.
static OPEN: Mutex<Option<HashMap<ProfileId, u32>>> = Mutex::new(None);

/// Opens a stream.
///
/// # Errors
/// Not signed in, a topic that the person cannot see, or too many streams.
pub async fn listen(
    cx: Cx,
    Query(query): Query<Vec<(String, String)>>,
) -> Result<Sse<impl Stream<Item = Result<Event, Infallible>>>, Failure> {
    let seat = Seat::take(cx.person()?.profile_id)?;
    let words: Vec<String> =
        query.into_iter().filter(|(key, _)| key == "topic").map(|(_, word)| word).collect();
    // Listening first: what changes while the rights are looked at is not missed.
    let heard = cx.app.db.live().subscribe(Channel::Live);
    let topics = cx.app.db.read(cx.actor(), async |tx| Topics::allowed(tx, &words).await).await?;
    let listener = Listener { heard, topics, end: tokio::time::Instant::now() + LIFE, _seat: seat };
    let events = futures::stream::unfold(listener, |mut listener| async {
        listener.next().await.map(|event| (Ok(event), listener))
    });
    Ok(Sse::new(events).keep_alive(KeepAlive::new().interval(Duration::from_secs(20))))
}

struct Listener {
    heard: Subscription,
    topics: Topics,
    end: tokio::time::Instant,
    _seat: Seat,
}

impl Listener {
    /// The next event for this person; none when the stream is old or the server stops.
    async fn next(&mut self) -> Option<Event> {
        loop {
            match tokio::time::timeout_at(self.end, self.heard.recv()).await.ok()?? {
                LiveEvent::Reconnected => return Some(Event::default().event("missed").data("")),
                LiveEvent::Payload(payload) => {
                    if let Some((topic, change)) = self.topics.hear(&payload) {
                        return Some(Event::default().event("change").data(format!("{topic} {change}")));
                    }
                }
            }
        }
    }
}

/// One of a person's streams; given back when the stream ends, however it ends.
struct Seat(ProfileId);

impl Seat {
    fn take(profile: ProfileId) -> Result<Self, AppError> {
        let mut open = OPEN.lock().unwrap_or_else(PoisonError::into_inner);
        let count = open.get_or_insert_default().entry(profile).or_default();
        if *count >= PER_PERSON {
            return Err(AppError::TooMany { retry_after: 30 });
        }
        *count += 1;
        Ok(Self(profile))
    }
}

impl Drop for Seat {
    fn drop(&mut self) {
        let mut open = OPEN.lock().unwrap_or_else(PoisonError::into_inner);
        let Some(open) = open.as_mut() else { return };
        if let Some(count) = open.get_mut(&self.0) {
            *count -= 1;
            if *count == 0 {
                open.remove(&self.0);
            }
        }
    }
}
