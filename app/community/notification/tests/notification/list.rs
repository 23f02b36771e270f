//! The page: whose notices it shows, what it says, what can be done with them.

use crate::scene::{as_person, comment, like, notice, portal, post, told};
use testing::profile;
use uuid::Uuid;

#[tokio::test(flavor = "multi_thread")]
async fn a_notice_says_who_did_what_and_leads_there() {
    let portal = portal().await;
    let empty = portal.get("dax", "/notifications").await;
    assert!(empty.body.contains("Nothing has happened here yet"), "{}", empty.body);
    let of_dax = post(&portal, "dax", ("", "")).await;
    let said = comment(&portal, "elle", of_dax, None).await;
    let page = portal.get("dax", "/notifications").await;
    assert_eq!(page.status, 200);
    assert!(page.body.contains("Elle commented on your post."), "{}", page.body);
    assert!(page.body.contains("The categories of the ball are out") && page.body.contains("One is unread."));
    assert_eq!(told(&portal, "dax").await, "post_comment 1", "looking changes nothing");
    let id = notice(&portal, "dax").await;
    for _ in 0..2 {
        let opened = portal.post("dax", &format!("/notifications/{id}/open"), "").await;
        assert_eq!((opened.status, opened.location.as_str()), (303, format!("/comments/{said}").as_str()));
    }
    assert_eq!(told(&portal, "dax").await, "");
    // A new name stands in old notices, and is written as text.
    portal
        .test
        .sql(&format!(
            "update identity.profiles set display_name = 'Elle <b>' where id = '{}'",
            profile("elle")
        ))
        .await;
    let page = portal.get("dax", "/notifications").await;
    assert!(
        page.body.contains("Elle &lt;b&gt; commented") && !page.body.contains("Elle <b>"),
        "{}",
        page.body
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn nobody_reaches_anothers_notices() {
    let portal = portal().await;
    let of_dax = post(&portal, "dax", ("", "")).await;
    like(&portal, "elle", ("posts", of_dax)).await;
    let id = notice(&portal, "dax").await;
    for path in ["open", "read"] {
        assert_eq!(portal.post("elle", &format!("/notifications/{id}/{path}"), "").await.status, 404);
    }
    portal.post("elle", &format!("/notifications/{id}/delete"), "").await;
    portal.post("elle", "/notifications/read", "").await;
    assert_eq!(told(&portal, "dax").await, "post_like 1");
    assert!(!portal.get("elle", "/notifications").await.body.contains("reacted"));
    assert_eq!(portal.get("dax", "/notifications/count").await.body, r#"{"unread":1,"more":false}"#);
    assert_eq!(portal.get("elle", "/notifications/count").await.body, r#"{"unread":0,"more":false}"#);
    for path in ["/notifications", "/notifications/count", "/settings/notifications"] {
        assert_eq!(portal.get("", path).await.status, 401, "{path}");
    }
    for _ in 0..2 {
        assert_eq!(portal.post("dax", &format!("/notifications/{id}/delete"), "").await.status, 303);
    }
    assert!(portal.get("dax", "/notifications").await.body.contains("Nothing has happened here yet"));
}

#[tokio::test(flavor = "multi_thread")]
async fn what_became_invisible_shows_nothing_of_itself() {
    let portal = portal().await;
    let inside = format!(", '{}', 'house'", portal.fern);
    let of_dax = post(&portal, "dax", (", house_id, visibility", &inside)).await;
    let said = comment(&portal, "elle", of_dax, None).await;
    comment(&portal, "dax", of_dax, Some(said)).await;
    let page = portal.get("elle", "/notifications?show=talk").await;
    assert!(page.body.contains("Dax answered your comment."), "{}", page.body);
    let id = notice(&portal, "elle").await;
    // Out of the house: the house's words are not hers any more.
    as_person(&portal, "dax", &format!("update community.house_members set left_at = now(), left_reason = 'removed' where profile_id = '{}'", profile("elle"))).await;
    portal
        .test
        .sql(&format!("update community.houses set is_public = false where id = '{}'", portal.fern))
        .await;
    let page = portal.get("elle", "/notifications").await;
    assert!(
        !page.body.contains("answered") && !page.body.contains("Wonderful") && !page.body.contains("Fern"),
        "{}",
        page.body
    );
    assert!(page.body.contains("Your membership in a house has ended."));
    assert_eq!(portal.get("elle", "/notifications/count").await.body, r#"{"unread":1,"more":false}"#);
    assert_eq!(portal.post("elle", &format!("/notifications/{id}/open"), "").await.status, 404);
}

#[tokio::test(flavor = "multi_thread")]
async fn who_is_blocked_later_disappears_from_groups() {
    let portal = portal().await;
    let of_dax = post(&portal, "dax", ("", "")).await;
    for name in ["elle", "cleo", "bo"] {
        like(&portal, name, ("posts", of_dax)).await;
    }
    let page = portal.get("dax", "/notifications").await;
    assert!(page.body.contains("Bo and 2 others reacted to your post."), "{}", page.body);
    as_person(&portal, "dax", &format!("insert into identity.blocks (id, blocker_profile_id, blocked_profile_id) values (gen_random_uuid(), '{}', '{}')", profile("dax"), profile("bo"))).await;
    let page = portal.get("dax", "/notifications").await;
    assert!(page.body.contains("Cleo and Elle reacted to your post."), "{}", page.body);
}

#[tokio::test(flavor = "multi_thread")]
async fn pages_follow_each_other_without_gap() {
    let portal = portal().await;
    portal.test.sql(&format!(
        "insert into community.notifications (id, recipient_id, type, title, message, action_url, created_at) \
         select gen_random_uuid(), '{}', 'system_update', 'Number ' || n || '.', 'Words', '/about', now() - make_interval(mins => n / 2) from generate_series(1, 45) n",
        profile("dax"))).await;
    let first = portal.get("dax", "/notifications").await;
    let next = first
        .body
        .split("rel=\"next\"")
        .next()
        .and_then(|rest| rest.rsplit("href=\"").next())
        .and_then(|rest| rest.split('"').next());
    let next = next.unwrap_or_default().replace("&amp;", "&");
    let second = portal.get("dax", &next).await;
    let seen = |number: usize| {
        [&first, &second].iter().filter(|page| page.body.contains(&format!(">Number {number}.<"))).count()
    };
    assert!((1..=45).all(|number| seen(number) == 1), "{next}");
    assert!(
        portal
            .get("dax", "/notifications?show=mentions")
            .await
            .body
            .contains("There is nothing of this kind.")
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn a_reminder_says_that_one_asked_for_it_and_leads_to_the_post() {
    let portal = portal().await;
    let kept = post(&portal, "dax", ("", "")).await;
    let keep = format!(
        "insert into community.bookmarks (id, organization_id, profile_id, subject_type, subject_id, remind_at) \
         values (gen_random_uuid(), '{}', '{}', 'posts', '{kept}', now())",
        portal.world.birch,
        profile("cleo")
    );
    as_person(&portal, "cleo", &keep).await;
    portal.test.sql("select community.remind(10)").await;
    assert_eq!(
        (told(&portal, "cleo").await.as_str(), told(&portal, "dax").await.as_str()),
        ("bookmark_reminder 1", "")
    );
    let page = portal.get("cleo", "/notifications").await;
    assert!(page.body.contains("You asked to be reminded of this post."), "{}", page.body);
    assert!(page.body.contains("The categories of the ball are out"), "{}", page.body);
    let id = notice(&portal, "cleo").await;
    let opened = portal.post("cleo", &format!("/notifications/{id}/open"), "").await;
    assert_eq!(opened.location, format!("/posts/{kept}"));
    let wishes = portal.get("cleo", "/settings/notifications").await;
    assert!(wishes.body.contains("Reminders of what I keep"), "{}", wishes.body);
}

#[tokio::test(flavor = "multi_thread")]
async fn words_that_somebody_does_not_want_to_read_are_neither_shown_nor_counted() {
    let portal = portal().await;
    let of_dax = post(&portal, "dax", ("", "")).await;
    comment(&portal, "elle", of_dax, None).await;
    let unread = async || portal.get("dax", "/notifications/count").await.body;
    let (one, none) = (r#"{"unread":1,"more":false}"#, r#"{"unread":0,"more":false}"#);
    let filter = async |phrase: &str, action: &str, place: &str| {
        let sql = format!(
            "delete from identity.keyword_filters;
             insert into identity.keyword_filters (id, profile_id, phrase, action, contexts, created_at, expires_at)
             values ('{}', '{}', '{phrase}', '{action}', '{{{place}}}', now() - interval '2 days', now() + interval '1 hour')",
            Uuid::now_v7(),
            profile("dax")
        );
        portal.test.sql(&sql).await;
    };
    filter("wonderful", "hide", "notifications").await;
    assert_eq!(unread().await, none);
    assert!(!portal.get("dax", "/notifications").await.body.contains("commented on your post"));
    // Once it has ended, everything is there again.
    portal.test.sql("update identity.keyword_filters set expires_at = now() - interval '1 second'").await;
    assert_eq!(unread().await, one);
    assert!(portal.get("dax", "/notifications").await.body.contains("Elle commented on your post."));
    // One's own words, words elsewhere, and words inside others hide nothing.
    for (phrase, place) in
        [("categories", "notifications"), ("wonderful", "feed"), ("wonder", "notifications")]
    {
        filter(phrase, "hide", place).await;
        assert_eq!(unread().await, one, "{phrase} in {place}");
    }
    // A warning: that something happened is told, what was written is not.
    let mention = format!(
        "insert into community.mentions (id, organization_id, subject_type, subject_id, profile_id) values ('{}', '{}', 'posts', '{of_dax}', '{}')",
        Uuid::now_v7(),
        portal.world.birch,
        profile("elle")
    );
    as_person(&portal, "dax", &mention).await;
    assert!(portal.get("elle", "/notifications").await.body.contains("The categories of the ball are out"));
    portal
        .test
        .sql(&format!(
            "insert into identity.keyword_filters (id, profile_id, phrase, action, contexts) values ('{}', '{}', 'ball', 'warn', '{{notifications}}')",
            Uuid::now_v7(),
            profile("elle")
        ))
        .await;
    let page = portal.get("elle", "/notifications").await.body;
    assert!(page.contains("Dax mentioned you in a post.") && !page.contains("The categories"), "{page}");
}
