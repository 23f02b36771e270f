//! Documents of pages (PDF): kept as they came, shown by pictures of their first pages. Programs of poppler read them, each in
//! a process of its own (`paper`); never this one.

mod draw;
mod leaf;
mod prepare;
mod view;

pub use leaf::{Leaf, leaves};
pub use prepare::{Prepared, is_document, prepare};
pub use view::document;

pub(crate) use draw::work;
pub(crate) use prepare::{HEAD, document_create, keep, too_large};

pub use paper::missing;

/// Media type.
pub const CONTENT_TYPE: &str = "application/pdf";
/// End of the file's name.
pub(crate) const EXTENSION: &str = "pdf";
/// So many pages are drawn.
const PAGES: u32 = 8;
