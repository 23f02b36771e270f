//! Mails that people answer. A mail about one thing names an address of its own; what comes there becomes a comment of the
//! person to whom it was sent, or ends mails of a kind. Whoever knows an address writes as that person, so it is kept as
//! a hash, for a while, for a few answers, and believed only from the person's own address.

pub mod address;
mod answer;
mod automatic;
pub mod hook;
mod html;
mod message;
pub mod offer;
pub mod receive;
mod refusal;
mod store;
mod trim;

pub use address::ReplyAddress;
pub use receive::{Intake, LARGEST, Receipt, mail_receive};
pub use trim::own_words;
