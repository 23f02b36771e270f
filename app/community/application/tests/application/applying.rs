//! Filling in a form and sending it.

use crate::setting::{APPLY, Setting};

#[tokio::test(flavor = "multi_thread")]
async fn a_visitor_sees_what_is_asked_and_signs_in_to_begin() {
    let at = Setting::new().await;
    let list = at.portal.get("", "/apply").await;
    assert!(list.status == 200 && list.body.contains("Join Fern"), "{}", list.body);
    let form = at.portal.get("", APPLY).await;
    assert!(form.body.contains("Why us?") && form.body.contains("<em>as you are</em>"), "{}", form.body);
    assert!(form.body.contains("/sign-in?next=/apply/birch%3Fhouse%3Dfern"), "{}", form.body);
    assert!(!form.body.contains("How many years of runway?"), "follow-ups are no questions of their own");
    assert_eq!(at.portal.post("", APPLY, "do=next").await.status, 401);
    assert_eq!(at.portal.get("", "/apply/oak").await.status, 404);
    assert_eq!(at.portal.get("", "/apply/oak?house=fern").await.status, 404);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_house_that_takes_nobody_and_a_closed_form_are_not_there() {
    let at = Setting::new().await;
    at.portal.test.sql("update community.houses set join_policy = 'closed'").await;
    assert_eq!(at.portal.get("vera", APPLY).await.status, 404);
    assert!(!at.portal.get("vera", "/apply").await.body.contains("Join Fern"));
    at.portal.test.sql("update community.houses set join_policy = 'invitation'; update community.application_forms set status = 'closed'").await;
    assert_eq!(at.portal.get("vera", APPLY).await.status, 404);
}

#[tokio::test(flavor = "multi_thread")]
async fn what_was_typed_survives_an_error_and_the_night() {
    let at = Setting::new().await;
    let typed = "do=next&q_why=%3C%2Ftextarea%3E%3Cscript%3Ealert(1)%3C%2Fscript%3E";
    let refused = at.portal.post("vera", APPLY, typed).await;
    assert_eq!(refused.status, 422);
    assert!(refused.body.contains("&lt;/textarea&gt;&lt;script&gt;alert(1)"), "{}", refused.body);
    assert!(!refused.body.contains("<script>alert(1)"));
    assert!(refused.body.contains("href=\"#field-q_walk\""), "{}", refused.body);
    let later = at.portal.get("vera", APPLY).await;
    assert!(later.body.contains("&lt;script&gt;alert(1)"), "{}", later.body);
    assert!(!at.portal.get("elle", "/applications").await.body.contains("Join Fern"));
    assert!(at.portal.get("vera", "/applications").await.body.contains("Join Fern"));
}

#[tokio::test(flavor = "multi_thread")]
async fn steps_are_kept_and_sent_as_one() {
    let at = Setting::new().await;
    let next =
        at.portal.post("vera", APPLY, "do=next&q_why=Because&q_walk=Runway&q_walk__runway__years=3").await;
    assert_eq!((next.status, next.location.as_str()), (303, "/apply/birch?house=fern&step=2"));
    let second = at.portal.get("vera", &next.location).await;
    assert!(second.body.contains("Have you met us?") && !second.body.contains("Why us?"), "{}", second.body);
    assert!(second.body.contains("Step 2 of 2"));
    let sent = at.portal.post("vera", &next.location, "do=send&q_met=yes&q_met__where=K%C3%B6ln").await;
    assert_eq!((sent.status, sent.flash()), (303, "good.application-sent"), "{}", sent.body);
    let data = "select (application_data - '_asked')::text from community.applications";
    let data: serde_json::Value = serde_json::from_str(&at.portal.test.text(data).await).unwrap();
    let whole = serde_json::json!({"why": "Because", "walk": "Runway", "walk__runway__years": 3, "met": true, "met__where": "Köln"});
    assert_eq!(data, whole);
    assert_eq!(at.count("community.drafts").await, "0");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_condition_is_no_way_around_a_required_answer() {
    let at = Setting::new().await;
    // The follow-up is left out of the request altogether.
    let first = at.portal.post("vera", APPLY, "do=next&q_why=Because&q_walk=Runway").await;
    assert_eq!(first.status, 422);
    assert!(first.body.contains("href=\"#field-q_walk__runway__years\""), "{}", first.body);
    // So is the whole first step: sending from the second one names what is missing there, with the way back.
    let second = at.portal.post("vera", &format!("{APPLY}&step=2"), "do=send&q_met=yes").await;
    assert_eq!(second.status, 422);
    assert!(second.body.contains("href=\"#field-q_walk__runway__years\""), "{}", second.body);
    assert!(second.body.contains("step=2#field-q_met__where"), "{}", second.body);
    assert_eq!(at.count("community.applications").await, "0");
    // An answer to a question that is not asked is not kept, however it was sent.
    at.portal.post("vera", APPLY, "do=next&q_why=Because&q_walk=Face&q_walk__runway__years=9").await;
    assert_eq!(at.portal.post("vera", &format!("{APPLY}&step=2"), "do=send").await.status, 303);
    let skipped = "select (application_data ? 'walk__runway__years')::text from community.applications";
    assert_eq!(at.portal.test.text(skipped).await, "false");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_double_click_makes_one_application() {
    let at = Setting::new().await;
    at.portal.post("vera", APPLY, "do=next&q_why=Because&q_walk=Face").await;
    let path = format!("{APPLY}&step=2");
    let send = || at.portal.post("vera", &path, "id=0198c0de-0000-7000-8000-000000000001&do=send");
    let (one, two, three) = tokio::join!(send(), send(), send());
    for page in [&one, &two, &three] {
        // Whoever comes late enough to find the draft gone finds the application instead.
        assert_eq!(page.status, 303, "{}", page.body);
        assert_eq!(page.location, "/applications/0198c0de-0000-7000-8000-000000000001");
        assert_eq!(page.flash(), "good.application-sent");
    }
    assert_eq!(at.count("community.applications").await, "1");
    assert_eq!(at.count("jobs.jobs where payload ->> 'news' = 'received'").await, "1");
    let again = at.portal.post("vera", APPLY, "do=send&q_why=Again&q_walk=Face").await;
    assert_eq!((again.status, again.flash()), (303, "bad.application-already"));
    assert!(at.portal.get("vera", APPLY).await.body.contains("Your application is on its way."));
}

#[tokio::test(flavor = "multi_thread")]
async fn nobody_sends_in_another_ones_name() {
    let at = Setting::new().await;
    let id = at.apply("vera").await;
    // Omar takes Vera's id: he gets no application, and hers stays hers.
    at.portal.post("omar", APPLY, "do=next&q_why=Mine&q_walk=Face").await;
    let stolen = at.portal.post("omar", &format!("{APPLY}&step=2"), &format!("id={id}&do=send")).await;
    assert_eq!(stolen.status, 409);
    assert_eq!(at.count("community.applications").await, "1");
    assert!(at.value(id, "application_data").await.contains("Because"));
    // What he typed is still there.
    assert!(at.portal.get("omar", APPLY).await.body.contains("Mine"));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_house_without_a_form_asks_why() {
    let at = Setting::new().await;
    at.portal.test.sql("update community.application_forms set status = 'closed'").await;
    let form = at.portal.get("vera", APPLY).await;
    assert!(form.body.contains("Why do you want to join?"), "{}", form.body);
    assert_eq!(at.portal.post("vera", APPLY, "do=send&q_motivation=").await.status, 422);
    let sent = at.portal.post("vera", APPLY, "do=send&q_motivation=For+the+soup").await;
    assert_eq!(sent.status, 303, "{}", sent.body);
    assert!(at.portal.get("vera", &sent.location).await.body.contains("For the soup"));
    assert!(at.portal.get("elle", APPLY).await.body.contains("You belong to this house."));
}
