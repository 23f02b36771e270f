//! Flowers in three inks printed one over the other, each a little beside the last.

use super::canvas::{At, Canvas, around, circle, line, soft, steps, tone};
use super::dice::Dice;
use super::palette::{Palette, mix};
use tiny_skia::BlendMode;

pub(super) fn draw(canvas: &mut Canvas, dice: &mut Dice) {
    let palette = Palette::light(dice);
    canvas.ground(mix(palette.paper, 0xffffff, 0.35));
    canvas.blend = BlendMode::Multiply;
    let (w, h, unit) = (canvas.w, canvas.h, canvas.unit);
    canvas
        .halftone(((0.0, h * 0.4), (w, h * 0.6)), unit * 0.013, tone(palette.color(3), 0.55), |_, y| y * 0.7);
    let count = if w > h * 1.4 { 7_u16 } else { 5 };
    for step in steps(count) {
        let x = w * (0.12 + 0.76 * step / f32::from(count - 1)) + unit * dice.between(-0.04, 0.04);
        let y = h * dice.between(0.22, 0.55);
        let size = unit * dice.between(0.11, 0.19);
        stem(canvas, dice, ((x, y), size), palette.color(1));
        bloom(canvas, dice, ((x, y), size), &palette);
    }
    canvas.blend = BlendMode::SourceOver;
}

fn stem(canvas: &mut Canvas, dice: &mut Dice, (at, size): (At, f32), color: u32) {
    let lean = dice.between(-0.25, 0.25) * size * 3.0;
    let points: Vec<At> = steps(21)
        .map(|step| {
            let part = step / 20.0;
            (at.0 + lean * part * part, at.1 + (canvas.h * 1.05 - at.1) * part)
        })
        .collect();
    canvas.stroke(line(&points), size * 0.09, tone(color, 0.95));
    for (part, side) in [(8, 1.0), (12, -1.0), (15, 1.0)] {
        if let Some((x, y)) = points.get(part).copied() {
            let reach = size * dice.between(0.9, 1.3) * side;
            let leaf = [
                (x, y),
                (x + reach * 0.4, y - size * 0.55),
                (x + reach, y - size * 0.75),
                (x + reach * 1.1, y - size * 0.6),
                (x + reach * 0.6, y - size * 0.1),
            ];
            canvas.fill(soft(&leaf), tone(color, 0.85));
        }
    }
}

fn bloom(canvas: &mut Canvas, dice: &mut Dice, (at, size): (At, f32), palette: &Palette) {
    let petals = 5 + u16::try_from(dice.below(5)).unwrap_or_default();
    let turn = dice.between(0.0, 1.0);
    let wide = 0.62 / f32::from(petals);
    let kind = dice.below(3);
    // The second ink lies a little beside the first, as on a press that was set up by hand.
    for (pass, shift) in [(0_usize, 0.0), (2, size * 0.06)] {
        let centre = (at.0 + shift, at.1 - shift * 0.6);
        let reach = if pass == 0 { size } else { size * 0.62 };
        for step in steps(petals) {
            let angle = turn + step / f32::from(petals);
            let petal = match kind {
                0 => vec![
                    centre,
                    around(centre, angle - wide, reach * 0.8),
                    around(centre, angle - wide * 0.5, reach * 1.2),
                    around(centre, angle + wide * 0.5, reach * 1.2),
                    around(centre, angle + wide, reach * 0.8),
                ],
                1 => vec![
                    centre,
                    around(centre, angle - wide * 0.7, reach * 0.7),
                    around(centre, angle, reach * 1.5),
                    around(centre, angle + wide * 0.7, reach * 0.7),
                ],
                _ => vec![
                    around(centre, angle - wide, reach * 0.4),
                    around(centre, angle - wide * 1.1, reach * 1.1),
                    around(centre, angle, reach * 0.92),
                    around(centre, angle + wide * 1.1, reach * 1.1),
                    around(centre, angle + wide, reach * 0.4),
                ],
            };
            canvas.fill(soft(&petal), tone(palette.color(pass), 0.86));
        }
    }
    canvas.fill(circle(at, size * 0.24), tone(palette.color(2), 0.95));
    for step in steps(11) {
        let dot = around(at, step / 11.0, size * 0.33);
        canvas.fill(circle(dot, size * 0.035), tone(palette.ink, 0.9));
    }
}
