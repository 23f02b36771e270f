//! What was bought in shops, by whom, and what they asked to forget. Filled by syncs; the shop has the last word.

use resource::{Action, Resource, Widget};

/// In the order of the menu.
pub fn all() -> Vec<Resource> {
    vec![orders(), lines(), tickets(), refunds(), customers(), requests()]
}

/// An order of a shop.
fn orders() -> Resource {
    Resource::menu("channels.shop_orders", "Shop")
        .words("order", "orders")
        .icon("receipt")
        .title("order_number")
        .list([
            "customer_id",
            "total_cents",
            "payment_state",
            "fulfilment_state",
            "connection_id",
            "placed_at",
        ])
        .filters(["payment_state", "fulfilment_state", "status", "connection_id", "campaign_id"])
        .search(["order_number", "external_id"])
        .sort("-placed_at")
        .section("Order", ["order_number", "status", "payment_state", "fulfilment_state", "placed_at"])
        .section("Who", ["customer_id", "contact_id", "campaign_id"])
        .section("Money", ["subtotal_cents", "discount_cents", "shipping_cents", "tax_cents", "total_cents"])
        .closed("Where from", ["connection_id", "marketplace_id", "source_name", "landing_url"])
        .closed("Details", ["currency", "external_id", "cancelled_at", "external_updated_at", "synced_at"])
        .tabs(["channels.shop_order_lines", "channels.shop_refunds"])
        .label("connection_id", "Shop")
        .label("payment_state", "Payment")
        .label("fulfilment_state", "Delivery")
        .label("subtotal_cents", "Goods")
        .label("discount_cents", "Discount")
        .label("shipping_cents", "Shipping")
        .label("tax_cents", "Tax")
        .label("total_cents", "Total")
        .label("contact_id", "Contact")
        .label("campaign_id", "Campaign")
        .label("landing_url", "First page")
        .help("contact_id", "Found by the address that the shop has.")
        .help("campaign_id", "The campaign that brought it, as far as the shop told.")
        .help("total_cents", "The shop's money; tickets that you sell yourselves are orders of events.")
        .widget("subtotal_cents", Widget::Money("currency"))
        .widget("discount_cents", Widget::Money("currency"))
        .widget("shipping_cents", Widget::Money("currency"))
        .widget("tax_cents", Widget::Money("currency"))
        .widget("total_cents", Widget::Money("currency"))
        .widget("currency", Widget::Currency)
        .widget("landing_url", Widget::Url)
        .no_create()
        .empty("Orders appear here once a shop is connected.")
}

/// A position of an order.
fn lines() -> Resource {
    Resource::part("channels.shop_order_lines")
        .words("position", "positions")
        .icon("list")
        .list(["variant_id", "sku", "quantity", "refunded_quantity", "unit_price_cents"])
        .search(["title", "sku"])
        .section("Position", ["order_id", "title", "variant_id", "sku", "quantity", "refunded_quantity"])
        .section("Money", ["unit_price_cents", "discount_cents", "tax_cents"])
        .closed("Details", ["external_id"])
        .tabs(["channels.shop_order_tickets"])
        .label("sku", "SKU")
        .label("refunded_quantity", "Paid back")
        .label("unit_price_cents", "Price of one")
        .label("discount_cents", "Discount")
        .label("tax_cents", "Tax")
        .help("unit_price_cents", "In hundredths of the order's currency.")
        .help("discount_cents", "In hundredths of the order's currency.")
        .help("tax_cents", "In hundredths of the order's currency.")
        .no_create()
}

/// A ticket that comes with an order of a shop.
fn tickets() -> Resource {
    Resource::part("channels.shop_order_tickets")
        .words("ticket", "tickets")
        .icon("ticket")
        .title("unit_number")
        .list(["bundle_item_id", "state", "registration_id", "issued_at", "last_error"])
        .filters(["state"])
        .sort("unit_number")
        .section("Ticket", ["line_id", "bundle_item_id", "unit_number", "state"])
        .section("Issued", ["events_order_id", "registration_id", "issued_at", "last_error"])
        .label("unit_number", "Number")
        .label("events_order_id", "Ticket order")
        .label("registration_id", "Ticket")
        .help("registration_id", "The ticket itself, as the door knows it.")
        .no_create()
}

/// What a shop paid back.
fn refunds() -> Resource {
    Resource::part("channels.shop_refunds")
        .words("refund", "refunds")
        .icon("undo-2")
        .title("external_id")
        .list(["line_id", "quantity", "amount_cents", "restocked", "refunded_at"])
        .filters(["restocked", "refunded_at"])
        .sort("-refunded_at")
        .section("Refund", ["order_id", "line_id", "quantity", "amount_cents", "currency", "restocked"])
        .closed("Details", ["external_id", "refunded_at"])
        .label("line_id", "Position")
        .label("amount_cents", "Amount")
        .help("line_id", "Empty: shipping, or a sum without a position.")
        .widget("amount_cents", Widget::Money("currency"))
        .widget("currency", Widget::Currency)
        .no_create()
}

/// Who bought in a shop.
fn customers() -> Resource {
    Resource::menu("channels.shop_customers", "Shop")
        .words("customer", "customers")
        .icon("contact")
        .computed("who", "Who", "coalesce(r.name, r.email, r.external_id)")
        .title("who")
        .list(["email", "contact_id", "orders_count", "connection_id", "created_at"])
        .filters(["connection_id", "locale", "redacted_at"])
        .search(["name", "email", "phone", "external_id"])
        .sort("-created_at")
        .section("Customer", ["name", "email", "phone", "locale"])
        .section("Who it is", ["contact_id", "orders_count"])
        .closed("Details", ["connection_id", "external_id", "external_updated_at", "redacted_at"])
        .tabs(["channels.shop_orders", "channels.privacy_requests"])
        .label("connection_id", "Shop")
        .label("contact_id", "Contact")
        .label("orders_count", "Orders")
        .label("redacted_at", "Forgotten")
        .widget("email", Widget::Email)
        .widget("phone", Widget::Phone)
        .widget("locale", Widget::Language)
        .no_create()
        .empty("People who buy in a connected shop appear here, and are matched with your contacts.")
}

/// A shop passes on that a customer wants their data, or to be forgotten.
fn requests() -> Resource {
    Resource::menu("channels.privacy_requests", "Shop")
        .words("data request", "data requests")
        .icon("shield-check")
        .title("kind")
        .list(["customer_id", "connection_id", "state", "received_at", "due_at", "handled_by_id"])
        .filters(["state", "kind", "connection_id", "handled_by_id", "due_at"])
        .search(["external_id"])
        .sort("-received_at")
        .section("Request", ["kind", "customer_id", "contact_id", "received_at", "due_at"])
        .section("Work", ["state", "handled_by_id", "reason", "done_at"])
        .closed("Details", ["connection_id", "external_id", "file_id"])
        .action(Action::set("begin", "Begin", "state", "working").when("state", ["received"]).icon("circle-play"))
        .action(
            Action::set("finish", "Done", "state", "done")
                .and("done_at", "now()")
                .when("state", ["working"])
                .icon("circle-check"),
        )
        .action(
            Action::set("put-back", "Put back", "state", "received").when("state", ["working"]).icon("undo-2"),
        )
        .label("kind", "What they want")
        .label("connection_id", "Shop")
        .label("handled_by_id", "Who works on it")
        .label("reason", "Why it is refused")
        .help("kind", "Data request: a copy. Redact: forget the customer. Shop redact: the shop leaves.")
        .help("reason", "Such as papers that must be kept by law.")
        .help("done_at", "Needed together with done or refused.")
        .when("reason", "state", ["refused"])
        .when("done_at", "state", ["done", "refused"])
        .widget("reason", Widget::Area)
        .read_only(["kind", "customer_id", "contact_id", "received_at", "due_at"])
        .read_only(["connection_id", "external_id", "file_id"])
        .no_create()
        .empty("When a shop passes on that a customer wants their data or wants to be forgotten, it appears here.")
}
