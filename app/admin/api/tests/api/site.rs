//! A server without a socket, the people of the test world, and what programs send.

use axum::body::Body;
use axum::middleware::from_fn_with_state;
use axum::{Extension, Router};
use engine::{Engine, Registry};
use http::{HeaderMap, Request, header};
use http_body_util::BodyExt;
use serde_json::Value;
use std::sync::{Arc, LazyLock};
use testing::{PEOPLE, TestDb, World, sign_in};
use tower::ServiceExt;
use uuid::Uuid;
use web::{App, Settings};

/// Every test asks the same tables for the same resources.
static ENGINE: LazyLock<Engine> = LazyLock::new(|| {
    let mut declared = sites::resources::all();
    declared.extend(media::resources::all());
    declared.extend(resources::all());
    declared.extend(identity::resources::all());
    Engine::new(declared)
});

pub struct Site {
    pub test: TestDb,
    pub world: World,
    pub app: App,
    router: Router,
}

/// An answer.
#[derive(Debug)]
pub struct Answer {
    pub status: u16,
    pub headers: HeaderMap,
    pub text: String,
}

impl Site {
    pub async fn new() -> Self {
        Self::with(Settings::default()).await
    }

    pub async fn with(settings: Settings) -> Self {
        let _ = any_spawner::Executor::init_tokio();
        let test = TestDb::new().await;
        let world = World::new(&test).await;
        for name in PEOPLE {
            sign_in(&test, name).await;
        }
        let app = App::new(test.db.clone(), settings);
        let router = api::routes()
            .layer(Extension(ENGINE.clone()))
            .layer(from_fn_with_state(app.clone(), web::cx::provide))
            .with_state(app.clone());
        Self { test, world, app, router }
    }

    pub async fn registry(&self) -> Arc<Registry> {
        ENGINE.registry(&self.test.db).await.unwrap()
    }

    /// A token `mai_{name}` of a person with these words.
    pub async fn token(&self, name: &str, who: &str, organization: Uuid, scopes: &str) -> String {
        let text = format!("mai_{name}");
        self.test
            .sql(&format!(
                "insert into identity.api_tokens (id, user_id, organization_id, name, token, hint, scopes, rate_per_minute)
                 values (gen_random_uuid(), '{}', '{organization}', '{name}', sha256(convert_to('{text}', 'UTF8')), 'mai_hint', '{{{scopes}}}', 100000)",
                testing::id(&format!("user of {who}")),
            ))
            .await;
        text
    }

    /// A token of birch's owner that may do everything with contacts and events.
    pub async fn ana(&self) -> String {
        let words = "crm.read,crm.create,crm.update,crm.delete,channels.read,sites.read";
        self.token("ana", "ana", self.world.birch, words).await
    }

    /// Sends a request with a token.
    #[expect(
        clippy::too_many_arguments,
        reason = "a request has these parts, and every test names most of them"
    )]
    pub async fn send(
        &self,
        method: &str,
        path: &str,
        token: &str,
        body: Option<Value>,
        extra: &[(&str, &str)],
    ) -> Answer {
        let mut request = Request::builder().method(method).uri(path);
        if !token.is_empty() {
            request = request.header(header::AUTHORIZATION, format!("Bearer {token}"));
        }
        if body.is_some() {
            request = request.header(header::CONTENT_TYPE, "application/json");
        }
        for (name, value) in extra {
            request = request.header(*name, *value);
        }
        let body = body.map_or_else(Body::empty, |body| Body::from(body.to_string()));
        self.request(request.body(body).unwrap()).await
    }

    pub async fn get(&self, path: &str, token: &str) -> Answer {
        self.send("GET", path, token, None, &[]).await
    }

    pub async fn request(&self, request: Request<Body>) -> Answer {
        let response = self.router.clone().oneshot(request).await.unwrap();
        let (status, headers) = (response.status().as_u16(), response.headers().clone());
        let body = response.into_body().collect().await.unwrap().to_bytes();
        Answer { status, headers, text: String::from_utf8(body.to_vec()).unwrap() }
    }

    /// The router itself, for streams.
    pub fn router(&self) -> Router {
        self.router.clone()
    }

    /// One text out of the database, as the system sees it.
    pub async fn text(&self, sql: &str) -> String {
        self.test.text(sql).await
    }

    /// A product of an organisation.
    pub async fn product(&self, organization: Uuid, name: &str) -> Uuid {
        let id = Uuid::now_v7();
        self.test
            .sql(&format!(
                "insert into crm.products (id, organization_id, name, code, unit_price, is_active)
                 values ('{id}', '{organization}', '{name}', upper('{name}'), 12050, true)"
            ))
            .await;
        id
    }
}

impl Answer {
    pub fn json(&self) -> Value {
        serde_json::from_str(&self.text).unwrap_or_else(|error| panic!("{error}: {self:?}"))
    }

    pub fn header(&self, name: &str) -> &str {
        self.headers.get(name).map_or("", |value| value.to_str().unwrap())
    }

    /// It is a problem with this status.
    pub fn problem(&self, status: u16) -> Value {
        assert_eq!(self.status, status, "{self:?}");
        assert_eq!(self.header("content-type"), "application/problem+json", "{self:?}");
        let json = self.json();
        assert_eq!(json["status"], status, "{self:?}");
        json
    }
}
