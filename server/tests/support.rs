//! A whole site over a database of its own, with a few pages for tests behind the same layers as the real ones.

use axum::Router;
use axum::body::Body;
use axum::extract::{ConnectInfo, Path};
use axum::routing::{get, post};
use db::{Channel, Db, LiveEvent};
use http::{HeaderMap, Request, StatusCode, header};
use http_body_util::BodyExt;
use leptos::prelude::*;
use server::cache::Front;
use server::cache::{self, PageCache};
use server::middleware::limits::Limits;
use server::stack;
use server::statics::Statics;
use std::net::SocketAddr;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;
use testing::TestDb;
use tokio::sync::Semaphore;
use tower::ServiceExt;
use ui::Page;
use web::{Answer, App, Cx, Settings};

pub struct Site {
    pub cache: PageCache,
    /// How often a test page was rendered.
    pub renders: Arc<AtomicUsize>,
    /// `/t/slow/{tag}` takes a permit of this, after it has "read".
    pub gate: Arc<Semaphore>,
    router: Front,
}

pub struct Reply {
    pub status: StatusCode,
    pub headers: HeaderMap,
    pub bytes: Vec<u8>,
}

impl Reply {
    pub fn text(&self) -> String {
        String::from_utf8_lossy(&self.bytes).into_owned()
    }

    pub fn header(&self, name: impl header::AsHeaderName) -> &str {
        self.headers.get(name).map_or("", |value| value.to_str().unwrap())
    }
}

impl Site {
    pub async fn new(test: &TestDb) -> Self {
        Self::with(test.db.clone(), Settings::default()).await
    }

    pub async fn with(db: Db, settings: Settings) -> Self {
        Self::limited(db, settings, Limits::new(false)).await
    }

    pub async fn limited(db: Db, settings: Settings, limits: Limits) -> Self {
        let _ = any_spawner::Executor::init_tokio();
        server::metrics::recorder();
        let app = App::new(db, settings);
        let cache = PageCache::new(app.clone(), 8 << 20);
        let mut changes = app.db.live().subscribe(Channel::Cache);
        assert_eq!(changes.recv().await, Some(LiveEvent::Reconnected));
        tokio::spawn(cache::follow(cache.clone(), changes));
        let (renders, gate) = (Arc::new(AtomicUsize::new(0)), Arc::new(Semaphore::new(0)));
        let pages = test_pages(&renders, &gate);
        let guarded =
            app::routes::router_with(app.clone(), |routes| stack::guards(limits)(routes.merge(pages)));
        let statics = Statics::load(std::path::Path::new("no such folder"), false).unwrap();
        let router = stack::with_pages(guarded, app.clone(), cache.clone(), statics, None);
        Self { cache, renders, gate, router }
    }

    pub async fn send(&self, mut request: Request<Body>) -> Reply {
        let peer: SocketAddr = "198.51.100.7:4000".parse().unwrap();
        if request.extensions().get::<ConnectInfo<SocketAddr>>().is_none() {
            request.extensions_mut().insert(ConnectInfo(peer));
        }
        let response = self.router.clone().oneshot(request).await.unwrap();
        let (parts, body) = response.into_parts();
        let bytes = body.collect().await.unwrap().to_bytes().to_vec();
        Reply { status: parts.status, headers: parts.headers, bytes }
    }

    /// The status alone, for answers that never end.
    pub async fn status(&self, request: Request<Body>) -> u16 {
        self.router.clone().oneshot(request).await.unwrap().status().as_u16()
    }

    pub async fn get(&self, path: &str) -> Reply {
        self.get_with(path, &[]).await
    }

    pub async fn get_with(&self, path: &str, headers: &[(&str, &str)]) -> Reply {
        self.send(request("GET", path, headers).body(Body::empty()).unwrap()).await
    }

    pub fn renders(&self) -> usize {
        self.renders.load(Ordering::SeqCst)
    }
}

pub fn request(method: &str, path: &str, headers: &[(&str, &str)]) -> http::request::Builder {
    let accepts = headers.iter().any(|(name, _)| *name == "accept");
    let builder = Request::builder().method(method).uri(path).header("host", "maison.test");
    let builder = if accepts { builder } else { builder.header("accept", "text/html") };
    headers.iter().fold(builder, |builder, (name, value)| builder.header(*name, *value))
}

/// Asks again until `good`, for at most a second: what the house promises for changes.
pub async fn within_a_second(mut good: impl AsyncFnMut() -> bool) -> bool {
    let asking = async {
        while !good().await {
            tokio::time::sleep(Duration::from_millis(10)).await;
        }
    };
    tokio::time::timeout(Duration::from_secs(1), asking).await.is_ok()
}

fn test_pages(renders: &Arc<AtomicUsize>, gate: &Arc<Semaphore>) -> Router<App> {
    let (a, b, c) = (Arc::clone(renders), Arc::clone(renders), Arc::clone(renders));
    let gate = Arc::clone(gate);
    Router::new()
        .route("/t/page/{tag}", get(async move |cx: Cx, Path(tag): Path<String>| page(&cx, &a, vec![tag])))
        .route("/t/untagged", get(async move |cx: Cx| page(&cx, &b, Vec::new())))
        .route(
            "/t/slow/{tag}",
            get(async move |cx: Cx, Path(tag): Path<String>| {
                let answer = page(&cx, &c, vec![tag]);
                gate.acquire().await.unwrap().forget();
                answer
            }),
        )
        .route(
            "/t/cookie",
            get(async |cx: Cx| -> Answer {
                let mut response = cx.page(tagged(vec!["t".to_owned()], 0, String::new()));
                web::answer::add_cookie(&mut response, "secret=1");
                Ok(response)
            }),
        )
        .route(
            "/t/private",
            get(async |cx: Cx| -> Answer {
                Ok(cx.person().map(|person| person.handle.clone().into_response())?)
            }),
        )
        .route("/t/panic", get(async || -> Answer { panic!("on purpose") }))
        .route("/t/rejected/{number}", get(async |Path(number): Path<u32>| number.to_string()))
        .route("/t/body", post(async |body: axum::body::Bytes| body.len().to_string()))
        .route("/t/form", post(async |cx: Cx| -> Answer { Ok(cx.done("/t/untagged", "saved")) }))
        .route("/t/comments", post(async || "taken"))
        .route(
            "/t/invalid",
            post(async || -> Answer { Err(kernel::AppError::field("name", "Please write a name.").into()) }),
        )
        .route("/t/away", get(async || -> Answer { Err(kernel::AppError::Unavailable.into()) }))
        .route("/t/gone", get(async || -> Answer { Err(kernel::AppError::Gone.into()) }))
}

use axum::response::IntoResponse;

#[expect(clippy::unnecessary_wraps, reason = "it answers like a handler")]
fn page(cx: &Cx, renders: &AtomicUsize, tags: Vec<String>) -> Answer {
    let number = renders.fetch_add(1, Ordering::SeqCst) + 1;
    let name = cx.session.as_ref().map(|session| session.display_name.clone()).unwrap_or_default();
    Ok(cx.page(tagged(tags, number, format!("{name} at {}", cx.path_and_query()))))
}

fn tagged(tags: Vec<String>, number: usize, words: String) -> Page {
    let mut page = Page::new("Test", move || {
        view! { <main><h1>"render " {number} "."</h1><p>{words}</p><p>{"long enough to be compressed ".repeat(20)}</p></main> }
    });
    page.tags = tags;
    page.islands = true;
    page
}
