//! Who may answer, and who sees nothing at all.

use super::place::*;
use testing::{id, profile};
use uuid::Uuid;

#[tokio::test(flavor = "multi_thread")]
async fn every_reply_policy_holds() {
    let portal = portal().await;
    follow(&portal, "cleo", "dax").await;
    let fern = portal.fern;
    // Who gets in: cleo follows dax, elle is of the house, bo is named, vera is nobody's.
    for (policy, expected, reason) in [
        ("everyone", [303, 303, 303, 303], ""),
        ("followers", [303, 403, 403, 403], "Only people who follow the author can comment."),
        ("house", [403, 303, 403, 403], "Only members of the house can comment."),
        ("mentioned", [403, 403, 303, 403], "Only people whom the post names can comment."),
        ("approval", [303, 303, 303, 303], ""),
        ("nobody", [403, 403, 403, 403], "The author takes no comments on this post."),
    ] {
        let post = post(&portal, "dax", &format!("house_id = '{fern}', reply_policy = '{policy}'")).await;
        portal
            .test
            .sql(&format!(
                "insert into community.mentions (id, organization_id, subject_type, subject_id, profile_id)
                 values ('{}', '{}', 'posts', '{post}', '{}')",
                Uuid::now_v7(),
                portal.world.birch,
                profile("bo")
            ))
            .await;
        for (name, status) in ["cleo", "elle", "bo", "vera"].into_iter().zip(expected) {
            let read = thread(&portal, name, post).await;
            assert_eq!(read.status, 200, "{policy} {name}");
            let sent = say(&portal, name, post, "Still+here").await;
            assert_eq!(sent.status, status, "{policy} {name}");
            if status == 403 {
                assert!(read.body.contains(reason), "{policy} {name} is told why");
                assert!(!read.body.contains("id=\"comment-form\""), "{policy} {name}");
                assert!(sent.body.contains("Still here"), "{policy} {name} keeps their words");
            }
        }
        let right = expected.iter().filter(|status| **status == 303).count();
        assert_eq!(count(&portal, post).await, right.to_string(), "{policy}");
        assert_eq!(say(&portal, "dax", post, "Mine").await.status, 303, "{policy}: the author always may");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_waits_is_seen_by_its_author_and_who_decides() {
    let portal = portal().await;
    let post = post(&portal, "dax", "reply_policy = 'approval'").await;
    let sent = say(&portal, "cleo", post, "Please+read").await;
    assert_eq!((sent.status, sent.flash()), (303, "good.comment-waits"));
    let comment = portal.test.text("select id from community.comments").await;
    for (name, sees) in [("cleo", true), ("dax", true), ("ana", true), ("elle", false), ("", false)] {
        assert_eq!(thread(&portal, name, post).await.body.contains("Please read"), sees, "{name:?}");
    }
    assert_eq!(portal.post("elle", &format!("/comments/{comment}/approve"), "").await.status, 404);
    assert_eq!(portal.post("cleo", &format!("/comments/{comment}/approve"), "").await.status, 403);
    let yes = portal.post("dax", &format!("/comments/{comment}/approve"), "").await;
    assert_eq!((yes.status, yes.flash()), (303, "good.comment-approved"));
    assert!(thread(&portal, "elle", post).await.body.contains("Please read"));
    assert_eq!(portal.post("dax", &format!("/comments/{comment}/hide"), "").await.status, 303);
    assert!(!thread(&portal, "elle", post).await.body.contains("Please read"));
    assert!(thread(&portal, "cleo", post).await.body.contains("Hidden"), "the author learns of it");
    assert_eq!(portal.post("elle", &format!("/comments/{comment}/hide"), "").await.status, 404);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_block_hides_both_ways_and_stops_everything() {
    let portal = portal().await;
    let (of_dax, of_bo) = (post(&portal, "dax", "").await, post(&portal, "bo", "").await);
    let (by_dax, by_cleo) = (
        said(&portal, "dax", of_bo, "Dax was here").await,
        said(&portal, "cleo", of_bo, "Cleo was here").await,
    );
    block(&portal, "dax", "cleo").await;
    for (name, own, other, theirs) in
        [("cleo", "Cleo was here", "Dax was here", by_dax), ("dax", "Dax was here", "Cleo was here", by_cleo)]
    {
        let page = thread(&portal, name, of_bo).await;
        assert!(page.body.contains(own) && !page.body.contains(other), "{name}");
        assert!(!page.body.contains("2 comments"), "{name}: not counted either");
        for path in [
            format!("/comments/{theirs}"),
            format!("/comments/{theirs}/reply"),
            format!("/comments/{theirs}/history"),
            format!("/reactions/comments/{theirs}"),
        ] {
            assert_eq!(portal.get(name, &path).await.status, 404, "{name} {path}");
        }
        let react = portal.post(name, &format!("/reactions/comments/{theirs}"), "kind=like&here=/").await;
        assert_eq!(react.status, 404, "{name}");
        let answer = portal
            .post(name, &format!("/comments/posts/{of_bo}"), &format!("content=Hey&parent={theirs}"))
            .await;
        assert_eq!(answer.status, 422, "{name}: for them it is not there");
    }
    assert_eq!(thread(&portal, "cleo", of_dax).await.status, 404);
    assert_eq!(say(&portal, "cleo", of_dax, "Hey").await.status, 404);
    assert_eq!(
        portal.post("cleo", &format!("/reactions/posts/{of_dax}"), "kind=like&here=/").await.status,
        404
    );
    assert_eq!(portal.test.text("select count(*) from community.reactions").await, "0");
    // Naming somebody across a block names nobody.
    assert_eq!(say(&portal, "cleo", of_bo, "Hello+%40dax+and+%40bo").await.status, 303);
    let page = thread(&portal, "elle", of_bo).await;
    assert!(
        page.body.contains("@dax and") && !page.body.contains("@Dax</a>") && page.body.contains("@Bo</a>")
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn new_accounts_wait_where_the_author_says_so() {
    let portal = portal().await;
    let post = post(&portal, "dax", "").await;
    portal
        .test
        .sql(&format!(
            "insert into community.interaction_rules (profile_id, minimum_age_days) values ('{}', 7)",
            profile("dax")
        ))
        .await;
    let refused = say(&portal, "cleo", post, "So+new").await;
    assert_eq!(refused.status, 403);
    assert!(refused.body.contains("takes no comments from new accounts") && refused.body.contains("So new"));
    assert_eq!(say(&portal, "elle", post, "Family").await.status, 303, "who shares the house need not wait");
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_not_seen_is_not_there() {
    let portal = portal().await;
    let members = post(&portal, "dax", "visibility = 'members'").await;
    let comment = said(&portal, "dax", members, "Between us").await;
    assert_eq!(thread(&portal, "cleo", members).await.status, 200);
    for name in ["omar", "vera", ""] {
        for path in [
            format!("/comments/posts/{members}"),
            format!("/comments/{comment}"),
            format!("/reactions/posts/{members}"),
        ] {
            assert_eq!(portal.get(name, &path).await.status, 404, "{name:?} {path}");
        }
    }
    assert_eq!(say(&portal, "omar", members, "Hey").await.status, 404);
    assert_eq!(say(&portal, "", members, "Hey").await.status, 401, "visitors sign in");
    let (other, nothing) = (id("another"), "houses");
    assert_eq!(portal.get("cleo", &format!("/comments/posts/{other}")).await.status, 404);
    assert_eq!(portal.get("cleo", &format!("/comments/{nothing}/{other}")).await.status, 404);
    assert_eq!(portal.get("cleo", "/comments/posts/x").await.status, 404);
}

#[tokio::test(flavor = "multi_thread")]
async fn the_author_says_who_may_answer() {
    let portal = portal().await;
    let post = post(&portal, "dax", "").await;
    let path = format!("/comments/posts/{post}/answers");
    assert_eq!(portal.post("cleo", &path, "policy=nobody").await.status, 403);
    assert_eq!(portal.post("dax", &path, "policy=nobody").await.status, 303);
    assert_eq!(say(&portal, "cleo", post, "Hey").await.status, 403);
    assert_eq!(portal.post("dax", &path, "policy=house").await.status, 404, "there is no house");
    assert_eq!(portal.post("dax", &path, "policy=everyone").await.status, 303);
    assert_eq!(say(&portal, "cleo", post, "Hey").await.status, 303);
}

#[tokio::test(flavor = "multi_thread")]
async fn who_is_silenced_writes_nothing() {
    let portal = portal().await;
    let post = post(&portal, "dax", "").await;
    let own = said(&portal, "cleo", post, "Before").await;
    portal
        .test
        .sql(&format!(
            "insert into community.sanctions (id, organization_id, profile_id, kind, reason) values ('{}', '{}', '{}', 'silence', 'Enough.')",
            id("silence"),
            portal.world.birch,
            profile("cleo")
        ))
        .await;
    let refused = say(&portal, "cleo", post, "Again").await;
    assert_eq!(refused.status, 403);
    assert!(refused.body.contains("Moderators keep you from writing here"));
    assert_eq!(
        portal.post("cleo", &format!("/reactions/posts/{post}"), "kind=like&here=/").await.status,
        403
    );
    assert_eq!(portal.post("cleo", &format!("/comments/{own}/delete"), "").await.status, 403);
}
