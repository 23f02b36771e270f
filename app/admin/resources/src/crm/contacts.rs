//! Contacts: the people whom an organisation knows. What hangs below one is in `contact_parts`.

use super::conduct::lead;
use resource::{Action, Resource, View, Widget};

/// In the order of the menu.
pub fn all() -> Vec<Resource> {
    vec![contacts()]
}

/// A person: list, form, what can be done.
fn contacts() -> Resource {
    form(list(Resource::menu("crm.contacts", "People")))
        .tabs([
            "crm.contact_activities.contact_id",
            "crm.contact_notes",
            "crm.tasks.contact_id",
            "crm.contact_emails",
            "crm.contact_phones",
            "crm.addresses.contact_id",
            "crm.contact_companies",
            "crm.deal_contacts",
            "crm.contact_tags",
            "crm.contact_consents",
            "crm.score_ledger",
        ])
        .action(
            Action::run("convert", "Make a customer", lead::convert)
                .when("contact_type", ["prospect", "lead"])
                .icon("badge-check"),
        )
        .action(
            Action::set("qualify", "Make a lead", "contact_type", "lead")
                .when("contact_type", ["prospect"])
                .icon("user-check"),
        )
        .action(
            Action::set("leave_alone", "Do not contact", "status", "do_not_contact")
                .when("status", ["active", "inactive"])
                .icon("bell-off"),
        )
        .action(
            Action::set("archive", "Archive", "status", "archived")
                .when("status", ["active", "inactive", "unsubscribed", "bounced"])
                .icon("archive"),
        )
        .action(
            Action::set("bring_back", "Bring back", "status", "active")
                .when("status", ["archived", "inactive"])
                .icon("archive-restore"),
        )
}

/// How people find a contact.
fn list(contacts: Resource) -> Resource {
    contacts
        .words("contact", "contacts")
        .icon("contact")
        .computed(
            "name",
            "Name",
            "coalesce(nullif(btrim(concat_ws(' ', r.first_name, r.last_name)), ''), (select e.email from \
             crm.contact_emails e where e.contact_id = r.id and e.is_primary), r.company_name, '…')",
        )
        .computed(
            "email",
            "E-mail",
            "(select e.email from crm.contact_emails e where e.contact_id = r.id and e.is_primary)",
        )
        .computed(
            "phone",
            "Phone",
            "(select p.number from crm.contact_phones p where p.contact_id = r.id and p.is_primary)",
        )
        .title("name")
        .title_order("last_name")
        .picture("avatar_asset_id")
        .list(["email", "company_id", "contact_type", "owner_id", "last_contacted_at", "engagement_score"])
        .filters(["contact_type", "status", "owner_id", "source", "company_id"])
        .search(["first_name", "last_name", "company_name"])
        .indexed()
        .sort("-created_at")
        .view(View::Board("contact_type"))
        .view(View::Grid)
        .empty("Add the people whom you work with, import a file, or publish a form that brings them.")
}

/// What one fills in about a person.
fn form(contacts: Resource) -> Resource {
    contacts
        .section("Person", ["first_name", "last_name", "pronouns", "avatar_asset_id"])
        .section("Work", ["company_id", "job_title", "department", "company_name"])
        .section("Relationship", ["contact_type", "status", "owner_id", "team_id", "source"])
        .section("Language and time", ["locale", "timezone"])
        .closed("Elsewhere", ["instagram", "linked_in", "twitter"])
        .closed("Own fields", ["custom_fields"])
        .closed(
            "Account and scores",
            [
                "profile_id",
                "last_contacted_at",
                "lead_score",
                "engagement_score",
                "last_score_update",
                "merged_into_id",
            ],
        )
        .help("first_name", "May stay empty where you only know an address.")
        .help("last_name", "May stay empty where you only know an address.")
        .help("pronouns", "As the person gave them.")
        .label("avatar_asset_id", "Picture")
        .widget("avatar_asset_id", Widget::Image)
        .label("company_id", "Main company")
        .help("company_id", "Other companies and earlier ones are in the tab of companies.")
        .help("job_title", "At the main company.")
        .help("department", "At the main company.")
        .help("company_name", "Only where there is no company to link to.")
        .label("contact_type", "Stands as")
        .help(
            "contact_type",
            "A prospect becomes a lead and a lead a customer; back only where the settings allow it.",
        )
        .help("status", "Your decision. Before any mail, consent and blocked addresses are asked as well.")
        .label("owner_id", "Looked after by")
        .label("team_id", "Team")
        .label("locale", "Language")
        .widget("locale", Widget::Language)
        .help("locale", "Language of mails; empty: the organisation's.")
        .widget("timezone", Widget::Zone)
        .help("timezone", "Mails go out by the clock there; empty: the organisation's.")
        .label("linked_in", "LinkedIn")
        .label("twitter", "X or Twitter")
        .widget("custom_fields", Widget::Json)
        .help("custom_fields", "Values by the key of each of your own fields.")
        .label("profile_id", "Account")
        .help("profile_id", "The account of the same person here, if there is one.")
        .label("merged_into_id", "Merged into")
        .help("lead_score", "How well the person fits: the sum of the points given.")
        .help("engagement_score", "How much the person does: the sum of the points given.")
        .read_only([
            "lead_score",
            "engagement_score",
            "last_score_update",
            "last_contacted_at",
            "merged_into_id",
        ])
}
