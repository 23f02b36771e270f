//! Ending mails by mail: the same wish as the one-click link.

use crate::answering::*;
use crate::scene::{comment, mails, portal, post};
use chrono::Utc;
use notification::{Receipt, digests_send, mail_receive};
use testing::id;

#[tokio::test(flavor = "multi_thread")]
async fn a_mail_to_the_address_in_the_header_ends_its_kind() {
    let portal = portal().await;
    at_once(&portal, "dax").await;
    let of_dax = post(&portal, "dax", ("", "")).await;
    comment(&portal, "elle", of_dax, None).await;
    let (reply_to, stop, _) = told_by(&portal, &answered_sender(), "dax").await;
    assert_ne!(reply_to, stop);
    let off = "(select coalesce(string_agg(type, ' '), '') from identity.notification_preferences where channel = 'email' and delivery = 'off')";
    assert_eq!(portal.test.text(off).await, "");
    // Mail programs write these themselves, in whatever name.
    let by_program = mail("elsewhere", &stop, "Auto-Submitted: auto-generated\r\n", "");
    assert_eq!(mail_receive(&intake(&portal), by_program).await, Receipt::Taken);
    assert_eq!(answer(&portal, "dax", &stop, "unsubscribe").await, Receipt::Taken);
    assert_eq!(portal.test.text(off).await, "post_comment");
    assert!(said(&portal, "dax").await.is_empty() && refusals(&portal, "dax").await.is_empty());
    portal.test.sql("update community.notifications set is_read = true").await;
    let before = mails(&portal, "dax").await;
    comment(&portal, "cleo", of_dax, None).await;
    told_by(&portal, &answered_sender(), "dax").await;
    assert_eq!(mails(&portal, "dax").await, before, "no more of this kind");
    // The address for answers still takes answers.
    assert_eq!(answer(&portal, "dax", &reply_to, "Hello").await, Receipt::Taken);
    assert_eq!(said(&portal, "dax").await.len(), 1);
    portal.test.sql("update community.reply_addresses set expires_at = now()").await;
    assert_eq!(answer(&portal, "dax", &stop, "unsubscribe").await, Receipt::Unknown);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_digest_is_ended_by_mail() {
    let portal = portal().await;
    let of_dax = post(&portal, "dax", ("", "")).await;
    comment(&portal, "elle", of_dax, None).await;
    let dax = id("user of dax");
    portal
        .test
        .sql(&format!(
            "update identity.user_settings set digest = 'daily' where user_id = '{dax}';
             update community.notifications set created_at = now() - interval '2 days'"
        ))
        .await;
    digests_send(&portal.test.db, &answered_sender(), Utc::now())
        .await
        .unwrap_or_else(|error| panic!("{error}"));
    let stop =
        portal.test.text("(select stop_mail from identity.outbox where recipient = 'dax@example.org')").await;
    assert_eq!(answer(&portal, "dax", &stop, "").await, Receipt::Taken);
    let digest = portal
        .test
        .text(&format!("(select digest from identity.user_settings where user_id = '{dax}')"))
        .await;
    assert_eq!(digest, "off");
}
