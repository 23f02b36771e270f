//! What subsites are made from: templates, versions of blueprints, and where a subsite came from.

use crate::platform_type::version::Snapshot;
use resource::{Action, Resource, Widget};

/// Templates in the menu; versions, upgrades and origins as tabs.
pub fn all() -> Vec<Resource> {
    vec![subsite_templates(), platform_type_versions(), blueprint_upgrades(), subsite_origins()]
}

/// What a new subsite begins with.
fn subsite_templates() -> Resource {
    Resource::menu("sites.subsite_templates", "Blueprints")
        .words("template", "templates")
        .icon("copy")
        .list(["platform_type_id", "project_type_id", "is_default", "position"])
        .filters(["platform_type_id", "project_type_id", "is_default"])
        .search(["name", "description"])
        .sort("position")
        .small()
        .section("Template", ["name", "description", "platform_type_id", "project_type_id"])
        .section("Use", ["is_default", "position"])
        .closed("Content", ["content"])
        .widget("description", Widget::Area)
        .label("project_type_id", "Kind of subsite")
        .help("project_type_id", "Left empty, it fits every kind.")
        .label("is_default", "Offered first")
        .help("is_default", "One template per kind of subsite is offered first.")
        .help("content", "Values of the subsite, and items by module.")
        .widget("content", Widget::Json)
        .tabs(["sites.subsite_origins"])
        .empty("A template holds the sections and texts that every new subsite should begin with.")
}

/// A state of a platform type that subsites can stay on.
fn platform_type_versions() -> Resource {
    Resource::part("sites.platform_type_versions")
        .words("version", "versions")
        .icon("git-branch")
        .title("number")
        .list(["status", "notes", "published_at"])
        .filters(["status"])
        .search(["notes"])
        .sort("-number")
        .section("Version", ["platform_type_id", "notes"])
        .closed("What it holds", ["number", "status", "definition", "published_at"])
        .label("notes", "What is new")
        .help("notes", "Read by those who decide whether their subsites take the new version.")
        .widget("notes", Widget::Markdown)
        .help("definition", "Modules, kinds and theme as they are when the version is made.")
        .widget("definition", Widget::Json)
        .read_only(["number", "definition", "status", "published_at"])
        .tabs(["sites.blueprint_upgrades.to_version_id"])
        .action(
            Action::set("publish", "Publish", "status", "published").when("status", ["draft"]).icon("send"),
        )
        .action(
            Action::set("withdraw", "Withdraw", "status", "withdrawn")
                .when("status", ["published"])
                .icon("ban"),
        )
        .action(
            Action::set("republish", "Offer again", "status", "published")
                .when("status", ["withdrawn"])
                .icon("archive-restore"),
        )
        .hooks(Snapshot)
        .empty("A version keeps modules and kinds as they are now. Subsites move to it one by one.")
}

/// A subsite's way from one version to another.
fn blueprint_upgrades() -> Resource {
    Resource::part("sites.blueprint_upgrades")
        .words("upgrade", "upgrades")
        .icon("git-merge")
        .title("subsite_id")
        .list(["from_version_id", "to_version_id", "status", "applied_at", "rolled_back_at"])
        .filters(["status"])
        .sort("-created_at")
        .section("Upgrade", ["subsite_id", "from_version_id", "to_version_id"])
        .closed("Result", ["status", "diff", "error", "applied_at", "rolled_back_at"])
        .label("from_version_id", "From")
        .help("from_version_id", "Left empty, the subsite follows its platform type as it is now.")
        .label("to_version_id", "To")
        .label("diff", "What changes")
        .widget("diff", Widget::Json)
        .read_only(["status", "diff", "error", "applied_at", "rolled_back_at"])
        .action(Action::set("apply", "Apply", "status", "applied").when("status", ["planned"]).icon("play"))
        .action(
            Action::set("roll-back", "Roll back", "status", "rolled_back")
                .when("status", ["applied"])
                .icon("undo-2"),
        )
        .action(
            Action::set("retry", "Plan again", "status", "planned")
                .when("status", ["failed"])
                .icon("refresh-cw"),
        )
}

/// What a subsite was made from, if not by hand.
fn subsite_origins() -> Resource {
    Resource::part("sites.subsite_origins")
        .words("origin", "origins")
        .icon("git-branch")
        .title("subsite_id")
        .list(["kind", "template_id", "cloned_from_id", "foreign_id", "created_at"])
        .filters(["kind"])
        .sort("-created_at")
        .section(
            "Origin",
            ["subsite_id", "kind", "template_id", "cloned_from_id", "transfer_id", "foreign_id"],
        )
        .label("cloned_from_id", "Copied from")
        .label("transfer_id", "Archive")
        .label("foreign_id", "Id where it came from")
        .when("template_id", "kind", ["template"])
        .when("cloned_from_id", "kind", ["clone"])
        .when("transfer_id", "kind", ["import"])
        .when("foreign_id", "kind", ["import"])
        .read_only(["subsite_id", "kind", "template_id", "cloned_from_id", "transfer_id", "foreign_id"])
        .no_create()
}
