//! What others say about an entry before it is published: reviews, comments, checks.

use resource::{Action, Resource, View, Widget};

/// In the order of the menu.
pub fn all() -> Vec<Resource> {
    vec![reviews(), comments(), mentions(), checks()]
}

/// One review of an entry in one stage.
fn reviews() -> Resource {
    let reviews = Resource::menu("cms.content_revisions", "Review")
        .words("review", "reviews")
        .icon("clipboard-list")
        .title("entry_id")
        .list(["stage_name", "status", "assigned_to_id", "assigned_to_role", "due_date", "reviewed_by_id"])
        .filters(["status", "assigned_to_id", "assigned_to_role", "due_date", "stage_id"])
        .search(["stage_name", "feedback"])
        .sort("due_date")
        .view(View::Board("status"))
        .view(View::Calendar("due_date", None))
        .action(Action::status("approve", "Approve", "approved", ["pending"]).icon("badge-check"))
        .action(
            Action::status("changes", "Ask for changes", "changes_requested", ["pending"]).icon("square-pen"),
        )
        .action(Action::status("reject", "Reject", "rejected", ["pending"]).icon("circle-x"))
        .action(Action::status("skip", "Skip", "skipped", ["pending"]).verb("publish").icon("skip-forward"))
        .action(
            Action::status("ask", "Ask again", "pending", ["rejected", "changes_requested"])
                .icon("rotate-ccw"),
        )
        .empty("Reviews say who is asked to look at an entry, until when, and what they said.");
    review_form(reviews)
}

/// The form of a review.
fn review_form(reviews: Resource) -> Resource {
    reviews
        .section("What is looked at", ["entry_id", "draft_id", "version_id"])
        .section("Stage", ["stage_id", "stage_name", "stage_order", "round"])
        .section(
            "Who is asked",
            ["assigned_to_type", "assigned_to_id", "assigned_to_role", "assigned_to_contact_id"],
        )
        .section("Answer", ["due_date", "status", "feedback"])
        .closed("Who answered", ["reviewed_by_id", "reviewed_by_contact_id", "reviewed_at"])
        .label("draft_id", "Change")
        .label("version_id", "Version")
        .label("stage_name", "Name of the stage")
        .label("stage_order", "Order of the stage")
        .label("assigned_to_type", "Ask")
        .label("assigned_to_id", "Person")
        .label("assigned_to_role", "Role")
        .label("assigned_to_contact_id", "Client")
        .label("due_date", "Due")
        .label("reviewed_by_id", "Answered by")
        .label("reviewed_by_contact_id", "Answered by the client")
        .label("reviewed_at", "Answered")
        .help("draft_id", "A change to a published entry; empty: the entry itself.")
        .help("round", "Reviews of an earlier round than the entry's no longer count.")
        .help("stage_name", "As the stage is called now.")
        .help("assigned_to_id", "Empty: whoever has time.")
        .widget("feedback", Widget::Area)
        .widget("assigned_to_type", Widget::Radio)
        .when("assigned_to_id", "assigned_to_type", ["user"])
        .when("assigned_to_role", "assigned_to_type", ["role"])
        .when("assigned_to_contact_id", "assigned_to_type", ["client"])
        .read_only(["reviewed_by_id", "reviewed_by_contact_id", "reviewed_at"])
}

/// What editors say to each other.
fn comments() -> Resource {
    Resource::menu("cms.content_comments", "Review")
        .words("comment", "comments")
        .icon("message-square")
        .title("content")
        .list(["entry_id", "author_id", "field_name", "is_resolved", "created_at"])
        .filters(["is_resolved", "entry_id", "author_id", "is_internal", "locale"])
        .search(["content", "field_name"])
        .sort("-created_at")
        .view(View::Tree("parent_id"))
        .section("Comment", ["entry_id", "content", "parent_id", "is_internal"])
        .section("Where", ["locale", "field_name", "selection", "version_id"])
        .closed("Resolved", ["is_resolved", "resolved_by_id", "resolved_at"])
        .closed("Who", ["author_id", "author_contact_id"])
        .label("content", "Comment")
        .label("parent_id", "Answers")
        .label("is_internal", "Only for editors")
        .label("field_name", "Field")
        .label("selection", "Passage")
        .label("version_id", "Version")
        .label("is_resolved", "Resolved")
        .label("resolved_by_id", "Resolved by")
        .label("author_id", "Author")
        .label("author_contact_id", "Author outside")
        .help("is_internal", "Otherwise people with a preview link see it, too.")
        .help("selection", "The passage within the field; it is chosen in the editor.")
        .widget("content", Widget::Markdown)
        .widget("locale", Widget::Language)
        .widget("selection", Widget::Json)
        .read_only([
            "author_id",
            "author_contact_id",
            "selection",
            "version_id",
            "resolved_by_id",
            "resolved_at",
        ])
        .tabs(["cms.content_comments.parent_id", "cms.content_comment_mentions"])
        .action(
            Action::set("resolve", "Resolve", "is_resolved", "true")
                .when("is_resolved", ["false"])
                .icon("check"),
        )
        .action(
            Action::set("reopen", "Open again", "is_resolved", "false")
                .when("is_resolved", ["true"])
                .icon("rotate-ccw"),
        )
        .empty("What editors say to each other about an entry, a field of it, or a passage.")
}

/// Who is addressed in a comment.
fn mentions() -> Resource {
    Resource::part("cms.content_comment_mentions")
        .words("mention", "mentions")
        .icon("at-sign")
        .title("user_id")
        .list(["created_at"])
        .section("Mention", ["comment_id", "user_id"])
        .label("user_id", "Person")
        .empty("Whoever is mentioned in the comment stands here.")
}

/// What a checker found in an entry. Passing over one needs a reason and is done in the form.
fn checks() -> Resource {
    Resource::menu("cms.content_checks", "Review")
        .words("check", "checks")
        .icon("list-checks")
        .title("message")
        .list(["entry_id", "kind", "severity", "place", "status", "checked_at"])
        .filters(["status", "severity", "kind", "entry_id", "locale"])
        .search(["message", "place"])
        .sort("-checked_at")
        .view(View::Board("status"))
        .section("What was found", ["entry_id", "locale", "kind", "severity", "place", "message"])
        .section("What became of it", ["status", "override_reason"])
        .closed("Details", ["details", "checked_at", "overridden_by_id", "overridden_at"])
        .label("place", "Where")
        .label("override_reason", "Published all the same, because")
        .label("overridden_by_id", "Passed over by")
        .label("overridden_at", "Passed over")
        .help("place", "The field or block, such as body/3.")
        .help("override_reason", "The reason is logged with your name.")
        .widget("override_reason", Widget::Area)
        .widget("details", Widget::Json)
        .widget("status", Widget::Radio)
        .when("override_reason", "status", ["overridden"])
        .change_only("override_reason", "cms.publish")
        .read_only(["entry_id", "locale", "kind", "severity", "place", "message", "details", "checked_at"])
        .read_only(["overridden_by_id", "overridden_at"])
        .no_create()
        .action(Action::status("fix", "Mark as fixed", "fixed", ["open", "overridden"]).icon("check"))
        .action(Action::status("reopen", "Open again", "open", ["fixed", "overridden"]).icon("rotate-ccw"))
        .empty("Checks find missing alternative texts, broken links and expired licences. Nothing was found.")
}
