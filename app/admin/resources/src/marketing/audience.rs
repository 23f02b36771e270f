//! Whom mailings speak to: lists, who is on them, and the proof of every yes and no.

use resource::{Action, Resource, Widget};

/// In the order of the menu.
pub fn all() -> Vec<Resource> {
    vec![lists(), members(), proofs(), imports()]
}

/// People who asked for something, people whom a rule finds, people who get nothing.
fn lists() -> Resource {
    let list = Resource::menu("marketing.contact_lists", "Audience")
        .words("list", "lists")
        .icon("users")
        .list(["list_type", "member_count", "opt_in", "is_public", "topic_id", "last_updated_at"])
        .filters(["list_type", "opt_in", "is_public", "topic_id"])
        .search(["name", "description"])
        .sort("-created_at")
        .section("List", ["name", "description", "list_type"])
        .section("Who is on it", ["segment_rules", "is_public", "opt_in"])
        .section("Mailings to it", ["topic_id", "sender_id"])
        .closed("State", ["rules_changed_at", "built_at", "last_updated_at"])
        .tabs([
            "marketing.contact_list_members",
            "marketing.email_campaign_lists",
            "marketing.subscription_events",
            "marketing.import_lists",
            "marketing.unsubscribes",
            "crm.suppressions.list_id",
        ]);
    list.action(
        Action::set("rebuild", "Look at everybody anew", "rules_changed_at", "now()")
            .when("list_type", ["dynamic"])
            .icon("refresh-cw"),
    )
    .label("list_type", "Kind")
    .label("member_count", "Members")
    .label("is_public", "Anybody may subscribe")
    .label("opt_in", "How people say yes")
    .label("segment_rules", "Rules")
    .label("topic_id", "Topic")
    .label("sender_id", "Sender")
    .label("built_at", "Last looked at everybody")
    .help("list_type", "Static: people are added. Dynamic: rules find them. Suppression: its members get nothing.")
    .help(
        "segment_rules",
        "{\"match\": \"all\", \"conditions\": [{\"field\": \"contact_type\", \"operator\": \"is\", \
         \"value\": \"customer\"}]}; \"any\" when one condition is enough, \"except\" for people to leave out.",
    )
    .help("opt_in", "Double: a person counts after pressing the button behind a link that was mailed to them.")
    .help("is_public", "People find a form for it on your pages.")
    .help("topic_id", "What the list is about in the preference centre.")
    .help("sender_id", "Mailings to the list come from here unless they say otherwise.")
    .when("segment_rules", "list_type", ["dynamic"])
    .when("is_public", "list_type", ["static"])
    .when("opt_in", "list_type", ["static"])
    .when("rules_changed_at", "list_type", ["dynamic"])
    .when("built_at", "list_type", ["dynamic"])
    .widget("list_type", Widget::Radio)
    .widget("opt_in", Widget::Radio)
    .widget("segment_rules", Widget::Json)
    .read_only(["rules_changed_at", "built_at", "last_updated_at"])
    .empty("A list is a group of people you write to: those who subscribed, or those whom a rule finds.")
}

/// Somebody on a list, and whether they said yes.
fn members() -> Resource {
    Resource::part("marketing.contact_list_members")
        .words("member", "members")
        .icon("user-check")
        .title("contact_id")
        .list(["state", "source", "confirmed_at", "unsubscribed_at", "added_at"])
        .filters(["state", "source", "confirmed_by", "added_at"])
        .sort("-added_at")
        .section("Who", ["list_id", "contact_id", "state", "source"])
        .section("Their yes", ["confirmed_by", "consent_id", "confirmed_at", "opt_in_ip"])
        .closed("Confirmation mail", ["confirm_sent_at", "confirm_expires_at"])
        .closed("History", ["added_at", "added_by_id", "unsubscribed_at"])
        .action(
            Action::set("unsubscribe", "Unsubscribe", "state", "unsubscribed")
                .when("state", ["unconfirmed", "confirmed"])
                .icon("user-minus"),
        )
        .label("confirmed_by", "How they said yes")
        .label("consent_id", "Proof")
        .label("opt_in_ip", "Address it came from")
        .help("state", "On lists with double opt-in only the person, or the proof of a consent, confirms.")
        .help(
            "confirmed_by",
            "Choose proof when they agreed elsewhere, such as on paper, and name the consent.",
        )
        .help("consent_id", "The consent that proves it.")
        .when("consent_id", "confirmed_by", ["proof"])
        .only("opt_in_ip", "marketing.update")
        .read_only([
            "opt_in_ip",
            "confirm_token",
            "confirm_sent_at",
            "confirm_expires_at",
            "confirmed_at",
            "unsubscribed_at",
            "added_at",
            "added_by_id",
        ])
        .empty("Nobody is on this list yet. Add contacts, import them, or let people subscribe.")
}

/// Proof of a yes or no on a list; written by the database and never changed.
fn proofs() -> Resource {
    Resource::part("marketing.subscription_events")
        .words("proof", "proofs")
        .icon("history")
        .title("action")
        .list(["contact_id", "source", "confirmed_by", "performed_by_id", "occurred_at"])
        .filters(["action", "source", "occurred_at"])
        .sort("-occurred_at")
        .section("What happened", ["list_id", "contact_id", "action", "occurred_at"])
        .section("How", ["source", "confirmed_by", "consent_id", "performed_by_id"])
        .no_create()
}

/// Which lists an import fills, and what becomes of people who are on them already.
fn imports() -> Resource {
    Resource::part("marketing.import_lists")
        .words("import into the list", "imports into lists")
        .icon("upload")
        .title("import_id")
        .list(["list_id", "new_members", "known_members", "created_at"])
        .section("Import", ["import_id", "list_id", "new_members", "known_members"])
        .label("new_members", "People who are new")
        .label("known_members", "People who are known")
        .help(
            "new_members",
            "Ask: a confirmation is mailed. Proof: the import names the consent they gave. Skip: none.",
        )
        .help("known_members", "Keep: who left the list stays away.")
        .widget("new_members", Widget::Radio)
        .widget("known_members", Widget::Radio)
}
