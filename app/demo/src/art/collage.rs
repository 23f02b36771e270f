//! Cut paper: leaves and algae on blocks of colour, each with a thin shadow.

use super::canvas::{At, Canvas, around, circle, poly, soft, steps, tone};
use super::dice::Dice;
use super::palette::{Ink, Palette};

pub(super) fn draw(canvas: &mut Canvas, dice: &mut Dice) {
    let palette = Palette::light(dice);
    canvas.ground(palette.paper);
    let columns = if canvas.w > canvas.h { 3_u16 } else { 2 };
    let rows = if canvas.h > canvas.w { 3_u16 } else { 2 };
    let cell = (canvas.w / f32::from(columns), canvas.h / f32::from(rows));
    let mut n = dice.below(4);
    for row in steps(rows) {
        for column in steps(columns) {
            n += 1 + usize::from(dice.once_in(3));
            let corner = (column * cell.0, row * cell.1);
            block(canvas, dice, (corner, cell), palette.color(n));
            let centre = (corner.0 + cell.0 / 2.0, corner.1 + cell.1 / 2.0);
            let size = cell.0.min(cell.1) * dice.between(0.36, 0.46);
            let ink = if dice.once_in(4) { palette.ink } else { palette.paper };
            cutout(canvas, dice, (centre, size), ink);
        }
    }
    let sun = (canvas.w * dice.between(0.25, 0.75), canvas.h * dice.between(0.3, 0.7));
    shadowed(
        canvas,
        &|shift| circle((sun.0 + shift, sun.1 + shift), cell.0.min(cell.1) * 0.2),
        palette.color(n + 2),
    );
}

fn block(canvas: &mut Canvas, dice: &mut Dice, ((x, y), (w, h)): (At, At), color: Ink) {
    let mut off = || dice.between(-0.02, 0.045) * w.min(h);
    let points = [
        (x + off(), y + off()),
        (x + w - off(), y + off()),
        (x + w - off(), y + h - off()),
        (x + off(), y + h - off()),
    ];
    canvas.fill(poly(&points), tone(color, 1.0));
}

fn cutout(canvas: &mut Canvas, dice: &mut Dice, (centre, size): (At, f32), color: Ink) {
    let shape = match dice.below(4) {
        0 => algae(dice, size),
        1 => leaf(dice, size),
        2 => star(dice, size),
        _ => pebble(dice, size),
    };
    let path = |shift: f32| {
        let moved: Vec<At> =
            shape.iter().map(|(x, y)| (x + centre.0 + shift, y + centre.1 + shift)).collect();
        soft(&moved)
    };
    shadowed(canvas, &path, color);
}

fn shadowed(canvas: &mut Canvas, path: &dyn Fn(f32) -> Option<tiny_skia::Path>, color: Ink) {
    let shift = canvas.unit * 0.006;
    canvas.fill(path(shift), tone(0x000000, 0.16));
    canvas.fill(path(0.0), tone(color, 1.0));
}

/// Fingers on both sides of a stem.
fn algae(dice: &mut Dice, size: f32) -> Vec<At> {
    let fingers = 4 + u16::try_from(dice.below(3)).unwrap_or_default();
    let lean = dice.between(-0.1, 0.1);
    let height = size * 2.1;
    let mut right = Vec::new();
    let mut left = Vec::new();
    for step in steps(fingers) {
        let y = -size * 1.05 + height * (step + 0.5) / f32::from(fingers);
        let reach = size * dice.between(0.55, 0.95);
        let (thin, up) = (height / f32::from(fingers) * 0.30, size * 0.28);
        right.extend([
            (size * 0.12, y - thin),
            (reach, y - up - thin),
            (reach + thin, y - up),
            (reach, y - up + thin),
            (size * 0.12, y + thin),
        ]);
        left.extend([
            (-size * 0.12, y - thin),
            (-reach, y - up - thin),
            (-reach - thin, y - up),
            (-reach, y - up + thin),
            (-size * 0.12, y + thin),
        ]);
    }
    left.reverse();
    right.push((size * 0.1, size * 1.2));
    right.push((-size * 0.1, size * 1.2));
    right.extend(left);
    right.push((-size * 0.05, -size * 1.25));
    right.push((size * 0.05, -size * 1.25));
    right.into_iter().map(|(x, y)| (x + y * lean, y)).collect()
}

fn leaf(dice: &mut Dice, size: f32) -> Vec<At> {
    let turn = dice.between(0.0, 1.0);
    let lobes = 5 + u16::try_from(dice.below(3)).unwrap_or_default();
    let mut points = Vec::new();
    for step in steps(lobes) {
        let angle = turn + step / f32::from(lobes);
        let gap = 0.5 / f32::from(lobes);
        points.push(around((0.0, 0.0), angle - gap * 0.55, size * 1.15));
        points.push(around((0.0, 0.0), angle + gap * 0.55, size * 1.15));
        points.push(around((0.0, 0.0), angle + gap, size * 0.12));
    }
    points
}

fn star(dice: &mut Dice, size: f32) -> Vec<At> {
    let points = 9 + u16::try_from(dice.below(5)).unwrap_or_default();
    steps(points * 2)
        .map(|step| {
            let long = step % 2.0 < 0.5;
            around(
                (0.0, 0.0),
                step / f32::from(points * 2),
                size * if long { dice.between(1.0, 1.3) } else { 0.55 },
            )
        })
        .collect()
}

fn pebble(dice: &mut Dice, size: f32) -> Vec<At> {
    steps(7).map(|step| around((0.0, 0.0), step / 7.0, size * dice.between(0.75, 1.25))).collect()
}
