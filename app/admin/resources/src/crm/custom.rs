//! What an organisation adds to the CRM: fields, kinds of records, layouts, rules about fields and duplicates, settings.

use resource::{Part, Resource, Widget};

/// In the order of the menu.
pub fn all() -> Vec<Resource> {
    vec![
        custom_fields(),
        custom_objects(),
        custom_records(),
        custom_values(),
        layouts(),
        field_rules(),
        duplicate_rules(),
        settings(),
        saved_views(),
        sync_accounts(),
        sync_folders(),
    ]
}

/// Fields that an organisation added.
fn custom_fields() -> Resource {
    Resource::menu("crm.custom_fields", "Setup")
        .words("own field", "own fields")
        .icon("list-checks")
        .list(["entity_type", "custom_object_id", "field_type", "is_required", "is_active"])
        .filters(["entity_type", "custom_object_id", "field_type", "is_active"])
        .search(["label", "key", "help"])
        .sort("position")
        .small()
        .section(
            "Field",
            ["entity_type", "custom_object_id", "label", "key", "field_type", "options", "help"],
        )
        .section("Rules", ["is_required", "is_unique", "is_indexed", "is_personal", "default_value"])
        .closed("Place", ["position", "is_active"])
        .label("entity_type", "Of")
        .label("custom_object_id", "Kind of record")
        .when("custom_object_id", "entity_type", ["custom"])
        .help("key", "Lower case, such as shoe_size. Key and kind stay as they are for ever.")
        .label("field_type", "Kind")
        .label("options", "Choices")
        .widget(
            "options",
            Widget::List(vec![
                Part::new("label", "Words", Widget::Line),
                Part::new("value", "Value", Widget::Line),
                Part::new("color", "Colour", Widget::Color),
            ]),
        )
        .when("options", "field_type", ["select", "multi_select"])
        .label("help", "Help")
        .label("is_required", "Must be filled in")
        .label("is_unique", "No two the same")
        .help("is_unique", "Only for fields that can be sorted by.")
        .label("is_indexed", "Can be sorted and filtered by")
        .label("is_personal", "Is personal data")
        .help("is_personal", "Exported to the person and erased with them.")
        .widget("default_value", Widget::Json)
        .label("is_active", "In use")
        .empty("Add what you want to know of contacts, companies or deals and what is missing here.")
}

/// Kinds of records that an organisation made itself.
fn custom_objects() -> Resource {
    Resource::menu("crm.custom_objects", "Setup")
        .words("kind of record", "kinds of records")
        .icon("layers")
        .list(["plural", "key", "records_count", "is_active"])
        .filters(["is_active"])
        .search(["name", "plural", "description"])
        .sort("name")
        .small()
        .section("Kind", ["name", "plural", "key", "icon", "description"])
        .section("Lists", ["title_field", "is_active"])
        .help("name", "One of them, such as garment on loan.")
        .label("plural", "Several of them")
        .help("key", "Lower case, such as loan.")
        .widget("description", Widget::Area)
        .label("title_field", "Named by")
        .help("title_field", "The key of the field that names a record in lists.")
        .label("is_active", "In use")
        .label("records_count", "Records")
        .read_only(["records_count"])
        .tabs(["crm.custom_fields", "crm.custom_records.custom_object_id", "crm.layouts"])
        .empty("Make kinds of your own, such as garments on loan or memberships of a studio.")
}

/// Records of the kinds that an organisation made.
fn custom_records() -> Resource {
    Resource::menu("crm.custom_records", "Setup")
        .words("own record", "own records")
        .icon("database")
        .list(["custom_object_id", "contact_id", "company_id", "owner_id", "created_at"])
        .filters(["custom_object_id", "owner_id", "company_id", "contact_id", "deal_id"])
        .search(["name"])
        .sort("-created_at")
        .section("Record", ["custom_object_id", "name", "custom_fields"])
        .section("About", ["contact_id", "company_id", "deal_id"])
        .section("Who looks after it", ["owner_id", "team_id"])
        .label("custom_object_id", "Kind")
        .label("custom_fields", "Fields")
        .widget("custom_fields", Widget::Json)
        .help("custom_fields", "Values by the key of each field of this kind.")
        .label("owner_id", "Looked after by")
        .empty("First make a kind of record, then add records of it.")
}

/// Values of indexed fields once more.
fn custom_values() -> Resource {
    Resource::hidden(
        "crm.custom_values",
        "A second copy of the values of own fields, kept by triggers for sorting and uniqueness; people read and \
         change the values in the records themselves.",
    )
}

/// Which fields stand where.
fn layouts() -> Resource {
    Resource::menu("crm.layouts", "Setup")
        .icon("panel-left")
        .title("kind")
        .list(["entity_type", "custom_object_id", "role", "updated_at"])
        .filters(["entity_type", "kind", "role"])
        .search(["kind", "entity_type"])
        .sort("entity_type")
        .small()
        .section("For", ["entity_type", "custom_object_id", "kind", "role"])
        .section("Layout", ["sections"])
        .label("entity_type", "Of")
        .label("custom_object_id", "Kind of record")
        .when("custom_object_id", "entity_type", ["custom"])
        .label("kind", "Where")
        .help("role", "Empty: for everybody.")
        .widget(
            "sections",
            Widget::List(vec![
                Part::new("title", "Heading", Widget::Line),
                Part::one_of("columns", "Columns", &["1", "2"]),
                Part::new("fields", "Fields", Widget::Tags),
                Part::new("when", "Only where", Widget::Json),
            ]),
        )
        .empty("Say which fields stand where, for everybody or for one role.")
}

/// What a role sees and changes of single fields.
fn field_rules() -> Resource {
    Resource::menu("crm.field_rules", "Setup")
        .words("field rule", "field rules")
        .icon("eye-off")
        .title("field")
        .list(["entity_type", "role", "access"])
        .filters(["role", "entity_type", "access"])
        .search(["field"])
        .sort("field")
        .small()
        .section("Rule", ["role", "entity_type", "field", "access"])
        .label("entity_type", "Of")
        .help("field", "The field's name, or custom. and the key of an own field.")
        .widget("access", Widget::Radio)
        .help("access", "Masked shows the end of a number and the domain of an address.")
        .empty("Without a rule a role sees of every field what it sees of the record.")
}

/// What counts as the same person or company.
fn duplicate_rules() -> Resource {
    Resource::menu("crm.duplicate_rules", "Setup")
        .icon("copy")
        .list(["entity_type", "compares", "likeness", "on_create", "is_active"])
        .filters(["entity_type", "on_create", "is_active"])
        .search(["name"])
        .sort("name")
        .small()
        .section("Rule", ["name", "entity_type", "compares", "likeness", "is_active"])
        .section("What happens", ["on_create", "on_update"])
        .label("entity_type", "Of")
        .help("compares", "All of these must be alike.")
        .help("likeness", "How alike names have to be: 0.5 is loosely, 1 is equal.")
        .label("on_create", "When one is added")
        .widget("on_create", Widget::Radio)
        .label("on_update", "When one is changed")
        .widget("on_update", Widget::Radio)
        .label("is_active", "In use")
        .tabs(["crm.duplicate_candidates"])
        .empty("Say what counts as the same, such as the same e-mail address or a like name at one company.")
}

/// How the CRM of one organisation works; one row.
fn settings() -> Resource {
    Resource::menu("crm.settings", "Setup")
        .small()
        .words("CRM settings", "CRM settings")
        .icon("settings")
        .title("base_currency")
        .list(["customer_kind", "default_country", "timezone", "lifecycle_may_go_back"])
        .section("Business", ["customer_kind", "lifecycle_may_go_back", "base_currency"])
        .section("Place and time", ["default_country", "timezone"])
        .section("What is kept", ["submissions_keep_days", "import_rows_keep_days"])
        .label("customer_kind", "Sells to")
        .widget("customer_kind", Widget::Radio)
        .help("customer_kind", "Where you sell to people, leads become customers without a company.")
        .label("lifecycle_may_go_back", "Customers may become leads again")
        .label("base_currency", "Currency of sums")
        .widget("base_currency", Widget::Currency)
        .help("base_currency", "Totals and forecasts are counted in it.")
        .label("default_country", "Country")
        .widget("default_country", Widget::Country)
        .help("default_country", "Telephone numbers without a country code are read as from there.")
        .widget("timezone", Widget::Zone)
        .help("timezone", "When a day begins in reports and due dates.")
        .label("submissions_keep_days", "Submissions without a contact go after (days)")
        .label("import_rows_keep_days", "Lines of imports go after (days)")
        .help("import_rows_keep_days", "Until then an import can be undone.")
        .empty("Without a row the defaults hold: euros, companies and people, Berlin time.")
}

/// Filters that somebody keeps.
fn saved_views() -> Resource {
    Resource::hidden(
        "crm.saved_views",
        "A view belongs to whoever keeps it, and is named, shared and removed on the list that it shows.",
    )
}

/// Mailboxes of colleagues.
fn sync_accounts() -> Resource {
    Resource::hidden(
        "crm.sync_accounts",
        "A colleague's own mailbox with its password: only they see it, and they connect and end it in their own \
         settings.",
    )
}

/// Folders of mailboxes.
fn sync_folders() -> Resource {
    Resource::hidden(
        "crm.sync_folders",
        "Part of a colleague's own mailbox; they choose its folders where they connected it.",
    )
}
