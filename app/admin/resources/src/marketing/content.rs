//! What mailings are made of: templates, blocks that show different people different things, and the public archive.

use resource::{Action, Resource, View, Widget};

/// In the order of the menu.
pub fn all() -> Vec<Resource> {
    vec![templates(), blocks(), block_variants(), archive()]
}

/// How mailings look.
fn templates() -> Resource {
    Resource::menu("marketing.email_templates", "Mailings")
        .words("template", "templates")
        .icon("palette")
        .picture("thumbnail_asset_id")
        .list(["kind", "format", "category", "tags", "is_active", "updated_at"])
        .filters(["kind", "format", "category", "is_active"])
        .search(["name", "description", "category", "default_subject"])
        .sort("-updated_at")
        .view(View::Grid)
        .section("Template", ["name", "description", "kind", "category", "tags", "is_active"])
        .section("Words", ["default_subject", "format", "source", "html_content", "plain_text_content"])
        .section("Merge fields", ["merge_defaults"])
        .section("Preview picture", ["thumbnail_asset_id"])
        .closed("Visual editor", ["design"])
        .tabs(["marketing.email_campaigns", "marketing.campaign_assets"])
        .action(
            Action::set("retire", "Retire", "is_active", "false").when("is_active", ["true"]).icon("eye-off"),
        )
        .action(
            Action::set("revive", "Use again", "is_active", "true").when("is_active", ["false"]).icon("eye"),
        )
        .label("default_subject", "Subject")
        .label("html_content", "HTML")
        .label("plain_text_content", "Plain text")
        .label("thumbnail_asset_id", "Picture")
        .label("merge_defaults", "When nothing is known")
        .help("kind", "Campaign: people choose it. Transactional and system: programs do.")
        .help("source", "What you write: MJML, Markdown, or the visual editor's. The HTML is made from it.")
        .help(
            "html_content",
            "What goes out. Merge fields such as {{first_name}} are filled in for each person.",
        )
        .help("merge_defaults", "Words for people about whom nothing is known: {\"first_name\": \"friend\"}.")
        .help("default_subject", "Offered when somebody writes a mailing with it.")
        .help("is_active", "Off: nobody is offered it; mailings that use it stay as they are.")
        .when("source", "format", ["visual", "mjml", "markdown"])
        .when("design", "format", ["visual"])
        .widget("html_content", Widget::Code)
        .widget("source", Widget::Code)
        .widget("plain_text_content", Widget::Area)
        .widget("merge_defaults", Widget::Json)
        .widget("design", Widget::Json)
        .widget("tags", Widget::Tags)
        .widget("thumbnail_asset_id", Widget::Image)
        .empty("A template is the look that mailings share: one column, one picture, your imprint below.")
}

/// A place in mailings that shows different people different things.
fn blocks() -> Resource {
    Resource::menu("marketing.content_blocks", "Mailings")
        .words("content block", "content blocks")
        .icon("blocks")
        .list(["key", "email_campaign_id", "updated_at"])
        .filters(["email_campaign_id", "updated_at"])
        .search(["name", "key"])
        .sort("key")
        .small()
        .section("Block", ["name", "key", "email_campaign_id"])
        .tabs(["marketing.content_block_variants"])
        .label("key", "Word in the text")
        .label("email_campaign_id", "Only in this mailing")
        .help("key", "Write {{block.word}} where it should stand in a mailing.")
        .help("email_campaign_id", "Leave it empty to use the block in all mailings.")
        .empty("Add a block for a part that is not the same for everybody, such as an offer or the imprint.")
}

/// What a block shows to some people.
fn block_variants() -> Resource {
    Resource::part("marketing.content_block_variants")
        .words("variant", "variants")
        .icon("layers")
        .list(["position", "list_id", "locale"])
        .filters(["list_id", "locale"])
        .sort("position")
        .section("For whom", ["block_id", "position", "list_id", "locale", "conditions"])
        .section("What they see", ["html_content", "plain_text_content"])
        .label("list_id", "Only this list")
        .label("locale", "Only this language")
        .label("conditions", "Only people who fit")
        .help("position", "The first variant that fits is shown.")
        .help(
            "conditions",
            "{\"match\": \"all\", \"conditions\": [{\"field\": \"contact_type\", \"operator\": \"is\", \
             \"value\": \"press\"}]}. Leave everything empty in the last variant: it is for everybody else.",
        )
        .widget("locale", Widget::Language)
        .widget("conditions", Widget::Json)
        .widget("html_content", Widget::Code)
        .widget("plain_text_content", Widget::Area)
}

/// A mailing as a public page.
fn archive() -> Resource {
    Resource::menu("marketing.email_archive_pages", "Mailings")
        .words("archive page", "archive pages")
        .icon("newspaper")
        .list(["publish_state", "email_campaign_id", "locale", "slug", "published_at"])
        .filters(["publish_state", "locale", "email_campaign_id"])
        .search(["title", "slug"])
        .sort("-published_at")
        .section("Page", ["title", "slug", "email_campaign_id", "locale", "html_content"])
        .section("Published", ["publish_state", "published_at"])
        .action(
            Action::set("publish", "Publish", "publish_state", "published")
                .and("published_at", "now()")
                .when("publish_state", ["draft", "archived"])
                .icon("send"),
        )
        .action(
            Action::set("unpublish", "Back to draft", "publish_state", "draft")
                .when("publish_state", ["published", "archived"])
                .icon("undo-2"),
        )
        .action(
            Action::set("archive", "Take down", "publish_state", "archived")
                .when("publish_state", ["published"])
                .icon("archive"),
        )
        .label("html_content", "HTML")
        .label("publish_state", "State")
        .help("slug", "The last part of the page's address.")
        .help("html_content", "Everybody reads it: merge fields stand here with their defaults, never with a name.")
        .widget("slug", Widget::Slug("title"))
        .widget("locale", Widget::Language)
        .widget("html_content", Widget::Code)
        .read_only(["publish_state", "published_at"])
        .empty("Put mailings into the public archive, so that people see what they would get before they subscribe.")
}
