//! Reviewing: the queue of an organisation, one case with its answers and what reviewers think of it, the decision.
//! For people with `community.moderate` in the organisation, and for leaders of the house that is asked for.

mod decide;
mod decision;
mod desk;
mod file;
mod forms;
mod model;
mod notes;
mod queue;
mod reopen;
mod store;

pub use decide::decide_save;
pub use file::file_page;
pub use notes::{claim_save, note_save, release_save};
pub use queue::queue_page;
pub use reopen::reopen_save;
