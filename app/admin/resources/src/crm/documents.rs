//! Quotes, orders, invoices and credit notes.

use super::conduct::follow;
use resource::{Action, Resource, View, Widget};

/// In the order of the menu.
pub fn all() -> Vec<Resource> {
    vec![sales_documents(), sales_document_items()]
}

/// A document: list, form, steps.
fn sales_documents() -> Resource {
    steps(form(list(Resource::menu("crm.sales_documents", "Offers and invoices"))))
        .tabs(["crm.sales_document_items", "crm.sales_documents.previous_id"])
        .action(
            Action::run("order", "Make an order", follow::order)
                .when("standing", ["quote accepted"])
                .icon("git-branch"),
        )
        .action(
            Action::run("invoice", "Make an invoice", follow::invoice)
                .when("standing", ["quote accepted", "order issued", "order accepted"])
                .icon("receipt"),
        )
}

/// How people find a document.
fn list(documents: Resource) -> Resource {
    documents
        .words("sales document", "sales documents")
        .icon("receipt")
        .computed("name", "Document", "concat_ws(' · ', r.number, r.title)")
        .computed("standing", "Kind and state", "concat(r.kind, ' ', r.status)")
        .title("name")
        .list(["kind", "status", "company_id", "gross", "issued_on", "due_on"])
        .filters(["kind", "status", "company_id", "issued_on", "due_on"])
        .search(["number", "title", "billed_to"])
        .sort("-created_at")
        .view(View::Board("status"))
        .view(View::Calendar("due_on", None))
        .empty("Begin a quote here or on a deal; orders and invoices are made from it.")
}

/// What one fills in while it is a draft.
fn form(documents: Resource) -> Resource {
    documents
        .section("Document", ["kind", "title", "company_id", "contact_id", "deal_id", "billed_to"])
        .section("Words", ["intro", "closing", "locale"])
        .section("Days", ["issued_on", "valid_until", "performed_on", "due_on"])
        .section("Sum", ["currency", "net", "tax", "gross"])
        .closed(
            "State",
            ["status", "number", "decided_at", "decided_by", "paid_on", "pdf_asset_id", "previous_id"],
        )
        .widget("kind", Widget::Radio)
        .help("title", "What it is about, as it shall stand on top.")
        .label("billed_to", "Printed address")
        .help("billed_to", "Name and address as they shall be printed.")
        .widget("billed_to", Widget::Area)
        .label("intro", "Words above the lines")
        .widget("intro", Widget::Area)
        .label("closing", "Words below the lines")
        .widget("closing", Widget::Area)
        .label("locale", "Language")
        .widget("locale", Widget::Language)
        .help("issued_on", "Empty: the day on which it is issued.")
        .when("valid_until", "kind", ["quote", "order"])
        .help("performed_on", "When what is billed was done.")
        .when("performed_on", "kind", ["invoice", "credit_note"])
        .label("due_on", "Due")
        .when("due_on", "kind", ["invoice", "credit_note"])
        .widget("currency", Widget::Currency)
        .widget("net", Widget::Money("currency"))
        .widget("tax", Widget::Money("currency"))
        .widget("gross", Widget::Money("currency"))
        .help("number", "Given when the document is issued.")
        .label("previous_id", "Made from")
        .label("pdf_asset_id", "PDF")
        .help("paid_on", "Filled in with the payment; change it where the money came earlier.")
        .help("status", "A document is issued with its lines; then only this changes.")
        .read_only(["number", "net", "tax", "gross", "decided_at", "decided_by", "previous_id"])
}

/// Once issued only the state changes.
fn steps(documents: Resource) -> Resource {
    documents
        .action(Action::set("issue", "Issue", "status", "issued").when("status", ["draft"]).icon("send"))
        .action(
            Action::set("accept", "Accepted", "status", "accepted")
                .when("standing", ["quote issued", "order issued"])
                .icon("circle-check"),
        )
        .action(
            Action::set("decline", "Declined", "status", "declined")
                .when("standing", ["quote issued", "order issued"])
                .icon("circle-x"),
        )
        .action(
            Action::set("expire", "Expired", "status", "expired")
                .when("standing", ["quote issued", "order issued"])
                .icon("hourglass"),
        )
        .action(
            Action::set("pay", "Paid", "status", "paid")
                .when("standing", ["invoice issued", "credit_note issued"])
                .icon("banknote"),
        )
        .action(
            Action::set("reissue", "Holds again", "status", "issued")
                .when("status", ["expired", "paid"])
                .icon("undo-2"),
        )
        .action(
            Action::set("cancel", "Cancel", "status", "cancelled")
                .when("status", ["issued", "accepted"])
                .icon("ban"),
        )
}

/// Lines of a document.
fn sales_document_items() -> Resource {
    Resource::part("crm.sales_document_items")
        .words("line", "lines")
        .icon("package")
        .computed(
            "currency",
            "Currency",
            "(select d.currency from crm.sales_documents d where d.id = r.document_id)",
        )
        .list(["quantity", "unit", "unit_price", "discount", "tax_percent", "net"])
        .sort("position")
        .section("What", ["position", "product_id", "name", "description"])
        .section("Price", ["quantity", "unit", "unit_price", "discount", "net"])
        .section("Tax", ["tax_percent", "tax_note"])
        .closed("Place", ["document_id"])
        .label("position", "Place in the list")
        .widget("description", Widget::Area)
        .help("unit", "Such as hour, day, look or evening.")
        .widget("unit_price", Widget::Money("currency"))
        .help("unit_price", "In the document's currency, without tax.")
        .widget("discount", Widget::Percent)
        .label("tax_percent", "Tax")
        .widget("tax_percent", Widget::Percent)
        .help("tax_note", "What an invoice must say, such as the reason for no tax.")
        .widget("net", Widget::Money("currency"))
        .read_only(["net"])
        .empty("Lines change only while the document is a draft.")
}
