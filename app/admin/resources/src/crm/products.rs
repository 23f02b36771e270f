//! What is sold and at which price: products, price books, taxes, exchange rates, and the series of numbers.

use resource::{Resource, View, Widget};

/// In the order of the menu.
pub fn all() -> Vec<Resource> {
    vec![products(), price_books(), price_book_entries(), tax_rates(), exchange_rates(), number_series()]
}

/// What an organisation sells beside tickets.
fn products() -> Resource {
    Resource::menu("crm.products", "Offers and invoices")
        .icon("package")
        .list(["code", "product_type", "unit_price", "unit", "billing_period", "is_active"])
        .filters(["product_type", "is_active", "is_recurring", "tax_rate_id"])
        .search(["name", "code", "description"])
        .sort("name")
        .small()
        .section("Product", ["name", "code", "product_type", "description", "is_active"])
        .section("Price", ["unit_price", "currency", "unit", "tax_rate_id"])
        .section("Again", ["is_recurring", "billing_period"])
        .help("code", "Short and your own, such as SP-MAIN; imports find the product by it.")
        .label("product_type", "Kind")
        .widget("description", Widget::Area)
        .label("is_active", "Is sold")
        .label("unit_price", "Price")
        .help("unit_price", "Without tax; price books may have others.")
        .widget("unit_price", Widget::Money("currency"))
        .widget("currency", Widget::Currency)
        .help("unit", "Such as hour, day, look or evening.")
        .label("tax_rate_id", "Tax")
        .label("is_recurring", "Comes again")
        .label("billing_period", "How often")
        .when("billing_period", "is_recurring", ["true"])
        .tabs(["crm.price_book_entries", "crm.deal_products"])
        .empty("Add services, retainers and sponsoring packages, so that quotes are put together quickly.")
}

/// Prices by season, currency or company.
fn price_books() -> Resource {
    Resource::menu("crm.price_books", "Offers and invoices")
        .icon("book-open")
        .list(["currency", "company_id", "is_default", "valid_from", "valid_until"])
        .filters(["currency", "company_id", "is_default"])
        .search(["name", "description"])
        .sort("name")
        .small()
        .view(View::Timeline("valid_from", "valid_until"))
        .section("Price book", ["name", "description", "currency"])
        .section("For whom and when", ["is_default", "company_id", "valid_from", "valid_until"])
        .widget("description", Widget::Area)
        .widget("currency", Widget::Currency)
        .label("is_default", "Holds for everybody")
        .help("is_default", "At any time one per currency.")
        .help("company_id", "Prices agreed with one company; empty: for all.")
        .help("valid_until", "The first day on which it holds no more.")
        .tabs(["crm.price_book_entries"])
        .empty("Keep the prices of a season or an agreement together; products without a price there keep their own.")
}

/// The price of a product in a price book.
fn price_book_entries() -> Resource {
    Resource::part("crm.price_book_entries")
        .words("price", "prices")
        .icon("euro")
        .computed(
            "currency",
            "Currency",
            "(select b.currency from crm.price_books b where b.id = r.price_book_id)",
        )
        .title("product_id")
        .list(["price_book_id", "min_quantity", "unit_price"])
        .filters(["product_id", "price_book_id"])
        .section("Price", ["price_book_id", "product_id", "min_quantity", "unit_price"])
        .label("min_quantity", "From this quantity on")
        .widget("unit_price", Widget::Money("currency"))
        .help("unit_price", "In the currency of the book, without tax.")
}

/// Taxes on what is sold.
fn tax_rates() -> Resource {
    Resource::menu("crm.tax_rates", "Offers and invoices")
        .words("tax rate", "tax rates")
        .icon("percent")
        .list(["percent", "kind", "country", "is_active"])
        .filters(["kind", "country", "is_active"])
        .search(["name", "note"])
        .sort("name")
        .small()
        .section("Tax", ["name", "percent", "kind", "country", "is_active"])
        .section("On documents", ["note"])
        .widget("percent", Widget::Percent)
        .widget("country", Widget::Country)
        .label("is_active", "In use")
        .label("note", "What a document must say")
        .help("note", "Such as the reason for no tax.")
        .tabs(["crm.products"])
        .empty("Add the taxes of your country. Documents keep the rate of their day.")
}

/// Exchange rates by day.
fn exchange_rates() -> Resource {
    Resource::menu("crm.exchange_rates", "Offers and invoices")
        .icon("arrow-right")
        .computed("pair", "Currencies", "concat(r.currency, ' → ', r.base_currency)")
        .title("pair")
        .list(["rate", "valid_on", "source"])
        .filters(["currency", "base_currency", "valid_on", "source"])
        .search(["currency", "base_currency"])
        .sort("-valid_on")
        .section("Rate", ["currency", "base_currency", "rate", "valid_on", "source"])
        .label("currency", "From")
        .widget("currency", Widget::Currency)
        .label("base_currency", "To")
        .widget("base_currency", Widget::Currency)
        .help("rate", "How many units of the second currency one unit of the first is worth.")
        .label("valid_on", "From this day on")
        .help("valid_on", "A day without a rate takes the last before it.")
        .empty("Rates bring deals in other currencies into one sum.")
}

/// Numbers of documents without gaps.
fn number_series() -> Resource {
    Resource::menu("crm.number_series", "Offers and invoices")
        .words("number series", "number series")
        .icon("hash")
        .computed(
            "next",
            "Next number",
            "r.prefix || lpad((r.last_number + 1)::text, greatest(r.digits, length((r.last_number + 1)::text)), '0')",
        )
        .title("next")
        .list(["kind", "year", "prefix", "digits", "last_number"])
        .filters(["kind", "year"])
        .search(["prefix"])
        .sort("-year")
        .small()
        .section("Series", ["kind", "year", "prefix", "digits"])
        .closed("Counted", ["last_number"])
        .help("year", "0 goes on through the years.")
        .help("prefix", "What stands before the number, such as R-2026-.")
        .help("digits", "Filled up with zeros to so many.")
        .read_only(["last_number"])
        .empty("A series begins by itself with the first document that is issued; set it up before if you want another prefix.")
}
