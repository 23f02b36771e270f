//! `GET /houses/{key}/feed.json` (JSON Feed 1.1) and `feed.xml` (Atom): the posts of a house that everybody sees.

mod atom;
mod json;
mod page;

pub use page::{house_atom, house_json};
