//! The settings: what they show, keep and refuse.

use crate::scene::{as_person, comment, like, portal, post, told};
use testing::profile;

const HOURS: &str =
    "mail=true&digest=daily&digest_at=07:30&digest_weekday=3&quiet_from=22:00&quiet_until=07:00";

#[tokio::test(flavor = "multi_thread")]
async fn what_is_off_is_not_told() {
    let portal = portal().await;
    let page = portal.get("dax", "/settings/notifications").await;
    assert_eq!(page.status, 200);
    assert!(
        page.body.contains("Comments on my posts") && page.body.contains("Always in the app"),
        "{}",
        page.body
    );
    // Boxes that are not ticked send nothing: everything but comments is off.
    let form = format!("{HOURS}&app_post_comment=at_once&mail_post_comment=digest");
    for _ in 0..2 {
        let saved = portal.post("dax", "/settings/notifications", &form).await;
        assert_eq!((saved.status, saved.flash()), (303, "good.settings-saved"));
    }
    let of_dax = post(&portal, "dax", ("", "")).await;
    like(&portal, "elle", ("posts", of_dax)).await;
    comment(&portal, "elle", of_dax, None).await;
    assert_eq!(told(&portal, "dax").await, "post_comment 1");
    let kept = portal.test.text("(select concat_ws(' ', quiet_from, quiet_until, digest, digest_at, digest_weekday) from identity.user_settings where quiet_from is not null)").await;
    assert_eq!(kept, "22:00:00 07:00:00 daily 07:30:00 3");
    let page = portal.get("dax", "/settings/notifications").await;
    assert!(page.body.contains("value=\"07:30\"") && page.body.contains("value=\"22:00\""), "{}", page.body);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_house_may_be_quieter_than_everything_else() {
    let portal = portal().await;
    let path = format!("/settings/notifications/houses/{}", portal.fern);
    assert_eq!(portal.get("cleo", &path).await.status, 404, "not her house");
    assert_eq!(portal.post("cleo", &path, "app_post_like=off").await.status, 404);
    assert!(portal.get("dax", &path).await.body.contains("House of Fern"));
    assert_eq!(portal.post("dax", &path, "app_post_like=off&mail_post_like=inherit").await.status, 303);
    let inside = post(&portal, "dax", (", house_id", &format!(", '{}'", portal.fern))).await;
    let outside = post(&portal, "dax", ("", "")).await;
    like(&portal, "elle", ("posts", inside)).await;
    assert_eq!(told(&portal, "dax").await, "");
    like(&portal, "elle", ("posts", outside)).await;
    assert_eq!(told(&portal, "dax").await, "post_like 1");
    assert_eq!(portal.post("dax", &path, "app_post_like=inherit").await.status, 303);
    as_person(
        &portal,
        "elle",
        &format!("delete from community.reactions where profile_id = '{}'", profile("elle")),
    )
    .await;
    like(&portal, "elle", ("posts", inside)).await;
    assert_eq!(told(&portal, "dax").await, "post_like 1", "as everywhere again");
}

#[tokio::test(flavor = "multi_thread")]
async fn bad_input_comes_back_with_what_was_typed() {
    let portal = portal().await;
    let form = "mail=true&digest=sometimes&digest_at=07:30&digest_weekday=3&quiet_from=22:00&quiet_until=&mail_post_like=loud";
    let page = portal.post("dax", "/settings/notifications", form).await;
    assert_eq!(page.status, 422);
    assert!(
        page.body.contains("Quiet hours have a beginning and an end.")
            && page.body.contains("value=\"22:00\""),
        "{}",
        page.body
    );
    assert!(page.body.contains("Please choose one of the answers."));
    let rows = portal.test.text("(select count(*) from identity.notification_preferences)").await;
    assert_eq!(rows, "0");
}
