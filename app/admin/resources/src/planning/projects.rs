//! Projects and the content of them.

use resource::{Action, Part, Resource, View, Widget};

/// In the order of the menu.
pub fn all() -> Vec<Resource> {
    vec![projects(), members(), content_projects()]
}

/// What is done for somebody until a day.
fn projects() -> Resource {
    state_of_projects(Resource::menu("planning.projects", "Projects"))
        .icon("folder")
        .list(["code", "company_id", "status", "priority", "owner_id", "ends_on"])
        .filters(["status", "priority", "company_id", "owner_id", "ends_on"])
        .search(["name", "code", "description"])
        .sort("-created_at")
        .view(View::Board("status"))
        .view(View::Timeline("starts_on", "ends_on"))
        .section("Essentials", ["name", "code", "description", "status", "priority"])
        .section("For whom and by whom", ["company_id", "event_id", "owner_id"])
        .section("Time and money", ["starts_on", "ends_on", "budget_cents", "currency"])
        .closed("Looks", ["color"])
        .label("company_id", "Client")
        .label("owner_id", "Led by")
        .label("starts_on", "From")
        .label("ends_on", "Until")
        .label("budget_cents", "Budget")
        .help("code", "A short word for papers and folders, such as SS27.")
        .help("company_id", "Empty for a project of your own.")
        .help("event_id", "The event it is done for, if there is one.")
        .help("budget_cents", "What it may cost altogether.")
        .widget("budget_cents", Widget::Money("currency"))
        .widget("currency", Widget::Currency)
        .widget("color", Widget::Color)
        .tabs([
            "planning.briefs",
            "planning.content_projects",
            "planning.project_members",
            "production.shoots",
            "production.tasks",
            "production.budgets",
            "cms.content_entries",
        ])
        .empty(
            "A season, a ball, a lookbook: what is done for somebody until a day. Briefs, content and \
             shoots belong to it.",
        )
}

/// The steps of a project.
fn state_of_projects(projects: Resource) -> Resource {
    projects
        .action(
            Action::set("start", "Begin", "status", "active")
                .when("status", ["planned", "paused", "completed", "archived"])
                .icon("play"),
        )
        .action(Action::set("pause", "Pause", "status", "paused").when("status", ["active"]).icon("pause"))
        .action(
            Action::set("complete", "Done", "status", "completed")
                .when("status", ["active"])
                .icon("check-check"),
        )
        .action(
            Action::set("cancel", "Cancel", "status", "cancelled")
                .when("status", ["planned", "active", "paused"])
                .icon("ban"),
        )
        .action(
            Action::set("archive", "Archive", "status", "archived")
                .when("status", ["completed", "cancelled"])
                .icon("archive"),
        )
        .action(
            Action::set("replan", "Plan it again", "status", "planned")
                .when("status", ["cancelled"])
                .icon("undo-2"),
        )
}

/// Who works on a project.
fn members() -> Resource {
    Resource::part("planning.project_members")
        .words("member", "members")
        .title("user_id")
        .list(["role", "hours_per_week"])
        .section("Member", ["project_id", "user_id", "role", "hours_per_week"])
        .label("user_id", "Person")
        .label("hours_per_week", "Hours a week")
        .help("hours_per_week", "What was agreed, so that everybody sees who has how much to do.")
}

/// A campaign of content.
fn content_projects() -> Resource {
    words_of_content_projects(Resource::menu("planning.content_projects", "Projects"))
        .words("content project", "content projects")
        .icon("target")
        .list(["project_id", "user_id", "status", "pieces", "start_date", "end_date"])
        .filters(["status", "project_id", "user_id", "requires_approval", "end_date"])
        .search(["name", "description", "target_audience"])
        .sort("-created_at")
        .view(View::Board("status"))
        .view(View::Timeline("start_date", "end_date"))
        .section("Essentials", ["name", "description", "project_id", "user_id", "status"])
        .section("For whom and what for", ["target_audience", "content_goals", "brand_guidelines"])
        .section("Rules and time", ["requires_approval", "start_date", "end_date"])
        .computed(
            "pieces",
            "Pieces",
            "(select count(*) from planning.content_pieces p where p.project_id = r.id and p.deleted_at \
             is null)",
        )
        .tabs([
            "planning.content_pieces",
            "planning.content_calendars",
            "planning.briefs",
            "planning.workflow_runs",
        ])
        .action(
            Action::set("resume", "Go on", "status", "active")
                .when("status", ["paused", "completed", "archived"])
                .icon("play"),
        )
        .action(Action::set("pause", "Pause", "status", "paused").when("status", ["active"]).icon("pause"))
        .action(
            Action::set("complete", "Done", "status", "completed")
                .when("status", ["active"])
                .icon("check-check"),
        )
        .action(
            Action::set("archive", "Archive", "status", "archived")
                .when("status", ["active", "paused", "completed"])
                .icon("archive"),
        )
        .empty("A content project gathers pieces that belong together, with goals, an audience and a voice.")
}

/// Labels, help and widgets of a content project.
fn words_of_content_projects(projects: Resource) -> Resource {
    projects
        .label("user_id", "Led by")
        .label("target_audience", "Audience")
        .label("content_goals", "Goals")
        .label("brand_guidelines", "How it sounds")
        .label("requires_approval", "Nothing goes out unapproved")
        .label("start_date", "From")
        .label("end_date", "Until")
        .help("content_goals", "What it shall reach, how you measure it, and how much is enough.")
        .help("brand_guidelines", "The voice of the brand, what to do and what to leave.")
        .widget(
            "content_goals",
            Widget::List(vec![
                Part::new("goal", "Goal", Widget::Line),
                Part::new("measure", "Measured by", Widget::Line),
                Part::new("target", "Target", Widget::Line),
            ]),
        )
        .widget(
            "brand_guidelines",
            Widget::Object(vec![
                Part::new("voice", "Voice", Widget::Area),
                Part::new("do", "Do", Widget::Tags),
                Part::new("dont", "Do not", Widget::Tags),
                Part::new("hashtags", "Hashtags", Widget::Tags),
            ]),
        )
}
