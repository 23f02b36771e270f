//! Companies, the tags of everybody, and who may look in from outside.

use super::conduct::author::By;
use resource::{Action, Resource, View, Widget};

/// In the order of the menu.
pub fn all() -> Vec<Resource> {
    vec![companies(), company_tags(), tags(), portal_accesses()]
}

/// A company: list, form, what can be done.
fn companies() -> Resource {
    form(list(Resource::menu("crm.companies", "People")))
        .tabs([
            "crm.contact_companies",
            "crm.deals.client_id",
            "crm.contact_activities.company_id",
            "crm.tasks.company_id",
            "crm.sales_documents.company_id",
            "crm.addresses.company_id",
            "crm.company_tags",
            "crm.portal_accesses.company_id",
            "crm.companies.parent_id",
            "planning.projects",
        ])
        .action(
            Action::set("activate", "Make active", "status", "active")
                .when("status", ["prospect", "inactive"])
                .icon("badge-check"),
        )
        .action(
            Action::set("archive", "Archive", "status", "archived")
                .when("status", ["prospect", "active", "inactive"])
                .icon("archive"),
        )
        .action(
            Action::set("bring_back", "Bring back", "status", "active")
                .when("status", ["archived"])
                .icon("archive-restore"),
        )
}

/// How people find a company.
fn list(companies: Resource) -> Resource {
    companies
        .words("company", "companies")
        .icon("building-2")
        .picture("logo_asset_id")
        .list(["kind", "status", "industry", "owner_id", "open_deals_count", "contacts_count"])
        .filters(["kind", "status", "owner_id", "source", "team_id"])
        .search(["name", "legal_name", "domain", "email", "vat_id"])
        .indexed()
        .sort("-created_at")
        .view(View::Grid)
        .view(View::Board("status"))
        .view(View::Tree("parent_id"))
        .empty("Add clients, sponsors, venues and suppliers; their people, deals and invoices gather here.")
}

/// What one fills in about a company.
fn form(companies: Resource) -> Resource {
    companies
        .section("Company", ["name", "kind", "status", "logo_asset_id", "description"])
        .section("Reach", ["website", "domain", "email", "phone"])
        .section("Relationship", ["owner_id", "team_id", "source", "industry", "employees", "parent_id"])
        .section(
            "Invoices",
            ["legal_name", "vat_id", "registration_number", "currency", "payment_terms_days", "locale"],
        )
        .closed("Own fields", ["custom_fields"])
        .closed("Counted", ["contacts_count", "open_deals_count"])
        .label("logo_asset_id", "Logo")
        .widget("logo_asset_id", Widget::Image)
        .widget("description", Widget::Area)
        .widget("website", Widget::Url)
        .help(
            "domain",
            "Contacts with such an address are offered this company, and duplicates are found by it.",
        )
        .widget("email", Widget::Email)
        .help("email", "The company's own address, of nobody in particular.")
        .widget("phone", Widget::Phone)
        .help("phone", "With country code; the company's own number.")
        .label("owner_id", "Looked after by")
        .label("team_id", "Team")
        .label("parent_id", "Belongs to")
        .help("legal_name", "As it stands in the register; printed on documents.")
        .label("vat_id", "VAT number")
        .help("vat_id", "With country prefix and without spaces, such as DE123456789.")
        .label("registration_number", "Number in the register")
        .widget("currency", Widget::Currency)
        .help("currency", "What new deals and documents are in.")
        .label("payment_terms_days", "Days to pay")
        .help("payment_terms_days", "From the invoice to the day when it is due.")
        .label("locale", "Language")
        .widget("locale", Widget::Language)
        .widget("custom_fields", Widget::Json)
        .help("custom_fields", "Values by the key of each of your own fields.")
        .label("contacts_count", "Contacts")
        .label("open_deals_count", "Open deals")
        .read_only(["contacts_count", "open_deals_count"])
}

/// Tags of a company.
fn company_tags() -> Resource {
    Resource::part("crm.company_tags")
        .words("tag of a company", "tags of companies")
        .icon("tag")
        .title("tag_id")
        .list(["company_id", "created_at"])
        .section("Tag", ["company_id", "tag_id"])
}

/// Words by which everything is found again.
fn tags() -> Resource {
    Resource::menu("crm.tags", "People")
        .words("tag", "tags")
        .icon("tags")
        .list(["color", "contacts_count", "companies_count", "deals_count"])
        .filters(["color"])
        .search(["name"])
        .sort("name")
        .small()
        .section("Tag", ["name", "color"])
        .widget("color", Widget::Color)
        .label("contacts_count", "Contacts")
        .label("companies_count", "Companies")
        .label("deals_count", "Deals")
        .read_only(["contacts_count", "companies_count", "deals_count"])
        .tabs(["crm.contact_tags", "crm.company_tags", "crm.deal_tags"])
        .empty("Tags group contacts, companies and deals across all lists: press, judge, winter ball.")
}

/// Who looks in from outside, and at what.
fn portal_accesses() -> Resource {
    Resource::menu("crm.portal_accesses", "People")
        .words("portal access", "portal accesses")
        .icon("log-in")
        .computed("person", "Person", person!("r.contact_id"))
        .title("person")
        .list(["company_id", "may_accept", "invited_at", "accepted_at", "expires_at", "revoked_at"])
        .filters(["company_id", "may_accept", "sees_documents", "revoked_at"])
        .sort("-invited_at")
        .section("Who", ["contact_id", "company_id", "user_id", "expires_at"])
        .section("May", ["sees_documents", "sees_projects", "sees_assets", "may_accept"])
        .closed("Invitation", ["invited_by", "invited_at", "accepted_at", "revoked_at"])
        .help("company_id", "They see what is this company's; empty: only what is addressed to them.")
        .label("user_id", "Account")
        .help("user_id", "With which account they look in; empty until they have accepted.")
        .label("sees_documents", "Sees offers and invoices")
        .label("sees_projects", "Sees projects")
        .label("sees_assets", "Sees pictures and files")
        .label("may_accept", "Accepts offers for the company")
        .label("expires_at", "Until")
        .read_only(["token", "invited_by", "invited_at", "accepted_at", "revoked_at"])
        .hooks(By("invited_by"))
        .action(
            Action::set("revoke", "Take away", "revoked_at", "now()").when("revoked_at", [""]).icon("user-x"),
        )
        .empty("Let a client see their own offers, invoices and projects without asking you.")
}
