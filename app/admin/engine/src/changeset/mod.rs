//! How far a change of many rows is, and what became of each row.

mod model;
mod store;

pub use model::{Changeset, Count, Done, Fault, Noted};
pub use store::{
    changeset_create, changeset_find, changeset_lock, changeset_turn, counts, faults, noted, rows_add,
    undo_find,
};
