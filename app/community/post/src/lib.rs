//! Posts and feeds: text, pictures, polls, articles; who sees them, who may answer, when they appear, what they said before; and what a person reads of them.

mod act;
mod card;
mod compose;
mod feed;
mod poll;
mod preview;
mod quote;
mod remind;
mod routes;
mod schedule;
mod single;
mod syndicate;
pub mod text;

pub use feed::{Show, front_find};
pub use routes::routes;
pub use schedule::{publish_due, work};
