//! A picture as pages show it: what `media.assets.image` holds. Systems exchange this, never rows of `media`. What moves or
//! sounds is its poster, and says in `moving` where the rest is; a document is its first page, and says so in `paper`.

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
    /// What plays, where the picture is the poster of a video or of sound.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub moving: Option<Moving>,
    /// What can be read, where the picture is the first page of a document.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub paper: Option<Paper>,
}

/// A video, or sound.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Moving {
    /// First 32 hexadecimal digits of its file's checksum.
    pub key: String,
    /// End of the file's name: `mp4`, `webm`, `m4a`, `mp3`, `ogg`, `wav`, `flac`.
    pub format: String,
    /// Sound without a picture?
    #[serde(default)]
    pub is_audio: bool,
    /// How long it plays, where the file says so.
    #[serde(default)]
    pub duration_ms: Option<u32>,
}

impl Moving {
    /// Address of its bytes, such as `/media/3f…/play.mp4`.
    pub fn src(&self) -> String {
        format!("/media/{}/play.{}", self.key, self.format)
    }

    /// How long it plays, in whole seconds; what is shorter than one is one.
    pub fn seconds(&self) -> Option<u32> {
        self.duration_ms.map(|length| length.saturating_add(500) / 1000).map(|length| length.max(1))
    }
}

/// A document of pages (PDF).
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Paper {
    /// First 32 hexadecimal digits of its file's checksum.
    pub key: String,
    /// How many there are.
    #[serde(default)]
    pub pages: u32,
}

impl Paper {
    /// Address of its bytes, such as `/media/3f…/paper.pdf`.
    pub fn src(&self) -> String {
        format!("/media/{}/paper.pdf", self.key)
    }
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
