//! What may be done with an asset, who made it and who is in it.

use resource::{Action, Resource, View, Widget};

/// Rights and people in the menu, credits as a tab.
pub fn all() -> Vec<Resource> {
    vec![asset_rights(), asset_people(), asset_credits()]
}

/// What may be done with an asset: licence, purposes, territory, releases.
fn asset_rights() -> Resource {
    let resource = Resource::menu("media.asset_rights", "Rights")
        .words("rights", "rights")
        .icon("scale")
        .title("asset_id")
        .picture("asset_id")
        .list(["license", "copyright_holder", "allowed_purposes", "model_release", "exclusive_until"])
        .filters(["license", "allowed_purposes", "model_release", "property_release"])
        .search(["copyright_holder", "usage_rights"])
        .sort("license")
        .section("Licence", ["asset_id", "license", "license_url", "copyright_holder", "copyright_year"])
        .section(
            "What for",
            ["allowed_purposes", "territories", "starts_at", "exclusive_until", "usage_rights"],
        )
        .section("Naming", ["attribution_required"])
        .section(
            "Releases",
            ["model_release", "model_release_file_id", "property_release", "property_release_file_id"],
        )
        .closed("Cost", ["fee_cents", "currency"])
        .closed("Words of the licence", ["license_details"]);
    resource
        .label("license", "Licence")
        .label("license_url", "Text of the licence")
        .widget("license_url", Widget::Url)
        .label("allowed_purposes", "Allowed for")
        .help("allowed_purposes", "Left empty, nothing is said: ask.")
        .help("territories", "Country codes such as DE, AT. Left empty, it holds everywhere.")
        .widget("territories", Widget::Tags)
        .label("starts_at", "Not before")
        .widget("usage_rights", Widget::Area)
        .label("attribution_required", "The maker must be named")
        .label("model_release_file_id", "Signed by those shown")
        .label("property_release_file_id", "Signed for the place")
        .label("fee_cents", "What it cost")
        .widget("fee_cents", Widget::Money("currency"))
        .widget("currency", Widget::Currency)
        .label("license_details", "Conditions")
        .widget("license_details", Widget::Json)
        .empty("Note what each asset may be used for; downloads then offer only that.")
}

/// Who is in a picture, and where.
fn asset_people() -> Resource {
    Resource::menu("media.asset_people", "Rights")
        .words("person shown", "people shown")
        .icon("scan-line")
        .title("person")
        .computed(
            "person",
            "Person",
            "coalesce(r.name, \
             (select p.display_name from identity.profiles p where p.id = r.profile_id), '—')",
        )
        .picture("asset_id")
        .list(["asset_id", "status", "picture_consent_id", "is_blurred", "updated_at"])
        .filters(["status", "is_blurred", "asset_id"])
        .search(["name"])
        .sort("-updated_at")
        .view(View::Grid)
        .section("Person", ["asset_id", "profile_id", "contact_id", "name"])
        .section("Agreed", ["status", "picture_consent_id", "is_blurred"])
        .closed("Place in the picture", ["box_x", "box_y", "box_width", "box_height", "confidence"])
        .closed("Decided", ["confirmed_by_id"])
        .help("name", "For people who have neither a profile nor a contact.")
        .label("picture_consent_id", "What they agreed to")
        .label("is_blurred", "Face is made unrecognisable")
        .label("confidence", "How sure the model was")
        .read_only(["confidence", "confirmed_by_id"])
        .action(
            Action::set("confirm", "It is them", "status", "confirmed")
                .when("status", ["suggested", "rejected"]),
        )
        .action(
            Action::set("reject", "Somebody else", "status", "rejected")
                .when("status", ["suggested", "confirmed"])
                .icon("x"),
        )
        .action(
            Action::set("blur", "Blur", "is_blurred", "true").when("is_blurred", ["false"]).icon("eye-off"),
        )
        .action(Action::set("unblur", "Show", "is_blurred", "false").when("is_blurred", ["true"]).icon("eye"))
        .empty("Faces that were found or named in pictures, and whether those people agreed.")
}

/// Who made an asset and who is named with it.
fn asset_credits() -> Resource {
    Resource::part("media.asset_credits")
        .words("credit", "credits")
        .icon("award")
        .title("credited")
        .computed(
            "credited",
            "Name",
            "coalesce(r.name, (select p.display_name from identity.profiles p where p.id = r.profile_id), \
             (select h.name from community.houses h where h.id = r.house_id), '—')",
        )
        .list(["role", "profile_id", "house_id", "contact_id", "position"])
        .filters(["role"])
        .search(["name"])
        .sort("position")
        .section("Credit", ["role", "profile_id", "house_id", "contact_id", "name", "position"])
        .closed("Where it belongs", ["asset_id"])
        .help("name", "As it stands in the credit line. Left empty, it is the name of whom you chose.")
        .empty(
            "Photographer, model, designer: the credit line is written from them wherever the asset appears.",
        )
}
