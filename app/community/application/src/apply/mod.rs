//! Applying: which forms are open, filling one in step by step, sending it. What is not sent yet is a row of
//! `community.drafts`; what was sent is an application ([`crate::case`]).

mod index;
mod model;
mod page;
mod save;
mod store;

pub use index::apply_index;
pub use model::Place;
pub use page::apply_page;
pub use save::apply_save;
