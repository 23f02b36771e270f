//! Forms on public pages and what people send through them.

use resource::{Action, Part, Resource, Widget};

/// In the order of the menu.
pub fn all() -> Vec<Resource> {
    vec![forms(), form_fields(), form_submissions()]
}

/// Forms: what people send becomes contacts, and deals where a pipeline is named.
fn forms() -> Resource {
    form(Resource::menu("crm.forms", "Forms and consent"))
        .icon("clipboard-list")
        .list(["publish_state", "contact_type", "pipeline_id", "submissions_count", "published_at"])
        .filters(["publish_state", "contact_type", "pipeline_id", "locale"])
        .search(["name", "slug", "intro"])
        .sort("-created_at")
        .small()
        .tabs(["crm.form_fields", "crm.form_submissions.form_id"])
        .action(
            Action::set("publish", "Publish", "publish_state", "published")
                .and("published_at", "now()")
                .when("publish_state", ["draft", "archived"])
                .icon("send"),
        )
        .action(
            Action::set("withdraw", "Back to draft", "publish_state", "draft")
                .when("publish_state", ["published"])
                .icon("undo-2"),
        )
        .action(
            Action::set("archive", "Archive", "publish_state", "archived")
                .when("publish_state", ["draft", "published"])
                .icon("archive"),
        )
        .empty("Make a form for bookings, press or the newsletter; what people send becomes contacts.")
}

/// What one fills in about a form.
fn form(forms: Resource) -> Resource {
    forms
        .section("Form", ["name", "slug", "locale", "intro", "submit_label"])
        .section("Afterwards", ["thanks", "redirect_url"])
        .section("What becomes of it", ["contact_type", "source", "pipeline_id", "assignment_rule_id"])
        .section("Confirmation", ["double_opt_in"])
        .closed("Against spam", ["honeypot", "min_seconds", "max_per_hour"])
        .closed("State", ["publish_state", "published_at", "submissions_count"])
        .widget("slug", Widget::Slug("name"))
        .label("locale", "Language")
        .widget("locale", Widget::Language)
        .label("intro", "Words above the questions")
        .widget("intro", Widget::Area)
        .label("submit_label", "Words on the button")
        .label("thanks", "Thanks")
        .widget("thanks", Widget::Area)
        .help("thanks", "Shown after sending, unless people are led elsewhere.")
        .label("redirect_url", "Lead them to")
        .help("redirect_url", "An address here (/…) or elsewhere (https://…).")
        .label("contact_type", "People become")
        .label("pipeline_id", "Opens a deal in")
        .help("pipeline_id", "Every confirmed submission opens a deal there; empty: none.")
        .label("assignment_rule_id", "Given out by")
        .label("double_opt_in", "Ask for confirmation by mail")
        .help("double_opt_in", "Nothing comes of a submission until the link in the mail was opened and the button there pressed.")
        .label("honeypot", "Hidden field")
        .help("honeypot", "The name of a field that people do not see; whoever fills it in is no person.")
        .label("min_seconds", "Fastest time to fill it in (seconds)")
        .label("max_per_hour", "Submissions per network and hour")
        .help("max_per_hour", "More are held back until somebody lets them through.")
        .label("submissions_count", "Submissions")
        .read_only(["publish_state", "published_at", "submissions_count"])
}

/// Questions of a form.
fn form_fields() -> Resource {
    Resource::part("crm.form_fields")
        .words("question", "questions")
        .icon("list-ordered")
        .list(["field_type", "maps_to", "is_required", "position"])
        .filters(["field_type", "is_required"])
        .sort("position")
        .section("Question", ["label", "key", "field_type", "is_required", "options", "help", "placeholder"])
        .section("Where the answer goes", ["maps_to", "consent_text_id", "consent_channel"])
        .closed("Place and length", ["form_id", "position", "max_length"])
        .help("label", "The question as people read it.")
        .help("key", "Lower case, such as shoe_size; answers are kept under it.")
        .label("field_type", "Kind of answer")
        .label("is_required", "Must be answered")
        .help(
            "maps_to",
            "Such as contact.first_name or contact.custom.shoe_size; empty: it stays in the submission.",
        )
        .label("options", "Choices")
        .widget(
            "options",
            Widget::List(vec![
                Part::new("label", "Words", Widget::Line),
                Part::new("value", "Value", Widget::Line),
            ]),
        )
        .when("options", "field_type", ["select", "multi_select"])
        .when("placeholder", "field_type", ["text", "long_text", "email", "phone", "number"])
        .when("max_length", "field_type", ["text", "long_text"])
        .label("consent_text_id", "Ticking agrees to")
        .when("consent_text_id", "field_type", ["consent"])
        .label("consent_channel", "By which way")
        .when("consent_channel", "field_type", ["consent"])
        .label("position", "Place in the form")
        .empty("A form needs at least a question for the e-mail address.")
}

/// What was sent; what is held back waits here for somebody to decide.
fn form_submissions() -> Resource {
    submission_steps(Resource::menu("crm.form_submissions", "Forms and consent"))
        .words("submission", "submissions")
        .icon("inbox")
        .title("email")
        .list(["form_id", "state", "contact_id", "spam_score", "submitted_at"])
        .filters(["state", "form_id", "submitted_at", "spam_reason", "utm_campaign"])
        .search(["email", "form_name"])
        .sort("-submitted_at")
        .section("What was sent", ["form_name", "email", "data", "submitted_at"])
        .section(
            "What became of it",
            ["state", "contact_id", "deal_id", "confirmed_at", "processed_at", "failure"],
        )
        .closed("Is it spam?", ["spam_score", "spam_reason"])
        .closed(
            "Where it came from",
            ["source_url", "utm_source", "utm_medium", "utm_campaign", "visit_id", "ip", "user_agent"],
        )
        .label("form_name", "Form, as it was called then")
        .label("data", "Answers")
        .widget("data", Widget::Json)
        .label("ip", "Network address")
        .only("ip", "crm.configure")
        .only("user_agent", "crm.configure")
        .read_only([
            "form_id",
            "form_name",
            "email",
            "data",
            "submitted_at",
            "state",
            "contact_id",
            "deal_id",
            "confirmed_at",
            "processed_at",
            "failure",
            "spam_score",
            "spam_reason",
            "source_url",
            "utm_source",
            "utm_medium",
            "utm_campaign",
            "visit_id",
            "ip",
            "user_agent",
            "submission_key",
            "opt_in_token",
            "opt_in_expires_at",
        ])
        .no_create()
        .empty("What people send through your published forms arrives here.")
}

/// What people decide about a submission; the rest goes by itself.
fn submission_steps(submissions: Resource) -> Resource {
    submissions
        .action(
            Action::set("release", "Let through", "state", "received").when("state", ["held"]).icon("check"),
        )
        .action(
            Action::set("spam", "This is spam", "state", "spam")
                .and("spam_reason", "reported")
                .when("state", ["received", "held", "unconfirmed", "confirmed", "processed"])
                .icon("shield-alert"),
        )
        .action(
            Action::set("not_spam", "This is no spam", "state", "received")
                .and("spam_reason", "null")
                .when("state", ["spam"])
                .icon("shield-check"),
        )
        .action(
            Action::set("retry", "Try again", "state", "received")
                .and("failure", "null")
                .when("state", ["failed"])
                .icon("refresh-cw"),
        )
}
