//! People who take part without being cast, teams, and who is taken when.

use resource::{Resource, View, Widget};

/// In the order of the menu.
pub fn all() -> Vec<Resource> {
    vec![stakeholders(), event_stakeholders(), teams(), team_members(), occupancies()]
}

/// Crew, vendors, contractors, partners.
fn stakeholders() -> Resource {
    let people = Resource::menu("production.stakeholders", "People")
        .words("crew or partner", "crew and partners")
        .icon("users")
        .list(["role", "kind", "company", "email", "phone"])
        .filters(["kind", "role", "company"])
        .search(["name", "email", "phone", "role", "company"])
        .sort("name")
        .small()
        .tabs([
            "production.event_stakeholders",
            "production.call_times",
            "production.crew_times",
            "production.task_assignees",
            "production.call_sheet_recipients",
            "production.fittings",
            "production.sample_loans",
            "production.shoot_payments",
            "production.organizer_team_members",
            "production.schedule_cues",
        ])
        .empty("Add everybody who takes part without being cast: crew, vendors, partners, judges.");
    stakeholder_form(people)
}

/// The form of somebody who takes part.
fn stakeholder_form(people: Resource) -> Resource {
    people
        .section("Person", ["name", "kind", "role", "company"])
        .section("On the day", ["email", "phone", "notes"])
        .section("Rates", ["day_rate_cents", "hourly_rate_cents", "currency"])
        .closed("Minors", ["birth_date"])
        .closed("Person elsewhere", ["user_id", "contact_id", "claimed_at", "person_id"])
        .label("kind", "Takes part as")
        .label("role", "What they do")
        .label("day_rate_cents", "Day rate")
        .label("hourly_rate_cents", "Hourly rate")
        .label("user_id", "Account")
        .label("contact_id", "Contact in the CRM")
        .help("role", "In your own words: gaffer, head of hair, caterer.")
        .help("notes", "What one should know: diet, access, allergies.")
        .help("birth_date", "Only for minors, whose working hours are limited.")
        .help(
            "claimed_at",
            "When the person said that this is them; then bookings count across organisations.",
        )
        .widget("email", Widget::Email)
        .widget("phone", Widget::Phone)
        .widget("notes", Widget::Area)
        .widget("day_rate_cents", Widget::Money("currency"))
        .widget("hourly_rate_cents", Widget::Money("currency"))
        .widget("currency", Widget::Currency)
        .only("day_rate_cents", "production.update")
        .only("hourly_rate_cents", "production.update")
        .only("birth_date", "production.update")
        .only("notes", "production.update")
        .only("person_id", "identity.audit")
        .read_only(["claimed_at", "person_id"])
}

/// Who from outside takes part in an event.
fn event_stakeholders() -> Resource {
    Resource::part("production.event_stakeholders")
        .words("person at the event", "people at the event")
        .icon("user-plus")
        .title("stakeholder_id")
        .list(["event_id", "role", "team_id"])
        .filters(["event_id", "team_id"])
        .search(["role"])
        .section("Who", ["event_id", "stakeholder_id", "role", "team_id"])
        .label("stakeholder_id", "Crew or partner")
        .label("role", "What they do here")
        .help("role", "Empty: what they usually do.")
        .empty("Say who takes part in which event, as what and in which team.")
}

/// Teams that produce events.
fn teams() -> Resource {
    Resource::menu("production.organizer_teams", "People")
        .words("team", "teams")
        .icon("users-round")
        .list(["type", "owner_id", "members_count"])
        .filters(["type", "owner_id"])
        .search(["name", "type"])
        .sort("name")
        .small()
        .section("Team", ["name", "type", "owner_id"])
        .label("type", "What it does")
        .label("owner_id", "Led by")
        .label("members_count", "Members")
        .help("type", "In your own words: backstage, press, technical.")
        .read_only(["members_count"])
        .tabs(["production.organizer_team_members", "production.tasks", "production.event_stakeholders"])
        .empty("Teams produce events together: backstage, front of house, hair and make-up.")
}

/// Who is in a team.
fn team_members() -> Resource {
    Resource::part("production.organizer_team_members")
        .words("member", "members")
        .icon("user-plus")
        .computed(
            "who",
            "Who",
            "coalesce((select s.name from production.stakeholders s where s.id = r.stakeholder_id), \
             (select p.display_name from identity.profiles p where p.user_id = r.user_id))",
        )
        .title("who")
        .list(["role", "team_id"])
        .search(["role"])
        .section("Member", ["team_id", "user_id", "stakeholder_id", "role"])
        .label("user_id", "Member of the organisation")
        .label("stakeholder_id", "Person from outside")
        .when("stakeholder_id", "user_id", [""])
        .when("user_id", "stakeholder_id", [""])
        .empty("Add members of the organisation or people from outside.")
}

/// Who is taken when and by what; written by triggers only.
fn occupancies() -> Resource {
    Resource::menu("production.occupancies", "People")
        .words("busy time", "busy times")
        .icon("calendar-days")
        .computed("who", "Who", WHO_IS_TAKEN)
        .title("who")
        .list(["kind", "starts_at", "ends_at", "source_type"])
        .filters(["kind", "source_type", "starts_at"])
        .sort("-starts_at")
        .view(View::Timeline("starts_at", "ends_at"))
        .view(View::Calendar("starts_at", Some("ends_at")))
        .section("Busy time", ["kind", "starts_at", "ends_at"])
        .closed("Where it comes from", ["source_type", "source_id", "engagement_id", "person_id", "lane"])
        .label("source_type", "Written down in")
        .label("source_id", "Row")
        .label("engagement_id", "Event or shoot")
        .only("person_id", "identity.audit")
        .only("lane", "identity.audit")
        .read_only(["kind", "starts_at", "ends_at", "source_type", "source_id", "engagement_id"])
        .read_only(["person_id", "lane"])
        .no_create()
        .empty("Bookings, calls, fittings and duties appear here by themselves, so that nobody is in two places.")
}

/// The name behind a busy time, by the row that it comes from.
const WHO_IS_TAKEN: &str = "case r.source_type \
    when 'model_availability' then (select m.name from production.model_availability a \
        join production.model_profiles m on m.id = a.model_profile_id where a.id = r.source_id) \
    when 'designer_availability' then (select d.name from production.designer_availability a \
        join production.designer_profiles d on d.id = a.designer_profile_id where a.id = r.source_id) \
    when 'fittings' then (select m.name from production.fittings f \
        join production.model_profiles m on m.id = f.model_profile_id where f.id = r.source_id) \
    when 'event_staff' then (select coalesce(s.name, p.display_name) from events.event_staff s \
        left join identity.profiles p on p.user_id = s.user_id where s.id = r.source_id) \
    else (select coalesce(m.name, s.name, d.name) from production.call_times c \
        left join production.model_profiles m on m.id = c.model_profile_id \
        left join production.stakeholders s on s.id = c.stakeholder_id \
        left join production.designer_profiles d on d.id = c.designer_profile_id where c.id = r.source_id) end";
