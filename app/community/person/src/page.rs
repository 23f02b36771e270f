//! Where the pages of a list begin and end.

use chrono::{DateTime, Utc};
use kernel::{AppError, Cursor};
use serde::Deserialize;
use uuid::Uuid;

/// Where a list begins.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct After {
    after: String,
}

impl After {
    /// The last row of the page before.
    pub fn cursor(&self) -> Option<Cursor> {
        Cursor::parse(&self.after)
    }
}

/// The time in a cursor.
pub fn at(cursor: Option<&Cursor>) -> Option<DateTime<Utc>> {
    cursor?.key.parse().ok()
}

/// Cuts a list that was read one row longer than a page; says where the next page begins.
pub fn cut<T>(rows: &mut Vec<T>, page: usize, key: impl Fn(&T) -> (DateTime<Utc>, Uuid)) -> Option<Cursor> {
    let more = rows.len() > page;
    rows.truncate(page);
    let (at, id) = rows.last().filter(|_| more).map(key)?;
    Some(Cursor { key: at.format("%Y-%m-%dT%H:%M:%S%.6fZ").to_string(), id })
}

/// The address of the next page.
pub fn next(path: &str, cursor: Option<Cursor>) -> Option<String> {
    cursor.map(|cursor| format!("{path}?after={cursor}"))
}

/// The id in an address.
///
/// # Errors
/// `NotFound` for what is none.
pub fn id(text: &str) -> Result<Uuid, AppError> {
    Uuid::try_parse(text).map_err(|_| AppError::NotFound)
}
