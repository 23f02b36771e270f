//! Secrets of endpoints: made, rotated, opened for signing.

use super::client::Sender;
use super::sign::new_secret;
use super::store::{self, COLUMN};
use db::prelude::*;
use db::secret::Keys;
use db::{Db, StoreResult};
use diesel::sql_types::{Bytea, Uuid as SqlUuid};
use uuid::Uuid;

/// Makes a secret for an endpoint and returns its text, which nobody can show again. The one before it signs for another
/// day; older ones are forgotten.
///
/// # Errors
/// If the database is away, or secrets cannot be sealed.
pub async fn rotate(db: &Db, keys: &Keys, organization: Uuid, endpoint: Uuid) -> StoreResult<String> {
    let (id, text) = (Uuid::now_v7(), new_secret());
    let sealed = keys.seal(COLUMN, id, text.as_bytes()).map_err(|error| StoreError::Other(error.into()))?;
    db.as_system("a new secret of a webhook", async |tx| {
        for sql in [
            "delete from channels.webhook_secrets where endpoint_id = $1 and expires_at is not null",
            "update channels.webhook_secrets set expires_at = now() + interval '1 day'
              where endpoint_id = $1 and expires_at is null",
        ] {
            statement(sql).bind::<SqlUuid, _>(endpoint).execute(&mut tx.conn()).await?;
        }
        statement(
            "insert into channels.webhook_secrets (id, organization_id, endpoint_id, secret_encrypted)
             values ($1, $2, $3, $4)",
        )
        .bind::<SqlUuid, _>(id)
        .bind::<SqlUuid, _>(organization)
        .bind::<SqlUuid, _>(endpoint)
        .bind::<Bytea, _>(sealed.as_slice())
        .execute(&mut tx.conn())
        .await?;
        Ok(())
    })
    .await?;
    Ok(text)
}

/// The secrets that sign for an endpoint.
pub(super) async fn opened(db: &Db, sender: &Sender, endpoint: Uuid) -> anyhow::Result<Vec<String>> {
    let sealed = store::secrets(db, endpoint).await?;
    let mut texts = Vec::with_capacity(sealed.len());
    for secret in sealed {
        texts.push(String::from_utf8(sender.keys.open(COLUMN, secret.id, &secret.secret)?)?);
    }
    Ok(texts)
}
