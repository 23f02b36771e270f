//! Mails to people: written in their language, queued in the transaction that causes them, sent by a worker.

mod deliver;
pub mod page;
pub mod store;
mod template;

pub use deliver::{MailSettings, deliver};
pub use store::{Outgoing, mail_enqueue, mail_enqueue_at, mail_hurry};
pub use template::Letter;
