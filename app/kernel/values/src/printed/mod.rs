//! Ids and value sets of every table, printed from the database by `bin/schema`. Do not edit.

pub mod admin;
pub mod analytics;
pub mod channels;
pub mod cms;
pub mod community;
pub mod crm;
pub mod events;
pub mod identity;
pub mod jobs;
pub mod marketing;
pub mod media;
pub mod messaging;
pub mod planning;
pub mod production;
pub mod search;
pub mod sites;
