//! What belongs to one mailing: lists, languages, settings, progress, figures, links.

use resource::{Resource, Widget};

/// In the order of a mailing's tabs.
pub fn all() -> Vec<Resource> {
    vec![lists(), translations(), statistics(), links(), settings(), progress()]
}

/// A list that a mailing goes to, or whose members do not get it.
fn lists() -> Resource {
    Resource::part("marketing.email_campaign_lists")
        .words("list of the mailing", "lists")
        .icon("users")
        .title("list_id")
        .list(["role"])
        .filters(["role"])
        .section("List", ["email_campaign_id", "list_id", "role"])
        .help(
            "role",
            "Include: its members get the mailing. Exclude: its members do not, whatever other lists say.",
        )
        .widget("role", Widget::Radio)
        .empty("Choose the lists whose members get the mailing, and lists of people to leave out.")
}

/// A mailing in another language.
fn translations() -> Resource {
    Resource::part("marketing.email_translations")
        .words("translation", "translations")
        .icon("languages")
        .title("subject")
        .list(["locale", "is_ready", "updated_at"])
        .filters(["locale", "is_ready"])
        .search(["subject"])
        .sort("locale")
        .section("Language", ["email_campaign_id", "locale", "is_ready"])
        .section("Words", ["subject", "preview_text", "html_content", "plain_text_content"])
        .label("html_content", "HTML")
        .label("plain_text_content", "Plain text")
        .label("is_ready", "Ready")
        .help(
            "is_ready",
            "Only translations that are ready go out; the others get the mailing's own language.",
        )
        .widget("locale", Widget::Language)
        .widget("html_content", Widget::Code)
        .widget("plain_text_content", Widget::Area)
        .empty("Add a language; everybody gets the closest one that is ready.")
}

/// Figures of a mailing; counted by the system.
fn statistics() -> Resource {
    Resource::part("marketing.email_campaign_statistics")
        .words("figures", "figures")
        .icon("chart-bar")
        .title("counted_at")
        .list(["delivered", "unique_opens", "unique_clicks", "replied", "unsubscribed", "bounced"])
        .section(
            "Sending",
            ["email_campaign_id", "sent", "delivered", "bounced", "failed", "unknown", "skipped"],
        )
        .section("Reading", ["opened", "unique_opens", "clicked", "unique_clicks", "replied", "converted"])
        .section("Leaving", ["unsubscribed", "complained"])
        .closed("Machines", ["proxy_opens", "bot_hits", "counted_at"])
        .label("unique_opens", "People who opened")
        .label("unique_clicks", "People who clicked")
        .label("proxy_opens", "Opened by privacy proxies")
        .label("bot_hits", "Hits by scanners")
        .help(
            "unknown",
            "Perhaps arrived: the connection broke off at the wrong moment. Never sent again by itself.",
        )
        .help("skipped", "Left out in the last moment: suppressed, paused, too many messages.")
        .no_create()
}

/// A link in a mailing.
fn links() -> Resource {
    Resource::part("marketing.email_links")
        .words("link", "links")
        .icon("link")
        .title("original_url")
        .list(["label", "locale", "unique_clicks", "click_count", "is_tracked"])
        .filters(["locale", "is_tracked", "is_honeypot"])
        .search(["original_url", "label"])
        .sort("position")
        .section("Link", ["email_campaign_id", "original_url", "label", "is_tracked"])
        .section("Clicks", ["click_count", "unique_clicks"])
        .closed("How it is followed", ["position", "locale", "tracking_url", "is_honeypot"])
        .tabs(["marketing.mail_hits"])
        .label("original_url", "Address")
        .label("click_count", "Clicks")
        .label("unique_clicks", "People who clicked")
        .label("is_tracked", "Measured")
        .label("is_honeypot", "Trap for scanners")
        .widget("original_url", Widget::Url)
        .read_only([
            "original_url",
            "position",
            "locale",
            "tracking_url",
            "is_honeypot",
            "click_count",
            "unique_clicks",
        ])
        .no_create()
}

/// What is seldom touched of a mailing: how it was written, what is measured, how fast it goes.
fn settings() -> Resource {
    Resource::part("marketing.email_campaign_settings")
        .words("settings of the mailing", "settings")
        .icon("settings-2")
        .title("format")
        .list(["open_tracking", "click_tracking", "conversion_goal", "batch_size"])
        .section("Writing", ["email_campaign_id", "format", "source", "merge_defaults"])
        .section("Measuring", ["open_tracking", "click_tracking", "utm_campaign", "conversion_goal"])
        .section("Sending", ["respects_caps", "adds_unsubscribe", "max_errors", "batch_size", "batch_wait"])
        .closed("Visual editor", ["design"])
        .label("open_tracking", "Measure opening")
        .label("click_tracking", "Measure clicks")
        .label("utm_campaign", "UTM campaign")
        .label("merge_defaults", "When nothing is known")
        .label("respects_caps", "Counts towards limits")
        .label("adds_unsubscribe", "Unsubscribe in one click")
        .label("max_errors", "Stop after errors")
        .label("batch_size", "People at a time")
        .label("batch_wait", "Pause between them")
        .help("merge_defaults", "Words for people about whom nothing is known: {\"first_name\": \"friend\"}.")
        .help("open_tracking", "Leave it empty to do as the settings of marketing say.")
        .help("click_tracking", "Leave it empty to do as the settings of marketing say.")
        .help("conversion_goal", "Name of a goal in analytics that counts as a success of this mailing.")
        .help("adds_unsubscribe", "Only transactional mailings may go without.")
        .help("batch_size", "Sends to so many people, then pauses, so that not everybody answers at once.")
        .help("batch_wait", "How long the pause is.")
        .when("source", "format", ["visual", "mjml", "markdown"])
        .when("design", "format", ["visual"])
        .widget("source", Widget::Code)
        .widget("design", Widget::Json)
        .widget("merge_defaults", Widget::Json)
        .no_create()
}

/// How far a mailing has come.
fn progress() -> Resource {
    Resource::part("marketing.email_campaign_progress")
        .words("progress", "progress")
        .icon("hourglass")
        .title("started_at")
        .list(["paused_reason", "next_batch_at", "errors", "finished_at"])
        .section("Progress", ["email_campaign_id", "started_at", "paused_at", "paused_reason", "finished_at"])
        .closed("Details", ["audience_frozen_at", "last_contact_id", "errors", "next_batch_at"])
        .label("audience_frozen_at", "Recipients complete")
        .label("next_batch_at", "Goes on")
        .help(
            "audience_frozen_at",
            "When everybody who gets it was written down; who joins a list later does not.",
        )
        .no_create()
}
