//! A post as lists and its own page show it.

mod actions;
mod media;
mod model;
mod sql;
mod view;

pub use actions::actions;
pub use media::Spoken;
pub use model::{Audience, Card, Kind, ReplyPolicy, Row, shorten};
pub(crate) use sql::{card, within};
pub use view::{body, cards, head, moment, title_of};
