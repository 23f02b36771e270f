//! Who buys: orders and what belongs to them. The tickets in them are in `tickets`, the money in `money`.

use resource::{Action, Resource, Widget};

/// In the order of the menu.
pub fn all() -> Vec<Resource> {
    vec![orders(), addresses(), fees(), carts(), held_places()]
}

/// Who buys what for an event.
fn orders() -> Resource {
    words_of_orders(state_of_orders(Resource::menu("events.orders", "Tickets")))
        .icon("shopping-cart")
        .title("code")
        .list(["buyer_name", "event_id", "total", "paid", "status", "created_at"])
        .filters(["event_id", "status", "sales_channel", "affiliate_id", "created_at"])
        .search(["code", "buyer_name", "email", "campaign"])
        .sort("-created_at")
        .section("Buyer", ["buyer_name", "email", "phone", "locale", "user_id", "contact_id", "note"])
        .section("Order", ["code", "event_id", "status", "total", "tax_total", "currency", "expires_at"])
        .closed("Where it came from", ["sales_channel", "affiliate_id", "campaign", "device_id"])
        .closed(
            "Steps",
            ["approved_by", "approved_at", "paid_at", "cancelled_at", "rounding", "idempotency_key"],
        )
        .computed(
            "paid",
            "Paid",
            "(select coalesce(sum(p.amount), 0) from events.payments p where p.order_id = r.id and \
             p.status = 'completed')",
        )
        .read_only([
            "code",
            "event_id",
            "status",
            "total",
            "tax_total",
            "currency",
            "rounding",
            "idempotency_key",
        ])
        .read_only(["sales_channel", "affiliate_id", "campaign", "device_id"])
        .read_only(["approved_by", "approved_at", "paid_at", "cancelled_at"])
        .tabs([
            "events.registrations",
            "events.payments",
            "events.order_fees",
            "events.order_addresses",
            "events.refunds",
            "events.invoices",
            "events.answers",
            "events.ticket_transfers",
            "events.ledger_transactions",
        ])
        .no_create()
        .empty(
            "Orders come from the shop, the box office and invitations. Publish an event with tickets \
             to sell the first one.",
        )
}

/// Labels, help and widgets of an order.
fn words_of_orders(orders: Resource) -> Resource {
    orders
        .label("buyer_name", "Buyer")
        .label("locale", "Language")
        .label("user_id", "Account")
        .label("contact_id", "Contact")
        .label("tax_total", "Tax in it")
        .label("expires_at", "To be paid until")
        .label("device_id", "Till")
        .label("rounding", "Rounding of tax")
        .label("idempotency_key", "Key of the request")
        .help("email", "Tickets and messages go here.")
        .help("code", "As people say it on the phone.")
        .help("total", "What its tickets and fees come to, tax included, without cancelled ones.")
        .help(
            "expires_at",
            "An order that is not paid by then gives its places back; a later time keeps them longer.",
        )
        .help("note", "For the organisers only.")
        .widget("email", Widget::Email)
        .widget("phone", Widget::Phone)
        .widget("locale", Widget::Language)
        .widget("currency", Widget::Currency)
        .widget("total", Widget::Money("currency"))
        .widget("tax_total", Widget::Money("currency"))
        .widget("paid", Widget::Money("currency"))
}

/// The steps of an order; its tickets follow by trigger.
fn state_of_orders(orders: Resource) -> Resource {
    orders
        .help("status", "Paid only when its payments cover the total.")
        .action(
            Action::set("approve", "Approve", "status", "pending")
                .and("approved_at", "now()")
                .when("status", ["requested"])
                .icon("check"),
        )
        .action(
            Action::set("settle", "Settle with its payments", "status", "paid")
                .when("status", ["requested", "pending", "expired"])
                .icon("banknote"),
        )
        .action(
            Action::set("reopen", "Take the places again", "status", "pending")
                .when("status", ["expired", "cancelled"])
                .icon("undo-2"),
        )
        .action(
            Action::set("cancel", "Cancel the order", "status", "cancelled")
                .when("status", ["requested", "pending", "expired", "paid", "partially_refunded"])
                .icon("ban"),
        )
}

/// To whom an order's invoice is made out.
fn addresses() -> Resource {
    Resource::part("events.order_addresses")
        .words("invoice address", "invoice addresses")
        .list(["company", "street", "city", "country", "vat_id"])
        .section(
            "Address",
            [
                "order_id",
                "is_business",
                "company",
                "name",
                "street",
                "postal_code",
                "city",
                "region",
                "country",
            ],
        )
        .section("Tax", ["vat_id", "vat_id_valid_at", "reference"])
        .label("is_business", "Buys for a business")
        .label("vat_id", "VAT number")
        .label("vat_id_valid_at", "VAT number checked")
        .label("reference", "Buyer's order number")
        .widget("country", Widget::Country)
        .when("company", "is_business", ["true"])
        .when("vat_id", "is_business", ["true"])
        .when("vat_id_valid_at", "is_business", ["true"])
        .read_only(["vat_id_valid_at"])
}

/// What an order costs besides its tickets.
fn fees() -> Resource {
    Resource::part("events.order_fees")
        .words("fee", "fees")
        .list(["kind", "amount", "tax_amount", "cancelled_at"])
        .section(
            "Fee",
            ["order_id", "kind", "label", "amount", "tax_rule_id", "tax_rate", "tax_amount", "cancelled_at"],
        )
        .computed("currency", "Currency", "(select o.currency from events.orders o where o.id = r.order_id)")
        .label("label", "As the buyer reads it")
        .label("tax_amount", "Tax in it")
        .help("amount", "With tax; below zero for what is taken off.")
        .help("tax_amount", "The tax within the amount.")
        .widget("amount", Widget::Money("currency"))
        .widget("tax_amount", Widget::Money("currency"))
        .widget("tax_rate", Widget::Percent)
        .read_only(["order_id", "kind", "amount", "tax_rule_id", "tax_rate", "tax_amount", "cancelled_at"])
        .no_create()
}

/// Tickets that somebody is about to buy.
fn carts() -> Resource {
    Resource::hidden(
        "events.carts",
        "A cart is its buyer's own business for a few minutes in the shop; the places that carts hold \
         are shown beside the ticket tiers.",
    )
}

/// One place that is held, for a cart or for an offer to the waiting list.
fn held_places() -> Resource {
    Resource::part("events.cart_positions")
        .words("held place", "held places")
        .title("ticket_tier_id")
        .list(["occurrence_id", "variation_id", "price", "waiting_list_id", "expires_at"])
        .section("Place", ["event_id", "occurrence_id", "ticket_tier_id", "variation_id", "addon_to_id"])
        .section("Held", ["list_price", "price", "voucher_id", "cart_id", "waiting_list_id", "expires_at"])
        .computed(
            "currency",
            "Currency",
            "(select t.currency from events.ticket_tiers t where t.id = r.ticket_tier_id)",
        )
        .label("expires_at", "Held until")
        .help("list_price", "What the buyer was promised while the place is held.")
        .help("price", "After vouchers and discounts.")
        .widget("list_price", Widget::Money("currency"))
        .widget("price", Widget::Money("currency"))
        .read_only([
            "event_id",
            "occurrence_id",
            "ticket_tier_id",
            "variation_id",
            "addon_to_id",
            "list_price",
        ])
        .read_only(["price", "voucher_id", "cart_id", "waiting_list_id", "expires_at"])
        .no_create()
        .empty("Nobody holds a place at the moment.")
}
