//! What tests of answers by mail share: mails that can be answered, and the answers as mail servers hand them in.

use crate::scene::sender;
use chrono::{Duration, Utc};
use notification::{Intake, Receipt, ReplyAddress, Sender, mail_receive, mails_send};
use testing::{Portal, id, profile};
use uuid::Uuid;

/// Where answers come in.
pub const REPLY: &str = "reply@maison.example";

/// Sends mails that can be answered.
pub fn answered_sender() -> Sender {
    Sender { reply: ReplyAddress::parse(REPLY), ..sender() }
}

/// Takes answers.
pub fn intake(portal: &Portal) -> Intake {
    let intake = Intake::new(portal.test.db.clone(), REPLY, "https://maison.example");
    intake.unwrap_or_else(|| panic!("{REPLY} is an address"))
}

/// Everything comes to somebody by mail at once.
pub async fn at_once(portal: &Portal, name: &str) {
    portal
        .test
        .sql(&format!(
            "insert into identity.notification_preferences (id, user_id, channel, delivery) values (gen_random_uuid(), '{}', 'email', 'at_once')",
            id(&format!("user of {name}"))
        ))
        .await;
}

/// Sends what waits; Reply-To, the address in List-Unsubscribe and the text of somebody's last mail.
pub async fn told_by(portal: &Portal, sender: &Sender, name: &str) -> (String, String, String) {
    let soon = Utc::now() + Duration::minutes(5);
    mails_send(&portal.test.db, sender, soon).await.unwrap_or_else(|error| panic!("{error}"));
    let last = async |column: &str| {
        portal
            .test
            .text(&format!(
                "(select coalesce({column}, '') from identity.outbox where recipient = '{name}@example.org' order by created_at desc, id desc limit 1)"
            ))
            .await
    };
    (last("reply_to").await, last("stop_mail").await, last("text_body").await)
}

/// The address to which somebody answers their newest mail.
pub async fn address(portal: &Portal, name: &str) -> String {
    let (reply_to, ..) = told_by(portal, &answered_sender(), name).await;
    assert!(reply_to.starts_with("reply+") && reply_to.ends_with("@maison.example"), "{reply_to}");
    reply_to
}

/// A mail of somebody, with a Message-ID of its own and perhaps further headers.
pub fn mail(name: &str, to: &str, more: &str, body: &str) -> Vec<u8> {
    let from = format!("{name}@example.org");
    let kind = if more.contains("Content-Type") { "" } else { "Content-Type: text/plain; charset=utf-8\r\n" };
    let number = if more.contains("Message-ID") {
        String::new()
    } else {
        format!("Message-ID: <{}@mail.example>\r\n", Uuid::now_v7().simple())
    };
    format!(
        "Return-Path: <{from}>\r\nFrom: Somebody <{from}>\r\nTo: Maison <{to}>\r\nSubject: Re: Comments\r\n{number}MIME-Version: 1.0\r\n{kind}{more}\r\n{body}"
    )
    .into_bytes()
}

/// A mail of somebody comes in.
pub async fn answer(portal: &Portal, name: &str, to: &str, body: &str) -> Receipt {
    mail_receive(&intake(portal), mail(name, to, "", body)).await
}

/// `content parent state` of what somebody said, oldest first.
pub async fn said(portal: &Portal, name: &str) -> Vec<String> {
    let all = portal
        .test
        .text(&format!(
            "coalesce((select string_agg(concat_ws('|', content, parent_id, publish_state), E'\\x01' order by created_at, id) \
               from community.comments where author_profile_id = '{}'), '')",
            profile(name)
        ))
        .await;
    all.split('\u{1}').filter(|line| !line.is_empty()).map(str::to_owned).collect()
}

/// Mails that tell somebody what became of theirs: subjects and texts.
pub async fn refusals(portal: &Portal, name: &str) -> Vec<String> {
    let all = portal
        .test
        .text(&format!(
            "coalesce((select string_agg(subject || E'\\n' || text_body, E'\\x01' order by created_at, id) \
               from identity.outbox where recipient = '{name}@example.org' and is_answer), '')"
        ))
        .await;
    all.split('\u{1}').filter(|line| !line.is_empty()).map(str::to_owned).collect()
}
