//! A theme as a style sheet of its own, because the content security policy allows no inline styles.

use super::store;
use axum::extract::Path;
use axum::response::IntoResponse;
use kernel::AppError;
use ui::accent::Accent;
use uuid::Uuid;
use web::{Answer, Cx};

/// Address of a theme's style sheet. It names the version, so it may be kept for ever.
pub fn path(id: Uuid, version: i32) -> String {
    format!("/themes/{id}-{version}.css")
}

/// `/themes/{id}-{version}.css`.
///
/// # Errors
/// `NotFound` if there is no such theme in that version.
pub async fn theme_css(cx: Cx, Path(file): Path<String>) -> Answer {
    let (id, version) = parse(&file).ok_or(AppError::NotFound)?;
    let accent = cx.app.db.read(cx.actor(), async |tx| store::accent_find(tx, id, version).await).await?;
    let css = Accent::from_hex(&accent).map(|accent| accent.css(":root")).unwrap_or_default();
    let headers = [
        ("content-type", "text/css; charset=utf-8"),
        ("cache-control", "public, max-age=31536000, immutable"),
    ];
    Ok((headers, css).into_response())
}

fn parse(file: &str) -> Option<(Uuid, i32)> {
    let (id, version) = file.strip_suffix(".css")?.rsplit_once('-')?;
    Some((Uuid::try_parse(id).ok()?, version.parse().ok()?))
}

#[cfg(test)]
mod tests {
    use super::{parse, path};
    use uuid::Uuid;

    #[test]
    fn addresses_read_back() {
        let id = Uuid::from_u128(7);
        assert_eq!(parse(path(id, 3).trim_start_matches("/themes/")), Some((id, 3)));
        assert_eq!(parse("evil.css"), None);
    }
}
