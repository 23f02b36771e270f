//! Sending one mail by SMTP. Without a mail server, mails stay in the outbox.

use super::store::{MailRow, mail_delete, mail_find};
use anyhow::Context;
use db::Db;
use lettre::message::MultiPart;
use lettre::message::header::{HeaderName, HeaderValue};
use lettre::{AsyncSmtpTransport, AsyncTransport, Message, Tokio1Executor};
use serde_json::Value;
use uuid::Uuid;
use web::Secret;

/// How mails leave.
#[derive(Clone, Debug)]
pub struct MailSettings {
    /// Sender: `Maison <hello@host>`.
    pub from: String,
    /// `smtp://user:password@host:port?tls=required` or `smtps://…`; without one, mails stay in the outbox.
    pub smtp_url: Option<Secret>,
}

impl From<&web::Settings> for MailSettings {
    fn from(settings: &web::Settings) -> Self {
        Self { from: settings.mail_from.clone(), smtp_url: settings.smtp_url.clone() }
    }
}

/// Handles a job `mail.send` with payload `{"mail": id}`. A mail that is gone was sent before.
///
/// # Errors
/// If the mail server does not take it; the job is tried again then.
pub async fn deliver(db: &Db, payload: &Value, settings: &MailSettings) -> anyhow::Result<()> {
    let id: Uuid = payload.get("mail").and_then(Value::as_str).context("no mail in the payload")?.parse()?;
    let Some(url) = &settings.smtp_url else {
        return Ok(());
    };
    let Some(mail) = db.as_system("mail to be sent", async |tx| mail_find(tx, id).await).await? else {
        return Ok(());
    };
    let transport = AsyncSmtpTransport::<Tokio1Executor>::from_url(url.reveal())
        .map_err(|_| anyhow::anyhow!("the address of the mail server cannot be read"))?
        .build();
    transport.send(message(&mail, &settings.from)?).await.context("mail server")?;
    db.as_system("mail was sent", async |tx| mail_delete(tx, id).await).await?;
    Ok(())
}

fn message(mail: &MailRow, from: &str) -> anyhow::Result<Message> {
    let from: lettre::message::Mailbox = from.parse().context("sender")?;
    // The same on every try, so that a mail that is sent twice arrives once.
    let id = format!("<{}@{}>", mail.id.simple(), from.email.domain());
    let mut builder = Message::builder()
        .from(from)
        .to(mail.recipient.parse().map_err(|_| anyhow::anyhow!("the recipient is no address"))?)
        .subject(&mail.subject)
        .message_id(Some(id));
    if let Some(reply_to) = &mail.reply_to {
        builder = builder.reply_to(reply_to.parse().map_err(|_| anyhow::anyhow!("answers have no address"))?);
    }
    for (name, value) in more(mail) {
        builder = builder.raw_header(HeaderValue::new(HeaderName::new_from_ascii_str(name), value));
    }
    Ok(builder
        .multipart(MultiPart::alternative_plain_html(mail.text_body.clone(), mail.html_body.clone()))?)
}

/// How mails of its kind end, and what programs that answer by themselves need to know.
fn more(mail: &MailRow) -> Vec<(&'static str, String)> {
    let mut headers = Vec::new();
    if let Some(stop) = &mail.stop_url {
        let by_mail =
            mail.stop_mail.iter().map(|address| format!(", <mailto:{address}?subject=unsubscribe>"));
        headers.push(("List-Unsubscribe", format!("<{stop}>{}", by_mail.collect::<String>())));
        headers.push(("List-Unsubscribe-Post", "List-Unsubscribe=One-Click".to_owned()));
    }
    if mail.is_answer {
        headers.push(("Auto-Submitted", "auto-replied".to_owned()));
    } else if mail.reply_to.is_some() {
        headers.push(("Auto-Submitted", "auto-generated".to_owned()));
    }
    headers
}

#[cfg(test)]
mod tests {
    use super::*;

    fn mail(stop_url: Option<String>) -> MailRow {
        MailRow {
            id: Uuid::from_u128(7),
            recipient: "zoe@example.org".into(),
            subject: "Your link\r\nBcc: everybody@example.org".into(),
            text_body: "text".into(),
            html_body: "<p>html</p>".into(),
            stop_url,
            reply_to: None,
            stop_mail: None,
            is_answer: false,
            created_at: chrono::Utc::now(),
        }
    }

    fn sent(mail: &MailRow) -> String {
        String::from_utf8(message(mail, "Maison <hello@maison.example>").unwrap().formatted()).unwrap()
    }

    #[test]
    fn what_can_be_ended_says_how_in_one_line() {
        assert!(!sent(&mail(None)).contains("List-Unsubscribe"));
        let stop = format!("https://maison.example/notifications/unsubscribe/{}", "a".repeat(150));
        let text = sent(&mail(Some(stop.clone())));
        let unfolded = text.replace("\r\n ", " ");
        let line = |name: &str| unfolded.lines().find_map(|line| line.strip_prefix(name)).map(str::trim);
        assert_eq!(line("List-Unsubscribe:"), Some(format!("<{stop}>").as_str()), "{text}");
        assert_eq!(line("List-Unsubscribe-Post:"), Some("List-Unsubscribe=One-Click"), "{text}");
        let evil = sent(&mail(Some("https://x/>\r\nBcc: everybody@example.org".into())));
        assert!(!evil.contains("\nBcc:"), "{evil}");
    }

    #[test]
    fn what_can_be_answered_says_where_and_that_no_program_shall() {
        let plain = sent(&mail(None));
        assert!(!plain.contains("Reply-To") && !plain.contains("Auto-Submitted"), "{plain}");
        let address = |word: &str| Some(format!("reply+{}@maison.example", word.repeat(32)));
        let answered = MailRow {
            reply_to: address("a"),
            stop_mail: address("b"),
            ..mail(Some("https://maison.example/notifications/unsubscribe/x".to_owned()))
        };
        let text = sent(&answered).replace("\r\n ", " ");
        let line = |name: &str| {
            text.lines().find_map(|line| line.strip_prefix(name)).map(str::trim).unwrap_or_default()
        };
        assert_eq!(line("Reply-To:"), address("a").unwrap(), "{text}");
        assert_eq!(line("Auto-Submitted:"), "auto-generated");
        let stop = format!(
            "<https://maison.example/notifications/unsubscribe/x>, <mailto:{}?subject=unsubscribe>",
            address("b").unwrap()
        );
        assert_eq!(line("List-Unsubscribe:"), stop, "{text}");
        assert!(sent(&MailRow { is_answer: true, ..mail(None) }).contains("Auto-Submitted: auto-replied"));
        assert!(
            message(&MailRow { reply_to: Some("x\r\nBcc: y@z".into()), ..mail(None) }, "a@maison.example")
                .is_err()
        );
    }

    #[test]
    fn a_mail_has_both_parts_and_one_id() {
        let mail = mail(None);
        let sent = sent(&mail);
        assert!(sent.contains("Message-ID: <00000000000000000000000000000007@maison.example>"), "{sent}");
        assert!(sent.contains("text/plain") && sent.contains("text/html"));
        assert!(!sent.contains("\nBcc:"), "{sent}");
        assert!(message(&mail, "nobody").is_err());
    }
}
