//! Designers and their labels.

use resource::{Resource, View, Widget};

/// In the order of the menu.
pub fn all() -> Vec<Resource> {
    vec![designers(), brands()]
}

/// Who designs for a label.
fn designers() -> Resource {
    Resource::menu("production.designer_profiles", "People")
        .words("designer", "designers")
        .icon("palette")
        .list(["brand_id", "title", "specialty", "email", "phone"])
        .filters(["brand_id", "specialty"])
        .search(["name", "title", "specialty", "email"])
        .title("name")
        .sort("name")
        .section("Designer", ["name", "brand_id", "title", "specialty"])
        .section("On the day", ["email", "phone"])
        .closed("Person", ["user_id", "contact_id", "claimed_at", "person_id"])
        .label("brand_id", "Label")
        .label("title", "Position")
        .label("user_id", "Account")
        .label("contact_id", "Contact in the CRM")
        .help("title", "Such as creative director.")
        .help(
            "claimed_at",
            "When the person said that this is them; then bookings count across organisations.",
        )
        .widget("email", Widget::Email)
        .widget("phone", Widget::Phone)
        .only("person_id", "identity.audit")
        .read_only(["claimed_at", "person_id"])
        .tabs([
            "production.event_designers",
            "production.designer_availability",
            "production.call_times",
            "production.shoots",
            "production.call_sheet_recipients",
        ])
        .empty("Designers show their collections under a label.")
}

/// Labels whose collections are shown.
fn brands() -> Resource {
    Resource::menu("production.fashion_brands", "People")
        .words("label", "labels")
        .icon("tag")
        .picture("logo_asset_id")
        .list(["country", "style", "website", "instagram"])
        .filters(["country", "style"])
        .search(["name", "style", "instagram"])
        .sort("name")
        .view(View::Grid)
        .section("Label", ["name", "country", "style", "logo_asset_id"])
        .section("Elsewhere", ["website", "instagram", "company_id"])
        .label("logo_asset_id", "Logo")
        .label("company_id", "Company in the CRM")
        .help("instagram", "The handle, without @ and address.")
        .widget("logo_asset_id", Widget::Image)
        .widget("website", Widget::Url)
        .tabs(["production.designer_profiles", "production.event_designers", "production.samples"])
        .empty("Labels are the fashion brands whose collections you show or whose samples you borrow.")
}
