//! How often a step may be tried.

use crate::support::{Site, request};
use axum::body::Body;
use testing::{TestDb, World, sign_in};

#[tokio::test(flavor = "multi_thread")]
async fn too_many_tries_wait() {
    let test = TestDb::new().await;
    World::new(&test).await;
    let ana = sign_in(&test, "ana").await;
    let site = Site::new(&test).await;
    let comment = async |headers: &[(&str, &str)]| {
        site.send(request("POST", "/t/comments", headers).body(Body::empty()).unwrap()).await
    };
    for _ in 0..20 {
        assert_eq!(comment(&[]).await.status.as_u16(), 200);
    }
    let refused = comment(&[]).await;
    assert_eq!(refused.status.as_u16(), 429);
    let wait: u64 = refused.header("retry-after").parse().unwrap();
    assert!((1..=6).contains(&wait), "{wait}");
    assert!(refused.text().contains("Too many tries"));
    assert_eq!(
        comment(&[("cookie", &ana)]).await.status.as_u16(),
        200,
        "a signed-in person is counted by themselves"
    );
    // Without a proxy in front, the header is anybody's invention.
    assert_eq!(comment(&[("x-forwarded-for", "203.0.113.9")]).await.status.as_u16(), 429);
}
