//! The books: invoices, the journal, accounts, taxes.

use super::money::party;
use resource::{Resource, Widget};

/// In the order of the menu.
pub fn all() -> Vec<Resource> {
    vec![
        invoices(),
        invoice_lines(),
        journal(),
        journal_lines(),
        accounts(),
        tax_rules(),
        tax_rule_countries(),
        invoice_series(),
    ]
}

/// Invoices as they were issued.
fn invoices() -> Resource {
    Resource::menu("events.invoices", "Money")
        .icon("receipt")
        .title("full_number")
        .list(["kind", "order_id", "issued_on", "gross_total", "tax_total"])
        .filters(["kind", "series_id", "issued_on"])
        .search(["full_number"])
        .sort("-issued_on")
        .section("Invoice", ["full_number", "kind", "order_id", "cancels_id", "issued_on", "delivered_on"])
        .section("Amounts", ["net_total", "tax_total", "gross_total", "currency"])
        .section("As printed", ["seller", "recipient", "payment_terms", "locale"])
        .closed("Number", ["series_id", "number"])
        .label("full_number", "Number")
        .label("cancels_id", "Cancels")
        .label("net_total", "Net")
        .label("tax_total", "Tax")
        .label("gross_total", "Total")
        .label("locale", "Language")
        .label("series_id", "Number series")
        .label("number", "Counted number")
        .help("full_number", "As printed; numbers have no gaps.")
        .help("number", "Given by the series.")
        .help("gross_total", "Below zero on a cancellation.")
        .help("recipient", "Kept as printed for as long as the law asks.")
        .widget("net_total", Widget::Money("currency"))
        .widget("tax_total", Widget::Money("currency"))
        .widget("gross_total", Widget::Money("currency"))
        .widget("currency", Widget::Currency)
        .widget("locale", Widget::Language)
        .widget("seller", party())
        .widget("recipient", party())
        .tabs(["events.invoice_lines", "events.invoices"])
        .no_create()
        .empty(
            "Invoices are issued for orders, as the shop's settings say. They are never changed; a \
             wrong one is cancelled by another.",
        )
}

/// Lines of an invoice.
fn invoice_lines() -> Resource {
    Resource::part("events.invoice_lines")
        .words("line", "lines")
        .title("description")
        .list(["quantity", "net_amount", "tax_rate", "tax_amount", "gross_amount"])
        .sort("position")
        .section("Line", ["invoice_id", "position", "description", "quantity"])
        .section("Amounts", ["net_amount", "tax_rate", "tax_category", "tax_amount", "gross_amount"])
        .closed("For", ["registration_id", "fee_id"])
        .computed(
            "currency",
            "Currency",
            "(select i.currency from events.invoices i where i.id = r.invoice_id)",
        )
        .label("net_amount", "Net")
        .label("tax_amount", "Tax")
        .label("gross_amount", "Total")
        .label("registration_id", "Ticket")
        .label("fee_id", "Fee")
        .help("gross_amount", "With tax.")
        .widget("net_amount", Widget::Money("currency"))
        .widget("tax_amount", Widget::Money("currency"))
        .widget("gross_amount", Widget::Money("currency"))
        .widget("tax_rate", Widget::Percent)
        .no_create()
}

/// Why money moved.
fn journal() -> Resource {
    Resource::menu("events.ledger_transactions", "Money")
        .words("journal entry", "journal")
        .icon("book-open")
        .title("description")
        .list(["kind", "booked_on", "amount", "order_id", "payout_id"])
        .filters(["kind", "booked_on", "order_id"])
        .search(["description", "idempotency_key"])
        .sort("-booked_on")
        .section("Entry", ["kind", "description", "booked_on", "reverses_id"])
        .section("For", ["order_id", "payment_id", "refund_id", "payout_id"])
        .closed("More", ["idempotency_key"])
        .computed(
            "currency",
            "Currency",
            "(select min(e.currency) from events.ledger_entries e where e.transaction_id = r.id)",
        )
        .computed(
            "amount",
            "Moved",
            "(select coalesce(sum(e.amount), 0) from events.ledger_entries e where e.transaction_id = r.id)",
        )
        .label("booked_on", "Booked")
        .label("reverses_id", "Reverses")
        .label("idempotency_key", "Booked once as")
        .help("idempotency_key", "The same thing is never booked twice under one word.")
        .widget("amount", Widget::Money("currency"))
        .tabs(["events.ledger_entries", "events.ledger_transactions"])
        .no_create()
        .empty("Every sale, payment, refund and payout is booked here by itself, always with both sides.")
}

/// Money that goes from one account to another.
fn journal_lines() -> Resource {
    Resource::part("events.ledger_entries")
        .words("line", "lines")
        .title("debit_account_id")
        .list(["credit_account_id", "amount", "transaction_id", "created_at"])
        .section("Line", ["transaction_id", "debit_account_id", "credit_account_id", "amount", "currency"])
        .label("transaction_id", "Journal entry")
        .label("debit_account_id", "To the account")
        .label("credit_account_id", "From the account")
        .help("amount", "What goes from the one account to the other.")
        .widget("amount", Widget::Money("currency"))
        .widget("currency", Widget::Currency)
        .no_create()
}

/// Where money of an organisation stands.
fn accounts() -> Resource {
    Resource::menu("events.ledger_accounts", "Money")
        .words("account", "accounts")
        .icon("wallet")
        .list(["code", "kind", "balance", "external_number", "is_active"])
        .filters(["kind", "currency", "is_active"])
        .search(["name", "code", "external_number"])
        .sort("code")
        .small()
        .section("Account", ["name", "code", "kind", "currency", "external_number", "is_active"])
        .computed("balance", "Balance", "(select b.balance from events.ledger_balances b where b.id = r.id)")
        .label("external_number", "Number in the bookkeeping")
        .label("is_active", "In use")
        .widget("code", Widget::Slug("name"))
        .widget("currency", Widget::Currency)
        .widget("balance", Widget::Money("currency"))
        .tabs(["events.ledger_entries.debit_account_id", "events.ledger_entries.credit_account_id"])
        .empty("Accounts say where money stands: with the provider, in the till, as income, as tax.")
}

/// How a price is taxed.
fn tax_rules() -> Resource {
    Resource::menu("events.tax_rules", "Money")
        .words("tax rule", "tax rules")
        .icon("scale")
        .list(["rate", "category", "price_includes_tax", "home_country"])
        .filters(["category", "home_country", "price_includes_tax"])
        .search(["name"])
        .sort("name")
        .small()
        .section("Rule", ["name", "rate", "price_includes_tax", "home_country"])
        .section("Abroad", ["reverse_charge", "keep_gross"])
        .closed("On invoices", ["category", "exemption_reason"])
        .label("price_includes_tax", "Prices include it")
        .label("home_country", "Country")
        .label("reverse_charge", "Reverse charge")
        .label("keep_gross", "Buyers abroad pay the same")
        .label("exemption_reason", "Why there is no tax")
        .help(
            "category",
            "For electronic invoices: S standard, Z zero, E exempt, AE reverse charge, K within the EU, \
             G export, O outside the scope.",
        )
        .help("rate", "Per cent.")
        .widget("rate", Widget::Percent)
        .widget("home_country", Widget::Country)
        .when("exemption_reason", "category", ["E", "AE", "K", "G", "O"])
        .tabs(["events.tax_rule_countries", "events.ticket_tiers"])
        .empty("A rule says how much tax is in a price; ticket tiers and fees refer to it.")
}

/// What differs for buyers of other countries.
fn tax_rule_countries() -> Resource {
    Resource::part("events.tax_rule_countries")
        .words("country", "countries")
        .title("country")
        .list(["customer", "action", "rate"])
        .sort("position")
        .section("Country", ["tax_rule_id", "country", "customer", "action", "rate", "position"])
        .label("customer", "For")
        .label("action", "What happens")
        .help("country", "Two letters such as FR; EU for any of its countries, ZZ for any at all.")
        .help(
            "action",
            "VAT takes the rate below, reverse leaves the tax to the buyer, none takes none, block \
             sells nothing.",
        )
        .help("rate", "Per cent; empty for the rule's own rate.")
        .help("position", "The first row that fits decides.")
        .widget("country", Widget::Line)
        .widget("rate", Widget::Percent)
        .when("rate", "action", ["vat"])
        .empty("Without a country here the rule is the same for buyers everywhere.")
}

/// Numbers of invoices.
fn invoice_series() -> Resource {
    Resource::menu("events.invoice_series", "Money")
        .words("number series", "number series")
        .icon("hash")
        .title("prefix")
        .list(["digits", "last_number", "created_at"])
        .filters(["created_at"])
        .search(["prefix"])
        .sort("prefix")
        .small()
        .section("Series", ["prefix", "digits", "last_number"])
        .label("last_number", "Last number given")
        .help("prefix", "Such as 2027-; a new year may begin a new series. It cannot be changed afterwards.")
        .help("last_number", "Numbers are given without gaps.")
        .read_only(["last_number"])
        .empty("Invoices are numbered in series; begin one before the first invoice.")
}
