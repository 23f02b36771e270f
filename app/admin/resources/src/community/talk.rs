//! Comments with their earlier versions, and tags.

use resource::{Action, Resource, View, Widget};

/// In the order of the menu.
pub fn all() -> Vec<Resource> {
    vec![comments(), hashtags(), comment_revisions(), post_hashtags()]
}

/// The name of what a comment stands under, as far as the reader may see it.
const ABOUT: &str = "case r.subject_type \
    when 'posts' then (select coalesce(s.title, left(s.content, 80)) from community.posts s \
        where s.id = r.subject_id) \
    when 'gallery' then (select s.title from community.gallery_items s where s.id = r.subject_id) \
    when 'articles' then (select s.title from sites.articles s where s.id = r.subject_id) \
    when 'forum' then (select s.title from sites.forum_topics s where s.id = r.subject_id) \
    when 'timeline' then (select s.title from sites.timeline_entries s where s.id = r.subject_id) \
    when 'albums' then (select s.title from sites.albums s where s.id = r.subject_id) \
    when 'events' then (select s.title from events.events s where s.id = r.subject_id) end";

/// What people say about a post, an article, a topic. The words stay their author's; moderators decide what is
/// seen.
fn comments() -> Resource {
    Resource::menu("community.comments", "Posts")
        .icon("messages-square")
        .title("content")
        .computed("about", "About", ABOUT)
        .list(["author_profile_id", "about", "publish_state", "likes_count", "created_at"])
        .filters(["publish_state", "subject_type", "author_profile_id", "created_at"])
        .search(["content"])
        .sort("-created_at")
        .view(View::Board("publish_state"))
        .section("Comment", ["content", "author_profile_id", "publish_state"])
        .closed(
            "Where it stands",
            [
                "subject_type",
                "subject_id",
                "parent_id",
                "depth",
                "subsite_id",
                "mega_site_id",
                "is_edited",
                "edited_at",
            ],
        )
        .label("author_profile_id", "Author")
        .help(
            "publish_state",
            "A draft waits for the author of the post or a moderator; archived is hidden by one of them.",
        )
        .label("subject_type", "Stands under")
        .label("parent_id", "Answers")
        .widget("content", Widget::Markdown)
        .read_only([
            "content",
            "author_profile_id",
            "subject_type",
            "subject_id",
            "parent_id",
            "depth",
            "subsite_id",
            "mega_site_id",
            "is_edited",
            "edited_at",
            "counted_as",
        ])
        .tabs(["community.comments", "community.comment_revisions"])
        .action(
            Action::set("show", "Show", "publish_state", "published")
                .when("publish_state", ["draft", "archived"])
                .icon("eye"),
        )
        .action(
            Action::set("hide", "Hide", "publish_state", "archived")
                .when("publish_state", ["draft", "published"])
                .icon("eye-off"),
        )
        .no_create()
        .empty(
            "Comments are written where a post, an article or a picture is shown; here they are moderated.",
        )
}

/// Tags of public posts, made when somebody first uses one.
fn hashtags() -> Resource {
    Resource::menu("community.hashtags", "Posts")
        .words("tag", "tags")
        .icon("hash")
        .title("label")
        .list(["name", "posts_count", "followers_count", "is_featured", "is_blocked"])
        .filters(["is_featured", "is_blocked"])
        .search(["label", "name"])
        .sort("-posts_count")
        .section("Tag", ["label", "name", "description", "is_featured", "is_blocked"])
        .label("name", "Word in addresses")
        .label("label", "Tag")
        .label("is_featured", "Featured")
        .label("is_blocked", "Blocked")
        .help("is_blocked", "Neither shown nor suggested.")
        .widget("description", Widget::Area)
        .read_only(["name"])
        .action(
            Action::set("feature", "Feature", "is_featured", "true")
                .when("is_featured", ["false"])
                .icon("star"),
        )
        .action(Action::set("block", "Block", "is_blocked", "true").when("is_blocked", ["false"]).icon("ban"))
        .action(
            Action::set("unblock", "Unblock", "is_blocked", "false").when("is_blocked", ["true"]).icon("eye"),
        )
        .no_create()
        .empty("Tags appear here when people use them in public posts.")
}

/// What a comment said before it was changed.
fn comment_revisions() -> Resource {
    Resource::part("community.comment_revisions")
        .words("earlier version", "earlier versions")
        .icon("history")
        .title("number")
        .list(["content", "created_at"])
        .sort("-number")
        .section("Version", ["comment_id", "number", "content", "author_profile_id"])
        .label("author_profile_id", "Author")
        .widget("content", Widget::Markdown)
        .no_create()
}

/// Which post has which tag.
fn post_hashtags() -> Resource {
    Resource::hidden(
        "community.post_hashtags",
        "Posts name their tags in their words; a trigger keeps these rows.",
    )
}
