//! The job `media.forget`: bytes of pictures whose rows erasure took away.

use db::Db;
use db::person::unneeded;
use media::Storage;
use serde::{Deserialize, Serialize};
use std::io::ErrorKind;
use uuid::Uuid;

/// What the job gets.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Order {
    /// The profile that was erased.
    pub owner: Uuid,
    /// Names of originals in the storage.
    pub keys: Vec<String>,
}

/// Removes the bytes that nobody else owns, too. May run as often as it likes.
///
/// # Errors
/// If the database is away or the disk refuses.
pub async fn forget(db: &Db, storage: &Storage, order: Order) -> anyhow::Result<()> {
    let Order { owner, keys } = order;
    let gone = db.as_system("bytes of who was erased", async |tx| unneeded(tx, owner, keys).await).await?;
    for key in gone {
        match storage.forget(&key).await {
            // Not laid out by us: the operator looks at it, and the others go.
            Err(error) if error.kind() == ErrorKind::InvalidInput => {
                tracing::error!(key, "bytes of who was erased lie at an unknown place");
            }
            forgotten => forgotten?,
        }
    }
    Ok(())
}
