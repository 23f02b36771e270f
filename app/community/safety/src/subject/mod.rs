//! What a report, a sanction or an appeal is about: a post, a comment, a picture, a person … as whoever asks may see it.

pub mod model;
pub mod page;
pub mod store;
