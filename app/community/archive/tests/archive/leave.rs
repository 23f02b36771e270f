//! Asking to leave for good, and calling it off.

use crate::desk::Desk;
use uuid::Uuid;

const PASSWORD: &str = "a quiet evening";

/// Gives somebody a password.
pub async fn password(desk: &Desk, name: &str) {
    let hashed = identity::password::password_hash(PASSWORD.into()).await.unwrap();
    desk.sql(&format!(
        "update identity.users set hashed_password = '{hashed}' where email = '{name}@example.org'"
    ))
    .await;
}

/// Asks, as somebody without a password.
pub async fn ask(desk: &Desk, name: &str, content: &str) {
    let asked = desk.post(name, "/settings/data/leave", &format!("content={content}&handle={name}")).await;
    assert_eq!((asked.status, asked.flash()), (303, "good.leave-asked"), "{}", asked.body);
}

/// How many requests there are in a state.
async fn count(desk: &Desk, state: &str) -> String {
    desk.text(&format!(
        "select count(*) from identity.data_requests where kind = 'erasure' and state = '{state}'"
    ))
    .await
}

/// The path in the last mail of a subject.
async fn link(desk: &Desk) -> String {
    let text = desk
        .text("select text_body from identity.outbox where subject = 'Your account is going to be deleted'")
        .await;
    let origin = text.find("http://").unwrap();
    let url = text[origin..].split_whitespace().next().unwrap();
    url[url.find("/settings").unwrap()..].to_owned()
}

#[tokio::test(flavor = "multi_thread")]
async fn the_password_is_asked_for_and_what_was_chosen_stays() {
    let desk = Desk::new().await;
    password(&desk, "elle").await;
    let page = desk.get("elle", "/settings/data/leave").await;
    assert_eq!(page.status, 200);
    assert!(page.body.contains("Keep my posts and comments, without my name"));
    assert!(!page.body.contains("name=\"handle\""), "the password is enough");
    let wrong = desk
        .post("elle", "/settings/data/leave", "content=keep&current_password=a+loud+evening&handle=elle")
        .await;
    assert_eq!(wrong.status, 422);
    assert!(wrong.body.contains("value=\"keep\" checked"), "{}", wrong.body);
    assert!(wrong.body.contains("aria-invalid=\"true\""));
    let nothing = desk.post("elle", "/settings/data/leave", "current_password=a+quiet+evening").await;
    assert_eq!(nothing.status, 422);
    assert!(nothing.body.contains("Choose what happens to what you wrote."));
    assert_eq!(count(&desk, "waiting").await, "0");
    let right =
        desk.post("elle", "/settings/data/leave", "content=keep&current_password=a+quiet+evening").await;
    assert_eq!((right.status, right.flash()), (303, "good.leave-asked"));
    let asked = "select content || ' ' || (due_at between now() + interval '13 days' and now() + interval '14 days') from identity.data_requests";
    assert_eq!(desk.text(asked).await, "keep true");
}

#[tokio::test(flavor = "multi_thread")]
async fn whoever_has_no_password_types_their_handle() {
    let desk = Desk::new().await;
    for typed in ["", "dax", "elle2"] {
        let wrong =
            desk.post("elle", "/settings/data/leave", &format!("content=delete&handle={typed}")).await;
        assert_eq!(wrong.status, 422, "{typed}");
        assert!(wrong.body.contains("That is not your handle."));
        assert!(wrong.body.contains("value=\"delete\" checked"));
        assert!(typed.is_empty() || wrong.body.contains(&format!("value=\"{typed}\"")), "{typed}");
    }
    assert_eq!(count(&desk, "waiting").await, "0");
    let right = desk.post("elle", "/settings/data/leave", "content=delete&handle=%40Elle").await;
    assert_eq!(right.flash(), "good.leave-asked");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_double_click_makes_one_request_and_one_mail() {
    let desk = Desk::new().await;
    tokio::join!(ask(&desk, "elle", "delete"), ask(&desk, "elle", "delete"));
    ask(&desk, "elle", "keep").await;
    desk.work().await;
    assert_eq!(count(&desk, "waiting").await, "1");
    assert_eq!(
        desk.text("select count(*) from identity.outbox where recipient = 'elle@example.org'").await,
        "1"
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn while_it_waits_everything_is_as_it_was_and_can_be_called_off() {
    let desk = Desk::new().await;
    ask(&desk, "elle", "delete").await;
    // The schedule finds nothing that is due.
    desk.schedule("archive.erase").await;
    for path in ["/settings/data", "/settings/data/leave"] {
        let page = desk.get("elle", path).await;
        assert_eq!(page.status, 200);
        assert!(
            page.body.contains("Keep my account") && page.body.contains("Your account is being deleted"),
            "{path}"
        );
    }
    assert!(!desk.get("dax", "/settings/data").await.body.contains("Keep my account"));
    let kept = desk.post("elle", "/settings/data/leave/keep", "").await;
    assert_eq!((kept.status, kept.flash()), (303, "good.leave-kept"));
    assert_eq!(desk.post("elle", "/settings/data/leave/keep", "").await.flash(), "bad.leave-over");
    assert!(!desk.get("elle", "/settings/data").await.body.contains("Keep my account"));
    desk.sql("update identity.data_requests set due_at = now() - interval '1 day'").await;
    desk.schedule("archive.erase").await;
    assert_eq!(count(&desk, "cancelled").await, "1");
    assert_eq!(
        desk.text(
            "select count(*) from identity.users where email = 'elle@example.org' and deleted_at is null"
        )
        .await,
        "1"
    );
    // Who stayed can change their mind again.
    ask(&desk, "elle", "keep").await;
    assert_eq!(count(&desk, "waiting").await, "1");
}

#[tokio::test(flavor = "multi_thread")]
async fn the_link_of_the_mail_calls_it_off_without_signing_in() {
    let desk = Desk::new().await;
    ask(&desk, "elle", "delete").await;
    desk.work().await;
    let link = link(&desk).await;
    let page = desk.get("", &link).await;
    assert_eq!(page.status, 200);
    assert!(!page.body.contains("Elle"), "whoever has the link learns no name");
    assert_eq!(count(&desk, "waiting").await, "1", "looking changes nothing");
    let other = Uuid::now_v7().simple().to_string();
    let signature = link.rsplit_once('.').unwrap().1;
    for wrong in [
        format!("{link}0"),
        format!("/settings/data/leave/{other}.{signature}"),
        "/settings/data/leave/nobodys-token".into(),
    ] {
        assert_eq!(desk.get("", &wrong).await.status, 410, "{wrong}");
        assert_eq!(desk.post("", &wrong, "").await.status, 410, "{wrong}");
    }
    assert_eq!(count(&desk, "waiting").await, "1");
    let kept = desk.post("", &link, "").await;
    assert_eq!((kept.status, kept.location.as_str(), kept.flash()), (303, "/sign-in", "good.leave-kept"));
    assert_eq!(count(&desk, "cancelled").await, "1");
    assert_eq!(desk.get("", &link).await.status, 410);
    assert_eq!(desk.post("elle", &link, "").await.status, 410);
}

#[tokio::test(flavor = "multi_thread")]
async fn nobody_touches_somebody_elses_request() {
    let desk = Desk::new().await;
    ask(&desk, "elle", "delete").await;
    for who in ["vera", "dax", "ana", "omar"] {
        assert_eq!(desk.post(who, "/settings/data/leave/keep", "").await.flash(), "bad.leave-over", "{who}");
    }
    for (method, path) in [
        ("get", "/settings/data/leave"),
        ("post", "/settings/data/leave"),
        ("post", "/settings/data/leave/keep"),
    ] {
        let page = if method == "get" {
            desk.get("", path).await
        } else {
            desk.post("", path, "content=delete").await
        };
        assert_eq!(page.status, 401, "{method} {path}");
    }
    assert_eq!(count(&desk, "waiting").await, "1");
}

#[tokio::test(flavor = "multi_thread")]
async fn whoever_others_depend_on_hands_over_first() {
    let desk = Desk::new().await;
    let places = [
        ("ana", "/admin/birch/identity/members", "House of birch"),
        ("dax", "/houses/birch~fern/lead/people", "House of Fern"),
    ];
    for (who, path, name) in places {
        let page = desk.get(who, "/settings/data/leave").await;
        assert!(
            page.body.contains(&format!("href=\"{path}\"")) && page.body.contains(name),
            "{who}: {}",
            page.body
        );
        assert!(!page.body.contains("name=\"content\""), "{who}");
        let refused = desk.post(who, "/settings/data/leave", &format!("content=delete&handle={who}")).await;
        assert_eq!(refused.status, 422, "{who}");
        assert!(
            refused.body.contains("Somebody has to take over first.") && refused.body.contains(path),
            "{who}"
        );
    }
    assert_eq!(count(&desk, "waiting").await, "0");
    // An owner who was erased takes over nothing.
    desk.sql("update identity.organization_members set role = 'owner' where user_id = (select id from identity.users where email = 'bo@example.org');
              update identity.users set deleted_at = now() where email = 'bo@example.org';
              update community.house_members set role = 'mother' where profile_id = (select id from identity.profiles where handle = 'elle')").await;
    ask(&desk, "dax", "delete").await;
    assert_eq!(desk.post("ana", "/settings/data/leave", "content=delete&handle=ana").await.status, 422);
    desk.sql("update identity.users set deleted_at = null").await;
    ask(&desk, "ana", "delete").await;
    assert_eq!(count(&desk, "waiting").await, "2");
}
