//! Refusals of triggers that carry a sentence instead of a constraint's name: each becomes a message for people.

use db::{StoreError, StoreResult};
use kernel::AppError;

/// What the trigger says, whom it concerns, message id.
const SENTENCES: [(&str, &str); 5] = [
    ("only owners sanction those who moderate", "safety-refused-staff"),
    ("nobody decides on what is said about them", "safety-refused-own"),
    ("somebody else decides", "safety-refused-issuer"),
    ("only the person takes an appeal back", "safety-refused-appeal"),
    ("moderators show again what they hid", "safety-refused-show"),
];

/// The message behind a refusal, if it is one of those.
fn sentence(error: &StoreError) -> Option<&'static str> {
    let StoreError::Other(cause) = error else {
        return None;
    };
    let said = cause.to_string();
    SENTENCES.iter().find(|(words, _)| said.contains(words)).map(|(_, id)| *id)
}

/// Puts such a refusal beside the form as a whole.
///
/// # Errors
/// Whatever else went wrong.
pub fn explained<T>(result: StoreResult<T>) -> StoreResult<T> {
    result.map_err(|error| match sentence(&error) {
        Some(id) => AppError::field("", id).into(),
        None => error,
    })
}
