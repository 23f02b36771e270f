//! Tickets that were sold, who waits for one, and how they change hands. The shop is in `sales`, who buys in
//! `orders`, the door in `door`.

use resource::{Action, Resource, Widget};

/// In the order of the menu.
pub fn all() -> Vec<Resource> {
    vec![
        tickets(),
        waiting_list(),
        transfers(),
        revoked_codes(),
        wallet_passes(),
        wallet_devices(),
        ticket_keys(),
    ]
}

/// One ticket: a position of an order.
fn tickets() -> Resource {
    words_of_tickets(Resource::menu("events.registrations", "Tickets"))
        .words("ticket", "tickets")
        .icon("ticket")
        .title("guest")
        .list(["event_id", "ticket_tier_id", "order_id", "price", "status", "created_at"])
        .filters(["event_id", "ticket_tier_id", "occurrence_id", "status", "created_at"])
        .search(["attendee_name", "attendee_email"])
        .sort("-created_at")
        .section("Guest", ["attendee_name", "attendee_pronouns", "attendee_email", "user_id", "contact_id"])
        .section("Ticket", ["event_id", "occurrence_id", "ticket_tier_id", "variation_id", "status"])
        .section("At the door", ["valid_from", "valid_until", "blocked_at", "qr_code_data"])
        .section("Price", ["list_price", "price", "tax_rate", "tax_amount", "voucher_id", "discount_id"])
        .closed("Order", ["order_id", "addon_to_id", "waiting_list_id", "tax_rule_id", "voucher_discount"])
        .closed("Cancelled", ["cancelled_at", "cancel_reason"])
        .computed("currency", "Currency", "(select o.currency from events.orders o where o.id = r.order_id)")
        .computed(
            "guest",
            "Guest",
            "coalesce(nullif(r.attendee_name, ''), (select coalesce(nullif(o.buyer_name, ''), o.code) \
             from events.orders o where o.id = r.order_id), '…')",
        )
        .only("qr_code_data", "events.update")
        .read_only([
            "event_id",
            "ticket_tier_id",
            "status",
            "blocked_at",
            "qr_code_data",
            "list_price",
            "price",
        ])
        .read_only(["tax_rate", "tax_amount", "tax_rule_id", "voucher_id", "voucher_discount", "discount_id"])
        .read_only(["order_id", "addon_to_id", "waiting_list_id", "cancelled_at", "cancel_reason"])
        .tabs([
            "events.answers",
            "events.checkins",
            "events.registrations",
            "events.seat_holds",
            "events.ticket_transfers",
            "events.badge_prints",
            "events.membership_uses",
            "events.revoked_codes",
        ])
        .action(
            Action::set("block", "Let nobody in with it", "blocked_at", "now()")
                .when("status", ["pending", "confirmed", "attended"])
                .icon("lock"),
        )
        .action(
            Action::set("unblock", "Let in again", "blocked_at", "null")
                .when("status", ["pending", "confirmed", "attended"])
                .icon("lock-open"),
        )
        .no_create()
        .empty("Every ticket of an order is one row here, with the guest who comes with it.")
}

/// Labels, help and widgets of a ticket.
fn words_of_tickets(tickets: Resource) -> Resource {
    tickets
        .label("attendee_name", "Guest")
        .label("attendee_pronouns", "Pronouns")
        .label("attendee_email", "E-mail")
        .label("user_id", "Account")
        .label("contact_id", "Contact")
        .label("occurrence_id", "Date")
        .label("qr_code_data", "Code")
        .label("list_price", "Price in the shop")
        .label("tax_amount", "Tax in it")
        .label("voucher_discount", "Taken off by the voucher")
        .label("addon_to_id", "Goes with the ticket")
        .label("waiting_list_id", "Came from the waiting list")
        .help("attendee_email", "Leave it empty to ask the buyer instead.")
        .help("attendee_name", "As the door sees it.")
        .help("occurrence_id", "Another date moves the ticket, if there is room.")
        .help("qr_code_data", "What the scanner reads. Whoever has it comes in.")
        .help("list_price", "Before vouchers and discounts.")
        .help("price", "What the buyer pays, tax included.")
        .help("tax_amount", "The tax within the price.")
        .widget("attendee_email", Widget::Email)
        .widget("list_price", Widget::Money("currency"))
        .widget("price", Widget::Money("currency"))
        .widget("tax_amount", Widget::Money("currency"))
        .widget("voucher_discount", Widget::Money("currency"))
        .widget("tax_rate", Widget::Percent)
}

/// Who would come if there were room.
fn waiting_list() -> Resource {
    Resource::menu("events.waiting_list", "Tickets")
        .words("waiting guest", "waiting list")
        .icon("hourglass")
        .title("email")
        .list(["name", "event_id", "ticket_tier_id", "party_size", "status", "created_at"])
        .filters(["event_id", "ticket_tier_id", "status", "occurrence_id"])
        .search(["email", "name"])
        .sort("created_at")
        .section("Who", ["email", "name", "locale", "user_id"])
        .section(
            "For what",
            [
                "event_id",
                "occurrence_id",
                "ticket_tier_id",
                "variation_id",
                "party_size",
                "accepts_fewer",
                "priority",
            ],
        )
        .section("Offer", ["status", "offered_count", "offered_at", "offer_expires_at"])
        .label("locale", "Language")
        .label("user_id", "Account")
        .label("accepts_fewer", "Takes fewer places, too")
        .label("offered_count", "Places offered")
        .label("offer_expires_at", "Offer stands until")
        .help("priority", "Larger numbers get an offer first; among equals whoever came first.")
        .widget("email", Widget::Email)
        .widget("locale", Widget::Language)
        .read_only(["status", "offered_count", "offered_at", "offer_expires_at"])
        .tabs(["events.cart_positions"])
        .action(
            Action::set("requeue", "Put back in line", "status", "waiting")
                .when("status", ["expired", "declined", "cancelled"])
                .icon("undo-2"),
        )
        .action(
            Action::set("cancel", "Take off the list", "status", "cancelled")
                .when("status", ["waiting", "offered"])
                .icon("user-minus"),
        )
        .empty(
            "When an event is sold out, whoever would still come waits here and gets an offer as soon \
             as there is room.",
        )
}

/// A ticket that somebody gives or sells on.
fn transfers() -> Resource {
    Resource::part("events.ticket_transfers")
        .words("transfer", "transfers")
        .title("name")
        .list(["email", "kind", "price", "status", "expires_at"])
        .search(["name", "email"])
        .section(
            "Offer",
            ["registration_id", "kind", "name", "email", "price", "currency", "status", "expires_at"],
        )
        .closed("Who", ["from_user_id", "to_user_id", "order_id", "answered_at"])
        .label("registration_id", "Ticket")
        .label("name", "To")
        .label("from_user_id", "From the account")
        .label("to_user_id", "To the account")
        .label("order_id", "Sold on by the order")
        .help("price", "Never more than was paid for it.")
        .widget("email", Widget::Email)
        .widget("price", Widget::Money("currency"))
        .widget("currency", Widget::Currency)
        .when("price", "kind", ["resale"])
        .read_only(["registration_id", "kind", "name", "email", "price", "currency", "status", "expires_at"])
        .read_only(["from_user_id", "to_user_id", "order_id", "answered_at"])
        .action(
            Action::set("cancel", "Take the offer back", "status", "cancelled")
                .and("answered_at", "now()")
                .when("status", ["offered"])
                .icon("undo-2"),
        )
        .no_create()
        .empty("Guests pass tickets on themselves; what they offer and who takes it is kept here.")
}

/// Codes of tickets that were replaced; scanners refuse them.
fn revoked_codes() -> Resource {
    Resource::part("events.revoked_codes")
        .words("ended code", "ended codes")
        .title("code")
        .list(["revoked_at"])
        .label("revoked_at", "Ended")
        .only("code", "events.update")
        .read_only(["event_id", "registration_id", "code", "revoked_at"])
        .no_create()
        .empty("When a ticket gets a new code, the old one is listed here and every scanner refuses it.")
}

/// Tickets in the wallets of phones.
fn wallet_passes() -> Resource {
    Resource::hidden(
        "events.wallet_passes",
        "Only the system reads it: workers keep the tickets in the wallets of phones up to date.",
    )
}

/// Phones that are told when a pass changes.
fn wallet_devices() -> Resource {
    Resource::hidden(
        "events.wallet_devices",
        "Only the system reads it: it keeps where phones listen for changes of their passes, which is \
         secret.",
    )
}

/// Keys that sign tickets.
fn ticket_keys() -> Resource {
    Resource::hidden(
        "events.ticket_keys",
        "Only the system reads it: it keeps the private keys that sign tickets.",
    )
}
