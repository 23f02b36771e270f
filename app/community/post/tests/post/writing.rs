//! Writing: once however often it is sent, only where one belongs, with pictures of one's own, at its time.

use crate::house::{Sheet, count, portal, profile, publish, send};
use crate::words::version_of;
use image::{ExtendedColorType, ImageEncoder};
use uuid::Uuid;

pub fn jpeg(width: u32, height: u32) -> Vec<u8> {
    let pixels: Vec<u8> =
        (0..width * height).flat_map(|n| [u8::try_from(n % 251).unwrap_or(0), 20, 90]).collect();
    let mut out = Vec::new();
    image::codecs::jpeg::JpegEncoder::new(&mut out)
        .write_image(&pixels, width, height, ExtendedColorType::Rgb8)
        .unwrap();
    out
}

#[tokio::test(flavor = "multi_thread")]
async fn a_double_click_makes_one_post() {
    let portal = portal().await;
    let sheet = Sheet::new(&portal, "Once. @cleo")
        .with("question", "Again?")
        .with("option_0", "Yes")
        .with("option_1", "No");
    let (one, two, three) = tokio::join!(
        send(&portal, "elle", "/posts/new", &sheet),
        send(&portal, "elle", "/posts/new", &sheet),
        send(&portal, "elle", "/posts/new", &sheet),
    );
    for page in [one, two, three] {
        assert_eq!((page.status, page.flash()), (303, "good.post-published"), "{}", page.body);
    }
    assert_eq!(count(&portal, "select count(*) from community.posts").await, 1);
    assert_eq!(count(&portal, "select count(*) from community.poll_options").await, 2);
    assert_eq!(count(&portal, "select count(*) from community.mentions").await, 1);
    // Somebody else's id takes nothing from them and gives nothing away.
    let page = send(&portal, "dax", "/posts/new", &sheet.with("content", "Mine now.")).await;
    assert_eq!(page.status, 422, "{}", page.location);
    assert_eq!(count(&portal, "select count(*) from community.posts where content like 'Once.%'").await, 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn people_write_where_they_belong() {
    let portal = portal().await;
    let birch = format!("organization:{}", portal.world.birch);
    for (name, place) in
        [("cleo", format!("house:{}", portal.fern)), ("omar", birch.clone()), ("vera", birch.clone())]
    {
        let page =
            send(&portal, name, "/posts/new", &Sheet::new(&portal, "Let me in.").with("place", place)).await;
        assert_eq!(page.status, 422, "{name}");
        assert!(
            page.body.contains("Let me in.") && page.body.contains("Choose a house or organisation"),
            "{}",
            page.body
        );
    }
    let page =
        send(&portal, "elle", "/posts/new", &Sheet::new(&portal, "Hear, hear.").with("kind", "announcement"))
            .await;
    assert!(page.status == 422 && page.body.contains("Only those who lead a place"), "{}", page.body);
    publish(&portal, "dax", &Sheet::new(&portal, "Hear, hear.").with("kind", "announcement")).await;
    publish(
        &portal,
        "ana",
        &Sheet::new(&portal, "To all.").with("kind", "announcement").with("place", &birch),
    )
    .await;
    assert_eq!(send(&portal, "", "/posts/new", &Sheet::new(&portal, "Who?")).await.status, 401);
    let page = send(
        &portal,
        "cleo",
        "/posts/new",
        &Sheet::new(&portal, "x").with("place", &birch).with("visibility", "house"),
    )
    .await;
    assert!(page.body.contains("Only a post in a house can be for the house."), "{}", page.body);
    // Whoever is silenced reads a sentence and keeps the words.
    portal
        .test
        .sql(&format!(
            "insert into community.sanctions (id, organization_id, profile_id, kind, reason, issued_by)
             select gen_random_uuid(), '{}', '{}', 'silence', 'Enough.', user_id from identity.profiles where handle = 'ana'",
            portal.world.birch,
            profile("elle")
        ))
        .await;
    let page = send(&portal, "elle", "/posts/new", &Sheet::new(&portal, "But I say.")).await;
    assert!(page.status == 422 && page.body.contains("You may not write here for now."), "{}", page.body);
    assert!(page.body.contains("But I say."));
}

#[tokio::test(flavor = "multi_thread")]
async fn pictures_are_ones_own_and_need_words() {
    let portal = portal().await;
    let sheet =
        Sheet::new(&portal, "Look.").file("file_0", jpeg(64, 48)).file("file_1", b"no picture".to_vec());
    let page = send(&portal, "elle", "/posts/new", &sheet).await;
    assert_eq!(page.status, 422);
    assert!(page.body.contains("Look.") && page.body.contains("Say what the picture shows"), "{}", page.body);
    // What was sent is not sent again: the form names it.
    let asset =
        page.body.split("name=\"picture_0\" value=\"").nth(1).unwrap().split('"').next().unwrap().to_owned();
    let again = Sheet::new(&portal, "Look.").with("picture_0", &asset).with("alt_0", "A crown of leaves");
    // Somebody else's picture is not theirs to post.
    let stolen = publish(&portal, "dax", &again.clone().with("id", Uuid::now_v7())).await;
    assert_eq!(
        count(&portal, &format!("select count(*) from community.post_media where post_id = '{stolen}'"))
            .await,
        0
    );
    let id = publish(&portal, "elle", &again).await;
    let page = portal.get("", &format!("/posts/{id}")).await;
    assert!(page.body.contains("alt=\"A crown of leaves\""), "{}", page.body);
    assert!(page.body.contains("property=\"og:image\""), "{}", page.body);
    let mine = format!("select count(*) from media.assets where owner_profile_id = '{}'", profile("elle"));
    assert_eq!(count(&portal, &mine).await, 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_post_appears_at_its_time_on_the_authors_clocks() {
    let portal = portal().await;
    portal
        .test
        .sql("update identity.user_settings set timezone = 'America/New_York' where user_id = (select user_id from identity.profiles where handle = 'elle')")
        .await;
    let page = send(
        &portal,
        "elle",
        "/posts/new",
        &Sheet::new(&portal, "Past.").with("scheduled", "2001-01-01T10:00"),
    )
    .await;
    assert!(page.status == 422 && page.body.contains("This moment is over already."), "{}", page.body);
    let sheet = Sheet::new(&portal, "Later.").with("scheduled", "2037-07-01T10:00");
    let page = send(&portal, "elle", "/posts/new", &sheet).await;
    assert_eq!(page.flash(), "good.post-scheduled", "{}", page.body);
    let id = sheet.value("id");
    let at = format!(
        "select count(*) from community.posts where id = '{id}' and scheduled_at = '2037-07-01 14:00+00'"
    );
    assert_eq!(count(&portal, &at).await, 1);
    assert_eq!(portal.get("dax", &format!("/posts/{id}")).await.status, 404);
    assert!(portal.get("elle", "/posts/drafts").await.body.contains("Later."));
    assert_eq!(post::publish_due(&portal.test.db).await.unwrap(), 0);
    portal
        .test
        .sql(&format!(
            "update community.posts set scheduled_at = now() - interval '1 minute' where id = '{id}'"
        ))
        .await;
    assert_eq!(post::publish_due(&portal.test.db).await.unwrap(), 1);
    assert_eq!(post::publish_due(&portal.test.db).await.unwrap(), 0);
    assert_eq!(portal.get("dax", &format!("/posts/{id}")).await.status, 200);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_draft_waits_and_becomes_the_post() {
    let portal = portal().await;
    let sheet = Sheet::new(&portal, "Half a thought").with("action", "draft").with("option_2", "third");
    let page = send(&portal, "elle", "/posts/new", &sheet).await;
    assert_eq!(
        (page.location.as_str(), page.flash()),
        ("/posts/drafts", "good.post-draft-saved"),
        "{}",
        page.body
    );
    assert!(portal.get("elle", "/posts/drafts").await.body.contains("Half a thought"));
    assert!(!portal.get("dax", "/posts/drafts").await.body.contains("Half a thought"));
    let path = format!("/posts/new?draft={}", sheet.value("id"));
    assert_eq!(portal.get("dax", &path).await.status, 404);
    let page = portal.get("elle", &path).await;
    assert!(page.body.contains("Half a thought") && page.body.contains("value=\"third\""), "{}", page.body);
    publish(&portal, "elle", &sheet.with("action", "publish").with("option_2", "")).await;
    assert_eq!(count(&portal, "select count(*) from community.drafts").await, 0);
}

#[tokio::test(flavor = "multi_thread")]
async fn only_its_author_changes_and_deletes_a_post() {
    let portal = portal().await;
    let id = publish(&portal, "elle", &Sheet::new(&portal, "Mine.")).await;
    let closed = publish(&portal, "elle", &Sheet::new(&portal, "Closed.").with("visibility", "house")).await;
    for path in ["edit", "delete", "restore", "pin"] {
        let page = if path == "edit" {
            send(&portal, "cleo", &format!("/posts/{id}/edit"), &Sheet::new(&portal, "Yours.")).await
        } else {
            portal.post("cleo", &format!("/posts/{id}/{path}"), "on=true").await
        };
        assert_eq!(page.status, 403, "{path}");
    }
    assert_eq!(portal.post("cleo", &format!("/posts/{closed}/delete"), "").await.status, 404);
    assert_eq!(portal.post("cleo", &format!("/posts/{closed}/bookmark"), "on=true").await.status, 404);
    assert_eq!(portal.post("dax", &format!("/posts/{closed}/share"), "on=true").await.status, 403);
    let page = portal.post("elle", &format!("/posts/{id}/delete"), "").await;
    assert_eq!(page.flash(), "good.post-deleted");
    assert_eq!(portal.get("cleo", &format!("/posts/{id}")).await.status, 404);
    assert!(portal.get("elle", &format!("/posts/{id}")).await.body.contains(&format!("/posts/{id}/restore")));
    portal.post("elle", &format!("/posts/{id}/restore"), "").await;
    assert_eq!(portal.get("cleo", &format!("/posts/{id}")).await.status, 200);
    // Who leads the house pins, and changes no words.
    assert_eq!(
        portal.post("dax", &format!("/posts/{id}/pin"), "on=true").await.flash(),
        "good.post-pinned-now"
    );
    assert_eq!(portal.get("dax", &format!("/posts/{id}/edit")).await.status, 403);
    let version = version_of(&portal.get("elle", &format!("/posts/{id}/edit")).await.body);
    assert_ne!(version, "1");
}

#[tokio::test(flavor = "multi_thread")]
async fn what_a_moderator_removed_stays_removed() {
    let portal = portal().await;
    let id = publish(&portal, "elle", &Sheet::new(&portal, "Too much.")).await;
    let ana = portal.world.actor("ana");
    let remove = "update community.posts set deleted_at = now() where id = $1";
    let count = portal.test.db.as_actor(ana, async |tx| {
        use db::prelude::*;
        Ok(statement(remove).bind::<diesel::sql_types::Uuid, _>(id).execute(&mut tx.conn()).await?)
    });
    assert_eq!(count.await.unwrap(), 1);
    let page = portal.post("elle", &format!("/posts/{id}/restore"), "").await;
    assert_eq!(page.flash(), "bad.post-removed");
    assert_eq!(portal.get("dax", &format!("/posts/{id}")).await.status, 404);
    assert_eq!(portal.post("dax", &format!("/posts/{id}/restore"), "").await.status, 404);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_script_keeps_one_draft_and_none_of_an_empty_form() {
    let portal = portal().await;
    let sheet = Sheet::new(&portal, "Half a").with("action", "keep");
    let drafts = async || count(&portal, "select count(*) from community.drafts").await;
    for words in ["Half a", "Half a thought", "Half a thought"] {
        let page = send(&portal, "elle", "/posts/new", &sheet.clone().with("content", words)).await;
        assert_eq!((page.status, page.body.as_str()), (200, r#"{"saved":true}"#));
        assert!(page.flash().is_empty(), "nothing is said on the next page");
    }
    assert_eq!(drafts().await, 1);
    assert!(portal.get("elle", "/posts/drafts").await.body.contains("Half a thought"));
    // Too much is refused in a sentence.
    let long = sheet.clone().with("content", "x".repeat(250_000));
    let page = send(&portal, "elle", "/posts/new", &long).await;
    assert_eq!(page.status, 422);
    let error: serde_json::Value = serde_json::from_str(&page.body).unwrap();
    assert!(error["error"].as_str().unwrap().ends_with('.'), "{}", page.body);
    let blank = sheet.clone().with("content", " ");
    assert_eq!(send(&portal, "elle", "/posts/new", &blank).await.status, 200);
    assert_eq!(drafts().await, 0);
    assert_eq!(send(&portal, "", "/posts/new", &sheet).await.status, 401);
    // A change of a post is kept in the same way, by its author only.
    let post = publish(&portal, "elle", &Sheet::new(&portal, "Public.")).await;
    let change = sheet.with("content", "Public, changed.");
    let path = format!("/posts/{post}/edit");
    assert_eq!(send(&portal, "elle", &path, &change).await.status, 200);
    assert_eq!(send(&portal, "dax", &path, &change).await.status, 403);
    assert_eq!(drafts().await, 1);
    assert!(portal.get("elle", &path).await.body.contains("Public, changed."));
    assert!(!portal.get("dax", &format!("/posts/{post}")).await.body.contains("changed"));
}

#[tokio::test(flavor = "multi_thread")]
async fn scripts_find_what_they_need() {
    let portal = portal().await;
    publish(&portal, "elle", &Sheet::new(&portal, "First.")).await;
    let topics = format!(r#"topics="organization:{}""#, portal.world.birch);
    for path in ["/feed", "/houses/fern/feed"] {
        let page = portal.get("elle", path).await.body;
        assert!(page.contains(&topics) && page.contains(&format!(r#"<live-feed src="{path}""#)), "{page}");
    }
    assert!(portal.get("elle", "/feed").await.body.contains(r#"<draft-keeper who="elle""#));
    assert!(portal.get("elle", "/posts/new").await.body.contains(r#"<mention-picker src="/people/search""#));
    // Who does not belong to the house would be refused the topic.
    for name in ["", "omar", "vera"] {
        assert!(!portal.get(name, "/houses/fern/feed").await.body.contains("<live-feed"), "{name}");
    }
}
