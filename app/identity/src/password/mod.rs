//! Passwords: which are taken, how they are kept. Only Argon2id hashes ever reach the database.

mod hash;
mod policy;

pub use hash::{password_hash, password_verify};
pub use policy::password_check;
