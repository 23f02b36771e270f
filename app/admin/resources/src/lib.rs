//! Declarations for the resource engine of systems that have no crate of their own yet: a folder per system, a file per
//! group of nouns. A system that gets a crate takes its folder along, as `resource.rs` of its nouns.

pub mod admin;
pub mod analytics;
pub mod channels;
pub mod cms;
pub mod community;
pub mod crm;
pub mod events;
pub mod jobs;
pub mod marketing;
pub mod messaging;
pub mod planning;
pub mod production;
pub mod search;

use resource::Resource;

/// Every declaration of these systems, in the order of the menu.
pub fn all() -> Vec<Resource> {
    [
        cms::all(),
        community::all(),
        events::all(),
        production::all(),
        planning::all(),
        crm::all(),
        marketing::all(),
        channels::all(),
        analytics::all(),
        messaging::all(),
        search::all(),
        jobs::all(),
        admin::all(),
    ]
    .into_iter()
    .flatten()
    .collect()
}
