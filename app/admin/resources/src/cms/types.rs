//! Kinds of content that people define: types, their fields, and what a change of fields does.

use resource::{Part, Resource, Widget};

/// In the order of the menu.
pub fn all() -> Vec<Resource> {
    vec![types(), fields(), field_permissions(), schema_changes()]
}

/// A kind of content: article, case study, press release.
fn types() -> Resource {
    Resource::menu("cms.content_types", "Setup")
        .words("content type", "content types")
        .icon("database")
        .list(["slug", "workflow_id", "is_public", "is_active", "has_feed"])
        .filters(["is_active", "is_public", "workflow_id"])
        .search(["name", "slug", "description"])
        .sort("name")
        .small()
        .section("Type", ["name", "slug", "description", "icon", "title_field"])
        .section("Readers", ["is_public", "preview_url", "has_feed", "is_active"])
        .section("Work", ["workflow_id", "enable_versioning", "max_versions"])
        .closed("Kept by the system", ["is_system", "schema", "created_by_id"])
        .label("slug", "Word in the address")
        .label("title_field", "Field with the title")
        .label("preview_url", "Address of an entry")
        .label("workflow_id", "Review")
        .label("enable_versioning", "Keep versions")
        .label("max_versions", "Versions kept")
        .label("is_public", "Entries have pages of their own")
        .label("is_active", "In use")
        .label("has_feed", "Has a feed")
        .label("is_system", "Built in")
        .label("schema", "Fields as one document")
        .label("created_by_id", "Made by")
        .help("icon", "The name of an icon, such as book-open.")
        .help("title_field", "The name of the field that gives an entry its title.")
        .help("preview_url", "A pattern, such as /journal/{slug}.")
        .help("workflow_id", "The review that entries go through; empty: none.")
        .help("max_versions", "Published and named versions are kept beyond this number.")
        .help("is_public", "Others only stand within something else.")
        .widget("slug", Widget::Slug("name"))
        .widget("description", Widget::Area)
        .widget("schema", Widget::Json)
        .when("max_versions", "enable_versioning", ["true"])
        .when("has_feed", "is_public", ["true"])
        .read_only(["is_system", "schema", "created_by_id"])
        .tabs(["cms.content_fields", "cms.content_entries", "cms.page_templates", "cms.schema_changes"])
        .empty("Content types say which fields your entries have, such as a story or a press release.")
}

/// One field of a content type.
fn fields() -> Resource {
    let fields = Resource::part("cms.content_fields")
        .words("field", "fields")
        .icon("list")
        .title("label")
        .list(["name", "field_type", "section", "is_required", "is_localized", "position"])
        .filters(["field_type", "is_required"])
        .search(["name", "label", "help_text"])
        .sort("position")
        .section("Field", ["content_type_id", "label", "name", "field_type", "help_text"])
        .section("On the form", ["section", "position", "condition", "default_value"])
        .section("Rules", ["is_required", "is_unique", "is_localized", "is_repeatable", "validation"])
        .section("Values", ["options", "relation_target", "allowed_marks", "allowed_blocks"])
        .tabs(["cms.content_field_permissions"])
        .empty("Add the fields that entries of this type have.");
    field_words(fields)
}

/// Kinds of fields whose values can have limits.
const LIMITED: [&str; 5] = ["text", "long_text", "richtext", "number", "tags"];

/// What the settings of a field are called and when they count.
fn field_words(fields: Resource) -> Resource {
    let options = vec![Part::new("value", "Value", Widget::Line), Part::new("label", "Label", Widget::Line)];
    fields
        .label("field_type", "Kind")
        .label("help_text", "Help")
        .label("position", "Order")
        .label("condition", "Shown when")
        .label("default_value", "Value at first")
        .label("is_required", "Required")
        .label("is_unique", "Unique")
        .label("is_localized", "Differs by language")
        .label("is_repeatable", "Several values")
        .label("validation", "Limits")
        .label("options", "Choices")
        .label("relation_target", "Points to")
        .label("allowed_marks", "Formats allowed")
        .label("allowed_blocks", "Blocks allowed")
        .help("name", "The key in the entry's data; it is not changed once entries exist.")
        .help("section", "The heading under which the form shows it.")
        .help("condition", "As {\"field\": name, \"equals\": value}; empty: always.")
        .help("is_localized", "Otherwise one value stands for all languages, such as a price.")
        .help("validation", "Such as {\"min\": 0, \"max\": 10, \"max_length\": 120, \"pattern\": \"…\"}.")
        .help("relation_target", "The table it leads to, such as cms.content_entries or events.events.")
        .help("allowed_marks", "Such as strong, em, link, heading, quote, list; everything else is refused.")
        .help("allowed_blocks", "Kinds of blocks that may stand here.")
        .widget("help_text", Widget::Area)
        .widget("condition", Widget::Json)
        .widget("default_value", Widget::Json)
        .widget("validation", Widget::Json)
        .widget("options", Widget::List(options))
        .widget("allowed_marks", Widget::Tags)
        .widget("allowed_blocks", Widget::Tags)
        .when("validation", "field_type", LIMITED)
        .when("options", "field_type", ["select"])
        .when("relation_target", "field_type", ["relation"])
        .when("allowed_marks", "field_type", ["richtext"])
        .when("allowed_blocks", "field_type", ["richtext", "blocks"])
        .when("is_unique", "field_type", ["text", "slug", "number", "email", "url"])
}

/// What a role may do with one field.
fn field_permissions() -> Resource {
    Resource::part("cms.content_field_permissions")
        .words("right to the field", "rights to the field")
        .icon("shield")
        .title("role")
        .list(["can_see", "can_edit"])
        .section("Right", ["field_id", "role", "can_see", "can_edit"])
        .label("can_see", "Sees it")
        .label("can_edit", "Changes it")
        .help("role", "Roles without a row may do with the field what they may do with the entry.")
        .when("can_edit", "can_see", ["true"])
        .change_only("role", "identity.update")
        .change_only("can_see", "identity.update")
        .change_only("can_edit", "identity.update")
        .empty("Every role may do with this field what it may do with the entry.")
}

/// A change of a type's fields together with what it does to its entries.
fn schema_changes() -> Resource {
    let steps = vec![
        Part::one_of("do", "Step", &["add", "rename", "retype", "remove", "move"]),
        Part::new("field", "Field", Widget::Line),
        Part::new("from", "From", Widget::Line),
        Part::new("to", "To", Widget::Line),
    ];
    let damage = vec![
        Part::new("entry", "Entry", Widget::Line),
        Part::new("field", "Field", Widget::Line),
        Part::new("was", "Was", Widget::Line),
        Part::new("becomes", "Becomes", Widget::Line),
    ];
    Resource::menu("cms.schema_changes", "Setup")
        .words("change of fields", "changes of fields")
        .icon("git-merge")
        .title("change_number")
        .list(["content_type_id", "status", "affected_count", "damaged_count", "created_by_id", "created_at"])
        .filters(["status", "content_type_id", "created_by_id"])
        .sort("-created_at")
        .small()
        .section("Change", ["content_type_id", "change_number", "status", "steps"])
        .section("What it does to entries", ["affected_count", "damaged_count", "preview"])
        .closed("What became of it", ["error", "finished_at", "created_by_id"])
        .label("content_type_id", "Type")
        .label("change_number", "Number")
        .label("affected_count", "Entries affected")
        .label("damaged_count", "Entries that lose something")
        .label("preview", "What they lose")
        .label("created_by_id", "Planned by")
        .widget("steps", Widget::List(steps))
        .widget("preview", Widget::List(damage))
        .read_only(["content_type_id", "change_number", "status", "steps", "affected_count", "damaged_count"])
        .read_only(["preview", "error", "finished_at", "created_by_id"])
        .no_create()
        .empty("Changes of a type's fields stand here with what they did to the entries there were.")
}
