//! The colours of houses: corrected for contrast in both themes, sent as a style sheet, because pages may not carry
//! styles of their own.

use axum::extract::Query;
use axum::http::header;
use axum::response::{IntoResponse, Response};
use serde::Deserialize;
use std::collections::BTreeSet;
use ui::prelude::*;

/// Most colours of one sheet.
const MOST: usize = 100;

/// The class that has a house's colour as its accent; `color` is `#rrggbb`.
pub fn hue(color: &str) -> String {
    format!("hue-{}", color.trim_start_matches('#'))
}

/// The address of the style sheet for these colours (`#rrggbb`).
pub fn sheet<'a>(colors: impl IntoIterator<Item = &'a str>) -> String {
    let all: BTreeSet<&str> = colors.into_iter().map(|color| color.trim_start_matches('#')).collect();
    format!("/houses/colours.css?of={}", all.into_iter().collect::<Vec<_>>().join("."))
}

/// Which colours.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub struct Which {
    /// `rrggbb` separated by full stops.
    pub of: String,
}

/// `GET /houses/colours.css`: the same words for the same address, so browsers keep it.
pub async fn colours(Query(which): Query<Which>) -> Response {
    let css: String = which
        .of
        .split('.')
        .filter(|digits| digits.len() == 6)
        .take(MOST)
        // A colour that can be read holds nothing but digits, so its class cannot hold anything else either.
        .filter_map(|digits| {
            Some(Accent::from_hex(&format!("#{digits}"))?.css(&format!(".hue-{}", digits.to_lowercase())))
        })
        .collect();
    let headers =
        [(header::CONTENT_TYPE, "text/css; charset=utf-8"), (header::CACHE_CONTROL, "public, max-age=86400")];
    (headers, css).into_response()
}
