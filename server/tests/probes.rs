//! Addresses for machines that watch.

use crate::support::{Site, request};
use axum::body::Body;
use axum::extract::ConnectInfo;
use http::StatusCode;
use std::net::SocketAddr;
use testing::TestDb;

#[tokio::test(flavor = "multi_thread")]
async fn probes_tell_life_readiness_and_figures() {
    let test = TestDb::new().await;
    let site = Site::new(&test).await;
    assert_eq!(site.get("/healthz").await.text(), "ok\n");
    let ready = site.get("/readyz").await;
    assert_eq!(ready.status, StatusCode::OK, "{}", ready.text());
    assert_eq!(site.get("/metrics").await.status, StatusCode::NOT_FOUND, "not for everybody");
    site.get("/t/page/a").await;
    site.get("/t/page/a").await;
    let here: SocketAddr = "127.0.0.1:5000".parse().unwrap();
    let asked = request("GET", "/metrics", &[]).extension(ConnectInfo(here)).body(Body::empty()).unwrap();
    let text = site.send(asked).await.text();
    for line in [
        "maison_requests_total{route=\"/t/page/{tag}\",status=\"200\"}",
        "maison_request_seconds_bucket{route=\"/healthz\",le=",
        "maison_page_cache_total{result=\"hit\"}",
        "maison_pool_connections{role=\"app\",state=\"open\"}",
        "maison_jobs{state=\"dead\"} 0",
    ] {
        assert!(text.contains(line), "{line} is missing in\n{text}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn every_answer_has_an_id_of_ours() {
    let test = TestDb::new().await;
    let site = Site::new(&test).await;
    let reply = site.get_with("/t/nothing", &[("x-request-id", "given-by-a-stranger")]).await;
    assert_eq!(reply.header("x-request-id").len(), 32);
}
