//! Joining and leaving.

use crate::{count, enter, portal};
use testing::profile;

#[tokio::test(flavor = "multi_thread")]
async fn joining_twice_at_once_is_joining() {
    let portal = portal().await;
    let fern = portal.fern;
    assert_eq!(portal.post("cleo", "/houses/fern/join", "").await.status, 403, "by application only");
    assert_eq!(portal.post("", "/houses/fern/join", "").await.status, 401);
    portal.test.sql(&format!("update community.houses set join_policy = 'open' where id = '{fern}'")).await;
    let (one, two) = tokio::join!(
        portal.post("vera", "/houses/fern/join", ""),
        portal.post("vera", "/houses/fern/join", "")
    );
    assert_eq!((one.status, two.status), (303, 303));
    assert_eq!(count(&portal, &format!("m.profile_id = '{}'", profile("vera"))).await, "1");
    assert!(portal.get("", "/houses/fern/members").await.body.contains("/people/vera"));
    portal.test.sql(&format!("update community.houses set is_active = false where id = '{fern}'")).await;
    assert_eq!(portal.post("cleo", "/houses/fern/join", "").await.status, 403, "history");
}

#[tokio::test(flavor = "multi_thread")]
async fn leaving_keeps_the_history() {
    let portal = portal().await;
    let ask = portal.get("elle", "/houses/fern/leave").await;
    assert!(ask.status == 200 && ask.body.contains("stays in the history"));
    assert_eq!(count(&portal, "m.left_at is null").await, "2", "asking changes nothing");
    for _ in 0..2 {
        assert_eq!(portal.post("elle", "/houses/fern/leave", "").await.status, 303);
    }
    assert_eq!(count(&portal, "m.left_at is not null and m.left_reason = 'left'").await, "1");
    let page = portal.get("", "/houses/fern/members").await.body;
    assert!(page.find("id=\"past\"").unwrap() < page.find("/people/elle").unwrap());
}

#[tokio::test(flavor = "multi_thread")]
async fn a_house_keeps_somebody_who_leads_it() {
    let portal = portal().await;
    let alone = portal.post("dax", "/houses/fern/leave", "").await;
    assert!(alone.status == 422 && alone.body.contains("Name another leader first"));
    enter(&portal, (portal.world.birch, portal.fern), "cleo", "mother").await;
    let (one, two) = tokio::join!(
        portal.post("dax", "/houses/fern/leave", ""),
        portal.post("cleo", "/houses/fern/leave", "")
    );
    let mut both = [one.status, two.status];
    both.sort_unstable();
    assert_eq!(both, [303, 422], "of two who leave at once one stays");
    assert_eq!(count(&portal, "m.left_at is null and m.role in ('leader', 'mother')").await, "1");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_hidden_membership_is_seen_by_the_house_only() {
    let portal = portal().await;
    assert_eq!(portal.post("elle", "/houses/fern/shown", "shown=").await.status, 303);
    assert_eq!(portal.post("cleo", "/houses/fern/shown", "shown=").await.status, 404);
    for (who, sees) in [("", false), ("vera", false), ("dax", true), ("elle", true)] {
        let page = portal.get(who, "/houses/fern/members?q=elle").await.body;
        assert_eq!(page.contains("/people/elle"), sees, "{who}");
    }
}
