//! The log of moderation: staff read who did what and why, members read how often which kind of thing was done. The
//! database writes it and lets nobody change it.

pub mod page;
pub mod public;
pub mod store;
