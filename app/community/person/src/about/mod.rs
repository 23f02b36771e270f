//! Words, links, houses and honours of a person, as far as whoever asks may see them.

mod meta;
mod model;
pub mod page;
mod show;
mod store;
