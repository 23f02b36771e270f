//! Drafts, posts that appear later, posts that are deleted, and who is told when.

use super::{GONE, about, answer, mute, original, status, told};
use crate::house::{count, portal, profile, publish, send};
use db::prelude::*;
use diesel::sql_types::Uuid as SqlUuid;
use uuid::Uuid;

#[tokio::test(flavor = "multi_thread")]
async fn a_draft_keeps_what_it_quotes() {
    let portal = portal().await;
    let quoted = original(&portal, "Worth a thought.", "everyone").await;
    let sheet = about(&portal, quoted, "Not yet.");
    let id = sheet.value("id");
    assert_eq!(send(&portal, "cleo", "/posts/new", &sheet.clone().with("action", "keep")).await.status, 200);
    let form = portal.get("cleo", &format!("/posts/new?draft={id}")).await;
    let named = format!("name=\"quotes\" value=\"{quoted}\"");
    assert!(form.body.contains("Worth a thought.") && form.body.contains(&named), "{}", form.body);
    assert_eq!(count(&portal, "select count(*) from community.shares").await, 0);
    assert_eq!(told(&portal, "elle").await, "");
    // What went meanwhile is said in the form, which can do without it.
    portal.post("elle", &format!("/posts/{quoted}/delete"), "").await;
    let form = portal.get("cleo", &format!("/posts/new?draft={id}")).await;
    assert!(
        form.body.contains(GONE) && form.body.contains("Not yet.") && !form.body.contains("Worth a thought.")
    );
    let page = send(&portal, "cleo", "/posts/new", &sheet).await;
    assert!(page.status == 422 && page.body.contains("Not yet."), "{}", page.body);
    let page = send(&portal, "cleo", "/posts/new", &sheet.clone().with("no_quote", "true")).await;
    assert_eq!(page.flash(), "good.post-published", "{}", page.body);
    let page = portal.get("bo", &format!("/posts/{id}")).await;
    assert!(page.body.contains("Not yet.") && !page.body.contains(GONE), "it never was a quotation");
}

#[tokio::test(flavor = "multi_thread")]
async fn consent_is_asked_when_a_post_appears() {
    let portal = portal().await;
    let quoted = original(&portal, "Today so.", "everyone").await;
    let later = |words: &str| about(&portal, quoted, words).with("scheduled", "2037-07-01T10:00");
    let mut ids = Vec::new();
    for words in ["First.", "Second.", "Third."] {
        let sheet = later(words);
        assert_eq!(send(&portal, "cleo", "/posts/new", &sheet).await.flash(), "good.post-scheduled");
        ids.push(Uuid::parse_str(&sheet.value("id")).unwrap());
    }
    assert_eq!(
        (count(&portal, "select count(*) from community.shares").await, told(&portal, "elle").await.as_str()),
        (0, "")
    );
    assert!(
        portal.get("cleo", &format!("/posts/{}", ids[0])).await.body.contains("Today so."),
        "its author sees it"
    );
    let due = async |id: Uuid| {
        let sql = format!(
            "update community.posts set scheduled_at = now() - interval '1 minute' where id = '{id}'"
        );
        portal.test.sql(&sql).await;
        assert_eq!(post::publish_due(&portal.test.db).await.unwrap(), 1);
    };
    due(ids[0]).await;
    assert_eq!(
        (status(&portal, ids[0]).await.as_str(), told(&portal, "elle").await.as_str()),
        ("accepted", "post_share:quote 1")
    );
    assert!(portal.get("bo", &format!("/posts/{}", ids[0])).await.body.contains("Today so."));
    // Tomorrow not any more: it appears without, and what is there stays.
    portal
        .test
        .sql("update community.post_details set quote_policy = 'nobody' where quote_policy is not null")
        .await;
    due(ids[1]).await;
    assert_eq!(status(&portal, ids[1]).await, "");
    let page = portal.get("bo", &format!("/posts/{}", ids[1])).await;
    assert!(page.body.contains("Second.") && page.body.contains(GONE) && !page.body.contains("Today so."));
    assert!(portal.get("bo", &format!("/posts/{}", ids[0])).await.body.contains("Today so."));
    // Who publishes by hand reads why not, and takes the quotation out.
    let path = format!("/posts/{}/edit", ids[2]);
    let form = portal.get("cleo", &path).await;
    let sheet = about(&portal, quoted, "Third.").with("version", crate::words::version_of(&form.body));
    let page = send(&portal, "cleo", &path, &sheet).await;
    assert!(page.status == 422 && page.body.contains("does not want that you quote it"), "{}", page.body);
    let page = send(&portal, "cleo", &path, &sheet.with("no_quote", "true")).await;
    assert_eq!(page.flash(), "good.post-saved", "{}", page.body);
    let page = portal.get("bo", &format!("/posts/{}", ids[2])).await;
    assert!(page.body.contains("Third.") && !page.body.contains(GONE));
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_deleted_is_quoted_no_more() {
    let portal = portal().await;
    let quoted = original(&portal, "Still here.", "everyone").await;
    let quoting = publish(&portal, "cleo", &about(&portal, quoted, "Look.")).await;
    let shows = async || portal.get("bo", &format!("/posts/{quoting}")).await.body.contains("Still here.");
    assert!(shows().await);
    portal.post("elle", &format!("/posts/{quoted}/delete"), "").await;
    assert!(!shows().await && portal.get("bo", &format!("/posts/{quoting}")).await.body.contains(GONE));
    assert!(
        !portal.get("elle", &format!("/posts/{quoting}")).await.body.contains("Still here."),
        "not for its author"
    );
    portal.post("elle", &format!("/posts/{quoted}/restore"), "").await;
    assert!(shows().await);
    portal
        .test
        .sql(&format!("update community.posts set publish_state = 'archived' where id = '{quoted}'"))
        .await;
    assert!(!shows().await, "hidden by a moderator");
    portal
        .test
        .sql(&format!("update community.posts set publish_state = 'published' where id = '{quoted}'"))
        .await;
    // The other way round: the quotation goes with its post, and comes back with it.
    let shared = format!("select shares_count::bigint from community.posts where id = '{quoted}'");
    portal.post("cleo", &format!("/posts/{quoting}/delete"), "").await;
    assert_eq!(
        (count(&portal, "select count(*) from community.shares").await, count(&portal, &shared).await),
        (0, 0)
    );
    portal.post("cleo", &format!("/posts/{quoting}/restore"), "").await;
    assert!(shows().await && count(&portal, &shared).await == 1);
    assert_eq!(told(&portal, "elle").await, "post_share:quote 1", "it is not new");
    publish(&portal, "cleo", &about(&portal, quoted, "And again.")).await;
    portal
        .test
        .sql(&format!("delete from community.posts where author_profile_id = '{}'", profile("cleo")))
        .await;
    assert_eq!(
        (count(&portal, "select count(*) from community.shares").await, count(&portal, &shared).await),
        (0, 0)
    );
    let last = publish(&portal, "cleo", &about(&portal, quoted, "Outlives it.")).await;
    portal.test.sql(&format!("delete from community.posts where id = '{quoted}'")).await;
    let page = portal.get("bo", &format!("/posts/{last}")).await;
    assert!(page.body.contains("Outlives it.") && page.body.contains(GONE));
}

#[tokio::test(flavor = "multi_thread")]
async fn only_what_others_see_is_told() {
    let portal = portal().await;
    let quoted = original(&portal, "Whisper.", "everyone").await;
    let diary =
        publish(&portal, "cleo", &about(&portal, quoted, "Dear diary.").with("visibility", "private")).await;
    assert_eq!(told(&portal, "elle").await, "");
    let form = portal.get("cleo", &format!("/posts/{diary}/edit")).await;
    let sheet = about(&portal, quoted, "Dear all.").with("version", crate::words::version_of(&form.body));
    let page = send(&portal, "cleo", &format!("/posts/{diary}/edit"), &sheet).await;
    assert_eq!(page.flash(), "good.post-saved", "{}", page.body);
    assert_eq!(told(&portal, "elle").await, "post_share:quote 1");
    // One's own words, and those of somebody muted, are no news.
    publish(&portal, "elle", &about(&portal, quoted, "I said before.")).await;
    mute(&portal, "elle", "bo").await;
    publish(&portal, "bo", &about(&portal, quoted, "He says.")).await;
    assert_eq!(told(&portal, "elle").await, "post_share:quote 1");
}

#[tokio::test(flavor = "multi_thread")]
async fn what_was_agreed_to_holds_through_the_trash() {
    let portal = portal().await;
    let quoted = original(&portal, "Ask me first.", "approval").await;
    let quoting = publish(&portal, "cleo", &about(&portal, quoted, "May I?")).await;
    let trash = async |quoting: Uuid| {
        portal.post("cleo", &format!("/posts/{quoting}/delete"), "").await;
        let gone = status(&portal, quoting).await;
        portal.post("cleo", &format!("/posts/{quoting}/restore"), "").await;
        (gone, status(&portal, quoting).await)
    };
    // What waits, waits again; in the trash nobody makes an answer of it.
    portal.post("cleo", &format!("/posts/{quoting}/delete"), "").await;
    let forged = portal.test.db.as_actor(portal.world.actor("cleo"), async |tx| {
        let sql = "update community.post_details set quote_agreed = true where post_id = $1";
        Ok(statement(sql).bind::<SqlUuid, _>(quoting).execute(&mut tx.conn()).await?)
    });
    assert_eq!(forged.await.unwrap(), 1);
    portal.post("cleo", &format!("/posts/{quoting}/restore"), "").await;
    assert_eq!(status(&portal, quoting).await, "pending");
    answer(&portal, "elle", quoted, true).await;
    let asked = told(&portal, "elle").await;
    for _ in 0..2 {
        assert_eq!(trash(quoting).await, (String::new(), "accepted".into()));
    }
    assert_eq!(told(&portal, "elle").await, asked, "nobody is asked again");
    assert!(portal.get("bo", &format!("/posts/{quoting}")).await.body.contains("Ask me first."));
    // Another post instead of the one that was agreed to is asked about.
    portal.post("cleo", &format!("/posts/{quoting}/delete"), "").await;
    let other = original(&portal, "Ask me, too.", "approval").await;
    let forged = portal.test.db.as_actor(portal.world.actor("cleo"), async |tx| {
        let sql = "update community.post_details set quoted_post_id = $2 where post_id = $1";
        let row = statement(sql).bind::<SqlUuid, _>(quoting).bind::<SqlUuid, _>(other);
        Ok(row.execute(&mut tx.conn()).await?)
    });
    assert_eq!(forged.await.unwrap(), 1);
    portal.post("cleo", &format!("/posts/{quoting}/restore"), "").await;
    assert_eq!(status(&portal, quoting).await, "pending");
}

#[tokio::test(flavor = "multi_thread")]
async fn what_was_taken_back_meanwhile_stays_so() {
    let portal = portal().await;
    let quoted = original(&portal, "Ask me first.", "approval").await;
    let quoting = publish(&portal, "cleo", &about(&portal, quoted, "May I?")).await;
    answer(&portal, "elle", quoted, true).await;
    portal.post("cleo", &format!("/posts/{quoting}/delete"), "").await;
    portal
        .test
        .sql(&format!("update community.post_details set quote_policy = 'nobody' where post_id = '{quoted}'"))
        .await;
    portal.post("cleo", &format!("/posts/{quoting}/restore"), "").await;
    assert_eq!(status(&portal, quoting).await, "");
    let page = portal.get("bo", &format!("/posts/{quoting}")).await.body;
    assert!(page.contains("May I?") && page.contains(GONE) && !page.contains("Ask me first."), "{page}");
    // So does what was taken back before.
    portal
        .test
        .sql(&format!(
            "update community.post_details set quote_policy = 'approval' where post_id = '{quoted}'"
        ))
        .await;
    let again = publish(&portal, "cleo", &about(&portal, quoted, "Once more?")).await;
    for agrees in [true, false] {
        answer(&portal, "elle", quoted, agrees).await;
    }
    for way in ["delete", "restore"] {
        portal.post("cleo", &format!("/posts/{again}/{way}"), "").await;
    }
    assert_eq!(status(&portal, again).await, "");
}
