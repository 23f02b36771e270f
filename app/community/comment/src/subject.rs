//! What people comment on and react to: a word of the database (`community.subject_table`) and an id.

use kernel::AppError;
use uuid::Uuid;

/// A subject as an address names it.
pub type Subject = (&'static str, Uuid);

/// What takes comments.
const COMMENTED: &[&str] = &["posts", "articles", "forum", "timeline", "gallery", "events", "albums"];

/// What takes reactions besides.
const REACTED: &[&str] = &["comments"];

/// A subject that takes comments.
///
/// # Errors
/// `NotFound` for what is none.
pub fn commented(word: &str, id: &str) -> Result<Subject, AppError> {
    find(COMMENTED.iter(), word, id)
}

/// A subject that takes reactions.
///
/// # Errors
/// `NotFound` for what is none.
pub fn reacted(word: &str, id: &str) -> Result<Subject, AppError> {
    find(COMMENTED.iter().chain(REACTED), word, id)
}

/// The id in an address.
///
/// # Errors
/// `NotFound` for what is none.
pub fn id(text: &str) -> Result<Uuid, AppError> {
    Uuid::try_parse(text).map_err(|_| AppError::NotFound)
}

fn find<'a>(
    mut words: impl Iterator<Item = &'a &'static str>,
    word: &str,
    text: &str,
) -> Result<Subject, AppError> {
    let word = words.find(|known| **known == word).ok_or(AppError::NotFound)?;
    Ok((word, id(text)?))
}
