//! One small copy and nothing else, for where nobody asks for the large picture.

use crate::{Refusal, decode, encode, key, look};
use sha2::{Digest, Sha256};

/// A small picture ready to be stored.
#[derive(Clone, Debug)]
pub struct Small {
    /// WebP: upright, without metadata, on white where the picture is transparent.
    pub bytes: Vec<u8>,
    /// Width in pixels.
    pub width: u32,
    /// Height in pixels.
    pub height: u32,
    /// Width and height of the picture that it was made of, upright.
    pub made_of: (u32, u32),
    /// Dominant colour `#rrggbb`.
    pub color: String,
}

impl Small {
    /// What names it: the first 32 hexadecimal digits of the checksum of its bytes.
    pub fn key(&self) -> String {
        key(&Sha256::digest(&self.bytes).into())
    }
}

/// Takes a picture apart and makes it anew, no wider and no taller than `most`; nothing is enlarged. Blocks for as long as
/// it computes, up to seconds.
///
/// # Errors
/// As [`crate::prepare`].
pub fn shrink(bytes: &[u8], most: (u32, u32)) -> Result<Small, Refusal> {
    let pixels = decode::decode(bytes)?;
    let color = look::color(&encode::thumbnail(&pixels)?);
    let made_of = (pixels.width, pixels.height);
    let copy = encode::flatten(encode::resize(&pixels, fitting(made_of, most))?);
    Ok(Small { bytes: encode::webp(&copy)?, width: copy.width, height: copy.height, made_of, color })
}

/// The width at which a picture is no wider and no taller than `most`; rounded down, so that its height does not step over.
fn fitting((width, height): (u32, u32), most: (u32, u32)) -> u32 {
    let tall = u64::from(most.1) * u64::from(width) / u64::from(height.max(1));
    width.min(most.0).min(u32::try_from(tall).unwrap_or(u32::MAX)).max(1)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::plain;

    fn small(width: u32, height: u32) -> Small {
        let made = plain(width, height, [200, 40, 40], &[]).unwrap();
        shrink(&made.original, (640, 400)).unwrap()
    }

    #[test]
    fn nothing_is_larger_than_asked_for_and_nothing_is_enlarged() {
        for ((width, height), kept) in [
            ((1280, 640), (640, 320)),
            ((1000, 1000), (400, 400)),
            ((300, 200), (300, 200)),
            ((200, 1000), (80, 400)),
            ((333, 1999), (66, 396)),
            ((20_000, 1), (640, 1)),
        ] {
            let small = small(width, height);
            assert_eq!((small.width, small.height), kept, "{width} × {height}");
            assert_eq!(small.made_of, (width, height));
        }
    }

    #[test]
    fn what_is_small_is_a_picture_of_the_same_colour() {
        let one = small(1200, 630);
        assert_eq!(image::guess_format(&one.bytes).unwrap(), image::ImageFormat::WebP);
        let back = image::load_from_memory(&one.bytes).unwrap();
        assert_eq!((back.width(), back.height()), (640, 336));
        assert!(one.color.starts_with("#c"), "{}", one.color);
        assert_eq!(one.key().len(), 32);
        assert_eq!(one.key(), small(1200, 630).key());
        assert_ne!(one.key(), small(1200, 640).key());
    }

    #[test]
    fn what_is_no_picture_or_too_large_is_refused() {
        assert_eq!(
            shrink(b"<svg xmlns='http://www.w3.org/2000/svg'/>", (640, 400)).unwrap_err(),
            Refusal::NoPicture
        );
        assert_eq!(shrink(b"<!doctype html>", (640, 400)).unwrap_err(), Refusal::NoPicture);
        assert_eq!(shrink(b"\x89PNG\r\n\x1a\n", (640, 400)).unwrap_err(), Refusal::Broken);
    }
}
