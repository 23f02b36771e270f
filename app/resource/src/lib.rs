//! What a noun declares for the resource engine: the words, order and widgets that the database cannot know.
//!
//! A noun's `resource.rs` returns a [`Resource`]. Types, required fields, allowed values, references, uniqueness and
//! defaults are read from the schema by `engine`; a test there fails when a declaration names what is not in the
//! database, or a table has none. Knows nothing about requests or pages.

pub mod action;
pub mod declare;
pub mod field;
pub mod hooks;
pub mod view;

pub use action::{Action, Step};
pub use declare::{Place, Resource, Section};
pub use field::{Condition, FieldWords, Part, Widget};
pub use hooks::{Change, Hooks, Values};
pub use view::View;
