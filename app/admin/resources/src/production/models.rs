//! Casting: models, who is cast for what, and their agencies.

use resource::{Action, Resource, View, Widget};

/// In the order of the menu.
pub fn all() -> Vec<Resource> {
    vec![castings(), models(), pictures(), agencies()]
}

/// Who is cast for an event, from the first idea to the confirmation.
fn castings() -> Resource {
    let castings = Resource::menu("production.event_models", "People")
        .words("casting", "casting")
        .icon("clapperboard")
        .title("model_profile_id")
        .list(["event_id", "casting_status", "fitting_status", "rating", "fee_cents", "walk_order"])
        .filters(["event_id", "casting_status", "fitting_status", "rating"])
        .sort("-created_at")
        .view(View::Board("casting_status"))
        .tabs(["production.lineup_entries", "production.fittings"])
        .action(cast("shortlist", "Shortlist", "shortlisted", ["proposed"]).icon("star"))
        .action(cast("callback", "Call back", "callback", ["proposed", "shortlisted"]).icon("phone"))
        .action(
            cast("option", "Take an option", "optioned", ["proposed", "shortlisted", "callback"])
                .icon("hourglass"),
        )
        .action(cast("confirm", "Confirm", "confirmed", OPEN).icon("circle-check"))
        .action(cast("decline", "Declined", "declined", OPEN).icon("user-x"))
        .action(cast("release", "Release", "released", OPEN).icon("user-minus"))
        .action(cast("cancel", "Cancel", "cancelled", ["confirmed"]).icon("circle-x"))
        .action(
            cast("propose", "Propose again", "proposed", ["declined", "released", "cancelled"])
                .icon("rotate-ccw"),
        )
        .empty("Propose models for an event and move them over the board until they are confirmed.");
    casting_form(castings)
}

/// States in which nothing is decided yet.
const OPEN: [&str; 4] = ["proposed", "shortlisted", "callback", "optioned"];

/// A step of the column `casting_status`.
fn cast<const N: usize>(
    name: &'static str,
    label: &'static str,
    to: &'static str,
    from: [&'static str; N],
) -> Action {
    Action::set(name, label, "casting_status", to).when("casting_status", from)
}

/// The form of a casting.
fn casting_form(castings: Resource) -> Resource {
    castings
        .section("Casting", ["event_id", "model_profile_id", "casting_status", "rating", "notes"])
        .section("In the show", ["walk_order", "is_opening", "is_closing", "fitting_status"])
        .section("Fee", ["fee_cents", "currency"])
        .label("model_profile_id", "Model")
        .label("casting_status", "State")
        .label("fitting_status", "Fitting")
        .label("fee_cents", "Fee")
        .label("is_opening", "Opens the event")
        .label("is_closing", "Closes the event")
        .help("rating", "1 to 5, from the casting table.")
        .help("walk_order", "Of the first walk in the event; every exit stands in the line-up of its show.")
        .help("fitting_status", "Follows from the fittings.")
        .help("fee_cents", "As agreed for this event.")
        .widget("fee_cents", Widget::Money("currency"))
        .widget("currency", Widget::Currency)
        .widget("notes", Widget::Area)
        .only("fee_cents", "production.update")
        .only("notes", "production.update")
        .read_only(["fitting_status"])
}

/// Models as the organisation casts them.
fn models() -> Resource {
    let models = Resource::menu("production.model_profiles", "People")
        .words("model", "models")
        .icon("user-round-pen")
        .list(["agency_id", "height_cm", "bust_cm", "waist_cm", "hips_cm", "shoe_size"])
        .filters(["is_castable", "height_cm", "waist_cm", "hips_cm", "agency_id"])
        .search(["name", "measurements", "hair_color", "eye_color"])
        .sort("name")
        .tabs([
            "production.model_pictures",
            "production.event_models",
            "production.model_availability",
            "production.call_times",
            "production.fittings",
            "production.shoot_shots",
            "production.crew_times",
            "production.call_sheet_recipients",
        ])
        .action(
            Action::set("pause", "Take a break", "is_castable", "false")
                .when("is_castable", ["true"])
                .icon("circle-pause"),
        )
        .action(
            Action::set("resume", "Castable again", "is_castable", "true")
                .when("is_castable", ["false"])
                .icon("circle-play"),
        )
        .empty("Add the models you cast; their measurements make them easy to find.");
    model_measures(model_form(models))
}

/// The form of a model, but for the measurements.
fn model_form(models: Resource) -> Resource {
    models
        .section("Model", ["name", "agency_id", "is_castable", "portfolio_url", "skills"])
        .section("Measurements", ["height_cm", "bust_cm", "waist_cm", "hips_cm", "inseam_cm", "shoe_size"])
        .section("Looks", ["clothing_size", "hair_color", "eye_color"])
        .section("Fee", ["day_rate_cents", "currency"])
        .closed("Comp card", ["height", "measurements"])
        .closed("Minors", ["birth_date", "guardian_id"])
        .closed("Person", ["user_id", "contact_id", "claimed_at", "person_id"])
        .label("is_castable", "Can be cast")
        .label("portfolio_url", "Book")
        .label("day_rate_cents", "Day rate")
        .label("guardian_id", "Guardian")
        .label("user_id", "Account")
        .label("contact_id", "Contact in the CRM")
        .help("is_castable", "Casting searches find them; switch it off during a break.")
        .help("skills", "Such as voguing, runway, face, acting, swimming.")
        .help("birth_date", "Only needed for minors, whose working hours are limited.")
        .help("guardian_id", "Who answers for a minor.")
        .help(
            "claimed_at",
            "When the person said that this is them; then bookings count across organisations.",
        )
        .widget("portfolio_url", Widget::Url)
        .widget("skills", Widget::Tags)
        .widget("day_rate_cents", Widget::Money("currency"))
        .widget("currency", Widget::Currency)
        .only("birth_date", "production.update")
        .only("day_rate_cents", "production.update")
        .only("person_id", "identity.audit")
        .read_only(["claimed_at", "person_id"])
}

/// What the measurements are called.
fn model_measures(models: Resource) -> Resource {
    models
        .label("height_cm", "Height (cm)")
        .label("bust_cm", "Bust or chest (cm)")
        .label("waist_cm", "Waist (cm)")
        .label("hips_cm", "Hips (cm)")
        .label("inseam_cm", "Inside leg (cm)")
        .label("shoe_size", "Shoes (European)")
        .label("hair_color", "Hair")
        .label("eye_color", "Eyes")
        .label("height", "Height in words")
        .label("measurements", "Measurements in words")
        .help("height", "As written on the comp card, such as 5′10″; casting looks at centimetres.")
        .help("measurements", "As written on the comp card; casting looks at the numbers.")
}

/// Pictures of a model.
fn pictures() -> Resource {
    Resource::part("production.model_pictures")
        .words("picture", "pictures")
        .icon("images")
        .title("kind")
        .picture("asset_id")
        .list(["taken_on", "position"])
        .filters(["kind"])
        .sort("position")
        .view(View::Grid)
        .section("Picture", ["model_profile_id", "asset_id", "kind", "taken_on", "position"])
        .label("model_profile_id", "Model")
        .label("asset_id", "Picture")
        .label("kind", "Used as")
        .label("taken_on", "Taken on")
        .label("position", "Order")
        .help("kind", "The comp card is made of those of that kind, in their order.")
        .widget("asset_id", Widget::Image)
        .empty("Add pictures: comp card, polaroids, portfolio, runway.")
}

/// Agencies that represent models.
fn agencies() -> Resource {
    Resource::menu("production.model_agencies", "People")
        .words("agency", "agencies")
        .icon("building")
        .list(["city", "country", "contact_email", "contact_phone", "commission_percent"])
        .filters(["city", "country"])
        .search(["name", "city", "contact_email"])
        .sort("name")
        .small()
        .section("Agency", ["name", "city", "country", "website"])
        .section("Contact", ["contact_email", "contact_phone", "company_id"])
        .section("Terms", ["commission_percent"])
        .label("contact_email", "E-mail")
        .label("contact_phone", "Telephone")
        .label("company_id", "Company in the CRM")
        .label("commission_percent", "Commission")
        .help("commission_percent", "What the agency adds to a fee.")
        .widget("website", Widget::Url)
        .widget("contact_email", Widget::Email)
        .widget("contact_phone", Widget::Phone)
        .widget("commission_percent", Widget::Percent)
        .tabs(["production.model_profiles"])
        .empty("Agencies represent models; their commission comes on top of fees.")
}
