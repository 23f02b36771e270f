//! People in pictures: they are asked, answer for themselves, and what they refuse is gone.

use crate::place::*;
use testing::Portal;
use uuid::Uuid;

async fn question(portal: &Portal) -> Uuid {
    portal.test.text("select id::text from community.picture_consents").await.parse().unwrap()
}

/// Where a picture could still be met.
async fn met(portal: &Portal, name: &str, id: Uuid, key: &str) -> [bool; 3] {
    [
        portal.get(name, "/gallery").await.body.contains(&id.to_string()),
        portal.get(name, &format!("/gallery/{id}")).await.status == 200,
        portal.get(name, "/houses/fern/gallery").await.body.contains(key),
    ]
}

#[tokio::test(flavor = "multi_thread")]
async fn a_picture_waits_shows_and_goes() {
    let portal = portal().await;
    let id =
        publish(&portal, "elle", &Sheet::new(&fern(&portal), "public").file("a.jpg", &jpeg(1)), "").await;
    let other =
        publish(&portal, "elle", &Sheet::new(&fern(&portal), "public").file("b.jpg", &jpeg(2)), "").await;
    let copy = rendition(&portal, id).await;
    let key = copy.split('/').nth(2).unwrap().to_owned();
    assert_eq!(met(&portal, "cleo", id, &key).await, [true; 3]);
    for _ in 0..2 {
        let page = portal.post("elle", &format!("/gallery/{id}/people"), "handle=%40Cleo&place=40,+25").await;
        assert_eq!((page.status, page.flash()), (303, "good.gallery-named-asked"), "{}", page.body);
    }
    assert_eq!(count(&portal, "select count(*) from community.picture_consents").await, 1);
    assert_eq!(
        portal.test.text("select box_x::text from media.asset_people").await.trim_end_matches('0'),
        "0.35"
    );
    let consent = question(&portal).await;
    for name in ["", "vera", "dax", "cleo"] {
        assert_eq!(met(&portal, name, id, &key).await, [false; 3], "{name} before the answer");
    }
    // Whoever is asked sees what they are asked about, others nothing.
    let page = portal.get("cleo", "/gallery/consents").await.body;
    assert!(page.contains(&key) && page.contains("href=\"/people/elle\""), "{page}");
    assert!(!portal.get("dax", "/gallery/consents").await.body.contains(&key));
    // Nobody answers for somebody else.
    let path = format!("/gallery/consents/{consent}");
    for (name, status) in [("", 401), ("dax", 404), ("vera", 404), ("elle", 403), ("bo", 403)] {
        assert_eq!(portal.post(name, &path, "answer=all").await.status, status, "{name}");
    }
    assert_eq!(portal.test.text("select status from community.picture_consents").await, "requested");
    for _ in 0..2 {
        assert_eq!(portal.post("cleo", &path, "answer=all").await.flash(), "good.gallery-answered-all");
    }
    assert_eq!(met(&portal, "", id, &key).await, [true; 3]);
    assert_eq!(portal.post("cleo", &path, "answer=no").await.flash(), "good.gallery-answered-no");
    for name in ["", "vera", "dax", "cleo"] {
        assert_eq!(met(&portal, name, id, &key).await, [false; 3], "{name} after the withdrawal");
        assert_eq!(bytes(&portal, name, &copy).await, 404, "{name}");
    }
    assert_eq!(bytes(&portal, "", &rendition(&portal, other).await).await, 200, "the one beside it stays");
    assert_eq!(
        portal.post("elle", &format!("/gallery/{id}/show"), "").await.flash(),
        "bad.gallery-still-withheld"
    );
    assert_eq!(bytes(&portal, "", &copy).await, 404);
    let page = portal.get("cleo", "/gallery/consents").await.body;
    assert!(page.contains("Withdrawn") && page.contains("What you answered"), "{page}");
    assert_eq!(
        count(&portal, "select count(*) from community.picture_consent_events").await,
        3,
        "asked, given, withdrawn"
    );
    // After another yes its author may show it again, and nobody else.
    portal.post("cleo", &path, "answer=all").await;
    assert_eq!(met(&portal, "dax", id, &key).await, [false; 3]);
    assert_eq!(portal.post("dax", &format!("/gallery/{id}/show"), "").await.status, 404);
    assert_eq!(portal.post("elle", &format!("/gallery/{id}/show"), "").await.flash(), "good.gallery-shown");
    assert_eq!(met(&portal, "dax", id, &key).await, [true; 3]);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_no_takes_it_out_of_posts() {
    let portal = portal().await;
    let id =
        publish(&portal, "elle", &Sheet::new(&fern(&portal), "public").file("a.jpg", &jpeg(1)), "").await;
    let copy = rendition(&portal, id).await;
    let key = copy.split('/').nth(2).unwrap().to_owned();
    let post = Uuid::now_v7();
    portal
        .test
        .sql(&format!(
            "insert into community.posts (id, organization_id, house_id, author_profile_id, content, visibility, publish_state)
             values ('{post}', '{birch}', '{fern}', '{elle}', 'Look.', 'public', 'published');
             insert into community.post_media (id, organization_id, post_id, asset_id, position) values ('{}', '{birch}', '{post}', '{id}', 0)",
            Uuid::now_v7(),
            birch = portal.world.birch,
            fern = portal.fern,
            elle = testing::profile("elle"),
        ))
        .await;
    let feed = async || portal.get("dax", "/houses/fern/feed").await.body;
    assert!(feed().await.contains(&key));
    portal.post("elle", &format!("/gallery/{id}/people"), "handle=vera").await;
    assert!(!feed().await.contains(&key));
    portal.post("vera", &format!("/gallery/consents/{}", question(&portal).await), "answer=no").await;
    assert!(
        !feed().await.contains(&key) && portal.get("dax", "/houses/fern/feed").await.body.contains("Look.")
    );
    assert_eq!(bytes(&portal, "dax", &copy).await, 404);
}

#[tokio::test(flavor = "multi_thread")]
async fn for_members_only_means_members_only() {
    let portal = portal().await;
    let id =
        publish(&portal, "elle", &Sheet::new(&fern(&portal), "public").file("a.jpg", &jpeg(1)), "").await;
    let path = format!("/gallery/{id}");
    portal.post("elle", &format!("{path}/people"), "handle=vera").await;
    let answer = format!("/gallery/consents/{}", question(&portal).await);
    assert_eq!(portal.post("dax", &answer, "answer=members").await.status, 404);
    assert_eq!(
        portal.test.text("select visibility from community.gallery_items").await,
        "public",
        "a stranger narrows nothing"
    );
    assert_eq!(portal.post("vera", &answer, "answer=members").await.flash(), "good.gallery-answered-members");
    for (name, status) in [("", 404), ("omar", 404), ("cleo", 200), ("elle", 200)] {
        assert_eq!(portal.get(name, &path).await.status, status, "{name}");
    }
    let version = portal.test.text("select version::text from community.gallery_items").await;
    let form = format!("title_0=Wide&alt_0=Words&visibility_0=public&version_0={version}");
    let page = portal.post("elle", &format!("{path}/edit"), &form).await;
    assert!(page.status == 422 && page.body.contains("agreed to members only"), "{}", page.body);
    assert_eq!(portal.get("", &path).await.status, 404);
}

#[tokio::test(flavor = "multi_thread")]
async fn only_authors_name_and_only_whom_they_see() {
    let portal = portal().await;
    let id =
        publish(&portal, "elle", &Sheet::new(&fern(&portal), "public").file("a.jpg", &jpeg(1)), "").await;
    let path = format!("/gallery/{id}/people");
    for (name, status) in [("", 401), ("dax", 403), ("omar", 403)] {
        assert_eq!(portal.post(name, &path, "handle=cleo").await.status, status, "{name}");
    }
    portal
        .test
        .sql(&format!(
            "insert into identity.blocks (id, blocker_profile_id, blocked_profile_id) values ('{}', '{}', '{}')",
            Uuid::now_v7(),
            testing::profile("vera"),
            testing::profile("elle")
        ))
        .await;
    for handle in ["vera", "nobody", ""] {
        let page = portal.post("elle", &path, &format!("handle={handle}&place=in+the+back")).await;
        assert!(page.status == 422 && page.body.contains("in the back"), "{handle}: {}", page.body);
    }
    assert_eq!(count(&portal, "select count(*) from community.picture_consents").await, 0);
    // Whoever never wants to be shown is not; whoever names themselves agrees.
    assert_eq!(portal.post("elle", &path, "handle=elle").await.flash(), "good.gallery-named-given");
    assert_eq!(portal.get("", &format!("/gallery/{id}")).await.status, 200);
    portal
        .test
        .sql(&format!(
            "insert into community.interaction_rules (profile_id, picture_policy) values ('{}', 'refuse')
             on conflict (profile_id) do update set picture_policy = 'refuse'",
            testing::profile("cleo")
        ))
        .await;
    assert_eq!(portal.post("elle", &path, "handle=cleo").await.flash(), "bad.gallery-named-refused");
    assert_eq!(portal.get("dax", &format!("/gallery/{id}")).await.status, 404);
}
