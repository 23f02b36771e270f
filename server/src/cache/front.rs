//! The shortest way, before the route table and all its layers: a page that is kept.

use super::entry::Conditions;
use super::{PageCache, key};
use crate::middleware::observe;
use axum::Router;
use axum::body::Body;
use axum::extract::{ConnectInfo, Request};
use axum::response::Response;
use bytes::Bytes;
use either::Either;
use http::Method;
use metrics::Counter;
use std::convert::Infallible;
use std::future::{Ready, ready};
use std::net::SocketAddr;
use std::sync::LazyLock;
use std::task::{Context, Poll};
use std::time::Instant;
use tower::util::Oneshot;
use tower::{Service, ServiceExt};

/// Answers from memory where it can; everything else goes to the route table. A kept page carries what the layers there
/// would add to it.
#[derive(Clone)]
pub struct Front {
    cache: PageCache,
    pages: Router,
    peer: Option<SocketAddr>,
}

impl Front {
    /// Before these pages.
    pub fn new(cache: PageCache, pages: Router) -> Self {
        Self { cache, pages, peer: None }
    }

    /// For one connection: the pages learn who is at its other end.
    pub fn of(&self, peer: SocketAddr) -> Self {
        Self { peer: Some(peer), ..self.clone() }
    }
}

impl<B> Service<http::Request<B>> for Front
where
    B: axum::body::HttpBody<Data = Bytes> + Send + 'static,
    B::Error: Into<axum::BoxError>,
{
    type Response = Response;
    type Error = Infallible;
    type Future = Either<Ready<Result<Response, Infallible>>, Oneshot<Router, Request>>;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), Infallible>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, request: http::Request<B>) -> Self::Future {
        if let Some(response) = self.cache.hit(&request) {
            return Either::Left(ready(Ok(response)));
        }
        let mut request = request.map(Body::new);
        if let Some(peer) = self.peer {
            request.extensions_mut().insert(ConnectInfo(peer));
        }
        Either::Right(self.pages.clone().oneshot(request))
    }
}

impl PageCache {
    /// The kept page that answers this request, if there is one.
    fn hit<B>(&self, request: &http::Request<B>) -> Option<Response> {
        // Found once: looking it up by name takes as long as finding the page.
        static HITS: LazyLock<Counter> = LazyLock::new(|| super::counter("hit"));
        let inner = &self.0;
        let began = Instant::now();
        if !inner.enabled
            || request.method() != Method::GET
            || !inner.app.db.live().connected()
            || !key::is_visitors(&inner.app, request)
        {
            return None;
        }
        let uri = key::canonical(request.uri());
        let asked = key::asked(&inner.app, request);
        let entry = inner.pages.get(&key::key(&asked, uri.as_ref().unwrap_or(request.uri())))?;
        let mut response = entry.response(&Conditions::of(request.headers()));
        observe::name(request.headers(), inner.app.settings.proxies, &mut response);
        entry.count(began.elapsed());
        HITS.increment(1);
        Some(response)
    }
}
