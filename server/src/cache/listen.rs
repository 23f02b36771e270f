//! The database tells every node what changed.

use super::PageCache;
use db::LiveEvent;
use db::live::Subscription;
use std::time::Duration;

/// A replica may show the old row for a moment after the change was told.
const REPLICA_LAG: Duration = Duration::from_secs(3);

/// Hears changes for as long as the node listens.
pub async fn follow(cache: PageCache, mut changes: Subscription) {
    let replica = cache.0.app.db.config().replica_url.is_some();
    while let Some(event) = changes.recv().await {
        clear_when_told(&cache, &event);
        if replica {
            let cache = cache.clone();
            tokio::spawn(async move {
                tokio::time::sleep(REPLICA_LAG).await;
                clear_when_told(&cache, &event);
            });
        }
    }
    cache.clear();
}

/// One event. The payload `*` means that everything may have changed (bulk loads).
pub fn clear_when_told(cache: &PageCache, event: &LiveEvent) {
    match event {
        LiveEvent::Payload(tag) if &**tag != "*" => cache.invalidate(tag),
        LiveEvent::Payload(_) | LiveEvent::Reconnected => cache.clear(),
    }
}
