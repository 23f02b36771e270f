//! What is said in public: the inbox, the mentions, who wrote them, and what each query found.

use resource::{Action, Resource, View, Widget};

/// In the order of the menu.
pub fn all() -> Vec<Resource> {
    vec![mention_responses(), social_mentions(), mention_authors(), mention_matches()]
}

/// The inbox: mentions that ask for an answer.
fn mention_responses() -> Resource {
    Resource::menu("analytics.mention_responses", "Listening")
        .words("inbox entry", "inbox")
        .icon("inbox")
        .title("mention_id")
        .list(["state", "assigned_to_id", "respond_by", "responded_at", "responded_by_id"])
        .filters(["state", "assigned_to_id", "respond_by", "requires_response"])
        .search(["note"])
        .sort("respond_by")
        .view(View::Board("state"))
        .view(View::Calendar("respond_by", None))
        .section("To answer", ["mention_id", "requires_response", "state", "assigned_to_id", "respond_by"])
        .section("Answer", ["response_url", "note"])
        .closed("Dates", ["assigned_at", "responded_at", "responded_by_id"])
        .label("mention_id", "Mention")
        .label("requires_response", "Asks for an answer")
        .label("assigned_to_id", "Who answers")
        .label("respond_by", "Answer due")
        .label("response_url", "Address of the answer")
        .help("note", "For colleagues; never sent.")
        .widget("response_url", Widget::Url)
        .widget("note", Widget::Area)
        .read_only(["responded_at"])
        .action(
            Action::set("answer", "Answered", "state", "answered")
                .and("responded_at", "now()")
                .when("state", ["open", "assigned"])
                .icon("reply"),
        )
        .action(
            Action::set("dismiss", "Dismiss", "state", "dismissed")
                .when("state", ["open", "assigned"])
                .icon("x"),
        )
        .action(
            Action::set("reopen", "Reopen", "state", "open")
                .and("responded_at", "null")
                .when("state", ["answered", "dismissed"])
                .icon("rotate-ccw"),
        )
        .empty("Nobody waits for an answer.")
}

/// Something that was said in public. A mood that a machine read wrongly is corrected by an action, which notes
/// when.
fn social_mentions() -> Resource {
    let resource = Resource::menu("analytics.social_mentions", "Listening")
        .words("mention", "mentions")
        .icon("message-circle")
        .title("content")
        .computed("mood", "Mood", "coalesce(r.corrected_sentiment, r.sentiment)")
        .list(["author_id", "source", "mood", "likes", "reach", "published_at"])
        .filters(["source", "sentiment", "published_at", "author_id", "is_spam"])
        .search(["content", "title"])
        .sort("-published_at")
        .view(View::Calendar("published_at", None))
        .section("Mention", ["content", "title", "author_id", "published_at", "source", "source_url"])
        .section("Mood", ["sentiment", "sentiment_confidence", "corrected_sentiment", "topics", "is_spam"])
        .section("Echo", ["likes", "comments", "shares", "reach"])
        .closed("Pictures", ["media_type", "media_urls"])
        .closed(
            "For machines",
            [
                "site",
                "source_id",
                "feed_id",
                "content_language",
                "sentiment_score",
                "emotions",
                "entities",
                "corrected_at",
                "corrected_by_id",
                "captured_at",
            ],
        );
    mention_fields(resource)
}

/// What its fields are called. Only topics and spam are typed; the rest comes from the source.
fn mention_fields(resource: Resource) -> Resource {
    let resource = resource
        .label("content", "Words")
        .label("title", "Headline")
        .label("source_url", "Where it stands")
        .label("sentiment", "As a machine read it")
        .label("sentiment_confidence", "How sure it was")
        .label("corrected_sentiment", "As a person read it")
        .help("reach", "How many may have seen it, as the source estimates.")
        .label("is_spam", "Spam")
        .widget("source_url", Widget::Url)
        .widget("media_urls", Widget::Tags)
        .widget("topics", Widget::Tags)
        .widget("content_language", Widget::Language)
        .widget("emotions", Widget::Json)
        .widget("entities", Widget::Json)
        .read_only([
            "content",
            "title",
            "author_id",
            "published_at",
            "source",
            "source_url",
            "sentiment",
            "sentiment_confidence",
            "corrected_sentiment",
            "likes",
            "comments",
            "shares",
            "reach",
            "media_type",
            "media_urls",
            "site",
            "source_id",
            "feed_id",
            "content_language",
            "sentiment_score",
            "emotions",
            "entities",
            "corrected_at",
            "corrected_by_id",
            "captured_at",
        ]);
    mention_steps(resource)
}

/// What lies below a mention, and what people do with it.
fn mention_steps(resource: Resource) -> Resource {
    resource
        .tabs(["analytics.mention_matches", "analytics.mention_responses", "analytics.listening_alerts"])
        .action(mood("positive", "Mark as positive", "positive").icon("smile"))
        .action(mood("neutral", "Mark as neutral", "neutral").icon("circle"))
        .action(mood("negative", "Mark as negative", "negative").icon("trending-down"))
        .action(Action::set("spam", "Spam", "is_spam", "true").when("is_spam", ["false"]).icon("ban"))
        .action(
            Action::set("not_spam", "Not spam", "is_spam", "false").when("is_spam", ["true"]).icon("undo-2"),
        )
        .no_create()
        .empty("Mentions arrive here when a listening query finds them.")
}

/// Corrects the mood that a machine read.
fn mood(name: &'static str, label: &'static str, value: &'static str) -> Action {
    Action::set(name, label, "corrected_sentiment", value).and("corrected_at", "now()")
}

/// Who writes in public about what is listened for.
fn mention_authors() -> Resource {
    Resource::menu("analytics.mention_authors", "Listening")
        .words("author", "authors")
        .icon("at-sign")
        .title("handle")
        .list(["name", "source", "followers", "is_influencer", "is_excluded", "contact_id"])
        .filters(["source", "is_influencer", "is_excluded", "verified"])
        .search(["handle", "name"])
        .sort("-followers")
        .section("Author", ["handle", "name", "source", "followers", "verified", "avatar_url"])
        .section("What we know", ["contact_id", "profile_id", "is_influencer", "is_excluded"])
        .help("handle", "Their name at the source, or the address of their site.")
        .help("followers", "When they were last read.")
        .label("avatar_url", "Address of their picture")
        .label("contact_id", "Contact")
        .label("profile_id", "Person in the community")
        .label("is_influencer", "Influencer")
        .label("is_excluded", "Left out")
        .help("is_excluded", "What they write is not fetched.")
        .only("contact_id", "crm.read")
        .widget("avatar_url", Widget::Url)
        .read_only(["followers", "verified"])
        .tabs(["analytics.social_mentions"])
        .action(
            Action::set("exclude", "Leave out", "is_excluded", "true")
                .when("is_excluded", ["false"])
                .icon("ban"),
        )
        .action(
            Action::set("include", "Listen again", "is_excluded", "false")
                .when("is_excluded", ["true"])
                .icon("eye"),
        )
        .empty("Authors come with their mentions. Add one yourself to leave them out from the start.")
}

/// Which query found which mention.
fn mention_matches() -> Resource {
    Resource::part("analytics.mention_matches")
        .words("match", "matches")
        .icon("search")
        .title("mention_id")
        .list(["query_id", "published_at", "matched_words", "hidden_because", "is_counted"])
        .filters(["hidden_because", "published_at", "is_counted"])
        .sort("-published_at")
        .section("Match", ["query_id", "mention_id", "matched_words", "hidden_because"])
        .closed("Counting", ["is_counted", "published_at"])
        .label("query_id", "Listening query")
        .label("mention_id", "Mention")
        .help("hidden_because", "Fetched, but neither shown nor counted in this query; empty if it is.")
        .label("is_counted", "Counts in totals")
        .help("is_counted", "In totals of several queries, each mention counts under one of them.")
        .widget("matched_words", Widget::Tags)
        .read_only(["query_id", "mention_id", "matched_words", "is_counted", "published_at"])
        .action(
            Action::set("hide", "Hide", "hidden_because", "person")
                .when("hidden_because", [""])
                .icon("eye-off"),
        )
        .action(
            Action::set("show", "Show", "hidden_because", "null")
                .when("hidden_because", ["keyword", "author", "spam", "person"])
                .icon("eye"),
        )
        .no_create()
}
