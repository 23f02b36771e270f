//! How much a request may bring: one megabyte, unless its route says otherwise with its own `DefaultBodyLimit`.

use axum::extract::DefaultBodyLimit;

/// Bytes of a body.
pub const MOST: usize = 1 << 20;

/// The limit of every route.
pub fn layer() -> DefaultBodyLimit {
    DefaultBodyLimit::max(MOST)
}
