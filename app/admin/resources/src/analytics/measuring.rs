//! What is set up for one website or for all: segments, notes in the charts, imports, rules for sources.

use resource::{Action, Resource, View, Widget};

/// In the order of the menu.
pub fn all() -> Vec<Resource> {
    vec![segments(), annotations(), imports(), source_rules()]
}

/// A choice of visitors that is used again.
fn segments() -> Resource {
    Resource::menu("analytics.segments", "Websites")
        .icon("filter")
        .list(["property_id", "created_by", "updated_at"])
        .filters(["property_id", "created_by"])
        .search(["name"])
        .sort("name")
        .small()
        .section("Segment", ["name", "property_id", "filters"])
        .label("property_id", "Website")
        .help("property_id", "Empty: for all websites.")
        .label("filters", "Visitors")
        .help(
            "filters",
            r#"Such as {"and": [{"dimension": "device", "is": "equal", "values": ["mobile"]}]}; or "or"."#,
        )
        .widget("filters", Widget::Json)
        .tabs(["analytics.dashboards"])
        .empty(
            "Keep a choice of visitors, such as telephones in Berlin, and see every figure for them alone.",
        )
}

/// What happened on a day, written into the charts.
fn annotations() -> Resource {
    Resource::menu("analytics.annotations", "Websites")
        .words("note", "notes")
        .icon("flag")
        .title("text")
        .list(["property_id", "starts_at", "ends_at", "created_by"])
        .filters(["property_id", "starts_at", "created_by"])
        .search(["text"])
        .sort("-starts_at")
        .small()
        .view(View::Calendar("starts_at", Some("ends_at")))
        .section("Note", ["text", "starts_at", "ends_at", "property_id", "url"])
        .label("text", "What happened")
        .label("property_id", "Website")
        .help("property_id", "Empty: on all charts of the organisation.")
        .help("ends_at", "Only for what lasted longer than a moment.")
        .label("url", "Link")
        .widget("url", Widget::Url)
        .empty("Write down what moves the figures: a mail went out, a ball took place, a server was down.")
}

/// Figures of the time before.
fn imports() -> Resource {
    Resource::menu("analytics.imports", "Websites")
        .icon("upload")
        .title("source")
        .list(["property_id", "period", "status", "rows_read", "rows_refused", "finished_at"])
        .filters(["property_id", "source", "status", "created_by"])
        .sort("-created_at")
        .view(View::Board("status"))
        .section("Import", ["property_id", "source", "file_id", "period"])
        .section("Progress", ["status", "rows_read", "rows_refused", "error", "finished_at"])
        .label("property_id", "Website")
        .label("source", "From")
        .label("period", "Days")
        .help("period", "The end is not included. It must lie before the first day that is measured here.")
        .label("rows_read", "Rows read")
        .label("rows_refused", "Rows refused")
        .read_only(["status", "rows_read", "rows_refused", "error", "finished_at"])
        .action(
            Action::set("retry", "Try again", "status", "waiting")
                .and("error", "null")
                .when("status", ["failed"])
                .icon("refresh-cw"),
        )
        .action(
            Action::set("undo", "Undo", "status", "undone")
                .when("status", ["waiting", "done"])
                .icon("undo-2"),
        )
        .empty("Bring figures of the time before, from Google Analytics 4, Plausible, Matomo or a file.")
}

/// How sources are named and grouped into channels.
fn source_rules() -> Resource {
    Resource::menu("analytics.source_rules", "Websites")
        .words("source rule", "source rules")
        .icon("git-branch")
        .title("pattern")
        .list(["property_id", "field", "source", "channel", "keeps_source", "position"])
        .filters(["property_id", "field", "channel"])
        .search(["pattern", "source"])
        .sort("position")
        .small()
        .section("When", ["field", "pattern", "property_id"])
        .section("Then", ["source", "channel", "keeps_source", "position"])
        .label("field", "Looks at")
        .help("pattern", "Compared with what the link says; * stands for any characters.")
        .label("property_id", "Website")
        .help("property_id", "Empty: for all websites.")
        .label("source", "Call the source")
        .label("channel", "Count it as")
        .label("keeps_source", "Keep the source they had")
        .help("keeps_source", "For places from which people come back, such as a payment page.")
        .help("position", "The first rule that matches decides, before the built-in ones.")
        .empty("The built-in rules know the usual sources; add one for what they name badly.")
}
