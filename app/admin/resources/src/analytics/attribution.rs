//! What it was all for: conversions, the touches before them, and models that share out the credit.

use resource::{Part, Resource, View, Widget};

/// In the order of the menu.
pub fn all() -> Vec<Resource> {
    vec![conversions(), attribution_results(), attribution_models(), touchpoints(), attribution_credits()]
}

/// An own paid order, a deal won, a goal reached.
fn conversions() -> Resource {
    Resource::menu("analytics.conversions", "Conversions")
        .icon("badge-check")
        .title("kind")
        .list(["occurred_at", "goal_id", "order_id", "deal_id", "value", "currency"])
        .filters(["kind", "occurred_at", "property_id", "goal_id", "currency"])
        .sort("-occurred_at")
        .view(View::Calendar("occurred_at", None))
        .section("Conversion", ["kind", "occurred_at", "value", "currency", "attended_at", "reversed_at"])
        .section("What", ["order_id", "deal_id", "goal_id", "property_id"])
        .section("Who", ["contact_id", "user_id", "visit_id"])
        .closed("For machines", ["visitor_hash"])
        .label("property_id", "Website")
        .label("user_id", "Account")
        .help("value", "What is left after refunds.")
        .label("attended_at", "Let in")
        .help("attended_at", "When they were let in at the door: sold and came are two things.")
        .label("reversed_at", "Taken back")
        .help("reversed_at", "Refunded or cancelled as a whole, and no longer credited.")
        .only("user_id", "identity.read")
        .only("contact_id", "crm.read")
        .widget("value", Widget::Money("currency"))
        .widget("currency", Widget::Currency)
        .tabs(["analytics.attribution_credits"])
        .no_create()
        .empty("Conversions come in by themselves when an order is paid, a deal is won or a goal is reached.")
}

/// A model applied to the conversions of a time and one currency.
fn attribution_results() -> Resource {
    Resource::menu("analytics.attribution_results", "Conversions")
        .words("result", "results")
        .icon("chart-pie")
        .title("model_id")
        .list(["period_start", "period_end", "conversions_count", "revenue", "currency", "client_id"])
        .filters(["model_id", "client_id", "currency", "period_start"])
        .sort("-period_start")
        .section("Result", ["model_id", "client_id", "period_start", "period_end"])
        .section("Shared out", ["conversions_count", "revenue", "currency", "channel_results"])
        .closed("Paths", ["path_analysis", "generated_at"])
        .label("client_id", "Client")
        .label("conversions_count", "Conversions")
        .label("channel_results", "Channels")
        .label("path_analysis", "Paths")
        .widget("revenue", Widget::Money("currency"))
        .widget("currency", Widget::Currency)
        .widget("channel_results", channel_results())
        .widget("path_analysis", Widget::Json)
        .tabs(["analytics.attribution_credits"])
        .no_create()
        .empty("Results appear here when a model is applied to your conversions.")
}

/// What each channel got.
fn channel_results() -> Widget {
    Widget::List(vec![
        Part::new("channel", "Channel", Widget::Line),
        Part::new("conversions", "Conversions", Widget::Line),
        Part::new("revenue", "Revenue in minor units", Widget::Line),
        Part::new("credit", "Credit", Widget::Line),
        Part::new("assisted", "Assisted", Widget::Line),
        Part::new("cost", "Cost", Widget::Line),
    ])
}

/// Ways to share the credit for a conversion among the touches before it.
fn attribution_models() -> Resource {
    Resource::menu("analytics.attribution_models", "Conversions")
        .words("attribution model", "attribution models")
        .icon("scale")
        .list(["model_type", "lookback_days", "is_default", "updated_at"])
        .filters(["model_type", "is_default"])
        .search(["name"])
        .sort("name")
        .small()
        .section("Model", ["name", "model_type", "is_default"])
        .section(
            "How it shares",
            ["algorithm", "custom_weights", "half_life_days", "first_share", "last_share"],
        )
        .section("How far it looks back", ["lookback_days", "view_lookback_days", "least_people"])
        .label("model_type", "Kind")
        .label("is_default", "Used first")
        .when("algorithm", "model_type", ["data_driven"])
        .label("custom_weights", "Weights")
        .help("custom_weights", "A number per channel, such as {\"email\": 2, \"paid_social\": 1}.")
        .when("custom_weights", "model_type", ["custom"])
        .label("half_life_days", "Days until a touch counts half")
        .when("half_life_days", "model_type", ["time_decay"])
        .label("first_share", "Share of the first touch")
        .help("first_share", "0.4 is 40 per cent. The touches in the middle share what is left.")
        .when("first_share", "model_type", ["position_based"])
        .label("last_share", "Share of the last touch")
        .when("last_share", "model_type", ["position_based"])
        .label("lookback_days", "Days before the conversion")
        .label("view_lookback_days", "Days for what was only seen")
        .label("least_people", "Fewest people shown")
        .help("least_people", "Channels with fewer people are shown as other, so that nobody is found out.")
        .widget("custom_weights", Widget::Json)
        .widget("algorithm", Widget::Radio)
        .tabs(["analytics.attribution_results"])
        .empty("Say how credit is shared: all to the last touch, evenly, or by where in the path it was.")
}

/// Every time that somebody had to do with us before they bought, came or joined.
fn touchpoints() -> Resource {
    Resource::menu("analytics.touchpoints", "Conversions")
        .words("touch", "touches")
        .icon("mouse-pointer-click")
        .title("channel")
        .computed("cost", "Cost", "round(r.cost_micros / 1000000.0, 2)")
        .list(["occurred_at", "kind", "source", "campaign", "cost", "currency"])
        .filters(["channel", "kind", "campaign_id", "ad_campaign_id", "occurred_at"])
        .search(["source", "campaign"])
        .sort("-occurred_at")
        .section("Touch", ["occurred_at", "kind", "channel", "source", "campaign"])
        .section("By", ["campaign_id", "ad_campaign_id", "ad_id", "entity_type", "entity_id"])
        .section("Who", ["contact_id", "user_id", "visit_id"])
        .closed("Cost and rest", ["cost_micros", "currency", "visitor_hash"])
        .label("campaign", "Campaign of the link")
        .label("campaign_id", "Campaign")
        .label("ad_campaign_id", "Ad campaign")
        .label("entity_type", "Kind of content")
        .label("entity_id", "Content")
        .label("user_id", "Account")
        .label("cost_micros", "Cost in millionths")
        .only("user_id", "identity.read")
        .only("contact_id", "crm.read")
        .tabs(["analytics.attribution_credits"])
        .no_create()
        .empty("Touches are written down by themselves: visits, mails opened, posters scanned.")
}

/// Which touch has which share of which conversion.
fn attribution_credits() -> Resource {
    Resource::part("analytics.attribution_credits")
        .words("credit", "credits")
        .icon("percent")
        .title("channel")
        .list(["conversion_id", "touchpoint_id", "position", "credit", "revenue"])
        .filters(["channel"])
        .section("Credit", ["result_id", "conversion_id", "touchpoint_id", "channel"])
        .section("Share", ["position", "credit", "revenue"])
        .help("touchpoint_id", "Empty for a conversion without any touch, or one that was erased since.")
        .label("position", "Place in the path")
        .label("revenue", "Revenue in minor units")
        .no_create()
}
