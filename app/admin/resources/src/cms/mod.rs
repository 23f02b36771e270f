//! How the dashboard shows the tables of `cms`: content, review, publishing, and how it is set up. Order of the files is
//! order of the menu.

mod blocks;
mod drafts;
mod entries;
mod imports;
mod locales;
mod parts;
mod publishing;
mod review;
mod taxonomy;
mod translations;
mod types;
mod workflows;

use resource::Resource;

/// In the order of the menu.
pub fn all() -> Vec<Resource> {
    [
        entries::all(),
        parts::all(),
        drafts::all(),
        translations::all(),
        blocks::all(),
        taxonomy::all(),
        review::all(),
        publishing::all(),
        types::all(),
        workflows::all(),
        locales::all(),
        imports::all(),
    ]
    .into_iter()
    .flatten()
    .collect()
}
