//! A case: every open report about one thing, decided together. Moderators claim it, look at it in its context, and
//! decide once, whoever is quicker.

pub mod claim;
pub mod content;
pub mod decide;
pub mod draft;
pub mod form;
pub mod model;
pub mod page;
pub mod queue;
pub mod show;
pub mod store;
