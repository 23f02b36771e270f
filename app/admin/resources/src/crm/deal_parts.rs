//! What hangs below a deal: people, lines, competitors, what happened.

use super::conduct::author::By;
use resource::{Resource, Widget};

/// In the order of the menu.
pub fn all() -> Vec<Resource> {
    vec![
        deal_activities(),
        deal_products(),
        deal_contacts(),
        deal_details(),
        deal_competitors(),
        deal_tags(),
        deal_stage_history(),
    ]
}

/// What happened in a deal: notes of people, and changes that triggers write down.
fn deal_activities() -> Resource {
    Resource::part("crm.deal_activities")
        .words("event of a deal", "events of deals")
        .icon("history")
        .list(["activity_type", "old_value", "new_value", "performed_by_id", "created_at"])
        .filters(["activity_type", "performed_by_id"])
        .search(["subject", "description"])
        .sort("-created_at")
        .section("What happened", ["activity_type", "subject", "description"])
        .closed("Change", ["deal_id", "old_value", "new_value", "performed_by_id"])
        .label("activity_type", "Kind")
        .widget("description", Widget::Area)
        .label("performed_by_id", "By")
        .help("performed_by_id", "Empty: the system.")
        .label("old_value", "Before")
        .label("new_value", "After")
        .read_only(["old_value", "new_value", "performed_by_id"])
        .hooks(By("performed_by_id"))
}

/// Lines of a deal.
fn deal_products() -> Resource {
    Resource::part("crm.deal_products")
        .words("line", "lines")
        .icon("package")
        .computed("currency", "Currency", "(select d.currency from crm.deals d where d.id = r.deal_id)")
        .list(["quantity", "unit_price", "discount", "total", "billing_period"])
        .filters(["product_id", "is_recurring"])
        .sort("sort_order")
        .section("What", ["product_id", "name", "description"])
        .section("Price", ["quantity", "unit_price", "discount", "tax_rate_id", "total"])
        .section("Again", ["is_recurring", "billing_period"])
        .closed("Place", ["deal_id", "sort_order"])
        .help("name", "As it shall stand in the offer.")
        .widget("description", Widget::Area)
        .widget("unit_price", Widget::Money("currency"))
        .help("unit_price", "In the deal's currency, without tax.")
        .widget("discount", Widget::Percent)
        .widget("total", Widget::Money("currency"))
        .help("total", "Without tax: quantity times price less discount.")
        .label("tax_rate_id", "Tax")
        .label("is_recurring", "Comes again")
        .label("billing_period", "How often")
        .when("billing_period", "is_recurring", ["true"])
        .label("sort_order", "Place in the list")
        .read_only(["total"])
}

/// The people of a deal.
fn deal_contacts() -> Resource {
    Resource::part("crm.deal_contacts")
        .words("person of a deal", "people of deals")
        .icon("users")
        .computed(
            "who",
            "Who and for what",
            concat!(
                "concat_ws(' · ', ",
                person!("r.contact_id"),
                ", (select d.name from crm.deals d where d.id = r.deal_id))"
            ),
        )
        .title("who")
        .list(["contact_id", "deal_id", "role", "is_primary", "added_at"])
        .filters(["role"])
        .section("Who", ["deal_id", "contact_id", "role", "is_primary"])
        .label("is_primary", "Main contact")
        .help("is_primary", "One per deal.")
        .read_only(["added_at"])
}

/// What a deal has beside its main columns; made with it.
fn deal_details() -> Resource {
    Resource::part("crm.deal_details")
        .words("details of a deal", "details of deals")
        .icon("sliders-horizontal")
        .title("next_step")
        .list(["next_step_on", "price_book_id", "amount_follows_products"])
        .section("Next step", ["next_step", "next_step_on"])
        .section("Prices", ["price_book_id", "amount_follows_products"])
        .closed("Own fields", ["custom_fields"])
        .closed("Board", ["position"])
        .label("next_step_on", "Until")
        .label("amount_follows_products", "Amount is the sum of the lines")
        .help("amount_follows_products", "The deal's amount and what it brings per month follow its lines.")
        .widget("custom_fields", Widget::Json)
        .help("custom_fields", "Values by the key of each of your own fields.")
        .label("position", "Place in the column of the board")
        .no_create()
}

/// Who else wants this deal.
fn deal_competitors() -> Resource {
    Resource::part("crm.deal_competitors")
        .words("competitor in a deal", "competitors in deals")
        .icon("target")
        .list(["competitor_id", "deal_id", "status", "pricing"])
        .filters(["status", "competitor_id"])
        .section("Who", ["deal_id", "competitor_id", "name", "status"])
        .section("How they bid", ["pricing", "strengths_weaknesses"])
        .help("name", "As it is called at the time.")
        .label("pricing", "Their price")
        .label("strengths_weaknesses", "Strengths and weaknesses")
        .widget("strengths_weaknesses", Widget::Area)
}

/// Tags of a deal.
fn deal_tags() -> Resource {
    Resource::part("crm.deal_tags")
        .words("tag of a deal", "tags of deals")
        .icon("tag")
        .title("tag_id")
        .list(["deal_id", "created_at"])
        .section("Tag", ["deal_id", "tag_id"])
}

/// Every step of a deal, with what it was worth then; written by trigger.
fn deal_stage_history() -> Resource {
    Resource::part("crm.deal_stage_history")
        .words("step of a deal", "steps of deals")
        .icon("git-branch")
        .title("to_stage_id")
        .list(["from_stage_id", "amount", "probability", "days_in_stage", "changed_at"])
        .filters(["to_stage_id", "changed_by_id", "changed_at"])
        .sort("-changed_at")
        .label("from_stage_id", "From")
        .label("to_stage_id", "To")
        .widget("amount", Widget::Money("currency"))
        .widget("probability", Widget::Percent)
        .label("days_in_stage", "Days in the stage before")
        .label("changed_by_id", "By")
        .no_create()
}
