//! Advertising: accounts, campaigns, sets and ads. Their figures are in `ad_figures`.

use resource::{Part, Resource, View, Widget};

/// In the order of the menu.
pub fn all() -> Vec<Resource> {
    vec![ad_campaigns(), ads(), ad_accounts(), ad_sets(), ad_campaign_crm_links()]
}

/// What a campaign has cost so far.
const SPENT: &str = "(select round(sum(m.spend_micros) / 1000000.0, 2) \
                      from analytics.campaign_metrics m where m.campaign_id = r.id)";

/// A campaign at an advertising platform.
fn ad_campaigns() -> Resource {
    Resource::menu("analytics.ad_campaigns", "Advertising")
        .words("ad campaign", "ad campaigns")
        .icon("megaphone")
        .computed("spent", "Spent so far", SPENT)
        .list(["status", "account_id", "spent", "currency", "start_date", "end_date"])
        .filters(["status", "account_id", "client_id", "project_id", "start_date"])
        .search(["name", "external_id"])
        .sort("-created_at")
        .view(View::Timeline("start_date", "end_date"))
        .view(View::Board("status"))
        .section("Campaign", ["name", "account_id", "status", "objective", "start_date", "end_date"])
        .section("Budget", ["budget_type", "daily_budget", "lifetime_budget", "currency"])
        .section("For", ["client_id", "project_id", "brief_id"])
        .closed(
            "At the platform",
            ["external_id", "targeting_summary", "platform_id", "external_account_id", "last_synced_at"],
        )
        .label("account_id", "Ad account")
        .when("daily_budget", "budget_type", ["", "daily"])
        .when("lifetime_budget", "budget_type", ["", "lifetime"])
        .help("lifetime_budget", "For the whole campaign.")
        .label("client_id", "Client")
        .label("external_id", "ID at the platform")
        .label("external_account_id", "Account at the platform")
        .label("targeting_summary", "Addressed to")
        .label("platform_id", "Connection")
        .label("start_date", "Starts")
        .label("end_date", "Ends")
        .widget("daily_budget", Widget::Money("currency"))
        .widget("lifetime_budget", Widget::Money("currency"))
        .widget("currency", Widget::Currency)
        .widget("targeting_summary", Widget::Json)
        .widget("budget_type", Widget::Radio)
        .read_only(["currency", "platform_id", "external_account_id", "last_synced_at"])
        .tabs([
            "analytics.ad_sets",
            "analytics.campaign_metrics",
            "analytics.campaign_conversions",
            "analytics.campaign_reach",
            "analytics.ad_campaign_crm_links",
            "analytics.touchpoints",
        ])
        .empty("Campaigns come with a connected ad account; those of other places can be typed in.")
}

/// What people see of a campaign.
fn ads() -> Resource {
    Resource::menu("analytics.ads", "Advertising")
        .icon("file-image")
        .picture("asset_id")
        .list(["ad_set_id", "status", "format", "headline", "updated_at"])
        .filters(["status", "format", "ad_set_id"])
        .search(["name", "headline", "body"])
        .sort("-created_at")
        .view(View::Grid)
        .section("Ad", ["name", "ad_set_id", "status", "format", "asset_id"])
        .section("Words", ["headline", "body", "call_to_action", "destination_url"])
        .section("What its links carry", ["utm_params"])
        .closed(
            "At the platform",
            ["external_id", "media_type", "media_urls", "thumbnail_url", "tracking_pixels"],
        )
        .label("asset_id", "Picture or film")
        .label("body", "Text")
        .label("destination_url", "Leads to")
        .label("utm_params", "Campaign of the link")
        .help("utm_params", "By these, visits find their ad.")
        .label("external_id", "ID at the platform")
        .help("media_urls", "Addresses at the platform; they expire.")
        .widget("body", Widget::Area)
        .widget("destination_url", Widget::Url)
        .widget("thumbnail_url", Widget::Url)
        .widget("media_urls", Widget::Tags)
        .widget("tracking_pixels", Widget::Tags)
        .widget("utm_params", utm())
        .tabs(["analytics.ad_metrics", "analytics.touchpoints"])
        .empty("Ads come with their campaign.")
}

/// What links of advertising carry.
fn utm() -> Widget {
    Widget::Object(vec![
        Part::new("utm_source", "Source", Widget::Line),
        Part::new("utm_medium", "Medium", Widget::Line),
        Part::new("utm_campaign", "Campaign", Widget::Line),
        Part::new("utm_content", "Content", Widget::Line),
        Part::new("utm_term", "Word", Widget::Line),
    ])
}

/// An account at an advertising platform.
fn ad_accounts() -> Resource {
    Resource::menu("analytics.ad_accounts", "Advertising")
        .words("ad account", "ad accounts")
        .icon("wallet")
        .list(["platform_id", "external_account_id", "currency", "timezone", "is_active"])
        .filters(["platform_id", "currency", "is_active"])
        .search(["name", "external_account_id"])
        .sort("name")
        .small()
        .section("Account", ["name", "platform_id", "external_account_id", "is_active"])
        .section("Clock and currency", ["timezone", "currency"])
        .closed("Figures", ["attribution_setting", "restatement_days"])
        .label("platform_id", "Connection")
        .help("platform_id", "Empty for figures that are typed in.")
        .label("external_account_id", "ID at the platform")
        .label("is_active", "Active")
        .help("timezone", "The platform cuts days there; they cannot be cut anew for another zone.")
        .help("currency", "Another currency is another account.")
        .label("attribution_setting", "Window of the platform")
        .help("attribution_setting", "In which the platform claims conversions, such as 7d_click_1d_view.")
        .label("restatement_days", "Days that may still change")
        .help(
            "restatement_days",
            "So many days back are read again each time, because the platform corrects them.",
        )
        .widget("timezone", Widget::Zone)
        .widget("currency", Widget::Currency)
        .tabs(["analytics.ad_campaigns", "analytics.sync_states"])
        .empty("Connect an advertising platform, or add an account whose figures you type in.")
}

/// Whom a campaign addresses, and for how much.
fn ad_sets() -> Resource {
    Resource::part("analytics.ad_sets")
        .words("ad set", "ad sets")
        .icon("target")
        .list(["status", "bid_strategy", "start_date", "end_date"])
        .filters(["status"])
        .search(["name", "external_id"])
        .sort("-created_at")
        .view(View::Timeline("start_date", "end_date"))
        .section("Ad set", ["campaign_id", "name", "status", "targeting", "start_date", "end_date"])
        .section("Budget", ["daily_budget", "lifetime_budget", "bid_strategy", "bid_micros"])
        .closed("At the platform", ["external_id"])
        .label("campaign_id", "Ad campaign")
        .label("targeting", "Addressed to")
        .help("daily_budget", "In cents, or the smallest unit of the campaign's currency.")
        .help("lifetime_budget", "In cents, or the smallest unit of the campaign's currency.")
        .label("bid_micros", "Bid in millionths")
        .label("external_id", "ID at the platform")
        .widget("targeting", Widget::Json)
        .tabs(["analytics.ads", "analytics.ad_set_metrics"])
}

/// Which advertising belongs to which campaign of marketing.
fn ad_campaign_crm_links() -> Resource {
    Resource::part("analytics.ad_campaign_crm_links")
        .words("marketing campaign", "marketing campaigns")
        .icon("link")
        .title("crm_campaign_id")
        .list(["ad_campaign_id", "created_at"])
        .section("Link", ["ad_campaign_id", "crm_campaign_id"])
        .label("ad_campaign_id", "Ad campaign")
        .label("crm_campaign_id", "Marketing campaign")
        .empty("Say which campaign of marketing this advertising is a part of.")
}
