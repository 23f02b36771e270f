//! Campaigns: what an organisation wants to reach, with whom and with what. Their mailings are in `mailings`.

use resource::{Action, Part, Resource, View, Widget};

/// In the order of the menu.
pub fn all() -> Vec<Resource> {
    vec![campaigns(), members(), activities(), assets()]
}

/// A season, a ball, a collection, over all channels.
fn campaigns() -> Resource {
    let goal = vec![
        Part::new("type", "What counts", Widget::Line),
        Part::new("target", "How many of them", Widget::Line),
    ];
    let campaign = Resource::menu("marketing.campaigns", "Campaigns")
        .icon("megaphone")
        .list(["status", "campaign_type", "start_date", "end_date", "owner_id", "members_count"])
        .filters(["status", "campaign_type", "owner_id", "event_id", "client_id"])
        .search(["name", "description"])
        .sort("-created_at")
        .view(View::Board("status"))
        .view(View::Timeline("start_date", "end_date"))
        .view(View::Calendar("start_date", Some("end_date")))
        .section("Campaign", ["name", "campaign_type", "channels", "description", "owner_id"])
        .section("When", ["status", "start_date", "end_date", "launched_at"])
        .section("What it is for", ["event_id", "client_id", "goals"])
        .section("Money", ["budget_amount", "actual_spend", "budget_currency"])
        .label("campaign_type", "Kind")
        .label("start_date", "Begins")
        .label("end_date", "Ends")
        .label("client_id", "Client")
        .label("owner_id", "Responsible")
        .label("goals", "Goal")
        .label("budget_amount", "Budget")
        .label("actual_spend", "Spent")
        .label("budget_currency", "Currency")
        .label("members_count", "Contacts")
        .label("launched_at", "First active");
    campaign_steps(campaign)
        .help("channels", "Where people meet it: email, social, paid, event, print and so on.")
        .help("goals", "What counts as success, such as tickets, leads or replies, and how many you want.")
        .help("client_id", "The company for which you run it; leave it empty for your own.")
        .help("actual_spend", "What you paid besides advertising platforms; their figures are in analytics.")
        .help("launched_at", "Filled in when the campaign becomes active for the first time.")
        .widget("description", Widget::Markdown)
        .widget("goals", Widget::Object(goal))
        .widget("budget_amount", Widget::Money("budget_currency"))
        .widget("actual_spend", Widget::Money("budget_currency"))
        .widget("budget_currency", Widget::Currency)
        .read_only(["launched_at"])
        .empty("A campaign holds together what you send, post and pay for one aim, so that you see what it brought.")
}

/// What can be done with a campaign, and the tabs below it.
fn campaign_steps(campaign: Resource) -> Resource {
    campaign
        .tabs([
            "marketing.email_campaigns",
            "marketing.campaign_members",
            "channels.compositions",
            "marketing.campaign_assets",
            "marketing.automations",
            "crm.deals.campaign_id",
            "channels.shop_orders",
            "marketing.campaign_activities",
        ])
        .action(Action::set("plan", "Plan", "status", "planned").when("status", ["draft"]).icon("calendar"))
        .action(
            Action::set("launch", "Start", "status", "active")
                .when("status", ["draft", "planned"])
                .icon("rocket"),
        )
        .action(
            Action::set("pause", "Pause", "status", "paused").when("status", ["active"]).icon("circle-pause"),
        )
        .action(
            Action::set("resume", "Go on", "status", "active")
                .when("status", ["paused", "completed"])
                .icon("circle-play"),
        )
        .action(
            Action::set("complete", "Complete", "status", "completed")
                .when("status", ["active", "paused"])
                .icon("circle-check"),
        )
        .action(
            Action::set("cancel", "Cancel", "status", "cancelled")
                .when("status", ["draft", "planned", "active", "paused"])
                .icon("ban"),
        )
        .action(
            Action::set("redraft", "Back to draft", "status", "draft")
                .when("status", ["planned", "cancelled"])
                .icon("undo-2"),
        )
}

/// A contact that a campaign speaks to, and what came of it.
fn members() -> Resource {
    Resource::part("marketing.campaign_members")
        .words("campaign member", "campaign members")
        .icon("users")
        .title("contact_id")
        .list(["member_status", "responded_at", "converted_at", "revenue_cents", "added_at"])
        .filters(["member_status", "response_type", "added_at"])
        .sort("-added_at")
        .section("Who", ["campaign_id", "contact_id", "member_status"])
        .section("Response", ["responded_at", "response_type"])
        .section("What came of it", ["converted_at", "converted_deal_id", "converted_order_id"])
        .section("Revenue", ["revenue_cents", "currency"])
        .closed("Added", ["added_at", "added_by_id"])
        .action(
            Action::set("respond", "Responded", "member_status", "responded")
                .and("responded_at", "now()")
                .when("member_status", ["pending", "sent", "opened", "clicked"])
                .icon("reply"),
        )
        .action(
            Action::set("convert", "Converted", "member_status", "converted")
                .and("converted_at", "now()")
                .when("member_status", ["pending", "sent", "opened", "clicked", "responded"])
                .icon("trophy"),
        )
        .label("member_status", "Status")
        .label("converted_deal_id", "Deal")
        .label("converted_order_id", "Order")
        .label("revenue_cents", "Revenue")
        .help("response_type", "How they answered: called, came by, filled a form in.")
        .help("converted_deal_id", "The deal that came of it.")
        .help("converted_order_id", "The ticket order that came of it.")
        .help(
            "revenue_cents",
            "What it brought. Reports share revenue between several campaigns by themselves.",
        )
        .widget("revenue_cents", Widget::Money("currency"))
        .widget("currency", Widget::Currency)
        .read_only(["added_at", "added_by_id"])
        .empty("Add the contacts that this campaign speaks to; mailings add theirs by themselves.")
}

/// A line in the history of a campaign.
fn activities() -> Resource {
    Resource::part("marketing.campaign_activities")
        .words("activity", "activities")
        .icon("history")
        .title("description")
        .list(["activity_type", "performed_by_id", "created_at"])
        .filters(["activity_type", "performed_by_id"])
        .sort("-created_at")
        .section("What happened", ["campaign_id", "activity_type", "description", "performed_by_id"])
        .closed("About", ["subject_type", "subject_id"])
        .label("activity_type", "Kind")
        .label("performed_by_id", "Who")
        .help("activity_type", "One word in small letters: note, call, budget_changed.")
        .widget("description", Widget::Area)
}

/// A picture, page or template that a campaign uses.
fn assets() -> Resource {
    Resource::part("marketing.campaign_assets")
        .words("material", "materials")
        .icon("images")
        .picture("asset_id")
        .list(["asset_type", "template_id", "url", "added_by_id"])
        .filters(["asset_type"])
        .sort("position")
        .view(View::Grid)
        .section("Material", ["campaign_id", "name", "asset_type", "asset_id", "template_id", "url"])
        .closed("Place", ["position", "added_at", "added_by_id"])
        .label("asset_type", "Kind")
        .label("asset_id", "File")
        .label("template_id", "Template")
        .label("url", "Address")
        .help("asset_id", "A file of the library; or give an address instead.")
        .help("url", "A page of yours or somebody else's; or choose a file instead.")
        .when("template_id", "asset_type", ["email_template"])
        .widget("asset_id", Widget::Image)
        .widget("url", Widget::Url)
        .read_only(["added_at", "added_by_id"])
}
