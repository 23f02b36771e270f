//! Posts at networks: composed once, one variant per account, at its time. Their parts are in `post_parts`.

use resource::{Action, Resource, View, Widget};

const WORDS: &str = "left(coalesce(nullif(r.caption, ''), (select coalesce(c.title, c.text) \
     from channels.compositions c where c.id = r.composition_id), r.kind), 80)";

/// In the order of the menu.
pub fn all() -> Vec<Resource> {
    vec![posts(), compositions(), slots(), times(), rules()]
}

/// A post at one account: what goes out, when, and what became of it.
fn posts() -> Resource {
    let post = Resource::menu("channels.social_posts", "Posts")
        .words("post", "posts")
        .icon("calendar-clock")
        .computed("words", "Words", WORDS)
        .title("words")
        .list(["connection_id", "kind", "status", "scheduled_at", "published_at"])
        .filters(["status", "connection_id", "kind", "composition_id", "scheduled_at"])
        .search(["caption", "external_id"])
        .sort("-created_at")
        .view(View::Calendar("scheduled_at", None))
        .view(View::Board("status"))
        .section("Post", ["connection_id", "kind", "composition_id", "caption"])
        .section("When", ["scheduled_at", "timezone", "slot_id", "slot_date", "status"])
        .section("Out there", ["published_at", "external_url", "community_post_id"])
        .closed("What went wrong", ["last_error", "next_attempt_at"])
        .closed(
            "Details",
            ["repeat_number", "external_id", "container_id", "container_state", "container_made_at"],
        )
        .closed("Worker", ["locked_until", "locked_by"])
        .tabs([
            "channels.social_post_media",
            "channels.social_post_parts",
            "channels.post_approvals",
            "channels.social_post_insights",
            "channels.inbox_threads",
            "channels.post_attempts",
        ]);
    publishing(waiting(words(post)))
        .widget("caption", Widget::Area)
        .widget("timezone", Widget::Zone)
        .widget("scheduled_at", Widget::Moment("timezone"))
        .widget("external_url", Widget::Url)
        .read_only(["published_at", "external_url", "community_post_id", "last_error", "next_attempt_at"])
        .read_only(["external_id", "container_id", "container_state", "container_made_at"])
        .read_only(["repeat_number", "locked_until", "locked_by"])
        .empty("Compose something, add a post for each account, give it pictures and a time.")
}

/// Names and explanations of fields.
fn words(post: Resource) -> Resource {
    post.label("connection_id", "Account")
        .label("composition_id", "Composition")
        .label("caption", "Text")
        .label("scheduled_at", "Goes out")
        .label("slot_id", "Posting slot")
        .label("slot_date", "Day of the slot")
        .label("external_url", "Address at the network")
        .label("community_post_id", "Post in your own feed")
        .help("caption", "Leave it empty to take the composition's text.")
        .help("kind", "What the network calls it; how much text and how many pictures fit depends on it.")
        .help(
            "status",
            "Unknown: the network did not say whether it arrived, so nothing sends it again by itself.",
        )
        .help("timezone", "The zone in which the time above is meant.")
        .help("slot_id", "Instead of a time: one of the account's hours of the week.")
        .help("next_attempt_at", "Later than planned after a refusal that passes, such as too many calls.")
        .help("repeat_number", "Of compositions that come again: which time.")
}

/// Steps before a post is out.
fn waiting(post: Resource) -> Resource {
    post.action(
        Action::set("schedule", "Schedule", "status", "scheduled")
            .when("status", ["draft", "failed"])
            .icon("calendar-clock"),
    )
    .action(
        Action::set("publish", "Publish now", "status", "scheduled")
            .and("scheduled_at", "now()")
            .and("next_attempt_at", "null")
            .when("status", ["draft", "failed"])
            .icon("send"),
    )
    .action(
        Action::set("redraft", "Back to draft", "status", "draft")
            .when("status", ["scheduled", "failed", "cancelled"])
            .icon("undo-2"),
    )
    .action(
        Action::set("cancel", "Cancel", "status", "cancelled")
            .when("status", ["draft", "scheduled", "failed"])
            .icon("ban"),
    )
}

/// Steps once a post was handed to the network: what somebody saw there.
fn publishing(post: Resource) -> Resource {
    post.action(
        Action::set("arrived", "It is there", "status", "published")
            .and("published_at", "now()")
            .when("status", ["unknown"])
            .icon("circle-check"),
    )
    .action(
        Action::set("missing", "It is not there", "status", "failed")
            .when("status", ["unknown"])
            .icon("circle-x"),
    )
    .action(
        Action::set("removed", "Was removed there", "status", "removed")
            .when("status", ["published"])
            .icon("trash-2"),
    )
}

/// What is composed once for several accounts.
fn compositions() -> Resource {
    Resource::menu("channels.compositions", "Posts")
        .words("composition", "compositions")
        .icon("square-pen")
        .computed("words", "Words", "coalesce(r.title, left(r.text, 80), r.link_url, r.locale)")
        .title("words")
        .list(["campaign_id", "event_id", "locale", "next_repeat_at", "created_at"])
        .filters(["campaign_id", "event_id", "locale", "content_piece_id"])
        .search(["title", "text", "link_url"])
        .sort("-created_at")
        .view(View::Calendar("next_repeat_at", None))
        .section("Words", ["title", "text", "link_url", "locale"])
        .section("What it belongs to", ["campaign_id", "event_id", "content_piece_id"])
        .closed("Comes again", ["rrule", "starts_at", "timezone", "next_repeat_at"])
        .tabs(["channels.social_posts"])
        .label("link_url", "Link")
        .label("rrule", "How often")
        .label("starts_at", "For the first time")
        .label("next_repeat_at", "Next time")
        .label("content_piece_id", "Piece of content")
        .help("title", "For you and your colleagues; nobody outside sees it.")
        .help("text", "Every post takes it that has no text of its own.")
        .help("campaign_id", "The campaign it belongs to.")
        .help("content_piece_id", "The piece of the editorial plan that it carries.")
        .help("rrule", "FREQ=WEEKLY;BYDAY=WE is every Wednesday. Each time makes new posts.")
        .widget("text", Widget::Area)
        .widget("link_url", Widget::Url)
        .widget("locale", Widget::Language)
        .widget("timezone", Widget::Zone)
        .widget("starts_at", Widget::Moment("timezone"))
        .read_only(["next_repeat_at"])
        .empty("Write once what several accounts say, then give each account its post.")
}

/// A time of the week at which an account speaks.
fn slots() -> Resource {
    Resource::menu("channels.posting_slots", "Posts")
        .words("posting slot", "posting slots")
        .icon("clock")
        .title("local_time")
        .list(["weekday", "connection_id", "kind", "timezone", "is_active"])
        .filters(["connection_id", "weekday", "kind", "is_active"])
        .sort("weekday")
        .small()
        .section("Slot", ["connection_id", "weekday", "local_time", "timezone"])
        .section("What for", ["kind", "is_active"])
        .label("connection_id", "Account")
        .label("local_time", "Hour")
        .help("weekday", "1 is Monday, 7 is Sunday.")
        .help("local_time", "By the clock of the zone; the same in summer and winter.")
        .help("kind", "Leave it empty for whatever comes.")
        .widget("timezone", Widget::Zone)
        .empty("Give an account its hours of the week; what is put in line takes the next free one.")
}

/// When people answer most, worked out from the account's own posts.
fn times() -> Resource {
    Resource::part("channels.posting_times")
        .words("good hour", "good hours")
        .icon("chart-line")
        .title("hour")
        .list(["weekday", "score", "posts", "computed_at"])
        .filters(["weekday"])
        .sort("-score")
        .section("Hour", ["connection_id", "weekday", "hour", "score", "posts", "computed_at"])
        .help("weekday", "1 is Monday, 7 is Sunday.")
        .help("score", "Per cent of the best hour.")
        .help("posts", "How many posts it rests on.")
        .widget("score", Widget::Percent)
        .no_create()
}

/// What a network takes, as its documentation said; the same for everybody.
fn rules() -> Resource {
    Resource::menu("channels.provider_rules", "Posts")
        .words("network limit", "network limits")
        .icon("ruler")
        .title("provider")
        .list(["kind", "max_text", "max_media", "max_video_seconds", "max_per_day", "checked_on"])
        .filters(["provider", "kind", "needs_container", "takes_first_comment"])
        .search(["provider"])
        .sort("provider")
        .small()
        .section("Network", ["provider", "kind", "checked_on"])
        .section("Words", ["max_text", "max_hashtags", "max_alt_text", "takes_link", "takes_first_comment"])
        .section(
            "Pictures and films",
            ["min_media", "max_media", "min_ratio", "max_ratio", "max_video_seconds"],
        )
        .section("Files", ["max_bytes", "media_types"])
        .closed("Details", ["max_per_day", "needs_container"])
        .label("max_text", "Characters")
        .label("max_hashtags", "Hashtags")
        .label("max_media", "Pictures at most")
        .label("min_media", "Pictures at least")
        .label("max_video_seconds", "Seconds of film")
        .label("max_per_day", "Posts a day")
        .label("needs_container", "Published in two steps")
        .widget("media_types", Widget::Tags)
        .no_create()
        .empty("What networks take comes with the installation and is the same for everybody.")
}
