//! What people learn by mail: single mails for what waits for an answer, digests for the rest. A mail says what kind of
//! thing happened and how often, never who or what: mails lie about on other people's screens.

pub mod due;
mod letter;
pub mod page;
pub mod token;
