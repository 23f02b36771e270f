//! The visitors' page cache over a real database.

use crate::support::{Site, request, within_a_second};
use axum::body::Body;
use http::StatusCode;
use std::sync::Arc;
use testing::{TestDb, World, sign_in};

#[tokio::test(flavor = "multi_thread")]
async fn visitors_share_one_rendering_until_what_it_shows_changes() {
    let test = TestDb::new().await;
    let site = Site::new(&test).await;
    assert!(site.get("/t/page/a").await.text().contains("render 1."));
    assert!(site.get("/t/page/a").await.text().contains("render 1."));
    test.sql("select pg_notify('maison_cache', 'something-else')").await;
    assert!(site.get("/t/page/a").await.text().contains("render 1."));
    test.sql("select pg_notify('maison_cache', 'a')").await;
    assert!(within_a_second(async || site.get("/t/page/a").await.text().contains("render 2.")).await);
    test.sql("select pg_notify('maison_cache', '*')").await;
    assert!(within_a_second(async || site.get("/t/page/a").await.text().contains("render 3.")).await);
}

#[tokio::test(flavor = "multi_thread")]
async fn nobody_gets_the_page_of_another_person() {
    let test = TestDb::new().await;
    World::new(&test).await;
    let (ana, omar) = (sign_in(&test, "ana").await, sign_in(&test, "omar").await);
    let site = Site::new(&test).await;
    for _ in 0..2 {
        assert!(site.get_with("/t/page/a", &[("cookie", &ana)]).await.text().contains("Ana at"));
        assert!(site.get_with("/t/page/a", &[("cookie", &omar)]).await.text().contains("Omar at"));
        let visitors = site.get("/t/page/a").await.text();
        assert!(!visitors.contains("Ana") && !visitors.contains("Omar"), "{visitors}");
    }
    assert_eq!(site.cache.size().0, 1, "only the visitors' page is kept");
}

#[tokio::test(flavor = "multi_thread")]
async fn pages_are_kept_apart_by_what_they_depend_on() {
    let test = TestDb::new().await;
    let site = Site::new(&test).await;
    let asked: &[&[(&str, &str)]] = &[
        &[],
        &[("accept-language", "ar")],
        &[("cookie", "theme=dark")],
        &[("cookie", "lang=ar; theme=dark")],
    ];
    for headers in asked {
        site.get_with("/t/page/a", headers).await;
    }
    site.get("/t/page/a?q=1").await;
    assert_eq!(site.renders(), 5);
    assert!(site.get_with("/t/page/a", &[("accept-language", "ar")]).await.text().contains("dir=\"rtl\""));
    assert!(site.get("/t/page/a").await.text().contains("dir=\"ltr\""));
    let other = request("GET", "/t/page/a", &[]).header("host", "other.test");
    drop(other);
    assert_eq!(site.renders(), 5);
}

#[tokio::test(flavor = "multi_thread")]
async fn equal_queries_share_a_page_that_shows_no_visitors_own_query() {
    let test = TestDb::new().await;
    let site = Site::new(&test).await;
    let first = site.get("/t/page/a?b=2&utm_source=somebody&a=1").await.text();
    assert!(first.contains("at /t/page/a?a=1&amp;b=2") && !first.contains("somebody"), "{first}");
    site.get("/t/page/a?a=1&b=2").await;
    assert_eq!(site.renders(), 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn messages_cookies_failures_and_untagged_pages_are_never_kept() {
    let test = TestDb::new().await;
    let site = Site::new(&test).await;
    for path in ["/t/untagged", "/t/cookie", "/t/nothing", "/t/away"] {
        site.get(path).await;
        site.get(path).await;
    }
    assert_eq!(site.renders(), 2, "untagged pages are rendered for each");
    let flashed = site.get_with("/t/page/a", &[("cookie", "flash=good.saved")]).await;
    assert!(flashed.header("set-cookie").starts_with("flash=;"), "the message is shown once");
    assert_eq!(site.cache.size().0, 0);
    assert_eq!(site.get("/t/cookie").await.header("set-cookie"), "secret=1");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_stampede_renders_once() {
    let test = TestDb::new().await;
    let site = Arc::new(Site::new(&test).await);
    let many: Vec<_> = (0..50)
        .map(|_| {
            let site = Arc::clone(&site);
            tokio::spawn(async move { site.get("/t/slow/a").await.status })
        })
        .collect();
    site.gate.add_permits(50);
    for one in many {
        assert_eq!(one.await.unwrap(), StatusCode::OK);
    }
    assert_eq!(site.renders(), 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_page_that_was_read_before_a_change_is_not_kept_after_it() {
    let test = TestDb::new().await;
    let site = Arc::new(Site::new(&test).await);
    let slow = {
        let site = Arc::clone(&site);
        tokio::spawn(async move { site.get("/t/slow/a").await.text() })
    };
    while site.renders() == 0 {
        tokio::task::yield_now().await;
    }
    // The page has read its rows; now they change while it is still being rendered.
    site.cache.invalidate("a");
    site.gate.add_permits(2);
    assert!(slow.await.unwrap().contains("render 1."));
    assert!(site.get("/t/slow/a").await.text().contains("render 2."));
}

#[tokio::test(flavor = "multi_thread")]
async fn who_asks_first_and_leaves_spoils_nothing() {
    let test = TestDb::new().await;
    let site = Arc::new(Site::new(&test).await);
    let gone = {
        let site = Arc::clone(&site);
        tokio::spawn(async move { site.get("/t/slow/a").await.status })
    };
    while site.renders() == 0 {
        tokio::task::yield_now().await;
    }
    gone.abort();
    site.gate.add_permits(1);
    assert!(site.get("/t/slow/a").await.text().contains("render 1."));
}

#[tokio::test(flavor = "multi_thread")]
async fn kept_pages_are_ready_in_every_encoding_and_asked_for_by_their_tag() {
    let test = TestDb::new().await;
    let site = Site::new(&test).await;
    let plain = site.get("/t/page/a").await;
    let etag = plain.header("etag").to_owned();
    for (accept, encoding) in
        [("br, gzip", "br"), ("gzip", "gzip"), ("br;q=0, gzip", "gzip"), ("identity", "")]
    {
        let reply = site.get_with("/t/page/a", &[("accept-encoding", accept)]).await;
        assert_eq!(
            (reply.header("content-encoding"), reply.header("etag")),
            (encoding, etag.as_str()),
            "{accept}"
        );
        assert!(encoding.is_empty() || reply.bytes.len() < plain.bytes.len() / 2);
    }
    let known = site.get_with("/t/page/a", &[("if-none-match", &etag)]).await;
    assert_eq!((known.status, known.bytes.len()), (StatusCode::NOT_MODIFIED, 0));
    assert_eq!(known.header("cache-control"), "private, no-cache");
    let head = site.send(request("HEAD", "/t/page/a", &[]).body(Body::empty()).unwrap()).await;
    assert_eq!((head.status, head.bytes.len(), head.header("etag")), (StatusCode::OK, 0, etag.as_str()));
    assert_eq!(site.renders(), 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn the_page_of_a_head_request_is_whole() {
    let test = TestDb::new().await;
    let site = Site::new(&test).await;
    site.send(request("HEAD", "/t/page/a", &[]).body(Body::empty()).unwrap()).await;
    assert!(site.get("/t/page/a").await.text().contains("render 1."));
}
