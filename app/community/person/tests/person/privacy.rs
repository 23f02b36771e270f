//! `/settings/privacy`.

use super::portal;

const RULES: &str = "follow_policy=request&comment_policy=followers&mention_policy=house&quote_policy=nobody\
    &picture_policy=refuse&default_visibility=members";

#[tokio::test(flavor = "multi_thread")]
async fn rules_are_kept_and_wrong_ones_shown_again() {
    let portal = portal().await;
    let fresh = portal.get("cleo", "/settings/privacy").await;
    assert!(fresh.status == 200 && fresh.body.contains("<option value=\"open\" selected"));
    for _ in 0..2 {
        let sent =
            portal.post("cleo", "/settings/privacy/rules", &format!("{RULES}&minimum_age_days=14")).await;
        assert_eq!((sent.status, sent.flash()), (303, "good.person-rules-kept"));
    }
    let kept = portal.test.text("select concat_ws(' ', follow_policy, comment_policy, mention_policy, quote_policy, picture_policy, default_visibility, minimum_age_days) from community.interaction_rules").await;
    assert_eq!(kept, "request followers house nobody refuse members 14");
    let wrong = portal
        .post(
            "cleo",
            "/settings/privacy/rules",
            &format!("{}&minimum_age_days=1000", RULES.replace("request", "closed")),
        )
        .await;
    assert_eq!(wrong.status, 422);
    assert!(wrong.body.contains("Between 0 and 365 days.") && wrong.body.contains("value=\"1000\""));
    assert!(wrong.body.contains("<option value=\"closed\" selected"), "what was chosen stays");
    let odd = portal
        .post("cleo", "/settings/privacy/rules", &RULES.replace("mention_policy=house", "mention_policy=x"))
        .await;
    assert_eq!(odd.status, 422);
    assert_eq!(portal.test.text("select follow_policy from community.interaction_rules").await, "request");
    assert!(
        portal.get("dax", "/settings/privacy").await.body.contains("<option value=\"open\" selected"),
        "each their own"
    );
    assert_eq!(portal.get("", "/settings/privacy").await.status, 401);
    assert_eq!(portal.post("", "/settings/privacy/rules", RULES).await.status, 401);
}

#[tokio::test(flavor = "multi_thread")]
async fn filters_are_ones_own_expire_and_are_not_written_twice() {
    let portal = portal().await;
    let form = "phrase=Spoilers&whole_word=true&action=hide&feed=true&comments=true&days=7";
    let path = "/settings/privacy/filters";
    for form in [form, form, &form.replace("Spoilers", "spoilers").replace("hide", "warn")] {
        assert_eq!(portal.post("cleo", path, form).await.status, 303);
    }
    let row = "select concat_ws(' ', count(*), min(action), min(array_to_string(contexts, ',')), min(round(extract(epoch from expires_at - now()) / 86400))) from identity.keyword_filters";
    assert_eq!(portal.test.text(row).await, "1 warn feed,comments 7");
    assert!(portal.get("cleo", "/settings/privacy").await.body.contains("Spoilers"));
    assert!(!portal.get("elle", "/settings/privacy").await.body.contains("Spoilers"));
    let wrong = portal.post("cleo", path, "phrase=%3Cb%3Ewords&action=hide&days=7").await;
    assert_eq!(wrong.status, 422);
    assert!(
        wrong.body.contains("Choose at least one place.") && wrong.body.contains("value=\"&lt;b&gt;words\""),
        "{}",
        wrong.body
    );
    let filter = portal.test.text("select id from identity.keyword_filters").await;
    portal.post("elle", &format!("{path}/{filter}/delete"), "").await;
    assert_eq!(
        portal.test.text("select count(*) from identity.keyword_filters").await,
        "1",
        "not theirs to delete"
    );
    portal.test.sql("update identity.keyword_filters set created_at = now() - interval '9 days', expires_at = now() - interval '1 day'").await;
    assert!(!portal.get("cleo", "/settings/privacy").await.body.contains("Spoilers"));
    for _ in 0..2 {
        assert_eq!(portal.post("cleo", &format!("{path}/{filter}/delete"), "").await.status, 303);
    }
    assert_eq!(portal.test.text("select count(*) from identity.keyword_filters").await, "0");
}
