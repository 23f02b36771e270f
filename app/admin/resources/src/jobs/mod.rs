//! How the dashboard shows the tables of `jobs`: not at all, because only workers read them.

use resource::Resource;

/// In the order of the menu.
pub fn all() -> Vec<Resource> {
    vec![jobs(), schedules()]
}

/// Background work.
fn jobs() -> Resource {
    Resource::hidden(
        "jobs.jobs",
        "Workers keep it: the application may add jobs and can read none, because they belong to the installation and to no organisation.",
    )
}

/// Jobs that come back.
fn schedules() -> Resource {
    Resource::hidden(
        "jobs.schedules",
        "Workers keep it: when jobs of the installation are next due is written by the binary, and the application can neither read nor change it.",
    )
}
