//! Whole pages for visitors, ready compressed, in this process' memory.
//!
//! Only what nobody in particular asked for is kept: GET without session, message or `Authorization`, answered 200
//! with tags and without `Set-Cookie`. Triggers tell which tags changed (`listen`); a page that began before a
//! change is not kept (`index`); many who ask for one page at once wait for one rendering (`flight`).

mod entry;
mod flight;
mod front;
mod index;
mod key;
mod listen;
mod serve;

pub use entry::{Conditions, brotli, gzip};
pub use front::Front;
pub use key::is_visitors;
pub use listen::{clear_when_told, follow};
pub use serve::serve;

use entry::Entry;
use flight::Flights;
use index::Index;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;
use web::App;

/// Pages depend on the time, too (what is on next), so none is kept for longer.
const OLDEST: Duration = Duration::from_secs(300);
/// How long an address that gave nothing to keep is rendered without waiting for others.
const BARREN: Duration = Duration::from_secs(10);

type Key = Arc<str>;

/// The cache of one node. Cheap to clone.
#[derive(Clone)]
pub struct PageCache(Arc<Inner>);

struct Inner {
    app: App,
    pages: moka::sync::Cache<Key, Arc<Entry>>,
    barren: moka::sync::Cache<Key, ()>,
    index: Arc<Mutex<Index>>,
    flights: Flights,
    ids: AtomicU64,
    enabled: bool,
}

impl PageCache {
    /// An empty cache of at most `bytes`; zero keeps nothing.
    pub fn new(app: App, bytes: u64) -> Self {
        let index = Arc::new(Mutex::new(Index::default()));
        let forget = Arc::clone(&index);
        let pages = moka::sync::Cache::builder()
            .max_capacity(bytes)
            .weigher(|key: &Key, entry: &Arc<Entry>| entry.weight(key))
            .time_to_live(OLDEST)
            .eviction_listener(move |key, entry: Arc<Entry>, _| {
                lock(&forget).forget(&key, &entry.tags, entry.id)
            })
            .build();
        let barren = moka::sync::Cache::builder().max_capacity(10_000).time_to_live(BARREN).build();
        let ids = AtomicU64::new(0);
        Self(Arc::new(Inner {
            app,
            pages,
            barren,
            index,
            flights: Flights::default(),
            ids,
            enabled: bytes > 0,
        }))
    }

    /// The changes heard so far; a page that begins now knows them.
    fn now(&self) -> u64 {
        lock(&self.0.index).now()
    }

    /// Keeps a page that began at `since`, unless what it shows has changed in the meantime.
    fn keep(&self, key: &Key, entry: Arc<Entry>, since: u64) -> bool {
        if !lock(&self.0.index).add(key, &entry.tags, entry.id, since) {
            return false;
        }
        self.0.pages.insert(Arc::clone(key), Arc::clone(&entry));
        // A change may have been heard between the two lines above, when there was nothing to remove yet.
        let fresh = lock(&self.0.index).fresh(&entry.tags, since);
        if !fresh {
            self.0.pages.invalidate(key);
        }
        fresh
    }

    /// Forgets every page that shows `tag`.
    pub fn invalidate(&self, tag: &str) {
        // The lock is released before pages go, because their listener takes it again.
        let keys = lock(&self.0.index).change(tag);
        for key in keys {
            self.0.pages.invalidate(&key);
        }
    }

    /// Forgets everything.
    pub fn clear(&self) {
        lock(&self.0.index).clear();
        self.0.pages.invalidate_all();
    }

    /// Pages and their bytes, for the metrics.
    pub fn size(&self) -> (u64, u64) {
        self.0.pages.run_pending_tasks();
        (self.0.pages.entry_count(), self.0.pages.weighted_size())
    }

    fn next_id(&self) -> u64 {
        self.0.ids.fetch_add(1, Ordering::Relaxed)
    }
}

/// How looks into the cache ended.
fn counter(result: &'static str) -> metrics::Counter {
    metrics::counter!("maison_page_cache_total", "result" => result)
}

fn lock(index: &Mutex<Index>) -> MutexGuard<'_, Index> {
    index.lock().unwrap_or_else(PoisonError::into_inner)
}

#[cfg(test)]
mod tests;
