//! What happens to entries when: releases, schedules, preview links, and what readers could see.

use resource::{Action, Resource, View, Widget};

/// In the order of the menu.
pub fn all() -> Vec<Resource> {
    vec![schedules(), releases(), release_items(), previews(), publications()]
}

/// What shall happen to an entry when.
fn schedules() -> Resource {
    Resource::menu("cms.publish_schedules", "Publishing")
        .words("scheduled step", "schedule")
        .icon("calendar-clock")
        .title("entry_id")
        .list(["action", "scheduled_for", "locale", "status", "error"])
        .filters(["status", "action", "scheduled_for", "locale", "entry_id"])
        .search(["error"])
        .sort("-scheduled_for")
        .view(View::Calendar("scheduled_for", None))
        .section("What", ["entry_id", "locale", "action", "draft_id"])
        .section("When", ["scheduled_for", "timezone"])
        .closed("What became of it", ["status", "attempts", "executed_at", "error", "created_by_id"])
        .label("locale", "Translation")
        .label("draft_id", "Change")
        .label("scheduled_for", "When")
        .label("created_by_id", "Planned by")
        .help("locale", "One translation; empty: the entry in its own language.")
        .help("draft_id", "The change that is applied.")
        .help("timezone", "The zone in which it was planned.")
        .widget("locale", Widget::Language)
        .widget("action", Widget::Radio)
        .widget("scheduled_for", Widget::Moment("timezone"))
        .widget("timezone", Widget::Zone)
        .when("draft_id", "action", ["update"])
        .read_only(["status", "attempts", "executed_at", "error", "created_by_id"])
        .action(Action::status("cancel", "Cancel", "cancelled", ["pending", "failed"]).icon("circle-x"))
        .action(Action::status("retry", "Try again", "pending", ["failed"]).icon("refresh-cw"))
        .empty("Say when an entry is published, changed, taken down or archived.")
}

/// Entries and translations that are published together. Scheduling needs a date and is done in the form.
fn releases() -> Resource {
    Resource::menu("cms.releases", "Publishing")
        .words("release", "releases")
        .icon("package")
        .list(["status", "scheduled_for", "published_at", "error"])
        .filters(["status", "scheduled_for"])
        .search(["name", "description"])
        .sort("-scheduled_for")
        .view(View::Calendar("scheduled_for", None))
        .section("Release", ["name", "description"])
        .section("When", ["status", "scheduled_for", "timezone"])
        .closed("What became of it", ["published_at", "error", "created_by_id"])
        .label("scheduled_for", "When")
        .label("created_by_id", "Made by")
        .help("scheduled_for", "Everything in it goes out at this moment, or nothing does.")
        .widget("description", Widget::Area)
        .widget("scheduled_for", Widget::Moment("timezone"))
        .widget("timezone", Widget::Zone)
        .change_only("status", "cms.publish")
        .read_only(["published_at", "error", "created_by_id"])
        .tabs(["cms.release_items"])
        .action(
            Action::status("cancel", "Cancel", "cancelled", ["draft", "scheduled", "failed"])
                .icon("circle-x"),
        )
        .action(
            Action::status("draft", "Back to draft", "draft", ["scheduled", "failed", "cancelled"])
                .icon("undo-2"),
        )
        .empty("A release publishes entries and translations together or not at all, such as an issue.")
}

/// What a release does to one entry or translation.
fn release_items() -> Resource {
    Resource::part("cms.release_items")
        .words("entry", "entries")
        .icon("file-text")
        .title("entry_id")
        .list(["action", "locale", "draft_id", "position", "error"])
        .filters(["action", "locale"])
        .sort("position")
        .section("Entry", ["release_id", "entry_id", "locale", "action", "draft_id", "position"])
        .closed("What became of it", ["error"])
        .label("locale", "Translation")
        .label("draft_id", "Change")
        .label("position", "Order")
        .help("locale", "One translation; empty: the entry in its own language.")
        .widget("locale", Widget::Language)
        .widget("action", Widget::Radio)
        .when("draft_id", "action", ["update"])
        .read_only(["error"])
        .empty("Add the entries and translations that go out together.")
}

/// A link that shows what is not published to somebody without an account.
fn previews() -> Resource {
    Resource::menu("cms.preview_links", "Publishing")
        .words("preview link", "preview links")
        .icon("eye")
        .title("label")
        .list(["entry_id", "purpose", "contact_id", "views_count", "expires_at", "revoked_at"])
        .filters(["entry_id", "purpose", "contact_id", "expires_at"])
        .search(["label"])
        .sort("-created_at")
        .section("Link", ["label", "entry_id", "locale", "purpose", "contact_id"])
        .section("What it shows", ["draft_id", "version_id"])
        .section("How long", ["expires_at", "revoked_at", "max_views", "views_count", "last_viewed_at"])
        .closed("Secret", ["token", "created_by_id"])
        .label("label", "For whom, in words")
        .label("contact_id", "For whom")
        .label("draft_id", "Draft")
        .label("version_id", "Version")
        .label("purpose", "Whoever has it may")
        .label("max_views", "Views at most")
        .label("views_count", "Views")
        .label("created_by_id", "Made by")
        .help("purpose", "Each includes the ones before.")
        .only("token", "identity.audit")
        .read_only(["entry_id", "locale", "purpose", "contact_id", "draft_id", "version_id", "expires_at"])
        .read_only(["revoked_at", "max_views", "views_count", "last_viewed_at", "token", "created_by_id"])
        .action(Action::set("revoke", "Revoke", "revoked_at", "now()").when("revoked_at", [""]).icon("ban"))
        .no_create()
        .empty("Preview links show drafts to people without an account. They are made in the editor.")
}

/// What readers could see when.
fn publications() -> Resource {
    Resource::menu("cms.publications", "Publishing")
        .words("publication", "what readers saw")
        .icon("history")
        .title("entry_id")
        .list(["action", "locale", "version_id", "actor_user_id", "occurred_at"])
        .filters(["action", "entry_id", "locale", "occurred_at"])
        .sort("-occurred_at")
        .view(View::Calendar("occurred_at", None))
        .section(
            "What happened",
            ["entry_id", "locale", "action", "version_id", "occurred_at", "actor_user_id"],
        )
        .closed("Evidence", ["snapshot", "content_hash"])
        .label("version_id", "Version")
        .label("actor_user_id", "By")
        .label("snapshot", "What it stood on")
        .label("content_hash", "Fingerprint")
        .help("actor_user_id", "Empty: the schedule.")
        .help("snapshot", "Blocks and files as they were at that moment.")
        .widget("snapshot", Widget::Json)
        .read_only(["entry_id", "locale", "action", "version_id", "occurred_at", "actor_user_id"])
        .read_only(["snapshot", "content_hash"])
        .no_create()
        .empty("Every change of what is public stands here and is never changed.")
}
