//! Deals: what may become business. What hangs below a deal is in `deal_parts`.

use super::conduct::{deal, follow};
use resource::{Action, Resource, View, Widget};

/// In the order of the menu.
pub fn all() -> Vec<Resource> {
    vec![deals()]
}

/// A deal: list, form, what can be done.
fn deals() -> Resource {
    form(list(Resource::menu("crm.deals", "Sales")))
        .tabs([
            "crm.deal_activities",
            "crm.deal_products",
            "crm.deal_contacts",
            "crm.tasks.deal_id",
            "crm.sales_documents.deal_id",
            "crm.contact_notes.deal_id",
            "crm.meetings.deal_id",
            "crm.deal_details",
            "crm.deal_competitors",
            "crm.deal_tags",
            "crm.deal_stage_history",
        ])
        .action(Action::run("win", "Won", deal::win).when("status", ["open"]).icon("trophy"))
        .action(Action::run("lose", "Lost", deal::lose).when("status", ["open"]).icon("circle-x"))
        .action(
            Action::run("reopen", "Open again", deal::reopen).when("status", ["won", "lost"]).icon("undo-2"),
        )
        .action(Action::run("quote", "Make a quote", follow::quote).icon("file-text"))
}

/// How people find a deal and see where it stands.
fn list(deals: Resource) -> Resource {
    deals
        .icon("handshake")
        .computed(
            "weighted",
            "Weighted",
            "round(r.amount * coalesce(r.probability, (select s.probability from crm.pipeline_stages s where s.id = \
             r.stage_id)) / 100.0)::bigint",
        )
        .computed(
            "next_step",
            "Next step",
            "(select d.next_step from crm.deal_details d where d.deal_id = r.id)",
        )
        .computed("days_in_stage", "Days in stage", "extract(day from now() - r.stage_entered_at)::integer")
        .computed(
            "stands_still",
            "Stands still",
            "r.status = 'open' and exists (select from crm.pipeline_stages s where s.id = r.stage_id and \
             r.stage_entered_at < now() - s.rots_after_days * interval '1 day')",
        )
        .widget("weighted", Widget::Money("currency"))
        .list(["stage_id", "client_id", "amount", "expected_close_date", "owner_id", "next_step"])
        .filters(["status", "pipeline_id", "stage_id", "owner_id", "expected_close_date"])
        .search(["name", "description", "source_details"])
        .sort("-created_at")
        .view(View::Board("stage_id"))
        .view(View::Calendar("expected_close_date", None))
        .empty("Add what may become business: a sponsor, a booking, a partner page.")
}

/// What one fills in about a deal.
fn form(deals: Resource) -> Resource {
    deals
        .section("Deal", ["name", "client_id", "primary_contact_id", "description"])
        .section("Where it stands", ["pipeline_id", "stage_id", "expected_close_date", "owner_id", "team_id"])
        .section("Money", ["amount", "currency", "is_recurring", "recurring_period", "mrr"])
        .closed("Forecast", ["probability", "forecast_category"])
        .closed("Where it came from", ["source", "source_details", "campaign_id"])
        .closed(
            "How it ended",
            [
                "lost_reason",
                "lost_reason_details",
                "competitor_id",
                "actual_close_date",
                "status",
                "stage_entered_at",
                "last_activity_at",
            ],
        )
        .label("client_id", "Company")
        .label("primary_contact_id", "Main contact")
        .help("primary_contact_id", "All people of the deal are in the tab of people.")
        .widget("description", Widget::Area)
        .label("stage_id", "Stage")
        .help("stage_id", "A stage of this pipeline; some ask for fields before a deal enters.")
        .label("pipeline_id", "Pipeline")
        .label("expected_close_date", "Expected to close on")
        .label("owner_id", "Looked after by")
        .label("team_id", "Team")
        .widget("amount", Widget::Money("currency"))
        .help("amount", "All in all; leave it empty while nobody knows.")
        .widget("currency", Widget::Currency)
        .label("is_recurring", "Comes again")
        .label("recurring_period", "How often")
        .when("recurring_period", "is_recurring", ["true"])
        .label("mrr", "Per month")
        .widget("mrr", Widget::Money("currency"))
        .help("mrr", "What it brings each month.")
        .when("mrr", "is_recurring", ["true"])
        .widget("probability", Widget::Percent)
        .help("probability", "For this deal alone; empty: the stage's.")
        .help("forecast_category", "Where it counts in the forecast; entering a stage sets it anew.")
        .help("lost_reason", "One of the lost reasons. Choose it together with the stage of lost deals.")
        .label("competitor_id", "Lost to")
        .label("campaign_id", "Campaign that brought it")
        .label("actual_close_date", "Closed on")
        .help(
            "actual_close_date",
            "Filled in when the deal is won or lost; change it where it happened earlier.",
        )
        .label("stage_entered_at", "In this stage since")
        .help("status", "What the stage says: open, won or lost.")
        .read_only(["status", "stage_entered_at", "last_activity_at"])
}
