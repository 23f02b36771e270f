//! What shops sell: products, variants, prices, stock, pictures, and bundles of things and tickets.

use resource::{Action, Part, Resource, View, Widget};

/// In the order of the menu.
pub fn all() -> Vec<Resource> {
    vec![products(), variants(), prices(), pictures(), bundles(), bundle_items(), locations(), stock()]
}

/// A product of a shop, as it told us.
fn products() -> Resource {
    let options =
        vec![Part::new("name", "Option", Widget::Line), Part::new("values", "Values", Widget::Tags)];
    Resource::menu("channels.shop_products", "Shop")
        .words("product", "products")
        .icon("shopping-bag")
        .list(["connection_id", "status", "product_type", "variants_count", "merch_id", "synced_at"])
        .filters(["connection_id", "status", "product_type", "vendor", "tags"])
        .search(["title", "handle", "vendor", "external_id"])
        .sort("-created_at")
        .section("Product", ["title", "status", "description", "product_type", "vendor", "tags"])
        .section("On your pages", ["merch_id"])
        .section("At the shop", ["connection_id", "url", "handle", "options"])
        .closed("Details", ["external_id", "marketplace_id", "external_updated_at", "synced_at"])
        .tabs(["channels.shop_variants", "channels.product_media"])
        .label("connection_id", "Shop")
        .label("product_type", "Kind")
        .label("variants_count", "Variants")
        .label("merch_id", "Merchandise")
        .label("url", "Address")
        .help("title", "Everything but the merchandise is changed in the shop and comes back from there.")
        .help("merch_id", "The piece of merchandise on one of your pages that it is.")
        .widget("description", Widget::Area)
        .widget("tags", Widget::Tags)
        .widget("options", Widget::List(options))
        .widget("url", Widget::Url)
        .read_only(["title", "status", "description", "product_type", "vendor", "tags", "connection_id"])
        .read_only(["url", "handle", "options", "external_id", "marketplace_id"])
        .read_only(["external_updated_at", "synced_at"])
        .no_create()
        .empty("Connect a shop, and its products appear here with their variants and stock.")
}

/// What can be bought: a size or colour of a product.
fn variants() -> Resource {
    Resource::part("channels.shop_variants")
        .words("variant", "variants")
        .icon("layers")
        .computed("called", "Variant", "coalesce(nullif(r.title, ''), r.sku, r.external_id)")
        .title("called")
        .list(["sku", "price_cents", "compare_at_cents", "is_available", "position"])
        .filters(["is_available", "currency"])
        .search(["title", "sku", "barcode", "asin"])
        .sort("position")
        .section("Variant", ["product_id", "title", "sku", "option_values", "is_available"])
        .section("Price", ["price_cents", "compare_at_cents", "currency"])
        .closed(
            "Details",
            ["barcode", "asin", "weight_grams", "position", "external_id", "inventory_item_id"],
        )
        .tabs([
            "channels.shop_prices",
            "channels.shop_inventory",
            "channels.shop_bundles",
            "channels.shop_order_lines",
        ])
        .label("sku", "SKU")
        .label("asin", "ASIN")
        .label("price_cents", "Price")
        .label("compare_at_cents", "Price before")
        .label("weight_grams", "Weight in grams")
        .widget("price_cents", Widget::Money("currency"))
        .widget("compare_at_cents", Widget::Money("currency"))
        .widget("currency", Widget::Currency)
        .widget("option_values", Widget::Tags)
        .read_only(["title", "sku", "option_values", "is_available", "price_cents", "compare_at_cents"])
        .read_only([
            "currency",
            "barcode",
            "asin",
            "weight_grams",
            "position",
            "external_id",
            "inventory_item_id",
        ])
        .no_create()
}

/// Price of a variant in another market.
fn prices() -> Resource {
    Resource::part("channels.shop_prices")
        .words("market price", "market prices")
        .icon("tag")
        .title("market")
        .list(["price_cents", "currency", "includes_tax", "updated_at"])
        .filters(["currency"])
        .sort("market")
        .section("Price", ["variant_id", "market", "price_cents", "currency", "includes_tax"])
        .label("price_cents", "Price")
        .help("market", "A country or a marketplace, as the shop calls it.")
        .widget("price_cents", Widget::Money("currency"))
        .widget("currency", Widget::Currency)
}

/// A picture of ours at a product.
fn pictures() -> Resource {
    Resource::part("channels.product_media")
        .words("product picture", "product pictures")
        .icon("images")
        .computed("words", "Words", "coalesce(nullif(r.alt_text, ''), r.state)")
        .title("words")
        .picture("asset_id")
        .list(["position", "variant_id", "state", "pushed_at", "last_error"])
        .filters(["state"])
        .sort("position")
        .view(View::Grid)
        .section("Picture", ["product_id", "asset_id", "alt_text", "variant_id", "position"])
        .section("At the shop", ["state", "pushed_at", "last_error"])
        .closed("Details", ["rendition_id", "external_id"])
        .action(
            Action::set("push", "Send to the shop", "state", "waiting")
                .when("state", ["ready", "failed", "removed"])
                .icon("upload"),
        )
        .action(
            Action::set("withdraw", "Take from the shop", "state", "removing")
                .when("state", ["ready", "failed"])
                .icon("trash-2"),
        )
        .label("asset_id", "Picture")
        .label("alt_text", "Alternative text")
        .label("variant_id", "Only of the variant")
        .help("alt_text", "For people who cannot see it.")
        .widget("asset_id", Widget::Image)
        .widget("alt_text", Widget::Area)
        .read_only(["state", "pushed_at", "last_error", "external_id", "pushed_hash"])
        .empty("Add pictures from the library; they are sent to the shop in this order.")
}

/// What a variant brings besides itself: the ticket with the shirt.
fn bundles() -> Resource {
    Resource::menu("channels.shop_bundles", "Shop")
        .words("bundle", "bundles")
        .icon("gift")
        .list(["variant_id", "event_id", "is_active", "valid_from", "valid_until"])
        .filters(["event_id", "is_active", "valid_until"])
        .search(["name"])
        .sort("-created_at")
        .view(View::Timeline("valid_from", "valid_until"))
        .section("Bundle", ["name", "variant_id", "event_id", "is_active"])
        .section("When", ["valid_from", "valid_until"])
        .tabs(["channels.shop_bundle_items"])
        .label("variant_id", "Who buys this")
        .help("variant_id", "The variant in the shop that people buy; at any time it has one bundle at most.")
        .empty("Sell the shirt with the ticket: whoever buys the variant gets what stands in the bundle.")
}

/// A ticket or a thing in a bundle.
fn bundle_items() -> Resource {
    Resource::part("channels.shop_bundle_items")
        .words("part of the bundle", "parts of the bundle")
        .icon("package")
        .title("quantity")
        .list(["tier_id", "variant_id"])
        .section("Part", ["bundle_id", "tier_id", "variant_id", "quantity"])
        .label("tier_id", "Ticket")
        .label("variant_id", "Thing")
        .label("quantity", "How many")
        .help("tier_id", "A kind of ticket; or choose a thing instead.")
        .help("variant_id", "A variant of a shop; or choose a ticket instead.")
        .empty("Add what comes with the variant: a ticket, a programme.")
}

/// Where things lie.
fn locations() -> Resource {
    Resource::menu("channels.shop_locations", "Shop")
        .words("stock location", "stock locations")
        .icon("store")
        .list(["city", "country", "venue_id", "connection_id", "is_active"])
        .filters(["connection_id", "country", "is_active"])
        .search(["name", "city"])
        .sort("name")
        .small()
        .section("Location", ["name", "city", "country", "venue_id", "is_active"])
        .closed("Details", ["connection_id", "external_id"])
        .tabs(["channels.shop_inventory"])
        .label("connection_id", "Shop")
        .label("venue_id", "In the venue")
        .help("venue_id", "The venue in which it stands, such as the table at the door.")
        .widget("country", Widget::Country)
        .read_only(["name", "city", "country", "connection_id", "external_id"])
        .no_create()
        .empty("Stock rooms and tables of a connected shop appear here.")
}

/// How many of a variant lie where, as the shop counts.
fn stock() -> Resource {
    Resource::part("channels.shop_inventory")
        .words("stock", "stock")
        .icon("package")
        .title("available")
        .list(["variant_id", "location_id", "reserved", "incoming", "synced_at"])
        .filters(["location_id", "available"])
        .sort("available")
        .section("Stock", ["variant_id", "location_id", "available", "reserved", "incoming"])
        .closed("Sync", ["external_updated_at", "synced_at"])
        .help("available", "Below zero where the shop sells on.")
        .no_create()
}
