//! Who sees a post: the page that says so, the policy, and every list agree.

use crate::house::{Sheet, count, portal, profile, publish};
use testing::Portal;

/// The people, and what they are to elle's posts in the house of Fern.
const VIEWERS: [(&str, &str); 4] =
    [("", "visitor"), ("cleo", "member"), ("omar", "follower"), ("dax", "house")];

async fn follow(portal: &Portal, who: &str, whom: &str) {
    portal
        .test
        .sql(&format!(
            "insert into community.follows (id, follower_profile_id, followed_profile_id, accepted_at)
             values (gen_random_uuid(), '{}', '{}', now())",
            profile(who),
            profile(whom)
        ))
        .await;
}

/// What the page of the audience says about each kind of viewer.
fn said(body: &str, kind: &str) -> bool {
    let words = match kind {
        "visitor" => "Anybody on the internet",
        "member" => "A member of the organisation",
        "follower" => "A follower who belongs to neither",
        _ => "A member of the house",
    };
    let row = body.split(words).nth(1).unwrap().split("</li>").next().unwrap();
    !row.contains("does not see it")
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_said_about_the_audience_is_true() {
    let portal = portal().await;
    follow(&portal, "omar", "elle").await;
    for open in [true, false] {
        portal
            .test
            .sql(&format!("update community.houses set is_public = {open} where id = '{}'", portal.fern))
            .await;
        for audience in ["public", "members", "followers", "house", "private"] {
            let id =
                publish(&portal, "elle", &Sheet::new(&portal, audience).with("visibility", audience)).await;
            let page = portal.get("elle", &format!("/posts/{id}/audience")).await.body;
            for (name, kind) in VIEWERS {
                let sees = portal.get(name, &format!("/posts/{id}")).await.status == 200;
                assert_eq!(said(&page, kind), sees, "{audience}, open {open}, {kind}");
                let lists = ["/houses/fern/feed", "/people/elle/posts"];
                for list in lists {
                    let page = portal.get(name, list).await;
                    let shows = page.body.contains(&format!("href=\"/posts/{id}\""));
                    assert!(!shows || sees, "{list} shows {audience} (open {open}) to {kind}");
                }
                let history = portal.get(name, &format!("/posts/{id}/history")).await.status == 200;
                assert_eq!(history, sees, "{audience}, open {open}, {kind}");
            }
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_block_holds_in_every_list() {
    let portal = portal().await;
    let id = publish(&portal, "elle", &Sheet::new(&portal, "For all. #Ball")).await;
    let lists = ["/feed", "/houses/fern/feed", "/people/elle/posts", "/feed/tags/birch/ball"];
    for list in lists {
        assert!(portal.get("dax", list).await.body.contains(&format!("/posts/{id}")), "{list}");
    }
    portal
        .test
        .sql(&format!(
            "insert into identity.blocks (id, blocker_profile_id, blocked_profile_id) values (gen_random_uuid(), '{}', '{}')",
            profile("elle"),
            profile("dax")
        ))
        .await;
    for list in lists {
        assert!(!portal.get("dax", list).await.body.contains(&format!("/posts/{id}")), "{list}");
    }
    assert_eq!(portal.get("dax", &format!("/posts/{id}")).await.status, 404);
    assert_eq!(portal.post("dax", &format!("/posts/{id}/bookmark"), "on=true").await.status, 404);
    assert_eq!(count(&portal, "select count(*) from community.bookmarks").await, 0);
}

#[tokio::test(flavor = "multi_thread")]
async fn feeds_for_readers_show_what_everybody_sees() {
    let portal = portal().await;
    publish(&portal, "elle", &Sheet::new(&portal, "Out in the open & more.")).await;
    publish(&portal, "elle", &Sheet::new(&portal, "Family only.").with("visibility", "house")).await;
    publish(&portal, "elle", &Sheet::new(&portal, "Loud words.").with("warning", "Flashing")).await;
    for path in ["/houses/fern/feed.json", "/houses/fern/feed.xml"] {
        // Asked by a member: readers share what they fetch.
        let page = portal.get("elle", path).await;
        assert!(page.status == 200 && page.body.contains("Out in the open"), "{path}: {}", page.body);
        assert!(
            !page.body.contains("Family only") && !page.body.contains("Loud words"),
            "{path}: {}",
            page.body
        );
        assert!(page.body.contains("Flashing"), "{path}");
    }
    portal
        .test
        .sql(&format!("update community.houses set is_public = false where id = '{}'", portal.fern))
        .await;
    assert_eq!(portal.get("elle", "/houses/fern/feed.json").await.status, 404);
}
