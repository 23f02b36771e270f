//! Flows: what happens by itself when something happened. Who is inside is in `flow_runs`.

use resource::{Action, Resource, View, Widget};

/// In the order of the menu.
pub fn all() -> Vec<Resource> {
    vec![flows(), versions(), triggers(), steps(), paths()]
}

/// A flow; what it does stands in its versions.
fn flows() -> Resource {
    Resource::menu("marketing.automations", "Flows")
        .words("flow", "flows")
        .icon("git-branch")
        .list(["status", "campaign_id", "run_count", "last_run_at", "last_error"])
        .filters(["status", "campaign_id", "last_run_at"])
        .search(["name", "description"])
        .sort("-created_at")
        .view(View::Board("status"))
        .section("Flow", ["name", "description", "campaign_id", "status"])
        .closed("How much at once", ["priority", "max_concurrent"])
        .closed("Last run", ["last_run_at", "last_error"])
        .tabs([
            "marketing.automation_versions",
            "marketing.automation_enrollments",
            "marketing.automation_runs",
            "marketing.automation_events",
        ])
        .action(
            Action::set("activate", "Switch on", "status", "active")
                .when("status", ["draft", "paused"])
                .icon("circle-play"),
        )
        .action(
            Action::set("pause", "Pause", "status", "paused").when("status", ["active"]).icon("circle-pause"),
        )
        .action(
            Action::set("archive", "Archive", "status", "archived")
                .when("status", ["draft", "active", "paused"])
                .icon("archive"),
        )
        .action(
            Action::set("restore", "Take out of the archive", "status", "paused")
                .when("status", ["archived"])
                .icon("archive-restore"),
        )
        .label("run_count", "Runs")
        .label("max_concurrent", "People inside at most")
        .help("status", "A flow can be switched on when one of its versions is published.")
        .help("priority", "Flows with a higher number are worked on first.")
        .help("max_concurrent", "More people wait outside; leave it empty for any number.")
        .widget("description", Widget::Area)
        .read_only(["last_run_at", "last_error"])
        .empty(
            "A flow welcomes new readers, reminds of a cart, thanks after a night: once set up, by itself.",
        )
}

/// A flow as it was at one time; once published nothing in it changes.
fn versions() -> Resource {
    let version = Resource::part("marketing.automation_versions")
        .words("version", "versions")
        .icon("layers")
        .title("number")
        .list(["state", "note", "subject_type", "published_at", "published_by_id"])
        .filters(["state", "subject_type"])
        .sort("-number")
        .section("Version", ["automation_id", "number", "note", "subject_type"])
        .section("Coming in", ["re_entry", "re_entry_wait", "takes_bulk"])
        .section("Leaving", ["goal", "exit_conditions", "stops_on_reply"])
        .section("When", ["send_window_id", "timezone", "uses_recipient_timezone", "respects_caps"])
        .closed("Published", ["state", "published_at", "published_by_id"])
        .tabs([
            "marketing.automation_triggers",
            "marketing.automation_steps",
            "marketing.automation_edges.version_id",
            "marketing.automation_enrollments",
        ])
        .action(
            Action::set("publish", "Publish", "state", "published")
                .when("state", ["draft", "retired"])
                .icon("rocket"),
        )
        .action(
            Action::set("retire", "Retire", "state", "retired").when("state", ["published"]).icon("archive"),
        );
    version
        .label("subject_type", "About")
        .label("re_entry", "May people come again")
        .label("re_entry_wait", "After")
        .label("takes_bulk", "Imports start it, too")
        .label("stops_on_reply", "Ends when they answer")
        .label("uses_recipient_timezone", "By everybody's own clock")
        .label("respects_caps", "Counts towards limits")
        .help("number", "One more than the version before; only one of them is published at a time.")
        .help("note", "What is different in this version.")
        .help("re_entry", "After exit: once they have left. After wait: some time after they entered.")
        .help("takes_bulk", "Off, so that an import of thousands does not become a storm of mails.")
        .help(
            "goal",
            "Who reaches it leaves as a success: {\"event\": \"ticket_bought\"}, or rules as of a dynamic list.",
        )
        .help("exit_conditions", "Who fits leaves, wherever they are; rules as of a dynamic list.")
        .help("timezone", "The zone for people about whom none is known.")
        .help("respects_caps", "Its messages count towards what one person gets at most.")
        .when("re_entry_wait", "re_entry", ["after_wait"])
        .widget("goal", Widget::Json)
        .widget("exit_conditions", Widget::Json)
        .widget("timezone", Widget::Zone)
        .read_only(["state", "published_at", "published_by_id"])
        .empty("Make a version, give it a trigger and steps, and publish it. Who is inside stays in theirs.")
}

/// What lets somebody into a flow; any of them does.
fn triggers() -> Resource {
    Resource::part("marketing.automation_triggers")
        .words("trigger", "triggers")
        .icon("zap")
        .title("trigger_type")
        .list(["list_id", "email_campaign_id", "event_id", "cron", "next_due_at"])
        .filters(["trigger_type"])
        .section(
            "Trigger",
            ["version_id", "trigger_type", "list_id", "email_campaign_id", "event_id", "cron"],
        )
        .section("Only when", ["conditions"])
        .closed("Details", ["trigger_config", "next_due_at"])
        .label("trigger_type", "When this happens")
        .label("email_campaign_id", "Mailing")
        .label("list_id", "List")
        .label("cron", "Schedule")
        .label("conditions", "Only people who fit")
        .label("next_due_at", "Next")
        .help(
            "cron",
            "Minute, hour, day, month, weekday in the version's zone: 0 9 * * 1 is Mondays at nine.",
        )
        .help("conditions", "Rules as of a dynamic list; leave it empty for everybody.")
        .when("cron", "trigger_type", ["scheduled"])
        .when("list_id", "trigger_type", ["list_joined", "list_left"])
        .when(
            "email_campaign_id",
            "trigger_type",
            ["email_opened", "email_clicked", "email_replied", "email_bounced", "email_unsubscribed"],
        )
        .when(
            "event_id",
            "trigger_type",
            [
                "order_paid",
                "order_refunded",
                "ticket_bought",
                "ticket_cancelled",
                "cart_abandoned",
                "rsvp_given",
                "checked_in",
                "no_show",
                "waiting_list_offered",
            ],
        )
        .widget("conditions", Widget::Json)
        .widget("trigger_config", Widget::Json)
        .read_only(["next_due_at"])
        .empty("A flow begins when something happens: somebody joins a list, buys a ticket, stays away.")
}

/// A step of a flow: something is done, waited for, or decided.
fn steps() -> Resource {
    let step = Resource::part("marketing.automation_steps")
        .words("step", "steps")
        .icon("list-ordered")
        .computed("called", "Step", "coalesce(r.name, r.key)")
        .title("called")
        .list(["kind", "action", "wait_for", "email_campaign_id", "is_entry"])
        .filters(["kind", "action"])
        .search(["name", "key"])
        .sort("y")
        .section("Step", ["version_id", "name", "key", "kind", "is_entry"])
        .section("What it does", ["action", "email_campaign_id", "list_id", "target_automation_id", "config"])
        .section("Waiting", ["wait_for", "wait_time", "wait_weekdays", "wait_event", "timeout"])
        .closed("When it fails", ["max_attempts", "retry_wait", "max_visits", "is_undoable"])
        .closed("Place in the drawing", ["x", "y"])
        .tabs(["marketing.automation_edges.from_step_id", "marketing.automation_step_runs"])
        .label("key", "Word")
        .label("is_entry", "First step")
        .label("email_campaign_id", "Mailing")
        .label("target_automation_id", "Other flow")
        .label("config", "Details")
        .label("wait_for", "How long")
        .label("wait_time", "Until this hour")
        .label("wait_weekdays", "Only on weekdays")
        .label("wait_event", "Until this happens")
        .label("is_undoable", "May be done twice");
    step_fields(step)
}

/// Explanations and conditions of a step's fields.
fn step_fields(step: Resource) -> Resource {
    step.help("key", "Small letters, digits and underscores; unique in its version.")
        .help("kind", "Branch: the first path that fits. Split: by chance. Fork: all paths, until they join.")
        .help("config", "What the action needs: {\"title\": \"Call\", \"due_in_days\": 2}.")
        .help("wait_weekdays", "1 is Monday, 7 is Sunday; empty: any day.")
        .help("wait_event", "A trigger's word, such as email_clicked or ticket_bought.")
        .help("timeout", "How long it waits at most; then the path for the time-out is taken.")
        .help("retry_wait", "Before the second attempt; doubled after each failure.")
        .help("max_visits", "More than one only where the flow turns in a circle.")
        .help("is_undoable", "On: after a crash it is simply done again. Off: somebody has to look.")
        .when("action", "kind", ["action"])
        .when("config", "kind", ["action"])
        .when("email_campaign_id", "action", ["send_email", "send_sms", "send_push", "send_message"])
        .when("list_id", "action", ["add_to_list", "remove_from_list"])
        .when("target_automation_id", "action", ["start_automation", "stop_automation"])
        .when("wait_for", "kind", ["wait"])
        .when("wait_time", "kind", ["wait", "wait_until"])
        .when("wait_weekdays", "kind", ["wait", "wait_until"])
        .when("wait_event", "kind", ["wait_for_event"])
        .when("timeout", "kind", ["wait_for_event"])
        .widget("config", Widget::Json)
}

/// Where a step leads.
fn paths() -> Resource {
    Resource::part("marketing.automation_edges")
        .words("path", "paths")
        .icon("git-merge")
        .title("kind")
        .list(["from_step_id", "to_step_id", "weight", "position"])
        .filters(["kind"])
        .sort("position")
        .section("Path", ["version_id", "from_step_id", "to_step_id", "kind", "position"])
        .section("When it is taken", ["conditions", "weight"])
        .label("from_step_id", "From")
        .label("to_step_id", "To")
        .help("kind", "If: when conditions hold. Else: when none did. Timeout and error: when it went wrong.")
        .help("position", "Conditions are tried in this order.")
        .help("conditions", "Rules as of a dynamic list.")
        .help("weight", "By chance: 30 and 70 send three and seven of ten.")
        .when("conditions", "kind", ["if"])
        .when("weight", "kind", ["weighted"])
        .widget("conditions", Widget::Json)
}
