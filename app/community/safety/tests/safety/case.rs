//! The queue and the decision: merged, in order, once, and only in one's own organisation.

use crate::scene::Scene;
use testing::profile;

#[tokio::test(flavor = "multi_thread")]
async fn reports_about_one_thing_are_one_case() {
    let scene = Scene::new().await;
    let (first, second) = (
        scene.says("cleo", "public", "First words").await,
        scene.says("dax", "public", "Second words").await,
    );
    let spam = scene.reports("elle", first, "spam").await;
    scene.reports("dax", first, "hate").await;
    scene.reports("elle", second, "outing").await;
    let queue = scene.get("mo", "/moderation/birch").await.body;
    assert!(queue.contains("Post, 2 reports") && queue.contains("Post, one report"), "{queue}");
    // What may hurt somebody comes first, although it is younger.
    assert!(queue.find("Second words") < queue.find("First words"), "{queue}");
    let hate = scene.get("mo", "/moderation/birch?reason=hate").await.body;
    assert!(hate.contains("First words") && !hate.contains("Second words"));
    let case = scene.get("mo", &format!("/moderation/birch/cases/{spam}")).await.body;
    assert!(case.contains("Elle") && case.contains("Dax") && case.contains("Hate"), "{case}");
    let done = scene.decides("mo", spam, "verdict=dismiss&answer=All+is+well.").await;
    assert_eq!(done.flash(), "good.safety-case-decided", "{}", done.body);
    assert_eq!(
        scene.text("select count(*) from community.content_reports where status = 'dismissed'").await,
        "2"
    );
    assert_eq!(
        scene.text("select count(distinct recipient_id) from community.notifications where type = 'report_answered'").await,
        "2"
    );
    let own = scene.get("elle", &format!("/reports/{spam}")).await.body;
    assert!(own.contains("All is well.") && !own.contains("Mo<"), "{own}");
    assert!(scene.get("mo", "/moderation/birch?show=decided").await.body.contains("First words"));
    assert!(!scene.get("nia", "/moderation/birch?show=mine").await.body.contains("Second words"));
}

#[tokio::test(flavor = "multi_thread")]
async fn moderators_of_others_and_members_see_nothing() {
    let scene = Scene::new().await;
    let post = scene.says("cleo", "public", "Words of birch").await;
    let report = scene.reports("elle", post, "spam").await;
    let person = profile("cleo");
    for rest in ["", "/appeals", "/log", "/words", &format!("/cases/{report}"), &format!("/people/{person}")]
    {
        for (name, status) in [("omar", 403), ("cleo", 403), ("bo", 403), ("vera", 403), ("", 401)] {
            assert_eq!(
                scene.get(name, &format!("/moderation/birch{rest}")).await.status,
                status,
                "{name} {rest}"
            );
        }
    }
    assert_eq!(scene.get("omar", &format!("/moderation/oak/cases/{report}")).await.status, 404);
    assert_eq!(scene.get("omar", &format!("/moderation/oak/people/{person}")).await.status, 404);
    assert!(!scene.get("omar", "/moderation/oak").await.body.contains("Words of birch"));
    let decided =
        scene.post("omar", &format!("/moderation/oak/cases/{report}/decide"), "verdict=dismiss").await;
    assert_eq!(decided.status, 404);
    let claimed = scene.post("omar", &format!("/moderation/oak/cases/{report}/claim"), "").await;
    assert_eq!(claimed.flash(), "bad.safety-case-late");
    assert_eq!(scene.text("select status from community.content_reports").await, "pending");
    assert_eq!(scene.get("mo", "/moderation/nowhere").await.status, 404);
}

#[tokio::test(flavor = "multi_thread")]
async fn of_two_who_decide_at_once_one_wins() {
    let scene = Scene::new().await;
    let post = scene.says("cleo", "public", "Race").await;
    let report = scene.reports("elle", post, "hate").await;
    let (one, two) = tokio::join!(
        scene.decides("mo", report, "verdict=act&measure=ban&words=Out"),
        scene.decides("nia", report, "verdict=dismiss"),
    );
    let mut flashes = [one.flash(), two.flash()];
    flashes.sort_unstable();
    assert_eq!(flashes, ["bad.safety-case-late", "good.safety-case-decided"]);
    let status = scene.text("select status from community.content_reports").await;
    let sanctions = if status == "resolved" { "1" } else { "0" };
    assert_eq!(scene.text("select count(*) from community.sanctions").await, sanctions);
    assert_eq!(
        scene.text("select count(*) from community.moderation_log where action like 'report_%'").await,
        "1"
    );
    // A second click changes nothing either, and the page says what happened.
    assert_eq!(scene.decides("mo", report, "verdict=dismiss").await.flash(), "bad.safety-case-late");
    assert!(scene.get("nia", &format!("/moderation/birch/cases/{report}")).await.body.contains("Decided by"));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_claimed_case_is_one_moderators_until_it_is_taken_over() {
    let scene = Scene::new().await;
    let report = scene.reports("elle", scene.says("cleo", "public", "Claimed").await, "spam").await;
    let path = format!("/moderation/birch/cases/{report}");
    let claim = format!("{path}/claim");
    let (one, two) = tokio::join!(scene.post("mo", &claim, ""), scene.post("nia", &claim, ""));
    let (winner, loser) = if one.flash() == "good.safety-claimed" { ("mo", "nia") } else { ("nia", "mo") };
    assert_ne!(one.flash(), two.flash());
    assert_eq!(scene.decides(loser, report, "verdict=dismiss").await.flash(), "bad.safety-case-late");
    assert!(!scene.get(loser, &path).await.body.contains("/decide\""));
    assert!(scene.get(winner, "/moderation/birch?show=mine").await.body.contains("Claimed"));
    assert_eq!(scene.post(loser, &format!("{path}/release"), "").await.flash(), "bad.safety-case-late");
    let stale = scene.post(loser, &format!("{path}/claim"), &format!("holder={}", profile("ana"))).await;
    assert_eq!(stale.flash(), "bad.safety-case-late");
    let over = scene.post(loser, &format!("{path}/claim"), &format!("holder={}", profile(winner))).await;
    assert_eq!(over.flash(), "good.safety-claimed");
    assert_eq!(scene.post(loser, &format!("{path}/release"), "").await.flash(), "good.safety-released");
    assert_eq!(scene.decides(winner, report, "verdict=dismiss").await.flash(), "good.safety-case-decided");
}

#[tokio::test(flavor = "multi_thread")]
async fn several_things_are_done_at_once_and_logged_once() {
    let scene = Scene::new().await;
    let post = scene.says("cleo", "public", "Too much").await;
    let report = scene.reports("elle", post, "harassment").await;
    for (form, sentence) in [
        ("verdict=act", "Choose what happens"),
        ("verdict=dismiss&measure=ban&words=x", "Either no rule is broken"),
        ("verdict=act&measure=suspension&words=x", "A suspension needs an end."),
        ("verdict=act&content=hide&words=+", "Say it in a sentence"),
    ] {
        let again = scene.decides("mo", report, form).await;
        assert!(again.status == 422 && again.body.contains(sentence), "{form}: {}", again.body);
    }
    let form = "verdict=act&content=hide&measure=suspension&days=7&words=Rule+two.&note=Second+time";
    assert_eq!(scene.decides("mo", report, form).await.flash(), "good.safety-case-decided");
    assert_eq!(
        scene.text(&format!("select publish_state from community.posts where id = '{post}'")).await,
        "archived"
    );
    let log = "select string_agg(action || coalesce(':' || reason, ''), ' ' order by action, reason) from community.moderation_log";
    assert_eq!(
        scene.text(log).await,
        "content_hidden note:Second time report_resolved:harassment sanction_issued:content_removal sanction_issued:suspension"
    );
    let case = scene.get("nia", &format!("/moderation/birch/cases/{report}")).await.body;
    assert!(case.contains("Too much") && case.contains("Hidden") && case.contains("Rule two."), "{case}");
}

#[tokio::test(flavor = "multi_thread")]
async fn nobody_moderates_an_owner_above_them() {
    let scene = Scene::new().await;
    let post = scene.says("ana", "public", "Words of the owner").await;
    let report = scene.reports("elle", post, "spam").await;
    let refused = scene.decides("mo", report, "verdict=act&content=hide&measure=warning&words=Stop").await;
    assert_eq!(refused.status, 422);
    assert!(
        refused.body.contains("Only owners sanction people who moderate.") && refused.body.contains("Stop")
    );
    assert_eq!(
        scene.text(&format!("select publish_state from community.posts where id = '{post}'")).await,
        "published"
    );
    assert_eq!(scene.text("select status from community.content_reports").await, "pending");
    let direct = scene
        .post("mo", &format!("/moderation/birch/people/{}", profile("nia")), "measure=warning&words=Stop")
        .await;
    assert_eq!(direct.status, 422);
}

#[tokio::test(flavor = "multi_thread")]
async fn what_nobody_reported_stays_between_a_person_and_their_followers() {
    let scene = Scene::new().await;
    for (visibility, words) in
        [("public", "Seen by all"), ("private", "Seen by none"), ("followers", "Seen by followers")]
    {
        scene.says("cleo", visibility, words).await;
    }
    scene
        .sql(&format!(
            "insert into community.posts (id, organization_id, author_profile_id, content, publish_state)
             values (gen_random_uuid(), '{}', '{}', 'Said in oak', 'published')",
            scene.portal.world.oak,
            profile("cleo")
        ))
        .await;
    let path = format!("/moderation/birch/people/{}", profile("cleo"));
    let page = scene.get("mo", &path).await.body;
    assert!(page.contains("Seen by all"), "{page}");
    for words in ["Seen by none", "Seen by followers", "Said in oak"] {
        assert!(!page.contains(words), "{words}");
    }
    scene
        .sql(&format!(
            "insert into community.follows (id, follower_profile_id, followed_profile_id, accepted_at)
             values (gen_random_uuid(), '{}', '{}', now())",
            profile("elle"),
            profile("cleo")
        ))
        .await;
    scene.reports("elle", testing::id("Seen by followers"), "outing").await;
    assert!(scene.get("mo", &path).await.body.contains("Seen by followers"));
    assert_eq!(scene.get("mo", &format!("/moderation/birch/people/{}", profile("vera"))).await.status, 404);
}
