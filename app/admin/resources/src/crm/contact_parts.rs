//! What hangs below a contact: addresses, numbers, companies, tags, notes and the timeline.

use resource::{Resource, View, Widget};

/// In the order of the menu.
pub fn all() -> Vec<Resource> {
    vec![
        contact_emails(),
        contact_phones(),
        addresses(),
        contact_companies(),
        contact_tags(),
        contact_notes(),
        note_attachments(),
        note_mentions(),
    ]
}

/// E-mail addresses; one of them gets the mail.
fn contact_emails() -> Resource {
    Resource::part("crm.contact_emails")
        .words("e-mail address", "e-mail addresses")
        .icon("at-sign")
        .title("email")
        .list(["label", "is_primary", "deliverability", "verified_at"])
        .filters(["label", "deliverability"])
        .section("Address", ["email", "label", "is_primary"])
        .closed(
            "What mail servers said",
            ["deliverability", "bounces", "last_bounced_at", "verified_at", "domain"],
        )
        .label("email", "Address")
        .widget("email", Widget::Email)
        .help("email", "Only one contact can have it.")
        .label("label", "Kind")
        .label("is_primary", "Mail goes here")
        .help("deliverability", "Nothing is sent to an address that bounced, complained or is invalid.")
        .help("verified_at", "When somebody answered from it or opened a link that only went there.")
        .read_only(["bounces", "last_bounced_at", "verified_at", "domain"])
        .empty("Without an address no mail reaches this person.")
}

/// Telephone numbers; one of them is called.
fn contact_phones() -> Resource {
    Resource::part("crm.contact_phones")
        .words("phone number", "phone numbers")
        .icon("phone")
        .title("number")
        .list(["kind", "extension", "is_primary", "takes_messages"])
        .section("Number", ["number", "extension", "kind", "is_primary", "takes_messages"])
        .widget("number", Widget::Phone)
        .help("number", "With country code, such as +49 30 1234567.")
        .label("is_primary", "Call this one")
        .label("takes_messages", "Reads messages")
}

/// Postal addresses of people and companies.
fn addresses() -> Resource {
    Resource::part("crm.addresses")
        .words("postal address", "postal addresses")
        .icon("map-pin")
        .title("address_line1")
        .list(["postal_code", "city", "country", "kind", "is_primary"])
        .filters(["kind", "country"])
        .section("Address", ["address_line1", "address_line2", "postal_code", "city", "state", "country"])
        .section("Use", ["kind", "is_primary"])
        .closed("Whose", ["contact_id", "company_id"])
        .label("address_line1", "Street and number")
        .label("address_line2", "Care of, floor, entrance")
        .label("city", "Town")
        .label("state", "State or region")
        .help("state", "Only where letters need it.")
        .widget("country", Widget::Country)
        .label("is_primary", "Letters go here")
        .help("contact_id", "A person or a company, not both.")
}

/// For whom somebody works or worked.
fn contact_companies() -> Resource {
    Resource::part("crm.contact_companies")
        .words("role in a company", "roles in companies")
        .icon("briefcase")
        .computed(
            "who",
            "Who and where",
            concat!(
                "concat_ws(' · ', ",
                person!("r.contact_id"),
                ", (select c.name from crm.companies c where c.id = r.company_id))"
            ),
        )
        .title("who")
        .list(["contact_id", "company_id", "role", "job_title", "started_on", "ended_on"])
        .filters(["role", "is_primary"])
        .sort("-started_on")
        .view(View::Timeline("started_on", "ended_on"))
        .section("Who and where", ["contact_id", "company_id", "role", "job_title", "is_primary"])
        .section("When", ["started_on", "ended_on"])
        .label("is_primary", "Main company")
        .help("is_primary", "A person has one main company at most, and only while they work there.")
        .label("started_on", "Since")
        .label("ended_on", "Until")
}

/// Tags of a contact.
fn contact_tags() -> Resource {
    Resource::part("crm.contact_tags")
        .words("tag of a contact", "tags of contacts")
        .icon("tag")
        .title("tag_id")
        .list(["contact_id", "created_at"])
        .section("Tag", ["contact_id", "tag_id"])
}

/// What colleagues should know.
fn contact_notes() -> Resource {
    Resource::part("crm.contact_notes")
        .words("note", "notes")
        .icon("quote")
        .title("content")
        .list(["contact_id", "is_pinned", "created_by_id", "created_at"])
        .filters(["is_pinned", "created_by_id"])
        .search(["content"])
        .sort("-created_at")
        .section("Note", ["content", "is_pinned"])
        .closed("About", ["contact_id", "deal_id", "created_by_id"])
        .label("content", "Note")
        .widget("content", Widget::Markdown)
        .help("content", "Write so that the person may read it: they have a right to.")
        .label("is_pinned", "Stands above the others")
        .label("created_by_id", "Written by")
        .read_only(["created_by_id"])
        .tabs(["crm.note_attachments", "crm.note_mentions"])
        .empty("Write down what a colleague should know before the next call.")
}

/// Files at a note.
fn note_attachments() -> Resource {
    Resource::part("crm.note_attachments")
        .words("file at a note", "files at notes")
        .icon("paperclip")
        .title("asset_id")
        .list(["position", "created_at"])
        .sort("position")
        .section("File", ["note_id", "asset_id", "position"])
        .label("asset_id", "File")
}

/// Colleagues that a note calls.
fn note_mentions() -> Resource {
    Resource::part("crm.note_mentions")
        .words("mention", "mentions")
        .icon("at-sign")
        .title("user_id")
        .list(["created_at"])
        .section("Colleague", ["note_id", "user_id"])
        .label("user_id", "Colleague")
}
