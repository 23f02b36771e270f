//! Mails about leaving. They name nobody: whoever reads them knows who they are.

use super::keep::link;
use super::store::{Leaver, waiting};
use crate::request::store::Asker;
use db::{ActorTx, Db, StoreResult};
use identity::mail::{Letter, mail_enqueue};
use kernel::Locale;
use serde::{Deserialize, Serialize};
use ui::format;
use uuid::Uuid;
use web::Secret;

/// The kind of the job that confirms a request.
pub const CONFIRM: &str = "archive.leaving";

/// What the job gets.
#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
pub struct Order {
    /// `identity.data_requests`.
    pub request: Uuid,
}

/// What mails need to know of the site.
#[derive(Clone, Debug)]
pub struct Sender {
    /// `https://host` without a slash at its end.
    pub origin: String,
    /// Signs links.
    pub secret_key: Secret,
}

/// Confirms a request that still waits, with a link that calls it off.
///
/// # Errors
/// If the database is away.
pub async fn confirm(db: &Db, sender: &Sender, order: Order) -> anyhow::Result<()> {
    let link = format!("{}{}", sender.origin, link(&sender.secret_key, order.request)?);
    db.as_system("somebody wants to leave: mail", async |tx| match waiting(tx, order.request).await? {
        Some(leaver) => asked(tx, &leaver, link).await,
        None => Ok(()),
    })
    .await?;
    Ok(())
}

async fn asked(tx: &mut ActorTx<'_>, leaver: &Leaver, link: String) -> StoreResult<()> {
    let locale = locale(&leaver.asker);
    let when = format::date_time(leaver.due_at, locale);
    let values = [("when", when.as_str()), ("content", leaver.content().as_str())];
    mail_enqueue(
        tx,
        &Letter { locale, key: "leave", values: &values, link: Some(link) }.to(&leaver.asker.email),
    )
    .await
}

/// The last mail. It goes to the address that was, and is gone from the outbox once it is sent.
///
/// # Errors
/// If the database is away.
pub async fn farewell(tx: &mut ActorTx<'_>, leaver: &Leaver) -> StoreResult<()> {
    let values = [("content", leaver.content().as_str())];
    let letter = Letter { locale: locale(&leaver.asker), key: "left", values: &values, link: None };
    mail_enqueue(tx, &letter.to(&leaver.asker.email)).await
}

/// Says that the account is still there because others depend on it.
///
/// # Errors
/// If the database is away.
pub async fn stopped(tx: &mut ActorTx<'_>, leaver: &Leaver, origin: &str) -> StoreResult<()> {
    let link = Some(format!("{origin}/settings/data/leave"));
    let letter = Letter { locale: locale(&leaver.asker), key: "stopped", values: &[], link };
    mail_enqueue(tx, &letter.to(&leaver.asker.email)).await
}

fn locale(asker: &Asker) -> Locale {
    Locale::from_tag(&asker.language).unwrap_or_default()
}
