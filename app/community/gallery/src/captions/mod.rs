//! Words of videos and sound: captions in each language as WebVTT, and what they say to read below the player.

mod form;
mod language;
pub mod page;
mod store;
mod vtt;

pub use form::{Typed, section};
pub use language::name;
pub use store::{Kept, captions_all, captions_here};
pub use vtt::read;
