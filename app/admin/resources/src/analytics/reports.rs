//! Dashboards with their widgets; reports with their snapshots and what was sent.

use resource::{Action, Part, Resource, Widget};

/// In the order of the menu.
pub fn all() -> Vec<Resource> {
    vec![dashboards(), reports(), dashboard_widgets(), report_snapshots(), deliveries()]
}

/// A page of figures that somebody put together.
fn dashboards() -> Resource {
    Resource::menu("analytics.dashboards", "Reports")
        .icon("layout-dashboard")
        .list(["property_id", "client_id", "period", "compare_with", "is_default"])
        .filters(["property_id", "client_id", "period", "is_default"])
        .search(["name", "description"])
        .sort("name")
        .small()
        .section("Dashboard", ["name", "description", "property_id", "client_id", "is_default"])
        .section("Time", ["period", "period_start", "period_end"])
        .section("Comparison", ["compare_with", "compare_start", "compare_end", "match_weekdays"])
        .closed("Which visitors", ["segment_id", "filters"])
        .label("property_id", "Website")
        .help("property_id", "Empty: figures of all websites.")
        .label("client_id", "Client")
        .label("is_default", "Opens first")
        .label("period_start", "From")
        .when("period_start", "period", ["custom"])
        .label("period_end", "To")
        .when("period_end", "period", ["custom"])
        .label("compare_start", "Compare from")
        .when("compare_start", "compare_with", ["custom"])
        .label("compare_end", "Compare to")
        .when("compare_end", "compare_with", ["custom"])
        .when("match_weekdays", "compare_with", ["previous_period", "previous_year", "custom"])
        .help("filters", r#"Such as {"and": [{"dimension": "city", "is": "equal", "values": ["Berlin"]}]}."#)
        .widget("description", Widget::Area)
        .widget("filters", Widget::Json)
        .tabs(["analytics.dashboard_widgets", "analytics.reports", "analytics.shared_links"])
        .empty("Put the figures together that you want to see every morning.")
}

/// A report that is made again and again.
fn reports() -> Resource {
    Resource::menu("analytics.reports", "Reports")
        .icon("chart-bar")
        .list(["report_type", "client_id", "schedule", "last_generated_at", "next_generated_at"])
        .filters(["report_type", "client_id", "property_id", "format", "created_by_id"])
        .search(["name", "description"])
        .sort("-created_at")
        .small()
        .section("Report", ["name", "description", "report_type", "client_id"])
        .section("What it shows", ["dashboard_id", "property_id", "config", "currency", "timezone"])
        .section("When and how", ["schedule", "format", "last_generated_at", "next_generated_at"])
        .closed("Look", ["theme_id", "logo_asset_id", "footer"])
        .closed("Sharing", ["is_public", "created_by_id"])
        .label("report_type", "Kind")
        .label("client_id", "Client")
        .label("property_id", "Website")
        .label("config", "Contents")
        .help("timezone", "Its days begin there; figures of accounts in other zones are marked.")
        .help("currency", "Other currencies are converted at the rate of the day.")
        .help("schedule", "Five cron fields, such as 0 8 * * 1 for Mondays at eight. Empty: by hand.")
        .label("last_generated_at", "Last made")
        .label("next_generated_at", "Made next")
        .help("theme_id", "With logo and footer, the report looks like the client's own.")
        .label("logo_asset_id", "Logo")
        .label("is_public", "Shared by link")
        .help("is_public", "Whoever has the link sees the newest snapshot.")
        .widget("description", Widget::Area)
        .widget("config", config())
        .widget("timezone", Widget::Zone)
        .widget("currency", Widget::Currency)
        .widget("logo_asset_id", Widget::Image)
        .widget("footer", Widget::Area)
        .read_only(["last_generated_at", "next_generated_at", "is_public", "created_by_id"])
        .tabs(["analytics.report_snapshots", "analytics.recipients"])
        .action(
            Action::set("unshare", "Stop sharing", "is_public", "false")
                .and("share_token", "null")
                .when("is_public", ["true"])
                .icon("link-2"),
        )
        .action(
            Action::set("unschedule", "Stop the schedule", "schedule", "null")
                .and("next_generated_at", "null")
                .icon("circle-pause"),
        )
        .empty("Make a report once; it is sent to whom you name, as often as you say.")
}

/// What a report is made of.
fn config() -> Widget {
    Widget::Object(vec![
        Part::new("sources", "Sources", Widget::Tags),
        Part::new("metrics", "Figures", Widget::Tags),
        Part::new("dimensions", "Broken down by", Widget::Tags),
        Part::one_of("compareWith", "Compared with", &["previous_period", "previous_year"]),
        Part::new("range", "Time", Widget::Json),
        Part::new("filters", "Filters", Widget::Json),
        Part::new("visualizations", "Charts", Widget::Json),
    ])
}

/// One figure, chart or table on a dashboard.
fn dashboard_widgets() -> Resource {
    Resource::part("analytics.dashboard_widgets")
        .words("widget", "widgets")
        .icon("layout-grid")
        .title("title")
        .list(["kind", "metrics", "dimension", "position"])
        .filters(["kind"])
        .search(["title"])
        .sort("position")
        .section("Widget", ["dashboard_id", "title", "kind", "metrics", "dimension"])
        .section("What it reads", ["funnel_id", "query_id", "model_id", "config"])
        .section("Place", ["position", "width", "height"])
        .label("metrics", "Figures")
        .help("metrics", "Such as visits, page_views, bounce_rate, spend or roas; up to twelve.")
        .label("dimension", "Broken down by")
        .help("dimension", "Such as day, channel, campaign or country.")
        .when("funnel_id", "kind", ["funnel"])
        .label("query_id", "Listening query")
        .when("query_id", "kind", ["mentions"])
        .label("model_id", "Attribution model")
        .when("model_id", "kind", ["attribution"])
        .label("config", "More settings")
        .help("config", "What this kind needs besides, such as {\"rows\": 8}.")
        .help("width", "Of twelve columns.")
        .help("height", "In rows of the grid.")
        .widget("metrics", Widget::Tags)
        .widget("config", Widget::Json)
        .empty("Add the first figure, chart or table.")
}

/// A report as it was.
fn report_snapshots() -> Resource {
    Resource::part("analytics.report_snapshots")
        .words("snapshot", "snapshots")
        .icon("camera")
        .title("generated_at")
        .list(["state", "period_start", "period_end", "pdf_file_id", "excel_file_id"])
        .filters(["state", "period_start"])
        .sort("-generated_at")
        .section(
            "Snapshot",
            [
                "report_id",
                "generated_at",
                "state",
                "period_start",
                "period_end",
                "pdf_file_id",
                "excel_file_id",
            ],
        )
        .closed("How it was made", ["scheduled_for", "sampled_share", "error", "data"])
        .label("generated_at", "Made")
        .label("pdf_file_id", "PDF")
        .label("excel_file_id", "Spreadsheet")
        .help("scheduled_for", "The point of the schedule that it serves; empty when it was made by hand.")
        .help("sampled_share", "The share of rows that were read; 1 is all of them.")
        .label("data", "Figures")
        .widget("data", Widget::Json)
        .tabs(["analytics.deliveries"])
        .no_create()
        .empty("Snapshots appear here each time the report is made.")
}

/// One message to one recipient.
fn deliveries() -> Resource {
    Resource::part("analytics.deliveries")
        .words("delivery", "deliveries")
        .icon("send")
        .title("recipient_id")
        .list(["state", "sent_at", "error", "created_at"])
        .filters(["state", "sent_at"])
        .sort("-created_at")
        .section("Delivery", ["recipient_id", "state", "sent_at", "error"])
        .closed("What was sent", ["snapshot_id", "listening_alert_id", "traffic_alert_id"])
        .help("state", "Unknown: the connection broke while sending; it may have arrived or not.")
        .no_create()
}
