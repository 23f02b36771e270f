//! Reactions: one per person, counted exactly.

use super::place::*;
use testing::{crowd, profile};

#[tokio::test(flavor = "multi_thread")]
async fn the_same_kind_again_takes_it_back() {
    let portal = portal().await;
    let post = post(&portal, "dax", "").await;
    let path = format!("/reactions/posts/{post}");
    let kind = async || {
        let kinds = "select coalesce(string_agg(kind, ','), '') from community.reactions";
        (portal.test.text(kinds).await, portal.test.text("select likes_count from community.posts").await)
    };
    let sent = portal.post("cleo", &path, "kind=like&here=/feed").await;
    assert_eq!((sent.status, sent.location.as_str()), (303, "/feed"));
    assert_eq!(kind().await, ("like".into(), "1".into()));
    portal.post("cleo", &path, "kind=crown&here=/feed").await;
    assert_eq!(kind().await, ("crown".into(), "1".into()), "one per person");
    portal.post("cleo", &path, "kind=crown&here=/feed").await;
    assert_eq!(kind().await, (String::new(), "0".into()));
    // A double click sends what the page showed twice.
    for _ in 0..2 {
        portal.post("cleo", &path, "kind=like&was=&here=/feed").await;
    }
    assert_eq!(kind().await, ("like".into(), "1".into()));
    for _ in 0..2 {
        portal.post("cleo", &path, "kind=like&was=like&here=/feed").await;
    }
    assert_eq!(kind().await, (String::new(), "0".into()));
    assert_eq!(portal.post("cleo", &path, "kind=spit&here=/feed").await.status, 404);
    assert_eq!(portal.post("", &path, "kind=like&here=/feed").await.status, 401);
    let away = portal.post("cleo", &path, "kind=like&here=https://evil.example/").await;
    assert_eq!(away.location, "/");
    assert!(portal.get("", &path).await.body.contains("Cleo"));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_thousand_likes_at_once_are_a_thousand() {
    let portal = portal().await;
    let post = post(&portal, "dax", "").await;
    let path = format!("/reactions/posts/{post}");
    let names = crowd(&portal.test, "fan", 1000).await;
    let likes = names.iter().map(|name| portal.post(name, &path, "kind=love&was=&here=/"));
    for page in futures(likes.collect()).await {
        assert_eq!(page.status, 303);
    }
    assert_eq!(portal.test.text("select likes_count from community.posts").await, "1000");
    assert_eq!(
        portal.test.text("select count(*) from community.reactions where kind = 'love'").await,
        "1000"
    );
    let first = portal.get("cleo", &path).await;
    assert!(first.body.contains("rel=\"next\""), "page by page");
    assert_eq!(first.body.matches("class=\"reaction-kind\"").count(), 50);
    let me = profile("cleo");
    assert!(!first.body.contains(&me.to_string()));
}

/// Runs all of them at the same time.
async fn futures<F: Future<Output = testing::Page>>(all: Vec<F>) -> Vec<testing::Page> {
    let mut waiting: Vec<_> = all.into_iter().map(Box::pin).collect();
    let mut done = Vec::new();
    std::future::poll_fn(|cx| {
        waiting.retain_mut(|one| match one.as_mut().poll(cx) {
            std::task::Poll::Ready(page) => {
                done.push(page);
                false
            }
            std::task::Poll::Pending => true,
        });
        if waiting.is_empty() { std::task::Poll::Ready(()) } else { std::task::Poll::Pending }
    })
    .await;
    done
}
