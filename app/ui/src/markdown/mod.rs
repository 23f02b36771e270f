//! Writing Markdown: a text area, and below it what it will look like. Without JavaScript it is the text area alone.

#[cfg(target_arch = "wasm32")]
mod fetch;
pub mod island;
#[cfg(feature = "ssr")]
mod view;

#[cfg(feature = "ssr")]
pub use view::*;

/// Takes Markdown as plain text by POST and answers sanitised HTML; for signed-in people.
pub const PREVIEW_PATH: &str = "/ui/markdown";

/// Bytes of Markdown that are previewed.
pub const PREVIEW_LIMIT: usize = 100 * 1024;

#[cfg(not(target_arch = "wasm32"))]
mod fetch {
    /// The server never asks itself.
    pub async fn post(_path: &str, _text: &str) -> Option<String> {
        None
    }
}
