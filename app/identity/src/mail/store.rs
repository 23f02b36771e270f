//! Mails that wait to be sent. Jobs carry only a mail's id: finished jobs are kept, mails are not.

use chrono::{DateTime, Utc};
use db::jobs::{NewJob, enqueue};
use db::prelude::*;
use diesel::sql_types::{BigInt, Nullable, Text, Timestamptz, Uuid as SqlUuid};
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
    statement(
        "insert into identity.outbox (id, recipient, subject, text_body, html_body, stop_url) values ($1, $2, $3, $4, $5, $6)",
    )
    .bind::<SqlUuid, _>(id)
    .bind::<Text, _>(&mail.to)
    .bind::<Text, _>(&mail.subject)
    .bind::<Text, _>(&mail.text)
    .bind::<Text, _>(&mail.html)
    .bind::<Nullable<Text>, _>(mail.stop.as_deref())
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
#[derive(Clone, Debug, QueryableByName)]
pub struct MailRow {
    /// The row's id.
    #[diesel(sql_type = SqlUuid)]
    pub id: Uuid,
    /// To which address.
    #[diesel(sql_type = Text)]
    pub recipient: String,
    /// The subject line.
    #[diesel(sql_type = Text)]
    pub subject: String,
    /// The mail as plain text.
    #[diesel(sql_type = Text)]
    pub text_body: String,
    /// The mail as HTML.
    #[diesel(sql_type = Text)]
    pub html_body: String,
    /// The whole address that ends mails of this kind.
    #[diesel(sql_type = Nullable<Text>)]
    pub stop_url: Option<String>,
    /// When it was written.
    #[diesel(sql_type = Timestamptz)]
    pub created_at: DateTime<Utc>,
}

/// `select` mails, `and` so on.
macro_rules! mails {
    ($rest:literal) => {
        concat!(
            "select id, recipient, subject, text_body, html_body, stop_url, created_at from identity.outbox ",
            $rest
        )
    };
}

/// A mail that was not sent yet.
///
/// # Errors
/// If the database is away.
pub async fn mail_find(tx: &mut ActorTx<'_>, id: Uuid) -> StoreResult<Option<MailRow>> {
    Ok(statement(mails!("where id = $1"))
        .bind::<SqlUuid, _>(id)
        .get_result(&mut tx.conn())
        .await
        .optional()?)
}

/// The last mails, newest first.
///
/// # Errors
/// If the database is away.
pub async fn mail_list(tx: &mut ActorTx<'_>, limit: i64) -> StoreResult<Vec<MailRow>> {
    Ok(statement(mails!("order by created_at desc, id desc limit $1"))
        .bind::<BigInt, _>(limit)
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
