//! Writing a post: what was typed, what is wrong with it, how it looks to others, drafts, pictures, what plays and what can
//! be read, times.

mod check;
mod corner;
mod draft;
mod drafts;
mod edit;
mod files;
mod form;
mod new;
mod parts;
mod places;
pub mod playing;
mod receive;
mod save;
mod store;

pub use check::{moment, on_clocks};
pub use corner::{Corner, begin, corner, corner_view, topics};
pub use drafts::{draft_forget, draft_list};
pub use edit::{post_change, post_edit};
pub use new::{post_create, post_new};

/// Whose text it is that a script keeps: others may sign in in the same tab.
fn author() -> Option<String> {
    ui::cx::current().person.as_ref().map(|person| person.handle.clone())
}
