//! Assets in the hands of others: links to single assets, and who took what.

use resource::{Action, Resource};

/// The log in the menu, links as a tab.
pub fn all() -> Vec<Resource> {
    vec![download_log(), share_links()]
}

/// Who took which asset, what for and under which licence.
fn download_log() -> Resource {
    Resource::menu("media.download_log", "Sharing")
        .words("download", "downloads")
        .icon("download")
        .title("asset_name")
        .list(["user_id", "recipient", "purpose", "license", "downloaded_at"])
        .filters(["purpose", "license", "user_id", "downloaded_at"])
        .search(["asset_name", "recipient", "note"])
        .sort("-downloaded_at")
        .section(
            "Download",
            ["asset_name", "asset_id", "user_id", "recipient", "purpose", "note", "downloaded_at"],
        )
        .section("Under what", ["license", "watermark_text"])
        .closed("Which file", ["version_id", "rendition_id", "share_link_id", "share_id"])
        .label("user_id", "By")
        .label("recipient", "By a guest")
        .label("license", "Licence at that moment")
        .label("watermark_text", "Name across it")
        .read_only([
            "asset_name",
            "asset_id",
            "user_id",
            "recipient",
            "purpose",
            "note",
            "downloaded_at",
            "license",
        ])
        .read_only(["watermark_text", "version_id", "rendition_id", "share_link_id", "share_id"])
        .no_create()
        .empty("Nobody has taken an asset yet.")
}

/// A link to one asset for people without an account.
fn share_links() -> Resource {
    Resource::part("media.share_links")
        .words("link", "links")
        .icon("link")
        .list(["expires_at", "allow_download", "download_count", "last_accessed_at", "revoked_at"])
        .filters(["expires_at", "revoked_at"])
        .search(["label", "watermark_text"])
        .sort("-created_at")
        .section("Link", ["label", "expires_at", "watermark_text"])
        .section("What people may do", ["allow_download", "max_downloads", "allow_comments"])
        .section("Use", ["access_count", "download_count", "last_accessed_at", "revoked_at"])
        .closed("Where it belongs", ["asset_id", "created_by_id", "password"])
        .label("label", "For whom")
        .label("expires_at", "Valid until")
        .label("watermark_text", "Name across it")
        .label("allow_download", "May be downloaded")
        .label("max_downloads", "Downloads at most")
        .label("allow_comments", "May be remarked on")
        .label("access_count", "Opened")
        .label("revoked_at", "Taken back")
        .read_only(["access_count", "download_count", "last_accessed_at", "revoked_at", "asset_id"])
        .read_only(["created_by_id", "password"])
        .only("password", "identity.own")
        .action(
            Action::set("revoke", "Take back", "revoked_at", "now()").when("revoked_at", [""]).icon("ban"),
        )
        .no_create()
        .empty("Nobody outside has a link to this asset.")
}
