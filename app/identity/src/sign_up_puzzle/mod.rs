//! Work instead of waiting: whoever a rule or a busy network makes suspicious gets their mail later, and at once if their
//! browser has found a number that takes a second to find. Nobody else is asked, and no third party takes part.

pub mod model;
pub mod page;
pub mod store;

pub use store::{puzzle_create, puzzle_find, puzzle_use};
