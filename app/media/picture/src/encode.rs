//! Writing: the original made anew, and its copies.

use crate::{Format, Pixels, Refusal, Rendition};
use fast_image_resize::images::{Image, ImageRef};
use fast_image_resize::{PixelType, ResizeOptions, Resizer};
use image::codecs::jpeg::JpegEncoder;
use image::codecs::png::PngEncoder;
use image::{ExtendedColorType, ImageEncoder};

/// Quality of originals, of JPEG copies and of WebP copies, per cent.
const ORIGINAL_QUALITY: u8 = 92;
const JPEG_QUALITY: u8 = 80;
const WEBP_QUALITY: f32 = 78.0;
/// Longest side of the picture from which colour and ThumbHash are taken.
const THUMBNAIL: u32 = 96;

/// The full picture: PNG where it is transparent, JPEG otherwise.
pub(crate) fn original(pixels: &Pixels) -> Result<(Vec<u8>, Format), Refusal> {
    if pixels.alpha {
        let mut out = Vec::new();
        PngEncoder::new(&mut out)
            .write_image(&pixels.data, pixels.width, pixels.height, ExtendedColorType::Rgba8)
            .map_err(|_| Refusal::Broken)?;
        return Ok((out, Format::Png));
    }
    Ok((jpeg(pixels, ORIGINAL_QUALITY)?, Format::Jpeg))
}

/// Every step that the picture reaches, the first one always, in both formats. Nothing is enlarged.
pub(crate) fn renditions(pixels: &Pixels, steps: &[u32]) -> Result<Vec<Rendition>, Refusal> {
    let mut all = Vec::with_capacity(steps.len() * 2);
    for (at, step) in steps.iter().copied().enumerate() {
        if at > 0 && step > pixels.width {
            break;
        }
        let copy = resize(pixels, step.min(pixels.width))?;
        let (width, height) = (copy.width, copy.height);
        let mut push = |format, bytes| all.push(Rendition { step, width, height, format, bytes });
        push(Format::Webp, webp(&copy)?);
        push(Format::Jpeg, jpeg(&flatten(copy), JPEG_QUALITY)?);
    }
    Ok(all)
}

/// A copy small enough to look at every pixel.
pub(crate) fn thumbnail(pixels: &Pixels) -> Result<Pixels, Refusal> {
    let width = if pixels.width >= pixels.height {
        THUMBNAIL
    } else {
        scaled(THUMBNAIL, pixels.width, pixels.height)
    };
    resize(pixels, width.min(pixels.width))
}

pub(crate) fn resize(pixels: &Pixels, width: u32) -> Result<Pixels, Refusal> {
    let height = scaled(width, pixels.height, pixels.width);
    let kind = if pixels.alpha { PixelType::U8x4 } else { PixelType::U8x3 };
    let source =
        ImageRef::new(pixels.width, pixels.height, &pixels.data, kind).map_err(|_| Refusal::Broken)?;
    let mut target = Image::new(width, height, kind);
    Resizer::new().resize(&source, &mut target, &ResizeOptions::new()).map_err(|_| Refusal::Broken)?;
    Ok(Pixels { width, height, alpha: pixels.alpha, data: target.into_vec() })
}

/// `length * part / whole`, rounded, at least one.
fn scaled(length: u32, part: u32, whole: u32) -> u32 {
    let (length, part, whole) = (u64::from(length), u64::from(part), u64::from(whole.max(1)));
    u32::try_from((length * part + whole / 2) / whole).unwrap_or(u32::MAX).max(1)
}

fn jpeg(pixels: &Pixels, quality: u8) -> Result<Vec<u8>, Refusal> {
    let mut out = Vec::with_capacity(pixels.data.len() / 8);
    JpegEncoder::new_with_quality(&mut out, quality)
        .write_image(&pixels.data, pixels.width, pixels.height, ExtendedColorType::Rgb8)
        .map_err(|_| Refusal::Broken)?;
    Ok(out)
}

pub(crate) fn webp(pixels: &Pixels) -> Result<Vec<u8>, Refusal> {
    let encoder = if pixels.alpha {
        webp::Encoder::from_rgba(&pixels.data, pixels.width, pixels.height)
    } else {
        webp::Encoder::from_rgb(&pixels.data, pixels.width, pixels.height)
    };
    encoder.encode_simple(false, WEBP_QUALITY).map(|memory| memory.to_vec()).map_err(|_| Refusal::Broken)
}

/// JPEG knows no transparency: white paper shows through.
pub(crate) fn flatten(pixels: Pixels) -> Pixels {
    if !pixels.alpha {
        return pixels;
    }
    let mut data = Vec::with_capacity(pixels.data.len() / 4 * 3);
    for pixel in pixels.data.chunks_exact(4) {
        if let [red, green, blue, alpha] = *pixel {
            let over = |channel: u8| {
                let sum = u16::from(channel) * u16::from(alpha) + 255 * (255 - u16::from(alpha));
                u8::try_from(sum / 255).unwrap_or(u8::MAX)
            };
            data.extend([over(red), over(green), over(blue)]);
        }
    }
    Pixels { alpha: false, data, ..pixels }
}
