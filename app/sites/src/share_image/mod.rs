//! Pictures for shares on other platforms: 1200 × 630, the name in large type on the site's colour. Drawn when first
//! asked for, kept by version.

#[cfg(feature = "ssr")]
mod draw;
#[cfg(feature = "ssr")]
pub mod page;
#[cfg(feature = "ssr")]
mod store;
#[cfg(feature = "ssr")]
mod text;

/// Address of a share picture. `kind` is `mega_site`, `subsite` or a module; `version` changes when the row does.
#[cfg(feature = "ssr")]
pub fn path(kind: &str, id: uuid::Uuid, version: i32) -> String {
    format!("/share/{kind}/{id}-{version}.png")
}
