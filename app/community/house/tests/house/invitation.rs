//! Invitations: whose they are, how often they work.

use crate::{count, portal};
use testing::{Portal, profile};

const LINK: &str = "role=member&uses=1&days=7";

/// Makes a link as dax and reads it from the page.
async fn link(portal: &Portal, form: &str) -> String {
    let made = portal.post("dax", "/houses/fern/lead/invitations", form).await;
    assert_eq!(made.status, 303, "{}", made.body);
    let page = portal.get("dax", "/houses/fern/lead/invitations").await.body;
    let at = page.find("/houses/invitations/").unwrap();
    page[at..].split('<').next().unwrap().to_owned()
}

#[tokio::test(flavor = "multi_thread")]
async fn a_link_for_one_lets_one_in() {
    let portal = portal().await;
    let link = link(&portal, LINK).await;
    let (one, two) = tokio::join!(portal.post("vera", &link, ""), portal.post("cleo", &link, ""));
    let mut both = [one.status, two.status];
    both.sort_unstable();
    assert_eq!(both, [303, 410]);
    assert_eq!(count(&portal, "m.left_at is null").await, "3");
    assert_eq!(portal.test.text("select uses || status from community.house_invitations").await, "1accepted");
    assert_eq!(portal.get("omar", &link).await.status, 410);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_double_click_uses_a_link_once() {
    let portal = portal().await;
    let link = link(&portal, "role=child&title=First+Child&uses=5&days=7").await;
    let (one, two) = tokio::join!(portal.post("vera", &link, ""), portal.post("vera", &link, ""));
    assert_eq!((one.status, two.status), (303, 303));
    assert_eq!(portal.test.text("select uses || status from community.house_invitations").await, "1pending");
    assert_eq!(count(&portal, "m.role = 'child' and m.title = 'First Child'").await, "1");
    assert_eq!(
        portal.test.text("select length(token) from community.house_invitations").await,
        "32",
        "hashed"
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn a_link_works_for_somebody_who_signs_up_first() {
    let portal = portal().await;
    portal
        .test
        .sql(&format!("update community.houses set is_public = false where id = '{}'", portal.fern))
        .await;
    let link = link(&portal, LINK).await;
    let page = portal.get("", &link).await.body;
    assert!(page.contains("House of Fern"));
    assert!(page.contains("/join?next=/houses/invitations/"));
    assert_eq!(portal.post("", &link, "").await.status, 401);
    assert_eq!(portal.post("vera", &link, "").await.status, 303);
    assert_eq!(portal.get("vera", "/houses/fern").await.status, 200);
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_over_lets_nobody_in() {
    let portal = portal().await;
    let link = link(&portal, LINK).await;
    let id = portal.test.text("select id from community.house_invitations").await;
    let revoke = format!("/houses/fern/lead/invitations/{id}/revoke");
    assert_eq!(portal.post("elle", &revoke, "").await.status, 403);
    for _ in 0..2 {
        assert_eq!(portal.post("dax", &revoke, "").await.status, 303);
    }
    assert_eq!(portal.post("vera", &link, "").await.status, 410);
    let late = self::link(&portal, LINK).await;
    portal.test.sql("update community.house_invitations set expires_at = now() - interval '1 second' where status = 'pending'").await;
    assert_eq!(portal.post("vera", &late, "").await.status, 410);
    assert_eq!(portal.post("vera", "/houses/invitations/guess", "").await.status, 410);
    assert_eq!(count(&portal, "m.left_at is null").await, "2");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_personal_invitation_is_for_one_person() {
    let portal = portal().await;
    portal
        .test
        .sql(&format!("update community.houses set is_public = false where id = '{}'", portal.fern))
        .await;
    let form = "handle=%40Vera&role=member&days=7&message=%3Cscript%3Ealert(1)%3C/script%3E";
    for (form, words) in [
        ("handle=nobody&role=member&days=7", "There is nobody of this name"),
        ("handle=elle&role=member&days=7", "belongs to the house already"),
        ("role=leader&days=7&uses=0", "from 1 to 1000"),
    ] {
        let page = portal.post("dax", "/houses/fern/lead/invitations", form).await;
        assert!(page.status == 422 && page.body.contains(words), "{form}");
    }
    assert_eq!(portal.post("dax", "/houses/fern/lead/invitations", form).await.status, 303);
    let again = portal.post("dax", "/houses/fern/lead/invitations", form).await;
    assert!(again.status == 422 && again.body.contains("waits already"));
    let id = portal.test.text("select id from community.house_invitations").await;
    let told = format!(
        "select string_agg(type || subject_id, ' ') from community.notifications where recipient_id = '{}'",
        profile("vera")
    );
    assert_eq!(portal.test.text(&told).await, format!("house_invitation{id}"), "told once");
    assert!(portal.get("vera", "/houses").await.body.contains("House of Fern"));
    let path = format!("/houses/invitations/{id}");
    let page = portal.get("vera", &path).await;
    assert!(page.status == 200 && !page.body.contains("<script>alert"));
    assert_eq!(portal.post("cleo", &path, "").await.status, 410);
    assert_eq!(portal.post("cleo", &format!("{path}/decline"), "").await.status, 404);
    assert_eq!(portal.post("vera", &path, "").await.status, 303);
    assert_eq!(portal.post("vera", &path, "").await.status, 303, "the second click");
    assert_eq!(count(&portal, &format!("m.profile_id = '{}'", profile("vera"))).await, "1");
}

#[tokio::test(flavor = "multi_thread")]
async fn an_application_that_waited_is_granted_with_the_invitation() {
    let portal = portal().await;
    portal
        .test
        .sql(&format!(
            "insert into community.applications (id, organization_id, applicant_id, application_data, requested_house_id)
             values (gen_random_uuid(), '{}', '{}', '{{}}', '{}')",
            portal.world.birch,
            profile("vera"),
            portal.fern
        ))
        .await;
    let link = link(&portal, LINK).await;
    assert_eq!(portal.post("vera", &link, "").await.status, 303);
    assert_eq!(
        portal.test.text("select status || (invitation_id is not null) from community.applications").await,
        "approvedtrue"
    );
    assert_eq!(count(&portal, &format!("m.profile_id = '{}'", profile("vera"))).await, "1");
}

#[tokio::test(flavor = "multi_thread")]
async fn nobody_is_asked_by_whom_they_blocked() {
    let portal = portal().await;
    portal
        .test
        .sql(&format!(
            "insert into identity.blocks (id, blocker_profile_id, blocked_profile_id) values (gen_random_uuid(), '{}', '{}')",
            profile("vera"),
            profile("dax")
        ))
        .await;
    let form = "handle=vera&role=member&days=7";
    assert_eq!(
        portal.post("dax", "/houses/fern/lead/invitations", form).await.status,
        303,
        "who is blocked does not learn it"
    );
    for path in ["/houses", "/houses/fern"] {
        assert!(!portal.get("vera", path).await.body.contains("/houses/invitations/"), "{path}");
    }
    assert_eq!(
        portal
            .test
            .text("select count(*) from community.notifications where type = 'house_invitation'")
            .await,
        "0"
    );
}
