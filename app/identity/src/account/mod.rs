//! A person's account: address and password. The one place where people are made, by registering, by the operator's
//! command or by the demo.

pub mod action;
pub mod model;
pub mod page;
pub mod policy;
pub mod store;

pub use store::{MadePerson, NewPerson, person_create};

/// Password of the people of the demo, shown on the sign-in page in development.
pub const DEMO_PASSWORD: &str = "walk the runway";

/// Handles of the people of the demo whom the sign-in page offers in development: owner, editor, member, moderator.
pub const DEMO_HANDLES: [&str; 4] = ["ana", "bo", "cleo", "dara"];
