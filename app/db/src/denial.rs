//! What triggers say when they deny a change (`insufficient_privilege`): whose turn it is, in words for the log.
//!
//! Diesel keeps no SQL state for such errors, so they are told apart by their words. A test compares the list with the
//! functions of the database.

use std::fmt;

/// Every sentence of a trigger that denies something, in order. `%` stands for a word that it puts in.
pub const DENIALS: &[&str] = &[
    "a witness only says so",
    "an author stays the author",
    "an item that is not seen is not shown",
    "cms.publish is needed to approve a change",
    "cms.publish is needed to decide what is public",
    "cms.publish is needed to pass over a check",
    "cms.publish is needed to unlock a block",
    "cms.update is needed to ask somebody else",
    "leaders give roles and titles",
    "moderators show again what they hid",
    "no such list",
    "no such scan",
    "nobody decides on what is said about them",
    "nobody new follows this person",
    "only owners sanction those who moderate",
    "only the person in the picture answers",
    "only the person takes an appeal back",
    "only the witness confirms",
    "others decide what is shown",
    "somebody else decides",
    "the answers are the applicant's",
    "the author agrees, or does not",
    "the author does not want to be quoted",
    "the author hides, and does not delete what others wrote",
    "the author takes no comments from you",
    "the field % is not yours to change",
    "the follower chooses",
    "the house is for its members",
    "the other side answers",
    "the poll is closed",
    "the quoting post is somebody else's",
    "the subsite is for its people",
    "the topic is closed",
    "these are somebody else's words",
    "what is not for all is not passed on",
    "whoever is followed accepts",
    "whoever left joins anew",
];

/// A denied change, with what the trigger said. Stores that have a sentence of their own for it look at the words; to
/// everybody else it is [`kernel::AppError::Forbidden`].
#[derive(Debug)]
pub(crate) struct Denial(pub(crate) String);

impl fmt::Display for Denial {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "database: {}", self.0)
    }
}

impl std::error::Error for Denial {}

/// Does a trigger say this when it denies something?
pub(crate) fn is_denial(message: &str) -> bool {
    DENIALS.iter().any(|denial| says(denial, message))
}

/// Is a message made of these words, as a function raises it? Every `%` stands for something in between.
pub fn says(words: &str, message: &str) -> bool {
    let mut parts = words.split('%');
    let Some(mut rest) = message.strip_prefix(parts.next().unwrap_or_default()) else { return false };
    let mut last = None;
    for part in parts {
        if let Some(middle) = last.replace(part) {
            let Some((named, behind)) = rest.split_once(middle) else { return false };
            if named.is_empty() {
                return false;
            }
            rest = behind;
        }
    }
    match last {
        Some(last) => rest.strip_suffix(last).is_some_and(|named| !named.is_empty()),
        None => rest.is_empty(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::StoreError;
    use kernel::AppError;

    #[test]
    fn words_are_recognised_around_what_they_name() {
        for (words, message) in [
            ("somebody else decides", "somebody else decides"),
            ("the field % is not yours to change", "the field title is not yours to change"),
            ("rows of %.% are append-only", "rows of identity.audit_log are append-only"),
            ("there is no such row in %", "there is no such row in crm.deals"),
        ] {
            assert!(says(words, message), "{message}");
        }
        for (words, message) in [
            ("somebody else decides", "somebody else decides, or so"),
            ("the field % is not yours to change", "the field title is yours"),
            ("the field % is not yours to change", "the field  is not yours to change"),
            ("rows of %.% are append-only", "rows of audit_log are append-only"),
        ] {
            assert!(!says(words, message), "{message}");
        }
    }

    #[test]
    fn whole_sentences_deny_and_nothing_else_does() {
        assert!(is_denial("the poll is closed") && is_denial("the field slug is not yours to change"));
        for other in ["the poll is closed for today", "the field  is not", "division by zero", ""] {
            assert!(!is_denial(other), "{other}");
        }
        let error = |message: &str| AppError::from(crate::error::from_message(message));
        assert!(matches!(error("somebody else decides"), AppError::Forbidden));
        assert!(matches!(error("division by zero"), AppError::Internal { .. }));
        // Stores that have better words find them.
        let StoreError::Other(cause) = crate::error::from_message("the poll is closed") else {
            panic!("the words are lost");
        };
        assert_eq!(cause.to_string(), "database: the poll is closed");
    }
}
