//! What a sanction binds, for how long, and how the person reads it.

use crate::scene::Scene;
use testing::profile;

#[tokio::test(flavor = "multi_thread")]
async fn a_suspended_person_reads_and_appeals_but_does_not_post() {
    let scene = Scene::new().await;
    assert!(scene.get("cleo", "/settings/standing").await.body.contains("You are in good standing"));
    assert!(scene.writes("cleo").await.is_ok());
    let path = format!("/moderation/birch/people/{}", profile("cleo"));
    let form = "measure=suspension&days=3&words=Rule+three.";
    assert_eq!(scene.post("mo", &path, form).await.flash(), "good.safety-sanction-given");
    // A second click gives no second one.
    assert_eq!(scene.post("mo", &path, form).await.flash(), "good.safety-sanction-given");
    assert_eq!(scene.text("select count(*) from community.sanctions").await, "1");
    assert!(scene.writes("cleo").await.is_err());
    let standing = scene.get("cleo", "/settings/standing").await.body;
    assert!(
        standing.contains("Rule three.") && standing.contains("Suspension") && standing.contains("until "),
        "{standing}"
    );
    assert!(!standing.contains("good standing") && !standing.contains("Mo<"), "{standing}");
    let sanction = scene.text("select id from community.sanctions").await;
    let sent = scene.post("cleo", &format!("/settings/standing/{sanction}/appeal"), "statement=No").await;
    assert_eq!(sent.flash(), "good.safety-appeal-sent");
}

#[tokio::test(flavor = "multi_thread")]
async fn an_ended_sanction_binds_nobody() {
    let scene = Scene::new().await;
    scene
        .sql(&format!(
            "insert into community.sanctions (id, organization_id, profile_id, kind, reason, starts_at, ends_at, created_at)
             values (gen_random_uuid(), '{}', '{}', 'suspension', 'Long ago', now() - interval '40 days', now() - interval '1 minute',
                     now() - interval '40 days')",
            scene.portal.world.birch,
            profile("cleo")
        ))
        .await;
    assert!(scene.writes("cleo").await.is_ok());
    let standing = scene.get("cleo", "/settings/standing").await.body;
    assert!(standing.contains("You are in good standing") && standing.contains("Long ago"), "{standing}");
    assert!(!standing.contains("/appeal\""), "{standing}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_sanction_is_taken_back_with_words() {
    let scene = Scene::new().await;
    let path = format!("/moderation/birch/people/{}", profile("cleo"));
    scene.post("mo", &path, "measure=silence&words=Quiet+now").await;
    assert!(scene.writes("cleo").await.is_err());
    let sanction = scene.text("select id from community.sanctions").await;
    let lift = format!("/moderation/birch/sanctions/{sanction}/lift");
    assert_eq!(scene.post("mo", &lift, "words=+").await.flash(), "bad.safety-lift-words");
    assert_eq!(
        scene.post("omar", &format!("/moderation/oak/sanctions/{sanction}/lift"), "words=x").await.status,
        404
    );
    assert_eq!(scene.post("cleo", &lift, "words=x").await.status, 403);
    assert_eq!(scene.post("nia", &lift, "words=Enough").await.flash(), "good.safety-lift-done");
    assert_eq!(scene.post("nia", &lift, "words=Enough").await.flash(), "bad.safety-lift-over");
    assert!(scene.writes("cleo").await.is_ok());
    assert!(scene.get("cleo", "/settings/standing").await.body.contains("taken back on"));
}
