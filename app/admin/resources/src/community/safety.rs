//! What keeps people safe: reports, sanctions and appeals, watched words, the log.

use resource::{Action, Resource, View, Widget};

/// In the order of the menu.
pub fn all() -> Vec<Resource> {
    vec![content_reports(), sanctions(), appeals(), watched_words(), moderation_log()]
}

/// Somebody says that something breaks the rules.
fn content_reports() -> Resource {
    let resource = Resource::menu("community.content_reports", "Safety")
        .words("report", "reports")
        .icon("flag")
        .title("reason")
        .computed("excerpt", "Words reported", "left(r.evidence, 100)")
        .list(["excerpt", "reported_profile_id", "priority", "status", "reviewer_id", "created_at"])
        .filters(["status", "priority", "reason", "content_type", "reviewer_id"])
        .search(["description", "evidence"])
        .sort("-created_at")
        .view(View::Board("status"))
        .section(
            "What is reported",
            ["reason", "content_type", "evidence", "reported_profile_id", "content_id"],
        )
        .section("Who says so", ["reporter_id", "description"])
        .section("Decision", ["status", "priority", "reviewer_id", "resolution", "merged_into_id"])
        .closed("Dates", ["claimed_at", "reviewed_at"])
        .label("content_type", "Kind of content")
        .label("evidence", "Words as they were")
        .help("evidence", "Kept from the moment of the report, so that nobody edits them away.")
        .label("reported_profile_id", "Whose it is")
        .help("reporter_id", "Whoever is reported never learns of it.")
        .label("reviewer_id", "Claimed by")
        .label("resolution", "Answer")
        .help("resolution", "What the reporter is told.")
        .label("merged_into_id", "Decided with")
        .help("merged_into_id", "Another report about the same; one decision answers both.");
    report_steps(resource)
}

/// What stays as it was made, and what moderators do with it.
fn report_steps(resource: Resource) -> Resource {
    resource
        .widget("description", Widget::Area)
        .widget("evidence", Widget::Area)
        .widget("resolution", Widget::Area)
        .read_only([
            "reason",
            "content_type",
            "content_id",
            "evidence",
            "reported_profile_id",
            "reporter_id",
            "description",
            "claimed_at",
            "reviewed_at",
        ])
        .tabs(["community.sanctions", "community.content_reports"])
        .action(
            Action::set("claim", "Claim", "status", "reviewing")
                .when("status", ["pending"])
                .icon("user-check"),
        )
        .action(
            Action::set("resolve", "Resolve", "status", "resolved")
                .when("status", ["pending", "reviewing"])
                .icon("check"),
        )
        .action(
            Action::set("dismiss", "Dismiss", "status", "dismissed")
                .when("status", ["pending", "reviewing"])
                .icon("x"),
        )
        .action(
            Action::set("reopen", "Reopen", "status", "reviewing")
                .when("status", ["resolved", "dismissed"])
                .icon("rotate-ccw"),
        )
        .no_create()
        .empty("Nothing is reported. Reports arrive here when somebody says that something breaks the rules.")
}

/// What an organisation holds against a person, in steps from a warning to a ban.
fn sanctions() -> Resource {
    Resource::menu("community.sanctions", "Safety")
        .icon("gavel")
        .title("profile_id")
        .list(["kind", "starts_at", "ends_at", "lifted_at", "issued_by"])
        .filters(["kind", "profile_id", "ends_at", "lifted_at", "issued_by"])
        .search(["reason", "lift_reason"])
        .sort("-created_at")
        .view(View::Timeline("starts_at", "ends_at"))
        .section("Sanction", ["profile_id", "kind", "reason", "starts_at", "ends_at"])
        .section("What led to it", ["report_id", "subject_type", "subject_id"])
        .closed("Lifting", ["lifted_at", "lift_reason", "lifted_by", "issued_by"])
        .label("profile_id", "Person")
        .help(
            "kind",
            "Limit: seen by followers only. Silence: writes nothing. Suspension: for a time. Ban: for good.",
        )
        .help("reason", "The person reads it, and cannot appeal against what they do not understand.")
        .help("ends_at", "Can be brought forward later, never put off: a harder sanction is a new one.")
        .when("ends_at", "kind", ["warning", "content_removal", "limit", "silence", "suspension"])
        .label("report_id", "Report")
        .label("subject_type", "Kind of content")
        .label("subject_id", "Content")
        .help("subject_id", "The content's id, together with its kind.")
        .label("lifted_at", "Lifted")
        .help("lifted_at", "From this moment it no longer holds; say why, too.")
        .label("lift_reason", "Why it was lifted")
        .widget("reason", Widget::Area)
        .widget("lift_reason", Widget::Area)
        .read_only(["issued_by", "lifted_by"])
        .tabs(["community.appeals"])
        .empty("Nobody is sanctioned. Begin with a warning; the person may appeal within 20 days.")
}

/// The person says that a sanction is wrong; somebody else than who gave it decides.
fn appeals() -> Resource {
    Resource::menu("community.appeals", "Safety")
        .icon("scale")
        .title("profile_id")
        .list(["sanction_id", "status", "reviewer_id", "created_at", "decided_at"])
        .filters(["status", "reviewer_id", "created_at"])
        .search(["statement", "answer"])
        .sort("-created_at")
        .view(View::Board("status"))
        .section("Appeal", ["profile_id", "sanction_id", "statement"])
        .section("Decision", ["status", "answer", "reviewer_id", "decided_at"])
        .label("profile_id", "Person")
        .help("status", "Write the answer first. An accepted appeal lifts the sanction.")
        .help("answer", "What the person is told.")
        .widget("statement", Widget::Area)
        .widget("answer", Widget::Area)
        .read_only(["profile_id", "sanction_id", "statement", "reviewer_id", "decided_at"])
        .action(
            Action::set("take_up", "Take up", "status", "under_review")
                .when("status", ["pending"])
                .icon("eye"),
        )
        .no_create()
        .empty("Nobody has appealed. Sanctioned people can do so once, within 20 days.")
}

/// Words that moderators want to know of.
fn watched_words() -> Resource {
    Resource::menu("community.watched_words", "Safety")
        .words("watched word", "watched words")
        .icon("eye")
        .title("phrase")
        .list(["action", "whole_word", "reason", "created_at"])
        .filters(["action", "whole_word"])
        .search(["phrase", "reason"])
        .sort("-created_at")
        .small()
        .section("Word", ["phrase", "action", "whole_word", "reason"])
        .label("phrase", "Word or phrase")
        .label("action", "What happens")
        .help("action", "Reported to moderators, held for approval, hidden behind a warning, or refused.")
        .label("whole_word", "Whole word only")
        .help("reason", "For the other moderators.")
        .widget("action", Widget::Radio)
        .empty("Add words that should not pass unseen.")
}

/// Who moderated what and why; rows are never changed.
fn moderation_log() -> Resource {
    Resource::menu("community.moderation_log", "Safety")
        .words("log entry", "moderation log")
        .icon("history")
        .title("action")
        .list(["subject_type", "profile_id", "actor_user_id", "reason", "is_public", "created_at"])
        .filters(["action", "subject_type", "actor_user_id", "house_id", "created_at"])
        .search(["reason"])
        .sort("-created_at")
        .section("Entry", ["action", "reason", "is_public"])
        .section("About", ["subject_type", "subject_id", "profile_id", "house_id", "actor_user_id"])
        .label("actor_user_id", "Moderator")
        .label("profile_id", "Person")
        .label("subject_type", "Kind of content")
        .label("subject_id", "Content")
        .help("is_public", "Members of the organisation see it; such entries name nobody.")
        .no_create()
        .empty("Every decision of a moderator is written down here by itself.")
}
