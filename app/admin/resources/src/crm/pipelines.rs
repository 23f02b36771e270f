//! How deals go: pipelines, their stages, reasons for losing, and who gets what comes in.

use super::conditions;
use resource::{Resource, Widget};

/// In the order of the menu.
pub fn all() -> Vec<Resource> {
    vec![
        pipelines(),
        pipeline_stages(),
        lost_reasons(),
        assignment_rules(),
        assignment_rule_members(),
        assignments(),
    ]
}

/// Ways that deals go.
fn pipelines() -> Resource {
    Resource::menu("crm.pipelines", "Setup")
        .icon("git-branch")
        .list(["default_currency", "team_id", "is_default", "is_active", "position"])
        .filters(["is_active", "team_id"])
        .search(["name", "description"])
        .sort("position")
        .small()
        .section("Pipeline", ["name", "description", "is_default", "is_active"])
        .section("New deals", ["default_currency", "team_id"])
        .closed("Place", ["position"])
        .widget("description", Widget::Area)
        .label("is_default", "New deals begin here")
        .help("is_default", "One pipeline only.")
        .label("is_active", "In use")
        .label("default_currency", "Currency")
        .widget("default_currency", Widget::Currency)
        .help("default_currency", "Of new deals.")
        .label("team_id", "Team")
        .help("team_id", "New deals get this team.")
        .tabs(["crm.pipeline_stages", "crm.deals.pipeline_id"])
        .empty("Add a pipeline for each way of doing business: sponsoring, bookings, groups.")
}

/// The columns of the board.
fn pipeline_stages() -> Resource {
    Resource::part("crm.pipeline_stages")
        .words("stage", "stages")
        .icon("columns-3")
        .list(["kind", "probability", "forecast_category", "open_deals_count", "position"])
        .filters(["kind", "forecast_category"])
        .sort("position")
        .section("Stage", ["name", "kind", "position", "color"])
        .section("Forecast", ["probability", "forecast_category"])
        .section("Rules", ["required_fields", "rots_after_days"])
        .closed("Counted", ["pipeline_id", "open_deals_count"])
        .label("kind", "Deals here are")
        .widget("kind", Widget::Radio)
        .label("position", "Place on the board")
        .widget("color", Widget::Color)
        .widget("probability", Widget::Percent)
        .help(
            "probability",
            "For deals that say none of their own; 100 for won and 0 for lost. The past is not rewritten.",
        )
        .help("required_fields", "Without these no deal enters the stage.")
        .label("rots_after_days", "Stands still after (days)")
        .help("rots_after_days", "A deal that has not moved for so long is marked.")
        .when("rots_after_days", "kind", ["open"])
        .label("open_deals_count", "Open deals")
        .read_only(["open_deals_count"])
}

/// Why deals are lost, to choose from.
fn lost_reasons() -> Resource {
    Resource::menu("crm.lost_reasons", "Setup")
        .icon("circle-x")
        .list(["is_active", "position"])
        .filters(["is_active"])
        .search(["name"])
        .sort("position")
        .small()
        .section("Reason", ["name", "is_active", "position"])
        .label("is_active", "Can be chosen")
        .label("position", "Place in the list")
        .empty("With a short list of reasons you can count why deals are lost.")
}

/// Who gets what comes in.
fn assignment_rules() -> Resource {
    Resource::menu("crm.assignment_rules", "Setup")
        .icon("shuffle")
        .list(["entity_type", "method", "team_id", "priority", "is_active"])
        .filters(["entity_type", "method", "is_active", "team_id"])
        .search(["name"])
        .sort("-priority")
        .small()
        .section("Rule", ["name", "entity_type", "method", "team_id", "is_active"])
        .section("For what", ["condition", "priority"])
        .label("entity_type", "Gives out")
        .widget("method", Widget::Radio)
        .help("method", "In turn, to whoever looks after the fewest, or always to the same.")
        .help("team_id", "What is given out gets this team, too.")
        .label("is_active", "In use")
        .label("condition", "Only where")
        .widget("condition", Widget::Object(conditions()))
        .help("priority", "Higher first; the first rule that fits decides.")
        .tabs(["crm.assignment_rule_members", "crm.assignments"])
        .empty("A rule gives new contacts, deals or tasks to colleagues in turn.")
}

/// Who takes turns in a rule.
fn assignment_rule_members() -> Resource {
    Resource::part("crm.assignment_rule_members")
        .words("member of a rule", "members of rules")
        .icon("users")
        .title("user_id")
        .list(["weight", "is_available", "max_open", "assigned_count", "last_assigned_at"])
        .filters(["is_available"])
        .sort("position")
        .section("Who", ["rule_id", "user_id", "is_available"])
        .section("How much", ["weight", "max_open"])
        .closed("Counted", ["position", "assigned_count", "last_assigned_at"])
        .label("user_id", "Colleague")
        .label("is_available", "Takes turns now")
        .label("weight", "Share")
        .help("weight", "So many times the share of somebody with 1.")
        .label("max_open", "At most open at a time")
        .help("max_open", "Gets nothing while looking after so many; empty: no limit.")
        .label("assigned_count", "Got so far")
        .read_only(["assigned_count", "last_assigned_at"])
}

/// What was given to whom by which rule.
fn assignments() -> Resource {
    Resource::part("crm.assignments")
        .words("assignment", "assignments")
        .icon("user-check")
        .title("user_id")
        .list(["entity_type", "entity_id", "created_at"])
        .filters(["user_id", "entity_type"])
        .sort("-created_at")
        .label("user_id", "Given to")
        .label("entity_type", "What")
        .no_create()
}
