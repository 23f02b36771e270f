//! Who works in the CRM: teams, their members, and queues of tasks.

use resource::{Resource, View, Widget};

/// In the order of the menu.
pub fn all() -> Vec<Resource> {
    vec![teams(), team_members(), task_queues()]
}

/// People who look after contacts, companies and deals together.
fn teams() -> Resource {
    Resource::menu("crm.teams", "Setup")
        .icon("users-round")
        .list(["parent_id", "is_active"])
        .filters(["parent_id", "is_active"])
        .search(["name", "description"])
        .sort("name")
        .small()
        .view(View::Tree("parent_id"))
        .section("Team", ["name", "description", "parent_id", "is_active"])
        .widget("description", Widget::Area)
        .label("parent_id", "Belongs to")
        .help("parent_id", "A team above sees what the teams below look after.")
        .label("is_active", "In use")
        .tabs(["crm.team_members", "crm.teams.parent_id", "crm.companies.team_id", "crm.deals.team_id"])
        .empty("Add teams where not everybody looks after everything.")
}

/// Who is in which team.
fn team_members() -> Resource {
    Resource::part("crm.team_members")
        .words("member of a team", "members of teams")
        .icon("users")
        .title("user_id")
        .list(["role", "created_at"])
        .filters(["role"])
        .section("Member", ["team_id", "user_id", "role"])
        .label("user_id", "Colleague")
        .widget("role", Widget::Radio)
}

/// Tasks that wait for whoever has time.
fn task_queues() -> Resource {
    Resource::menu("crm.task_queues", "Setup")
        .icon("list-ordered")
        .list(["team_id", "open_tasks_count", "is_active"])
        .filters(["team_id", "is_active"])
        .search(["name"])
        .sort("name")
        .small()
        .section("Queue", ["name", "team_id", "is_active"])
        .label("team_id", "Team")
        .label("is_active", "In use")
        .label("open_tasks_count", "Waiting")
        .read_only(["open_tasks_count"])
        .tabs(["crm.tasks.queue_id"])
        .empty("A queue holds tasks until somebody of the team takes them.")
}
