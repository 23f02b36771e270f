//! How the dashboard shows hosts of their own.

use crate::resources::hooks::Before;
use kernel::AppResult;
use resource::{Change, Resource, Widget};
use serde_json::Value;
use uuid::Uuid;

/// Domains.
pub fn all() -> Vec<Resource> {
    vec![domains()]
}

/// A host under which a subsite or mega site stands at `/`.
fn domains() -> Resource {
    Resource::menu("sites.domains", "Addresses")
        .words("domain", "domains")
        .icon("globe")
        .title("host")
        .list(["subsite_id", "mega_site_id", "verified_at", "certificate_status", "is_primary"])
        .filters(["certificate_status", "mega_site_id", "subsite_id"])
        .search(["host"])
        .sort("host")
        .small()
        .section("Domain", ["host", "subsite_id", "mega_site_id", "is_primary"])
        .section("Proof that it is yours", ["verification_token", "verified_at", "checked_at", "error"])
        .section("Certificate", ["certificate_status", "certificate_expires_at"])
        .label("host", "Domain")
        .help("host", "Such as johndoe.example, without https:// and without a path.")
        .help("subsite_id", "Choose either a subsite or a whole mega site.")
        .label("is_primary", "Main domain")
        .help("is_primary", "Other domains of the same site lead to the main one.")
        .label("verification_token", "Word for the TXT record")
        .help(
            "verification_token",
            "Add a TXT record with this word under _maison in the settings of your domain.",
        )
        .label("verified_at", "Proved on")
        .label("certificate_status", "Certificate")
        .label("certificate_expires_at", "Valid until")
        .widget("host", Widget::Line)
        .read_only(["verification_token", "verified_at", "checked_at", "error"])
        .read_only(["certificate_status", "certificate_expires_at"])
        .hooks(Before(save))
        .empty("Subsites and mega sites can stand at a domain of their own, such as johndoe.example.")
}

/// Hosts as the database keeps them, however they were typed or pasted, and a word for the proof.
fn save(change: &mut Change) -> AppResult<()> {
    if let Some(typed) = change.values.get("host").and_then(Value::as_str) {
        let host = host(typed);
        change.values.insert("host".to_owned(), host.into());
    }
    if change.before.is_none() {
        let word = format!("maison-{}", Uuid::now_v7().simple());
        change.values.insert("verification_token".to_owned(), word.into());
    }
    Ok(())
}

fn host(typed: &str) -> String {
    let typed = typed.trim().to_lowercase();
    let bare = typed.split_once("://").map_or(typed.as_str(), |(_, rest)| rest);
    bare.split(['/', '?', '#']).next().unwrap_or(bare).trim_end_matches('.').to_owned()
}
