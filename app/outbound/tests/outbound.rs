//! What is fetched, and what is not.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on fails")]

use axum::Router;
use axum::response::Redirect;
use axum::routing::get;
use outbound::Client;

/// A site on this machine: a long page, a way to it, a way into the house, a way in circles.
async fn site() -> String {
    let routes = Router::new()
        .route("/page", get(|| async { "x".repeat(100_000) }))
        .route("/way", get(|| async { Redirect::temporary("/page") }))
        .route("/inside", get(|| async { Redirect::temporary("https://10.0.0.1/secret") }))
        .route("/plain", get(|| async { Redirect::temporary("http://example.org/") }))
        .route("/circle", get(|| async { Redirect::temporary("/circle") }));
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let origin = format!("https://{}", listener.local_addr().unwrap());
    tokio::spawn(async move { axum::serve(listener, routes).await });
    origin
}

#[tokio::test]
async fn redirects_are_followed_and_guarded() {
    let (origin, client) = (site().await, Client::new(true));
    let get = async |path: &str| client.get(&format!("{origin}{path}"), "text/html", 1000).await;
    let page = get("/way").await.unwrap();
    assert_eq!((page.status, page.body.len()), (200, 1000), "no more is read than was asked for");
    assert!(page.url.path().ends_with("/page"));
    assert_eq!(get("/inside").await.unwrap_err(), outbound::PRIVATE);
    assert_eq!(get("/plain").await.unwrap_err(), "the URL must begin with https");
    assert_eq!(get("/circle").await.unwrap_err(), "too many redirects");
    assert_eq!(
        Client::new(false).get(&format!("{origin}/page"), "*/*", 9).await.unwrap_err(),
        outbound::PRIVATE
    );
}
