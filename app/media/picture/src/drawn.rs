//! Pictures that nobody took: one colour, and how loud a recording is.

use crate::decode::MAX_PIXELS;
use crate::{Pixels, Prepared, Refusal, made};

/// Of a bar's place, so much is the bar itself.
const BAR: f32 = 0.55;
/// How much of the light is in a bar, and how much of its ground.
const INK: f32 = 0.6;
/// The light: paper by day.
const LIGHT: [u8; 3] = [244, 240, 232];

/// A picture of one colour, for what has none of its own.
///
/// # Errors
/// As [`crate::prepare`], for a picture of no size.
pub fn plain(width: u32, height: u32, color: [u8; 3], steps: &[u32]) -> Result<Prepared, Refusal> {
    made(&ground(width, height, color)?, steps)
}

/// A square of one colour with bars around its middle; each is as tall as its number says, 255 half the square.
///
/// # Errors
/// As [`plain`].
pub fn bars(side: u32, color: [u8; 3], bars: &[u8], steps: &[u32]) -> Result<Prepared, Refusal> {
    let mut pixels = ground(side, side, color)?;
    let wide = usize::try_from(side).map_err(|_| Refusal::TooManyPixels)?;
    let whole = coordinate(wide);
    // A sixteenth of the square stays free on either side.
    let pitch = whole * 0.875 / coordinate(bars.len().max(1));
    let radius = pitch * BAR / 2.0;
    let rows = pixels.data.chunks_exact_mut(wide.max(1) * 3);
    for (y, row) in rows.enumerate() {
        let above = (coordinate(y) + 0.5 - whole / 2.0).abs();
        for (x, pixel) in row.as_chunks_mut::<3>().0.iter_mut().enumerate() {
            let along = coordinate(x) + 0.5 - whole / 16.0;
            if along < 0.0 || along >= whole * 0.875 {
                continue;
            }
            let Some(bar) = bars.get(place(along / pitch)) else { continue };
            let middle = (along / pitch).floor() * pitch + pitch / 2.0;
            // How far beyond the straight part of the bar, whose ends are round.
            let straight = (whole / 4.0 * f32::from(*bar) / 255.0 - radius).max(0.0);
            let far = (above - straight).max(0.0).hypot(along - middle);
            mix(pixel, (radius + 0.5 - far).clamp(0.0, 1.0) * INK);
        }
    }
    made(&pixels, steps)
}

fn ground(width: u32, height: u32, color: [u8; 3]) -> Result<Pixels, Refusal> {
    let count = u64::from(width) * u64::from(height);
    if count == 0 || count > MAX_PIXELS {
        return Err(Refusal::TooManyPixels);
    }
    let count = usize::try_from(count).map_err(|_| Refusal::TooManyPixels)?;
    Ok(Pixels { width, height, alpha: false, data: color.repeat(count) })
}

/// Lets the light shine through.
fn mix(pixel: &mut [u8; 3], share: f32) {
    for (channel, light) in pixel.iter_mut().zip(LIGHT) {
        let mixed = f32::from(*channel) * (1.0 - share) + f32::from(light) * share;
        *channel = byte(mixed);
    }
}

fn coordinate(place: usize) -> f32 {
    place as f32
}

fn place(value: f32) -> usize {
    value as usize
}

fn byte(value: f32) -> u8 {
    value.round().clamp(0.0, 255.0) as u8
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bars_stand_where_it_is_loud() {
        let drawn = bars(640, [40, 40, 40], &[255, 0, 0, 255], &[320]).unwrap();
        assert_eq!((drawn.width, drawn.height, drawn.renditions.len()), (640, 640, 2));
        let pixels = crate::decode::decode(&drawn.original).unwrap();
        let light = |x: usize, y: usize| pixels.data.get((y * 640 + x) * 3).copied().unwrap() > 100;
        // The middles of four places of 140 pixels, and the middle line.
        assert_eq!([110, 250, 390, 530].map(|x| light(x, 320)), [true; 4]);
        // As far up as only the loud ones reach; beyond that, nobody.
        assert_eq!([110, 250, 390, 530].map(|x| light(x, 190)), [true, false, false, true]);
        assert_eq!([110, 250, 390, 530].map(|x| light(x, 150)), [false; 4]);
        // Between two bars, and at the edges.
        assert!(!light(180, 320) && !light(10, 320) && !light(630, 320));
        assert_ne!(drawn.checksum, plain(640, 640, [40, 40, 40], &[320]).unwrap().checksum);
        assert!(bars(0, [0; 3], &[1], &[320]).is_err());
        assert!(bars(64, [0; 3], &[], &[320]).is_ok());
    }
}
