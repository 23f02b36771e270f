//! How the dashboard shows topics of forums.

use crate::resources::publish::item;
use resource::{Action, Resource, Widget};

/// Topics.
pub fn all() -> Vec<Resource> {
    vec![forum_topics()]
}

/// A subject that people discuss below.
fn forum_topics() -> Resource {
    let resource = Resource::menu("sites.forum_topics", "Content")
        .words("topic", "topics")
        .icon("messages-square")
        .list(["subsite_id", "author_profile_id", "pinned", "locked", "publish_state", "updated_at"])
        .filters(["subsite_id", "mega_site_id", "publish_state", "pinned", "locked"])
        .search(["title", "body"])
        .sort("-updated_at")
        .section("Topic", ["title", "slug", "subsite_id", "body"])
        .section("Forum", ["author_profile_id", "pinned", "locked"])
        .widget("slug", Widget::Slug("title"))
        .label("body", "Text")
        .widget("body", Widget::Markdown)
        .label("author_profile_id", "Begun by")
        .label("pinned", "Stays on top")
        .label("locked", "Takes no more answers")
        .action(Action::set("pin", "Pin", "pinned", "true").when("pinned", ["false"]).icon("pin"))
        .action(Action::set("unpin", "Unpin", "pinned", "false").when("pinned", ["true"]).icon("pin-off"))
        .action(Action::set("lock", "Lock", "locked", "true").when("locked", ["false"]).icon("lock"))
        .action(Action::set("unlock", "Unlock", "locked", "false").when("locked", ["true"]).icon("lock-open"))
        .empty("Subjects that visitors discuss. Begin one, and the answers stand below its page.");
    item(resource)
}
