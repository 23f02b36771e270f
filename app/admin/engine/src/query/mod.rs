//! What a list is asked for: filter, search, order, where it begins. Read from an address, checked against the fields,
//! turned into SQL whose names come from the registry and whose values are bound.
//!
//! The grammar of filters is that of PostgREST: `filter.state=eq.draft`, `filter.or=(price.gt.10,price.null)`.

mod filter;
mod grammar;
mod operator;
mod sort;
mod sql;

pub use filter::{Filter, Test};
pub use operator::Op;
pub use sort::Sort;
pub use sql::{condition, search_condition};

use kernel::Cursor;

/// A list as it is asked for.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ListQuery {
    /// Which rows.
    pub filter: Filter,
    /// Words that the row's search columns contain.
    pub search: String,
    /// Order; the resource's own where none is asked for.
    pub sort: Option<Sort>,
    /// Rows behind this one.
    pub after: Option<Cursor>,
    /// Rows before this one.
    pub before: Option<Cursor>,
    /// How many.
    pub limit: usize,
    /// Rows in the trash instead of those that are not.
    pub trash: bool,
}
