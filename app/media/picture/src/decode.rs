//! Reading what people send. The limits are checked on the header, before any pixel is decoded.

use crate::Pixels;
use image::{DynamicImage, ImageDecoder, ImageError, ImageFormat, ImageReader, Limits};
use std::io::Cursor;

/// Largest file taken, in bytes.
pub const MAX_BYTES: usize = 16 * 1024 * 1024;
/// Largest picture taken, in pixels.
pub const MAX_PIXELS: u64 = 50_000_000;
/// Longest side taken, in pixels.
const MAX_SIDE: u32 = 20_000;
/// What decoding may allocate: 50 megapixels of four 16-bit channels, and the decoder's own rows.
const MAX_ALLOC: u64 = 512 * 1024 * 1024;

/// Why a file is not taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Refusal {
    /// Nothing was sent.
    #[error("the file is empty")]
    Empty,
    /// More than [`MAX_BYTES`].
    #[error("the file is larger than 16 MB")]
    TooManyBytes,
    /// More than [`MAX_PIXELS`], or a side that is too long.
    #[error("the picture has more than 50 megapixels")]
    TooManyPixels,
    /// Not JPEG, PNG, WebP or GIF.
    #[error("the file is not a picture we can read")]
    NoPicture,
    /// It begins like a picture but cannot be read to its end.
    #[error("the picture is broken")]
    Broken,
}

/// Sniffs, checks, decodes and turns upright.
pub(crate) fn decode(bytes: &[u8]) -> Result<Pixels, Refusal> {
    let format = sniff(bytes)?;
    let orientation = {
        let mut decoder = reader(bytes, format).into_decoder().map_err(refusal)?;
        let (width, height) = decoder.dimensions();
        if width == 0 || height == 0 {
            return Err(Refusal::Broken);
        }
        if u64::from(width) * u64::from(height) > MAX_PIXELS {
            return Err(Refusal::TooManyPixels);
        }
        decoder.orientation().unwrap_or(image::metadata::Orientation::NoTransforms)
    };
    let mut picture = reader(bytes, format).decode().map_err(refusal)?;
    picture.apply_orientation(orientation);
    Ok(pixels(picture))
}

/// The name and the type the browser claims are not looked at: the first bytes decide.
pub(crate) fn sniff(bytes: &[u8]) -> Result<ImageFormat, Refusal> {
    if bytes.is_empty() {
        return Err(Refusal::Empty);
    }
    if bytes.len() > MAX_BYTES {
        return Err(Refusal::TooManyBytes);
    }
    match infer::get(bytes).map(|kind| kind.mime_type()) {
        Some("image/jpeg") => Ok(ImageFormat::Jpeg),
        Some("image/png") => Ok(ImageFormat::Png),
        Some("image/webp") => Ok(ImageFormat::WebP),
        Some("image/gif") => Ok(ImageFormat::Gif),
        _ => Err(Refusal::NoPicture),
    }
}

fn reader(bytes: &[u8], format: ImageFormat) -> ImageReader<Cursor<&[u8]>> {
    let mut reader = ImageReader::with_format(Cursor::new(bytes), format);
    let mut limits = Limits::default();
    limits.max_image_width = Some(MAX_SIDE);
    limits.max_image_height = Some(MAX_SIDE);
    limits.max_alloc = Some(MAX_ALLOC);
    reader.limits(limits);
    reader
}

fn refusal(error: ImageError) -> Refusal {
    match error {
        ImageError::Limits(_) => Refusal::TooManyPixels,
        _ => Refusal::Broken,
    }
}

fn pixels(picture: DynamicImage) -> Pixels {
    let (width, height) = (picture.width(), picture.height());
    if picture.color().has_alpha() {
        let data = picture.into_rgba8().into_raw();
        if data.iter().skip(3).step_by(4).any(|alpha| *alpha != 255) {
            return Pixels { width, height, alpha: true, data };
        }
        let opaque = data.chunks_exact(4).flat_map(|pixel| pixel.iter().take(3).copied()).collect();
        return Pixels { width, height, alpha: false, data: opaque };
    }
    Pixels { width, height, alpha: false, data: picture.into_rgb8().into_raw() }
}
