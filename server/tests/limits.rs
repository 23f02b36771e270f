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

#[tokio::test(flavor = "multi_thread")]
async fn thirty_people_join_behind_one_address_and_hundreds_at_once_do_not() {
    let test = TestDb::new().await;
    let site = Site::new(&test).await;
    let join = async |name: &str, path: &str| {
        let form = format!("email={name}%40example.org&display_name={name}&password=a+quiet+evening");
        let headers = [("content-type", "application/x-www-form-urlencoded")];
        site.send(request("POST", path, &headers).body(Body::from(form)).unwrap()).await
    };
    for at in 0..30 {
        let joined = join(&format!("pupil{at}"), "/join").await;
        assert_eq!(joined.status.as_u16(), 303, "{at}: {}", joined.text());
        // After the first few, everybody's browser is asked for work instead of being sent away.
        assert_eq!(joined.header("location").starts_with("/join/check/"), at >= 3, "{at}");
        let confirmed = join("nobody", "/join/confirm/nobodys").await;
        assert_ne!(confirmed.status.as_u16(), 429, "{at}");
    }
    let mut refused = Vec::new();
    for _ in 0..200 {
        // What the form itself refuses counts, too: a flood costs the same.
        let answer = join("", "/join").await;
        if answer.status.as_u16() == 429 {
            refused.push(answer.header("retry-after").parse::<u64>().unwrap());
        }
    }
    assert!(refused.len() >= 150, "{}", refused.len());
    assert!(refused.iter().all(|wait| (1..=11).contains(wait)), "{refused:?}");
}
