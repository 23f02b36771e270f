//! How the dashboard shows themes.

use resource::{Resource, Widget};

/// Themes.
pub fn all() -> Vec<Resource> {
    vec![themes()]
}

/// How a site looks.
fn themes() -> Resource {
    Resource::menu("sites.themes", "Blueprints")
        .icon("palette")
        .picture("logo_asset_id")
        .list(["variant", "accent", "updated_at"])
        .filters(["variant"])
        .search(["name"])
        .sort("name")
        .small()
        .section("Theme", ["name", "variant", "accent", "logo_asset_id"])
        .help("name", "For you: visitors do not see it.")
        .label("variant", "Style")
        .help("variant", "Large pictures and type, fields of colour, stamps and rules, or short and dated.")
        .widget("variant", Widget::Radio)
        .label("accent", "Colour")
        .help("accent", "It is made lighter or darker where words could not be read otherwise.")
        .widget("accent", Widget::Color)
        .label("logo_asset_id", "Logo")
        .widget("logo_asset_id", Widget::Image)
        .tabs(["sites.mega_sites", "sites.subsites", "sites.platform_types"])
        .empty(
            "A theme is a style and one colour. Platform types, mega sites and subsites can have one each.",
        )
}
