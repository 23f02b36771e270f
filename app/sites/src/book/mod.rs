//! A book is a book or a zine: a cover, an author, a number of pages.

#[cfg(feature = "ssr")]
pub mod page;
#[cfg(feature = "ssr")]
pub mod resource;
