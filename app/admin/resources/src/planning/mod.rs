//! How the dashboard shows the tables of `planning`.

mod approvals;
mod briefs;
mod calendars;
mod pieces;
mod projects;
mod talk;
mod templates;
mod variants;
mod workflows;

use resource::Resource;

/// In the order of the menu.
pub fn all() -> Vec<Resource> {
    [
        pieces::all(),
        variants::all(),
        approvals::all(),
        talk::all(),
        calendars::all(),
        projects::all(),
        briefs::all(),
        templates::all(),
        workflows::all(),
    ]
    .into_iter()
    .flatten()
    .collect()
}
