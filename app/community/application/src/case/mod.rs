//! An application as its applicant sees it: what state it is in, what happens next, the answer; and what they can still
//! do: correct it, answer what was asked, take it back. Never what reviewers think of them.

mod edit;
mod history;
mod list;
mod model;
mod page;
mod store;
mod withdraw;

pub use edit::{case_edit, case_save};
pub use history::history;
pub use list::case_list;
pub use model::{Case, State, filled};
pub use page::{case_page, exchanges};
pub use withdraw::{withdraw_page, withdraw_save};
