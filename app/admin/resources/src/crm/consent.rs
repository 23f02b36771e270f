//! Consent and what people ask about their data. The ledger is never changed: what people said is added to it.

use super::conduct::author::{By, Decides};
use resource::{Action, Resource, View, Widget};

/// In the order of the menu.
pub fn all() -> Vec<Resource> {
    vec![
        data_requests(),
        suppressions(),
        consents(),
        consent_evidence(),
        contact_consents(),
        consent_purposes(),
        consent_texts(),
    ]
}

/// What people ask about their data, and until when it has to be answered.
fn data_requests() -> Resource {
    Resource::menu("crm.data_requests", "Forms and consent")
        .words("data request", "data requests")
        .icon("shield-check")
        .computed("who", "From", concat!("coalesce(r.email, ", person!("r.contact_id"), ", '…')"))
        .title("who")
        .list(["kind", "state", "received_at", "due_on", "handled_by"])
        .filters(["state", "kind", "due_on", "handled_by"])
        .search(["email", "note"])
        .sort("-received_at")
        .view(View::Board("state"))
        .view(View::Calendar("due_on", None))
        .section("Request", ["kind", "email", "contact_id", "note", "received_at", "due_on"])
        .section("Answer", ["state", "refusal", "handled_by", "export_id", "done_at"])
        .label("kind", "Asks for")
        .help("contact_id", "Who asks; empty until you know that it is them.")
        .widget("email", Widget::Email)
        .help("email", "The address that it came from.")
        .label("note", "What they wrote")
        .widget("note", Widget::Area)
        .label("due_on", "Answer by")
        .help("due_on", "A month after it came, unless you tell the person that it takes longer.")
        .label("refusal", "Why not")
        .widget("refusal", Widget::Area)
        .when("refusal", "state", ["refused"])
        .label("export_id", "Answered with")
        .read_only(["done_at"])
        .action(
            Action::set("identify", "It is them", "state", "identified")
                .when("state", ["received"])
                .icon("user-check"),
        )
        .action(
            Action::set("begin", "Begin", "state", "in_progress").when("state", ["identified"]).icon("play"),
        )
        .action(
            Action::set("finish", "Done", "state", "done")
                .when("state", ["in_progress"])
                .icon("circle-check"),
        )
        .action(
            Action::set("withdraw", "Taken back", "state", "withdrawn")
                .when("state", ["received", "identified", "in_progress"])
                .icon("undo-2"),
        )
        .empty(
            "When somebody asks what you hold about them, or wants it gone, write it down here the same day.",
        )
}

/// Addresses and domains to which nothing is sent.
fn suppressions() -> Resource {
    Resource::menu("crm.suppressions", "Forms and consent")
        .words("blocked address", "blocked addresses")
        .icon("ban")
        .computed("what", "Address", "coalesce(r.address, '@' || r.domain, '…')")
        .title("what")
        .list(["channel", "reason", "contact_id", "expires_at", "lifted_at", "created_at"])
        .filters(["reason", "channel", "list_id", "created_at", "lifted_at"])
        .search(["address", "domain", "note"])
        .sort("-created_at")
        .section("What is blocked", ["channel", "address", "domain", "list_id", "contact_id"])
        .section("Why", ["reason", "note", "expires_at"])
        .closed("Lifted", ["lifted_at", "lifted_by"])
        .help("address", "An address or a domain, not both.")
        .help("domain", "Everybody there, such as example.org.")
        .label("list_id", "Only for this list")
        .help("list_id", "Empty: for everything.")
        .label("expires_at", "Until")
        .help("expires_at", "A pause ends by itself; empty: for good.")
        .help("lifted_at", "When the person asked to be written to again; the row stays.")
        .read_only(["address_hash", "lifted_at", "lifted_by"])
        .hooks(Decides { who: "lifted_by", when: "lifted_at" })
        .action(Action::set("lift", "Write again", "lifted_at", "now()").when("lifted_at", [""]).icon("mail"))
        .empty("Who unsubscribes, bounces or complains is added by itself; add whom you must not write to.")
}

/// Every consent that was asked for, given or taken back; the newest holds.
fn consents() -> Resource {
    Resource::menu("crm.consents", "Forms and consent")
        .words("consent", "consents")
        .icon("scroll-text")
        .computed("person", "Person", person!("r.contact_id"))
        .title("person")
        .list(["purpose_id", "channel", "action", "source", "given_at"])
        .filters(["purpose_id", "channel", "action", "source", "given_at"])
        .search(["source_note"])
        .sort("-created_at")
        .section("Consent", ["contact_id", "purpose_id", "channel", "action", "given_at"])
        .section("How it came", ["source", "source_note", "text_id", "form_submission_id", "recorded_by"])
        .help("channel", "Any: the purpose needs no channel, such as keeping data.")
        .label("action", "What happened")
        .help("given_at", "When it happened; earlier than today for paper.")
        .label("source_note", "Where")
        .help("source_note", "In words without names, such as paper list at the door.")
        .label("text_id", "Words they read")
        .label("recorded_by", "Written down by")
        .read_only(["recorded_by", "form_submission_id"])
        .hooks(By("recorded_by"))
        .tabs(["crm.consent_evidence"])
        .empty("Forms and the preference centre write here by themselves; add what was given on paper or by phone.")
}

/// Proof of a consent that names the person.
fn consent_evidence() -> Resource {
    Resource::part("crm.consent_evidence")
        .words("proof", "proofs")
        .icon("file-text")
        .title("address")
        .list(["page_url", "scan_asset_id", "created_at"])
        .section("Proof", ["consent_id", "scan_asset_id", "address", "page_url"])
        .closed("Where it came from", ["ip", "user_agent"])
        .label("scan_asset_id", "Signed sheet")
        .help("address", "The e-mail address or number as it was then.")
        .label("ip", "Network address")
        .only("ip", "crm.configure")
        .only("user_agent", "crm.configure")
}

/// What holds now, worked out from the ledger by trigger.
fn contact_consents() -> Resource {
    Resource::part("crm.contact_consents")
        .words("consent that holds", "consents that hold")
        .icon("check-check")
        .title("purpose_id")
        .list(["channel", "state", "since", "consent_id"])
        .filters(["purpose_id", "channel", "state"])
        .label("consent_id", "Decided by")
        .no_create()
        .empty("This person was not asked for anything yet.")
}

/// What an organisation asks consent for.
fn consent_purposes() -> Resource {
    Resource::menu("crm.consent_purposes", "Forms and consent")
        .words("purpose of consent", "purposes of consent")
        .icon("flag")
        .list(["key", "legal_basis", "needs_double_opt_in", "is_public", "is_active"])
        .filters(["legal_basis", "is_public", "is_active"])
        .search(["name", "key", "description"])
        .sort("position")
        .small()
        .section("Purpose", ["name", "key", "description", "legal_basis"])
        .section("How it is asked", ["needs_double_opt_in", "is_public", "expires_after_days"])
        .closed("Place", ["position", "is_active"])
        .help("key", "Lower case; marketing and data_processing mean news and keeping data.")
        .help("description", "What people get for it, in their words.")
        .widget("description", Widget::Area)
        .widget("legal_basis", Widget::Radio)
        .label("needs_double_opt_in", "Confirmed by mail")
        .help(
            "needs_double_opt_in",
            "Consent given in a form counts only once it is confirmed from the address.",
        )
        .label("is_public", "In the preference centre")
        .label("expires_after_days", "Asked again after (days)")
        .help(
            "expires_after_days",
            "Consent that nobody used for so long has to be asked for again; empty: never.",
        )
        .label("is_active", "In use")
        .tabs(["crm.consent_texts", "crm.consents.purpose_id"])
        .empty("Name what you ask consent for, such as news, castings or keeping data.")
}

/// The very words that people agreed to; a change is a new version.
fn consent_texts() -> Resource {
    Resource::part("crm.consent_texts")
        .words("wording", "wordings")
        .icon("text")
        .title("body")
        .list(["locale", "text_version", "created_at"])
        .filters(["locale", "purpose_id"])
        .section("Words", ["purpose_id", "locale", "text_version", "body"])
        .label("locale", "Language")
        .widget("locale", Widget::Language)
        .label("text_version", "Version")
        .help("text_version", "Count up in each language: words that people agreed to are never changed.")
        .label("body", "Words")
        .widget("body", Widget::Area)
}
