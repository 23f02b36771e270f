//! What belongs to one post: pictures, what follows it, approvals, attempts, figures.

use resource::{Action, Resource, View, Widget};

/// In the order of the menu and of a post's tabs.
pub fn all() -> Vec<Resource> {
    vec![approvals(), media(), parts(), insights(), attempts()]
}

/// Who was asked whether a post may go out: a colleague, or a client through a link.
fn approvals() -> Resource {
    Resource::menu("channels.post_approvals", "Posts")
        .words("approval", "approvals")
        .icon("check-check")
        .title("post_id")
        .list(["reviewer_id", "contact_id", "state", "note", "expires_at", "created_at"])
        .filters(["state", "reviewer_id", "contact_id"])
        .search(["note"])
        .sort("-created_at")
        .section("Approval", ["post_id", "reviewer_id", "contact_id", "expires_at", "note"])
        .section("Decision", ["state", "decided_at", "requested_by_id"])
        .action(
            Action::set("approve", "Approve", "state", "approved").when("state", ["requested"]).icon("check"),
        )
        .action(
            Action::set("request-changes", "Ask for changes", "state", "changes_requested")
                .when("state", ["requested"])
                .icon("pencil"),
        )
        .action(Action::set("reject", "Reject", "state", "rejected").when("state", ["requested"]).icon("x"))
        .action(
            Action::set("withdraw", "Withdraw", "state", "withdrawn")
                .when("state", ["requested"])
                .icon("undo-2"),
        )
        .label("reviewer_id", "Colleague")
        .label("contact_id", "Client's person")
        .label("requested_by_id", "Asked by")
        .label("note", "What should be different")
        .label("expires_at", "Until")
        .help("reviewer_id", "Somebody other than the author; or choose a contact instead.")
        .help("contact_id", "Gets a link and decides without an account; or choose a colleague instead.")
        .widget("note", Widget::Area)
        .read_only(["state", "decided_at", "token", "content_hash"])
        .empty(
            "Accounts of clients can ask for approval: nothing is scheduled there before somebody said yes.",
        )
}

/// A picture or film of a post.
fn media() -> Resource {
    Resource::part("channels.social_post_media")
        .words("picture", "pictures")
        .icon("images")
        .computed("words", "Words", "coalesce(nullif(r.alt_text, ''), (r.position + 1)::text)")
        .title("words")
        .picture("asset_id")
        .list(["check_state", "problem", "part_id"])
        .filters(["check_state"])
        .sort("position")
        .view(View::Grid)
        .section("Picture", ["post_id", "asset_id", "alt_text", "position"])
        .section("Does it fit", ["check_state", "problem"])
        .closed("Details", ["part_id", "rendition_id", "thumbnail_ms", "container_id", "container_state"])
        .label("asset_id", "Picture or film")
        .label("alt_text", "Alternative text")
        .label("check_state", "Does it fit")
        .label("part_id", "Of a following part")
        .label("thumbnail_ms", "Cover at")
        .help("alt_text", "For people who cannot see it; empty takes the library's.")
        .help("check_state", "What does not fit the network is not scheduled.")
        .help("rendition_id", "Leave it empty: one that fits the network is made.")
        .help("thumbnail_ms", "Moment of a film that is its cover, in thousandths of a second.")
        .widget("asset_id", Widget::Image)
        .widget("alt_text", Widget::Area)
        .read_only(["check_state", "problem", "container_id", "container_state"])
        .empty("Add pictures or a film from the library.")
}

/// What follows a post: the first comment, or the next posts of a thread.
fn parts() -> Resource {
    Resource::part("channels.social_post_parts")
        .words("following part", "following parts")
        .icon("list-ordered")
        .title("text")
        .list(["kind", "position", "wait", "status", "published_at"])
        .filters(["kind", "status"])
        .search(["text"])
        .sort("position")
        .section("Part", ["post_id", "kind", "text", "position", "wait"])
        .section("What became of it", ["status", "published_at", "external_id"])
        .action(
            Action::set("cancel", "Cancel", "status", "cancelled")
                .when("status", ["waiting", "failed"])
                .icon("ban"),
        )
        .action(
            Action::set("retry", "Try again", "status", "waiting")
                .when("status", ["failed", "cancelled"])
                .icon("repeat"),
        )
        .label("wait", "After the part before")
        .widget("text", Widget::Area)
        .widget("kind", Widget::Radio)
        .read_only(["status", "published_at", "external_id"])
        .empty("Add a first comment, or the next posts of a thread.")
}

/// What the network says about a post, as it stood at the end of a day.
fn insights() -> Resource {
    Resource::part("channels.social_post_insights")
        .words("figure", "figures")
        .icon("chart-line")
        .title("metric")
        .list(["measured_on", "value", "fetched_at"])
        .filters(["metric", "measured_on"])
        .sort("-measured_on")
        .section("Figure", ["post_id", "metric", "value", "measured_on", "fetched_at"])
        .label("value", "So far")
        .label("measured_on", "Day")
        .no_create()
}

/// An attempt to publish a post, one of its pictures or a part that follows.
fn attempts() -> Resource {
    Resource::part("channels.post_attempts")
        .words("attempt", "attempts")
        .icon("activity")
        .title("step")
        .list(["attempt_number", "status", "http_status", "error", "started_at", "finished_at"])
        .filters(["status", "step", "is_retryable", "started_at"])
        .search(["error", "error_code", "external_id"])
        .sort("-started_at")
        .section("Attempt", ["post_id", "part_id", "media_id", "step", "attempt_number", "status"])
        .section("Answer", ["http_status", "error_code", "error", "is_retryable", "external_id"])
        .closed("Details", ["started_at", "finished_at", "idempotency_key"])
        .label("http_status", "HTTP status")
        .label("is_retryable", "May be tried again")
        .no_create()
}
