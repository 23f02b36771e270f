//! Saying, answering, changing, taking back.

use super::place::*;
use testing::profile;
use uuid::Uuid;

#[tokio::test(flavor = "multi_thread")]
async fn sending_twice_says_it_once() {
    let portal = portal().await;
    let post = post(&portal, "dax", "").await;
    let path = format!("/comments/posts/{post}");
    let form = format!("content=Ten&id={}&here=/feed", Uuid::now_v7());
    let (one, two) = tokio::join!(portal.post("cleo", &path, &form), portal.post("cleo", &path, &form));
    assert_eq!((one.status, two.status), (303, 303));
    assert_eq!(one.location, two.location);
    assert!(one.location.starts_with("/feed#comment-"));
    assert_eq!(count(&portal, post).await, "1");
    // Going back and writing something else with the same form says both, each once.
    let other = form.replace("Ten", "Eleven");
    for _ in 0..2 {
        assert_eq!(portal.post("cleo", &path, &other).await.status, 303);
    }
    assert_eq!(count(&portal, post).await, "2");
    // Nobody takes another's id.
    assert_eq!(portal.post("elle", &path, &form).await.status, 303);
    assert_eq!(count(&portal, post).await, "3");
    assert_eq!(portal.test.text("select comments_count from community.posts").await, "3");
}

#[tokio::test(flavor = "multi_thread")]
async fn what_cannot_be_taken_is_kept_in_the_form() {
    let portal = portal().await;
    let post = post(&portal, "dax", "").await;
    let empty = say(&portal, "cleo", post, "+%0A+").await;
    assert_eq!(empty.status, 422);
    assert!(empty.body.contains("Write something first."));
    let long = say(&portal, "cleo", post, &"x".repeat(10_001)).await;
    assert_eq!(long.status, 422);
    assert!(long.body.contains("at most 10,000 letters") && long.body.contains(&"x".repeat(10_001)));
    let gone = portal
        .post(
            "cleo",
            &format!("/comments/posts/{post}"),
            &format!("content=Words+kept&parent={}", Uuid::now_v7()),
        )
        .await;
    assert_eq!(gone.status, 422);
    assert!(gone.body.contains("is gone") && gone.body.contains("Words kept"));
    assert_eq!(count(&portal, post).await, "0");
}

#[tokio::test(flavor = "multi_thread")]
async fn answers_stand_below_what_they_answer() {
    let portal = portal().await;
    let (post, elsewhere) = (post(&portal, "dax", "").await, post(&portal, "dax", "").await);
    let above = said(&portal, "cleo", post, "Above").await;
    let page = portal.get("elle", &format!("/comments/{above}/reply?here=/feed")).await;
    assert_eq!(page.status, 200);
    assert!(page.body.contains("Above") && page.body.contains(&format!("name=\"parent\" value=\"{above}\"")));
    assert!(page.body.contains("name=\"here\" value=\"/feed\""));
    assert_eq!(portal.get("", &format!("/comments/{above}/reply")).await.status, 401);
    let form = format!("content=Below&parent={above}");
    assert_eq!(portal.post("elle", &format!("/comments/posts/{post}"), &form).await.status, 303);
    let wrong = portal.post("elle", &format!("/comments/posts/{elsewhere}"), &form).await;
    assert_eq!(wrong.status, 422, "an answer stays with its post");
    let read = thread(&portal, "", post).await;
    let (at, below) = (read.body.find("Above").unwrap(), read.body.find("Below").unwrap());
    assert!(at < below && read.body.contains("One answer"));
    let link = portal.get("", &format!("/comments/{above}")).await;
    assert_eq!(link.location, format!("/comments/posts/{post}?below={above}#comment-{above}"));
}

#[tokio::test(flavor = "multi_thread")]
async fn words_are_changed_by_their_author_and_what_they_were_can_be_read() {
    let portal = portal().await;
    let post = post(&portal, "dax", "").await;
    let comment = said(&portal, "cleo", post, "Furst words").await;
    portal.test.sql("update community.comments set created_at = now() - interval '1 hour'").await;
    let version = portal.test.text("select version from community.comments").await;
    let path = format!("/comments/{comment}/edit");
    for (name, status) in [("", 401), ("elle", 403), ("dax", 403), ("ana", 403), ("cleo", 200)] {
        assert_eq!(portal.get(name, &path).await.status, status, "{name:?}");
        let sent = portal.post(name, &path, &format!("content=First+words&version={version}")).await;
        assert_eq!(sent.status, if status == 200 { 303 } else { status }, "{name:?}");
    }
    let again = portal.post("cleo", &path, &format!("content=First+words&version={version}")).await;
    assert_eq!(again.status, 303, "a double click");
    let late = portal.post("cleo", &path, &format!("content=Other+words&version={version}")).await;
    assert_eq!(late.status, 422, "another window was faster");
    let page = thread(&portal, "", post).await;
    assert!(page.body.contains("First words") && page.body.contains("edited"));
    let history = portal.get("", &format!("/comments/{comment}/history")).await;
    assert!(history.body.contains("Furst words"));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_comment_is_taken_back_and_brought_back() {
    let portal = portal().await;
    let post = post(&portal, "dax", "").await;
    let comment = said(&portal, "cleo", post, "Regret").await;
    portal.post("elle", &format!("/comments/posts/{post}"), &format!("content=Stays&parent={comment}")).await;
    let path = |what: &str| format!("/comments/{comment}/{what}");
    assert_eq!(portal.post("elle", &path("delete"), "").await.status, 403);
    for _ in 0..2 {
        assert_eq!(portal.post("cleo", &path("delete"), "here=/feed").await.status, 303);
    }
    let read = thread(&portal, "elle", post).await;
    assert!(!read.body.contains("Regret") && read.body.contains("Stays"), "answers outlive what they answer");
    assert_eq!(portal.test.text("select comments_count from community.posts").await, "1");
    assert!(thread(&portal, "cleo", post).await.body.contains("You deleted this comment."));
    assert_eq!(portal.post("elle", &path("restore"), "").await.status, 404);
    assert_eq!(portal.post("cleo", &path("restore"), "").await.status, 303);
    assert!(thread(&portal, "elle", post).await.body.contains("Regret"));
    portal.post("cleo", &path("delete"), "").await;
    portal.test.sql("update community.comments set deleted_at = now() - interval '2 hours' where deleted_at is not null").await;
    assert_eq!(portal.post("cleo", &path("restore"), "").await.status, 404, "after an hour it is gone");
}

#[tokio::test(flavor = "multi_thread")]
async fn names_follow_their_people() {
    let portal = portal().await;
    let post = post(&portal, "dax", "").await;
    assert_eq!(say(&portal, "cleo", post, "Thank+you+%40bo").await.status, 303);
    portal
        .test
        .sql(&format!(
            "update identity.profiles set handle = 'new-bo', display_name = 'New Bo' where id = '{}'",
            profile("bo")
        ))
        .await;
    let page = thread(&portal, "elle", post).await;
    assert!(
        page.body.contains("<a href=\"/people/new-bo\"") && page.body.contains("@New Bo</a>"),
        "{}",
        page.body
    );
    let comment = portal.test.text("select id from community.comments").await;
    let edit = portal.get("cleo", &format!("/comments/{comment}/edit")).await;
    assert!(edit.body.contains("Thank you @new-bo"));
}
