//! Figures that platforms report, and how far they were read. Workers write all of it.

use resource::{Resource, Widget};

/// In the order of the menu.
pub fn all() -> Vec<Resource> {
    vec![
        platform_metrics(),
        campaign_metrics(),
        campaign_conversions(),
        campaign_reach(),
        ad_set_metrics(),
        ad_metrics(),
        sync_states(),
    ]
}

/// What a day has cost, in whole units of the currency.
const SPEND: &str = "round(r.spend_micros / 1000000.0, 2)";

/// Figures that belong to no campaign: followers, organic reach, interactions.
fn platform_metrics() -> Resource {
    Resource::menu("analytics.platform_metrics", "Advertising")
        .words("platform figure", "platform figures")
        .icon("trending-up")
        .title("metric_type")
        .list(["platform_id", "date", "dimension", "dimension_value", "value"])
        .filters(["metric_type", "platform_id", "date", "dimension"])
        .search(["metric_type", "dimension_value"])
        .sort("-date")
        .section("Figure", ["platform_id", "date", "metric_type", "value", "adds_up"])
        .section("Of", ["dimension", "dimension_value"])
        .closed("For machines", ["metadata", "restated_at"])
        .label("platform_id", "Connection")
        .label("metric_type", "Figure")
        .label("dimension", "Of which kind")
        .label("dimension_value", "Of which one")
        .help("adds_up", "How days become weeks: added, the last one taken, or not at all.")
        .label("restated_at", "Last read")
        .widget("metadata", Widget::Json)
        .no_create()
        .empty("Connect an account; its followers and reach arrive here day by day.")
}

/// A campaign on a day.
fn campaign_metrics() -> Resource {
    Resource::part("analytics.campaign_metrics")
        .words("day", "days")
        .icon("chart-line")
        .title("date")
        .computed("spend", "Spend", SPEND)
        .list(["impressions", "clicks", "conversions", "spend", "currency", "restated_at"])
        .filters(["date", "campaign_id"])
        .sort("-date")
        .section("Day", ["campaign_id", "date", "impressions", "reach", "clicks", "spend_micros", "currency"])
        .section("Results", ["conversions", "conversion_value", "leads", "purchases", "purchase_value"])
        .section("Reactions", ["likes", "comments", "shares", "saves"])
        .closed(
            "Video",
            [
                "video_views",
                "video_views25",
                "video_views50",
                "video_views75",
                "video_views100",
                "video_watch_ms",
            ],
        )
        .closed("How it was counted", ["attribution_setting", "restated_at", "custom_metrics"])
        .help("reach", "People of that day; days are never added.")
        .help("conversions", "As the platform claims them; our own stand under conversions.")
        .label("spend_micros", "Spend in millionths")
        .label("video_views25", "Seen to a quarter")
        .label("video_views50", "Seen to half")
        .label("video_views75", "Seen to three quarters")
        .label("video_views100", "Seen to the end")
        .label("video_watch_ms", "Watched, in milliseconds")
        .label("restated_at", "Last read")
        .widget("conversion_value", Widget::Money("currency"))
        .widget("purchase_value", Widget::Money("currency"))
        .widget("custom_metrics", Widget::Json)
        .no_create()
}

/// The same conversions by kind and by window of attribution.
fn campaign_conversions() -> Resource {
    Resource::part("analytics.campaign_conversions")
        .words("conversions of a day", "conversions by window")
        .icon("badge-check")
        .title("action_type")
        .list(["date", "attribution_window", "conversions", "value", "currency"])
        .filters(["attribution_window", "action_type", "date"])
        .sort("-date")
        .section("Conversions", ["campaign_id", "date", "action_type", "attribution_window"])
        .section("Figures", ["conversions", "value", "currency", "restated_at"])
        .label("action_type", "Kind")
        .label("attribution_window", "Window")
        .help("attribution_window", "Filter by one: windows contain each other, and are never added.")
        .label("restated_at", "Last read")
        .widget("value", Widget::Money("currency"))
        .no_create()
}

/// People reached in a time as the platform counted them for exactly that time.
fn campaign_reach() -> Resource {
    Resource::part("analytics.campaign_reach")
        .words("reach of a time", "reach")
        .icon("users")
        .title("period_start")
        .computed("frequency", "Times per person", "round(r.impressions / nullif(r.reach, 0)::numeric, 2)")
        .list(["period", "period_end", "reach", "impressions", "frequency"])
        .filters(["period", "period_start"])
        .sort("-period_start")
        .section("Reach", ["campaign_id", "period", "period_start", "period_end"])
        .section("Figures", ["reach", "impressions", "restated_at"])
        .label("period_start", "From")
        .label("period_end", "To")
        .label("reach", "People")
        .label("restated_at", "Last read")
        .no_create()
}

/// An ad set on a day. A part of its campaign's figures: never add both.
fn ad_set_metrics() -> Resource {
    of_a_day("analytics.ad_set_metrics", "ad_set_id")
}

/// An ad on a day. A part of its set's figures: never add both.
fn ad_metrics() -> Resource {
    of_a_day("analytics.ad_metrics", "ad_id")
}

fn of_a_day(table: &'static str, owner: &'static str) -> Resource {
    Resource::part(table)
        .words("day", "days")
        .icon("chart-line")
        .title("date")
        .computed("spend", "Spend", SPEND)
        .list(["impressions", "clicks", "conversions", "spend", "currency", "restated_at"])
        .filters(["date"])
        .sort("-date")
        .section("Day", [owner, "date", "impressions", "reach", "clicks", "conversions"])
        .section("Spend", ["spend_micros", "currency"])
        .closed("How it was counted", ["attribution_setting", "restated_at", "custom_metrics"])
        .help("reach", "People of that day; days are never added.")
        .label("spend_micros", "Spend in millionths")
        .label("restated_at", "Last read")
        .widget("custom_metrics", Widget::Json)
        .no_create()
}

/// How far each stream of a platform was read.
fn sync_states() -> Resource {
    Resource::part("analytics.sync_states")
        .words("stream", "streams")
        .icon("refresh-cw")
        .title("stream")
        .list(["account_id", "state", "synced_until", "last_success_at", "next_run_at", "failures"])
        .filters(["state", "stream", "account_id"])
        .section("Stream", ["platform_id", "account_id", "stream", "state", "synced_until"])
        .section("Runs", ["last_started_at", "last_success_at", "next_run_at", "retry_at"])
        .section("Trouble", ["failures", "last_error"])
        .closed("Reading backwards", ["backfill_from", "backfilled_to", "cursor"])
        .label("platform_id", "Connection")
        .label("account_id", "Ad account")
        .label("synced_until", "Read up to")
        .label("backfill_from", "Back to")
        .label("backfilled_to", "Reached")
        .help("retry_at", "When the platform allows the next call.")
        .label("failures", "Failures in a row")
        .widget("cursor", Widget::Json)
        .no_create()
}
