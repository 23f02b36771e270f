//! Money that comes, goes back and is paid out. What is booked about it is in `books`.

use resource::{Action, Part, Resource, Widget};

/// In the order of the menu.
pub fn all() -> Vec<Resource> {
    vec![payments(), provider_news(), refunds(), refund_lines(), payouts(), payout_lines()]
}

/// Money for an order.
fn payments() -> Resource {
    Resource::menu("events.payments", "Money")
        .icon("credit-card")
        .title("order_id")
        .list(["amount", "provider", "status", "completed_at", "created_at"])
        .filters(["status", "provider", "created_at", "completed_at"])
        .search(["provider_transaction_id", "provider_account"])
        .sort("-created_at")
        .section("Payment", ["order_id", "amount", "currency", "provider", "status", "payer_id"])
        .section("At the provider", ["provider_transaction_id", "provider_account", "fee", "failure"])
        .closed("Steps", ["till_session_id", "authorized_at", "completed_at", "idempotency_key"])
        .label("provider", "Paid by")
        .label("payer_id", "Payer")
        .label("provider_transaction_id", "Number there")
        .label("provider_account", "Account there")
        .label("failure", "What went wrong")
        .label("till_session_id", "Till shift")
        .label("idempotency_key", "Key of the request")
        .help("amount", "An order may be paid in parts. What is written cannot be changed afterwards.")
        .help("fee", "What the provider keeps.")
        .help("provider_transaction_id", "For a bank transfer, the number on the statement.")
        .help("status", "Refunded when all of it went back; parts are told by the refunds.")
        .widget("currency", Widget::Currency)
        .widget("amount", Widget::Money("currency"))
        .widget("fee", Widget::Money("currency"))
        .read_only([
            "status",
            "provider_account",
            "failure",
            "authorized_at",
            "completed_at",
            "idempotency_key",
        ])
        .tabs([
            "events.refunds",
            "events.payment_events",
            "events.payout_lines",
            "events.ledger_transactions",
        ])
        .action(
            Action::set("complete", "The money has come", "status", "completed")
                .when("status", ["pending", "authorized", "failed", "cancelled"])
                .icon("check"),
        )
        .action(
            Action::set("cancel", "It will not come", "status", "cancelled")
                .when("status", ["pending", "authorized"])
                .icon("ban"),
        )
        .empty(
            "Payments arrive from the shop and the tills. Add a bank transfer by hand when you find it \
             on the statement.",
        )
}

/// What providers report about payments.
fn provider_news() -> Resource {
    Resource::part("events.payment_events")
        .words("report of the provider", "reports of the provider")
        .title("kind")
        .list(["provider", "outcome", "happened_at", "received_at", "attempts"])
        .search(["provider_event_id", "kind"])
        .section(
            "Report",
            ["provider", "kind", "provider_event_id", "payment_id", "happened_at", "received_at"],
        )
        .section("What became of it", ["outcome", "processed_at", "attempts"])
        .closed("As received", ["payload"])
        .label("provider_event_id", "Number there")
        .help("payload", "Without the payer's name, address and card.")
        .widget("payload", Widget::Json)
        .read_only([
            "provider",
            "kind",
            "provider_event_id",
            "payment_id",
            "payload",
            "happened_at",
            "received_at",
        ])
        .read_only(["processed_at", "outcome", "attempts"])
        .no_create()
}

/// Money that goes back.
fn refunds() -> Resource {
    Resource::menu("events.refunds", "Money")
        .icon("undo-2")
        .title("order_id")
        .list(["amount", "reason", "status", "completed_at", "created_at"])
        .filters(["status", "reason", "created_at"])
        .search(["provider_refund_id"])
        .sort("-created_at")
        .section("Refund", ["order_id", "payment_id", "amount", "currency", "reason", "gift_card_id"])
        .section("State", ["status", "completed_at", "provider_refund_id"])
        .closed("More", ["requested_by", "idempotency_key"])
        .label("gift_card_id", "As credit on the card")
        .label("requested_by", "Asked for by")
        .label("provider_refund_id", "Number at the provider")
        .label("idempotency_key", "Key of the request")
        .help(
            "amount",
            "All refunds of a payment together never exceed it. What is written cannot be changed \
             afterwards.",
        )
        .help("gift_card_id", "Choose a card to give credit instead of money.")
        .widget("currency", Widget::Currency)
        .widget("amount", Widget::Money("currency"))
        .read_only(["status", "completed_at", "provider_refund_id", "idempotency_key"])
        .tabs([
            "events.refund_lines",
            "events.payout_lines",
            "events.gift_card_transactions",
            "events.ledger_transactions",
        ])
        .action(
            Action::set("complete", "The money went back", "status", "completed")
                .and("completed_at", "now()")
                .when("status", ["pending", "sent"])
                .icon("check"),
        )
        .action(
            Action::set("retry", "Try again", "status", "pending")
                .when("status", ["failed"])
                .icon("refresh-cw"),
        )
        .action(
            Action::set("cancel", "Do not refund", "status", "cancelled")
                .when("status", ["pending"])
                .icon("ban"),
        )
        .empty("Money that goes back to buyers, all of a payment or a part of it.")
}

/// For which tickets and fees a refund is.
fn refund_lines() -> Resource {
    Resource::part("events.refund_lines")
        .words("line", "lines")
        .title("registration_id")
        .list(["fee_id", "amount"])
        .section("Line", ["refund_id", "registration_id", "fee_id", "amount"])
        .computed(
            "currency",
            "Currency",
            "(select f.currency from events.refunds f where f.id = r.refund_id)",
        )
        .label("registration_id", "Ticket")
        .label("fee_id", "Fee")
        .help("registration_id", "Either a ticket or a fee.")
        .help("amount", "What of the refund is for it.")
        .widget("amount", Widget::Money("currency"))
}

/// What a provider sends to the bank, or the organisation to an affiliate.
fn payouts() -> Resource {
    Resource::menu("events.payouts", "Money")
        .icon("landmark")
        .title("provider")
        .list(["amount", "affiliate_id", "arrives_on", "provider_payout_id", "status"])
        .filters(["provider", "status", "affiliate_id", "arrives_on"])
        .search(["provider_payout_id"])
        .sort("-created_at")
        .section("Payout", ["provider", "affiliate_id", "amount", "fee", "currency"])
        .section("When", ["status", "arrives_on", "paid_at", "period_start", "period_end"])
        .section("At the provider", ["provider_payout_id"])
        .label("provider", "By")
        .label("provider_payout_id", "Number there")
        .label("arrives_on", "Arrives")
        .help("affiliate_id", "Who gets a commission; empty for what providers pay out.")
        .help("amount", "What arrives; below zero where a provider takes money back.")
        .help("fee", "What is kept on the way.")
        .widget("currency", Widget::Currency)
        .widget("amount", Widget::Money("currency"))
        .widget("fee", Widget::Money("currency"))
        .read_only(["paid_at"])
        .tabs(["events.payout_lines", "events.ledger_transactions"])
        .action(
            Action::set("pay", "It was paid", "status", "paid")
                .and("paid_at", "now()")
                .when("status", ["pending", "in_transit"])
                .icon("check"),
        )
        .action(
            Action::set("fail", "It did not arrive", "status", "failed")
                .when("status", ["pending", "in_transit", "paid"])
                .icon("triangle-alert"),
        )
        .action(
            Action::set("retry", "Pay again", "status", "pending")
                .when("status", ["failed"])
                .icon("refresh-cw"),
        )
        .action(
            Action::set("cancel", "Do not pay", "status", "cancelled")
                .when("status", ["pending"])
                .icon("ban"),
        )
        .empty("What payment providers send to your bank is listed here; add what you pay to affiliates.")
}

/// What a payout consists of.
fn payout_lines() -> Resource {
    Resource::part("events.payout_lines")
        .words("line", "lines")
        .title("kind")
        .list(["amount", "fee", "payment_id", "refund_id", "order_id"])
        .section("Line", ["payout_id", "kind", "amount", "fee", "payment_id", "refund_id", "order_id"])
        .computed(
            "currency",
            "Currency",
            "(select p.currency from events.payouts p where p.id = r.payout_id)",
        )
        .help("amount", "Before the fee; below zero for refunds.")
        .widget("amount", Widget::Money("currency"))
        .widget("fee", Widget::Money("currency"))
}

/// Who and where, as it stands on an invoice.
pub(super) fn party() -> Widget {
    Widget::Object(vec![
        Part::new("name", "Name", Widget::Line),
        Part::new("address", "Address", Widget::Area),
        Part::new("vat_id", "VAT number", Widget::Line),
    ])
}
