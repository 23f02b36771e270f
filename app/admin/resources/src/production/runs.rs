//! The run of show: what happens when, who does what at which second, and the clock on the night.

use resource::{Action, Resource, View, Widget};

/// In the order of the menu.
pub fn all() -> Vec<Resource> {
    vec![items(), cues(), runs(), run_items()]
}

/// What happens when, planned and as it was.
fn items() -> Resource {
    let items = Resource::menu("production.event_schedules", "Show")
        .words("item of the run of show", "run of show")
        .icon("list-ordered")
        .list(["event_id", "start_time", "end_time", "kind", "stage", "is_public"])
        .filters(["event_id", "kind", "stage", "is_public", "phase_id"])
        .search(["title", "description", "stage"])
        .sort("start_time")
        .view(View::Timeline("start_time", "end_time"))
        .view(View::Tree("parent_id"))
        .view(View::Calendar("start_time", Some("end_time")))
        .tabs(["production.schedule_cues", "production.event_schedules.parent_id", "production.call_times"])
        .action(
            Action::set("publish", "Show in the programme", "is_public", "true")
                .when("is_public", ["false"])
                .icon("eye"),
        )
        .action(
            Action::set("hide", "Backstage only", "is_public", "false")
                .when("is_public", ["true"])
                .icon("eye-off"),
        )
        .empty("The run of show lists what happens when, for the programme and for backstage.");
    item_form(items)
}

/// The form of an item.
fn item_form(items: Resource) -> Resource {
    items
        .section("Item", ["event_id", "title", "kind", "description", "is_public"])
        .section("When", ["start_time", "end_time", "occurrence_id"])
        .section("Where it stands", ["stage", "phase_id", "parent_id", "position", "color"])
        .closed("The clock on the night", ["timer", "warn_seconds", "end_action", "overrun"])
        .closed("As it was", ["actual_start", "actual_end"])
        .label("kind", "What it is")
        .label("start_time", "Begins")
        .label("end_time", "Ends")
        .label("is_public", "In the programme")
        .label("occurrence_id", "Date of the series")
        .label("parent_id", "Part of")
        .label("position", "Order")
        .label("timer", "Clock shows")
        .label("warn_seconds", "Warn before the end (seconds)")
        .label("end_action", "When the time is over")
        .label("overrun", "When it takes longer")
        .help("kind", "A gate waits for a word before the show goes on; a group holds other items.")
        .help(
            "description",
            "For everybody who sees the item; what only backstage knows belongs into the cues.",
        )
        .help("is_public", "Everybody who sees the event sees these items; all others stay backstage.")
        .help("end_action", "What the clock does then: nothing, go on to the next item, or hold.")
        .help("overrun", "Push moves what follows; absorb takes the delay out of the item itself.")
        .widget("description", Widget::Area)
        .widget("color", Widget::Color)
        .widget("timer", Widget::Radio)
        .widget("end_action", Widget::Radio)
        .widget("overrun", Widget::Radio)
        .when("timer", "kind", ["item", "gate", "break", "change_over"])
        .when("warn_seconds", "timer", ["count_down", "count_up", "clock"])
        .read_only(["actual_start", "actual_end"])
}

/// Who does what at which second of an item.
fn cues() -> Resource {
    Resource::part("production.schedule_cues")
        .words("cue", "cues")
        .icon("zap")
        .title("number")
        .list(["department", "offset_seconds", "instruction", "responsible_id"])
        .filters(["department", "responsible_id"])
        .search(["number", "instruction", "standby"])
        .sort("offset_seconds")
        .section("Cue", ["schedule_id", "number", "department", "offset_seconds", "position"])
        .section("What is done", ["standby", "instruction", "responsible_id"])
        .label("schedule_id", "Item")
        .label("offset_seconds", "Seconds after the start")
        .label("responsible_id", "Who does it")
        .label("position", "Order")
        .help("number", "As it is called over the headset, such as LX 12.")
        .help("offset_seconds", "Negative is before the item begins.")
        .help("standby", "What is said to make everybody ready.")
        .widget("instruction", Widget::Area)
        .empty("Cues say who does what at which second of this item. Only backstage sees them.")
}

/// One going through the run of show.
fn runs() -> Resource {
    Resource::menu("production.show_runs", "Show")
        .words("run", "runs")
        .icon("circle-play")
        .title("event_id")
        .list(["kind", "state", "current_schedule_id", "started_at", "ended_at", "held_seconds"])
        .filters(["event_id", "kind", "state"])
        .search(["message"])
        .sort("-created_at")
        .section("Run", ["event_id", "kind", "rehearsal_id", "occurrence_id"])
        .section("The stage timer", ["message", "current_schedule_id"])
        .closed("The clock", ["state", "started_at", "ended_at", "held_since", "held_seconds"])
        .label("current_schedule_id", "Item now")
        .label("occurrence_id", "Date of the series")
        .label("rehearsal_id", "Rehearsal")
        .label("held_seconds", "Held so far (seconds)")
        .help("message", "What the stage timer says instead of the time.")
        .widget("kind", Widget::Radio)
        .when("rehearsal_id", "kind", ["rehearsal"])
        .read_only(["state", "started_at", "ended_at", "held_since", "held_seconds"])
        .tabs(["production.show_run_items"])
        .action(step("start", "Start", "running", ["ready"]).icon("play"))
        .action(step("hold", "Hold", "held", ["running"]).icon("pause"))
        .action(step("go", "Go on", "running", ["held", "finished"]).icon("skip-forward"))
        .action(step("finish", "Finish", "finished", ["running", "held"]).icon("flag"))
        .empty("A run takes the plan through a rehearsal or the show and notes how late everything is.")
}

/// A step of the column `state`.
fn step<const N: usize>(
    name: &'static str,
    label: &'static str,
    to: &'static str,
    from: [&'static str; N],
) -> Action {
    Action::set(name, label, "state", to).when("state", from)
}

/// Planned against actual for each item of a run.
fn run_items() -> Resource {
    Resource::part("production.show_run_items")
        .words("item", "items")
        .icon("list-checks")
        .title("schedule_id")
        .list(["planned_start", "planned_end", "actual_start", "actual_end", "added_seconds", "state"])
        .sort("planned_start")
        .section("Item", ["run_id", "schedule_id", "state", "added_seconds"])
        .section("Planned", ["planned_start", "planned_end"])
        .section("As it was", ["actual_start", "actual_end"])
        .label("schedule_id", "Item")
        .label("added_seconds", "Time given or taken (seconds)")
        .widget("state", Widget::Radio)
        .action(
            step("start", "Start", "live", ["pending", "skipped"]).and("actual_start", "now()").icon("play"),
        )
        .action(step("finish", "Finish", "done", ["live"]).and("actual_end", "now()").icon("flag"))
        .action(step("skip", "Skip", "skipped", ["pending"]).icon("skip-forward"))
        .empty("Items of the run of show as this run took them.")
}
