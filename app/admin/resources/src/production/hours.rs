//! When people came and went, and what the law says about it.

use resource::{Action, Resource, View, Widget};

/// In the order of the menu.
pub fn all() -> Vec<Resource> {
    vec![crew_times(), working_rules()]
}

/// When somebody came and went, and what of that is overtime.
fn crew_times() -> Resource {
    let hours = Resource::menu("production.crew_times", "People")
        .words("timesheet", "timesheets")
        .icon("timer")
        .computed(
            "who",
            "Who",
            "coalesce((select m.name from production.model_profiles m where m.id = r.model_profile_id), \
             (select s.name from production.stakeholders s where s.id = r.stakeholder_id))",
        )
        .title("who")
        .list(["clocked_in_at", "clocked_out_at", "worked_minutes", "overtime_minutes", "event_id", "status"])
        .filters(["status", "event_id", "shoot_id", "stakeholder_id", "clocked_in_at"])
        .sort("-clocked_in_at")
        .view(View::Board("status"))
        .view(View::Calendar("clocked_in_at", Some("clocked_out_at")))
        .action(Action::set("submit", "Hand in", "status", "submitted").when("status", ["open"]).icon("send"))
        .action(
            Action::set("approve", "Approve", "status", "approved")
                .and("approved_at", "now()")
                .when("status", ["submitted"])
                .icon("badge-check"),
        )
        .action(
            Action::set("reject", "Reject", "status", "rejected")
                .when("status", ["open", "submitted"])
                .icon("circle-x"),
        )
        .action(
            Action::set("pay", "Mark as paid", "status", "paid").when("status", ["approved"]).icon("wallet"),
        )
        .action(
            Action::set("reopen", "Open again", "status", "open")
                .and("approved_at", "null")
                .and("approved_by", "null")
                .when("status", ["submitted", "approved", "rejected"])
                .icon("rotate-ccw"),
        )
        .empty("Timesheets hold when people came and went; overtime is worked out from them.");
    crew_time_form(hours)
}

/// The form of a timesheet.
fn crew_time_form(hours: Resource) -> Resource {
    hours
        .section(
            "Who and where",
            ["event_id", "shoot_id", "stakeholder_id", "model_profile_id", "call_time_id"],
        )
        .section("Time", ["clocked_in_at", "clocked_out_at", "break_minutes", "planned_minutes"])
        .section("Money", ["hourly_rate_cents", "overtime_percent", "currency"])
        .section("Approval", ["status", "approved_by", "approved_at"])
        .closed("Worked out", ["worked_minutes", "overtime_minutes"])
        .label("stakeholder_id", "Crew or partner")
        .label("model_profile_id", "Model")
        .label("call_time_id", "Call")
        .label("clocked_in_at", "Came")
        .label("clocked_out_at", "Went")
        .label("break_minutes", "Break (minutes)")
        .label("planned_minutes", "Agreed (minutes)")
        .label("worked_minutes", "Worked (minutes)")
        .label("overtime_minutes", "Overtime (minutes)")
        .label("hourly_rate_cents", "Hourly rate")
        .label("overtime_percent", "Extra for overtime")
        .help("clocked_out_at", "Empty while they work.")
        .help("planned_minutes", "What comes on top of these minutes is overtime.")
        .widget("hourly_rate_cents", Widget::Money("currency"))
        .widget("overtime_percent", Widget::Percent)
        .widget("currency", Widget::Currency)
        .when("shoot_id", "event_id", [""])
        .when("event_id", "shoot_id", [""])
        .when("model_profile_id", "stakeholder_id", [""])
        .when("stakeholder_id", "model_profile_id", [""])
        .only("hourly_rate_cents", "production.update")
        .change_only("status", "production.update")
        .read_only(["worked_minutes", "overtime_minutes", "approved_by", "approved_at"])
}

/// How long and until when people of an age may work.
fn working_rules() -> Resource {
    Resource::menu("production.working_rules", "People")
        .words("rule of working hours", "rules of working hours")
        .icon("gavel")
        .list(["country", "age_from", "age_until", "latest", "max_minutes", "is_enforced"])
        .filters(["country", "is_enforced"])
        .search(["name"])
        .sort("name")
        .small()
        .section("For whom", ["name", "country", "age_from", "age_until"])
        .section("Hours", ["earliest", "latest", "max_minutes", "is_enforced"])
        .section("Overtime", ["overtime_after_minutes", "overtime_percent"])
        .label("age_from", "From the age of")
        .label("age_until", "Up to the age of")
        .label("earliest", "Not before")
        .label("latest", "Not after")
        .label("max_minutes", "Longest day (minutes)")
        .label("overtime_after_minutes", "Overtime after (minutes)")
        .label("overtime_percent", "Extra for overtime")
        .label("is_enforced", "Refuse calls against it")
        .help("age_until", "The last age in years for which it holds.")
        .widget("country", Widget::Country)
        .widget("overtime_percent", Widget::Percent)
        .empty("Rules of working hours protect minors and say from when on overtime is paid.")
}
