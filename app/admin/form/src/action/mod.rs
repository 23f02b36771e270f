//! What is done with a whole row: actions, duplicating, the trash, and what would break.

mod act;
mod bar;
mod duplicate;
mod trash;
mod used;

pub use act::act;
pub(crate) use bar::has_history;
pub use bar::{bar, trash_note};
pub use duplicate::duplicate;
pub use trash::{delete, restore};
pub use used::{Use, used, used_show};
