//! How the dashboard shows merch.

use crate::resources::publish::item;
use resource::{Resource, View, Widget};

/// Merch.
pub fn all() -> Vec<Resource> {
    vec![merch()]
}

/// A thing to buy elsewhere.
fn merch() -> Resource {
    let resource = Resource::menu("sites.merch", "Content")
        .words("piece of merch", "merch")
        .icon("shopping-bag")
        .picture("asset_id")
        .list(["subsite_id", "price_minor", "in_stock", "publish_state", "updated_at"])
        .filters(["subsite_id", "mega_site_id", "publish_state", "in_stock"])
        .search(["name", "description"])
        .sort("-updated_at")
        .view(View::Grid)
        .section("Thing", ["name", "slug", "subsite_id", "asset_id", "description"])
        .section("Buying it", ["product_url", "price_minor", "currency", "in_stock"])
        .widget("slug", Widget::Slug("name"))
        .label("asset_id", "Picture")
        .widget("asset_id", Widget::Image)
        .widget("description", Widget::Markdown)
        .label("product_url", "Where it is sold")
        .help("product_url", "The shop's page for it.")
        .widget("product_url", Widget::Url)
        .label("price_minor", "Price")
        .help("price_minor", "Left empty, visitors are sent to the shop without one.")
        .widget("price_minor", Widget::Money("currency"))
        .widget("currency", Widget::Currency)
        .empty("Shirts, prints and posters that visitors buy in a shop elsewhere.");
    item(resource)
}
