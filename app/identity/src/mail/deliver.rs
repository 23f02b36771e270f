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
    if let Some(stop) = &mail.stop_url {
        for (name, value) in [
            ("List-Unsubscribe", format!("<{stop}>")),
            ("List-Unsubscribe-Post", "List-Unsubscribe=One-Click".to_owned()),
        ] {
            builder = builder.raw_header(HeaderValue::new(HeaderName::new_from_ascii_str(name), value));
        }
    }
    Ok(builder
        .multipart(MultiPart::alternative_plain_html(mail.text_body.clone(), mail.html_body.clone()))?)
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
    fn a_mail_has_both_parts_and_one_id() {
        let mail = mail(None);
        let sent = sent(&mail);
        assert!(sent.contains("Message-ID: <00000000000000000000000000000007@maison.example>"), "{sent}");
        assert!(sent.contains("text/plain") && sent.contains("text/html"));
        assert!(!sent.contains("\nBcc:"), "{sent}");
        assert!(message(&mail, "nobody").is_err());
    }
}
