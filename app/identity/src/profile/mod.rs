//! What others see of a person: names, pronouns, words, links. Row-level security decides who sees which profile; the
//! legal name is in a table that only its person reads; former names are nowhere.

pub mod edit;
pub mod links;
pub mod model;
pub mod page;
pub mod resource;
pub mod store;
