//! What all modules of a subsite share: the list of modules, the card that each item is shown as, the queries on the
//! view `sites.items`, and the ways in which items stand beside each other.

mod kind;
pub use kind::{Module, ModuleView, Precision, Sorting};

#[cfg(feature = "ssr")]
mod card;
#[cfg(feature = "ssr")]
mod extra;
#[cfg(feature = "ssr")]
mod item;
#[cfg(feature = "ssr")]
pub mod show;
#[cfg(feature = "ssr")]
pub mod store;
#[cfg(feature = "ssr")]
pub mod words;

#[cfg(feature = "ssr")]
pub use card::{CardLook, ItemCardView};
#[cfg(feature = "ssr")]
pub use extra::{Extra, Track, outside};
#[cfg(feature = "ssr")]
pub use item::{ItemCard, PersonLink, TargetLink};
#[cfg(feature = "ssr")]
pub(crate) use item::{card_columns, per_module};
