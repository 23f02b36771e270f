//! Links in mails. Each works once and for a short time; the database keeps only its hash.

pub mod store;

pub use store::{NewToken, Purpose, TokenRow, token_create, token_find, token_forget, token_use};

/// SHA-256 of a text in hexadecimal.
pub fn fingerprint(text: &str) -> String {
    web::session::token_hash(text).iter().map(|byte| format!("{byte:02x}")).collect()
}
