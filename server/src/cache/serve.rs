//! The layer: a kept page, or one rendering for all who wait.

use super::entry::{self, Conditions};
use super::flight::{self, Lead, Ticket};
use super::{Key, PageCache, key};
use axum::extract::{OriginalUri, Request, State};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use kernel::AppError;
use std::sync::Arc;
use tracing::Instrument;
use web::Failure;

/// Answers visitors from memory where it can.
pub async fn serve(State(cache): State<PageCache>, mut request: Request, next: Next) -> Response {
    let inner = &cache.0;
    if !inner.enabled || !inner.app.db.live().connected() || !key::is_visitors(&inner.app, &request) {
        count("bypass");
        return next.run(request).await;
    }
    if let Some(uri) = key::canonical(request.uri()) {
        request.extensions_mut().insert(OriginalUri(uri.clone()));
        *request.uri_mut() = uri;
    }
    let asked = key::asked(&inner.app, &request);
    let key = key::key(&asked, request.uri());
    let conditions = Conditions::of(request.headers());
    if let Some(entry) = inner.pages.get(&key) {
        count("hit");
        return entry.response(&conditions);
    }
    count("miss");
    if inner.barren.contains_key(&key) {
        return next.run(request).await;
    }
    // Who waited in vain (the page changed while it was rendered) tries once more, then renders alone.
    for _ in 0..2 {
        match inner.flights.join(&key) {
            Ticket::Lead(lead) => {
                return cache
                    .clone()
                    .lead(lead, key, request, next)
                    .await
                    .unwrap_or_else(|entry| entry.response(&conditions));
            }
            Ticket::Follow(receiver) => {
                if let Some(entry) = flight::landed(receiver).await {
                    return entry.response(&conditions);
                }
            }
        }
    }
    next.run(request).await
}

impl PageCache {
    /// Renders for everybody who waits, even if the one who asked first goes away. `Err` is the kept page.
    async fn lead(
        self,
        lead: Lead,
        key: Key,
        request: Request,
        next: Next,
    ) -> Result<Response, Arc<entry::Entry>> {
        // Somebody may have finished between the look into the cache and the start of this flight.
        if let Some(entry) = self.0.pages.get(&key) {
            lead.finish(Some(Arc::clone(&entry)));
            return Err(entry);
        }
        let render = async move {
            let since = self.now();
            match entry::make(next.run(request).await, &self.0.app, self.next_id()).await {
                Ok(entry) => {
                    let entry = Arc::new(entry);
                    let kept = self.keep(&key, Arc::clone(&entry), since);
                    lead.finish(kept.then(|| Arc::clone(&entry)));
                    Err(entry)
                }
                Err(response) => {
                    if response.status().as_u16() < 500 {
                        self.0.barren.insert(key, ());
                    }
                    lead.finish(None);
                    Ok(response)
                }
            }
        };
        let failed = |_| Ok(Failure(AppError::Unavailable).into_response());
        tokio::spawn(render.in_current_span()).await.unwrap_or_else(failed)
    }
}

fn count(result: &'static str) {
    super::counter(result).increment(1);
}
