//! Blocking and muting.

use super::{followers, portal};
use testing::profile;

#[tokio::test(flavor = "multi_thread")]
async fn a_block_hides_both_from_each_other() {
    let portal = portal().await;
    portal.post("cleo", "/people/dax/follow", "").await;
    portal.post("dax", "/people/cleo/follow", "").await;
    for _ in 0..2 {
        let done = portal.post("dax", "/people/cleo/block", "").await;
        assert_eq!((done.status, done.flash()), (303, "good.person-blocked"));
    }
    assert_eq!((followers(&portal, "dax").await, followers(&portal, "cleo").await), ("0".into(), "0".into()));
    for tab in ["", "/followers", "/following"] {
        assert_eq!(portal.get("cleo", &format!("/people/dax{tab}")).await.status, 404, "{tab}");
    }
    assert_eq!(portal.post("cleo", "/people/dax/follow", "").await.status, 404);
    assert_eq!(portal.post("cleo", "/people/dax/mute", "days=1").await.status, 404);
    assert_eq!(portal.post("dax", "/people/cleo/follow", "").await.status, 404);
    // Who blocks finds the way back, and nothing of the other.
    let seen = portal.get("dax", "/people/cleo").await;
    assert!(
        seen.status == 200 && seen.body.contains("/people/cleo/unblock") && !seen.body.contains("Here since")
    );
    assert_eq!(portal.get("dax", "/people/cleo/followers").await.status, 404);
    // Owners of the organisation read members, but not across their own block.
    portal.post("ana", "/people/cleo/block", "").await;
    assert_eq!(portal.get("cleo", "/people/ana").await.status, 404);
    assert_eq!(portal.get("elle", "/people/dax").await.status, 200, "others go on");
    assert_eq!(portal.post("dax", "/people/dax/block", "").await.status, 403);
    assert_eq!(portal.post("", "/people/dax/block", "").await.status, 401);
}

#[tokio::test(flavor = "multi_thread")]
async fn only_who_blocks_knows_and_takes_it_back() {
    let portal = portal().await;
    portal.post("dax", "/people/cleo/block", "").await;
    portal.post("cleo", "/people/dax/block", "").await;
    assert_eq!(portal.test.text("select count(*) from identity.blocks").await, "2", "each for themselves");
    let own = format!("select id from identity.blocks where blocker_profile_id = '{}'", profile("dax"));
    let block = portal.test.text(&own).await;
    assert!(portal.get("dax", "/settings/privacy/blocked").await.body.contains("Cleo"));
    assert!(!portal.get("elle", "/settings/privacy/blocked").await.body.contains("Cleo"));
    portal.post("cleo", &format!("/settings/privacy/blocked/{block}/end"), "").await;
    assert_eq!(portal.test.text("select count(*) from identity.blocks").await, "2", "not theirs to end");
    portal.post("dax", &format!("/settings/privacy/blocked/{block}/end"), "").await;
    assert_eq!(portal.get("dax", "/people/cleo").await.status, 404, "cleo's own block still stands");
    portal.post("cleo", "/people/dax/unblock", "").await;
    assert_eq!(portal.get("dax", "/people/cleo").await.status, 200);
    assert_eq!(portal.get("cleo", "/people/dax").await.status, 200);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_mute_is_secret_and_ends() {
    let portal = portal().await;
    let before = portal.get("cleo", "/people/dax").await.body;
    assert_eq!(portal.post("dax", "/people/cleo/mute", "days=7").await.status, 303);
    let left = "select round(extract(epoch from expires_at - now()) / 86400) from identity.mutes";
    assert_eq!(portal.test.text(left).await, "7");
    portal.post("dax", "/people/cleo/mute", "days=30").await;
    assert_eq!(portal.test.text(left).await, "30", "once, with the new end");
    assert_eq!(portal.get("cleo", "/people/dax").await.body, before, "the other reads what they read before");
    for name in ["cleo", "ana", "elle"] {
        assert!(!portal.get(name, "/settings/privacy/muted").await.body.contains("/muted/"), "{name}");
        assert!(!portal.get(name, "/people/cleo").await.body.contains("unmute"), "{name}");
    }
    let own = portal.get("dax", "/settings/privacy/muted").await;
    assert!(own.body.contains("Cleo") && own.body.contains("until "));
    assert!(portal.get("dax", "/people/cleo").await.body.contains("/people/cleo/unmute"));
    portal.test.sql("update identity.mutes set created_at = now() - interval '9 days', expires_at = now() - interval '1 day'").await;
    assert!(!portal.get("dax", "/settings/privacy/muted").await.body.contains("Cleo"));
    assert!(!portal.get("dax", "/people/cleo").await.body.contains("unmute"));
    portal.post("dax", "/people/cleo/mute", "days=always").await;
    assert_eq!(portal.test.text("select count(*) from identity.mutes where expires_at is null").await, "1");
    assert_eq!(portal.post("dax", "/people/cleo/mute", "days=5000000000").await.status, 404);
    assert_eq!(portal.post("dax", "/people/dax/mute", "days=1").await.status, 403);
}
