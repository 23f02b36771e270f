//! Ids and value sets of every table, printed from the database by `bin/schema`. Do not edit.

pub mod community;
pub mod events;
pub mod identity;
pub mod jobs;
pub mod media;
pub mod sites;
