//! What is to be done and when: tasks, phases, rehearsals.

use resource::{Action, Resource, View, Widget};

/// In the order of the menu.
pub fn all() -> Vec<Resource> {
    vec![tasks(), task_assignees(), task_dependencies(), phases(), rehearsals()]
}

/// The board.
fn tasks() -> Resource {
    Resource::menu("production.tasks", "Planning")
        .icon("list-checks")
        .list(["status", "priority", "due_at", "event_id", "shoot_id", "team_id"])
        .filters(["event_id", "shoot_id", "status", "priority", "team_id"])
        .search(["title", "description"])
        .sort("-created_at")
        .view(View::Board("status"))
        .view(View::Calendar("due_at", None))
        .view(View::Tree("parent_id"))
        .section("Task", ["title", "description", "status", "priority"])
        .section("Where it belongs", ["event_id", "shoot_id", "phase_id", "project_id", "team_id"])
        .section("When", ["starts_on", "due_at", "estimate_minutes"])
        .closed("Order and parts", ["parent_id", "position", "completed_at"])
        .label("starts_on", "Start on")
        .label("due_at", "Due")
        .label("estimate_minutes", "Estimate (minutes)")
        .label("parent_id", "Part of")
        .help("phase_id", "The stage of the event in which it has to be done.")
        .help("team_id", "The team that does it; single people are added below.")
        .help("position", "Order in its column of the board; the lowest number stands on top.")
        .widget("description", Widget::Area)
        .widget("priority", Widget::Radio)
        .when("shoot_id", "event_id", [""])
        .read_only(["completed_at"])
        .tabs([
            "production.task_assignees",
            "production.tasks.parent_id",
            "production.task_dependencies.task_id",
        ])
        .action(
            Action::status("start", "Start", "in_progress", ["todo", "blocked", "review", "done"])
                .icon("play"),
        )
        .action(Action::status("block", "Block", "blocked", ["todo", "in_progress"]).icon("circle-pause"))
        .action(Action::status("review", "Ask for review", "review", ["todo", "in_progress"]).icon("eye"))
        .action(
            Action::status("finish", "Mark as done", "done", ["todo", "in_progress", "review"])
                .icon("circle-check"),
        )
        .action(
            Action::status("cancel", "Cancel", "cancelled", ["todo", "in_progress", "blocked", "review"])
                .icon("circle-x"),
        )
        .action(
            Action::status(
                "reopen",
                "Put back to do",
                "todo",
                ["in_progress", "blocked", "done", "cancelled"],
            )
            .icon("rotate-ccw"),
        )
        .empty("Tasks say what has to be done for an event or a shoot, by whom and by when.")
}

/// Who does a task.
fn task_assignees() -> Resource {
    Resource::part("production.task_assignees")
        .words("person on the task", "people on the task")
        .icon("user-check")
        .computed(
            "who",
            "Who",
            "coalesce((select s.name from production.stakeholders s where s.id = r.stakeholder_id), \
             (select p.display_name from identity.profiles p where p.user_id = r.user_id))",
        )
        .title("who")
        .list(["user_id", "stakeholder_id"])
        .section("Who", ["task_id", "user_id", "stakeholder_id"])
        .label("user_id", "Member")
        .label("stakeholder_id", "Person from outside")
        .when("stakeholder_id", "user_id", [""])
        .when("user_id", "stakeholder_id", [""])
        .empty("Add everybody who works on this: members of the organisation or people from outside.")
}

/// What must come first.
fn task_dependencies() -> Resource {
    Resource::part("production.task_dependencies")
        .words("dependency", "dependencies")
        .icon("git-branch")
        .title("depends_on_id")
        .list(["kind", "lag_hours"])
        .section("Dependency", ["task_id", "depends_on_id", "kind", "lag_hours"])
        .label("depends_on_id", "Waits for")
        .label("lag_hours", "Hours in between")
        .help("kind", "Finish to start: this one begins when the other is done.")
        .help("lag_hours", "Negative hours let the two overlap.")
        .widget("kind", Widget::Radio)
        .empty("Nothing has to be done before this task.")
}

/// The stages of making an event.
fn phases() -> Resource {
    Resource::menu("production.event_phases", "Planning")
        .words("phase", "phases")
        .icon("layers")
        .list(["event_id", "status", "starts_on", "ends_on", "tasks_done_count", "tasks_count"])
        .filters(["event_id", "status", "starts_on"])
        .search(["title", "phase_key"])
        .sort("order_index")
        .view(View::Timeline("starts_on", "ends_on"))
        .view(View::Board("status"))
        .section("Phase", ["event_id", "title", "phase_key", "status"])
        .section("When", ["starts_on", "ends_on", "order_index"])
        .label("phase_key", "Short name")
        .label("order_index", "Order")
        .label("starts_on", "First day")
        .label("ends_on", "Last day")
        .label("tasks_count", "Tasks")
        .label("tasks_done_count", "Tasks done")
        .help(
            "phase_key",
            "The same word in every event, such as pre_production, so that events can be compared.",
        )
        .widget("phase_key", Widget::Slug("title"))
        .widget("status", Widget::Radio)
        .read_only(["tasks_count", "tasks_done_count"])
        .tabs(["production.tasks", "production.event_schedules"])
        .action(Action::status("start", "Start", "in_progress", ["pending"]).icon("play"))
        .action(
            Action::status("finish", "Mark as complete", "complete", ["pending", "in_progress"])
                .icon("circle-check"),
        )
        .action(Action::status("reopen", "Go on working", "in_progress", ["complete"]).icon("rotate-ccw"))
        .empty("Phases divide the making of an event, from the idea to the accounts.")
}

/// When is rehearsed.
fn rehearsals() -> Resource {
    Resource::menu("production.event_rehearsals", "Planning")
        .words("rehearsal", "rehearsals")
        .icon("repeat")
        .computed(
            "rehearsal",
            "Rehearsal",
            "coalesce(r.title, (select e.title from events.events e where e.id = r.event_id))",
        )
        .title("rehearsal")
        .list(["event_id", "date", "time", "minutes", "venue_id", "status"])
        .filters(["event_id", "status", "date", "venue_id"])
        .search(["title", "location", "notes"])
        .sort("-starts_at")
        .view(View::Calendar("starts_at", Some("ends_at")))
        .section("Rehearsal", ["event_id", "title", "status"])
        .section("When", ["date", "time", "minutes", "timezone"])
        .section("Where", ["venue_id", "space_id", "location"])
        .section("Notes", ["notes"])
        .closed("Worked out", ["starts_at", "ends_at"])
        .label("time", "Begins at")
        .label("minutes", "Length (minutes)")
        .label("space_id", "Space")
        .label("location", "Place in words")
        .help("time", "By the clock of the place.")
        .help("timezone", "Where the rehearsal is; usually the event's zone.")
        .help("location", "Only where no venue is listed, or to say which door.")
        .widget("timezone", Widget::Zone)
        .widget("status", Widget::Radio)
        .read_only(["starts_at", "ends_at"])
        .tabs(["production.call_times", "production.show_runs"])
        .action(Action::status("finish", "Mark as done", "done", ["planned"]).icon("circle-check"))
        .action(Action::status("cancel", "Cancel", "cancelled", ["planned"]).icon("circle-x"))
        .action(Action::status("plan", "Plan again", "planned", ["done", "cancelled"]).icon("rotate-ccw"))
        .empty("Rehearsals block the venue and the people who are called to them.")
}
