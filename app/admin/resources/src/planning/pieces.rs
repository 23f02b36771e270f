//! Pieces of content and what belongs to them. What each channel makes of one is in `variants`.

use resource::{Action, Part, Resource, View, Widget};

/// In the order of the menu.
pub fn all() -> Vec<Resource> {
    vec![pieces(), assets(), assignees(), dependencies(), revisions()]
}

/// One piece of content from the idea to what came of it.
fn pieces() -> Resource {
    state_of_pieces(words_of_pieces(Resource::menu("planning.content_pieces", "Content")))
        .words("piece", "pieces")
        .icon("file-text")
        .list(["content_type", "channels", "scheduled_for", "due_at", "project_id", "status"])
        .filters(["status", "content_type", "project_id", "user_id", "scheduled_for"])
        .search(["title", "content", "platform", "format"])
        .sort("-created_at")
        .view(View::Board("status"))
        .view(View::Calendar("scheduled_for", None))
        .section("Content", ["title", "content_type", "locale", "content"])
        .section(
            "Plan",
            ["status", "project_id", "brief_id", "user_id", "due_at", "scheduled_for", "timezone"],
        )
        .section("For whom", ["audience", "metadata"])
        .closed("Where it begins", ["template_id", "workflow_run_id", "format", "platform", "backlog_rank"])
        .closed("Changes something live", ["updates_type", "updates_id"])
        .closed("What came of it", ["published_at", "views", "engagement"])
        .computed(
            "channels",
            "Channels",
            "(select string_agg(distinct v.channel, ', ') from planning.content_variants v \
             where v.piece_id = r.id and v.status <> 'cancelled')",
        )
        .tabs([
            "planning.content_variants",
            "planning.content_piece_assets",
            "planning.content_assignees",
            "planning.approvals",
            "planning.content_comments",
            "planning.content_calendar_entries",
            "planning.content_dependencies.piece_id",
            "planning.content_dependencies.depends_on_id",
            "planning.content_queue_items",
            "planning.content_revisions",
        ])
        .empty(
            "Write down what shall be said; channels, pictures and a day can follow. Without a day it \
             waits in the backlog.",
        )
}

/// Labels, help and widgets of a piece.
fn words_of_pieces(pieces: Resource) -> Resource {
    pieces
        .label("content_type", "Kind")
        .label("locale", "Language")
        .label("content", "Text")
        .label("user_id", "Written by")
        .label("due_at", "Finished until")
        .label("scheduled_for", "Goes out")
        .label("timezone", "Time zone")
        .label("project_id", "Content project")
        .label("workflow_run_id", "Made in the run")
        .label("metadata", "Keywords and search engines")
        .label("updates_type", "Kind of what it changes")
        .label("updates_id", "What it changes")
        .label("engagement", "Reactions")
        .help(
            "content",
            "The main text; each channel may say it differently. Internal remarks have a tab of their \
             own.",
        )
        .help("scheduled_for", "Empty: it waits in the backlog. The calendar moves with it.")
        .help("timezone", "The zone in which the time above is meant.")
        .help("audience", "Who shall see it; part of what is approved.")
        .help(
            "updates_type",
            "Only for a planned change of something that is live, such as cms.content_entries; empty \
             for something new.",
        )
        .help("backlog_rank", "Order in the backlog, small first.")
        .help("format", "In your own words: blog article, reel, carousel.")
        .widget("content", Widget::Markdown)
        .widget("locale", Widget::Language)
        .widget("timezone", Widget::Zone)
        .widget("scheduled_for", Widget::Moment("timezone"))
        .widget(
            "metadata",
            Widget::Object(vec![
                Part::new("keywords", "Keywords", Widget::Tags),
                Part::new("tags", "Tags", Widget::Tags),
                Part::new("seo_title", "Title in search engines", Widget::Line),
                Part::new("seo_description", "Text in search engines", Widget::Area),
            ]),
        )
        .widget(
            "audience",
            Widget::Object(vec![
                Part::new("visibility", "Who", Widget::Line),
                Part::new("countries", "Countries", Widget::Tags),
                Part::new("lists", "Mailing lists", Widget::Tags),
            ]),
        )
        .widget("engagement", reactions())
        .read_only(["published_at", "views", "engagement", "workflow_run_id"])
}

/// What people did with a piece, as channels report it.
pub(super) fn reactions() -> Widget {
    Widget::Object(vec![
        Part::new("likes", "Likes", Widget::Line),
        Part::new("shares", "Shares", Widget::Line),
        Part::new("comments", "Comments", Widget::Line),
    ])
}

/// The steps of a piece from the draft to the archive.
fn state_of_pieces(pieces: Resource) -> Resource {
    pieces
        .help(
            "status",
            "In projects that ask for approval nothing is scheduled or published but what was approved, \
             to the letter.",
        )
        .action(
            Action::set("submit", "Give to review", "status", "in_review")
                .when("status", ["draft"])
                .icon("send"),
        )
        .action(
            Action::set("approve", "Approve", "status", "approved")
                .when("status", ["in_review"])
                .icon("badge-check"),
        )
        .action(
            Action::set("send_back", "Back to draft", "status", "draft")
                .when("status", ["in_review", "approved", "scheduled"])
                .icon("undo-2"),
        )
        .action(
            Action::set("publish", "It is published", "status", "published")
                .when("status", ["draft", "approved", "scheduled"])
                .icon("globe"),
        )
        .action(
            Action::set("archive", "Archive", "status", "archived")
                .when("status", ["draft", "in_review", "approved", "scheduled", "published"])
                .icon("archive"),
        )
        .action(
            Action::set("restore", "Take out of the archive", "status", "draft")
                .when("status", ["archived"])
                .icon("archive-restore"),
        )
}

/// Pictures, films and papers of a piece, or of one channel of it.
fn assets() -> Resource {
    Resource::part("planning.content_piece_assets")
        .words("picture or file", "pictures and files")
        .icon("image")
        .title("asset_id")
        .picture("asset_id")
        .list(["role", "variant_id", "alt_text", "credit"])
        .sort("position")
        .section("File", ["piece_id", "asset_id", "role", "variant_id", "position"])
        .section("Words", ["alt_text", "credit"])
        .closed("Size", ["rendition_id"])
        .label("asset_id", "File")
        .label("variant_id", "Only for the channel")
        .label("alt_text", "Alternative text")
        .label("rendition_id", "Rendition")
        .help("variant_id", "Empty for all channels.")
        .help(
            "alt_text",
            "What the picture shows, for people who do not see it; empty takes the file's own words.",
        )
        .widget("asset_id", Widget::Image)
        .empty(
            "Choose pictures and films from the library; each channel gets its own crop and words if it \
             needs them.",
        )
}

/// Who does what on a piece until when.
fn assignees() -> Resource {
    Resource::part("planning.content_assignees")
        .words("person", "people")
        .title("user_id")
        .list(["role", "due_at", "effort_minutes", "done_at"])
        .section("Who does what", ["piece_id", "user_id", "role", "due_at", "effort_minutes", "done_at"])
        .label("user_id", "Person")
        .label("due_at", "Until")
        .label("effort_minutes", "Minutes of work")
        .label("done_at", "Done")
        .help("effort_minutes", "Estimated, so that everybody sees who has how much to do.")
        .action(Action::set("finish", "Done", "done_at", "now()").when("done_at", [""]).icon("check"))
        .empty("Say who writes, edits, photographs or translates, and until when.")
}

/// Which piece waits for which.
fn dependencies() -> Resource {
    Resource::part("planning.content_dependencies")
        .words("dependency", "dependencies")
        .title("depends_on_id")
        .list(["kind", "lag", "piece_id"])
        .section("Waits", ["piece_id", "depends_on_id", "kind", "lag"])
        .label("piece_id", "This piece")
        .label("depends_on_id", "Waits for")
        .label("lag", "Time between")
        .help("kind", "Published after it, finished after it, or needs it at all.")
        .help("lag", "Such as 2 days or 3 hours.")
        .widget("kind", Widget::Radio)
}

/// A piece as it stood after each change.
fn revisions() -> Resource {
    Resource::part("planning.content_revisions")
        .words("revision", "revisions")
        .list(["revision_number", "created_by_id", "created_at"])
        .sort("-revision_number")
        .section("Revision", ["piece_id", "revision_number", "created_by_id", "title", "content"])
        .closed("For whom", ["audience", "metadata"])
        .label("revision_number", "Number")
        .label("created_by_id", "By")
        .label("content", "Text")
        .widget("content", Widget::Markdown)
        .widget("audience", Widget::Json)
        .widget("metadata", Widget::Json)
        .read_only([
            "piece_id",
            "revision_number",
            "title",
            "content",
            "metadata",
            "audience",
            "created_by_id",
        ])
        .no_create()
}
