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
    for _ in 0..2 {
        assert_eq!(portal.post("cleo", &format!("{path}/{filter}/delete"), "").await.status, 303);
    }
    assert_eq!(portal.test.text("select count(*) from identity.keyword_filters").await, "0");
}

#[tokio::test(flavor = "multi_thread")]
async fn filters_end_with_the_day_that_was_chosen_on_ones_own_clocks() {
    let portal = portal().await;
    portal.test.sql("insert into identity.user_settings (id, user_id, timezone) select gen_random_uuid(), p.user_id, 'America/New_York' from identity.profiles p where p.handle = 'cleo' on conflict (user_id) do update set timezone = excluded.timezone").await;
    let path = "/settings/privacy/filters";
    let form =
        |days: &str, until: &str| format!("phrase=Spoilers&action=hide&feed=true&days={days}&until={until}");
    for (until, sentence) in [
        ("", "Choose the last day."),
        ("2031-02-30", "Choose the last day."),
        ("2020-02-20", "This day is over. Choose today or a later one."),
    ] {
        let wrong = portal.post("cleo", path, &form("until", until)).await;
        assert!(wrong.status == 422 && wrong.body.contains(sentence), "{until}: {}", wrong.body);
        assert!(
            wrong.body.contains("id=\"field-until-error\"")
                && wrong.body.contains("value=\"until\" selected")
        );
    }
    assert_eq!(portal.test.text("select count(*) from identity.keyword_filters").await, "0");
    assert_eq!(portal.post("cleo", path, &form("until", "2031-12-24")).await.status, 303);
    let ends = "select to_char(expires_at at time zone 'America/New_York', 'YYYY-MM-DD HH24:MI') from identity.keyword_filters";
    assert_eq!(portal.test.text(ends).await, "2031-12-25 00:00");
    let page = portal.get("cleo", "/settings/privacy").await.body;
    assert!(page.contains("until 24 December 2031"), "{page}");
    // A day counts only where it is chosen.
    assert_eq!(portal.post("cleo", path, &form("always", "2031-12-24")).await.status, 303);
    assert_eq!(portal.test.text("select expires_at is null from identity.keyword_filters").await, "true");
}

#[tokio::test(flavor = "multi_thread")]
async fn filters_that_ended_hide_nothing_and_can_hold_again() {
    let portal = portal().await;
    let path = "/settings/privacy/filters";
    portal.post("cleo", path, "phrase=Spoilers&action=hide&feed=true&days=7").await;
    let filter = portal.test.text("select id from identity.keyword_filters").await;
    let again = format!("{path}/{filter}/again");
    let left = "select round(extract(epoch from expires_at - now()) / 86400) from identity.keyword_filters";
    // One that holds is not made longer.
    portal.test.sql("update identity.keyword_filters set created_at = created_at - interval '3 days', expires_at = expires_at - interval '3 days'").await;
    assert_eq!(portal.post("cleo", &again, "").await.status, 303);
    assert_eq!(portal.test.text(left).await, "4");
    assert!(!portal.get("cleo", "/settings/privacy").await.body.contains("filters-over"));
    portal.test.sql("update identity.keyword_filters set created_at = now() - interval '9 days', expires_at = now() - interval '2 days'").await;
    let page = portal.get("cleo", "/settings/privacy").await.body;
    assert!(
        page.contains("filters-over") && page.contains("ended on ") && page.contains("Again for 7 days"),
        "{page}"
    );
    // It belongs to its person.
    portal.post("elle", &again, "").await;
    assert_eq!(portal.test.text(left).await, "-2");
    assert_eq!(portal.post("", &again, "").await.status, 401);
    for _ in 0..2 {
        assert_eq!(portal.post("cleo", &again, "").await.flash(), "good.person-filter-again-kept");
    }
    assert_eq!(portal.test.text(left).await, "7");
    // A hundred hold at most; what ended is no part of them.
    portal.test.sql("update identity.keyword_filters set created_at = now() - interval '9 days', expires_at = now() - interval '2 days'").await;
    portal.test.sql("insert into identity.keyword_filters (id, profile_id, phrase) select gen_random_uuid(), f.profile_id, 'word ' || n from identity.keyword_filters f, generate_series(1, 99) n").await;
    assert_eq!(portal.post("cleo", path, "phrase=one+more&action=hide&feed=true&days=7").await.status, 303);
    assert_eq!(portal.post("cleo", &again, "").await.flash(), "bad.person-filter-many");
    assert_eq!(
        portal.test.text("select count(*) from identity.keyword_filters where expires_at <= now()").await,
        "1"
    );
}
