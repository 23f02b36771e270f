//! The engine against a real database.

mod check;
