//! What everything has that is published: steps from draft to archive, and fields that say where it stands.

use super::hooks::{Before, stamp};
use resource::{Action, Resource, Widget};

/// The steps of what has only `publish_state`: pages, collections, mega sites.
pub(crate) fn steps(resource: Resource) -> Resource {
    with_steps(resource, Action::set("publish", "Publish", "publish_state", "published"))
}

/// The steps of what also keeps the moment at which it was published.
pub(crate) fn dated(resource: Resource) -> Resource {
    let publish =
        Action::set("publish", "Publish", "publish_state", "published").and("published_at", "now()");
    with_steps(resource, publish)
        .label("published_at", "First published")
        .help("published_at", "When visitors first saw it. Left empty, publishing fills it in.")
        .hooks(Before(stamp))
}

/// A part of a subsite that has a place among others of its kind.
pub(crate) fn placed(resource: Resource) -> Resource {
    dated(resource)
        .section("Publishing", ["publish_state", "published_at", "featured", "position"])
        .closed("Where it belongs", ["mega_site_id"])
        .help("featured", "Set in front of the others, on the subsite's home page and in its lists.")
        .help("position", "Where a list is arranged by hand, smaller numbers stand first.")
        .read_only(["mega_site_id"])
}

/// An item of a module: a placed part with an address of its own.
pub(crate) fn item(resource: Resource) -> Resource {
    placed(resource)
        .label("slug", "Word in the address")
        .help("slug", "The end of its page's address. When it changes, the old address leads to the new one.")
}

fn with_steps(resource: Resource, publish: Action) -> Resource {
    resource
        .label("publish_state", "State")
        .help("publish_state", "Drafts and what is archived are seen only by those who may change them.")
        .widget("publish_state", Widget::Radio)
        .action(publish.when("publish_state", ["draft"]).icon("send"))
        .action(
            Action::set("unpublish", "Back to draft", "publish_state", "draft")
                .when("publish_state", ["published", "archived"])
                .icon("undo-2"),
        )
        .action(
            Action::set("archive", "Archive", "publish_state", "archived")
                .when("publish_state", ["published"])
                .icon("archive"),
        )
        .action(
            Action::set("republish", "Show again", "publish_state", "published")
                .when("publish_state", ["archived"])
                .icon("archive-restore"),
        )
}
