//! What events and shoots may cost and bring, what was booked, and what is paid for shoots.

use resource::{Action, Resource, View, Widget};

/// In the order of the menu.
pub fn all() -> Vec<Resource> {
    vec![budgets(), lines(), entries(), payments(), payment_states()]
}

/// What an event or a shoot may cost and bring.
fn budgets() -> Resource {
    Resource::menu("production.budgets", "Sponsors and money")
        .icon("wallet")
        .list(["event_id", "shoot_id", "status", "currency", "approved_at"])
        .filters(["status", "event_id", "shoot_id", "project_id"])
        .search(["title"])
        .sort("-created_at")
        .section("Budget", ["title", "event_id", "shoot_id", "project_id"])
        .section("Frame", ["currency", "contingency_percent"])
        .closed("Approval", ["status", "approved_by", "approved_at"])
        .label("contingency_percent", "Reserve")
        .help("contingency_percent", "What is kept for the unforeseen, on top of the plan.")
        .widget("currency", Widget::Currency)
        .widget("contingency_percent", Widget::Percent)
        .when("shoot_id", "event_id", [""])
        .when("event_id", "shoot_id", [""])
        .read_only(["status", "approved_by", "approved_at"])
        .tabs(["production.budget_lines"])
        .action(Action::status("submit", "Hand in", "submitted", ["draft"]).icon("send"))
        .action(
            Action::status("approve", "Approve", "approved", ["draft", "submitted"])
                .and("approved_at", "now()")
                .icon("badge-check"),
        )
        .action(
            Action::status("reopen", "Back to draft", "draft", ["submitted", "approved"])
                .and("approved_at", "null")
                .and("approved_by", "null")
                .icon("undo-2"),
        )
        .action(Action::status("close", "Close", "closed", ["approved"]).icon("lock"))
        .action(Action::status("unlock", "Open again", "approved", ["closed"]).icon("lock-open"))
        .empty("A budget says what an event or a shoot may cost and bring, in one currency.")
}

/// What is planned, and what it came to.
fn lines() -> Resource {
    Resource::part("production.budget_lines")
        .words("line", "lines")
        .icon("list")
        .computed(
            "booked",
            "Booked (%)",
            "(select round(100 * coalesce(sum(e.amount_cents), 0) / nullif(r.planned_cents, 0)) \
             from production.budget_entries e where e.line_id = r.id and e.kind = 'actual')",
        )
        .list(["direction", "category", "planned_cents", "booked", "supplier_id"])
        .filters(["direction", "category", "supplier_id"])
        .search(["title", "notes"])
        .sort("position")
        .section("Line", ["budget_id", "title", "direction", "category", "planned_cents"])
        .section("With whom", ["supplier_id", "company_id"])
        .closed("Notes", ["notes", "position"])
        .label("direction", "Cost or income")
        .label("planned_cents", "Planned (minor units)")
        .label("supplier_id", "Who is paid")
        .label("company_id", "Company in the CRM")
        .label("position", "Order")
        .help("planned_cents", "In cents, or whatever is the smallest unit of the budget's currency.")
        .widget("direction", Widget::Radio)
        .widget("notes", Widget::Area)
        .tabs(["production.budget_entries"])
        .empty("Lines say what is planned. They are fixed once the budget is approved.")
}

/// What was ordered or paid on a line.
fn entries() -> Resource {
    Resource::part("production.budget_entries")
        .words("entry", "entries")
        .icon("receipt")
        .title("description")
        .list(["booked_on", "kind", "amount_cents", "document_number", "reverses_id"])
        .filters(["kind", "booked_on"])
        .search(["description", "document_number"])
        .sort("-booked_on")
        .section("Entry", ["line_id", "kind", "amount_cents", "booked_on", "description"])
        .section("Paper", ["document_number", "document_asset_id"])
        .closed("Reversal", ["reverses_id", "currency"])
        .label("line_id", "Line")
        .label("kind", "Ordered or paid")
        .label("amount_cents", "Amount")
        .label("booked_on", "Booked on")
        .label("document_asset_id", "Document")
        .label("reverses_id", "Takes back")
        .help("kind", "A commitment was ordered, an actual amount was paid.")
        .help("amount_cents", "Negative takes back.")
        .help("reverses_id", "The entry that this one takes back as a whole, with the same amount negative.")
        .widget("kind", Widget::Radio)
        .widget("amount_cents", Widget::Money("currency"))
        .widget("currency", Widget::Currency)
        .read_only(["currency"])
        .empty("Entries are never changed: what was wrong is taken back by another one.")
}

/// What a shoot costs or brings.
fn payments() -> Resource {
    Resource::menu("production.shoot_payments", "Sponsors and money")
        .words("payment of a shoot", "payments of shoots")
        .icon("banknote")
        .title("description")
        .list(["shoot_id", "payee_id", "direction", "amount", "status", "due_on"])
        .filters(["status", "direction", "shoot_id", "payee_id", "due_on"])
        .search(["description", "invoice_number"])
        .sort("-created_at")
        .view(View::Board("status"))
        .view(View::Calendar("due_on", None))
        .section("Payment", ["shoot_id", "direction", "payee_id", "description"])
        .section("Amount", ["amount", "currency", "due_on"])
        .section("Invoice", ["invoice_id", "invoice_number", "invoice_url"])
        .closed("State", ["status", "paid_at"])
        .label("payee_id", "Who is paid")
        .label("due_on", "Due")
        .label("invoice_id", "Our invoice")
        .label("invoice_url", "Invoice elsewhere")
        .help("direction", "In: the client pays us. Out: we pay.")
        .help("amount", "Never changed once saved: cancel a wrong payment and write a new one.")
        .widget("direction", Widget::Radio)
        .widget("amount", Widget::Money("currency"))
        .widget("currency", Widget::Currency)
        .widget("invoice_url", Widget::Url)
        .when("payee_id", "direction", ["out"])
        .read_only(["paid_at"])
        .tabs(["production.shoot_payment_states"])
        .action(Action::status("invoice", "Invoiced", "invoiced", ["pending"]).icon("receipt"))
        .action(Action::status("pay", "Paid", "paid", ["pending", "invoiced", "overdue"]).icon("check"))
        .action(Action::status("remind", "Overdue", "overdue", ["invoiced"]).icon("clock"))
        .action(
            Action::status("cancel", "Cancel", "cancelled", ["pending", "invoiced", "overdue"])
                .icon("circle-x"),
        )
        .empty("What shoots cost or bring, from the first invoice to the payment.")
}

/// Every state a payment was in.
fn payment_states() -> Resource {
    Resource::part("production.shoot_payment_states")
        .words("state", "history")
        .icon("history")
        .title("status")
        .list(["occurred_at", "changed_by"])
        .sort("-occurred_at")
        .section("State", ["payment_id", "status", "occurred_at", "changed_by"])
        .no_create()
        .empty("Every change of the payment's state appears here by itself.")
}
