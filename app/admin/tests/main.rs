//! The resource engine over every table of the database.

#![expect(clippy::unwrap_used, reason = "what helps tests may fail as tests do")]

mod declarations;
mod new_noun;
mod orders;
mod said;
mod walk;
