//! The way of a text from draft to publication.

use resource::{Action, Resource, Widget};

/// In the order of the menu.
pub fn all() -> Vec<Resource> {
    vec![workflows(), stages()]
}

/// The way of a text from draft to publication.
fn workflows() -> Resource {
    Resource::menu("cms.content_workflows", "Setup")
        .words("workflow", "workflows")
        .icon("git-branch")
        .list(["description", "is_default", "reapprove_on_edit", "is_active"])
        .filters(["is_active", "is_default"])
        .search(["name", "description"])
        .sort("name")
        .small()
        .section("Workflow", ["name", "description"])
        .section("Rules", ["reapprove_on_edit", "is_default", "is_active"])
        .label("reapprove_on_edit", "Ask again after a change")
        .label("is_default", "Proposed for new types")
        .label("is_active", "In use")
        .help("reapprove_on_edit", "A change after the approval makes the approvals void.")
        .widget("description", Widget::Area)
        .tabs(["cms.workflow_stages", "cms.content_types"])
        .action(
            Action::set("retire", "Retire", "is_active", "false").when("is_active", ["true"]).icon("archive"),
        )
        .action(
            Action::set("restore", "Use again", "is_active", "true")
                .when("is_active", ["false"])
                .icon("archive-restore"),
        )
        .empty("A workflow says who reads a text before it is published.")
}

/// One stage of a workflow.
fn stages() -> Resource {
    Resource::part("cms.workflow_stages")
        .words("stage", "stages")
        .icon("list-ordered")
        .list(["stage_order", "status", "assign_to_type", "assign_to_role", "due_in_hours", "is_optional"])
        .filters(["status"])
        .sort("stage_order")
        .section("Stage", ["workflow_id", "name", "status", "stage_order", "is_optional"])
        .section("Who is asked", ["assign_to_type", "assign_to_user_id", "assign_to_role", "due_in_hours"])
        .section("What must hold", ["required_checks", "allows_self_approval"])
        .label("status", "State of an entry here")
        .label("stage_order", "Order")
        .label("assign_to_type", "Ask")
        .label("assign_to_user_id", "Person")
        .label("assign_to_role", "Role")
        .label("due_in_hours", "Due within (hours)")
        .label("is_optional", "May be left out")
        .label("required_checks", "Checks that must be clean")
        .label("allows_self_approval", "Authors may approve their own text")
        .help("status", "Stages in review need an approval.")
        .help(
            "assign_to_type",
            "A person, everybody with a role, or the client of the entry; empty: whoever has time.",
        )
        .help(
            "required_checks",
            "Of alt_text, captions, contrast, headings, broken_link, missing_translation, expired_licence, \
             withdrawn_consent, required_field, seo, spelling.",
        )
        .widget("assign_to_type", Widget::Radio)
        .widget("required_checks", Widget::Tags)
        .when("assign_to_user_id", "assign_to_type", ["user"])
        .when("assign_to_role", "assign_to_type", ["role"])
        .tabs(["cms.content_entries", "cms.content_revisions"])
        .empty("Add the stages in order, such as writing, second reader, client, ready.")
}
