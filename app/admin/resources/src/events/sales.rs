//! What is sold for an event and how: tiers, prices, quotas, the rules of the shop.

use resource::{Action, Resource, Widget};

/// Parts of an event; none stands in the menu.
pub fn all() -> Vec<Resource> {
    vec![tiers(), prices(), variations(), links(), quotas(), quota_tiers(), sales()]
}

/// The currency of a tier's parts.
const TIER_CURRENCY: &str = "(select t.currency from events.ticket_tiers t where t.id = r.ticket_tier_id)";

/// What is sold for an event.
fn tiers() -> Resource {
    words_of_tiers(Resource::part("events.ticket_tiers"))
        .icon("ticket")
        .picture("asset_id")
        .list(["type", "price", "sold", "room", "available_until", "is_active"])
        .filters(["type", "is_active"])
        .search(["name", "description"])
        .sort("position")
        .section(
            "Essentials",
            ["event_id", "name", "description", "type", "price", "minimum_price", "currency", "tax_rule_id"],
        )
        .section(
            "On sale",
            [
                "is_active",
                "available_from",
                "available_until",
                "min_per_order",
                "max_per_order",
                "waiting_list",
            ],
        )
        .section("At the door", ["is_admission", "valid_from", "valid_until", "seat_zone"])
        .closed(
            "Who may buy it",
            ["needs_voucher", "needs_approval", "needs_membership_type_id", "shown_after_tier_id"],
        )
        .closed("Gives a membership", ["gives_membership_type_id", "gives_membership_days"])
        .closed("More", ["asset_id", "position"])
        .computed(
            "sold",
            "Sold",
            "(select count(*) from events.registrations t where t.ticket_tier_id = r.id and t.status <> \
             'cancelled')",
        )
        .computed("room", "Left", "events.tickets_left(r.id)")
        .tabs([
            "events.quota_tiers",
            "events.tier_prices",
            "events.tier_variations",
            "events.tier_links.ticket_tier_id",
            "events.registrations",
            "events.cart_positions",
            "events.waiting_list",
            "events.vouchers",
        ])
        .action(
            Action::set("stop", "Stop selling", "is_active", "false")
                .when("is_active", ["true"])
                .icon("circle-pause"),
        )
        .action(
            Action::set("resume", "Sell again", "is_active", "true")
                .when("is_active", ["false"])
                .icon("circle-play"),
        )
        .empty("Add what you sell: standing, table, press, T-shirt. A quota then says how many there are.")
}

/// Labels, help and widgets of a tier.
fn words_of_tiers(tiers: Resource) -> Resource {
    tiers
        .label("type", "Kind")
        .label("minimum_price", "Buyers name the price, from")
        .label("tax_rule_id", "Tax")
        .label("is_active", "On sale")
        .label("available_from", "Sold from")
        .label("available_until", "Sold until")
        .label("min_per_order", "Per order at least")
        .label("max_per_order", "Per order at most")
        .label("waiting_list", "Has a waiting list")
        .label("is_admission", "Lets somebody in")
        .label("needs_membership_type_id", "Only with the membership")
        .label("gives_membership_type_id", "Membership")
        .label("gives_membership_days", "Days it is valid")
        .label("shown_after_tier_id", "Shown after")
        .label("asset_id", "Picture")
        .help("price", "With or without tax as the tax rule says; for a donation what you suggest.")
        .help("minimum_price", "Leave it empty for a fixed price.")
        .help("valid_from", "When the ticket lets somebody in; empty for the whole event.")
        .help(
            "seat_zone",
            "The zone of the seating plan in which its seats are; empty for a ticket without a seat.",
        )
        .help("min_per_order", "Either none of it or that many at least.")
        .widget("description", Widget::Area)
        .widget("price", Widget::Money("currency"))
        .widget("minimum_price", Widget::Money("currency"))
        .widget("currency", Widget::Currency)
        .widget("asset_id", Widget::Image)
}

/// Early birds.
fn prices() -> Resource {
    Resource::part("events.tier_prices")
        .words("early price", "early prices")
        .list(["price", "valid_from", "valid_until", "until_sold"])
        .section(
            "Price",
            ["ticket_tier_id", "label", "price", "valid_from", "valid_until", "until_sold", "position"],
        )
        .computed("currency", "Currency", TIER_CURRENCY)
        .label("until_sold", "For the first so many")
        .help("price", "The first price that holds replaces the tier's own.")
        .widget("price", Widget::Money("currency"))
        .empty("An early bird is cheaper until a day, or until so many are sold.")
}

/// Kinds of one tier.
fn variations() -> Resource {
    Resource::part("events.tier_variations")
        .words("variation", "variations")
        .list(["price", "is_active"])
        .section("Variation", ["ticket_tier_id", "name", "price", "is_active", "position"])
        .computed("currency", "Currency", TIER_CURRENCY)
        .label("is_active", "On sale")
        .help("price", "Leave it empty to take the tier's price.")
        .widget("price", Widget::Money("currency"))
        .empty("Buyers choose one variation: S, M, L; full price, reduced.")
}

/// What goes with a tier.
fn links() -> Resource {
    Resource::part("events.tier_links")
        .words("extra", "extras")
        .title("linked_tier_id")
        .list(["kind", "min_count", "max_count", "price"])
        .section(
            "Extra",
            ["ticket_tier_id", "linked_tier_id", "kind", "min_count", "max_count", "price", "position"],
        )
        .computed("currency", "Currency", TIER_CURRENCY)
        .label("linked_tier_id", "What goes with it")
        .label("min_count", "At least")
        .label("max_count", "At most")
        .help("kind", "Add-on: may be added. Bundle: comes with it. Cross-sell: is offered beside it.")
        .help("price", "Its price as an add-on, or its share of the bundle's price; empty for its own.")
        .widget("price", Widget::Money("currency"))
        .widget("kind", Widget::Radio)
}

/// How many there are.
fn quotas() -> Resource {
    Resource::part("events.quotas")
        .icon("layers")
        .list(["size", "taken", "occurrence_id", "is_closed"])
        .section("Quota", ["event_id", "occurrence_id", "name", "size", "is_closed"])
        .computed("taken", "Taken", "events.quota_taken(r.id)")
        .label("occurrence_id", "Date")
        .label("is_closed", "Closed")
        .help(
            "size",
            "How many there are; empty for no limit. A size below what is sold ends the sale and takes \
             nothing away.",
        )
        .help("occurrence_id", "Empty for one number for all dates of a series together.")
        .tabs(["events.quota_tiers", "events.vouchers"])
        .action(Action::set("close", "Close", "is_closed", "true").when("is_closed", ["false"]).icon("lock"))
        .action(
            Action::set("open", "Open", "is_closed", "false").when("is_closed", ["true"]).icon("lock-open"),
        )
        .empty("A quota says how many there are. Tiers may share one, and a tier without any is not on sale.")
}

/// Which tiers draw on which quota.
fn quota_tiers() -> Resource {
    Resource::part("events.quota_tiers")
        .words("place in a quota", "quotas")
        .title("ticket_tier_id")
        .list(["quota_id", "variation_id"])
        .section("Draws on", ["quota_id", "ticket_tier_id", "variation_id"])
        .help("variation_id", "Empty for all variations of the tier.")
        .empty("A tier without a quota is not on sale.")
}

/// How tickets of an event are sold.
fn sales() -> Resource {
    Resource::part("events.event_sales")
        .words("shop settings", "shop settings")
        .title("event_id")
        .list(["currency", "starts_at", "ends_at", "max_per_order", "payment_days"])
        .section(
            "Sale",
            ["event_id", "currency", "starts_at", "ends_at", "max_per_order", "hold_minutes", "payment_days"],
        )
        .section(
            "Tickets",
            ["attendee_data", "transfers", "cancel_until", "cancel_fee_percent", "sends_tickets_at"],
        )
        .section("Waiting list", ["offers_automatic", "offer_hours"])
        .section("Invoices and terms", ["invoices", "rounding", "terms"])
        .closed("Shop", ["seating_plan_id", "signs_tickets", "widget_origins", "queue_above"])
        .closed("Privacy", ["shred_after_days", "shredded_at"])
        .label("starts_at", "Sale begins")
        .label("ends_at", "Sale ends")
        .label("max_per_order", "Tickets per order at most")
        .label("hold_minutes", "Minutes a cart keeps its places")
        .label("payment_days", "Days to pay")
        .label("attendee_data", "Ask guests for")
        .label("cancel_until", "Buyers may give back until")
        .label("cancel_fee_percent", "Fee for giving back")
        .label("sends_tickets_at", "Send tickets from")
        .label("offers_automatic", "Offer free places by itself")
        .label("offer_hours", "Hours an offer stands")
        .label("signs_tickets", "Scanners need no network")
        .label("widget_origins", "Websites that may embed the shop")
        .label("queue_above", "Wait in line above")
        .label("shred_after_days", "Delete guests' names after")
        .label("shredded_at", "Deleted")
        .help("cancel_until", "Empty: buyers cannot give tickets back themselves.")
        .help("queue_above", "Visitors in the shop at once before others wait in line; empty for no line.")
        .help("shred_after_days", "Days after the event; empty: never by itself.")
        .help(
            "rounding",
            "How tax is rounded: line by line, on the sum of nets, or on the sum of nets with prices as \
             shown.",
        )
        .widget("currency", Widget::Currency)
        .widget("cancel_fee_percent", Widget::Percent)
        .widget("transfers", Widget::Radio)
        .widget("terms", Widget::Markdown)
        .widget("widget_origins", Widget::Tags)
        .read_only(["shredded_at"])
        .empty("An event without these settings sells no tickets. Add them once, and its tiers are on sale.")
}
