//! Record sleeves: circles, quarter circles and stripes that keep to a grid.

use super::canvas::{At, Canvas, around, circle, line, poly, rect, steps, tone};
use super::dice::Dice;
use super::palette::{Ink, Palette, mix};
use tiny_skia::PathBuilder;

pub(super) fn draw(canvas: &mut Canvas, dice: &mut Dice) {
    let palette = if dice.once_in(3) { Palette::dark(dice) } else { Palette::light(dice) };
    canvas.ground(palette.paper);
    match dice.below(4) {
        0 => quarters(canvas, dice, &palette),
        1 => rings(canvas, dice, &palette),
        2 => sunburst(canvas, dice, &palette),
        _ => waves(canvas, dice, &palette),
    }
    label(canvas, dice, &palette);
}

/// A grid of quarter circles, as in a tiled wall.
fn quarters(canvas: &mut Canvas, dice: &mut Dice, palette: &Palette) {
    let cells = 4_u16 + u16::try_from(dice.below(2)).unwrap_or_default();
    let side = canvas.unit / f32::from(cells);
    let (mut y, mut n) = (0.0, 0);
    while y < canvas.h {
        let mut x = 0.0;
        while x < canvas.w {
            n += 1 + dice.below(3);
            canvas.fill(rect((x, y), (side, side)), tone(mix(palette.color(n), palette.paper, 0.08), 1.0));
            let corner =
                (x + if dice.once_in(2) { 0.0 } else { side }, y + if dice.once_in(2) { 0.0 } else { side });
            let over = if dice.once_in(3) { palette.ink } else { palette.color(n + 1 + dice.below(2)) };
            canvas.fill(quarter(corner, (x, y), side), tone(over, 1.0));
            if dice.once_in(4) {
                canvas.fill(circle((x + side / 2.0, y + side / 2.0), side * 0.18), tone(palette.paper, 1.0));
            }
            x += side;
        }
        y += side;
    }
}

/// The quarter of a circle around `corner` that lies in the cell at `at`.
fn quarter(corner: At, at: At, side: f32) -> Option<tiny_skia::Path> {
    let start = match (corner.0 > at.0 + 0.5, corner.1 > at.1 + 0.5) {
        (false, false) => 0.0,
        (true, false) => 0.25,
        (true, true) => 0.5,
        (false, true) => 0.75,
    };
    let mut points = vec![corner];
    points.extend(steps(17).map(|step| around(corner, start + step / 64.0, side)));
    poly(&points)
}

fn rings(canvas: &mut Canvas, dice: &mut Dice, palette: &Palette) {
    canvas.ground(palette.color(0));
    let centre = (canvas.w * dice.between(0.35, 0.65), canvas.h * dice.between(0.4, 0.6));
    let count = 9_u16;
    for step in steps(count) {
        let radius = canvas.unit * 0.72 * (1.0 - step / f32::from(count));
        let n = usize::from(step % 2.0 > 0.5) * 2 + dice.below(2);
        canvas.fill(
            circle(centre, radius),
            tone(if step % 3.0 < 0.5 { palette.ink } else { palette.color(n) }, 1.0),
        );
    }
    canvas.fill(circle(centre, canvas.unit * 0.05), tone(palette.paper, 1.0));
    let half = [(0.0, centre.1), (canvas.w, centre.1), (canvas.w, canvas.h), (0.0, canvas.h)];
    if dice.once_in(2) {
        canvas.blend = tiny_skia::BlendMode::Difference;
        canvas.fill(poly(&half), tone(mix(palette.color(3), 0x808080, 0.3), 1.0));
        canvas.blend = tiny_skia::BlendMode::SourceOver;
    }
}

fn sunburst(canvas: &mut Canvas, dice: &mut Dice, palette: &Palette) {
    let centre = (canvas.w * dice.between(0.3, 0.7), canvas.h * dice.between(0.62, 0.85));
    let rays = 14 + u16::try_from(dice.below(8)).unwrap_or_default();
    let far = canvas.w + canvas.h;
    for step in steps(rays) {
        let (from, to) = (step / f32::from(rays), (step + 0.5) / f32::from(rays));
        let color = if step % 2.0 < 0.5 { palette.color(0) } else { palette.color(1) };
        canvas.fill(poly(&[centre, around(centre, from, far), around(centre, to, far)]), tone(color, 1.0));
    }
    for (part, color) in
        [(0.34, palette.ink), (0.27, palette.color(2)), (0.19, palette.paper), (0.1, palette.color(3))]
    {
        canvas.fill(circle(centre, canvas.unit * part), tone(color, 1.0));
    }
}

fn waves(canvas: &mut Canvas, dice: &mut Dice, palette: &Palette) {
    canvas.ground(palette.color(1));
    let count = 22_u16;
    let (lean, wide) = (dice.between(2.0, 5.0), dice.between(0.08, 0.16));
    for row in steps(count) {
        let base = canvas.h * (row + 0.5) / f32::from(count);
        let swell = |x: f32| (-((x - 0.5) * lean).powi(2)).exp();
        let points: Vec<At> = steps(121)
            .map(|step| {
                let x = step / 120.0;
                let wave = (x * 26.0 + row * 0.7).sin() * 0.5 + (x * 11.0 + row * 1.3).sin();
                (canvas.w * x, base - canvas.h * wide * swell(x) * wave * 0.5)
            })
            .collect();
        let mut closed = points.clone();
        closed.extend([(canvas.w, canvas.h), (0.0, canvas.h)]);
        canvas.fill(poly(&closed), tone(mix(palette.color(1), palette.ink, row / f32::from(count)), 1.0));
        canvas.stroke(
            line(&points),
            canvas.unit * 0.0055,
            tone(mix(palette.color(2), palette.color(0), row / f32::from(count)), 1.0),
        );
    }
}

/// Small marks where a sleeve has its words.
fn label(canvas: &mut Canvas, dice: &mut Dice, palette: &Palette) {
    let unit = canvas.unit;
    let ground: Ink = palette.paper;
    let at = (unit * 0.06, if dice.once_in(2) { unit * 0.06 } else { canvas.h - unit * 0.13 });
    canvas.fill(rect(at, (unit * 0.2, unit * 0.07)), tone(ground, 1.0));
    let mut bars = PathBuilder::new();
    let mut x = at.0 + unit * 0.018;
    while x < at.0 + unit * 0.18 {
        let wide = unit * dice.between(0.003, 0.012);
        if let Some(bar) = tiny_skia::Rect::from_xywh(x, at.1 + unit * 0.02, wide, unit * 0.03) {
            bars.push_rect(bar);
        }
        x += wide + unit * dice.between(0.004, 0.009);
    }
    canvas.fill(bars.finish(), tone(palette.ink, 1.0));
}
