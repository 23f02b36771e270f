//! Languages in which an organisation writes, and who works in which.

use resource::{Resource, Widget};

/// In the order of the menu.
pub fn all() -> Vec<Resource> {
    vec![locales(), locale_permissions()]
}

/// Languages in which an organisation writes.
fn locales() -> Resource {
    Resource::menu("cms.locales", "Setup")
        .words("language", "languages")
        .icon("languages")
        .list(["code", "direction", "fallback_id", "is_default", "is_active"])
        .filters(["is_active", "direction"])
        .search(["name", "code"])
        .sort("position")
        .small()
        .section("Language", ["code", "name", "direction"])
        .section("Use", ["fallback_id", "is_default", "is_active", "position"])
        .label("code", "Language")
        .label("name", "Name in the language itself")
        .label("direction", "Written from")
        .label("fallback_id", "Shown instead")
        .label("is_default", "Main language")
        .label("is_active", "In use")
        .label("position", "Order")
        .help("name", "As its readers expect it: Deutsch, العربية.")
        .help("fallback_id", "Where a translation is missing; empty: nothing is shown.")
        .widget("code", Widget::Language)
        .widget("direction", Widget::Radio)
        .empty("Add the languages in which you write; one of them is the main one.")
}

/// Who works in which languages.
fn locale_permissions() -> Resource {
    Resource::menu("cms.locale_permissions", "Setup")
        .words("right to a language", "rights to languages")
        .icon("shield-check")
        .title("locale")
        .list(["role", "user_id", "can_edit", "can_publish"])
        .filters(["locale", "role", "user_id"])
        .sort("locale")
        .small()
        .section("For whom", ["role", "user_id"])
        .section("What", ["locale", "can_edit", "can_publish"])
        .label("user_id", "Person")
        .label("locale", "Language")
        .label("can_edit", "Writes")
        .label("can_publish", "Publishes")
        .help("role", "Everybody with the role, or one person. Whoever has no row works in every language.")
        .help("user_id", "What a person has counts instead of what their role has.")
        .widget("locale", Widget::Language)
        .when("user_id", "role", [""])
        .when("role", "user_id", [""])
        .change_only("role", "identity.update")
        .change_only("user_id", "identity.update")
        .change_only("locale", "identity.update")
        .change_only("can_edit", "identity.update")
        .change_only("can_publish", "identity.update")
        .empty("Everybody works in every language until you say who works in which.")
}
