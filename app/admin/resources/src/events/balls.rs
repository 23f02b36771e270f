//! Balls: what is walked, by whom, and who won. How it is judged is in `judging`.

use resource::{Action, Resource, View, Widget};

/// In the order of the menu.
pub fn all() -> Vec<Resource> {
    vec![categories(), entries(), entry_members(), results()]
}

/// What is walked at a ball.
fn categories() -> Resource {
    state_of_categories(Resource::menu("events.ball_categories", "Balls"))
        .words("ball category", "ball categories")
        .icon("crown")
        .picture("asset_id")
        .list(["event_id", "division", "format", "walkers", "prize_amount", "status"])
        .filters(["event_id", "category", "division", "status"])
        .search(["name", "effect"])
        .sort("position")
        .view(View::Board("status"))
        .view(View::Grid)
        .section("Category", ["event_id", "name", "category", "division", "effect", "rules", "asset_id"])
        .section("How it is walked", ["format", "team_size", "scoring", "starts_at"])
        .section("Signing up", ["status", "sign_up_until", "max_entries"])
        .section("Prize", ["prize_amount", "prize_currency", "prize", "is_grand_prize"])
        .closed("More", ["position"])
        .computed(
            "walkers",
            "Walkers",
            "(select count(*) from events.ball_entries e where e.category_id = r.id \
             and e.status not in ('withdrawn', 'disqualified', 'absent'))",
        )
        .label("category", "Kind")
        .label("effect", "What to bring")
        .label("asset_id", "Picture")
        .label("max_entries", "Walkers at most")
        .label("prize_amount", "Prize money")
        .label("prize_currency", "Currency")
        .label("prize", "What else there is")
        .label("is_grand_prize", "Grand prize")
        .help(
            "scoring",
            "Tens across the board or chop, points up to ten from each judge, or votes in battles only.",
        )
        .help("prize_amount", "What the winner gets in money.")
        .help("effect", "What the category asks to be brought: colours, materials, a story.")
        .widget("effect", Widget::Markdown)
        .widget("asset_id", Widget::Image)
        .widget("scoring", Widget::Radio)
        .widget("prize_amount", Widget::Money("prize_currency"))
        .widget("prize_currency", Widget::Currency)
        .when("team_size", "format", ["team", "tag_team"])
        .tabs(["events.ball_entries", "events.ball_rounds", "events.ball_judges", "events.ball_results"])
        .empty("Put the categories in the order in which they are called; walkers sign up while one is open.")
}

/// The steps of a category from the announcement to the end.
fn state_of_categories(categories: Resource) -> Resource {
    categories
        .action(
            Action::set("open", "Open for signing up", "status", "open")
                .when("status", ["announced", "closed"])
                .icon("lock-open"),
        )
        .action(
            Action::set("close", "Close signing up", "status", "closed")
                .when("status", ["announced", "open", "running"])
                .icon("lock"),
        )
        .action(
            Action::set("start", "Call it", "status", "running")
                .when("status", ["announced", "open", "closed"])
                .icon("megaphone"),
        )
        .action(
            Action::set("finish", "It is over", "status", "done")
                .when("status", ["running"])
                .icon("check-check"),
        )
        .action(
            Action::set("cancel", "Cancel", "status", "cancelled")
                .when("status", ["announced", "open", "closed"])
                .icon("ban"),
        )
        .action(
            Action::set("revive", "Announce it again", "status", "announced")
                .when("status", ["cancelled"])
                .icon("undo-2"),
        )
}

/// Who walks a category.
fn entries() -> Resource {
    state_of_entries(Resource::menu("events.ball_entries", "Balls"))
        .words("walker", "walkers")
        .icon("sparkles")
        .list(["category_id", "number", "house_id", "pronouns", "status"])
        .filters(["event_id", "category_id", "house_id", "status"])
        .search(["name", "look"])
        .sort("-created_at")
        .view(View::Board("status"))
        .section("Walker", ["name", "pronouns", "profile_id", "contact_id", "is_free_agent", "house_id"])
        .section("Walks", ["event_id", "category_id", "number", "status", "look", "music_asset_id"])
        .closed("More", ["registration_id", "note"])
        .label("profile_id", "Profile")
        .label("contact_id", "Contact")
        .label("is_free_agent", "Free agent (007)")
        .label("house_id", "House")
        .label("music_asset_id", "Music")
        .label("registration_id", "Ticket")
        .label("note", "A word to the organisers")
        .help("name", "As the commentator calls them.")
        .help("profile_id", "Empty for teams and for people without an account.")
        .help("is_free_agent", "Walks for no house.")
        .when("house_id", "is_free_agent", ["false"])
        .tabs(["events.ball_entry_members", "events.ball_scores", "events.ball_results"])
        .empty("Walkers sign up on the page of the ball while a category is open, or you add them.")
}

/// The steps of a walker through a category.
fn state_of_entries(entries: Resource) -> Resource {
    entries
        .action(
            Action::set("confirm", "Confirm", "status", "confirmed")
                .when("status", ["signed_up", "absent", "disqualified"])
                .icon("user-check"),
        )
        .action(
            Action::set("walk", "Walked", "status", "walked")
                .when("status", ["signed_up", "confirmed"])
                .icon("play"),
        )
        .action(
            Action::set("tens", "Tens across the board", "status", "tens")
                .when("status", ["walked"])
                .icon("star"),
        )
        .action(Action::set("chop", "Chop", "status", "chopped").when("status", ["walked"]).icon("scissors"))
        .action(
            Action::set("win", "Won", "status", "winner").when("status", ["walked", "tens"]).icon("trophy"),
        )
        .action(
            Action::set("absent", "Did not come", "status", "absent")
                .when("status", ["signed_up", "confirmed"])
                .icon("user-x"),
        )
        .action(
            Action::set("withdraw", "Withdraw", "status", "withdrawn")
                .when("status", ["signed_up", "confirmed"])
                .icon("log-out"),
        )
        .action(
            Action::set("sign_up_again", "Sign up again", "status", "signed_up")
                .when("status", ["withdrawn"])
                .icon("undo-2"),
        )
        .action(
            Action::set("disqualify", "Disqualify", "status", "disqualified")
                .when("status", ["signed_up", "confirmed", "walked", "winner"])
                .icon("ban"),
        )
}

/// Who walks in a team.
fn entry_members() -> Resource {
    Resource::part("events.ball_entry_members")
        .words("team member", "team")
        .list(["profile_id"])
        .section("Member", ["event_id", "entry_id", "name", "profile_id", "position"])
        .label("profile_id", "Profile")
        .help("name", "As the commentator calls them.")
        .empty("Teams and tag teams name everybody who walks.")
}

/// Who won a category, and who came next.
fn results() -> Resource {
    Resource::menu("events.ball_results", "Balls")
        .words("result", "results")
        .icon("trophy")
        .title("entry_id")
        .list(["place", "category_id", "house_id", "prize_amount", "published_at", "prize_paid_at"])
        .filters(["event_id", "category_id", "house_id", "published_at", "prize_paid_at"])
        .search(["title"])
        .sort("-published_at")
        .section("Result", ["event_id", "category_id", "entry_id", "place", "title", "house_id"])
        .section("Prize", ["prize_amount", "prize_currency", "prize_paid_at"])
        .section("Shown", ["published_at"])
        .label("entry_id", "Walker")
        .label("title", "Title won")
        .label("house_id", "Counts for the house")
        .label("prize_amount", "Prize money")
        .label("prize_currency", "Currency")
        .label("prize_paid_at", "Prize paid")
        .label("published_at", "Public from")
        .help("house_id", "The walker's house on that evening, also if they change houses later.")
        .help("prize_amount", "What this place gets in money.")
        .widget("prize_amount", Widget::Money("prize_currency"))
        .widget("prize_currency", Widget::Currency)
        .read_only(["house_id"])
        .action(
            Action::set("publish", "Announce", "published_at", "now()")
                .when("published_at", [""])
                .icon("megaphone"),
        )
        .action(
            Action::set("pay", "Prize was paid", "prize_paid_at", "now()")
                .when("prize_paid_at", [""])
                .icon("banknote"),
        )
        .empty("Winners of each category stand here; once they are announced they count for their houses.")
}
