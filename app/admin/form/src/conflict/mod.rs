//! Two people changed the same row. What only one of them changed is taken over; where both changed the same field, the
//! one who saves later sees both values and chooses.

mod merge;
mod view;

pub use merge::{Clash, Merge, merge, unsettled};
pub use view::view;
