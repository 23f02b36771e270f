//! The engine against a real database.

#![expect(clippy::unwrap_used, clippy::indexing_slicing, reason = "what helps tests may fail as tests do")]

mod check;
