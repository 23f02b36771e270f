//! Webhooks: signed, delivered, tried again, never sent into private networks.

use crate::site::Site;
use axum::Router;
use axum::extract::State;
use axum::routing::post;
use db::jobs::Workers;
use http::{HeaderMap, StatusCode};
use serde_json::{Value, json};
use std::sync::{Arc, Mutex};
use uuid::Uuid;
use web::Settings;

type Heard = Arc<Mutex<Vec<(HeaderMap, String)>>>;

/// A receiver on this machine that answers with one status after another.
struct Receiver {
    url: String,
    heard: Heard,
}

#[derive(Clone)]
struct Listening {
    heard: Heard,
    statuses: Arc<Mutex<Vec<u16>>>,
}

async fn hear(State(here): State<Listening>, headers: HeaderMap, body: String) -> (StatusCode, &'static str) {
    here.heard.lock().unwrap().push((headers, body));
    let status = here.statuses.lock().unwrap().pop().unwrap_or(200);
    (StatusCode::from_u16(status).unwrap(), "heard")
}

impl Receiver {
    /// The last of `statuses` is answered first; 200 when there are no more.
    async fn new(statuses: &[u16]) -> Self {
        let heard = Heard::default();
        let here = Listening { heard: heard.clone(), statuses: Arc::new(Mutex::new(statuses.to_vec())) };
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
        let url = format!("https://{}/hook", listener.local_addr().unwrap());
        let router = Router::new().route("/hook", post(hear)).with_state(here);
        tokio::spawn(async move { axum::serve(listener, router).await });
        Self { url, heard }
    }

    fn heard(&self) -> Vec<(HeaderMap, String)> {
        self.heard.lock().unwrap().clone()
    }
}

/// An endpoint of birch that wants to hear about contacts.
async fn endpoint(site: &Site, url: &str) -> Uuid {
    let id = Uuid::now_v7();
    site.test
        .sql(&format!(
            "insert into channels.webhook_endpoints (id, organization_id, name, url, events)
             values ('{id}', '{}', 'Here', '{url}', '{{crm.contacts.*,channels.webhook_test}}')",
            site.world.birch
        ))
        .await;
    id
}

async fn contact(site: &Site) {
    let ana = site.ana().await;
    let contact = json!({ "first_name": "Vera", "last_name": "Sand" });
    let made = site.send("POST", "/api/v1/birch/crm/contacts", &ana, Some(contact), &[]).await;
    assert_eq!(made.status, 201, "{made:?}");
}

async fn click(site: &Site, path: &str) -> crate::site::Answer {
    site.send("POST", &format!("/admin/birch/channels/{path}"), "", None, &[("cookie", "session=ana")]).await
}

async fn work(site: &Site) -> usize {
    let workers = api::webhook::workers(Workers::new(site.test.db.clone()), &site.app.settings).unwrap();
    workers.run_due().await.unwrap()
}

async fn loopback() -> Site {
    Site::with(Settings { call_loopback: true, ..Settings::default() }).await
}

fn secret_of(page: &str) -> String {
    let (_, rest) = page.split_once(">whsec_").unwrap_or_else(|| panic!("no secret: {page}"));
    format!("whsec_{}", rest.split('<').next().unwrap().replace("&#x2F;", "/").replace("&#x3D;", "="))
}

#[tokio::test(flavor = "multi_thread")]
async fn a_change_is_signed_and_delivered() {
    let (site, receiver) = (loopback().await, Receiver::new(&[]).await);
    let id = endpoint(&site, &receiver.url).await;
    let first = secret_of(&click(&site, &format!("webhook-endpoints/{id}/secret")).await.text);
    let second = secret_of(&click(&site, &format!("webhook-endpoints/{id}/secret")).await.text);
    contact(&site).await;
    work(&site).await;
    let heard = receiver.heard();
    let (headers, body) = heard.iter().find(|(_, body)| body.contains("crm.contacts_created")).unwrap();
    let text = |name: &str| headers[name].to_str().unwrap().to_owned();
    let event: Value = serde_json::from_str(body).unwrap();
    assert_eq!(
        (&event["type"], &event["data"]["resource"]),
        (&json!("crm.contacts_created"), &json!("crm.contacts"))
    );
    assert!(!body.contains("Sand"), "ids only: {body}");
    let timestamp = text("webhook-timestamp").parse().unwrap();
    let wanted = api::webhook::sign::sign(&[second, first], &text("webhook-id"), timestamp, body).unwrap();
    assert_eq!(text("webhook-signature"), wanted, "both secrets sign while one replaces the other");
    let log = "select d.state || ' ' || d.attempts_count || ' ' || a.http_status || ' ' || a.response_start as value
                 from channels.webhook_deliveries d join channels.webhook_attempts a on a.delivery_id = d.id
                where d.event_type = 'crm.contacts_created'";
    assert_eq!(site.text(log).await, "delivered 1 200 heard");
    // Somebody sends it again by hand: the same event.
    let delivery = site.text("select id::text as value from channels.webhook_deliveries where event_type = 'crm.contacts_created'").await;
    assert_eq!(click(&site, &format!("webhook-deliveries/{delivery}/replay")).await.status, 303);
    assert_eq!(click(&site, &format!("webhook-endpoints/{id}/test")).await.status, 303);
    work(&site).await;
    let heard = receiver.heard();
    let again =
        heard.iter().filter(|(headers, _)| headers["webhook-id"] == text("webhook-id").as_str()).count();
    assert_eq!(again, 2, "{heard:?}");
    assert!(heard.iter().any(|(_, body)| body.contains("channels.webhook_test")));
}

#[tokio::test(flavor = "multi_thread")]
async fn failures_are_tried_again_and_gone_is_gone() {
    let (site, receiver) = (loopback().await, Receiver::new(&[410, 500]).await);
    let id = endpoint(&site, &receiver.url).await;
    click(&site, &format!("webhook-endpoints/{id}/secret")).await;
    click(&site, &format!("webhook-endpoints/{id}/test")).await;
    work(&site).await;
    let state = "select state || ' ' || attempts_count || ' ' || (next_attempt_at > now()) as value from channels.webhook_deliveries";
    assert_eq!(site.text(state).await, "retrying 1 true");
    assert_eq!(site.text("select (failing_since is not null)::text || ' ' || state as value from channels.webhook_endpoints").await, "true active");
    assert_eq!(work(&site).await, 0, "not before its time");
    // Time passes.
    site.test.sql("update channels.webhook_deliveries set next_attempt_at = now(); update jobs.jobs set run_at = now() where state = 'waiting'").await;
    assert_eq!(work(&site).await, 1);
    assert_eq!(
        site.text("select state || ' ' || attempts_count as value from channels.webhook_deliveries").await,
        "dead 2"
    );
    assert_eq!(
        site.text("select state || ' ' || disabled_reason as value from channels.webhook_endpoints").await,
        "disabled gone"
    );
    assert_eq!(receiver.heard().len(), 2);
}

#[tokio::test(flavor = "multi_thread")]
async fn private_networks_are_not_called() {
    let (site, receiver) = (Site::new().await, Receiver::new(&[]).await);
    let id = endpoint(&site, &receiver.url).await;
    click(&site, &format!("webhook-endpoints/{id}/secret")).await;
    click(&site, &format!("webhook-endpoints/{id}/test")).await;
    assert_eq!(work(&site).await, 1);
    assert_eq!(receiver.heard().len(), 0);
    let error = site.text("select error as value from channels.webhook_attempts").await;
    assert!(error.contains("private network"), "{error}");
    let named = endpoint(&site, &receiver.url.replace("127.0.0.1", "localhost")).await;
    click(&site, &format!("webhook-endpoints/{named}/secret")).await;
    click(&site, &format!("webhook-endpoints/{named}/test")).await;
    work(&site).await;
    assert_eq!(receiver.heard().len(), 0, "a name that leads there does not help");
}

#[tokio::test(flavor = "multi_thread")]
async fn only_people_who_may_change_channels_see_secrets() {
    let site = Site::new().await;
    let id = endpoint(&site, "https://hooks.example/x").await;
    for who in ["bo", "cleo", "vera", "omar"] {
        let path = format!("/admin/birch/channels/webhook-endpoints/{id}/secret");
        let refused = site.send("POST", &path, "", None, &[("cookie", &format!("session={who}"))]).await;
        assert_eq!(refused.status, 403, "{who}");
    }
    let oak = format!("/admin/oak/channels/webhook-endpoints/{id}/secret");
    assert_eq!(site.send("POST", &oak, "", None, &[("cookie", "session=omar")]).await.status, 404);
    let page =
        site.send("GET", "/admin/birch/channels/webhooks", "", None, &[("cookie", "session=ana")]).await;
    assert!(page.status == 200 && page.text.contains("hooks.example"), "{}", page.text);
}
