//! The log: for staff, for ever; the public part names nobody.

use crate::scene::Scene;
use testing::profile;

#[tokio::test(flavor = "multi_thread")]
async fn the_log_is_for_staff_and_cannot_be_changed() {
    let scene = Scene::new().await;
    let report = scene.reports("elle", scene.says("cleo", "public", "Logged").await, "spam").await;
    scene.decides("mo", report, "verdict=act&content=hide&words=Rule+one.&note=Seen+before").await;
    let log = scene.get("nia", "/moderation/birch/log").await.body;
    assert!(log.contains("Content hidden") && log.contains("Seen before") && log.contains("Mo"), "{log}");
    let notes = scene.get("nia", "/moderation/birch/log?action=note").await.body;
    assert!(notes.contains("Seen before") && !notes.contains("<strong>Content hidden"), "{notes}");
    assert!(!scene.get("nia", "/moderation/birch/log?by=me").await.body.contains("Seen before"));
    let count = scene.text("select count(*) from community.moderation_log").await;
    for sql in ["update community.moderation_log set reason = null", "delete from community.moderation_log"] {
        for name in ["mo", "ana"] {
            assert!(!matches!(scene.does(name, sql.to_owned()).await, Ok(1..)), "{name}: {sql}");
        }
    }
    assert_eq!(scene.text("select count(*) from community.moderation_log where true").await, count);
    assert_eq!(scene.text("select count(*) from community.moderation_log where action = 'note' and reason = 'Seen before'").await, "1");
}

#[tokio::test(flavor = "multi_thread")]
async fn the_public_part_counts_and_names_nobody() {
    let scene = Scene::new().await;
    let report = scene.reports("elle", scene.says("cleo", "public", "Counted").await, "hate").await;
    scene.decides("mo", report, "verdict=act&measure=ban&words=Rule+one.&note=About+Cleo").await;
    let page = scene.get("dax", "/moderation/birch/public").await;
    assert_eq!(page.status, 200);
    assert!(
        page.body.contains("Sanction given") && page.body.contains("Ban") && page.body.contains("Hate"),
        "{}",
        page.body
    );
    for word in ["Cleo", "Elle", "Mo<", "Counted", "Rule one", "/log\"", &profile("cleo").to_string()] {
        assert!(!page.body.contains(word), "{word}: {}", page.body);
    }
    for (name, status) in [("omar", 403), ("vera", 403), ("", 401), ("mo", 200)] {
        assert_eq!(scene.get(name, "/moderation/birch/public").await.status, status, "{name}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn moderators_are_shown_the_way_to_their_desk() {
    let scene = Scene::new().await;
    for (name, moderates) in [("mo", true), ("ana", true), ("bo", false), ("cleo", false), ("omar", false)] {
        let session = web::session::session_find(&scene.portal.test.db, name).await.unwrap().unwrap();
        assert_eq!(session.moderates.contains(&"birch".to_owned()), moderates, "{name}");
        for slug in &session.moderates {
            assert_eq!(scene.get(name, &format!("/moderation/{slug}")).await.status, 200, "{name} {slug}");
        }
    }
}
