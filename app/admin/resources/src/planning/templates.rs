//! Templates from which pieces begin, and what each channel takes.

use resource::{Part, Resource, Widget};

/// In the order of the menu.
pub fn all() -> Vec<Resource> {
    vec![templates(), channel_rules()]
}

/// Skeletons with placeholders.
fn templates() -> Resource {
    Resource::menu("planning.content_templates", "Ways of working")
        .words("content template", "content templates")
        .icon("layers")
        .list(["content_type", "usage_count", "is_public", "user_id", "updated_at"])
        .filters(["content_type", "is_public", "user_id"])
        .search(["name", "description"])
        .sort("name")
        .small()
        .section("Template", ["name", "content_type", "description", "is_public", "user_id"])
        .section("Placeholders", ["structure", "default_values"])
        .label("content_type", "Kind of piece")
        .label("is_public", "Others may use it, too")
        .label("user_id", "Made by")
        .label("structure", "Placeholders")
        .label("default_values", "What they hold at first")
        .label("usage_count", "Used")
        .help("is_public", "Other organisations may begin from it, too.")
        .help(
            "structure",
            "What is filled in. In texts, the name in curly brackets stands for it, such as {city}.",
        )
        .help("default_values", "The name of a placeholder and what it holds until somebody changes it.")
        .widget(
            "structure",
            Widget::List(vec![
                Part::new("key", "Name", Widget::Line),
                Part::new("label", "Label", Widget::Line),
                Part::one_of("kind", "Kind", &["text", "picture", "link"]),
                Part::new("hint", "Hint", Widget::Line),
            ]),
        )
        .widget("default_values", Widget::Json)
        .read_only(["usage_count"])
        .tabs(["planning.content_pieces"])
        .empty(
            "A template is a piece with gaps: an announcement of a ball, a portrait of a house, a press \
             note.",
        )
}

/// What a channel takes.
fn channel_rules() -> Resource {
    Resource::menu("planning.channel_rules", "Ways of working")
        .words("channel rule", "channel rules")
        .icon("ruler")
        .title("channel")
        .list(["use_case", "max_text_length", "max_assets", "requires_alt_text", "default_time", "is_active"])
        .filters(["channel", "requires_alt_text", "is_active"])
        .search(["use_case"])
        .sort("channel")
        .small()
        .section("Channel", ["channel", "use_case", "is_active", "default_time"])
        .section("Text", ["max_text_length", "max_hashtags"])
        .section("Pictures and films", ["requires_asset", "requires_alt_text", "max_assets"])
        .section("Shape", ["min_ratio", "max_ratio", "max_duration_seconds"])
        .label("use_case", "Used for")
        .label("is_active", "Is checked")
        .label("default_time", "Time offered first")
        .label("max_text_length", "Characters at most")
        .label("max_hashtags", "Hashtags at most")
        .label("requires_asset", "Needs a picture or film")
        .label("requires_alt_text", "Needs alternative text")
        .label("max_assets", "Pictures and films at most")
        .label("min_ratio", "Width by height at least")
        .label("max_ratio", "Width by height at most")
        .label("max_duration_seconds", "Seconds at most")
        .help("use_case", "One small word, such as post, story or reel.")
        .help("min_ratio", "0.8 is 4:5, 1 is square, 1.778 is 16:9.")
        .help("default_time", "By the local clock.")
        .empty("Rules are shown beside the preview and checked before anything goes out.")
}
