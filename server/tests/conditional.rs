//! One address per page, ETags and compression of pages that are not kept.

use crate::support::Site;
use http::StatusCode;
use testing::{TestDb, World, sign_in};

#[tokio::test(flavor = "multi_thread")]
async fn pages_have_one_address() {
    let test = TestDb::new().await;
    let site = Site::new(&test).await;
    for (asked, kept) in [
        ("/t/page/a/", "/t/page/a"),
        ("/t/page/a/?x=1&y=2", "/t/page/a?x=1&y=2"),
        ("//t//page/a", "/t/page/a"),
        ("//evil.example/", "/evil.example"),
        ("/T/gone?x=1", "/t/gone?x=1"),
    ] {
        let reply = site.get(asked).await;
        assert_eq!(
            (reply.status, reply.header("location")),
            (StatusCode::PERMANENT_REDIRECT, kept),
            "{asked}"
        );
    }
    assert!(site.get("/t/page/AbC").await.text().contains("/t/page/AbC"), "what is served keeps its case");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_persons_page_that_did_not_change_is_not_sent_again() {
    let test = TestDb::new().await;
    World::new(&test).await;
    let ana = sign_in(&test, "ana").await;
    let site = Site::new(&test).await;
    let first = site.get_with("/t/private", &[("cookie", &ana)]).await;
    let etag = first.header("etag").to_owned();
    assert_eq!(first.header("cache-control"), "private, no-cache");
    assert_eq!(first.header("vary").to_lowercase().split(", ").filter(|name| *name == "cookie").count(), 1);
    let again = site.get_with("/t/private", &[("cookie", &ana), ("if-none-match", &etag)]).await;
    assert_eq!((again.status, again.bytes.len()), (StatusCode::NOT_MODIFIED, 0));
    assert_eq!(
        again.header("content-security-policy"),
        "",
        "the browser keeps the policy that fits its page"
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn pages_that_are_not_kept_are_compressed_too() {
    let test = TestDb::new().await;
    let site = Site::new(&test).await;
    let reply = site.get_with("/t/untagged", &[("accept-encoding", "br")]).await;
    assert_eq!(reply.header("content-encoding"), "br");
    assert!(reply.header("etag").starts_with("W/"));
}
