//! How the dashboard, imports, exports and the API show the tables of this system, in the order of the menu.
//!
//! Assets are declared in `asset/resource.rs`. Files come in through the upload forms, never through a form here.

mod collection;
mod guest;
mod library;
mod part;
mod review;
mod rights;
mod share;
mod storage;
mod upload;
mod vocabulary;
mod writer;

use crate::asset;
use resource::Resource;

/// In the order of the menu: the library, what waits, rights, sharing, words, storage.
pub fn all() -> Vec<Resource> {
    [
        asset::resource::all(),
        part::all(),
        collection::all(),
        library::all(),
        review::all(),
        upload::all(),
        rights::all(),
        share::all(),
        guest::all(),
        vocabulary::all(),
        storage::all(),
    ]
    .into_iter()
    .flatten()
    .collect()
}
