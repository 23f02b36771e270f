//! What applicants see of their own applications, and what they can still do.

use crate::setting::Setting;
use testing::profile;

#[tokio::test(flavor = "multi_thread")]
async fn an_application_is_its_applicants() {
    let at = Setting::new().await;
    let id = at.apply("vera").await;
    let own = at.portal.get("vera", &format!("/applications/{id}")).await;
    assert!(
        own.body.contains("Your application has arrived.") && own.body.contains("Because"),
        "{}",
        own.body
    );
    for name in ["omar", "elle", "dax", "ana"] {
        for path in ["", "/edit", "/withdraw"] {
            assert_eq!(
                at.portal.get(name, &format!("/applications/{id}{path}")).await.status,
                404,
                "{name}{path}"
            );
        }
        assert_eq!(at.portal.post(name, &format!("/applications/{id}/withdraw"), "").await.status, 404);
    }
    assert_eq!(at.portal.get("", &format!("/applications/{id}")).await.status, 401);
    assert_eq!(at.value(id, "status").await, "pending");
}

#[tokio::test(flavor = "multi_thread")]
async fn answers_stay_readable_when_the_form_closes() {
    let at = Setting::new().await;
    let id = at.apply("vera").await;
    at.portal.test.sql("update community.application_questions set label = 'Something else', is_active = false; update community.application_forms set status = 'closed'").await;
    let own = at.portal.get("vera", &format!("/applications/{id}")).await;
    assert!(own.body.contains("Why us?") && !own.body.contains("Something else"), "{}", own.body);
}

#[tokio::test(flavor = "multi_thread")]
async fn answers_are_corrected_until_somebody_reads_them() {
    let at = Setting::new().await;
    let id = at.apply("vera").await;
    let path = format!("/applications/{id}/edit");
    let version = at.value(id, "version").await;
    let wrong = at
        .portal
        .post("vera", &path, &format!("version={version}&q_why=&q_walk=Face&q_page=javascript:alert(1)"))
        .await;
    assert_eq!(wrong.status, 422);
    assert!(
        wrong.body.contains("javascript:alert(1)") && wrong.body.contains("begins with https://"),
        "{}",
        wrong.body
    );
    let right = at.portal.post("vera", &path, &format!("version={version}&q_why=Better&q_walk=Face")).await;
    assert_eq!((right.status, right.flash()), (303, "good.application-corrected"), "{}", right.body);
    // Somebody begins to read while she types on.
    let version = at.value(id, "version").await;
    assert_eq!(at.portal.post("dax", &format!("/review/birch/{id}/claim"), "").await.status, 303);
    let late = at.portal.post("vera", &path, &format!("version={version}&q_why=Too+late&q_walk=Face")).await;
    assert_eq!(late.status, 409);
    assert!(late.body.contains("Too late"), "what was typed is kept: {}", late.body);
    assert!(at.value(id, "application_data").await.contains("Better"));
}

#[tokio::test(flavor = "multi_thread")]
async fn more_is_asked_and_answered() {
    let at = Setting::new().await;
    let id = at.apply("vera").await;
    let asked = at.decide("dax", id, "do=more&more_letter=Which+ball%2C+%7Bname%7D%3F").await;
    assert_eq!((asked.status, asked.flash()), (303, "good.review-done-more"), "{}", asked.body);
    let own = at.portal.get("vera", &format!("/applications/{id}")).await;
    assert!(own.body.contains("Which ball, Vera?") && own.body.contains("More is wanted"), "{}", own.body);
    let path = format!("/applications/{id}/edit");
    let version = at.value(id, "version").await;
    let nothing =
        at.portal.post("vera", &path, &format!("version={version}&q_why=Because&q_walk=Face")).await;
    assert_eq!(nothing.status, 422);
    let form = format!("version={version}&said=The+%3Cb%3Ewinter%3C%2Fb%3E+ball&q_why=Because&q_walk=Face");
    for _ in 0..2 {
        let said = at.portal.post("vera", &path, &form).await;
        assert_eq!(said.status, 303, "{}", said.body);
    }
    assert_eq!(
        at.count("community.applications where jsonb_array_length(application_data -> '_more') = 1").await,
        "1"
    );
    let file = at.portal.get("dax", &format!("/review/birch/{id}")).await;
    assert!(file.body.contains("The &lt;b&gt;winter&lt;/b&gt; ball"), "{}", file.body);
    assert!(at.portal.get("dax", "/review/birch").await.body.contains("Vera"), "it waits in the queue again");
    let same = at.decide("dax", id, "do=more&more_letter=Which+ball%2C+%7Bname%7D%3F").await;
    assert_eq!(same.status, 422, "the same question would look answered");
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_withdrawn_stays_withdrawn() {
    let at = Setting::new().await;
    let id = at.apply("vera").await;
    let path = format!("/applications/{id}/withdraw");
    assert!(at.portal.get("vera", &path).await.body.contains("Withdraw your application to House of Fern?"));
    assert_eq!(at.value(id, "status").await, "pending", "looking changes nothing");
    for _ in 0..2 {
        assert_eq!(at.portal.post("vera", &path, "").await.flash(), "good.application-withdrawn");
    }
    let late = at.decide("dax", id, "do=approve&approve_letter=Welcome").await;
    assert_eq!(late.status, 409);
    assert!(
        late.body.contains("has withdrawn this application") && late.body.contains("Welcome"),
        "{}",
        late.body
    );
    let member = format!("community.house_members where profile_id = '{}'", profile("vera"));
    assert_eq!((at.value(id, "status").await.as_str(), at.count(&member).await.as_str()), ("withdrawn", "0"));
    assert_ne!(at.apply("vera").await, id, "whoever took it back may apply again");
}
