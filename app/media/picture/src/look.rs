//! What stands in a picture's place while it loads: its dominant colour and its ThumbHash.

use crate::Pixels;
use std::collections::HashMap;

/// The colour most of the picture has, `#rrggbb`: the fullest of 512 boxes, colourful pixels counting double.
pub(crate) fn color(thumbnail: &Pixels) -> String {
    let mut boxes: HashMap<[u8; 3], [u64; 4]> = HashMap::new();
    for [red, green, blue, alpha] in rgba(thumbnail) {
        if alpha < 128 {
            continue;
        }
        let spread = red.max(green).max(blue) - red.min(green).min(blue);
        let weight = if spread > 48 { 2 } else { 1 };
        let sums = boxes.entry([red >> 5, green >> 5, blue >> 5]).or_default();
        for (sum, value) in sums.iter_mut().zip([u64::from(red), u64::from(green), u64::from(blue), 1]) {
            *sum += value * weight;
        }
    }
    // Equal boxes are told apart by their place, so that the same picture always has the same colour.
    match boxes.into_iter().max_by_key(|(place, [.., count])| (*count, *place)) {
        Some((_, [red, green, blue, count])) => {
            let count = count.max(1);
            format!("#{:02x}{:02x}{:02x}", red / count, green / count, blue / count)
        }
        None => "#ffffff".to_owned(),
    }
}

/// The picture's ThumbHash.
pub(crate) fn hash(thumbnail: &Pixels) -> Vec<u8> {
    let all: Vec<u8> = rgba(thumbnail).flatten().collect();
    let side = |pixels: u32| usize::try_from(pixels).unwrap_or_default();
    thumbhash::rgba_to_thumb_hash(side(thumbnail.width), side(thumbnail.height), &all)
}

fn rgba(pixels: &Pixels) -> impl Iterator<Item = [u8; 4]> + '_ {
    let channels = if pixels.alpha { 4 } else { 3 };
    pixels.data.chunks_exact(channels).map(|pixel| match *pixel {
        [red, green, blue, alpha] => [red, green, blue, alpha],
        [red, green, blue] => [red, green, blue, 255],
        _ => [0, 0, 0, 0],
    })
}
