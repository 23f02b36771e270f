//! A text as a picture that telephones read: a path on the server's page, so that the seed is at no address of its own.

use anyhow::Context;
use leptos::prelude::*;
use qrcode::{Color, EcLevel, QrCode};
use std::fmt::Write;

/// White around the picture, in squares; readers need four.
const MARGIN: usize = 4;

/// The picture, black on white in every theme.
///
/// # Errors
/// If the text is longer than such a picture can be.
pub fn picture(text: &str, label: String) -> anyhow::Result<AnyView> {
    let (side, path) = squares(text)?;
    let view_box = format!("-{MARGIN} -{MARGIN} {0} {0}", side + 2 * MARGIN);
    Ok(view! {
        <svg class="qr" viewBox=view_box role="img" aria-label=label shape-rendering="crispEdges">
            <rect x="-4" y="-4" width="100%" height="100%" fill="#fff"></rect>
            <path d=path fill="#000"></path>
        </svg>
    }
    .into_any())
}

/// Squares along one side, and one path around all black ones.
fn squares(text: &str) -> anyhow::Result<(usize, String)> {
    let code = QrCode::with_error_correction_level(text, EcLevel::M).context("QR code")?;
    let side = code.width();
    let mut path = String::new();
    for (y, row) in code.to_colors().chunks(side).enumerate() {
        for (x, _) in row.iter().enumerate().filter(|(_, colour)| **colour == Color::Dark) {
            write!(path, "M{x} {y}h1v1h-1z")?;
        }
    }
    Ok((side, path))
}

#[cfg(test)]
mod tests {
    use super::squares;

    #[test]
    fn the_corners_are_where_readers_look_for_them() {
        let (side, path) = squares("otpauth://totp/Maison:ana?secret=GEZDGNBV").unwrap();
        assert!((21..=177).contains(&side) && side % 4 == 1, "{side}");
        for (x, y) in [(0, 0), (side - 1, 0), (0, side - 1), (3, 3)] {
            assert!(path.contains(&format!("M{x} {y}h1")), "{x} {y}");
        }
        // Around the corners' squares it is white.
        assert!(!path.contains("M7 7h1") && !path.contains("M1 1h1"));
        assert!(squares(&"x".repeat(5000)).is_err());
    }
}
