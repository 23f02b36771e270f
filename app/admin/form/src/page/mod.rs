//! The form of a row.

pub mod address;
mod fresh;
mod read;
mod save;
mod sections;
mod sheet;
mod show;
mod standing;
mod summary;
mod typed;
mod view;

pub use address::{Kind, One};
pub use read::{changed, values};
pub use save::{new_save, row_save};
pub use sheet::Sheet;
pub use show::{again, new_show, row_show};
pub use standing::{Standing, inputs, standing};
pub(crate) use typed::push;
pub use typed::{differs, typed_of};
