//! The resource engine: every table's list, form, import, export and API come from here.
//!
//! [`catalogue`] reads what the database says about its tables, [`registry`] joins that with what nouns declare
//! (`resource::Resource`), [`value`] turns what people type into JSON and back, [`check`] holds values against the
//! database's checks with a sentence beside each field, [`query`] is what a list is asked for, and [`record`] is the one
//! path by which rows are read and written. Pages live in `frame`,
//! `list` and `form`, files in `transfer`, programs in `api`.

pub mod catalogue;
pub mod changeset;
pub mod check;
pub mod query;
pub mod record;
pub mod registry;
pub mod scope;
pub mod value;

pub use query::{Filter, ListQuery, Op, Sort, Test};
pub use record::{Expect, Row};
pub use registry::{Engine, Field, Mode, Noun, Registry};
pub use scope::Scope;
