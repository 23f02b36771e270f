//! Posts with their pictures, polls and earlier versions.

use resource::{Action, Resource, View, Widget};

/// In the order of the menu.
pub fn all() -> Vec<Resource> {
    vec![
        posts(),
        post_media(),
        post_details(),
        post_revisions(),
        shares(),
        polls(),
        poll_options(),
        poll_votes(),
    ]
}

/// Short posts: on subsites, in houses, in people's own feeds. A title is optional, so the words name the row.
fn posts() -> Resource {
    let resource = Resource::menu("community.posts", "Posts")
        .icon("square-pen")
        .title("content")
        .picture("asset_id")
        .list(["title", "author_profile_id", "house_id", "publish_state", "visibility", "published_at"])
        .filters(["publish_state", "type", "visibility", "house_id", "author_profile_id"])
        .search(["title", "content"])
        .sort("-created_at")
        .view(View::Board("publish_state"))
        .view(View::Calendar("scheduled_at", None))
        .section("Post", ["title", "content", "type", "tags", "asset_id"])
        .section("For whom", ["house_id", "subsite_id", "visibility", "reply_policy", "content_warning"])
        .section("Publishing", ["publish_state", "scheduled_at", "is_pinned", "featured"])
        .closed(
            "More",
            [
                "slug",
                "author_profile_id",
                "published_at",
                "post_type_id",
                "position",
                "is_edited",
                "mega_site_id",
            ],
        )
        .label("asset_id", "Picture")
        .label("author_profile_id", "Author")
        .help("author_profile_id", "Only editors of a subsite write in other people's names.")
        .help("visibility", "Never more people than see its subsite and its house.")
        .label("reply_policy", "Who may comment")
        .help("reply_policy", "With approval, what others write waits for the author.")
        .help("content_warning", "Shown instead of the post until somebody asks for it.")
        .label("scheduled_at", "Publish at")
        .help("scheduled_at", "A draft is published by itself at this time.")
        .when("scheduled_at", "publish_state", ["draft"])
        .label("is_pinned", "Pinned")
        .help("is_pinned", "Stands at the top of its house or subsite.")
        .label("post_type_id", "Type on the platform");
    post_steps(resource)
}

/// How its fields are filled in, what lies below it, and what people do with it.
fn post_steps(resource: Resource) -> Resource {
    resource
        .widget("content", Widget::Markdown)
        .widget("slug", Widget::Slug("title"))
        .widget("tags", Widget::Tags)
        .widget("asset_id", Widget::Image)
        .read_only(["is_edited", "mega_site_id"])
        .tabs([
            "community.post_media",
            "community.polls",
            "community.post_details",
            "community.shares.post_id",
            "community.post_revisions",
        ])
        .action(
            Action::set("publish", "Publish", "publish_state", "published")
                .when("publish_state", ["draft", "archived"])
                .icon("send"),
        )
        .action(
            Action::set("hide", "Hide", "publish_state", "archived")
                .when("publish_state", ["published"])
                .icon("eye-off"),
        )
        .action(Action::set("pin", "Pin", "is_pinned", "true").when("is_pinned", ["false"]).icon("pin"))
        .action(
            Action::set("unpin", "Unpin", "is_pinned", "false").when("is_pinned", ["true"]).icon("pin-off"),
        )
        .empty("Write the first post, for everybody or for one house.")
}

/// Pictures, films and recordings of a post, in order.
fn post_media() -> Resource {
    Resource::part("community.post_media")
        .words("picture or recording", "pictures and recordings")
        .icon("images")
        .title("asset_id")
        .picture("asset_id")
        .list(["caption", "is_sensitive", "is_withheld", "position"])
        .sort("position")
        .view(View::Grid)
        .section("Picture", ["post_id", "asset_id", "alt_text", "is_decorative", "caption"])
        .section("Showing", ["position", "is_sensitive", "is_withheld"])
        .label("asset_id", "File")
        .label("alt_text", "Alternative text")
        .help("alt_text", "What it shows, where that differs from the text in the library.")
        .when("alt_text", "is_decorative", ["false"])
        .help("is_decorative", "It shows nothing that must be told.")
        .label("is_withheld", "Withheld")
        .help("is_withheld", "Somebody in the picture has not agreed to its being shown.")
        .read_only(["is_withheld"])
}

/// What only some posts have: what they announce, a link's preview, where they were brought from.
fn post_details() -> Resource {
    Resource::part("community.post_details")
        .words("details", "details")
        .icon("info")
        .title("post_id")
        .list(["event_id", "article_id", "locale", "expires_at"])
        .section("Details", ["post_id", "event_id", "article_id", "locale", "quote_policy", "expires_at"])
        .closed("Brought from elsewhere", ["imported_from", "foreign_id", "link_preview_id"])
        .closed("Quoting", ["is_quote", "quoted_post_id", "quote_agreed", "quoted_address"])
        .label("event_id", "Announces the event")
        .label("article_id", "Announces the article")
        .label("locale", "Language")
        .label("quote_policy", "Who may quote it")
        .help("quote_policy", "Empty: as the author's own rules say.")
        .help("expires_at", "When it goes into the trash by itself.")
        .widget("locale", Widget::Language)
        .label("is_quote", "Says something about another post")
        .label("quoted_post_id", "Shall quote")
        .label("quote_agreed", "Its author had agreed")
        .label("quoted_address", "Quotes elsewhere")
        .read_only([
            "imported_from",
            "foreign_id",
            "link_preview_id",
            "is_quote",
            "quoted_post_id",
            "quote_agreed",
            "quoted_address",
        ])
}

/// What a post said before it was changed.
fn post_revisions() -> Resource {
    Resource::part("community.post_revisions")
        .words("earlier version", "earlier versions")
        .icon("history")
        .title("number")
        .list(["title", "edited_by", "created_at"])
        .sort("-number")
        .section("Version", ["post_id", "number", "title", "content", "author_profile_id", "edited_by"])
        .label("author_profile_id", "Author")
        .widget("content", Widget::Markdown)
        .no_create()
}

/// Who passed the post on.
fn shares() -> Resource {
    Resource::part("community.shares")
        .icon("share")
        .title("profile_id")
        .list(["kind", "status", "quote_post_id", "created_at"])
        .filters(["kind", "status"])
        .sort("-created_at")
        .section("Share", ["post_id", "profile_id", "kind", "quote_post_id", "status", "decided_at"])
        .label("profile_id", "Shared by")
        .label("quote_post_id", "Said about it")
        .help("status", "What the author of the post says to a quotation.")
        .read_only(["post_id", "profile_id", "kind", "quote_post_id", "status", "decided_at"])
        .no_create()
}

/// The question of a post of type poll.
fn polls() -> Resource {
    Resource::part("community.polls")
        .icon("list-checks")
        .title("question")
        .list(["voters_count", "max_choices", "is_anonymous", "closes_at"])
        .search(["question"])
        .section("Poll", ["post_id", "question", "max_choices", "closes_at"])
        .section("Secrecy", ["is_anonymous", "hides_results", "closed_at"])
        .label("max_choices", "Choices per person")
        .help("is_anonymous", "Switched off, everybody sees who voted for what.")
        .label("hides_results", "Hide results")
        .help("hides_results", "Numbers are shown when the poll is closed, to the author, too.")
        .label("closed_at", "End announced")
        .read_only(["closed_at"])
        .tabs(["community.poll_options", "community.poll_votes"])
}

/// What people may vote for; hidden numbers stay empty until the poll is closed.
fn poll_options() -> Resource {
    Resource::part("community.poll_options")
        .words("option", "options")
        .icon("circle-check")
        .picture("asset_id")
        .computed("votes", "Votes", "(select t.votes_count from community.poll_tallies t where t.id = r.id)")
        .list(["votes", "position"])
        .sort("position")
        .section("Option", ["poll_id", "label", "asset_id", "position"])
        .label("label", "Option")
        .help("label", "Cannot be changed once somebody has voted for it.")
        .label("asset_id", "Picture")
        .widget("asset_id", Widget::Image)
}

/// Who chose what, in polls that are not anonymous.
fn poll_votes() -> Resource {
    Resource::part("community.poll_votes")
        .words("vote", "votes")
        .icon("user-check")
        .title("profile_id")
        .list(["option_id", "created_at"])
        .filters(["option_id"])
        .section("Vote", ["poll_id", "option_id", "profile_id", "choice_number"])
        .label("profile_id", "Person")
        .read_only(["poll_id", "option_id", "profile_id", "choice_number"])
        .no_create()
}
