//! Quoting: a post that says something about another one, as its author allows. The quoted post is never copied; readers
//! see it with their own rights when they read, and only while its author agrees. Who may quote is known by the database
//! (`community.quote_answer`).

mod list;
mod model;
mod page;
mod store;
mod view;

pub use model::{Chosen, Policy, Quotations, Quote};
pub use page::{decide, list};
pub use store::{chosen_find, consent, wish_change, wish_set};
pub use view::{composer, count, html, quote_view};
