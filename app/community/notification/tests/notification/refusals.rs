//! Answers by mail that are not taken, and what the person hears of it.

use crate::answering::*;
use crate::scene::{as_person, comment, mails, portal, post};
use notification::{LARGEST, Receipt, mail_receive};
use testing::{Portal, profile};
use uuid::Uuid;

/// Elle answered a comment of dax below a post of bo; where dax answers.
async fn conversation(portal: &Portal) -> (Uuid, String) {
    at_once(portal, "dax").await;
    let of_bo = post(portal, "bo", ("", "")).await;
    let by_dax = comment(portal, "dax", of_bo, None).await;
    comment(portal, "elle", of_bo, Some(by_dax)).await;
    (of_bo, address(portal, "dax").await)
}

#[tokio::test(flavor = "multi_thread")]
async fn addresses_that_do_not_hold_take_nothing() {
    let portal = portal().await;
    let (_, to) = conversation(&portal).await;
    let (token, other) = (to.replace("reply+", "").replace("@maison.example", ""), "0".repeat(32));
    for wrong in [
        "reply@maison.example".to_owned(),
        to.replace(&token, &other),
        to.replace(&token, &token[..31]),
        to.replace("maison", "evil"),
        // What the database keeps opens nothing.
        portal.test.text("(select 'reply+' || left(encode(token, 'hex'), 32) || '@maison.example' from community.reply_addresses where purpose = 'answer')").await,
    ] {
        assert_eq!(answer(&portal, "dax", &wrong, "Hello").await, Receipt::Unknown, "{wrong}");
    }
    let holds = async |set: &str, back: &str| {
        portal.test.sql(set).await;
        let receipt = answer(&portal, "dax", &to, "Hello").await;
        portal.test.sql(back).await;
        receipt
    };
    let expired = holds(
        "update community.reply_addresses set expires_at = now()",
        "update community.reply_addresses set expires_at = now() + interval '1 day'",
    );
    assert_eq!(expired.await, Receipt::Unknown);
    let used = holds(
        "update community.reply_addresses set uses = 20",
        "update community.reply_addresses set uses = 19",
    );
    assert_eq!(used.await, Receipt::Unknown);
    for status in ["suspended", "banned"] {
        let gone = holds(
            &format!("update identity.profiles set status = '{status}' where handle = 'dax'"),
            "update identity.profiles set status = 'active' where handle = 'dax'",
        )
        .await;
        assert_eq!(gone, Receipt::Unknown, "{status}");
    }
    assert_eq!(said(&portal, "dax").await.len(), 1);
    assert_eq!(
        portal.test.text("(select count(*) from community.received_mails)").await,
        "0",
        "nothing is left of them"
    );
    assert_eq!(answer(&portal, "dax", &to, "The twentieth").await, Receipt::Taken);
    assert_eq!(answer(&portal, "dax", &to, "One more").await, Receipt::Unknown);
    assert_eq!(said(&portal, "dax").await.len(), 2);
    assert!(refusals(&portal, "dax").await.is_empty());
}

#[tokio::test(flavor = "multi_thread")]
async fn a_sender_who_is_not_the_person_is_dropped_without_a_word() {
    let portal = portal().await;
    let (_, to) = conversation(&portal).await;
    let before = portal.test.text("(select count(*) from identity.outbox)").await;
    assert_eq!(answer(&portal, "elle", &to, "I am dax").await, Receipt::Taken);
    let two = String::from_utf8_lossy(&mail("dax", &to, "", "I am dax"))
        .replace("From: Somebody", "From: elle@example.org\r\nFrom: Somebody");
    assert_eq!(mail_receive(&intake(&portal), two.into_bytes()).await, Receipt::Taken);
    let sender = mail("elle", &to, "Sender: dax@example.org\r\nReply-To: dax@example.org\r\n", "I am dax");
    assert_eq!(mail_receive(&intake(&portal), sender).await, Receipt::Taken);
    assert_eq!((said(&portal, "dax").await.len(), said(&portal, "elle").await.len()), (1, 1));
    assert_eq!(portal.test.text("(select count(*) from identity.outbox)").await, before);
    assert_eq!(
        portal.test.text("(select max(uses) from community.reply_addresses)").await,
        "0",
        "others use nothing up"
    );
    assert_eq!(answer(&portal, "DAX", &to, "It is me").await, Receipt::Taken);
    assert_eq!(said(&portal, "dax").await.len(), 2);
}

#[tokio::test(flavor = "multi_thread")]
async fn programs_are_not_answered() {
    let portal = portal().await;
    let (_, to) = conversation(&portal).await;
    let before = mails(&portal, "dax").await;
    for more in
        ["Auto-Submitted: auto-replied\r\n", "Precedence: bulk\r\n", "X-Auto-Response-Suppress: All\r\n"]
    {
        let away = mail("dax", &to, more, "I am away until Monday.");
        assert_eq!(mail_receive(&intake(&portal), away).await, Receipt::Taken, "{more}");
        let nobody = mail("dax", &to.replace("reply+", "reply+0"), more, "I am away until Monday.");
        assert_eq!(mail_receive(&intake(&portal), nobody).await, Receipt::Taken, "{more}");
    }
    let text = String::from_utf8_lossy(&mail("dax", &to, "", "I am away.")).into_owned();
    for away in [
        text.replace("Return-Path: <dax@example.org>", "Return-Path: <>"),
        text.replace("Subject: Re: Comments", "Subject: Automatic reply: Comments"),
        text.replace("Subject: Re: Comments", "Subject: =?utf-8?Q?R=C3=A9ponse_automatique?="),
    ] {
        assert_eq!(mail_receive(&intake(&portal), away.into_bytes()).await, Receipt::Taken);
    }
    assert_eq!(said(&portal, "dax").await.len(), 1);
    assert_eq!(mails(&portal, "dax").await, before);
    assert_eq!(portal.test.text("(select count(*) from community.received_mails)").await, "0");
}

#[tokio::test(flavor = "multi_thread")]
async fn the_rules_of_the_form_hold_and_the_words_go_back() {
    let portal = portal().await;
    let (of_bo, to) = conversation(&portal).await;
    as_person(
        &portal,
        "bo",
        &format!("update community.posts set reply_policy = 'nobody' where id = '{of_bo}'"),
    )
    .await;
    assert_eq!(answer(&portal, "dax", &to, "My *long* thought").await, Receipt::Taken);
    let told = refusals(&portal, "dax").await;
    assert!(
        told.len() == 1
            && told[0].contains("The author takes no comments on this post.")
            && told[0].contains("My *long* thought")
            && told[0].contains(&format!("https://maison.example/comments/posts/{of_bo}")),
        "{told:?}"
    );
    as_person(
        &portal,
        "bo",
        &format!("update community.posts set reply_policy = 'approval' where id = '{of_bo}'"),
    )
    .await;
    assert_eq!(answer(&portal, "dax", &to, "Please read").await, Receipt::Taken);
    assert!(said(&portal, "dax").await[1].ends_with("|draft"), "it waits for bo");
    as_person(
        &portal,
        "bo",
        &format!("update community.posts set reply_policy = 'everyone' where id = '{of_bo}'"),
    )
    .await;
    assert_eq!(answer(&portal, "dax", &to, &"x".repeat(10_001)).await, Receipt::Taken);
    assert_eq!(answer(&portal, "dax", &to, "> only\r\n> quoted").await, Receipt::Taken);
    as_person(
        &portal,
        "bo",
        &format!(
            "insert into identity.blocks (id, blocker_profile_id, blocked_profile_id) values (gen_random_uuid(), '{}', '{}')",
            profile("bo"),
            profile("dax")
        ),
    )
    .await;
    assert_eq!(answer(&portal, "dax", &to, "Are you there?").await, Receipt::Taken);
    let told = refusals(&portal, "dax").await;
    assert_eq!(told.len(), 4);
    assert!(told[1].contains("at most 10,000 letters"), "{}", told[1]);
    assert!(told[2].contains("no words of yours"), "{}", told[2]);
    assert!(
        told[3].contains("is gone, or you no longer see it") && !told[3].contains("block"),
        "{}",
        told[3]
    );
    assert_eq!(said(&portal, "dax").await.len(), 2);
    let outcomes = "(select string_agg(outcome, ' ' order by received_at, id) from community.received_mails)";
    assert_eq!(portal.test.text(outcomes).await, "refused taken refused refused refused");
}

#[tokio::test(flavor = "multi_thread")]
async fn nobody_is_told_more_often_than_five_times_a_day_or_twice_of_one_mail() {
    let portal = portal().await;
    let (of_bo, to) = conversation(&portal).await;
    portal.test.sql(&format!("update community.posts set deleted_at = now() where id = '{of_bo}'")).await;
    let one = mail("dax", &to, "", "Hello?");
    let intake = intake(&portal);
    let all = futures::future::join_all((0..3).map(|_| mail_receive(&intake, one.clone()))).await;
    assert_eq!(all, [Receipt::Taken; 3]);
    assert_eq!(refusals(&portal, "dax").await.len(), 1);
    let more = (0..6).map(|_| mail_receive(&intake, mail("dax", &to, "", "Hello again?")));
    futures::future::join_all(more).await;
    assert_eq!(refusals(&portal, "dax").await.len(), 5);
    portal.test.sql("update community.received_mails set told_at = told_at - interval '25 hours'").await;
    answer(&portal, "dax", &to, "A new day").await;
    assert_eq!(refusals(&portal, "dax").await.len(), 6);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_flood_waits_at_its_mail_server() {
    let portal = portal().await;
    let (_, to) = conversation(&portal).await;
    portal
        .test
        .sql(&format!(
            "insert into community.received_mails (id, profile_id, message, outcome) \
             select gen_random_uuid(), '{}', sha256(n::text::bytea), 'taken' from generate_series(1, 20) n",
            profile("dax")
        ))
        .await;
    assert_eq!(answer(&portal, "dax", &to, "Too much").await, Receipt::Later);
    assert_eq!(portal.test.text("(select max(uses) from community.reply_addresses)").await, "0");
    portal.test.sql("update community.received_mails set received_at = now() - interval '11 minutes'").await;
    assert_eq!(answer(&portal, "dax", &to, "Too much").await, Receipt::Taken);
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_no_mail_or_too_large_is_not_read() {
    let portal = portal().await;
    let (_, to) = conversation(&portal).await;
    let intake = intake(&portal);
    let huge = mail("dax", &to, "", &"x".repeat(LARGEST));
    assert_eq!(mail_receive(&intake, huge).await, Receipt::TooLarge);
    for nonsense in [Vec::new(), b"\xff\xfe\x00".to_vec(), b"Subject: nobody\r\n\r\nx".to_vec()] {
        assert_eq!(mail_receive(&intake, nonsense).await, Receipt::Unreadable);
    }
    assert_eq!(said(&portal, "dax").await.len(), 1);
}
