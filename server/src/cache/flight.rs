//! Many who ask for one page at once wait for one rendering of it.

use super::{Entry, Key};
use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};
use tokio::sync::watch;

/// `None` until the rendering ends; then the page, if it was kept.
type Outcome = Option<Option<Arc<Entry>>>;
type Waiting = HashMap<Key, watch::Receiver<Outcome>>;

/// Renderings under way.
#[derive(Default)]
pub struct Flights(Arc<Mutex<Waiting>>);

/// What to do about a page that is not there.
pub enum Ticket {
    /// Render it and tell the others.
    Lead(Lead),
    /// Somebody renders it.
    Follow(watch::Receiver<Outcome>),
}

/// The duty to tell the others; dropping it tells them that there is no page.
pub struct Lead {
    key: Key,
    flights: Arc<Mutex<Waiting>>,
    sender: watch::Sender<Outcome>,
}

impl Flights {
    /// Leads if nobody does.
    pub fn join(&self, key: &Key) -> Ticket {
        let mut waiting = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(receiver) = waiting.get(key) {
            return Ticket::Follow(receiver.clone());
        }
        let (sender, receiver) = watch::channel(None);
        waiting.insert(Arc::clone(key), receiver);
        Ticket::Lead(Lead { key: Arc::clone(key), flights: Arc::clone(&self.0), sender })
    }
}

impl Lead {
    /// Ends the rendering.
    pub fn finish(self, entry: Option<Arc<Entry>>) {
        self.sender.send_replace(Some(entry));
    }
}

impl Drop for Lead {
    fn drop(&mut self) {
        self.flights.lock().unwrap_or_else(PoisonError::into_inner).remove(&self.key);
    }
}

/// Waits for the one who leads.
pub async fn landed(mut receiver: watch::Receiver<Outcome>) -> Option<Arc<Entry>> {
    let outcome = receiver.wait_for(Option::is_some).await.ok()?;
    outcome.clone().flatten()
}
