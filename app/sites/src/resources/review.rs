//! What people say about pages that are about them: claims, disputes, replies, handovers.

use super::publish::dated;
use resource::{Action, Resource, View, Widget};

/// In the order of the menu.
pub fn all() -> Vec<Resource> {
    vec![claims(), disputes(), replies(), handovers()]
}

/// Somebody says that a page is theirs.
fn claims() -> Resource {
    Resource::menu("sites.claims", "Waiting for an answer")
        .icon("badge-check")
        .title("subsite_id")
        .list(["profile_id", "relation", "status", "created_at", "reviewed_at"])
        .filters(["status", "relation", "subsite_id"])
        .search(["statement"])
        .sort("-created_at")
        .view(View::Board("status"))
        .section(
            "Claim",
            ["subsite_id", "profile_id", "relation", "statement", "proof_url", "proof_asset_id"],
        )
        .section("Answer", ["status", "answer"])
        .closed("Decision", ["reviewer_id", "reviewed_at"])
        .label("profile_id", "Claimed by")
        .label("relation", "What they are to it")
        .widget("statement", Widget::Area)
        .label("proof_url", "Proof")
        .widget("proof_url", Widget::Url)
        .label("proof_asset_id", "Picture that proves it")
        .widget("proof_asset_id", Widget::Image)
        .help("answer", "What the person is told. Write it before you decide.")
        .widget("answer", Widget::Area)
        .help("status", "Approving makes the person an owner of the subsite.")
        .read_only(["subsite_id", "profile_id", "relation", "statement", "proof_url", "proof_asset_id"])
        .read_only(["reviewer_id", "reviewed_at"])
        .action(
            Action::set("review", "Look into it", "status", "under_review")
                .when("status", ["pending"])
                .icon("eye"),
        )
        .action(
            Action::set("approve", "Approve", "status", "approved")
                .when("status", ["pending", "under_review"])
                .icon("badge-check"),
        )
        .action(
            Action::set("reject", "Reject", "status", "rejected")
                .when("status", ["pending", "under_review"])
                .icon("circle-x"),
        )
        .no_create()
        .empty("When somebody says that a page is about them, their claim waits here for your answer.")
}

/// Somebody says that a page is wrong about them, or must go.
fn disputes() -> Resource {
    Resource::menu("sites.disputes", "Waiting for an answer")
        .icon("scale")
        .title("subsite_id")
        .list(["kind", "name", "status", "due_at", "is_on_hold"])
        .filters(["status", "kind", "is_on_hold", "subsite_id"])
        .search(["statement", "name", "decision"])
        .sort("due_at")
        .view(View::Board("status"))
        .view(View::Calendar("due_at", None))
        .section("What it is about", ["subsite_id", "kind", "module", "item_id", "statement", "due_at"])
        .section("Who says so", ["profile_id", "name", "email"])
        .section("Decision", ["status", "decision", "is_on_hold"])
        .closed("Decided", ["decided_by", "decided_at"])
        .help("module", "Left empty, it is about the whole subsite.")
        .label("item_id", "Item")
        .help("item_id", "The item's id, as it stands at the end of its address in this dashboard.")
        .widget("statement", Widget::Area)
        .label("due_at", "Answer by")
        .label("profile_id", "Person")
        .help("profile_id", "For somebody without an account, give a name and an address instead.")
        .widget("email", Widget::Email)
        .help("decision", "What is told to whoever complained, and why.")
        .widget("decision", Widget::Area)
        .label("is_on_hold", "Legal hold")
        .read_only(["decided_by", "decided_at"])
        .tabs(["sites.replies"])
        .action(
            Action::set("review", "Look into it", "status", "in_review")
                .when("status", ["open", "upheld", "partly_upheld", "rejected"])
                .icon("eye"),
        )
        .action(decide("uphold", "Uphold", "upheld", "gavel"))
        .action(decide("uphold-partly", "Uphold in part", "partly_upheld", "gavel"))
        .action(decide("reject", "Reject", "rejected", "circle-x"))
        .action(
            Action::set("hold", "Put on legal hold", "is_on_hold", "true")
                .when("is_on_hold", ["false"])
                .icon("lock"),
        )
        .action(
            Action::set("release", "End the legal hold", "is_on_hold", "false")
                .when("is_on_hold", ["true"])
                .icon("lock-open"),
        )
        .empty("Nobody disputes a page. Letters that arrive by post can be noted here, too.")
}

fn decide(name: &'static str, label: &'static str, status: &'static str, icon: &'static str) -> Action {
    Action::set(name, label, "status", status).when("status", ["open", "in_review"]).icon(icon)
}

/// What the person a page is about says to it.
fn replies() -> Resource {
    let resource = Resource::part("sites.replies")
        .words("reply", "replies")
        .icon("quote")
        .list(["subsite_id", "publish_state", "published_at"])
        .filters(["publish_state"])
        .sort("-published_at")
        .section("Reply", ["dispute_id", "name", "body"])
        .section("Publishing", ["publish_state", "published_at"])
        .closed("Where it belongs", ["subsite_id", "mega_site_id"])
        .help("name", "As it stands below the reply.")
        .label("body", "Reply")
        .help("body", "In the person's own words; it stands beside what they answer.")
        .widget("body", Widget::Markdown)
        .read_only(["subsite_id", "mega_site_id"]);
    dated(resource)
}

/// The owner of a page offers it to somebody else.
fn handovers() -> Resource {
    Resource::menu("sites.handovers", "Waiting for an answer")
        .icon("handshake")
        .title("subsite_id")
        .list(["from_user_id", "to_user_id", "to_email", "status", "created_at"])
        .filters(["status", "subsite_id"])
        .search(["to_email"])
        .sort("-created_at")
        .section("Offer", ["subsite_id", "from_user_id", "to_user_id", "to_email", "message"])
        .section("Answer", ["status", "answered_at"])
        .label("from_user_id", "From")
        .label("to_user_id", "To")
        .label("to_email", "To the address")
        .widget("to_email", Widget::Email)
        .widget("message", Widget::Area)
        .read_only([
            "subsite_id",
            "from_user_id",
            "to_user_id",
            "to_email",
            "message",
            "status",
            "answered_at",
        ])
        .no_create()
        .empty("Owners of pages who pass them on to somebody else are listed here.")
}
