//! Who else bids for deals.

use resource::{Resource, Widget};

/// In the order of the menu.
pub fn all() -> Vec<Resource> {
    vec![competitors()]
}

/// Who else bids, and how.
fn competitors() -> Resource {
    Resource::menu("crm.competitors", "Sales")
        .icon("target")
        .list(["market_position", "price_position", "website"])
        .filters(["price_position"])
        .search(["name", "description", "notes"])
        .sort("name")
        .small()
        .section("Competitor", ["name", "website", "description"])
        .section("Where they stand", ["market_position", "price_position", "strengths", "weaknesses"])
        .section("Notes", ["notes"])
        .widget("website", Widget::Url)
        .widget("description", Widget::Area)
        .help("market_position", "In a few words, such as largest by visitors.")
        .label("price_position", "Prices")
        .widget("price_position", Widget::Radio)
        .widget("notes", Widget::Area)
        .tabs(["crm.deal_competitors", "crm.deals.competitor_id"])
        .empty("Add who else bids for your deals, so that everybody argues alike.")
}
