//! The change feed.

use crate::site::Site;
use http::{Request, header};
use http_body_util::BodyExt;
use serde_json::{Value, json};
use std::time::Duration;
use tower::ServiceExt;

const CHANGES: &str = "/api/v1/birch/changes";

/// Asks until so many changes are told: other tests' open transactions hold changes back for a moment.
async fn told(site: &Site, token: &str, after: &str, count: usize) -> Value {
    let ask = async {
        loop {
            let page = site.get(&format!("{CHANGES}?after={after}"), token).await.json();
            if page["data"].as_array().unwrap().len() >= count {
                return page;
            }
            tokio::task::yield_now().await;
        }
    };
    tokio::time::timeout(Duration::from_secs(30), ask).await.unwrap()
}

#[tokio::test(flavor = "multi_thread")]
async fn changes_are_told_in_order_from_any_place() {
    let site = Site::new().await;
    let ana = site.ana().await;
    let oak = site.token("omar", "omar", site.world.oak, "crm.read").await;
    let contact = json!({ "first_name": "Vera", "last_name": "Sand" });
    let made = site.send("POST", "/api/v1/birch/crm/contacts", &ana, Some(contact), &[]).await;
    assert_eq!(made.status, 201, "{made:?}");
    let (path, id) = (made.header("location").to_owned(), made.json()["id"].clone());
    let first = told(&site, &ana, "0.0", 1).await;
    let own: Vec<&Value> = first["data"].as_array().unwrap().iter().filter(|one| one["id"] == id).collect();
    assert_eq!(
        (&own[0]["verb"], &own[0]["resource"]),
        (&json!("created"), &json!("crm.contacts")),
        "{first}"
    );
    assert!(!first.to_string().contains("Sand"), "ids only: {first}");
    let cursor = first["cursor"].as_str().unwrap();
    let renamed = Some(json!({ "last_name": "Stone" }));
    assert_eq!(site.send("PATCH", &path, &ana, renamed, &[]).await.status, 200);
    let second = told(&site, &ana, cursor, 1).await;
    assert_eq!(second["data"][0]["verb"], "updated", "{second}");
    assert!(second["data"][0]["fields"].as_array().unwrap().contains(&json!("last_name")), "{second}");
    let theirs = site.get("/api/v1/oak/changes?after=0.0", &oak).await;
    assert!(!theirs.text.contains(id.as_str().unwrap()), "{theirs:?}");
    site.get(CHANGES, &oak).await.problem(403);
    site.get(CHANGES, "").await.problem(401);
    site.get(&format!("{CHANGES}?after=x"), &ana).await.problem(422);
    // Without the word for the rows, nothing is heard of them.
    let sites = site.token("sites", "ana", site.world.birch, "sites.read").await;
    assert!(!site.get(&format!("{CHANGES}?after=0.0"), &sites).await.text.contains("crm."));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_stream_tells_what_happens() {
    let site = Site::new().await;
    let ana = site.ana().await;
    let request = Request::get(format!("{CHANGES}?after=0.0"))
        .header(header::AUTHORIZATION, format!("Bearer {ana}"))
        .header(header::ACCEPT, "text/event-stream");
    let response = site.router().oneshot(request.body(axum::body::Body::empty()).unwrap()).await.unwrap();
    assert_eq!(response.headers()[header::CONTENT_TYPE], "text/event-stream");
    let mut body = response.into_body();
    let contact = json!({ "first_name": "Vera", "last_name": "Sand" });
    let made = site.send("POST", "/api/v1/birch/crm/contacts", &ana, Some(contact), &[]).await;
    let id = made.json()["id"].as_str().unwrap().to_owned();
    let hear = async {
        let mut heard = String::new();
        while !heard.contains(&id) {
            let frame = body.frame().await.unwrap().unwrap();
            heard.push_str(std::str::from_utf8(frame.data_ref().unwrap()).unwrap());
        }
        heard
    };
    let heard = tokio::time::timeout(Duration::from_secs(30), hear).await.unwrap();
    assert!(
        heard.contains("event: change") && heard.contains("id: ") && heard.contains("\"verb\":\"created\""),
        "{heard}"
    );
}
