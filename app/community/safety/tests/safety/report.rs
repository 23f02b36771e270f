//! Reporting: once, only what one sees, and never named.

use crate::scene::Scene;
use testing::profile;

#[tokio::test(flavor = "multi_thread")]
async fn a_report_is_made_once_and_blocks_when_asked() {
    let scene = Scene::new().await;
    let post = scene.says("cleo", "public", "Something unkind").await;
    let path = format!("/report/posts/{post}");
    let form = scene.get("elle", &path).await;
    assert!(form.status == 200 && form.body.contains("Something unkind"), "{}", form.body);
    let sent = scene.post("elle", &path, "reason=harassment&description=It+hurts&block=true").await;
    assert_eq!((sent.status, sent.flash()), (303, "good.safety-report-sent"));
    let again = scene.post("elle", &path, "reason=spam").await;
    assert_eq!(
        (again.location.as_str(), again.flash()),
        (sent.location.as_str(), "good.safety-report-again")
    );
    assert_eq!(scene.get("elle", &path).await.location, sent.location);
    assert_eq!(scene.text("select count(*) from community.content_reports").await, "1");
    let blocked = format!(
        "select count(*) from identity.blocks where blocker_profile_id = '{}' and blocked_profile_id = '{}'",
        profile("elle"),
        profile("cleo")
    );
    assert_eq!(scene.text(&blocked).await, "1");
    let thanks = scene.get("elle", &sent.location).await;
    assert!(thanks.body.contains("What happens next") && thanks.body.contains("It hurts"), "{}", thanks.body);
    assert!(scene.get("elle", "/reports").await.body.contains(&sent.location));
}

#[tokio::test(flavor = "multi_thread")]
async fn two_clicks_at_once_make_one_report() {
    let scene = Scene::new().await;
    let path = format!("/report/posts/{}", scene.says("cleo", "public", "Twice").await);
    let (one, two) =
        tokio::join!(scene.post("elle", &path, "reason=spam"), scene.post("elle", &path, "reason=spam"));
    assert_eq!((one.status, two.status), (303, 303));
    assert_eq!(one.location, two.location);
    assert_eq!(scene.text("select count(*) from community.content_reports").await, "1");
}

#[tokio::test(flavor = "multi_thread")]
async fn what_one_does_not_see_is_not_there() {
    let scene = Scene::new().await;
    let house = scene.says("dax", "house", "For the house").await;
    let private = scene.says("cleo", "private", "For myself").await;
    let public = scene.says("cleo", "public", "For all").await;
    for (name, path, status) in [
        ("vera", format!("/report/posts/{house}"), 404),
        ("elle", format!("/report/posts/{private}"), 404),
        ("elle", format!("/report/comments/{public}"), 404),
        ("elle", format!("/report/messages/{public}"), 404),
        ("elle", format!("/report/nonsense/{public}"), 404),
        ("elle", format!("/report/posts/{house}"), 200),
        ("", format!("/report/posts/{public}"), 401),
        ("cleo", format!("/report/posts/{public}"), 403),
    ] {
        assert_eq!(scene.get(name, &path).await.status, status, "{name} {path}");
        let sent = scene.post(name, &path, "reason=spam").await.status;
        assert_eq!(sent, if status == 200 { 303 } else { status }, "{name} {path}");
    }
    assert_eq!(scene.text("select count(*) from community.content_reports").await, "1");
}

#[tokio::test(flavor = "multi_thread")]
async fn bad_input_is_shown_again_and_nothing_runs() {
    let scene = Scene::new().await;
    let post = scene.says("cleo", "public", "<script>alert(1)</script> [x](javascript:alert(2))").await;
    let path = format!("/report/posts/{post}");
    let evil = "%3C%2Ftextarea%3E%3Cscript%3Ealert(3)%3C%2Fscript%3E";
    let again = scene.post("elle", &path, &format!("description={evil}&block=true")).await;
    assert_eq!(again.status, 422);
    assert!(again.body.contains("Choose what is wrong with it.") && again.body.contains("alert(3)"));
    assert!(again.body.contains("name=\"block\"") && again.body.contains("checked"), "{}", again.body);
    let other = scene.post("elle", &path, "reason=other&description=+").await;
    assert_eq!(other.status, 422);
    let sent = scene.post("elle", &path, &format!("reason=other&description={evil}")).await;
    let report = sent.location.strip_prefix("/reports/").unwrap();
    let case = scene.get("mo", &format!("/moderation/birch/cases/{report}")).await;
    let queue = scene.get("mo", "/moderation/birch").await;
    let own = scene.get("elle", &sent.location).await;
    for page in [again, case, queue, own] {
        assert!(
            !page.body.contains("<script>alert") && !page.body.contains("href=\"javascript"),
            "{}",
            page.body
        );
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn whoever_is_reported_never_learns_by_whom() {
    let scene = Scene::new().await;
    let post = scene.says("mo", "public", "Words of a moderator").await;
    let report = scene.reports("elle", post, "harassment").await;
    // Mo moderates, and is not to see this one anywhere.
    let path = format!("/moderation/birch/cases/{report}");
    assert_eq!(scene.get("mo", &path).await.status, 404);
    for action in ["claim", "release", "decide"] {
        let sent = scene.post("mo", &format!("{path}/{action}"), "verdict=dismiss").await;
        assert!(sent.status == 404 || sent.flash() == "bad.safety-case-late", "{action}: {}", sent.status);
    }
    assert_eq!(scene.text("select status from community.content_reports").await, "pending");
    let done =
        scene.decides("ana", report, "verdict=act&measure=warning&words=Please+do+not.&content=hide").await;
    assert_eq!(done.flash(), "good.safety-case-decided", "{}", done.body);
    for path in
        ["/moderation/birch", "/moderation/birch?show=decided", "/moderation/birch/log", "/settings/standing"]
    {
        let page = scene.get("mo", path).await;
        assert!(page.status == 200 && !page.body.contains("Elle"), "{path}: {}", page.body);
    }
    assert_eq!(scene.get("mo", &format!("/moderation/birch/people/{}", profile("mo"))).await.status, 403);
    assert!(scene.get("mo", "/settings/standing").await.body.contains("Please do not."));
    let told = format!(
        "select coalesce(string_agg(concat(title, message, action_url, data, actor_profile_id), ' '), '') \
           from community.notifications where recipient_id = '{}'",
        profile("mo")
    );
    let told = scene.text(&told).await;
    assert!(told.contains("account_warning") && !told.contains("Elle"), "{told}");
    assert!(!told.contains(&profile("elle").to_string()) && !told.contains(&report.to_string()), "{told}");
    // Nobody else reads a report either.
    for name in ["cleo", "mo", "vera"] {
        assert_eq!(scene.get(name, &format!("/reports/{report}")).await.status, 404, "{name}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_profile_is_reported_where_both_belong() {
    let scene = Scene::new().await;
    for (name, about, organization) in
        [("elle", "cleo", scene.portal.world.birch), ("vera", "omar", scene.portal.world.oak)]
    {
        let sent =
            scene.post(name, &format!("/report/profiles/{}", profile(about)), "reason=impersonation").await;
        assert_eq!(sent.flash(), "good.safety-report-sent", "{}", sent.body);
        let home = format!(
            "select organization_id from community.content_reports where reported_profile_id = '{}'",
            profile(about)
        );
        assert_eq!(scene.text(&home).await, organization.to_string(), "{about}");
    }
}
