//! How the dashboard shows the tables of `search`: not at all, because searching has pages of its own.

use resource::Resource;

/// In the order of the menu.
pub fn all() -> Vec<Resource> {
    vec![documents(), saved_searches()]
}

/// The index of everything that can be found.
fn documents() -> Resource {
    Resource::hidden(
        "search.documents",
        "An index that triggers keep of the rows of every other system; people meet it through the search box and change the rows themselves.",
    )
}

/// Searches that somebody wants to run again.
fn saved_searches() -> Resource {
    Resource::hidden(
        "search.saved_searches",
        "A person's own searches: nobody else may read them, and the person keeps them where they search.",
    )
}
