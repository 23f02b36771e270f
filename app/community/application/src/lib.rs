//! Somebody asks to join an organisation or a house: a form of its own, a case with a clock and several reviewers, an answer.

mod apply;
mod attach;
mod case;
mod letter;
mod question;
mod review;
mod routes;

pub use attach::{FILES, clean};
pub use letter::{MERGE, letter, merge, work};
pub use routes::routes;
