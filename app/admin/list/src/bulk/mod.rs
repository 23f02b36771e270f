//! Changes of many rows at once: [`ask`] reads what is wanted, [`work`] does it row by row, [`undo`] takes it back,
//! [`page`] shows how far it is and what failed.

pub mod ask;
pub mod bar;
pub mod page;
pub mod undo;
pub mod work;

use serde::{Deserialize, Serialize};
use uuid::Uuid;

/// The kind of job that does large changes.
pub const JOB: &str = "list.bulk";
/// So many rows are changed while the person waits; more in the background.
pub const AT_ONCE: usize = 50;
/// Most rows of one change.
pub const MOST: usize = 100_000;

/// What is done to each row.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "do", rename_all = "snake_case")]
pub enum Deed {
    /// Sets one field, as it would be typed.
    Edit {
        /// The column.
        field: String,
        /// What is typed.
        value: String,
    },
    /// Adds words to a list of words, and takes others away.
    Tag {
        /// The column.
        field: String,
        /// Words to add.
        add: Vec<String>,
        /// Words to take away.
        remove: Vec<String>,
    },
    /// Into the trash, or away for good where there is none.
    Delete,
    /// Out of the trash, for good.
    Remove,
    /// Out of the trash, back to the others.
    Restore,
    /// A declared action.
    Act {
        /// Its name.
        action: String,
    },
    /// Takes another change back.
    Undo {
        /// That change.
        changeset: Uuid,
    },
}

/// What a changeset keeps: the deed and its rows.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct What {
    /// What is done.
    pub deed: Deed,
    /// To which rows, in this order.
    #[serde(default)]
    pub ids: Vec<Uuid>,
}
