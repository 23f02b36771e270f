//! How contacts get points, and what a model makes of them. A score is the sum of its ledger.

use super::conditions;
use resource::{Part, Resource, Widget};

/// In the order of the menu.
pub fn all() -> Vec<Resource> {
    vec![lead_scoring_rules(), score_ledger(), score_models(), predicted_scores()]
}

/// What earns or costs a contact points.
fn lead_scoring_rules() -> Resource {
    Resource::menu("crm.lead_scoring_rules", "Setup")
        .words("scoring rule", "scoring rules")
        .icon("award")
        .list(["score", "score_change", "category", "is_repeatable", "priority", "is_active"])
        .filters(["score", "category", "is_active"])
        .search(["name", "description", "category"])
        .sort("-priority")
        .small()
        .section("Rule", ["name", "score", "score_change", "category", "is_active", "description"])
        .section("When", ["condition"])
        .section("How often", ["is_repeatable", "max_times", "expires_after_days"])
        .closed("Order", ["priority"])
        .help("score", "Lead: how well somebody fits. Engagement: how much they do.")
        .widget("score", Widget::Radio)
        .label("score_change", "Points")
        .help("score_change", "Below zero takes points away.")
        .help("category", "Your own word, such as fit, web or event.")
        .label("is_active", "In use")
        .widget("description", Widget::Area)
        .label("condition", "Given for")
        .widget("condition", Widget::Object(rule()))
        .help("condition", "Something that happens, such as order_placed, or what is true of the contact.")
        .label("is_repeatable", "Every time")
        .help("is_repeatable", "Otherwise once per contact.")
        .label("max_times", "At most so often")
        .when("max_times", "is_repeatable", ["true"])
        .label("expires_after_days", "Taken back after (days)")
        .help("expires_after_days", "Empty: the points stay.")
        .tabs(["crm.score_ledger"])
        .empty("Say what makes somebody interesting: works for a company, bought a ticket, opened a mail.")
}

/// An event, or conditions as in segments.
fn rule() -> Vec<Part> {
    let mut parts = vec![Part::new("event", "What happens", Widget::Line)];
    parts.extend(conditions());
    parts
}

/// Why a score is what it is; points are added, never changed.
fn score_ledger() -> Resource {
    Resource::part("crm.score_ledger")
        .words("point entry", "point entries")
        .icon("award")
        .computed(
            "why",
            "Why",
            "coalesce((select l.name from crm.lead_scoring_rules l where l.id = r.rule_id), r.reason)",
        )
        .title("why")
        .list(["contact_id", "score", "points", "reason", "created_at"])
        .filters(["score", "reason", "rule_id"])
        .sort("-created_at")
        .label("occurrence_key", "Occasion")
        .label("reverses_id", "Takes back")
        .label("given_by", "Given by")
        .no_create()
        .empty("No points yet: they are given by the scoring rules.")
}

/// Models that learn from won and lost leads.
fn score_models() -> Resource {
    Resource::menu("crm.score_models", "Setup")
        .words("score model", "score models")
        .icon("sparkles")
        .list(["method", "trained_on", "auc", "trained_at", "is_active"])
        .filters(["method", "is_active"])
        .search(["name"])
        .sort("-created_at")
        .small()
        .section("Model", ["name", "method", "features", "is_active"])
        .closed("What it learned", ["trained_on", "auc", "trained_at", "parameters"])
        .widget("method", Widget::Radio)
        .label("features", "Looks at")
        .help("features", "Such as source, contact_type or engagement_score; never who somebody is.")
        .label("is_active", "In use")
        .help("is_active", "One model at a time.")
        .label("trained_on", "Learned from so many leads")
        .label("auc", "How well it tells won from lost")
        .help("auc", "On leads that it had not seen: 0.5 is guessing, 1 is always right.")
        .widget("parameters", Widget::Json)
        .read_only(["trained_on", "auc", "trained_at", "parameters"])
        .tabs(["crm.predicted_scores"])
        .empty("A model says of open leads how likely they are won, and why.")
}

/// What a model thinks of a contact, and why.
fn predicted_scores() -> Resource {
    Resource::part("crm.predicted_scores")
        .words("prediction", "predictions")
        .icon("target")
        .title("contact_id")
        .list(["probability", "predicted_at"])
        .sort("-probability")
        .section("Prediction", ["model_id", "contact_id", "probability", "reasons", "predicted_at"])
        .help("probability", "1 is certain.")
        .widget(
            "reasons",
            Widget::List(vec![
                Part::new("feature", "Because of", Widget::Line),
                Part::new("weight", "Weight", Widget::Line),
            ]),
        )
        .read_only(["model_id", "contact_id", "probability", "reasons", "predicted_at"])
        .no_create()
}
