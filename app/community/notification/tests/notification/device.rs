//! What tests of push messages need: a push service on this machine, and a browser with keys of its own.

use crate::scene::portal;
use axum::Router;
use axum::body::Bytes;
use axum::extract::State;
use axum::http::{HeaderMap, StatusCode};
use axum::middleware::from_fn_with_state;
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use chrono::{DateTime, Utc};
use db::jobs::Workers;
use notification::pushes_queue;
use serde_json::Value;
use std::sync::{Arc, Mutex};
use testing::Portal;
use tokio::net::TcpListener;
use web::{App, Settings};
use web_push_native::p256::SecretKey;
use web_push_native::p256::elliptic_curve::sec1::ToEncodedPoint;
use web_push_native::{Auth, decrypt};

/// Header fields and body of a message.
type Message = (HeaderMap, Vec<u8>);

/// What arrived, and what is answered.
#[derive(Clone)]
struct Desk {
    arrived: Arc<Mutex<Vec<Message>>>,
    status: Arc<Mutex<u16>>,
}

/// The portal with a push service that it may call.
pub struct Scene {
    pub portal: Portal,
    pub settings: Settings,
    /// `https://127.0.0.1:…`; called without TLS.
    pub service: String,
    desk: Desk,
}

/// One browser's keys.
pub struct Browser {
    key: SecretKey,
    auth: [u8; 16],
}

impl Browser {
    pub fn new(number: u8) -> Self {
        let key = SecretKey::from_slice(&[number; 32]).unwrap_or_else(|error| panic!("{error}"));
        Self { key, auth: [number; 16] }
    }

    /// The form that the element sends.
    pub fn form(&self, endpoint: &str) -> String {
        let public = URL_SAFE_NO_PAD.encode(self.key.public_key().to_encoded_point(false));
        format!("endpoint={endpoint}&p256dh={public}&auth={}", URL_SAFE_NO_PAD.encode(self.auth))
    }

    /// What the service worker reads of a message.
    pub fn reads(&self, body: &[u8]) -> Option<Value> {
        let text = decrypt(body.to_vec(), &self.key, &Auth::from(self.auth)).ok()?;
        serde_json::from_slice(&text).ok()
    }
}

impl Scene {
    pub async fn new() -> Self {
        let desk = Desk { arrived: Arc::default(), status: Arc::new(Mutex::new(201)) };
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap_or_else(|error| panic!("{error}"));
        let service =
            format!("https://{}/send", listener.local_addr().unwrap_or_else(|error| panic!("{error}")));
        let router = Router::new().fallback(take).with_state(desk.clone());
        tokio::spawn(async move { axum::serve(listener, router).await });
        let settings = Settings { call_loopback: true, ..Settings::default() };
        let mut portal = portal().await;
        let app = App::new(portal.test.db.clone(), settings.clone());
        portal.router = notification::routes()
            .merge(identity::routes())
            .layer(from_fn_with_state(app.clone(), web::cx::provide))
            .with_state(app);
        Self { portal, settings, service, desk }
    }

    /// From now on the push service answers so.
    pub fn answer(&self, status: u16) {
        *self.desk.status.lock().unwrap_or_else(|error| panic!("{error}")) = status;
    }

    /// Turns a browser on for somebody, as the element does.
    pub async fn turn_on(&self, name: &str, browser: &Browser, place: &str) {
        let form = browser.form(&format!("{}/{place}", self.service));
        let done = self.portal.post(name, "/settings/notifications/devices", &form).await;
        assert_eq!((done.status, done.flash()), (303, "good.notification-push-on"), "{}", done.body);
    }

    /// What the jobs of a minute do; the first failure is a sentence.
    pub async fn minute(&self, now: DateTime<Utc>) -> Result<(), String> {
        pushes_queue(&self.portal.test.db, now).await.unwrap_or_else(|error| panic!("{error}"));
        let workers = Workers::new(self.portal.test.db.clone()).options(|options| options.concurrency = 1);
        let workers = notification::work(workers, &self.settings).unwrap_or_else(|error| panic!("{error}"));
        workers.run_due().await.map(drop).map_err(|error| format!("{error:#}"))
    }

    /// Everything that arrived so far.
    pub fn arrived(&self) -> Vec<Message> {
        self.desk.arrived.lock().unwrap_or_else(|error| panic!("{error}")).clone()
    }

    /// How many devices somebody has.
    pub async fn devices(&self, name: &str) -> String {
        let user = testing::id(&format!("user of {name}"));
        self.portal
            .test
            .text(&format!("(select count(*) from identity.push_subscriptions where user_id = '{user}')"))
            .await
    }
}

async fn take(State(desk): State<Desk>, headers: HeaderMap, body: Bytes) -> StatusCode {
    desk.arrived.lock().unwrap_or_else(|error| panic!("{error}")).push((headers, body.to_vec()));
    let status = *desk.status.lock().unwrap_or_else(|error| panic!("{error}"));
    StatusCode::from_u16(status).unwrap_or_else(|error| panic!("{error}"))
}
