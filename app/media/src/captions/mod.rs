//! Words of videos and sound: captions in each language as WebVTT, the poster, the waveform, and the player that has them, for every
//! page that shows or changes what plays.

mod change;
mod form;
mod language;
mod player;
mod sent;
mod store;
mod vtt;
mod wave;

pub use change::{keep, show};
pub use form::{Typed, labels, section};
pub use player::{Place, Words, player, transcript};
pub use sent::{FORM_BYTES, Pressed, Sent};
pub use store::{Kept, Side, side_find, words};
