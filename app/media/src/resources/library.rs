//! Libraries with rules of their own, their folders and whom they let in.

use resource::{Resource, View, Widget};

/// Libraries and folders in the menu, members as a tab.
pub fn all() -> Vec<Resource> {
    vec![asset_libraries(), asset_folders(), library_members()]
}

/// A part of the organisation's media with rules of its own.
fn asset_libraries() -> Resource {
    Resource::menu("media.asset_libraries", "Library")
        .words("library", "libraries")
        .icon("archive")
        .picture("cover_image_id")
        .list(["library_type", "visibility", "client_id", "is_restricted", "requires_approval"])
        .filters(["library_type", "visibility", "client_id", "is_restricted"])
        .search(["name", "description"])
        .sort("name")
        .small()
        .section("Library", ["name", "slug", "library_type", "description", "cover_image_id", "client_id"])
        .section("Who sees it", ["visibility", "is_restricted"])
        .section(
            "What comes in",
            ["requires_approval", "allowed_file_types", "max_file_size", "naming_convention"],
        )
        .closed("Help", ["auto_tagging", "created_by_id"])
        .label("slug", "Word in the address")
        .widget("slug", Widget::Slug("name"))
        .label("library_type", "Kind")
        .widget("description", Widget::Area)
        .label("cover_image_id", "Cover")
        .widget("cover_image_id", Widget::Image)
        .label("client_id", "Client")
        .help("client_id", "The company whose library it is.")
        .widget("visibility", Widget::Radio)
        .label("is_restricted", "For some only")
        .label("requires_approval", "New assets wait for approval")
        .label("allowed_file_types", "Kinds of files")
        .help(
            "allowed_file_types",
            "Media types such as image/* or application/pdf. Left empty, all are taken.",
        )
        .widget("allowed_file_types", Widget::Tags)
        .label("max_file_size", "Largest file, in bytes")
        .label("naming_convention", "How files are named")
        .label("created_by_id", "Made by")
        .read_only(["created_by_id"])
        .tabs(["media.assets", "media.asset_folders", "media.library_members", "media.drop_boxes"])
        .empty(
            "Libraries part your media: the brand's, a client's, one project's. Each has rules of its own.",
        )
}

/// A folder of a library.
fn asset_folders() -> Resource {
    Resource::menu("media.asset_folders", "Library")
        .words("folder", "folders")
        .icon("folder")
        .list(["library_id", "path", "color", "updated_at"])
        .filters(["library_id", "parent_id"])
        .search(["name", "path"])
        .sort("name")
        .view(View::Tree("parent_id"))
        .section("Folder", ["name", "slug", "library_id", "parent_id", "description", "color"])
        .closed("New assets begin with", ["default_metadata"])
        .closed("Filled in", ["path", "depth", "created_by_id"])
        .label("slug", "Word in the path")
        .widget("slug", Widget::Slug("name"))
        .label("parent_id", "Inside")
        .help("parent_id", "A folder of the same library; left empty, it stands at the top.")
        .widget("description", Widget::Area)
        .widget("color", Widget::Color)
        .label("default_metadata", "Facts")
        .help("default_metadata", "Values of metadata fields by key, such as {\"event\": \"Winter Ball\"}.")
        .widget("default_metadata", Widget::Json)
        .label("created_by_id", "Made by")
        .read_only(["path", "depth", "created_by_id"])
        .tabs(["media.assets", "media.asset_folders", "media.drop_boxes"])
        .empty("Folders order a library, one inside the other.")
}

/// Whom a restricted library lets in.
fn library_members() -> Resource {
    Resource::part("media.library_members")
        .words("member", "members")
        .icon("user-check")
        .title("member")
        .computed(
            "member",
            "Member",
            "coalesce(r.role, \
             (select p.display_name from identity.profiles p where p.user_id = r.user_id), '—')",
        )
        .list(["role", "created_at"])
        .filters(["role"])
        .search(["role"])
        .sort("-created_at")
        .section("Who is let in", ["user_id", "role"])
        .closed("Where it belongs", ["library_id"])
        .label("user_id", "Person")
        .help("user_id", "Choose either a person or a role; owners and admins come in anyway.")
        .label("role", "Everybody with the role")
}
