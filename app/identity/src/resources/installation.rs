//! Settings of the whole installation that everybody may read.

use resource::{Resource, Widget};

/// Settings of the installation.
pub fn all() -> Vec<Resource> {
    vec![system_settings()]
}

/// A setting that its operators made public.
fn system_settings() -> Resource {
    Resource::menu("identity.system_settings", "Installation")
        .words("setting", "settings of the installation")
        .icon("settings")
        .title("key")
        .list(["value", "category", "updated_at"])
        .filters(["category"])
        .search(["key", "description"])
        .sort("key")
        .small()
        .section("Setting", ["key", "value", "description", "category", "is_public"])
        .widget("value", Widget::Json)
        .read_only(["key", "value", "description", "category", "is_public"])
        .no_create()
        .empty("Settings that the operators of this installation let everybody read.")
}
