//! What buyers and guests are asked, and what they answered.

use resource::{Resource, Widget};

/// Parts of an event and its tickets; none stands in the menu.
pub fn all() -> Vec<Resource> {
    vec![questions(), options(), question_tiers(), answers(), answer_options()]
}

/// What buyers and guests are asked.
fn questions() -> Resource {
    Resource::part("events.questions")
        .icon("circle-help")
        .title("question")
        .list(["kind", "asked_of", "is_required", "at_checkin", "printed"])
        .filters(["kind", "asked_of", "at_checkin"])
        .search(["question", "identifier"])
        .sort("position")
        .section(
            "Question",
            ["event_id", "question", "help", "kind", "min_value", "max_value", "asked_of", "is_required"],
        )
        .section("Answer", ["at_checkin", "printed", "is_hidden", "keeps_until"])
        .closed("Only if", ["depends_on_id", "depends_values"])
        .closed("More", ["identifier", "position"])
        .label("help", "Help for guests")
        .label("asked_of", "Asked once for")
        .label("is_required", "Must be answered")
        .label("at_checkin", "Asked at the door")
        .label("printed", "On ticket and badge")
        .label("is_hidden", "Not in the shop")
        .label("keeps_until", "Answers are kept until")
        .label("depends_on_id", "Only if this was answered")
        .label("depends_values", "With one of these")
        .label("identifier", "Name in exports")
        .help("is_hidden", "Only your own people fill it in.")
        .widget("asked_of", Widget::Radio)
        .widget("identifier", Widget::Slug("question"))
        .widget("depends_values", Widget::Tags)
        .when("min_value", "kind", ["number"])
        .when("max_value", "kind", ["number"])
        .tabs(["events.question_options", "events.question_tiers", "events.answers"])
        .empty("Ask for what you need to know: diets, sizes, how they heard of you.")
}

/// What can be chosen.
fn options() -> Resource {
    Resource::part("events.question_options")
        .words("option", "options")
        .list(["value"])
        .section("Option", ["question_id", "label", "value", "position"])
        .label("label", "As guests read it")
        .label("value", "Name in exports")
        .widget("value", Widget::Slug("label"))
        .empty("A question with a choice needs what can be chosen.")
}

/// For which tiers a question is asked.
fn question_tiers() -> Resource {
    Resource::part("events.question_tiers")
        .words("ticket tier", "ticket tiers")
        .title("ticket_tier_id")
        .empty("Without a tier here the question is asked for all tiers.")
}

/// What was answered.
fn answers() -> Resource {
    Resource::part("events.answers")
        .words("answer", "answers")
        .title("question_id")
        .list(["value", "registration_id", "order_id", "file_id"])
        .search(["value"])
        .section("Answer", ["question_id", "value", "file_id", "registration_id", "order_id"])
        .label("value", "Answer")
        .label("file_id", "File")
        .label("registration_id", "Ticket")
        .help("value", "As the guest typed it; chosen options stand one below the other.")
        .widget("value", Widget::Area)
        .read_only(["question_id", "registration_id", "order_id", "file_id"])
        .tabs(["events.answer_options"])
        .no_create()
}

/// Which options were chosen.
fn answer_options() -> Resource {
    Resource::part("events.answer_options")
        .words("chosen option", "chosen options")
        .title("option_id")
        .read_only(["answer_id", "option_id"])
        .no_create()
}
