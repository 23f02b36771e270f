//! Who agrees to a piece or a brief.

use resource::{Action, Resource, Widget};

/// In the order of the menu.
pub fn all() -> Vec<Resource> {
    vec![approvals()]
}

/// Who was asked to agree, what they saw and what they said.
fn approvals() -> Resource {
    Resource::menu("planning.approvals", "Content")
        .words("approval", "approvals")
        .icon("badge-check")
        .title("piece_id")
        .list(["brief_id", "approver_id", "contact_id", "status", "due_at", "created_at"])
        .filters(["status", "approver_id", "contact_id", "due_at"])
        .search(["approver_name", "email", "message", "remark"])
        .sort("-created_at")
        .section("For what", ["piece_id", "brief_id", "run_stage_id"])
        .section("Who is asked", ["approver_id", "contact_id", "approver_name", "email"])
        .section("Question", ["message", "due_at", "expires_at", "requested_by_id"])
        .section("Answer", ["status", "remark", "viewed_at", "decided_at"])
        .label("run_stage_id", "Step of the workflow")
        .label("approver_id", "Account")
        .label("contact_id", "Contact")
        .label("approver_name", "Or the name")
        .label("message", "What you say to it")
        .label("remark", "What they say to it")
        .label("due_at", "Answer until")
        .label("expires_at", "Link ends")
        .label("viewed_at", "Looked at it")
        .label("decided_at", "Answered")
        .label("requested_by_id", "Asked by")
        .help("piece_id", "Either a piece or a brief.")
        .help("approver_id", "Somebody with an account answers here; everybody else by a link.")
        .help("contact_id", "Somebody from your contacts, who answers by a link.")
        .help("remark", "Only whoever was asked writes here.")
        .widget("email", Widget::Email)
        .read_only(["status", "viewed_at", "decided_at"])
        .action(
            Action::set("approve", "Approve", "status", "approved").when("status", ["pending"]).icon("check"),
        )
        .action(
            Action::set("request_changes", "Ask for changes", "status", "changes_requested")
                .when("status", ["pending"])
                .icon("pencil"),
        )
        .action(Action::set("reject", "Refuse", "status", "rejected").when("status", ["pending"]).icon("x"))
        .action(
            Action::set("withdraw", "No longer ask", "status", "withdrawn")
                .when("status", ["pending"])
                .icon("undo-2"),
        )
        .empty(
            "Ask somebody to agree to a piece. What they saw is kept, and nothing else is published \
             under their word.",
        )
}
