//! The mail that says an archive is ready. It leads to the page, never to the file: mails are passed on.

use crate::request::store::Asker;
use db::{ActorTx, StoreResult};
use identity::mail::{Letter, mail_enqueue};
use kernel::Locale;

/// Queues it in the transaction in which the archive becomes ready.
///
/// # Errors
/// If the database is away.
pub async fn ready(tx: &mut ActorTx<'_>, origin: &str, asker: &Asker) -> StoreResult<()> {
    let locale = Locale::from_tag(&asker.language).unwrap_or_default();
    let link = Some(format!("{origin}/settings/data"));
    mail_enqueue(tx, &Letter { locale, key: "archive", values: &[], link }.to(&asker.email)).await
}
