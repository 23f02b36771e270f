//! Answers by mail that become comments: where, whose, once.

use crate::answering::*;
use crate::scene::{comment, mails, mention, portal, post, sender, told};
use chrono::Utc;
use db::person;
use notification::{Receipt, digests_send, mail_receive};
use testing::{id, profile};

const QUOTED: &str = "Thank you!\r\n\r\nOn Mon, 30 Nov 2026 at 10:00, Maison <hello@maison.example> wrote:\r\n> Comments on your posts: 1.\r\n> No more mails: https://maison.example/notifications/unsubscribe/x\r\n\r\n-- \r\nDax\r\n";

#[tokio::test(flavor = "multi_thread")]
async fn an_answer_is_a_comment_at_its_place_as_the_person() {
    let portal = portal().await;
    at_once(&portal, "dax").await;
    let of_dax = post(&portal, "dax", ("", "")).await;
    let by_elle = comment(&portal, "elle", of_dax, None).await;
    let (to, _, text) = told_by(&portal, &answered_sender(), "dax").await;
    assert!(text.contains("answer by replying to this mail") && !text.contains(&to), "{text}");
    let token = portal
        .test
        .text("(select purpose || kind || (octet_length(token) = 32) || (expires_at > now() + interval '29 days') from community.reply_addresses where purpose = 'answer')")
        .await;
    assert_eq!(token, "answerpost_commenttruetrue");
    assert_eq!(answer(&portal, "dax", &to, QUOTED).await, Receipt::Taken);
    assert_eq!(said(&portal, "dax").await, [format!("Thank you!|{by_elle}|published")]);
    assert_eq!(told(&portal, "elle").await, "comment_reply 1", "whoever is answered is told");
    assert_eq!(
        portal.test.text("(select subject_id from community.comments where content = 'Thank you!')").await,
        of_dax.to_string()
    );
    // Several comments are answered below the post.
    portal.test.sql("update community.notifications set is_read = true").await;
    comment(&portal, "elle", of_dax, None).await;
    comment(&portal, "cleo", of_dax, None).await;
    let both = address(&portal, "dax").await;
    assert_ne!(both, to);
    assert_eq!(answer(&portal, "dax", &both.to_uppercase(), "You two!").await, Receipt::Taken);
    assert_eq!(said(&portal, "dax").await[1], "You two!|published");
    // The first address still holds.
    assert_eq!(answer(&portal, "dax", &to, "And again").await, Receipt::Taken);
    assert_eq!(said(&portal, "dax").await[2], format!("And again|{by_elle}|published"));
    assert!(refusals(&portal, "dax").await.is_empty(), "whoever is heard gets no mail");
}

#[tokio::test(flavor = "multi_thread")]
async fn an_answer_to_an_answer_and_to_a_mention_goes_below_them() {
    let portal = portal().await;
    at_once(&portal, "dax").await;
    let of_bo = post(&portal, "bo", ("", "")).await;
    let by_dax = comment(&portal, "dax", of_bo, None).await;
    let by_elle = comment(&portal, "elle", of_bo, Some(by_dax)).await;
    let to = address(&portal, "dax").await;
    assert_eq!(answer(&portal, "dax", &to, "Down here").await, Receipt::Taken);
    assert_eq!(said(&portal, "dax").await[1], format!("Down here|{by_elle}|published"));
    portal.test.sql("update community.notifications set is_read = true").await;
    mention(&portal, of_bo, "dax").await;
    let to = address(&portal, "dax").await;
    assert_eq!(answer(&portal, "dax", &to, "Me?").await, Receipt::Taken);
    assert_eq!(said(&portal, "dax").await[2], "Me?|published");
}

#[tokio::test(flavor = "multi_thread")]
async fn only_mails_about_one_open_thing_can_be_answered() {
    let portal = portal().await;
    at_once(&portal, "dax").await;
    let (one, two) = (post(&portal, "dax", ("", "")).await, post(&portal, "dax", ("", "")).await);
    comment(&portal, "elle", one, None).await;
    let (reply_to, stop, text) = told_by(&portal, &sender(), "dax").await;
    assert_eq!((reply_to, stop), (String::new(), String::new()), "switched off");
    assert!(!text.contains("replying"), "{text}");
    assert_eq!(portal.test.text("(select count(*) from community.reply_addresses)").await, "0");
    let again = async || {
        portal
            .test
            .sql("delete from identity.outbox; update community.notifications set emailed_at = null")
            .await;
        told_by(&portal, &answered_sender(), "dax").await
    };
    assert_ne!(again().await.0, "");
    comment(&portal, "elle", two, None).await;
    let (reply_to, stop, text) = again().await;
    assert!(reply_to.is_empty() && !stop.is_empty() && !text.contains("replying"), "two posts: {text}");
    // A post on which its reader could not comment.
    portal.test.sql("update community.notifications set is_read = true").await;
    let of_bo = post(&portal, "bo", (", reply_policy", ", 'nobody'")).await;
    mention(&portal, of_bo, "dax").await;
    assert_eq!(again().await.0, "");
    // A digest tells of many things.
    portal
        .test
        .sql(&format!(
            "delete from identity.outbox; delete from identity.notification_preferences;
             update identity.user_settings set digest = 'daily' where user_id = '{}';
             update community.notifications set emailed_at = null, is_read = type <> 'post_mention', created_at = now() - interval '2 days'",
            id("user of dax")
        ))
        .await;
    digests_send(&portal.test.db, &answered_sender(), Utc::now())
        .await
        .unwrap_or_else(|error| panic!("{error}"));
    assert_eq!(mails(&portal, "dax").await, "1");
    let names = "(select concat_ws(' ', reply_to, left(stop_mail, 6)) from identity.outbox where recipient = 'dax@example.org')";
    assert_eq!(portal.test.text(names).await, "reply+", "no Reply-To, but an address that ends digests");
}

#[tokio::test(flavor = "multi_thread")]
async fn one_mail_is_one_comment_however_often_and_at_once_it_comes() {
    let portal = portal().await;
    at_once(&portal, "dax").await;
    let of_dax = post(&portal, "dax", ("", "")).await;
    comment(&portal, "elle", of_dax, None).await;
    let to = address(&portal, "dax").await;
    let one = mail("dax", &to, "Message-ID: <one@mail.example>\r\n", "Only once");
    // A mailing list on the way may have added a line.
    let other = mail("dax", &to, "Message-ID: <one@mail.example>\r\n", "Only once\r\n\r\nBest wishes");
    let intake = intake(&portal);
    let all = (0..6).map(|at| mail_receive(&intake, if at % 2 == 0 { one.clone() } else { other.clone() }));
    let receipts = futures::future::join_all(all).await;
    assert_eq!(receipts, [Receipt::Taken; 6]);
    assert_eq!(mail_receive(&intake, one).await, Receipt::Taken);
    let said = said(&portal, "dax").await;
    assert!(said.len() == 1 && said[0].starts_with("Only once"), "{said:?}");
    let noted = "(select string_agg(outcome, ' ') || (select max(uses) from community.reply_addresses) from community.received_mails)";
    assert_eq!(portal.test.text(noted).await, "taken1");
    // A server that died between the comment and its note: the mail comes again.
    portal.test.sql("update community.received_mails set outcome = 'open'").await;
    let again = mail("dax", &to, "Message-ID: <one@mail.example>\r\n", "Only once");
    assert_eq!(mail_receive(&intake, again).await, Receipt::Taken);
    assert_eq!(self::said(&portal, "dax").await.len(), 1);
    assert_eq!(portal.test.text(noted).await, "taken1");
}

#[tokio::test(flavor = "multi_thread")]
async fn html_alone_is_read_and_attachments_are_left_out_and_told() {
    let portal = portal().await;
    at_once(&portal, "dax").await;
    let of_dax = post(&portal, "dax", ("", "")).await;
    comment(&portal, "elle", of_dax, None).await;
    let to = address(&portal, "dax").await;
    let html = "<div dir=\"ltr\">Hello &amp; <b>thanks</b><script>alert(1)</script></div><br><div class=\"gmail_quote\"><div>On Mon, Nov 30, 2026 at 10:00 Maison &lt;hello@maison.example&gt; wrote:<br></div><blockquote>Comments on your posts: 1.</blockquote></div>";
    let alone = mail("dax", &to, "Content-Type: text/html; charset=utf-8\r\n", html);
    assert_eq!(mail_receive(&intake(&portal), alone).await, Receipt::Taken);
    let words = said(&portal, "dax").await;
    assert!(words.len() == 1 && words[0].starts_with("Hello & thanks|"), "{words:?}");
    assert!(refusals(&portal, "dax").await.is_empty());
    let parts = "--b\r\nContent-Type: text/plain\r\n\r\nSee the picture\r\n--b\r\nContent-Type: image/png\r\nContent-Disposition: attachment; filename=me.png\r\nContent-Transfer-Encoding: base64\r\n\r\niVBORw0KGgo=\r\n--b--\r\n";
    let more = mail("dax", &to, "Content-Type: multipart/mixed; boundary=b\r\n", parts);
    assert_eq!(mail_receive(&intake(&portal), more).await, Receipt::Taken);
    assert!(said(&portal, "dax").await[1].starts_with("See the picture|"));
    let told = refusals(&portal, "dax").await;
    assert!(told.len() == 1 && told[0].contains("was attached to the mail was left out"), "{told:?}");
    assert_eq!(portal.test.text("(select count(*) from media.assets)").await, "0");
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_kept_of_answers_is_in_the_export_and_goes_with_the_person() {
    let portal = portal().await;
    at_once(&portal, "dax").await;
    let of_bo = post(&portal, "bo", ("", "")).await;
    let by_dax = comment(&portal, "dax", of_bo, None).await;
    comment(&portal, "elle", of_bo, Some(by_dax)).await;
    let to = address(&portal, "dax").await;
    assert_eq!(answer(&portal, "dax", &to, "Before I go").await, Receipt::Taken);
    let db = &portal.test.db;
    let dax = db
        .as_system("test", async |tx| person::subject(tx, "dax").await)
        .await
        .unwrap_or_else(|e| panic!("{e}"));
    let data = person::export(db, &dax).await.unwrap_or_else(|error| panic!("{error}"));
    for table in ["community.reply_addresses", "community.received_mails"] {
        let rows = data.get(table).map(ToString::to_string).unwrap_or_default();
        assert!(rows.contains(&profile("dax").to_string()) && !rows.contains("token"), "{table}: {rows}");
    }
    person::erase(db, &dax, person::Content::Keep).await.unwrap_or_else(|error| panic!("{error}"));
    let left =
        "(select count(*) from community.reply_addresses) + (select count(*) from community.received_mails)";
    assert_eq!(portal.test.text(left).await, "0");
    assert_eq!(answer(&portal, "dax", &to, "A ghost").await, Receipt::Unknown);
}
