//! Briefs: what is asked for, and what came of it.

use resource::{Action, Resource, View, Widget};

/// In the order of the menu.
pub fn all() -> Vec<Resource> {
    vec![briefs(), deliverables(), asset_links(), content_links(), campaign_links()]
}

/// What is asked for.
fn briefs() -> Resource {
    state_of_briefs(Resource::menu("planning.briefs", "Projects"))
        .icon("clipboard-list")
        .list(["brief_type", "project_id", "status", "delivered", "owner_id", "due_at"])
        .filters(["status", "brief_type", "project_id", "owner_id", "due_at"])
        .search(["title", "code", "objective", "key_message"])
        .sort("-created_at")
        .view(View::Board("status"))
        .view(View::Calendar("due_at", None))
        .section("Essentials", ["title", "brief_type", "status", "priority", "due_at", "owner_id"])
        .section("What is asked for", ["objective", "audience", "key_message", "tone", "mandatories"])
        .section("For whom", ["project_id", "content_project_id", "company_id", "contact_id"])
        .section("Money and rules", ["budget_cents", "currency", "embargo_until"])
        .closed("More", ["code"])
        .computed(
            "delivered",
            "Delivered",
            "(select count(d.delivered_at) || ' / ' || count(*) from planning.brief_deliverables d \
             where d.brief_id = r.id)",
        )
        .label("brief_type", "Kind")
        .label("due_at", "Until")
        .label("owner_id", "In charge")
        .label("objective", "Aim")
        .label("key_message", "Message")
        .label("mandatories", "What must be in it")
        .label("company_id", "Who asks")
        .label("contact_id", "Whom to ask back")
        .label("budget_cents", "Budget")
        .label("embargo_until", "Not shown before")
        .label("code", "Number")
        .help("company_id", "The client.")
        .help("contact_id", "The person at the client.")
        .help("budget_cents", "What all of it may cost.")
        .help("mandatories", "Logos, credits, legal lines.")
        .help("code", "As it stands on papers; several briefs may have none.")
        .widget("objective", Widget::Area)
        .widget("mandatories", Widget::Area)
        .widget("budget_cents", Widget::Money("currency"))
        .widget("currency", Widget::Currency)
        .tabs([
            "planning.brief_deliverables",
            "planning.content_pieces",
            "planning.approvals",
            "planning.brief_asset_links",
            "planning.brief_content_links",
            "planning.campaign_brief_links",
            "planning.workflow_runs",
            "production.shoots",
        ])
        .empty(
            "A brief says what is wanted: aim, audience, message, what is delivered until when and for \
             how much.",
        )
}

/// The steps of a brief.
fn state_of_briefs(briefs: Resource) -> Resource {
    briefs
        .action(
            Action::set("submit", "Give to review", "status", "in_review")
                .when("status", ["draft"])
                .icon("send"),
        )
        .action(
            Action::set("approve", "Approve", "status", "approved")
                .when("status", ["in_review"])
                .icon("badge-check"),
        )
        .action(
            Action::set("send_back", "Back to draft", "status", "draft")
                .when("status", ["in_review", "approved", "cancelled"])
                .icon("undo-2"),
        )
        .action(
            Action::set("start", "Begin", "status", "in_progress")
                .when("status", ["approved", "delivered"])
                .icon("play"),
        )
        .action(
            Action::set("deliver", "Delivered", "status", "delivered")
                .when("status", ["in_progress"])
                .icon("package"),
        )
        .action(
            Action::set("close", "Close", "status", "closed")
                .when("status", ["delivered"])
                .icon("check-check"),
        )
        .action(
            Action::set("cancel", "Cancel", "status", "cancelled")
                .when("status", ["draft", "in_review", "approved", "in_progress"])
                .icon("ban"),
        )
}

/// What a brief asks for, piece by piece.
fn deliverables() -> Resource {
    Resource::part("planning.brief_deliverables")
        .words("deliverable", "deliverables")
        .list(["quantity", "content_type", "size_spec_id", "due_at", "delivered_at", "accepted_at"])
        .sort("position")
        .section("Deliverable", ["brief_id", "title", "content_type", "size_spec_id", "quantity", "notes"])
        .section("When", ["due_at", "delivered_at", "accepted_at", "position"])
        .label("content_type", "Kind")
        .label("size_spec_id", "Size")
        .label("due_at", "Until")
        .label("delivered_at", "Delivered")
        .label("accepted_at", "Accepted")
        .action(
            Action::set("deliver", "Delivered", "delivered_at", "now()")
                .when("delivered_at", [""])
                .icon("package"),
        )
        .empty("List what is wanted: three reels, one press picture in print size, a text of 600 words.")
}

/// Assets that a brief shows, begins from or led to.
fn asset_links() -> Resource {
    Resource::part("planning.brief_asset_links")
        .words("picture or file", "pictures and files")
        .title("asset_id")
        .picture("asset_id")
        .list(["link_type"])
        .section("File", ["brief_id", "asset_id", "link_type"])
        .label("asset_id", "File")
        .label("link_type", "Is")
        .help(
            "link_type",
            "Reference: shows what is meant. Source: work begins with it. Deliverable: came of it.",
        )
        .widget("asset_id", Widget::Image)
        .widget("link_type", Widget::Radio)
        .empty("Moodboards, sources and results: everything in the library that belongs to the brief.")
}

/// Entries of the content system that a brief begins from or led to.
fn content_links() -> Resource {
    Resource::part("planning.brief_content_links")
        .words("entry", "entries")
        .title("content_entry_id")
        .list(["link_type"])
        .section("Entry", ["brief_id", "content_entry_id", "link_type"])
        .label("content_entry_id", "Entry")
        .label("link_type", "Is")
        .help(
            "link_type",
            "Reference: shows what is meant. Source: work begins with it. Deliverable: came of it.",
        )
        .widget("link_type", Widget::Radio)
}

/// Which briefs serve a campaign.
fn campaign_links() -> Resource {
    Resource::part("planning.campaign_brief_links")
        .words("campaign", "campaigns")
        .title("campaign_id")
        .list(["brief_id", "created_at"])
        .section("Campaign", ["brief_id", "campaign_id"])
        .label("campaign_id", "Campaign")
}
