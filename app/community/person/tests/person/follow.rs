//! Following, asking, answering.

use super::{followers, portal, rule};
use testing::{id, person, profile, sign_in};

#[tokio::test(flavor = "multi_thread")]
async fn following_is_once_however_often_it_is_pressed() {
    let portal = portal().await;
    let (one, two) = tokio::join!(
        portal.post("cleo", "/people/dax/follow", ""),
        portal.post("cleo", "/people/dax/follow", "")
    );
    for page in [one, two] {
        assert_eq!((page.status, page.flash()), (303, "good.person-followed"));
    }
    assert_eq!(followers(&portal, "dax").await, "1");
    assert!(portal.get("cleo", "/people/dax").await.body.contains("action=\"/people/dax/unfollow\""));
    assert!(portal.get("dax", "/people/cleo").await.body.contains("Follows you"));
    for _ in 0..2 {
        assert_eq!(portal.post("cleo", "/people/dax/unfollow", "").await.status, 303);
    }
    assert_eq!(followers(&portal, "dax").await, "0");
    assert_eq!(portal.post("cleo", "/people/cleo/follow", "").await.status, 403);
    assert_eq!(portal.post("cleo", "/people/nobody-here/follow", "").await.status, 404);
    assert_eq!(portal.post("", "/people/dax/follow", "").await.status, 401);
}

#[tokio::test(flavor = "multi_thread")]
async fn who_wants_to_be_asked_is_asked() {
    let portal = portal().await;
    rule(&portal, "dax", "follow_policy = 'request'").await;
    let asked = portal.post("cleo", "/people/dax/follow", "").await;
    assert_eq!(asked.flash(), "good.person-asked");
    portal.post("bo", "/people/dax/follow", "").await;
    assert_eq!(followers(&portal, "dax").await, "0");
    let post = id("followers only");
    portal
        .test
        .sql(&format!(
            "insert into community.posts (id, organization_id, slug, content, type, author_profile_id, publish_state, published_at, visibility)
             values ('{post}', '{}', 'only', 'Words', 'text', '{}', 'published', now(), 'followers')",
            portal.world.birch,
            profile("dax")
        ))
        .await;
    let thread = format!("/comments/posts/{post}");
    assert_eq!(portal.get("cleo", &thread).await.status, 404, "asking is not following");
    assert!(portal.get("dax", "/people/dax/followers").await.body.contains("2 people ask to follow you"));
    let list = portal.get("dax", "/people/requests").await;
    assert!(list.body.contains("Cleo") && list.body.contains("Bo"));
    assert!(!portal.get("elle", "/people/requests").await.body.contains("Cleo"));
    let of = async |name: &str| {
        portal
            .test
            .text(&format!(
                "select id from community.follows where follower_profile_id = '{}'",
                profile(name)
            ))
            .await
    };
    let (cleo, bo) = (of("cleo").await, of("bo").await);
    for name in ["cleo", "elle", "omar"] {
        let tried = portal.post(name, &format!("/people/follows/{cleo}/accept"), "").await;
        assert_eq!(tried.status, 404, "{name} does not answer for dax");
        portal.post(name, &format!("/people/follows/{bo}/end"), "").await;
    }
    assert_eq!(followers(&portal, "dax").await, "0");
    for _ in 0..2 {
        assert_eq!(portal.post("dax", &format!("/people/follows/{cleo}/accept"), "").await.status, 303);
        assert_eq!(portal.post("dax", &format!("/people/follows/{bo}/end"), "").await.status, 303);
    }
    assert_eq!(followers(&portal, "dax").await, "1");
    assert_eq!(portal.get("cleo", &thread).await.status, 200);
    assert_eq!(portal.get("bo", &thread).await.status, 404);
    // Removed, they read no more.
    portal.post("dax", &format!("/people/follows/{cleo}/end"), "").await;
    assert_eq!(portal.get("cleo", &thread).await.status, 404);
}

#[tokio::test(flavor = "multi_thread")]
async fn who_takes_nobody_new_keeps_who_is_there() {
    let portal = portal().await;
    portal.post("elle", "/people/dax/follow", "").await;
    rule(&portal, "dax", "follow_policy = 'closed'").await;
    let refused = portal.post("cleo", "/people/dax/follow", "").await;
    assert_eq!((refused.status, refused.flash()), (303, "bad.person-follow-closed"));
    assert_eq!(portal.post("elle", "/people/dax/follow", "").await.flash(), "good.person-followed");
    assert_eq!(followers(&portal, "dax").await, "1");
}

#[tokio::test(flavor = "multi_thread")]
async fn lists_are_ones_own_and_come_page_by_page() {
    let portal = portal().await;
    for number in 0..60 {
        let name = format!("fan{number:02}");
        person(&portal.test, &name).await;
        portal
            .test
            .sql(&format!(
                "insert into community.follows (id, follower_profile_id, followed_profile_id, accepted_at) values ('{}', '{}', '{}', now())",
                id(&format!("{name} follows")),
                profile(&name),
                profile("dax")
            ))
            .await;
    }
    sign_in(&portal.test, "fan00").await;
    let first = portal.get("dax", "/people/dax/followers").await;
    let next = first.body.split("class=\"pager-next\"").next().unwrap().rsplit("href=\"").next().unwrap();
    let second = portal.get("dax", next.split('"').next().unwrap()).await;
    let names = |body: &str| body.matches("href=\"/people/fan").count();
    assert_eq!((names(&first.body), names(&second.body)), (50, 10));
    let others = portal.get("fan00", "/people/dax/followers").await;
    assert!(others.body.contains("60 people follow them") && !others.body.contains("/people/fan01"));
    let own = portal.get("fan00", "/people/fan00/following").await;
    assert!(own.body.contains("/people/dax/unfollow"));
}
