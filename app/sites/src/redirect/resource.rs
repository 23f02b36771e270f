//! How the dashboard shows redirects.

use resource::Resource;

/// Redirects.
pub fn all() -> Vec<Resource> {
    vec![redirects()]
}

/// An address of an old website that leads to a page here.
fn redirects() -> Resource {
    Resource::menu("sites.redirects", "Addresses")
        .icon("shuffle")
        .title("path")
        .list(["target", "permanent", "updated_at"])
        .filters(["permanent"])
        .search(["path", "target"])
        .sort("path")
        .section("Redirect", ["path", "target", "permanent"])
        .label("path", "Old address")
        .help("path", "The path alone, such as /2019/05/debut-mixtape. A page that exists comes first.")
        .label("target", "Leads to")
        .help("target", "A path here, or a full address.")
        .label("permanent", "For good")
        .help("permanent", "Search engines forget the old address.")
        .empty("When an old website moves here, its addresses can lead to the new pages.")
}
