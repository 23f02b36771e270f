//! What people are told, and how applications merge with invitations.

use crate::setting::Setting;
use testing::profile;

#[tokio::test(flavor = "multi_thread")]
async fn nothing_waits_unseen_and_nobody_else_hears_of_it() {
    let at = Setting::new().await;
    at.portal.test.sql("update identity.user_settings set language = 'ar' where user_id = (select user_id from identity.profiles where handle = 'dax')").await;
    at.apply("vera").await;
    at.deliver().await;
    let to = "select string_agg(recipient, ' ' order by recipient) from identity.outbox";
    assert_eq!(at.portal.test.text(to).await, "ana@example.org dax@example.org");
    let arabic = at
        .portal
        .test
        .text("select subject || text_body from identity.outbox where recipient = 'dax@example.org'")
        .await;
    assert!(arabic.contains("طلب جديد إلى House of Fern") && arabic.contains("/review/birch/"), "{arabic}");
    let english = at.portal.test.text("select subject || text_body || html_body from identity.outbox where recipient = 'ana@example.org'").await;
    assert!(english.contains("A new application to House of Fern") && !english.contains("Vera"), "{english}");
    assert!(
        english.contains("because you review applications there") && !english.contains("ignore"),
        "{english}"
    );
    // The mail that waits a minute in case nobody told them does not come on top.
    assert_eq!(
        at.count("community.notifications where type = 'application_received' and emailed_at is not null")
            .await,
        "2"
    );
    // On its day they are reminded.
    let day = "select (j.run_at = a.due_at)::text from jobs.jobs j, community.applications a where j.payload ->> 'news' = 'overdue'";
    assert_eq!(at.portal.test.text(day).await, "true");
    at.portal
        .test
        .sql("update community.notifications set is_read = true; delete from identity.outbox")
        .await;
    let payload =
        at.portal.test.text("select payload from jobs.jobs where payload ->> 'news' = 'overdue'").await;
    application::letter(at.portal.test.db.clone(), serde_json::from_str(&payload).unwrap()).await.unwrap();
    assert_eq!(at.portal.test.text(to).await, "ana@example.org dax@example.org");
    assert_eq!(
        at.count("community.notifications where data ->> 'what' = 'overdue' and not is_read").await,
        "2"
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn a_letter_is_told_once_and_only_while_it_is_true() {
    let at = Setting::new().await;
    let id = at.apply("vera").await;
    at.portal.test.sql("delete from jobs.jobs").await;
    assert_eq!(at.decide("dax", id, "do=more&more_letter=Which+*ball*%3F").await.status, 303);
    let payload = "select payload from jobs.jobs where payload ->> 'news' = 'more'";
    let payload: serde_json::Value = serde_json::from_str(&at.portal.test.text(payload).await).unwrap();
    let tell = || application::letter(at.portal.test.db.clone(), payload.clone());
    tell().await.unwrap();
    tell().await.unwrap();
    let mail =
        at.portal.test.text("select string_agg(recipient || text_body, '|') from identity.outbox").await;
    assert!(
        mail.starts_with("vera@example.org")
            && !mail.contains('|')
            && mail.contains("Which ball?")
            && mail.contains("You get this mail because you applied there."),
        "{mail}"
    );
    assert_eq!(
        at.count("community.moderation_log where action = 'note' and actor_user_id is not null").await,
        "1"
    );
    assert_eq!(at.count("community.notifications where type = 'application_status'").await, "1");
    // It is decided before the next try: the old question is not sent any more.
    at.decide("dax", id, "do=reject&reason=Full").await;
    at.portal.test.sql("delete from identity.outbox").await;
    tell().await.unwrap();
    assert_eq!(at.count("identity.outbox").await, "0");
    at.portal.test.sql("delete from jobs.jobs where payload ->> 'news' = 'more'").await;
    at.deliver().await;
    let mail =
        at.portal.test.text("select string_agg(recipient || text_body, '|') from identity.outbox").await;
    assert!(mail.starts_with("vera@example.org") && mail.contains("Full"), "{mail}");
}

#[tokio::test(flavor = "multi_thread")]
async fn whoever_joined_by_invitation_waits_for_nothing() {
    let at = Setting::new().await;
    let vera = at.apply("vera").await;
    let omar = at.apply("omar").await;
    let (birch, fern) = (at.portal.world.birch, at.portal.fern);
    at.portal
        .test
        .sql(&format!(
            "insert into community.house_invitations (id, organization_id, house_id, profile_id, expires_at)
         values (gen_random_uuid(), '{birch}', '{fern}', '{}', now() + interval '9 days');
         update community.house_invitations set status = 'accepted'",
            profile("vera")
        ))
        .await;
    for _ in 0..2 {
        application::merge(at.portal.test.db.clone()).await.unwrap();
    }
    assert_eq!(
        (at.value(vera, "status").await.as_str(), at.value(omar, "status").await.as_str()),
        ("approved", "pending")
    );
    assert_ne!(at.value(vera, "invitation_id").await, "");
    let own = at.portal.get("vera", &format!("/applications/{vera}")).await;
    assert!(own.body.contains("You joined by invitation"), "{}", own.body);
    assert_eq!(
        at.count(&format!("community.house_members where profile_id = '{}'", profile("vera"))).await,
        "1"
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn where_voices_are_missing_an_invitation_still_ends_the_case() {
    let at = Setting::new().await;
    at.portal.test.sql("update community.application_forms set reviewers_needed = 2").await;
    let vera = at.apply("vera").await;
    at.portal.join("vera", "member").await;
    application::merge(at.portal.test.db.clone()).await.unwrap();
    assert_eq!(at.value(vera, "status").await, "withdrawn");
    assert!(at.portal.get("dax", "/review/birch").await.body.contains("Nobody is waiting."));
}

#[tokio::test(flavor = "multi_thread")]
async fn whoever_is_read_anew_hears_why_and_no_old_reminder_comes() {
    let at = Setting::new().await;
    let id = at.apply("vera").await;
    at.portal.test.sql("update community.applications set due_at = now() - interval '1 day'; delete from jobs.jobs where payload ->> 'news' = 'received'").await;
    let old = at.portal.test.text("select payload from jobs.jobs where payload ->> 'news' = 'overdue'").await;
    assert_eq!(at.decide("dax", id, "do=reject&reason=No").await.status, 303);
    let form = format!("version={}&reason=We+were+wrong", at.value(id, "version").await);
    let opened = at.portal.post("dax", &format!("/review/birch/{id}/reopen"), &form).await;
    assert_eq!(opened.status, 303, "{}", opened.body);
    at.deliver().await;
    // The letter that said no is no longer so, and is not sent.
    let mails =
        "select string_agg(recipient || ' ' || subject || ' ' || text_body, '|') from identity.outbox";
    let mails = at.portal.test.text(mails).await;
    assert!(mails.starts_with("vera@example.org Your application to House of Fern is open again"), "{mails}");
    assert!(mails.contains("We were wrong") && !mails.contains('|'), "{mails}");
    let unread = "select string_agg(data ->> 'what', ' ') from community.notifications where type = 'application_status' and not is_read";
    assert_eq!(at.portal.test.text(unread).await, "reopened");
    // The reminder for the day that counts no more stays silent; there is one for the new day.
    application::letter(at.portal.test.db.clone(), serde_json::from_str(&old).unwrap()).await.unwrap();
    assert_eq!(at.count("identity.outbox").await, "1");
    let new = "jobs.jobs j, community.applications a where j.payload ->> 'news' = 'overdue' and j.run_at = a.due_at";
    assert_eq!(at.count(new).await, "1");
}
