//! Appeals: once, in time, decided by somebody else, and granting undoes.

use crate::scene::Scene;
use testing::profile;

/// Mo hides a post of cleo's; the sanction's id.
async fn hidden(scene: &Scene) -> String {
    let post = scene.says("cleo", "public", "Not so bad").await;
    let report = scene.reports("elle", post, "spam").await;
    let done = scene.decides("mo", report, "verdict=act&content=remove&words=Rule+one.").await;
    assert_eq!(done.flash(), "good.safety-case-decided", "{}", done.body);
    scene.text("select id from community.sanctions where kind = 'content_removal'").await
}

async fn appealed(scene: &Scene) -> String {
    let sanction = hidden(scene).await;
    let path = format!("/settings/standing/{sanction}/appeal");
    assert!(scene.get("cleo", &path).await.body.contains("Not so bad"));
    assert_eq!(scene.post("cleo", &path, "statement=It+was+a+joke").await.flash(), "good.safety-appeal-sent");
    scene.text("select id from community.appeals").await
}

#[tokio::test(flavor = "multi_thread")]
async fn one_appeals_once_in_time_and_for_oneself() {
    let scene = Scene::new().await;
    let sanction = hidden(&scene).await;
    let path = format!("/settings/standing/{sanction}/appeal");
    assert_eq!(scene.post("elle", &path, "statement=x").await.status, 404);
    assert_eq!(scene.get("elle", &path).await.status, 404);
    assert_eq!(scene.post("cleo", &path, "statement=+").await.status, 422);
    let (one, two) =
        tokio::join!(scene.post("cleo", &path, "statement=One"), scene.post("cleo", &path, "statement=Two"));
    let sent = [&one, &two].iter().filter(|page| page.flash() == "good.safety-appeal-sent").count();
    assert_eq!(sent, 1, "{} {}", one.flash(), two.flash());
    assert_eq!(scene.text("select count(*) from community.appeals").await, "1");
    assert_eq!(scene.post("cleo", &path, "statement=Three").await.flash(), "bad.safety-appeal-once");
    scene
        .sql(&format!(
            "insert into community.sanctions (id, organization_id, profile_id, kind, reason, created_at)
             values ('{}', '{}', '{}', 'limit', 'Old', now() - interval '21 days')",
            testing::id("old"),
            scene.portal.world.birch,
            profile("cleo")
        ))
        .await;
    let late = format!("/settings/standing/{}/appeal", testing::id("old"));
    assert_eq!(scene.post("cleo", &late, "statement=Late").await.flash(), "bad.safety-appeal-late");
}

#[tokio::test(flavor = "multi_thread")]
async fn somebody_else_decides_and_granting_undoes() {
    let scene = Scene::new().await;
    let appeal = appealed(&scene).await;
    let path = format!("/moderation/birch/appeals/{appeal}");
    assert!(scene.get("mo", &path).await.body.contains("You gave this sanction"));
    let own = scene.post("mo", &path, "verdict=refuse&answer=No").await;
    assert!(own.status == 422 && own.body.contains("somebody else decides on the appeal"), "{}", own.body);
    assert_eq!(scene.post("cleo", &path, "verdict=grant&answer=Yes").await.status, 403);
    assert_eq!(scene.post("nia", &path, "verdict=grant").await.status, 422);
    assert!(scene.get("nia", "/moderation/birch/appeals").await.body.contains("It was a joke"));
    let (one, two) = tokio::join!(
        scene.post("nia", &path, "verdict=grant&answer=You+are+right."),
        scene.post("ana", &path, "verdict=grant&answer=You+are+right."),
    );
    let mut flashes = [one.flash(), two.flash()];
    flashes.sort_unstable();
    assert_eq!(flashes, ["bad.safety-appeal-decided-already", "good.safety-appeal-done"]);
    let post = testing::id("Not so bad");
    let state =
        format!("select publish_state || (deleted_at is null) from community.posts where id = '{post}'");
    assert_eq!(scene.text(&state).await, "publishedtrue");
    assert_eq!(scene.text("select lifted_at is not null from community.sanctions").await, "true");
    let standing = scene.get("cleo", "/settings/standing").await.body;
    assert!(standing.contains("Granted") && standing.contains("You are right."), "{standing}");
    assert_eq!(
        scene.text("select count(*) from community.notifications where type = 'appeal_answered'").await,
        "1"
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn refusing_leaves_everything_and_the_person_may_take_it_back_before() {
    let scene = Scene::new().await;
    let appeal = appealed(&scene).await;
    let withdraw = format!("/settings/standing/appeals/{appeal}/withdraw");
    assert_eq!(scene.post("elle", &withdraw, "").await.flash(), "bad.safety-appeal-decided-already");
    let path = format!("/moderation/birch/appeals/{appeal}");
    assert_eq!(
        scene.post("nia", &path, "verdict=refuse&answer=It+stays.").await.flash(),
        "good.safety-appeal-done"
    );
    assert_eq!(scene.post("cleo", &withdraw, "").await.flash(), "bad.safety-appeal-decided-already");
    let post = testing::id("Not so bad");
    let gone = format!("select deleted_at is not null from community.posts where id = '{post}'");
    assert_eq!(scene.text(&gone).await, "true");
    assert!(scene.get("cleo", "/settings/standing").await.body.contains("It stays."));
}

#[tokio::test(flavor = "multi_thread")]
async fn what_the_author_deleted_stays_deleted() {
    let scene = Scene::new().await;
    let post = scene.says("cleo", "public", "Hidden, then deleted").await;
    let report = scene.reports("elle", post, "spam").await;
    scene.decides("mo", report, "verdict=act&content=hide&words=Rule+one.").await;
    scene
        .does("cleo", format!("update community.posts set deleted_at = now() where id = '{post}'"))
        .await
        .unwrap();
    let sanction = scene.text("select id from community.sanctions").await;
    scene.post("cleo", &format!("/settings/standing/{sanction}/appeal"), "statement=Why").await;
    let appeal = scene.text("select id from community.appeals").await;
    scene.post("nia", &format!("/moderation/birch/appeals/{appeal}"), "verdict=grant&answer=Fine").await;
    let state =
        format!("select publish_state || (deleted_at is null) from community.posts where id = '{post}'");
    assert_eq!(scene.text(&state).await, "publishedfalse");
}
