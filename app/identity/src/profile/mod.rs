//! What a person says of themselves: names, pronouns, words, links. Row-level security decides who sees which profile;
//! the legal name is in a table that only its person reads; former names are nowhere. The page that others see is in
//! `app/community/person`.

pub mod edit;
pub mod links;
pub mod model;
pub mod resource;
pub mod store;
