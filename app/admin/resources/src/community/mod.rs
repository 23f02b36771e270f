//! How the dashboard shows the tables of `community`: a file per group of nouns, in the order of the menu. What
//! belongs to a single person (drafts, bookmarks, follows) is in `personal` and stands in no menu.

mod gallery;
mod houses;
mod joining;
mod personal;
mod posts;
mod safety;
mod talk;

use resource::Resource;

/// In the order of the menu.
pub fn all() -> Vec<Resource> {
    [houses::all(), joining::all(), posts::all(), talk::all(), gallery::all(), safety::all(), personal::all()]
        .into_iter()
        .flatten()
        .collect()
}
