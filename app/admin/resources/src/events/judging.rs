//! Judging at a ball: the panel, rounds, battles and what each judge says.

use resource::{Action, Resource, Widget};

/// In the order of the menu.
pub fn all() -> Vec<Resource> {
    vec![judges(), rounds(), battles(), scores()]
}

/// Who sits on the panel.
fn judges() -> Resource {
    Resource::menu("events.ball_judges", "Balls")
        .words("judge", "judges")
        .icon("gavel")
        .list(["event_id", "category_id", "seat", "is_head", "status"])
        .filters(["event_id", "category_id", "status"])
        .search(["name"])
        .sort("name")
        .section("Judge", ["name", "profile_id", "contact_id"])
        .section("Panel", ["event_id", "category_id", "seat", "is_head", "status"])
        .label("profile_id", "Profile")
        .label("contact_id", "Contact")
        .label("category_id", "Only for the category")
        .label("is_head", "Head of the panel")
        .help("name", "As the panel is announced.")
        .help("category_id", "Leave it empty for all categories that have no panel of their own.")
        .help("seat", "From the left, as the audience sees the panel.")
        .tabs(["events.ball_scores"])
        .action(
            Action::set("confirm", "Confirm", "status", "confirmed")
                .when("status", ["invited", "declined", "absent"])
                .icon("user-check"),
        )
        .action(
            Action::set("absent", "Did not come", "status", "absent")
                .when("status", ["invited", "confirmed"])
                .icon("user-x"),
        )
        .empty(
            "Invite the panel. A judge never walks before themselves, and a tablet judges without \
             signing in.",
        )
}

/// A pass through a category.
fn rounds() -> Resource {
    Resource::part("events.ball_rounds")
        .words("round", "rounds")
        .title("kind")
        .list(["number", "status", "opened_at", "closed_at"])
        .sort("number")
        .section("Round", ["event_id", "category_id", "number", "kind"])
        .section("State", ["status", "opened_at", "closed_at"])
        .help("status", "Judges write while a round is open; what they said is public once it is closed.")
        .read_only(["opened_at", "closed_at"])
        .tabs(["events.ball_battles", "events.ball_scores"])
        .action(
            Action::set("open", "Open", "status", "open")
                .and("opened_at", "now()")
                .when("status", ["planned"])
                .icon("play"),
        )
        .action(
            Action::set("close", "Close", "status", "closed")
                .and("closed_at", "now()")
                .when("status", ["open"])
                .icon("lock"),
        )
        .action(
            Action::set("reopen", "Open again", "status", "open")
                .and("closed_at", "null")
                .when("status", ["closed"])
                .icon("undo-2"),
        )
        .empty("Begin with a round of tens; battles follow until one walker is left.")
}

/// Two against each other.
fn battles() -> Resource {
    Resource::part("events.ball_battles")
        .words("battle", "battles")
        .title("entry_a_id")
        .list(["entry_b_id", "winner_id", "position"])
        .sort("position")
        .section("Battle", ["event_id", "round_id", "position", "entry_a_id", "entry_b_id", "winner_id"])
        .label("entry_a_id", "Walker")
        .label("entry_b_id", "Against")
        .label("winner_id", "Goes on")
        .help("entry_b_id", "Empty for whoever goes on without a battle.")
        .tabs(["events.ball_scores"])
}

/// What a judge says.
fn scores() -> Resource {
    Resource::part("events.ball_scores")
        .words("score", "scores")
        .title("entry_id")
        .list(["judge_id", "verdict", "points", "reason"])
        .section(
            "Score",
            ["event_id", "round_id", "judge_id", "entry_id", "verdict", "points", "battle_id", "reason"],
        )
        .label("entry_id", "Walker")
        .label("judge_id", "Judge")
        .label("round_id", "Round")
        .label("battle_id", "In the battle")
        .help("verdict", "A ten, a chop, or the vote in a battle; empty where points are given.")
        .help("reason", "Why a walker was chopped, in a few words.")
        .widget("verdict", Widget::Radio)
        .when("points", "verdict", [""])
        .when("battle_id", "verdict", ["vote"])
        .empty("Judges write from their tablets while the round is open.")
}
