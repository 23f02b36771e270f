//! Before a mailing goes out: checks, tests to colleagues, approvals, and versions tried on a part of the people.

use resource::{Action, Resource, Widget};

/// In the order of a mailing's tabs.
pub fn all() -> Vec<Resource> {
    vec![test_sends(), checks(), approvals(), trials(), versions(), looks()]
}

/// A mailing sent to a colleague to look at.
fn test_sends() -> Resource {
    Resource::part("marketing.email_test_sends")
        .words("test", "tests")
        .icon("send")
        .title("recipient")
        .list(["state", "contact_id", "locale", "sent_at", "created_at"])
        .filters(["state"])
        .search(["recipient"])
        .sort("-created_at")
        .section("Test", ["email_campaign_id", "recipient", "contact_id", "locale"])
        .section("What became of it", ["state", "sent_at", "last_error"])
        .action(
            Action::set("retry", "Send again", "state", "waiting")
                .when("state", ["failed", "sent"])
                .icon("repeat"),
        )
        .label("recipient", "To")
        .label("contact_id", "As this contact sees it")
        .label("locale", "In this language")
        .help("contact_id", "Merge fields and blocks are filled in as for this contact.")
        .widget("recipient", Widget::Email)
        .widget("locale", Widget::Language)
        .read_only(["state", "sent_at", "last_error"])
        .empty("Send the mailing to yourself or a colleague before everybody gets it.")
}

/// What was looked at before sending: dead links, missing alternative text, how much it looks like spam.
fn checks() -> Resource {
    Resource::part("marketing.email_checks")
        .words("check", "checks")
        .icon("list-checks")
        .title("kind")
        .list(["result", "score", "checked_at"])
        .filters(["result", "kind"])
        .section("Check", ["email_campaign_id", "kind", "result", "score", "checked_at"])
        .section("What was found", ["details"])
        .widget("details", Widget::Json)
        .no_create()
}

/// Who was asked whether a mailing may go out, and what they said.
fn approvals() -> Resource {
    Resource::part("marketing.email_approvals")
        .words("approval", "approvals")
        .icon("check-check")
        .title("reviewer_id")
        .list(["state", "note", "requested_by_id", "decided_at", "created_at"])
        .filters(["state", "reviewer_id"])
        .sort("-created_at")
        .section("Approval", ["email_campaign_id", "reviewer_id", "note"])
        .section("Decision", ["state", "decided_at", "requested_by_id"])
        .action(
            Action::set("approve", "Approve", "state", "approved").when("state", ["requested"]).icon("check"),
        )
        .action(
            Action::set("request-changes", "Ask for changes", "state", "changes_requested")
                .when("state", ["requested"])
                .icon("pencil"),
        )
        .action(Action::set("reject", "Reject", "state", "rejected").when("state", ["requested"]).icon("x"))
        .action(
            Action::set("withdraw", "Withdraw", "state", "withdrawn")
                .when("state", ["requested"])
                .icon("undo-2"),
        )
        .label("reviewer_id", "Asked")
        .label("requested_by_id", "Asked by")
        .label("note", "What should be different")
        .help("reviewer_id", "Somebody other than the author; only they can approve or reject.")
        .widget("note", Widget::Area)
        .read_only(["state", "decided_at"])
        .empty("Ask a colleague to read the mailing. A later change needs a new approval.")
}

/// Which of several versions does better, tried on a part of the people.
fn trials() -> Resource {
    Resource::part("marketing.ab_tests")
        .words("A/B test", "A/B tests")
        .icon("scale")
        .title("metric")
        .list(["state", "sample_percent", "wait", "winner_variant_id", "decided_at"])
        .filters(["state", "metric"])
        .section("Test", ["email_campaign_id", "metric", "sample_percent", "wait"])
        .section("Deciding", ["confidence", "looks_planned", "if_undecided", "winner_variant_id"])
        .closed("State", ["state", "sampled_at", "decided_at", "decided_by", "decided_by_id"])
        .tabs(["marketing.ab_variants", "marketing.ab_looks"])
        .action(
            Action::set("decide", "Send the chosen version", "state", "decided")
                .and("decided_by", "person")
                .and("decided_at", "now()")
                .when("state", ["waiting", "undecided"])
                .icon("trophy"),
        )
        .action(
            Action::set("cancel", "Cancel", "state", "cancelled")
                .when("state", ["draft", "sampling", "waiting", "undecided"])
                .icon("ban"),
        )
        .label("metric", "What counts")
        .label("sample_percent", "Part of the people")
        .label("wait", "Wait before deciding")
        .label("looks_planned", "How often you look")
        .label("if_undecided", "If none is clearly better")
        .label("winner_variant_id", "Winner")
        .help(
            "sample_percent",
            "Gets the versions, evenly split; the rest gets the winner. 100: there is no rest.",
        )
        .help(
            "confidence",
            "How sure it must be: 0.95 means that chance looks like this once in twenty times.",
        )
        .help("looks_planned", "Each look may find by chance what is not there, so each one is stricter.")
        .help("winner_variant_id", "Choose a version here to decide yourself, save, and press the button.")
        .widget("sample_percent", Widget::Percent)
        .widget("metric", Widget::Radio)
        .read_only(["state", "sampled_at", "decided_at", "decided_by", "decided_by_id"])
        .empty("Try two subjects on a part of the people; the rest gets the one that does better.")
}

/// One version; what is empty is as in the mailing itself.
fn versions() -> Resource {
    Resource::part("marketing.ab_variants")
        .words("version", "versions")
        .icon("copy")
        .title("label")
        .list(["subject", "from_name", "send_offset"])
        .sort("label")
        .section("Version", ["test_id", "label", "subject", "preview_text", "from_name", "send_offset"])
        .closed("Other words", ["html_content", "plain_text_content"])
        .label("label", "Letter")
        .label("send_offset", "Later by")
        .help("label", "A to H.")
        .help("subject", "Leave empty what should be as in the mailing itself.")
        .help("send_offset", "To try times of day: this version goes out so much later.")
        .widget("html_content", Widget::Code)
        .widget("plain_text_content", Widget::Area)
}

/// Figures of two versions each time that somebody looked.
fn looks() -> Resource {
    Resource::part("marketing.ab_looks")
        .words("look", "looks")
        .icon("eye")
        .title("look_number")
        .list(["variant_id", "other_variant_id", "successes", "trials", "p_value", "is_significant"])
        .sort("look_number")
        .section("Look", ["test_id", "look_number", "variant_id", "successes", "trials", "looked_at"])
        .section("Compared with", ["other_variant_id", "other_successes", "other_trials"])
        .section("Result", ["z", "p_value", "alpha", "is_significant"])
        .help("other_variant_id", "Empty: all other versions together.")
        .help("alpha", "How unlikely it must be by chance to count.")
        .no_create()
}
