//! Links in mails. Each works once and for a short time; the database keeps only its hash.

pub mod store;

pub use store::{NewToken, Purpose, TokenRow, token_create, token_find, token_forget, token_use};
