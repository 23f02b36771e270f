//! What was measured on websites: visits with their pages and events, and the sums of each day. Workers write all
//! of it.

use resource::{Resource, Widget};

/// None of them stands in the menu: they are looked at under their website.
pub fn all() -> Vec<Resource> {
    vec![
        web_page_metrics(),
        web_session_aggregates(),
        web_conversions(),
        web_event_metrics(),
        search_keyword_metrics(),
        visits(),
        page_views(),
        events(),
        dropped_hits(),
    ]
}

/// A page on a day.
fn web_page_metrics() -> Resource {
    Resource::part("analytics.web_page_metrics")
        .words("page on a day", "pages")
        .icon("file-text")
        .title("page_path")
        .computed(
            "bounce_rate",
            "Bounce rate in per cent",
            "round(100.0 * r.bounces / nullif(r.entrances, 0), 1)",
        )
        .computed("seconds", "Seconds in sight", "round(r.engaged_ms / 1000.0 / nullif(r.engaged_views, 0))")
        .list(["date", "pageviews", "unique_pageviews", "entrances", "bounce_rate", "seconds"])
        .filters(["date", "page_path", "import_id"])
        .search(["page_path", "page_title"])
        .sort("-date")
        .section("Page", ["property_id", "date", "page_path", "page_title", "pageviews", "unique_pageviews"])
        .section("Coming and going", ["entrances", "exits", "bounces", "engaged_views", "engaged_ms"])
        .section("Read so far", ["scroll_depth25", "scroll_depth50", "scroll_depth75", "scroll_depth100"])
        .closed("For machines", ["scroll_counts", "visitor_sketch", "import_id"])
        .label("pageviews", "Views")
        .label("unique_pageviews", "Visits with it")
        .help("unique_pageviews", "Visits in which the page was seen, on the day they began.")
        .label("scroll_depth25", "A quarter")
        .label("scroll_depth50", "Half")
        .label("scroll_depth75", "Three quarters")
        .label("scroll_depth100", "All")
        .no_create()
}

/// Visits of a day by one dimension.
fn web_session_aggregates() -> Resource {
    Resource::part("analytics.web_session_aggregates")
        .words("source on a day", "visits by day")
        .icon("chart-line")
        .title("date")
        .computed("visitors", "Visitors", "analytics.sketch_count(r.visitor_sketch)")
        .computed(
            "bounce_rate",
            "Bounce rate in per cent",
            "round(100.0 * r.bounces / nullif(r.sessions, 0), 1)",
        )
        .list(["dimension_type", "dimension_value", "sessions", "visitors", "pageviews", "bounce_rate"])
        .filters(["dimension_type", "dimension_value", "date", "import_id"])
        .search(["dimension_value"])
        .sort("-date")
        .section("Visits", ["property_id", "date", "dimension_type", "dimension_value", "sessions"])
        .section("Figures", ["pageviews", "bounces", "duration_seconds", "new_users", "imported_users"])
        .closed("For machines", ["visitor_sketch", "import_id"])
        .label("dimension_type", "By")
        .help(
            "dimension_type",
            "Filter by one: dimensions are not added to each other, total is all of them.",
        )
        .label("dimension_value", "Value")
        .help("dimension_value", "Empty for what is not known, and for the total.")
        .label("sessions", "Visits")
        .label("pageviews", "Page views")
        .label("duration_seconds", "Seconds together")
        .label("new_users", "New people")
        .help("imported_users", "As another product counted them; too many when days are added.")
        .no_create()
}

/// Goals reached on a day, by source.
fn web_conversions() -> Resource {
    Resource::part("analytics.web_conversions")
        .words("goal on a day", "goals reached")
        .icon("badge-check")
        .title("goal_name")
        .list(["date", "source_medium", "campaign", "completions", "value", "currency"])
        .filters(["date", "goal_id", "source_medium", "campaign"])
        .search(["goal_name", "source_medium", "campaign"])
        .sort("-date")
        .section("Goal", ["property_id", "date", "goal_name", "goal_id", "source_medium", "campaign"])
        .section("Figures", ["completions", "converting_visits", "value", "currency"])
        .closed("For machines", ["visitor_sketch", "import_id"])
        .label("source_medium", "Source")
        .label("completions", "Reached")
        .label("converting_visits", "Visits that did")
        .widget("value", Widget::Money("currency"))
        .widget("currency", Widget::Currency)
        .no_create()
}

/// Events of a name on a day.
fn web_event_metrics() -> Resource {
    Resource::part("analytics.web_event_metrics")
        .words("event on a day", "events by day")
        .icon("mouse-pointer-click")
        .title("event_name")
        .list(["date", "event_action", "event_label", "event_count", "unique_events", "total_value"])
        .filters(["date", "event_name", "event_category"])
        .search(["event_name", "event_category", "event_action", "event_label"])
        .sort("-date")
        .section(
            "Event",
            ["property_id", "date", "event_name", "event_category", "event_action", "event_label"],
        )
        .section("Figures", ["event_count", "unique_events", "total_value", "currency"])
        .closed("For machines", ["visitor_sketch", "import_id"])
        .label("event_category", "Category")
        .label("event_action", "Action")
        .label("event_label", "Label")
        .label("event_count", "Times")
        .label("unique_events", "Visits with it")
        .label("total_value", "Revenue")
        .widget("total_value", Widget::Money("currency"))
        .widget("currency", Widget::Currency)
        .no_create()
}

/// What people typed into a search engine before they came.
fn search_keyword_metrics() -> Resource {
    Resource::part("analytics.search_keyword_metrics")
        .words("search word on a day", "search words")
        .icon("search")
        .title("keyword")
        .computed("place", "Mean place", "round(r.position_sum / nullif(r.impressions, 0), 1)")
        .list(["date", "page_path", "clicks", "impressions", "place", "country"])
        .filters(["date", "keyword", "country", "device"])
        .search(["keyword", "page_path"])
        .sort("-date")
        .section("Words", ["property_id", "date", "keyword", "page_path", "country", "device"])
        .section("Figures", ["clicks", "impressions", "position_sum", "restated_at"])
        .label("keyword", "Typed")
        .label("page_path", "Page")
        .label("impressions", "Shown")
        .label("position_sum", "Places added up")
        .widget("country", Widget::Country)
        .no_create()
}

/// One visit: without cookies, addresses or names.
fn visits() -> Resource {
    Resource::part("analytics.visits")
        .icon("eye")
        .title("started_at")
        .list(["channel", "source", "entry_path", "country", "device", "page_views"])
        .filters(["started_at", "channel", "source", "country", "device"])
        .search(["entry_path", "source", "utm_campaign"])
        .sort("-started_at")
        .section(
            "Visit",
            ["property_id", "started_at", "last_seen_at", "duration_seconds", "page_views", "is_bounce"],
        )
        .section(
            "From where to where",
            ["channel", "source", "referrer", "hostname", "entry_path", "exit_path"],
        )
        .section("Campaign", ["utm_source", "utm_medium", "utm_campaign", "utm_content", "utm_term"])
        .section("Device and place", ["device", "browser", "os", "country", "region", "city", "language"])
        .closed("For machines", ["visitor_hash", "interactive_events", "browser_version", "os_version"])
        .label("started_at", "Began")
        .label("last_seen_at", "Last seen")
        .label("duration_seconds", "Seconds")
        .label("page_views", "Pages")
        .label("is_bounce", "Bounce")
        .label("entry_path", "First page")
        .label("exit_path", "Last page")
        .label("os", "System")
        .label("os_version", "Version of the system")
        .label("utm_source", "Source of the link")
        .label("utm_medium", "Medium of the link")
        .label("utm_campaign", "Campaign of the link")
        .label("utm_content", "Content of the link")
        .label("utm_term", "Word of the link")
        .help(
            "visitor_hash",
            "Says nothing about the person once the day is over; tomorrow it is another one.",
        )
        .widget("country", Widget::Country)
        .tabs(["analytics.page_views", "analytics.events"])
        .no_create()
}

/// Every page that was seen in a visit.
fn page_views() -> Resource {
    Resource::part("analytics.page_views")
        .words("page view", "page views")
        .icon("file-text")
        .title("path")
        .list(["occurred_at", "title", "engaged_ms", "scroll_depth"])
        .filters(["occurred_at", "hostname"])
        .search(["path", "title"])
        .sort("-occurred_at")
        .section("Page view", ["occurred_at", "hostname", "path", "title", "referrer"])
        .section("Reading", ["engaged_ms", "scroll_depth"])
        .closed("For machines", ["property_id", "visit_id", "visitor_hash", "properties", "received_at"])
        .label("engaged_ms", "In sight, in milliseconds")
        .label("scroll_depth", "Read so far, in per cent")
        .widget("properties", Widget::Json)
        .no_create()
}

/// What people did in a visit.
fn events() -> Resource {
    Resource::part("analytics.events")
        .icon("mouse-pointer-click")
        .title("event_name")
        .list(["occurred_at", "path", "interactive", "revenue", "currency"])
        .filters(["event_name", "occurred_at"])
        .search(["event_name", "path"])
        .sort("-occurred_at")
        .section("Event", ["occurred_at", "event_name", "path", "referrer", "properties", "interactive"])
        .section("Revenue", ["revenue", "currency"])
        .closed("For machines", ["property_id", "visit_id", "visitor_hash", "user_id", "received_at"])
        .only("user_id", "identity.read")
        .widget("properties", Widget::Json)
        .widget("revenue", Widget::Money("currency"))
        .widget("currency", Widget::Currency)
        .no_create()
}

/// What was not counted, and why.
fn dropped_hits() -> Resource {
    Resource::part("analytics.dropped_hits")
        .words("reason on a day", "not counted")
        .icon("ban")
        .title("reason")
        .list(["date", "detail", "hits"])
        .filters(["date", "reason"])
        .search(["detail"])
        .sort("-date")
        .section("Not counted", ["property_id", "date", "reason", "detail", "hits"])
        .no_create()
        .empty("Everything was counted.")
}
