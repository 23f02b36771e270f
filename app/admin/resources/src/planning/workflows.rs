//! Ways of working: the steps of making content, and each time they are gone through.

use resource::{Action, Resource, View, Widget};

/// In the order of the menu.
pub fn all() -> Vec<Resource> {
    vec![runs(), run_stages(), workflows(), stages()]
}

/// A workflow under way.
fn runs() -> Resource {
    Resource::menu("planning.workflow_runs", "Ways of working")
        .words("workflow run", "workflow runs")
        .icon("circle-play")
        .title("workflow_id")
        .list(["content_project_id", "brief_id", "step", "status", "started_at"])
        .filters(["workflow_id", "status", "content_project_id", "started_at"])
        .search(["status"])
        .sort("-started_at")
        .view(View::Board("status"))
        .section("Run", ["workflow_id", "content_project_id", "brief_id"])
        .section("State", ["status", "started_at", "started_by_id", "finished_at"])
        .computed(
            "step",
            "Step",
            "(select s.name from planning.workflow_run_stages s where s.run_id = r.id and s.status = \
             'active')",
        )
        .label("content_project_id", "Content project")
        .label("started_at", "Begun")
        .label("started_by_id", "By")
        .label("finished_at", "Finished")
        .read_only(["finished_at"])
        .tabs(["planning.workflow_run_stages", "planning.content_pieces"])
        .action(Action::set("pause", "Pause", "status", "paused").when("status", ["running"]).icon("pause"))
        .action(Action::set("resume", "Go on", "status", "running").when("status", ["paused"]).icon("play"))
        .action(
            Action::set("complete", "Finish", "status", "completed")
                .and("finished_at", "now()")
                .when("status", ["running"])
                .icon("check-check"),
        )
        .action(
            Action::set("cancel", "Cancel", "status", "cancelled")
                .and("finished_at", "now()")
                .when("status", ["running", "paused"])
                .icon("ban"),
        )
        .empty("Begin a workflow, and its steps say who does what until the piece is out.")
}

/// The steps of a run.
fn run_stages() -> Resource {
    Resource::part("planning.workflow_run_stages")
        .words("step", "steps")
        .list(["stage_type", "status", "assignee_id", "due_at", "completed_at"])
        .sort("position")
        .section(
            "Step",
            ["run_id", "name", "stage_type", "position", "assignee_id", "approvals_needed", "due_at"],
        )
        .section("State", ["status", "note", "started_at", "completed_at", "completed_by_id"])
        .closed("From", ["stage_id"])
        .label("stage_type", "Kind")
        .label("assignee_id", "Who")
        .label("due_at", "Until")
        .label("started_at", "Begun")
        .label("completed_at", "Finished")
        .label("completed_by_id", "By")
        .label("stage_id", "Step of the workflow")
        .when("approvals_needed", "stage_type", ["approval"])
        .read_only(["stage_id", "started_at", "completed_at", "completed_by_id"])
        .tabs(["planning.approvals"])
        .action(
            Action::set("start", "Begin", "status", "active")
                .and("started_at", "now()")
                .and("completed_at", "null")
                .when("status", ["pending", "rejected", "done"])
                .icon("play"),
        )
        .action(
            Action::set("finish", "Done", "status", "done")
                .and("completed_at", "now()")
                .when("status", ["active"])
                .icon("check"),
        )
        .action(
            Action::set("reject", "Not like this", "status", "rejected")
                .and("completed_at", "now()")
                .when("status", ["active"])
                .icon("x"),
        )
        .action(
            Action::set("skip", "Skip", "status", "skipped")
                .and("completed_at", "now()")
                .when("status", ["pending", "active"])
                .icon("skip-forward"),
        )
}

/// A way of working that yields pieces of content.
fn workflows() -> Resource {
    Resource::menu("planning.workflows", "Ways of working")
        .icon("git-branch")
        .list(["content_type", "output_format", "target_platform", "running", "is_active"])
        .filters(["content_type", "is_active"])
        .search(["name", "description", "output_format", "target_platform"])
        .sort("name")
        .small()
        .section("Workflow", ["name", "description", "is_active"])
        .section("What comes out", ["content_type", "output_format", "target_platform"])
        .computed(
            "running",
            "Under way",
            "(select count(*) from planning.workflow_runs w where w.workflow_id = r.id and w.status in \
             ('running', 'paused'))",
        )
        .label("content_type", "Kind of piece")
        .label("output_format", "Format")
        .label("target_platform", "Platform")
        .label("is_active", "In use")
        .help("output_format", "In your own words, such as a blog article or a reel.")
        .tabs(["planning.workflow_stages", "planning.workflow_runs"])
        .empty(
            "Write down once how you work: who writes, who reviews, who agrees. Every run then follows \
             it.",
        )
}

/// Steps of a workflow, in order.
fn stages() -> Resource {
    Resource::part("planning.workflow_stages")
        .words("step", "steps")
        .list(["position", "stage_type", "assignee_id", "assignee_role", "due_after"])
        .sort("position")
        .section("Step", ["workflow_id", "name", "stage_type", "position", "instructions"])
        .section("Who and when", ["assignee_id", "assignee_role", "approvals_needed", "due_after"])
        .label("stage_type", "Kind")
        .label("assignee_id", "Who")
        .label("assignee_role", "Or whoever is")
        .label("due_after", "Time for it")
        .help("due_after", "From the beginning of the step, such as 2 days.")
        .widget("instructions", Widget::Area)
        .when("approvals_needed", "stage_type", ["approval"])
        .empty("Add the steps in order: write, review, approve, publish.")
}
