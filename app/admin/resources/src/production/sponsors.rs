//! Sponsors: what they can take, what they took, what they were promised.

use resource::{Action, Resource, View, Widget};

/// In the order of the menu.
pub fn all() -> Vec<Resource> {
    vec![sponsorships(), promises(), sponsors(), packages(), package_benefits()]
}

/// Who sponsors an event with what.
fn sponsorships() -> Resource {
    let sponsorships = Resource::menu("production.event_sponsors", "Sponsors and money")
        .words("sponsorship", "sponsorships")
        .icon("handshake")
        .title("sponsor_org_id")
        .list(["event_id", "tier", "amount", "status", "due_on", "benefits_delivered_count"])
        .filters(["event_id", "status", "tier", "package_id", "is_public"])
        .search(["tier"])
        .sort("-created_at")
        .view(View::Board("status"))
        .tabs(["production.sponsor_benefits"])
        .action(
            Action::status("negotiate", "Negotiate", "negotiating", ["proposed", "declined", "cancelled"])
                .icon("message-circle"),
        )
        .action(Action::status("confirm", "Confirm", "confirmed", UNDECIDED).icon("check"))
        .action(Action::status("invoice", "Invoiced", "invoiced", ["confirmed"]).icon("receipt"))
        .action(Action::status("pay", "Paid", "paid", ["confirmed", "invoiced"]).icon("wallet"))
        .action(Action::status("decline", "Declined", "declined", UNDECIDED).icon("x"))
        .action(
            Action::status(
                "cancel",
                "Cancel",
                "cancelled",
                ["proposed", "negotiating", "pending", "confirmed", "invoiced"],
            )
            .icon("circle-x"),
        )
        .empty("A sponsorship says who supports an event with what, and what they get for it.");
    sponsorship_form(sponsorships)
}

/// States in which nothing is decided yet.
const UNDECIDED: [&str; 3] = ["proposed", "negotiating", "pending"];

/// The form of a sponsorship.
fn sponsorship_form(sponsorships: Resource) -> Resource {
    sponsorships
        .section("Sponsorship", ["event_id", "sponsor_org_id", "package_id", "tier", "status"])
        .section("Money and things", ["amount", "in_kind_cents", "currency", "signed_on", "due_on"])
        .section("Whom one asks", ["contact_id", "deal_id"])
        .section("On the page of the event", ["is_public", "position"])
        .closed("Papers", ["contract_asset_id", "invoice_id"])
        .closed("Benefits", ["benefits_count", "benefits_delivered_count"])
        .label("sponsor_org_id", "Sponsor")
        .label("package_id", "Package")
        .label("in_kind_cents", "Worth in kind")
        .label("signed_on", "Signed")
        .label("due_on", "Payment due")
        .label("deal_id", "Deal in the CRM")
        .label("contact_id", "Contact")
        .label("contract_asset_id", "Contract")
        .label("is_public", "Name and logo are shown")
        .label("position", "Order")
        .label("benefits_count", "Benefits")
        .label("benefits_delivered_count", "Benefits delivered")
        .help("tier", "In your own words, such as gold.")
        .help("amount", "In money; what things are worth stands beside it.")
        .help("is_public", "Amounts are never public.")
        .widget("amount", Widget::Money("currency"))
        .widget("in_kind_cents", Widget::Money("currency"))
        .widget("currency", Widget::Currency)
        .read_only(["benefits_count", "benefits_delivered_count"])
}

/// What one sponsor was promised and whether it was delivered.
fn promises() -> Resource {
    Resource::menu("production.sponsor_benefits", "Sponsors and money")
        .words("promised benefit", "promised benefits")
        .icon("gift")
        .list(["event_sponsor_id", "quantity", "due_on", "status", "delivered_at", "proof_asset_id"])
        .filters(["status", "due_on", "event_sponsor_id"])
        .search(["title", "notes"])
        .sort("due_on")
        .view(View::Calendar("due_on", None))
        .section("Benefit", ["event_sponsor_id", "title", "quantity", "benefit_id", "due_on"])
        .section("Delivery", ["status", "proof_asset_id", "notes", "delivered_at"])
        .label("event_sponsor_id", "Sponsorship")
        .label("benefit_id", "From the package")
        .label("due_on", "Due")
        .label("proof_asset_id", "Proof")
        .help("proof_asset_id", "A picture or document that shows it was delivered.")
        .widget("notes", Widget::Area)
        .read_only(["status", "delivered_at"])
        .action(
            Action::status("deliver", "Delivered", "delivered", ["promised", "missed"])
                .and("delivered_at", "now()")
                .icon("badge-check"),
        )
        .action(Action::status("waive", "Waived by the sponsor", "waived", ["promised", "missed"]).icon("x"))
        .action(Action::status("miss", "Missed", "missed", ["promised"]).icon("circle-alert"))
        .action(
            Action::status("reopen", "Still owed", "promised", ["delivered", "waived"])
                .and("delivered_at", "null")
                .icon("rotate-ccw"),
        )
        .empty("What sponsors were promised, until when, and the proof that they got it.")
}

/// Who gives money or things.
fn sponsors() -> Resource {
    Resource::menu("production.sponsor_organizations", "Sponsors and money")
        .words("sponsor", "sponsors")
        .icon("building-2")
        .picture("logo_asset_id")
        .list(["industry", "website", "company_id"])
        .filters(["industry"])
        .search(["name", "industry"])
        .sort("name")
        .view(View::Grid)
        .section("Sponsor", ["name", "industry", "website", "logo_asset_id", "company_id"])
        .label("logo_asset_id", "Logo")
        .label("company_id", "Company in the CRM")
        .help("company_id", "The same company with its people and deals.")
        .widget("logo_asset_id", Widget::Image)
        .widget("website", Widget::Url)
        .tabs(["production.event_sponsors"])
        .empty("Sponsors give money or things for events.")
}

/// What sponsors can take.
fn packages() -> Resource {
    Resource::menu("production.sponsorship_packages", "Sponsors and money")
        .words("package", "packages")
        .icon("package")
        .list(["tier", "price", "event_id", "places", "is_offered"])
        .filters(["event_id", "tier", "is_offered"])
        .search(["name", "tier", "description"])
        .sort("position")
        .small()
        .section("Package", ["name", "tier", "event_id", "description"])
        .section("Price", ["price", "currency", "places", "is_offered", "position"])
        .label("is_offered", "On offer")
        .label("position", "Order")
        .help("tier", "In your own words, such as gold.")
        .help("event_id", "Empty: for every event.")
        .help("places", "How many sponsors can have it at one event; empty: any number.")
        .widget("price", Widget::Money("currency"))
        .widget("currency", Widget::Currency)
        .widget("description", Widget::Area)
        .tabs(["production.package_benefits", "production.event_sponsors"])
        .action(Action::set("offer", "Offer", "is_offered", "true").when("is_offered", ["false"]).icon("eye"))
        .action(
            Action::set("withdraw", "Take off offer", "is_offered", "false")
                .when("is_offered", ["true"])
                .icon("eye-off"),
        )
        .empty("Packages are what sponsors can take: a price and what they get for it.")
}

/// What is promised with a package.
fn package_benefits() -> Resource {
    Resource::part("production.package_benefits")
        .words("benefit", "benefits")
        .icon("gift")
        .list(["kind", "quantity", "due_days"])
        .sort("position")
        .section("Benefit", ["package_id", "title", "kind", "quantity", "due_days", "position"])
        .label("due_days", "Days from the event")
        .label("position", "Order")
        .help("due_days", "When it is due; negative is before the event.")
        .empty("List what comes with this package: logos, seats, mentions.")
}
