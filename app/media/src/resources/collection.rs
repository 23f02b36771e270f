//! Assets gathered: lightboxes, press kits, deliveries, and what recipients chose.

use super::writer::By;
use resource::{Action, Part, Resource, View, Widget};

/// Collections in the menu; items, shares and choices as tabs.
pub fn all() -> Vec<Resource> {
    vec![asset_collections(), asset_collection_items(), collection_shares(), collection_selections()]
}

/// Assets gathered by hand or by rules.
fn asset_collections() -> Resource {
    Resource::menu("media.asset_collections", "Library")
        .words("collection", "collections")
        .icon("library")
        .picture("cover_image_id")
        .list(["collection_type", "is_public", "share_expires_at", "updated_at"])
        .filters(["collection_type", "is_public"])
        .search(["name", "description"])
        .sort("-updated_at")
        .view(View::Grid)
        .section("Collection", ["name", "slug", "collection_type", "description", "cover_image_id"])
        .section("Rules", ["smart_rules"])
        .section("Who sees it", ["is_public", "allow_download", "allow_comments", "share_expires_at"])
        .closed("Made by", ["created_by_id"])
        .label("slug", "Word in the address")
        .widget("slug", Widget::Slug("name"))
        .label("collection_type", "Kind")
        .help("collection_type", "By hand, by rules, to choose from together, or a delivery.")
        .widget("collection_type", Widget::Radio)
        .widget("description", Widget::Area)
        .label("cover_image_id", "Cover")
        .widget("cover_image_id", Widget::Image)
        .label("smart_rules", "What belongs in it")
        .widget("smart_rules", Widget::Object(rules()))
        .when("smart_rules", "collection_type", ["smart"])
        .label("is_public", "Open to everybody")
        .label("allow_download", "May be downloaded")
        .label("allow_comments", "May be remarked on")
        .label("share_expires_at", "Link ends")
        .label("created_by_id", "Made by")
        .read_only(["created_by_id"])
        .tabs(["media.asset_collection_items", "media.collection_shares"])
        .empty("Gather assets for a purpose: a press kit, a choice for the lookbook, a delivery.")
}

/// The rules of a smart collection.
fn rules() -> Vec<Part> {
    let condition = vec![
        Part::new("field", "Field", Widget::Line),
        Part::new("operator", "Is", Widget::Line),
        Part::new("value", "Value", Widget::Line),
    ];
    vec![
        Part::one_of("match", "How many must hold", &["all", "any"]),
        Part::new("conditions", "Conditions", Widget::List(condition)),
    ]
}

/// What lies in a collection.
fn asset_collection_items() -> Resource {
    Resource::part("media.asset_collection_items")
        .words("entry", "entries")
        .icon("image")
        .title("asset_id")
        .picture("asset_id")
        .list(["note", "sort_order", "added_by_id", "added_at"])
        .search(["note"])
        .sort("sort_order")
        .view(View::Grid)
        .section("Entry", ["asset_id", "note", "sort_order"])
        .closed("Where it belongs", ["collection_id", "added_by_id", "added_at"])
        .widget("note", Widget::Area)
        .label("sort_order", "Position")
        .label("added_by_id", "Added by")
        .read_only(["added_by_id", "added_at"])
        .hooks(By("added_by_id"))
}

/// A collection opened for one recipient.
fn collection_shares() -> Resource {
    Resource::part("media.collection_shares")
        .words("share", "shares")
        .icon("share-2")
        .title("email")
        .list([
            "client_contact_id",
            "access_level",
            "expires_at",
            "last_accessed_at",
            "download_count",
            "revoked_at",
        ])
        .filters(["access_level", "expires_at", "revoked_at"])
        .search(["email"])
        .sort("-created_at")
        .section("Recipient", ["email", "client_contact_id"])
        .section("What they may do", ["access_level", "expires_at", "max_downloads"])
        .section("Use", ["last_accessed_at", "access_count", "download_count", "revoked_at"])
        .closed("Where it belongs", ["collection_id", "created_by_id", "password"])
        .widget("email", Widget::Email)
        .label("client_contact_id", "Contact")
        .widget("access_level", Widget::Radio)
        .label("expires_at", "Valid until")
        .label("max_downloads", "Downloads at most")
        .label("access_count", "Opened")
        .label("revoked_at", "Taken back")
        .read_only(["last_accessed_at", "access_count", "download_count", "revoked_at", "collection_id"])
        .read_only(["created_by_id", "password"])
        .only("password", "identity.own")
        .tabs(["media.collection_selections"])
        .action(
            Action::set("revoke", "Take back", "revoked_at", "now()").when("revoked_at", [""]).icon("ban"),
        )
        .no_create()
        .empty("Nobody outside has a link to this collection.")
}

/// What a recipient chose.
fn collection_selections() -> Resource {
    Resource::part("media.collection_selections")
        .words("choice", "choices")
        .icon("check-check")
        .title("asset_id")
        .picture("asset_id")
        .list(["choice", "rating", "note", "updated_at"])
        .filters(["choice", "rating"])
        .search(["note"])
        .sort("-updated_at")
        .view(View::Grid)
        .view(View::Board("choice"))
        .section("Choice", ["asset_id", "choice", "rating", "note", "share_id"])
        .widget("choice", Widget::Radio)
        .read_only(["asset_id", "choice", "rating", "note", "share_id"])
        .no_create()
        .empty("The recipient has chosen nothing yet.")
}
