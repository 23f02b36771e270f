//! The questions of a form: what kinds there are, which follow-ups are asked, what a good answer is, and how they look.
//!
//! Two things follow from what leaders type into the form, so that no table has to know more: questions whose position
//! shares its hundreds (0–99, 100–199 …) stand on one step, and a question whose key begins with another question's key
//! and `__` is a follow-up of it (see [`follow`]).

mod check;
mod follow;
mod model;
mod page;
mod shown;

pub use check::check;
pub use follow::is_asked;
pub use model::{HouseChoice, Question, Typed, with_questions};
pub use page::{Sheet, fields};
pub use shown::answers;
