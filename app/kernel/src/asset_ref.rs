//! A picture as pages show it: what `media.assets.image` holds. Systems exchange this, never rows of `media`.

use serde::{Deserialize, Serialize};

/// Widths in pixels in which every picture is available, as far as it is that wide.
pub const WIDTHS: [u32; 5] = [320, 640, 960, 1440, 2000];

/// A picture: its bytes' key, size, words and crop.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct AssetRef {
    /// First 32 hexadecimal digits of the original's checksum; names its files for ever.
    pub key: String,
    /// Width of the original in pixels.
    pub width: u32,
    /// Height of the original in pixels.
    pub height: u32,
    /// What it shows; empty only for decoration.
    pub alt: String,
    /// What stays in view when cropped: per cent from the left.
    pub focal_x: u8,
    /// What stays in view when cropped: per cent from the top.
    pub focal_y: u8,
    /// Dominant colour `#rrggbb`, shown while it loads.
    #[serde(default)]
    pub color: Option<String>,
    /// Who made it.
    #[serde(default)]
    pub credit: Option<String>,
}

impl AssetRef {
    /// The widths there are: every step below the original's width, and the last one that reaches it.
    pub fn widths(&self) -> impl Iterator<Item = u32> + '_ {
        let smallest = WIDTHS.first().copied().unwrap_or_default();
        WIDTHS.into_iter().filter(move |width| *width <= self.width.max(smallest))
    }

    /// Address of one rendition, such as `/media/3f…/640.webp`.
    pub fn src(&self, width: u32, extension: &str) -> String {
        format!("/media/{}/{width}.{extension}", self.key)
    }

    /// A `srcset` over all widths.
    pub fn srcset(&self, extension: &str) -> String {
        let parts: Vec<String> =
            self.widths().map(|width| format!("{} {width}w", self.src(width, extension))).collect();
        parts.join(", ")
    }

    /// The largest rendition that is at most `width` wide, for `src` and shares.
    pub fn at_most(&self, width: u32) -> u32 {
        self.widths().filter(|have| *have <= width).last().unwrap_or(320)
    }
}
