//! The queue, the case, opinions and decisions.

use crate::setting::Setting;
use testing::profile;

#[tokio::test(flavor = "multi_thread")]
async fn queue_and_case_are_the_reviewers_only() {
    let at = Setting::new().await;
    let id = at.apply("vera").await;
    for (name, status) in [
        ("ana", 200),
        ("dax", 200),
        ("elle", 403),
        ("bo", 403),
        ("cleo", 403),
        ("omar", 404),
        ("vera", 404),
        ("", 401),
    ] {
        for path in ["/review/birch".to_owned(), format!("/review/birch/{id}")] {
            assert_eq!(at.portal.get(name, &path).await.status, status, "{name} {path}");
        }
        for path in ["claim", "release", "note", "decide"] {
            if status != 200 {
                let form = "do=approve&version=1&vote=approve";
                let page = at.portal.post(name, &format!("/review/birch/{id}/{path}"), form).await;
                assert_eq!(page.status, status, "{name} {path}");
            }
        }
    }
    // Through one's own organisation nobody reaches another one's case.
    assert_eq!(at.portal.get("omar", &format!("/review/oak/{id}")).await.status, 404);
    assert_eq!(
        (at.value(id, "status").await.as_str(), at.count("community.application_reviews").await.as_str()),
        ("pending", "0")
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn a_leader_sees_applications_to_the_own_house_only() {
    let at = Setting::new().await;
    let birch = at.portal.world.birch;
    at.portal.test.sql(&format!(
        "insert into community.houses (id, organization_id, name, slug) values (gen_random_uuid(), '{birch}', 'House of Moss', 'moss')"
    )).await;
    let other = at.portal.post("omar", "/apply/birch?house=moss", "do=send&q_motivation=Moss").await;
    let other = other.location.replace("/applications/", "/review/birch/");
    at.apply("vera").await;
    assert!(!at.portal.get("dax", "/review/birch").await.body.contains("Omar"));
    assert_eq!(at.portal.get("dax", &other).await.status, 404);
    let all = at.portal.get("ana", "/review/birch").await;
    assert!(all.body.find("Omar").unwrap() < all.body.find("Vera").unwrap(), "oldest first");
    let one = at.portal.get("ana", "/review/birch?house=fern").await;
    assert!(!one.body.contains("Omar") && one.body.contains("Vera"), "{}", one.body);
}

#[tokio::test(flavor = "multi_thread")]
async fn lists_go_on_after_their_last_row() {
    let at = Setting::new().await;
    let id = at.apply("vera").await;
    let time = |span: &str| {
        let sql = format!(
            "select to_char((submitted_at {span}) at time zone 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS.US\"Z\"') from community.applications"
        );
        let portal = &at.portal;
        async move { portal.test.text(&sql).await }
    };
    let (before, after) = (time("- interval '1 day'").await, time("+ interval '1 day'").await);
    let id = id.simple();
    for (state, from, seen) in [("waiting", &before, true), ("waiting", &after, false)] {
        let page = at.portal.get("dax", &format!("/review/birch?state={state}&after={id}.{from}")).await;
        assert_eq!((page.status, page.body.contains("Vera")), (200, seen), "{state} {from}");
    }
    let fern = |page: testing::Page| page.body.contains("House of Fern");
    assert!(fern(at.portal.get("vera", &format!("/applications?after={id}.{after}")).await));
    assert!(!fern(at.portal.get("vera", &format!("/applications?after={id}.{before}")).await));
    assert!(at.portal.get("", &format!("/apply?after={id}.A")).await.body.contains("Join Fern"));
    assert!(!at.portal.get("", &format!("/apply?after={id}.Z")).await.body.contains("Join Fern"));
}

#[tokio::test(flavor = "multi_thread")]
async fn opinions_are_for_reviewers_and_never_for_the_applicant() {
    let at = Setting::new().await;
    // Cleo moderates and applies herself: reviewers' rights show her nothing of her own case.
    at.moderator("cleo").await;
    let id = at.apply("cleo").await;
    let note =
        at.portal.post("dax", &format!("/review/birch/{id}/note"), "vote=reject&notes=Too+%3Cloud%3E").await;
    assert_eq!(note.status, 303, "{}", note.body);
    assert!(at.portal.get("ana", &format!("/review/birch/{id}")).await.body.contains("Too &lt;loud&gt;"));
    assert_eq!(at.portal.get("cleo", &format!("/review/birch/{id}")).await.status, 404);
    assert!(!at.portal.get("cleo", "/review/birch").await.body.contains(&id.to_string()));
    assert!(!at.portal.get("cleo", &format!("/applications/{id}")).await.body.contains("loud"));
    assert_eq!(at.decide("cleo", id, "do=approve").await.status, 404, "nobody decides about themselves");
    // One opinion each: a second one replaces the first.
    at.portal.post("dax", &format!("/review/birch/{id}/note"), "vote=approve&notes=I+was+wrong").await;
    assert_eq!(at.count("community.application_reviews where vote = 'approve'").await, "1");
    assert_eq!(at.count("community.application_reviews").await, "1");
}

#[tokio::test(flavor = "multi_thread")]
async fn one_reader_at_a_time() {
    let at = Setting::new().await;
    let id = at.apply("vera").await;
    let claim = format!("/review/birch/{id}/claim");
    assert_eq!(at.portal.post("dax", &claim, "").await.flash(), "good.review-claimed");
    assert_eq!(at.portal.post("dax", &claim, "").await.flash(), "good.review-claimed");
    assert_eq!(at.portal.post("ana", &claim, "").await.flash(), "bad.review-taken");
    assert_eq!(at.value(id, "reviewer_id").await, profile("dax").to_string());
    assert!(at.portal.get("ana", &format!("/review/birch/{id}")).await.body.contains("Dax looks after it."));
    assert!(at.portal.get("vera", &format!("/applications/{id}")).await.body.contains("Somebody is reading"));
    assert_eq!(
        at.portal.post("ana", &format!("/review/birch/{id}/release"), "").await.flash(),
        "good.review-released"
    );
    assert_eq!(
        (at.value(id, "reviewer_id").await.as_str(), at.value(id, "status").await.as_str()),
        ("", "pending")
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn of_two_decisions_at_once_one_wins() {
    let at = Setting::new().await;
    let id = at.apply("vera").await;
    let yes = at.decide("ana", id, "do=approve&approve_letter=Welcome+home");
    let no = at.decide("dax", id, "do=reject&reason=Too+many&reject_letter=Sorry+Vera");
    let (yes, no) = tokio::join!(yes, no);
    let status = at.value(id, "status").await;
    let (won, lost, kept) =
        if status == "approved" { (&yes, &no, "Sorry Vera") } else { (&no, &yes, "Welcome home") };
    assert_eq!((won.status, lost.status), (303, 409), "{status}\n{}\n{}", yes.body, no.body);
    assert!(lost.body.contains(kept) && lost.body.contains("was quicker"), "{}", lost.body);
    let member = format!("community.house_members where profile_id = '{}'", profile("vera"));
    assert_eq!(at.count(&member).await, if status == "approved" { "1" } else { "0" });
    assert_eq!(at.count("jobs.jobs where payload ->> 'news' in ('approved', 'rejected')").await, "1");
    assert_eq!(at.count("community.moderation_log where action like 'application_%'").await, "1");
}

#[tokio::test(flavor = "multi_thread")]
async fn accepting_makes_a_member_once_and_ends_the_invitation() {
    let at = Setting::new().await;
    let id = at.apply("vera").await;
    let (birch, fern, vera) = (at.portal.world.birch, at.portal.fern, profile("vera"));
    at.portal
        .test
        .sql(&format!(
            "insert into community.house_invitations (id, organization_id, house_id, profile_id, expires_at)
         values (gen_random_uuid(), '{birch}', '{fern}', '{vera}', now() + interval '9 days')"
        ))
        .await;
    assert!(
        at.portal
            .get("dax", &format!("/review/birch/{id}"))
            .await
            .body
            .contains("An invitation of the house waits")
    );
    let version = at.value(id, "version").await;
    let form = format!("version={version}&do=approve&approve_letter=Come+in%2C+%7Bname%7D");
    for _ in 0..2 {
        let done = at.portal.post("dax", &format!("/review/birch/{id}/decide"), &form).await;
        assert_eq!((done.status, done.flash()), (303, "good.review-done-approved"), "{}", done.body);
    }
    assert_eq!(
        at.count(&format!("community.house_members where house_id = '{fern}' and profile_id = '{vera}'"))
            .await,
        "1"
    );
    assert_eq!(at.count("community.house_invitations where status = 'revoked'").await, "1");
    let member = "identity.organization_members m join identity.profiles p using (user_id) where p.handle = 'vera' and m.role = 'member'";
    assert_eq!(at.count(member).await, "1");
    assert_eq!(at.count("jobs.jobs where payload ->> 'news' = 'approved'").await, "1");
    let own = at.portal.get("vera", &format!("/applications/{id}")).await;
    assert!(own.body.contains("Come in, Vera"), "{}", own.body);
}

#[tokio::test(flavor = "multi_thread")]
async fn declining_needs_a_reason_and_begins_with_the_forms_letter() {
    let at = Setting::new().await;
    let id = at.apply("vera").await;
    assert!(
        at.portal.get("dax", &format!("/review/birch/{id}")).await.body.contains("Dear {name}, not now.")
    );
    let bare = at.decide("dax", id, "do=reject&reject_letter=My+long+letter").await;
    assert_eq!(bare.status, 422);
    assert!(
        bare.body.contains("My long letter") && bare.body.contains("href=\"#field-reason\""),
        "{}",
        bare.body
    );
    let done = at.decide("dax", id, "do=reject&reason=We+are+full&reject_letter=Dear+%7Bname%7D").await;
    assert_eq!(done.status, 303, "{}", done.body);
    let own = at.portal.get("vera", &format!("/applications/{id}")).await;
    assert!(own.body.contains("We are full") && own.body.contains("Dear Vera"), "{}", own.body);
    let decided = at.portal.get("dax", "/review/birch?state=decided").await;
    assert!(decided.body.contains("Vera") && decided.body.contains("Declined"), "{}", decided.body);
    // A new name stands in old letters, too.
    at.portal
        .test
        .sql(&format!("update identity.profiles set display_name = 'Xenia' where id = '{}'", profile("vera")))
        .await;
    let own = at.portal.get("vera", &format!("/applications/{id}")).await;
    assert!(own.body.contains("Dear Xenia") && !own.body.contains("Vera"), "{}", own.body);
}

#[tokio::test(flavor = "multi_thread")]
async fn too_few_voices_accept_nobody_and_other_houses_are_not_given_away() {
    let at = Setting::new().await;
    at.portal.test.sql("update community.application_forms set reviewers_needed = 2").await;
    let id = at.apply("vera").await;
    let few = at.decide("dax", id, "do=approve&approve_letter=Kept").await;
    assert_eq!(few.status, 422);
    assert!(
        few.body.contains("More reviewers must be in favour") && few.body.contains("Kept"),
        "{}",
        few.body
    );
    for name in ["dax", "ana"] {
        at.portal.post(name, &format!("/review/birch/{id}/note"), "vote=approve").await;
    }
    let oak = at.portal.world.oak;
    at.portal.test.sql(&format!(
        "insert into community.houses (id, organization_id, name, slug) values ('0198c0de-0000-7000-8000-00000000000a', '{oak}', 'House of Oak', 'oak')"
    )).await;
    let away = at.decide("dax", id, "do=approve&house=0198c0de-0000-7000-8000-00000000000a").await;
    assert_eq!(away.status, 422, "{}", away.body);
    assert_eq!(at.decide("dax", id, "do=approve").await.status, 303);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_declined_application_is_opened_again_with_a_reason() {
    let at = Setting::new().await;
    let id = at.apply("vera").await;
    let path = format!("/review/birch/{id}/reopen");
    let open = async |name: &str, reason: &str| {
        let form = format!("version={}&reason={reason}", at.value(id, "version").await);
        at.portal.post(name, &path, &form).await
    };
    assert_eq!(open("dax", "Too+early").await.status, 409, "nothing is to be opened yet");
    assert_eq!(at.decide("dax", id, "do=reject&reason=Too+young&reject_letter=Sorry").await.status, 303);
    at.portal.test.sql("update community.applications set due_at = now() - interval '1 day'").await;
    for (name, status) in [("vera", 404), ("omar", 404), ("elle", 403), ("bo", 403), ("", 401)] {
        assert_eq!(open(name, "Mine").await.status, status, "{name}");
    }
    let nothing = open("dax", "+").await;
    assert!(nothing.status == 422 && nothing.body.contains("Please say why"), "{}", nothing.body);
    let version = at.value(id, "version").await;
    for _ in 0..2 {
        // The second click finds it open.
        let form = format!("version={version}&reason=She+is+%3Cold%3E+enough");
        let opened = at.portal.post("dax", &path, &form).await;
        assert_eq!((opened.status, opened.flash()), (303, "good.review-reopened"), "{}", opened.body);
    }
    assert_eq!(at.value(id, "status").await, "pending");
    assert_eq!(at.value(id, "(due_at > now() + interval '13 days')").await, "true", "the clock starts anew");
    assert_eq!(at.value(id, "jsonb_array_length(reopenings)").await, "1");
    assert_eq!(at.value(id, "concat(reviewer_id, letter, rejection_reason, reviewed_at)").await, "");
    let file = at.portal.get("ana", &format!("/review/birch/{id}")).await.body;
    for words in ["Dax opened it again", "She is &lt;old&gt; enough", "Too young", "Sorry"] {
        assert!(file.contains(words), "{words}: {file}");
    }
    let own = at.portal.get("vera", &format!("/applications/{id}")).await.body;
    assert!(
        own.contains("She is &lt;old&gt; enough") && own.contains("Too young") && !own.contains("Dax"),
        "{own}"
    );
    assert!(at.portal.get("dax", "/review/birch").await.body.contains("Vera"), "it waits in the queue again");
    let edited = at.portal.get("vera", &format!("/applications/{id}/edit")).await;
    assert_eq!(edited.status, 200, "she corrects it until somebody reads it");
    // It goes its way like any other.
    assert_eq!(at.decide("ana", id, "do=approve&approve_letter=Welcome").await.status, 303);
    assert_eq!(open("dax", "Once+more").await.status, 409, "who was let in stays in");
}

#[tokio::test(flavor = "multi_thread")]
async fn only_reviewers_open_again_and_nobody_rewrites_what_was() {
    let at = Setting::new().await;
    let id = at.apply("vera").await;
    assert_eq!(at.decide("dax", id, "do=reject&reason=No").await.status, 303);
    let does = async |name: &str, set: &str| {
        let sql = format!("update community.applications set {set} where id = '{id}'");
        let write = async |tx: &mut db::ActorTx<'_>| {
            use db::prelude::*;
            Ok(diesel::sql_query(sql).execute(&mut tx.conn()).await?)
        };
        at.portal.test.db.as_actor(at.portal.world.actor(name), write).await
    };
    let again = "status = 'pending', reopenings = reopenings || '[{\"reason\": \"Because\"}]'";
    assert!(does("vera", again).await.is_err(), "nobody opens their own again");
    assert!(does("dax", "status = 'pending'").await.is_err(), "everybody is told why");
    assert!(does("dax", "status = 'approved'").await.is_err(), "it goes through the queue");
    assert_eq!(does("dax", again).await.unwrap(), 1);
    assert_eq!(at.value(id, "reopenings -> 0 ->> 'by'").await, profile("dax").to_string());
    for set in ["reopenings = '[]'", "reopenings = '[{\"reason\": \"Otherwise\"}]'"] {
        assert!(does("dax", set).await.is_err() && does("vera", set).await.is_err(), "{set}");
    }
    // Of two at once one wins, and of two applications to one place one is open.
    assert_eq!(at.decide("dax", id, "do=reject&reason=No").await.status, 303);
    at.apply("vera").await;
    let form = format!("version={}&reason=Sorry", at.value(id, "version").await);
    let anew = at.portal.post("dax", &format!("/review/birch/{id}/reopen"), &form).await;
    assert!(anew.status == 422 && anew.body.contains("has applied here anew"), "{}", anew.body);
}
