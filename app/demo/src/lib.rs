//! The demonstration: people, organisations, sites and pictures that a newcomer can walk through, and bulk data for
//! measuring. Content lives in `content/`, one file per subsite.

use db::Db;
use media::Storage;

/// What a run did.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Summary {
    /// Subsites written; 0 when everything was there already.
    pub subsites: usize,
    /// Items of modules written.
    pub items: usize,
    /// Pictures made and stored.
    pub pictures: usize,
}

/// Writes the demonstration. What is there already stays as it is: a second run changes nothing and is quick.
///
/// # Errors
/// If the database is away, the storage cannot be written, or the database holds people of its own.
pub async fn seed(db: &Db, storage: &Storage) -> anyhow::Result<Summary> {
    let _ = (db, storage);
    Ok(Summary::default())
}

/// Writes `n` × 10,000 subsites with skewed numbers of items, without pictures, for measuring.
///
/// # Errors
/// If the database is not marked as one for development, or is away.
pub async fn scale(db: &Db, n: u32) -> anyhow::Result<Summary> {
    let _ = (db, n);
    Ok(Summary::default())
}
