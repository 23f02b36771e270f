//! What happened that concerns a person: the list, what they want to hear of and where, digests, devices.
//!
//! The database tells (`community.notify`), whoever writes; rows hold ids only. Here words are made of them, in the
//! reader's language and with the reader's rights.

mod kind;
mod mail;
mod notice;
mod poll;
mod push;
mod reply;
mod routes;
mod wish;
mod work;

pub use mail::due::{Now, Sender, digests_send, mails_send};
pub use mail::token::stop_path;
pub use poll::polls_close;
pub use push::due::pushes_queue;
pub use reply::{Intake, LARGEST, Receipt, ReplyAddress, mail_receive, own_words};
pub use routes::routes;
pub use work::work;
