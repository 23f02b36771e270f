//! What holds for all mailings: when they may go out, how much one person gets, what bounces mean, settings.

use resource::{Action, Resource, Widget};

/// In the order of the menu.
pub fn all() -> Vec<Resource> {
    vec![windows(), hours(), closures(), caps(), mailboxes(), bounce_rules(), domain_rules(), settings()]
}

/// When messages may go out; everything else is quiet hours.
fn windows() -> Resource {
    Resource::menu("marketing.send_windows", "Sending")
        .words("send window", "send windows")
        .icon("clock")
        .list(["timezone", "uses_recipient_timezone", "updated_at"])
        .filters(["uses_recipient_timezone", "timezone"])
        .sort("name")
        .small()
        .section("Window", ["name", "timezone", "uses_recipient_timezone"])
        .tabs([
            "marketing.send_window_hours",
            "marketing.send_window_closures",
            "marketing.email_campaigns",
            "marketing.automation_versions",
        ])
        .label("uses_recipient_timezone", "By everybody's own clock")
        .help("timezone", "Also for people about whom no zone is known.")
        .help("uses_recipient_timezone", "The hours are meant where the person lives.")
        .widget("timezone", Widget::Zone)
        .empty("Set the hours at which messages may go out; mailings and flows wait for the next opening.")
}

/// Opening hours of a window.
fn hours() -> Resource {
    Resource::part("marketing.send_window_hours")
        .words("opening hours", "opening hours")
        .icon("clock")
        .title("weekday")
        .list(["opens", "closes"])
        .sort("weekday")
        .section("Hours", ["window_id", "weekday", "opens", "closes"])
        .help("weekday", "1 is Monday, 7 is Sunday.")
        .help("closes", "24:00 is midnight; a night is two rows, one on each day.")
        .empty("Without opening hours nothing goes out through this window.")
}

/// Days on which nothing goes out.
fn closures() -> Resource {
    Resource::part("marketing.send_window_closures")
        .words("closed days", "closed days")
        .icon("calendar")
        .title("starts_on")
        .list(["ends_on", "note"])
        .search(["note"])
        .sort("-starts_on")
        .section("Closed", ["window_id", "starts_on", "ends_on", "note"])
        .label("starts_on", "From")
        .label("ends_on", "To")
        .help("ends_on", "The last day on which nothing goes out.")
}

/// How much one person gets at most.
fn caps() -> Resource {
    Resource::menu("marketing.frequency_caps", "Sending")
        .words("frequency limit", "frequency limits")
        .icon("timer")
        .title("channel")
        .list(["max_messages", "period", "is_active"])
        .filters(["channel", "is_active"])
        .sort("channel")
        .small()
        .section("Limit", ["channel", "max_messages", "period", "is_active"])
        .label("max_messages", "Messages at most")
        .label("period", "In")
        .help(
            "max_messages",
            "To one person, from all mailings and flows together; tickets and receipts do not count.",
        )
        .empty("Limit how much one person gets in a week or a month, whoever of you writes.")
}

/// A mailbox that bounces and answers come back to.
fn mailboxes() -> Resource {
    Resource::menu("marketing.bounce_mailboxes", "Sending")
        .words("return mailbox", "return mailboxes")
        .icon("inbox")
        .list(["purpose", "host", "state", "checked_at", "last_error"])
        .filters(["purpose", "state"])
        .search(["name", "host", "username"])
        .sort("name")
        .small()
        .section("Mailbox", ["name", "purpose"])
        .section("Server", ["protocol", "host", "port", "security", "username", "folder"])
        .closed("Afterwards", ["deletes_read"])
        .closed("State", ["state", "last_error", "checked_at", "next_check_at", "last_uid", "uid_validity"])
        .action(
            Action::set("check", "Read now", "next_check_at", "now()").icon("refresh-cw").verb("configure"),
        )
        .action(
            Action::set("pause", "Pause", "state", "paused")
                .when("state", ["active", "failing"])
                .icon("circle-pause")
                .verb("configure"),
        )
        .action(
            Action::set("resume", "Read again", "state", "active")
                .when("state", ["paused", "failing"])
                .icon("circle-play")
                .verb("configure"),
        )
        .label("deletes_read", "Delete what was read")
        .label("last_uid", "Read up to")
        .help("purpose", "Bounces: reports of servers. Replies: what people answer.")
        .when("folder", "protocol", ["imap"])
        .widget("purpose", Widget::Radio)
        .widget("protocol", Widget::Radio)
        .read_only(["state", "last_uid", "uid_validity", "last_error", "checked_at", "next_check_at"])
        .empty("Set up the mailbox that bounces and answers come back to; it is read every few minutes.")
}

/// After how many bounces an address gets nothing more.
fn bounce_rules() -> Resource {
    Resource::menu("marketing.bounce_policies", "Sending")
        .words("bounce rule", "bounce rules")
        .icon("scale")
        .title("kind")
        .list(["threshold", "within_days", "action", "updated_at"])
        .filters(["kind", "action"])
        .sort("kind")
        .small()
        .section("Rule", ["kind", "threshold", "within_days", "action"])
        .label("kind", "Kind of bounce")
        .label("threshold", "After so many")
        .label("within_days", "Within days")
        .label("action", "Then")
        .help("action", "Suppress: the address gets nothing more.")
        .widget("kind", Widget::Radio)
        .widget("action", Widget::Radio)
        .empty("Without rules one hard bounce or complaint is enough, and soft ones never are.")
}

/// From which domains nobody can subscribe.
fn domain_rules() -> Resource {
    Resource::menu("marketing.domain_rules", "Sending")
        .words("domain rule", "domain rules")
        .icon("filter")
        .title("domain")
        .list(["rule", "note", "created_at"])
        .filters(["rule", "created_at"])
        .search(["domain", "note"])
        .sort("domain")
        .small()
        .section("Rule", ["domain", "rule", "note"])
        .help("domain", "And everything below it; other scripts in their ASCII form (xn--…).")
        .help("rule", "Block: nobody subscribes from there. Allow: fine, although it is known for throw-away addresses.")
        .widget("rule", Widget::Radio)
        .empty("Block domains from which only nonsense comes, and allow those that are wrongly taken for throw-away.")
}

/// How mail and flows of the organisation work; one row, and without it the defaults hold.
fn settings() -> Resource {
    Resource::menu("marketing.settings", "Sending")
        .small()
        .words("marketing settings", "marketing settings")
        .icon("settings")
        .title("timezone")
        .list(["approvals_needed", "open_tracking", "click_tracking", "updated_at"])
        .section("Below every mail", ["postal_address"])
        .section("Before a mailing goes out", ["approvals_needed", "timezone"])
        .section("Measuring", ["open_tracking", "click_tracking"])
        .closed("Limits", ["max_errors", "max_flow_depth", "step_runs_keep_days"])
        .label("postal_address", "Imprint")
        .label("approvals_needed", "Approvals needed")
        .label("open_tracking", "Measure opening")
        .label("click_tracking", "Measure clicks")
        .label("max_errors", "Stop a mailing after errors")
        .label("max_flow_depth", "Flows that start flows")
        .label("step_runs_keep_days", "Keep the log of flows, in days")
        .help("postal_address", "Name and postal address of the organisation; the law asks for it.")
        .help("open_tracking", "Anonymous: counted for the mailing, never for a person.")
        .help("click_tracking", "Anonymous: counted for the mailing, never for a person.")
        .help(
            "max_flow_depth",
            "A flow that was started by a flow that was started by a flow: beyond this nothing starts.",
        )
        .widget("postal_address", Widget::Area)
        .widget("timezone", Widget::Zone)
        .widget("open_tracking", Widget::Radio)
        .widget("click_tracking", Widget::Radio)
        .empty(
            "Without settings the defaults hold: anonymous measuring, no approvals. Add them to change that.",
        )
}
