//! Failures as pages and as JSON.

use crate::support::{Site, request};
use axum::body::Body;
use http::StatusCode;
use testing::TestDb;

#[tokio::test(flavor = "multi_thread")]
async fn failures_are_pages_with_ways_on() {
    let test = TestDb::new().await;
    let site = Site::new(&test).await;
    for (path, status, words) in [
        ("/t/nothing", 404, "There is nothing here"),
        ("/t/rejected/none", 404, "There is nothing here"),
        ("/t/gone", 410, "This is gone"),
        ("/t/away", 503, "Back in a moment"),
        ("/t/form", 405, "That does not work here"),
    ] {
        let reply = site.get(path).await;
        assert_eq!(reply.status.as_u16(), status, "{path}");
        let text = reply.text();
        assert!(
            text.contains(words) && text.contains("href=\"/\"") && text.contains("noindex"),
            "{path}: {text}"
        );
        assert_eq!(reply.header("cache-control"), "no-store");
    }
    assert_eq!(site.get("/t/away").await.header("retry-after"), "10");
    assert_eq!(site.get("/t/form").await.header("allow"), "POST");
    let arabic = site.get_with("/t/nothing", &[("accept-language", "ar")]).await.text();
    assert!(arabic.contains("لا شيء هنا") && arabic.contains("dir=\"rtl\""), "{arabic}");
}

#[tokio::test(flavor = "multi_thread")]
async fn visitors_are_shown_to_the_sign_in_page_and_back() {
    let test = TestDb::new().await;
    let site = Site::new(&test).await;
    let reply = site.get("/t/private?a=b&c=//d").await;
    assert_eq!(reply.status, StatusCode::SEE_OTHER);
    assert_eq!(reply.header("location"), "/sign-in?next=%2Ft%2Fprivate%3Fa%3Db%26c%3D%2F%2Fd");
    let json = site.get_with("/t/private", &[("accept", "application/json")]).await;
    assert_eq!(json.status, StatusCode::UNAUTHORIZED);
    let stream = site.get_with("/live?topic=profile", &[("accept", "text/event-stream")]).await;
    assert_eq!(stream.status, StatusCode::UNAUTHORIZED, "a listener cannot show a page");
}

#[tokio::test(flavor = "multi_thread")]
async fn software_gets_problem_details() {
    let test = TestDb::new().await;
    let site = Site::new(&test).await;
    let reply = site.get_with("/t/nothing", &[("accept", "application/json")]).await;
    assert_eq!(reply.header("content-type"), "application/problem+json");
    let problem: serde_json::Value = serde_json::from_slice(&reply.bytes).unwrap();
    assert_eq!(
        (&problem["status"], &problem["title"], &problem["type"]),
        (&404.into(), &"Not Found".into(), &"about:blank".into())
    );
    let invalid =
        request("POST", "/t/invalid", &[("accept", "application/json")]).body(Body::empty()).unwrap();
    let problem: serde_json::Value = serde_json::from_slice(&site.send(invalid).await.bytes).unwrap();
    assert_eq!(
        (&problem["status"], &problem["errors"]["name"]),
        (&422.into(), &"Please write a name.".into())
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn a_panic_is_a_page_with_a_reference() {
    std::panic::set_hook(Box::new(app::error_page::panic_hook));
    let test = TestDb::new().await;
    let site = Site::new(&test).await;
    let reply = site.get("/t/panic").await;
    assert_eq!(reply.status, StatusCode::INTERNAL_SERVER_ERROR);
    let text = reply.text();
    assert!(text.contains("Reference:") && !text.contains("on purpose"), "{text}");
    assert_eq!(site.get("/t/untagged").await.status, StatusCode::OK, "the next request is served");
}

#[tokio::test(flavor = "multi_thread")]
async fn bodies_are_limited() {
    let test = TestDb::new().await;
    let site = Site::new(&test).await;
    let post = async |size: usize| {
        site.send(request("POST", "/t/body", &[]).body(Body::from(vec![b'x'; size])).unwrap()).await
    };
    assert_eq!(post(1 << 20).await.status, StatusCode::OK);
    let large = post((1 << 20) + 1).await;
    assert_eq!(large.status, StatusCode::PAYLOAD_TOO_LARGE);
    assert!(large.text().contains("That is too large"), "{}", large.text());
}
