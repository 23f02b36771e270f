//! What is listened for, where, and what came of it: queries, alerts, feeds, summaries.

use resource::{Action, Part, Resource, View, Widget};

/// In the order of the menu.
pub fn all() -> Vec<Resource> {
    vec![listening_alerts(), listening_queries(), listening_feeds(), listening_summaries()]
}

/// Something unusual is said, and what became of it.
fn listening_alerts() -> Resource {
    let resource = Resource::menu("analytics.listening_alerts", "Listening")
        .words("alert", "alerts")
        .icon("circle-alert")
        .list(["severity", "status", "query_id", "alert_type", "acknowledged_by_id", "created_at"])
        .filters(["status", "severity", "alert_type", "query_id"])
        .search(["title", "description"])
        .sort("-created_at")
        .view(View::Board("status"))
        .section("Alert", ["title", "description", "alert_type", "severity", "query_id", "mention_id"])
        .section("What became of it", ["status", "resolution_notes"])
        .closed("Why it was raised", ["rule_id", "trigger_data", "quiet_until"])
        .closed(
            "Who dealt with it",
            ["acknowledged_by_id", "acknowledged_at", "resolved_by_id", "resolved_at"],
        )
        .label("alert_type", "What happened")
        .label("query_id", "Listening query")
        .label("trigger_data", "Figures")
        .label("resolution_notes", "Notes")
        .help("quiet_until", "Until then the rule raises no other alert.")
        .widget("description", Widget::Area)
        .widget("resolution_notes", Widget::Area)
        .widget("trigger_data", Widget::Json);
    alert_steps(resource)
}

/// What workers fill in, and what people do with an alert.
fn alert_steps(resource: Resource) -> Resource {
    resource
        .read_only([
            "title",
            "description",
            "alert_type",
            "severity",
            "query_id",
            "mention_id",
            "rule_id",
            "trigger_data",
            "quiet_until",
            "acknowledged_at",
            "resolved_at",
        ])
        .tabs(["analytics.deliveries"])
        .action(
            Action::set("acknowledge", "Acknowledge", "status", "acknowledged")
                .and("acknowledged_at", "now()")
                .when("status", ["new"])
                .icon("eye"),
        )
        .action(
            Action::set("start", "Deal with it", "status", "in_progress")
                .when("status", ["new", "acknowledged"])
                .icon("play"),
        )
        .action(
            Action::set("resolve", "Resolve", "status", "resolved")
                .and("resolved_at", "now()")
                .when("status", ["new", "acknowledged", "in_progress"])
                .icon("check"),
        )
        .action(
            Action::set("dismiss", "Dismiss", "status", "dismissed")
                .when("status", ["new", "acknowledged", "in_progress"])
                .icon("x"),
        )
        .action(
            Action::set("reopen", "Reopen", "status", "in_progress")
                .and("resolved_at", "null")
                .when("status", ["resolved", "dismissed"])
                .icon("rotate-ccw"),
        )
        .no_create()
        .empty("Nothing unusual is said. Alerts come when a rule for a listening query finds something.")
}

/// What is listened for in public.
fn listening_queries() -> Resource {
    let resource = Resource::menu("analytics.listening_queries", "Listening")
        .words("listening query", "listening queries")
        .icon("headphones")
        .list(["purpose", "keywords", "client_id", "brand_id", "is_active"])
        .filters(["purpose", "client_id", "brand_id", "is_active", "compare_group"])
        .search(["name", "description", "expression"])
        .sort("-created_at")
        .small()
        .section("Query", ["name", "description", "purpose", "client_id", "brand_id", "is_active"])
        .section("Listens for", ["keywords", "hashtags", "mentions", "expression"])
        .section("But not", ["exclude_keywords", "hide_keywords"])
        .section("Where", ["sources", "languages", "locations"])
        .closed(
            "Answering and comparing",
            ["respond_within_minutes", "timezone", "compare_group", "created_by_id"],
        )
        .label("client_id", "Client")
        .help("brand_id", "The fashion brand that it is about, own or competing.")
        .label("is_active", "Active")
        .label("mentions", "Handles")
        .help(
            "expression",
            "Beside the lists: AND, OR, NOT, \"words\", NEAR/8, wild*, site:, author:, title:, lang:.",
        )
        .label("exclude_keywords", "Not fetched")
        .help("exclude_keywords", "What contains one of these words is not fetched, and cannot come back.")
        .label("hide_keywords", "Hidden")
        .help(
            "hide_keywords",
            "Fetched, but hidden if it contains one of these; without the word it is shown again.",
        )
        .help("sources", "Empty: everywhere that is connected.")
        .label("respond_within_minutes", "Minutes to answer")
        .help("respond_within_minutes", "By when a mention that asks for an answer should have one.")
        .help("timezone", "Its days begin there.")
        .help("compare_group", "Queries of one group are compared: how much of what is said is about each.");
    query_fields(resource)
}

/// How its fields are filled in, what lies below it, and how it is paused.
fn query_fields(resource: Resource) -> Resource {
    resource
        .widget("description", Widget::Area)
        .widget("expression", Widget::Code)
        .widget("keywords", Widget::Tags)
        .widget("hashtags", Widget::Tags)
        .widget("mentions", Widget::Tags)
        .widget("exclude_keywords", Widget::Tags)
        .widget("hide_keywords", Widget::Tags)
        .widget("languages", Widget::Tags)
        .widget("locations", Widget::Tags)
        .widget("timezone", Widget::Zone)
        .read_only(["created_by_id"])
        .tabs([
            "analytics.mention_matches",
            "analytics.listening_alerts",
            "analytics.listening_summaries",
            "analytics.alert_rules",
        ])
        .action(
            Action::set("pause", "Pause", "is_active", "false")
                .when("is_active", ["true"])
                .icon("circle-pause"),
        )
        .action(
            Action::set("resume", "Resume", "is_active", "true")
                .when("is_active", ["false"])
                .icon("circle-play"),
        )
        .empty("Say what to listen for: your name, your events, other balls in town.")
}

/// Open sources that are read without a contract.
fn listening_feeds() -> Resource {
    Resource::menu("analytics.listening_feeds", "Listening")
        .words("feed", "feeds")
        .icon("rss")
        .list(["source", "url", "is_active", "last_success_at", "failures"])
        .filters(["source", "is_active", "failures"])
        .search(["name", "url"])
        .sort("name")
        .small()
        .section("Feed", ["name", "source", "url", "every_minutes", "is_active"])
        .section("Last read", ["last_success_at", "next_fetch_at", "failures", "last_error"])
        .closed("For machines", ["etag", "cursor"])
        .label("url", "Address")
        .when("url", "source", ["rss", "mastodon", "bluesky", "reddit", "news", "blogs", "forums", "youtube"])
        .label("every_minutes", "Read every so many minutes")
        .label("is_active", "Active")
        .label("last_success_at", "Last read")
        .label("next_fetch_at", "Read next")
        .label("failures", "Failures in a row")
        .widget("url", Widget::Url)
        .read_only(["last_success_at", "next_fetch_at", "failures", "last_error", "etag", "cursor"])
        .tabs(["analytics.social_mentions"])
        .action(
            Action::set("pause", "Pause", "is_active", "false")
                .when("is_active", ["true"])
                .icon("circle-pause"),
        )
        .action(
            Action::set("resume", "Resume", "is_active", "true")
                .when("is_active", ["false"])
                .icon("circle-play"),
        )
        .action(
            Action::set("read", "Read now", "next_fetch_at", "now()")
                .when("is_active", ["true"])
                .icon("refresh-cw"),
        )
        .empty("Add news feeds, servers and forums to listen to; your own community is one, too.")
}

/// A query's day, week or month.
fn listening_summaries() -> Resource {
    Resource::part("analytics.listening_summaries")
        .words("summary", "summaries")
        .icon("chart-line")
        .title("period_start")
        .computed(
            "mood",
            "Mean mood, −1 to 1",
            "round(r.sentiment_score_sum / nullif(r.scored_mentions, 0), 2)",
        )
        .list(["period", "total_mentions", "unique_authors", "total_reach", "mood"])
        .filters(["period", "period_start"])
        .sort("-period_start")
        .section("Time", ["query_id", "period", "period_start", "period_end"])
        .section(
            "How much",
            ["total_mentions", "unique_authors", "total_reach", "total_engagement", "by_source"],
        )
        .section("Mood", ["sentiment_positive", "sentiment_neutral", "sentiment_negative", "scored_mentions"])
        .closed("Most said", ["top_topics", "top_hashtags", "top_mentions", "top_authors"])
        .closed("For machines", ["sentiment_score_sum", "generated_at"])
        .label("total_mentions", "Mentions")
        .label("unique_authors", "Authors")
        .help("unique_authors", "Of exactly this time; days are never added.")
        .label("total_reach", "Seen at most")
        .help("total_reach", "How often it may have been seen, not by how many people.")
        .label("total_engagement", "Reactions")
        .label("by_source", "Where")
        .label("sentiment_positive", "Positive")
        .label("sentiment_neutral", "Neutral")
        .label("sentiment_negative", "Negative")
        .label("scored_mentions", "With a mood")
        .widget("top_topics", Widget::Json)
        .widget("top_hashtags", Widget::Json)
        .widget(
            "top_mentions",
            Widget::List(vec![
                Part::new("id", "Mention", Widget::Line),
                Part::new("engagement", "Reactions", Widget::Line),
            ]),
        )
        .widget(
            "top_authors",
            Widget::List(vec![
                Part::new("id", "Author", Widget::Line),
                Part::new("mentions", "Mentions", Widget::Line),
            ]),
        )
        .widget("by_source", Widget::Json)
        .no_create()
}
