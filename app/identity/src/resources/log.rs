//! What happened in the organisation, for reading and for proof.

use resource::{Resource, Widget};

/// In the order of the menu.
pub fn all() -> Vec<Resource> {
    vec![activities(), audit_log()]
}

/// What happens across all systems, for people to read.
fn activities() -> Resource {
    Resource::menu("identity.activities", "What happened")
        .words("activity", "activities")
        .icon("activity")
        .title("entity_title")
        .list(["occurred_at", "actor_name", "action", "entity_type", "project_id"])
        .filters(["entity_type", "action", "actor_id", "client_id", "project_id"])
        .search(["entity_title", "actor_name", "description"])
        .sort("-occurred_at")
        .section(
            "What happened",
            ["occurred_at", "actor_name", "action", "entity_type", "entity_title", "description"],
        )
        .section("What it concerns", ["client_id", "project_id"])
        .closed("Details", ["actor_type", "actor_id", "connection_id", "entity_id", "metadata"])
        .label("occurred_at", "When")
        .label("actor_name", "Who")
        .label("action", "Did")
        .label("entity_type", "Kind of thing")
        .label("entity_title", "Thing")
        .label("client_id", "Client")
        .label("metadata", "What changed")
        .widget("metadata", Widget::Json)
        .read_only(["occurred_at", "actor_name", "action", "entity_type", "entity_title", "description"])
        .read_only([
            "client_id",
            "project_id",
            "actor_type",
            "actor_id",
            "connection_id",
            "entity_id",
            "metadata",
        ])
        .no_create()
        .empty("Whatever people do here is listed, newest first.")
}

/// Every change with the row before and after, which nobody alters.
fn audit_log() -> Resource {
    Resource::menu("identity.audit_log", "What happened")
        .words("log entry", "audit log")
        .icon("scroll-text")
        .title("entity_type")
        .list(["occurred_at", "action", "actor_user_id", "entity_id"])
        .filters(["entity_type", "action", "actor_user_id", "occurred_at"])
        .search(["entity_type"])
        .sort("-occurred_at")
        .section("Change", ["occurred_at", "action", "entity_type", "entity_id", "actor_user_id"])
        .section("Row", ["before", "after"])
        .label("occurred_at", "When")
        .label("actor_user_id", "Who")
        .label("entity_type", "Table")
        .label("entity_id", "Row")
        .widget("before", Widget::Json)
        .widget("after", Widget::Json)
        .read_only(["occurred_at", "action", "entity_type", "entity_id", "actor_user_id", "before", "after"])
        .no_create()
        .empty("Every change is kept here with the row before and after it.")
}
