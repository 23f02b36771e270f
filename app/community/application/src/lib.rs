//! Somebody asks to join an organisation or a house: a form of its own, a case with a clock and several reviewers, an answer.

mod routes;

pub use routes::routes;
