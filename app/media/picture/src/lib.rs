//! From the bytes somebody uploads to the bytes we keep: a picture without metadata, its look, its smaller copies.
//!
//! Pure computation without files or tables, in a crate of its own because it is built with optimisation in every
//! profile. Everything that people may have sent is hostile until [`prepare`] has taken it apart and made it anew.

mod decode;
mod drawn;
mod encode;
mod look;
mod small;

pub use decode::{MAX_BYTES, MAX_PIXELS, Refusal};
pub use drawn::{bars, plain};
pub use small::{Small, shrink};

use sha2::{Digest, Sha256};

/// A picture ready to be stored.
#[derive(Clone, Debug)]
pub struct Prepared {
    /// The picture, upright and without metadata, in full size.
    pub original: Vec<u8>,
    /// Format of the original.
    pub format: Format,
    /// SHA-256 of `original`.
    pub checksum: [u8; 32],
    /// Width of the original in pixels.
    pub width: u32,
    /// Height of the original in pixels.
    pub height: u32,
    /// Dominant colour `#rrggbb`.
    pub color: String,
    /// ThumbHash, about 25 bytes.
    pub thumbhash: Vec<u8>,
    /// Smaller copies, every wanted width in WebP and JPEG.
    pub renditions: Vec<Rendition>,
}

impl Prepared {
    /// What names the picture's files: the first 32 hexadecimal digits of the checksum.
    pub fn key(&self) -> String {
        key(&self.checksum)
    }
}

/// What names a file with this checksum: its first 32 hexadecimal digits.
pub fn key(checksum: &[u8; 32]) -> String {
    checksum.iter().take(16).map(|byte| format!("{byte:02x}")).collect()
}

/// One smaller copy.
#[derive(Clone, Debug)]
pub struct Rendition {
    /// The step this copy serves; the copy is narrower only where the original is.
    pub step: u32,
    /// Width in pixels.
    pub width: u32,
    /// Height in pixels.
    pub height: u32,
    /// File format.
    pub format: Format,
    /// The file.
    pub bytes: Vec<u8>,
}

/// File formats that are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// JPEG.
    Jpeg,
    /// PNG, for originals with transparency.
    Png,
    /// WebP.
    Webp,
}

impl Format {
    /// As the database spells it.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Jpeg => "jpeg",
            Self::Png => "png",
            Self::Webp => "webp",
        }
    }

    /// End of the file's name.
    pub const fn extension(self) -> &'static str {
        match self {
            Self::Jpeg => "jpg",
            Self::Png => "png",
            Self::Webp => "webp",
        }
    }

    /// Media type.
    pub const fn content_type(self) -> &'static str {
        match self {
            Self::Jpeg => "image/jpeg",
            Self::Png => "image/png",
            Self::Webp => "image/webp",
        }
    }
}

/// Takes an upload apart and makes it anew: upright, without camera, place or comments, with a copy for every step of
/// `steps` that the picture reaches (the first step always). Blocks for as long as it computes, up to seconds.
///
/// # Errors
/// [`Refusal`] for what is no picture, is broken, or is too large.
pub fn prepare(bytes: &[u8], steps: &[u32]) -> Result<Prepared, Refusal> {
    made(&decode::decode(bytes)?, steps)
}

/// Does it begin like a picture that is taken? It may be broken all the same.
pub fn is_picture(bytes: &[u8]) -> bool {
    !matches!(decode::sniff(bytes), Err(Refusal::NoPicture))
}

fn made(pixels: &Pixels, steps: &[u32]) -> Result<Prepared, Refusal> {
    let (original, format) = encode::original(pixels)?;
    let checksum: [u8; 32] = Sha256::digest(&original).into();
    let thumbnail = encode::thumbnail(pixels)?;
    Ok(Prepared {
        checksum,
        width: pixels.width,
        height: pixels.height,
        color: look::color(&thumbnail),
        thumbhash: look::hash(&thumbnail),
        renditions: encode::renditions(pixels, steps)?,
        original,
        format,
    })
}

/// Decoded pixels, eight bits a channel.
#[derive(Clone, Debug)]
pub(crate) struct Pixels {
    /// Width in pixels.
    pub(crate) width: u32,
    /// Height in pixels.
    pub(crate) height: u32,
    /// Four channels (with transparency) or three.
    pub(crate) alpha: bool,
    /// Rows from the top, without gaps.
    pub(crate) data: Vec<u8>,
}
