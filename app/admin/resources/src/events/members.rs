//! What people hold beyond one evening: memberships, season tickets, gift cards.

use resource::{Action, Resource, Widget};

/// In the order of the menu.
pub fn all() -> Vec<Resource> {
    vec![memberships(), membership_types(), membership_uses(), gift_cards(), gift_card_transactions()]
}

/// Who holds a membership or season ticket.
fn memberships() -> Resource {
    Resource::menu("events.memberships", "Tickets")
        .icon("badge-check")
        .list(["membership_type_id", "number", "valid_from", "valid_until", "uses"])
        .filters(["membership_type_id", "valid_until", "cancelled_at"])
        .search(["name", "number"])
        .sort("-valid_from")
        .section("Member", ["name", "user_id", "contact_id"])
        .section("Membership", ["membership_type_id", "number", "valid_from", "valid_until"])
        .closed("More", ["registration_id", "cancelled_at"])
        .computed(
            "uses",
            "Tickets got",
            "(select count(*) from events.membership_uses u where u.membership_id = r.id)",
        )
        .label("membership_type_id", "Kind")
        .label("user_id", "Account")
        .label("contact_id", "Contact")
        .label("registration_id", "Came with the ticket")
        .help("name", "As the card says it.")
        .help("valid_until", "Empty for a membership without end.")
        .read_only(["registration_id", "cancelled_at"])
        .tabs(["events.membership_uses"])
        .action(
            Action::set("cancel", "End it", "cancelled_at", "now()")
                .when("cancelled_at", [""])
                .icon("circle-x"),
        )
        .empty("Members appear here when they buy a ticket that gives a membership, or when you add them.")
}

/// Kinds of memberships and season tickets.
fn membership_types() -> Resource {
    Resource::menu("events.membership_types", "Tickets")
        .words("membership type", "membership types")
        .icon("layers")
        .list(["max_uses", "transferable", "parallel_use", "members"])
        .filters(["transferable", "parallel_use"])
        .search(["name", "description"])
        .sort("name")
        .small()
        .section("Type", ["name", "description", "max_uses", "transferable", "parallel_use"])
        .computed(
            "members",
            "Members",
            "(select count(*) from events.memberships m where m.membership_type_id = r.id and \
             m.cancelled_at is null)",
        )
        .label("max_uses", "Good for so many tickets")
        .label("transferable", "May be passed on")
        .label("parallel_use", "Twice for the same date")
        .help("max_uses", "Empty for any number.")
        .tabs([
            "events.memberships",
            "events.ticket_tiers.needs_membership_type_id",
            "events.ticket_tiers.gives_membership_type_id",
        ])
        .empty(
            "A type says what a membership or season ticket is good for; ticket tiers then give or ask \
             for it.",
        )
}

/// Tickets that were got with a membership.
fn membership_uses() -> Resource {
    Resource::part("events.membership_uses")
        .words("use", "uses")
        .title("registration_id")
        .list(["membership_id", "created_at"])
        .label("registration_id", "Ticket")
        .read_only(["membership_id", "registration_id"])
        .no_create()
        .empty("Tickets that are bought with a membership are counted here.")
}

/// Gift cards and store credit.
fn gift_cards() -> Resource {
    Resource::menu("events.gift_cards", "Tickets")
        .icon("gift")
        .title("hint")
        .list(["balance", "owner_user_id", "expires_at", "created_at"])
        .filters(["owner_user_id", "expires_at", "currency", "created_at"])
        .search(["hint", "note"])
        .sort("-created_at")
        .section("Card", ["hint", "currency", "owner_user_id", "registration_id", "expires_at", "note"])
        .computed(
            "balance",
            "On it",
            "(select coalesce(sum(t.amount), 0) from events.gift_card_transactions t where \
             t.gift_card_id = r.id)",
        )
        .label("hint", "Code ends with")
        .label("owner_user_id", "Whose credit")
        .label("registration_id", "Bought with the ticket")
        .help("hint", "The whole code is known only to whoever has the card.")
        .help("owner_user_id", "Empty for whoever has the code.")
        .widget("currency", Widget::Currency)
        .widget("balance", Widget::Money("currency"))
        .read_only(["hint", "currency", "registration_id"])
        .tabs(["events.gift_card_transactions", "events.refunds"])
        .no_create()
        .empty("Gift cards are made when they are sold, and credit when money goes back as a card.")
}

/// What was put on a gift card and taken from it.
fn gift_card_transactions() -> Resource {
    Resource::part("events.gift_card_transactions")
        .words("movement", "movements")
        .title("reason")
        .list(["amount", "payment_id", "refund_id", "created_at"])
        .section("Movement", ["gift_card_id", "amount", "reason", "payment_id", "refund_id"])
        .computed(
            "currency",
            "Currency",
            "(select g.currency from events.gift_cards g where g.id = r.gift_card_id)",
        )
        .help(
            "amount",
            "Below zero for what is taken off. What is written stays; a mistake is put right by another row.",
        )
        .widget("amount", Widget::Money("currency"))
        .read_only(["payment_id", "refund_id"])
}
