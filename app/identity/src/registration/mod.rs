//! Becoming a person here: the form, the mail, the confirmation. Nobody exists before the address is confirmed, so
//! nobody can occupy a stranger's address.

pub mod action;
pub mod model;
pub mod page;
mod reception;
