//! Pictures, films and papers, their albums, and whether the people in them agree.

use resource::{Action, Resource, View, Widget};

/// In the order of the menu.
pub fn all() -> Vec<Resource> {
    vec![gallery_items(), gallery_albums(), picture_consents(), picture_consent_events()]
}

/// Pictures, films and papers shown in a gallery.
fn gallery_items() -> Resource {
    Resource::menu("community.gallery_items", "Gallery")
        .words("picture", "pictures")
        .icon("image")
        .picture("asset_id")
        .list(["author_profile_id", "album_id", "publish_state", "visibility", "is_withheld", "created_at"])
        .filters(["publish_state", "category", "album_id", "house_id", "is_withheld"])
        .search(["title", "caption"])
        .sort("-created_at")
        .view(View::Grid)
        .view(View::Board("publish_state"))
        .section(
            "Picture",
            ["title", "media_type", "asset_id", "external_url", "caption", "category", "tags"],
        )
        .section("Where and for whom", ["album_id", "house_id", "subsite_id", "visibility", "is_sensitive"])
        .section("Publishing", ["publish_state", "published_at", "featured", "position"])
        .closed("More", ["slug", "author_profile_id", "is_processed", "is_withheld", "mega_site_id"])
        .label("media_type", "Kind")
        .label("asset_id", "File")
        .help("asset_id", "Out of the library. Give either a file or an address elsewhere, not both.")
        .label("external_url", "Address elsewhere")
        .help(
            "external_url",
            "Where it lies instead of a file of ours; loaded only when somebody asks for it.",
        )
        .help("visibility", "Never more people than see its subsite and its house.")
        .label("is_sensitive", "Sensitive")
        .help("is_sensitive", "Blurred until somebody asks for it.")
        .label("author_profile_id", "Put here by")
        .label("is_processed", "Ready")
        .label("is_withheld", "Withheld")
        .help("is_withheld", "Somebody in the picture has not agreed to its being shown.")
        .widget("slug", Widget::Slug("title"))
        .widget("external_url", Widget::Url)
        .widget("caption", Widget::Area)
        .widget("tags", Widget::Tags)
        .read_only(["is_processed", "is_withheld", "mega_site_id"])
        .action(
            Action::set("publish", "Publish", "publish_state", "published")
                .when("publish_state", ["draft", "archived"])
                .icon("send"),
        )
        .action(
            Action::set("hide", "Hide", "publish_state", "archived")
                .when("publish_state", ["published"])
                .icon("eye-off"),
        )
        .action(
            Action::set("blur", "Mark as sensitive", "is_sensitive", "true")
                .when("is_sensitive", ["false"])
                .icon("image-off"),
        )
        .empty("Put the first picture of a night or a look here.")
}

/// Pictures of one night or one look, in order.
fn gallery_albums() -> Resource {
    Resource::menu("community.gallery_albums", "Gallery")
        .words("album", "albums")
        .icon("images")
        .picture("cover_asset_id")
        .list(["house_id", "event_id", "taken_on", "items_count", "visibility"])
        .filters(["visibility", "house_id", "event_id", "author_profile_id"])
        .search(["title", "description"])
        .sort("-created_at")
        .view(View::Grid)
        .view(View::Calendar("taken_on", None))
        .section("Album", ["title", "slug", "description", "cover_asset_id"])
        .section("Occasion", ["taken_on", "event_id"])
        .section("Where and for whom", ["house_id", "subsite_id", "visibility", "author_profile_id"])
        .label("cover_asset_id", "Cover picture")
        .label("taken_on", "Taken on")
        .help("visibility", "Who finds the album; each picture has its own setting besides.")
        .label("author_profile_id", "Made by")
        .help("author_profile_id", "An album stays with whoever made it.")
        .widget("slug", Widget::Slug("title"))
        .widget("description", Widget::Area)
        .widget("cover_asset_id", Widget::Image)
        .tabs(["community.gallery_items"])
        .empty("Gather the pictures of one night or one look in an album.")
}

/// The person in the picture, by account, contact or name.
const PERSON: &str = "coalesce((select p.display_name from identity.profiles p where p.id = r.profile_id), \
    (select concat_ws(' ', c.first_name, c.last_name) from crm.contacts c where c.id = r.contact_id), r.name)";

/// Whether a person in a picture agrees to its being shown, where, and until when.
fn picture_consents() -> Resource {
    Resource::menu("community.picture_consents", "Gallery")
        .words("picture consent", "picture consents")
        .icon("user-check")
        .title("asset_id")
        .picture("asset_id")
        .computed("person", "Person", PERSON)
        .list(["person", "status", "scope", "requested_at", "expires_at"])
        .filters(["status", "asset_id", "profile_id", "contact_id", "expires_at"])
        .search(["name", "note"])
        .sort("-created_at")
        .view(View::Grid)
        .view(View::Board("status"))
        .section("Who is in which picture", ["asset_id", "profile_id", "contact_id", "name"])
        .section("Consent", ["status", "scope", "expires_at", "proof_asset_id", "note"])
        .closed("Proof", ["text_version", "requested_by", "requested_at", "answered_at", "withdrawn_at"])
        .label("asset_id", "Picture")
        .label("profile_id", "Person with an account")
        .help("profile_id", "They are asked, and only they answer.")
        .label("contact_id", "Person among the contacts")
        .label("name", "Name of somebody else")
        .help("status", "Only the person with an account answers. For others, add the signed release first.")
        .label("scope", "Agreed for")
        .label("expires_at", "Agreed until")
        .label("proof_asset_id", "Signed release")
        .label("text_version", "Wording")
        .help("text_version", "Which version of the wording was agreed to.")
        .widget("note", Widget::Area)
        .read_only(["requested_by", "requested_at", "answered_at", "withdrawn_at"])
        .tabs(["community.picture_consent_events"])
        .action(
            Action::set("ask", "Ask again", "status", "requested")
                .when("status", ["refused", "withdrawn", "expired"])
                .icon("send"),
        )
        .empty("Ask the people in your pictures before you show them; what they answer is kept here.")
}

/// Every answer to a question for consent.
fn picture_consent_events() -> Resource {
    Resource::part("community.picture_consent_events")
        .words("answer", "answers")
        .icon("history")
        .title("status")
        .list(["scope", "text_version", "actor_user_id", "created_at"])
        .sort("-created_at")
        .section("Answer", ["consent_id", "status", "scope", "text_version", "actor_user_id"])
        .label("scope", "Agreed for")
        .label("text_version", "Wording")
        .label("actor_user_id", "By")
        .no_create()
}
