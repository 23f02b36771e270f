//! Mails that wait to be sent. Jobs carry only a mail's id: finished jobs are kept, mails are not.

use chrono::{DateTime, Utc};
use db::jobs::{NewJob, enqueue};
use db::prelude::*;
use schema::identity::outbox;
use serde_json::json;
use uuid::Uuid;

/// One finished mail.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Outgoing {
    /// To which address.
    pub to: String,
    /// The subject line.
    pub subject: String,
    /// The mail as plain text.
    pub text: String,
    /// The mail as HTML.
    pub html: String,
    /// The whole address that ends mails of this kind by a bare POST (RFC 8058), for mail programs' own button.
    pub stop: Option<String>,
    /// The address that takes the reader's answer; without one, answers go to the sender.
    pub reply_to: Option<String>,
    /// The address that ends mails of this kind by any mail, beside `stop`.
    pub stop_mail: Option<String>,
    /// Does it answer a mail by itself? It says so then, and no program answers it again.
    pub is_answer: bool,
}

/// The kind of job that sends a mail; its payload is `{"mail": id}`.
pub const SEND: &str = "mail.send";

/// Queues a mail: it is sent if, and only if, this transaction commits.
///
/// # Errors
/// If the database is away.
pub async fn mail_enqueue(tx: &mut ActorTx<'_>, mail: &Outgoing) -> StoreResult<()> {
    mail_enqueue_at(tx, mail, None).await.map(drop)
}

/// The same, but the mail leaves not before a moment, unless [`mail_hurry`] is asked; returns its id.
///
/// # Errors
/// If the database is away.
pub async fn mail_enqueue_at(
    tx: &mut ActorTx<'_>,
    mail: &Outgoing,
    moment: Option<DateTime<Utc>>,
) -> StoreResult<Uuid> {
    let id = Uuid::now_v7();
    diesel::insert_into(outbox::table)
        .values((
            outbox::id.eq(id),
            outbox::recipient.eq(&mail.to),
            outbox::subject.eq(&mail.subject),
            outbox::text_body.eq(&mail.text),
            outbox::html_body.eq(&mail.html),
            outbox::stop_url.eq(&mail.stop),
            outbox::reply_to.eq(&mail.reply_to),
            outbox::stop_mail.eq(&mail.stop_mail),
            outbox::is_answer.eq(mail.is_answer),
        ))
        .execute(&mut tx.conn())
        .await?;
    enqueue(tx, &NewJob { run_at: moment, ..NewJob::new(SEND, &json!({ "mail": id })) }).await?;
    Ok(id)
}

/// Sends a waiting mail now. The job that waited finds it gone.
///
/// # Errors
/// If the database is away.
pub async fn mail_hurry(tx: &mut ActorTx<'_>, id: Uuid) -> StoreResult<()> {
    enqueue(tx, &NewJob::new(SEND, &json!({ "mail": id }))).await.map(drop)
}

/// A mail in the outbox.
#[derive(Clone, Debug, Queryable, Selectable)]
#[diesel(table_name = outbox)]
pub struct MailRow {
    /// The row's id.
    pub id: Uuid,
    /// To which address.
    pub recipient: String,
    /// The subject line.
    pub subject: String,
    /// The mail as plain text.
    pub text_body: String,
    /// The mail as HTML.
    pub html_body: String,
    /// The whole address that ends mails of this kind.
    pub stop_url: Option<String>,
    /// The address that takes the reader's answer.
    pub reply_to: Option<String>,
    /// The address that ends mails of this kind.
    pub stop_mail: Option<String>,
    /// Does it answer a mail by itself?
    pub is_answer: bool,
    /// When it was written.
    pub created_at: DateTime<Utc>,
}

/// A mail that was not sent yet.
///
/// # Errors
/// If the database is away.
pub async fn mail_find(tx: &mut ActorTx<'_>, id: Uuid) -> StoreResult<Option<MailRow>> {
    Ok(outbox::table.find(id).select(MailRow::as_select()).first(&mut tx.conn()).await.optional()?)
}

/// The last mails, newest first.
///
/// # Errors
/// If the database is away.
pub async fn mail_list(tx: &mut ActorTx<'_>, limit: i64) -> StoreResult<Vec<MailRow>> {
    Ok(outbox::table
        .order((outbox::created_at.desc(), outbox::id.desc()))
        .limit(limit)
        .select(MailRow::as_select())
        .load(&mut tx.conn())
        .await?)
}

/// A mail that was sent is not kept.
///
/// # Errors
/// If the database is away.
pub async fn mail_delete(tx: &mut ActorTx<'_>, id: Uuid) -> StoreResult<()> {
    diesel::delete(outbox::table.find(id)).execute(&mut tx.conn()).await?;
    Ok(())
}
