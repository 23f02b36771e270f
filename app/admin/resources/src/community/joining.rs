//! How people become members: applications with their forms and reviews, and invitations.

use resource::{Action, Resource, View, Widget};

/// In the order of the menu.
pub fn all() -> Vec<Resource> {
    vec![
        applications(),
        house_invitations(),
        application_forms(),
        application_questions(),
        application_reviews(),
    ]
}

/// Reviewers who voted for an application.
const IN_FAVOUR: &str = "(select count(*) from community.application_reviews v \
                          where v.application_id = r.id and v.vote = 'approve')";

/// Somebody asks to join.
fn applications() -> Resource {
    decided(Resource::menu("community.applications", "Joining"))
        .icon("clipboard-list")
        .title("applicant_id")
        .computed("in_favour", "In favour", IN_FAVOUR)
        .list(["requested_house_id", "status", "reviewer_id", "in_favour", "due_at", "submitted_at"])
        .filters(["status", "requested_house_id", "reviewer_id", "form_id", "due_at"])
        .search(["rejection_reason", "letter"])
        .sort("-submitted_at")
        .view(View::Board("status"))
        .view(View::Calendar("due_at", None))
        .section("Application", ["applicant_id", "requested_house_id", "form_id", "application_data"])
        .section("Decision", ["status", "reviewer_id", "assigned_house_id", "rejection_reason", "letter"])
        .closed(
            "Dates",
            ["submitted_at", "due_at", "reviewed_at", "withdrawn_at", "invitation_id", "reopenings"],
        )
        .label("requested_house_id", "House asked for")
        .label("application_data", "Answers")
        .label("reviewer_id", "Looked after by")
        .label("assigned_house_id", "House")
        .help(
            "assigned_house_id",
            "The house they join when it is approved; otherwise the one they asked for.",
        )
        .when("assigned_house_id", "status", ["approved"])
        .help("rejection_reason", "The applicant reads it. Without a reason nobody is turned down.")
        .when("rejection_reason", "status", ["rejected"])
        .help("letter", "Sent with the decision; begins with the letter of the form.")
        .label("due_at", "Answer due")
        .label("reopenings", "Opened again")
        .widget("application_data", Widget::Json)
        .widget("reopenings", Widget::Json)
        .widget("rejection_reason", Widget::Area)
        .widget("letter", Widget::Markdown)
        .read_only([
            "applicant_id",
            "requested_house_id",
            "form_id",
            "application_data",
            "submitted_at",
            "reviewed_at",
            "withdrawn_at",
            "invitation_id",
            "reopenings",
        ])
        .tabs(["community.application_reviews"])
        .no_create()
        .empty("Nobody waits. Applications arrive here when somebody fills in a form of yours.")
}

/// What is done with an application.
fn decided(applications: Resource) -> Resource {
    applications
        .action(
            Action::set("review", "Start review", "status", "under_review")
                .when("status", ["pending"])
                .icon("eye"),
        )
        .action(
            Action::set("approve", "Approve", "status", "approved")
                .when("status", ["pending", "under_review"])
                .icon("user-check"),
        )
        .action(
            Action::set("put_back", "Put back", "status", "pending")
                .when("status", ["under_review"])
                .icon("undo-2"),
        )
}

/// A house asks somebody to join.
fn house_invitations() -> Resource {
    Resource::menu("community.house_invitations", "Joining")
        .words("invitation", "invitations")
        .icon("user-plus")
        .title("profile_id")
        .list(["email", "house_id", "role", "status", "uses", "expires_at"])
        .filters(["status", "house_id", "role", "expires_at"])
        .search(["email", "title"])
        .sort("-created_at")
        .view(View::Board("status"))
        .section("Invitation", ["house_id", "profile_id", "role", "title", "message", "expires_at"])
        .closed("Answer", ["status", "answered_at", "uses", "max_uses", "email", "invited_by"])
        .label("profile_id", "Person")
        .help("profile_id", "Who is asked to join. Empty for links and for people without an account.")
        .help("title", "The title they get in the house, such as First Child.")
        .help("message", "Words to the person, shown with the invitation.")
        .help("max_uses", "How many people may come in by a link.")
        .only("email", "community.update")
        .widget("email", Widget::Email)
        .widget("message", Widget::Area)
        .read_only(["status", "answered_at", "uses", "max_uses", "email", "invited_by"])
        .action(Action::set("revoke", "Revoke", "status", "revoked").when("status", ["pending"]).icon("ban"))
        .empty("Ask somebody to join a house; they accept or decline.")
}

/// What somebody is asked who wants to join.
fn application_forms() -> Resource {
    Resource::menu("community.application_forms", "Joining")
        .words("application form", "application forms")
        .icon("list-checks")
        .list(["house_id", "status", "opens_at", "closes_at", "answer_within_days"])
        .filters(["status", "house_id"])
        .search(["title"])
        .sort("-created_at")
        .small()
        .view(View::Board("status"))
        .view(View::Timeline("opens_at", "closes_at"))
        .section("Form", ["title", "slug", "house_id", "introduction"])
        .section("When it takes applications", ["status", "opens_at", "closes_at"])
        .section("Review", ["reviewers_needed", "answer_within_days"])
        .closed("Letters", ["approval_letter", "rejection_letter"])
        .help("house_id", "Empty: people apply to the whole organisation.")
        .label("answer_within_days", "Days to answer")
        .help("answer_within_days", "Applications are due so many days after they arrive.")
        .help("approval_letter", "What reviewers begin their letter with; {name} and {house} are filled in.")
        .help("rejection_letter", "What reviewers begin their letter with; {name} and {house} are filled in.")
        .widget("slug", Widget::Slug("title"))
        .widget("introduction", Widget::Markdown)
        .widget("approval_letter", Widget::Markdown)
        .widget("rejection_letter", Widget::Markdown)
        .tabs(["community.application_questions", "community.applications"])
        .action(
            Action::set("open", "Open", "status", "open")
                .when("status", ["draft", "closed"])
                .icon("lock-open"),
        )
        .action(Action::set("close", "Close", "status", "closed").when("status", ["open"]).icon("lock"))
        .empty("Make a form, add its questions and open it; then people can apply.")
}

/// One field of a form.
fn application_questions() -> Resource {
    Resource::part("community.application_questions")
        .words("question", "questions")
        .icon("circle-help")
        .list(["kind", "is_required", "is_active", "position"])
        .filters(["kind", "is_active"])
        .search(["label", "key"])
        .sort("position")
        .section("Question", ["form_id", "label", "help", "kind", "options", "max_length", "is_required"])
        .section("Place", ["position", "is_active", "key"])
        .label("label", "Question")
        .label("options", "Choices")
        .when("options", "kind", ["choice", "choices"])
        .label("max_length", "Longest answer")
        .help("max_length", "In characters; where files are asked for, how many.")
        .when("max_length", "kind", ["text", "long_text", "file"])
        .label("is_active", "Asked")
        .help("is_active", "Switched off, it is asked no more; old answers stay readable.")
        .help(
            "key",
            "Name of the answer in exports, such as why_here: small letters, digits and underscores.",
        )
        .widget("options", Widget::Tags)
        .empty("Ask what reviewers need to decide, and no more.")
}

/// What a reviewer says about an application; applicants never see it.
fn application_reviews() -> Resource {
    Resource::part("community.application_reviews")
        .words("review", "reviews")
        .icon("message-square")
        .title("reviewer_id")
        .list(["vote", "updated_at"])
        .filters(["vote"])
        .sort("-created_at")
        .section("Review", ["application_id", "reviewer_id", "vote", "review_notes"])
        .label("reviewer_id", "Reviewer")
        .label("review_notes", "Notes")
        .help("review_notes", "For the other reviewers only.")
        .widget("vote", Widget::Radio)
        .widget("review_notes", Widget::Area)
        .empty("Say what you think; the applicant does not read it.")
}
