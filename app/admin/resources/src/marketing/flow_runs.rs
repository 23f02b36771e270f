//! Who is or was in a flow, and what it did, step by step. Written by workers; people take somebody out, play a step
//! again or leave it out.

use resource::{Action, Resource, Widget};

/// In the order of the menu.
pub fn all() -> Vec<Resource> {
    vec![enrolments(), step_runs(), runs(), events()]
}

/// Somebody in a flow.
fn enrolments() -> Resource {
    Resource::menu("marketing.automation_enrollments", "Flows")
        .words("enrolment", "enrolments")
        .icon("user-check")
        .title("contact_id")
        .list(["automation_id", "state", "exit_reason", "entered_at", "left_at"])
        .filters(["automation_id", "state", "exit_reason", "entered_at", "is_dry_run"])
        .search(["exit_reason", "subject_type"])
        .sort("-entered_at")
        .section("Who", ["contact_id", "automation_id", "version_id", "state", "exit_reason"])
        .section("When", ["entered_at", "left_at", "entry_number"])
        .closed("Details", ["subject_type", "subject_id", "event_id", "depth", "is_dry_run", "variables"])
        .tabs(["marketing.automation_step_runs", "marketing.automation_runs"])
        .action(
            Action::set("pause", "Pause", "state", "paused")
                .when("state", ["active", "waiting"])
                .icon("circle-pause"),
        )
        .action(
            Action::set("resume", "Go on", "state", "active").when("state", ["paused"]).icon("circle-play"),
        )
        .action(
            Action::set("take-out", "Take out of the flow", "state", "exited")
                .and("exit_reason", "person")
                .and("left_at", "now()")
                .when("state", ["active", "waiting", "paused"])
                .icon("user-minus"),
        )
        .action(
            Action::set("retry", "Try again", "state", "active")
                .and("exit_reason", "null")
                .and("left_at", "null")
                .when("state", ["failed"])
                .icon("repeat"),
        )
        .label("automation_id", "Flow")
        .label("exit_reason", "Why they left")
        .label("entry_number", "Which time")
        .label("is_dry_run", "Only tried out")
        .help("version_id", "The version in which they entered; it stays theirs.")
        .help("variables", "What steps noted for later ones.")
        .widget("variables", Widget::Json)
        .read_only(["state", "exit_reason", "left_at"])
        .no_create()
        .empty("When a flow is switched on and its trigger fires, the people inside appear here.")
}

/// A step that somebody came to. What was given up or is unclear waits for a person.
fn step_runs() -> Resource {
    Resource::menu("marketing.automation_step_runs", "Flows")
        .words("step taken", "steps taken")
        .icon("activity")
        .title("step_id")
        .list(["status", "enrollment_id", "due_at", "finished_at", "attempts", "error"])
        .filters(["status", "step_id", "due_at"])
        .search(["error"])
        .sort("-created_at")
        .section("Step", ["step_id", "enrollment_id", "status", "due_at", "waits_for"])
        .section("What happened", ["started_at", "finished_at", "attempts", "error", "recipient_id"])
        .closed("Input and output", ["input", "output"])
        .closed(
            "Details",
            ["run_id", "version_id", "visit_number", "idempotency_key", "lease_until", "worker"],
        )
        .action(
            Action::set("replay", "Play again", "status", "waiting")
                .and("due_at", "now()")
                .and("finished_at", "null")
                .when("status", ["dead", "unknown"])
                .icon("repeat"),
        )
        .action(
            Action::set("skip", "Leave out", "status", "skipped")
                .and("finished_at", "now()")
                .when("status", ["waiting", "dead", "unknown"])
                .icon("skip-forward"),
        )
        .label("enrollment_id", "Who")
        .label("due_at", "Not before")
        .label("waits_for", "Waits for")
        .label("recipient_id", "Message")
        .help(
            "status",
            "Dead: given up after all attempts. Unknown: it may have happened, so look before playing again.",
        )
        .help("due_at", "Of a wait for something: when it gives up waiting.")
        .widget("input", Widget::Json)
        .widget("output", Widget::Json)
        .read_only(["status", "due_at", "finished_at"])
        .no_create()
        .empty("Every step that a flow takes is written down here; filter by dead to find what needs you.")
}

/// One stretch of an enrolment, from what woke it until it waits or ends.
fn runs() -> Resource {
    Resource::part("marketing.automation_runs")
        .words("run", "runs")
        .icon("play")
        .title("trigger_type")
        .list(["status", "enrollment_id", "actions_executed", "actions_failed", "started_at", "error"])
        .filters(["status", "trigger_type", "started_at"])
        .sort("-started_at")
        .section("Run", ["automation_id", "enrollment_id", "trigger_type", "status"])
        .section("What it did", ["started_at", "completed_at", "actions_executed", "actions_failed", "error"])
        .closed("Details", ["event_id", "triggered_by"])
        .tabs(["marketing.automation_step_runs"])
        .label("trigger_type", "What woke it")
        .label("actions_executed", "Steps done")
        .label("actions_failed", "Steps given up")
        .no_create()
}

/// What happened and may start or wake a flow.
fn events() -> Resource {
    Resource::part("marketing.automation_events")
        .words("occasion", "occasions")
        .icon("zap")
        .title("event_type")
        .list(["contact_id", "state", "is_dry_run", "created_by_id", "occurred_at"])
        .filters(["event_type", "state", "is_bulk", "is_dry_run", "occurred_at"])
        .sort("-occurred_at")
        .section("Occasion", ["event_type", "automation_id", "contact_id", "occurred_at"])
        .section("How", ["subject_type", "subject_id", "is_dry_run", "is_bulk", "data"])
        .closed(
            "State",
            ["state", "processed_at", "attempts", "depth", "dedupe_key", "lease_until", "keep_until"],
        )
        .label("event_type", "What happened")
        .label("is_bulk", "From an import")
        .label("is_dry_run", "Only to try out")
        .help("automation_id", "Only for this flow: somebody pressed a button, or another flow started it.")
        .help("depth", "How many flows it came through.")
        .widget("data", Widget::Json)
        .no_create()
}
