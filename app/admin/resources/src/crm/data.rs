//! Where contacts came from and went: duplicates and merges, conversions, files that were read in and taken out.

use super::conditions;
use super::conduct::author::Decides;
use resource::{Action, Part, Resource, Widget};

/// In the order of the menu.
pub fn all() -> Vec<Resource> {
    vec![
        duplicate_candidates(),
        contact_merges(),
        contact_merge_values(),
        contact_merge_moves(),
        lead_conversions(),
        imports(),
        import_rows(),
        exports(),
    ]
}

/// Pairs that may be the same person or company.
fn duplicate_candidates() -> Resource {
    Resource::menu("crm.duplicate_candidates", "Data")
        .words("possible duplicate", "possible duplicates")
        .icon("copy")
        .computed(
            "pair",
            "Pair",
            concat!(
                "concat_ws(' · ', ",
                person!("r.contact_id"),
                ", ",
                person!("r.other_contact_id"),
                ", (select c.name from crm.companies c where c.id = r.company_id), ",
                "(select c.name from crm.companies c where c.id = r.other_company_id))"
            ),
        )
        .title("pair")
        .list(["likeness", "rule_id", "state", "decided_by", "created_at"])
        .filters(["state", "rule_id"])
        .sort("-likeness")
        .section("Pair", ["contact_id", "other_contact_id", "company_id", "other_company_id"])
        .section("Why", ["rule_id", "likeness"])
        .section("Decision", ["state", "decided_by", "decided_at"])
        .label("other_contact_id", "Other contact")
        .label("other_company_id", "Other company")
        .help("likeness", "1 is equal.")
        .read_only([
            "contact_id",
            "other_contact_id",
            "company_id",
            "other_company_id",
            "rule_id",
            "likeness",
            "state",
            "decided_by",
            "decided_at",
        ])
        .no_create()
        .hooks(Decides { who: "decided_by", when: "decided_at" })
        .action(
            Action::set("dismiss", "Not the same", "state", "dismissed")
                .and("decided_at", "now()")
                .when("state", ["open"])
                .icon("x"),
        )
        .action(
            Action::set("reopen", "Look again", "state", "open")
                .and("decided_at", "null")
                .when("state", ["dismissed"])
                .icon("undo-2"),
        )
        .empty("Pairs that look alike by your rules are proposed here; a pair that you dismiss does not come back.")
}

/// Which contact became which, and which merges were undone.
fn contact_merges() -> Resource {
    Resource::menu("crm.contact_merges", "Data")
        .words("merge", "merges")
        .icon("git-merge")
        .computed(
            "pair",
            "Contacts",
            concat!("concat(", person!("r.loser_id"), ", ' → ', ", person!("r.winner_id"), ")"),
        )
        .title("pair")
        .list(["kind", "winner_id", "moved_rows", "performed_by_id", "created_at"])
        .filters(["kind", "performed_by_id", "created_at"])
        .sort("-created_at")
        .section(
            "Merge",
            ["kind", "winner_id", "loser_id", "kept", "moved_rows", "performed_by_id", "undoes_id"],
        )
        .label("winner_id", "Stays")
        .label("loser_id", "Leads there now")
        .label("kept", "Taken from the other")
        .label("moved_rows", "Rows that moved")
        .label("performed_by_id", "By")
        .label("undoes_id", "Undoes")
        .no_create()
        .tabs(["crm.contact_merge_values", "crm.contact_merge_moves"])
        .empty("When two contacts become one, it is written down here with all that moved.")
}

/// What stood in both contacts before a merge, and what was chosen.
fn contact_merge_values() -> Resource {
    Resource::part("crm.contact_merge_values")
        .words("value of a merge", "values of merges")
        .icon("columns-3")
        .title("column_name")
        .list(["winner_value", "loser_value", "chosen"])
        .label("column_name", "Field")
        .label("winner_value", "Of the contact that stayed")
        .label("loser_value", "Of the contact that went")
        .no_create()
}

/// Which rows a merge moved.
fn contact_merge_moves() -> Resource {
    Resource::part("crm.contact_merge_moves")
        .words("row of a merge", "rows of merges")
        .icon("move")
        .title("entity_type")
        .list(["entity_column", "what", "created_at"])
        .filters(["entity_type", "what"])
        .label("entity_type", "Table")
        .label("entity_column", "Column")
        .label("entity_id", "Row")
        .no_create()
}

/// When a lead became a customer, with which company and deal.
fn lead_conversions() -> Resource {
    Resource::menu("crm.lead_conversions", "Data")
        .words("conversion", "conversions")
        .icon("badge-check")
        .computed("person", "Person", person!("r.contact_id"))
        .title("person")
        .list(["from_type", "to_type", "company_id", "deal_id", "converted_by", "created_at"])
        .filters(["from_type", "to_type", "converted_by", "created_at"])
        .sort("-created_at")
        .section("Conversion", ["contact_id", "from_type", "to_type", "company_id", "deal_id"])
        .section("How", ["form_submission_id", "converted_by"])
        .label("from_type", "Was")
        .label("to_type", "Became")
        .no_create()
        .empty("Make a lead a customer on the contact's page; it is written down here.")
}

/// Files that were read in.
fn imports() -> Resource {
    Resource::menu("crm.imports", "Data")
        .words("import", "imports")
        .icon("upload")
        .title("file_name")
        .list(["entity_type", "status", "total_rows", "is_dry_run", "created_by", "created_at"])
        .filters(["status", "entity_type", "created_by", "is_dry_run"])
        .search(["file_name"])
        .sort("-created_at")
        .section("File", ["file_name", "entity_type", "encoding", "delimiter", "mapping"])
        .section("What happens", ["on_duplicate", "match_by", "tag_id", "consent_text_id", "triggers_automations"])
        .section("Progress", ["status", "is_dry_run", "total_rows", "last_row", "failure", "undo_until"])
        .label("entity_type", "Brings")
        .widget(
            "mapping",
            Widget::List(vec![
                Part::new("column", "Column", Widget::Line),
                Part::new("to", "Goes to", Widget::Line),
                Part::new("default", "Where it is empty", Widget::Line),
            ]),
        )
        .label("match_by", "The same by")
        .label("tag_id", "Tags them")
        .label("consent_text_id", "They agreed to")
        .label("triggers_automations", "Starts automations")
        .label("is_dry_run", "Only tried")
        .label("last_row", "Came up to row")
        .read_only([
            "file_id",
            "file_name",
            "entity_type",
            "encoding",
            "delimiter",
            "mapping",
            "on_duplicate",
            "match_by",
            "tag_id",
            "consent_text_id",
            "triggers_automations",
            "status",
            "is_dry_run",
            "total_rows",
            "last_row",
            "failure",
            "undo_until",
            "started_at",
            "finished_at",
        ])
        .no_create()
        .tabs(["crm.import_rows"])
        .action(
            Action::set("cancel", "Cancel", "status", "cancelled")
                .when("status", ["uploaded", "mapped", "checked", "paused"])
                .icon("ban"),
        )
        .empty("Files with contacts, companies or deals that were read in stand here with what became of each line.")
}

/// Lines of an import and what became of them.
fn import_rows() -> Resource {
    Resource::part("crm.import_rows")
        .words("line", "lines")
        .icon("list")
        .title("row_number")
        .list(["outcome", "problem", "contact_id"])
        .filters(["outcome"])
        .search(["problem"])
        .sort("row_number")
        .label("row_number", "Line")
        .label("raw", "As it was read")
        .widget("raw", Widget::Json)
        .label("before", "As it was before")
        .widget("before", Widget::Json)
        .help(
            "outcome",
            "Suppressed: the address is blocked. Kept: not undone, because somebody changed it since.",
        )
        .read_only([
            "row_number",
            "raw",
            "outcome",
            "problem",
            "contact_id",
            "entity_type",
            "entity_id",
            "before",
        ])
        .no_create()
}

/// Who took which data out, as what, and when.
fn exports() -> Resource {
    Resource::menu("crm.exports", "Data")
        .words("export", "exports")
        .icon("download")
        .title("kind")
        .list(["entity_type", "format", "row_count", "status", "created_by", "created_at"])
        .filters(["kind", "entity_type", "status", "created_by"])
        .search(["kind", "entity_type"])
        .sort("-created_at")
        .section("Export", ["kind", "entity_type", "format", "columns", "filter"])
        .section("File", ["status", "row_count", "file_id", "finished_at", "downloaded_at", "expires_at"])
        .help("kind", "Account: everything of the organisation. Person: what is held about one person.")
        .label("entity_type", "What")
        .widget("filter", Widget::Object(conditions()))
        .label("expires_at", "File goes on")
        .read_only([
            "kind",
            "entity_type",
            "format",
            "columns",
            "filter",
            "status",
            "row_count",
            "file_id",
            "finished_at",
            "downloaded_at",
            "expires_at",
        ])
        .no_create()
        .empty("Whoever takes data out is written down here; the file goes after a while, the line stays.")
}
