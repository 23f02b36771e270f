//! What people say about a piece: remarks, notes, suggestions.

use resource::{Action, Resource, Widget};

/// In the order of the menu.
pub fn all() -> Vec<Resource> {
    vec![comments(), mentions()]
}

/// Remarks, internal notes and suggestions on a piece.
fn comments() -> Resource {
    Resource::menu("planning.content_comments", "Content")
        .words("remark", "remarks")
        .icon("message-square")
        .title("body")
        .list(["piece_id", "kind", "author_id", "is_resolved", "created_at"])
        .filters(["is_resolved", "kind", "author_id", "piece_id"])
        .search(["body", "suggested_text", "author_name"])
        .sort("-created_at")
        .section("Remark", ["piece_id", "variant_id", "kind", "body", "suggested_text"])
        .closed("Where", ["parent_id", "field", "selection_start", "selection_end"])
        .closed("By", ["author_type", "author_id", "author_name"])
        .closed("Done", ["is_resolved", "resolved_at", "resolved_by_id"])
        .label("variant_id", "Only for the channel")
        .label("body", "Remark")
        .label("suggested_text", "Better like this")
        .label("parent_id", "Answers")
        .label("field", "About the field")
        .label("selection_start", "From character")
        .label("selection_end", "To character")
        .label("author_id", "Author")
        .label("author_name", "Author's name")
        .label("is_resolved", "Done")
        .help("kind", "Notes are for your own people only; whoever comes by a link does not see them.")
        .help("author_id", "Remarks are written in one's own name; empty for people without an account.")
        .widget("body", Widget::Area)
        .widget("suggested_text", Widget::Area)
        .widget("kind", Widget::Radio)
        .when("suggested_text", "kind", ["suggestion"])
        .when("author_name", "author_type", ["guest"])
        .read_only(["author_type", "author_name", "resolved_at", "resolved_by_id", "is_resolved"])
        .tabs(["planning.content_comments", "planning.content_mentions"])
        .action(
            Action::set("resolve", "Done", "is_resolved", "true")
                .and("resolved_at", "now()")
                .when("is_resolved", ["false"])
                .icon("check"),
        )
        .action(
            Action::set("reopen", "Not done after all", "is_resolved", "false")
                .and("resolved_at", "null")
                .when("is_resolved", ["true"])
                .icon("undo-2"),
        )
        .empty("Remarks on all pieces come together here; none of them is ever published.")
}

/// Who is called in a remark.
fn mentions() -> Resource {
    Resource::part("planning.content_mentions")
        .words("mention", "mentions")
        .title("user_id")
        .list(["seen_at"])
        .label("user_id", "Person")
        .label("seen_at", "Seen")
        .read_only(["seen_at"])
}
