//! A house's coat of arms: a shield, what stands on it, and rays or laurels around it.

use super::canvas::{At, Canvas, around, circle, line, oval, poly, soft, steps, tone};
use super::dice::Dice;
use super::palette::{Palette, mix};

pub(super) fn draw(canvas: &mut Canvas, dice: &mut Dice) {
    let palette = if dice.once_in(2) { Palette::dark(dice) } else { Palette::light(dice) };
    canvas.ground(palette.paper);
    let centre = (canvas.w / 2.0, canvas.h * 0.5);
    let size = canvas.unit * 0.3;
    around_shield(canvas, dice, (centre, size), &palette);
    let colors = (palette.color(0), palette.color(1));
    shield(canvas, dice, (centre, size), colors);
    charge(canvas, dice, (centre, size), palette.color(2));
    crown(canvas, dice, (centre, size), palette.color(2));
}

fn around_shield(canvas: &mut Canvas, dice: &mut Dice, (centre, size): (At, f32), palette: &Palette) {
    let far = canvas.w + canvas.h;
    let count = 24_u16;
    let quiet = mix(palette.paper, palette.color(3), 0.4);
    for step in steps(count) {
        let (from, to) = (step / f32::from(count), (step + 0.5) / f32::from(count));
        canvas.fill(poly(&[centre, around(centre, from, far), around(centre, to, far)]), tone(quiet, 1.0));
    }
    canvas.fill(circle(centre, size * 1.62), tone(palette.paper, 1.0));
    canvas.stroke(circle(centre, size * 1.62), size * 0.03, tone(palette.ink, 1.0));
    canvas.stroke(circle(centre, size * 1.52), size * 0.012, tone(palette.ink, 1.0));
    let laurel = dice.once_in(2);
    for side in [-1.0_f32, 1.0] {
        for step in steps(9) {
            let angle = 0.25 + side * (0.05 + step * 0.042);
            let root = around(centre, angle, size * 1.28);
            let tip = around(centre, angle + side * 0.035, size * if step % 2.0 < 0.5 { 1.47 } else { 1.1 });
            let bend = around(centre, angle + side * 0.06, size * 1.3);
            if laurel {
                canvas.fill(soft(&[root, bend, tip, bend]), tone(palette.color(3), 1.0));
                canvas.stroke(line(&[root, tip]), size * 0.05, tone(palette.color(3), 1.0));
            } else {
                canvas.fill(circle(root, size * 0.055), tone(palette.color(3), 1.0));
            }
        }
    }
}

fn outline((x, y): At, s: f32) -> Option<tiny_skia::Path> {
    let mut path = tiny_skia::PathBuilder::new();
    path.move_to(x - s * 0.8, y - s);
    path.quad_to(x, y - s * 0.84, x + s * 0.8, y - s);
    path.quad_to(x + s * 0.92, y + s * 0.45, x, y + s * 1.15);
    path.quad_to(x - s * 0.92, y + s * 0.45, x - s * 0.8, y - s);
    path.close();
    path.finish()
}

fn shield(canvas: &mut Canvas, dice: &mut Dice, (at, s): (At, f32), (first, second): (u32, u32)) {
    canvas.fill(outline((at.0 + s * 0.03, at.1 + s * 0.04), s * 1.03), tone(0x000000, 0.3));
    canvas.fill(outline(at, s), tone(first, 1.0));
    let half: Vec<At> = match dice.below(3) {
        0 => vec![
            (at.0, at.1 - s * 0.92),
            (at.0 + s * 0.8, at.1 - s),
            (at.0 + s * 0.83, at.1 - s * 0.2),
            (at.0 + s * 0.62, at.1 + s * 0.45),
            (at.0, at.1 + s * 1.13),
        ],
        1 => vec![
            (at.0 - s * 0.79, at.1 - s * 0.6),
            (at.0 - s * 0.76, at.1 - s * 0.05),
            (at.0 + s * 0.58, at.1 + s * 0.53),
            (at.0 + s * 0.74, at.1 + s * 0.18),
        ],
        _ => vec![
            (at.0 - s * 0.80, at.1 - s * 0.98),
            (at.0, at.1 - s * 0.92),
            (at.0 + s * 0.8, at.1 - s * 0.98),
            (at.0 + s * 0.82, at.1 - s * 0.42),
            (at.0 - s * 0.82, at.1 - s * 0.42),
        ],
    };
    canvas.fill(poly(&half), tone(second, 1.0));
    canvas.stroke(outline(at, s), s * 0.055, tone(mix(first, 0xffffff, 0.75), 1.0));
}

#[expect(clippy::too_many_lines, reason = "a drawing, read from top to bottom")]
fn charge(canvas: &mut Canvas, dice: &mut Dice, (at, s): (At, f32), gold: u32) {
    let p = |x: f32, y: f32| (at.0 + x * s, at.1 + y * s);
    match dice.below(4) {
        // A fan, open.
        0 => {
            for step in steps(9) {
                let (from, to) = (0.56 + step * 0.0425, 0.56 + (step + 0.86) * 0.0425);
                let blade =
                    [p(0.0, 0.42), around(p(0.0, 0.42), from, s * 0.82), around(p(0.0, 0.42), to, s * 0.82)];
                canvas.fill(
                    poly(&blade),
                    tone(if step % 2.0 < 0.5 { gold } else { mix(gold, 0xffffff, 0.4) }, 1.0),
                );
            }
            canvas.fill(circle(p(0.0, 0.42), s * 0.08), tone(gold, 1.0));
        }
        // A star.
        1 => {
            let star: Vec<At> = steps(10)
                .map(|step| {
                    around(p(0.0, 0.0), -0.25 + step / 10.0, s * if step % 2.0 < 0.5 { 0.58 } else { 0.24 })
                })
                .collect();
            canvas.fill(poly(&star), tone(gold, 1.0));
        }
        // A bird, wings up.
        2 => {
            canvas.fill(
                soft(&[
                    p(0.0, 0.62),
                    p(0.14, 0.2),
                    p(0.1, -0.25),
                    p(0.0, -0.42),
                    p(-0.1, -0.25),
                    p(-0.14, 0.2),
                ]),
                tone(gold, 1.0),
            );
            for side in [-1.0, 1.0] {
                for step in steps(4) {
                    let tip = p(side * (0.62 - step * 0.05), -0.5 + step * 0.24);
                    canvas.fill(
                        soft(&[
                            p(0.0, 0.05 + step * 0.08),
                            p(side * 0.3, -0.28 + step * 0.18),
                            tip,
                            p(side * 0.34, 0.02 + step * 0.18),
                        ]),
                        tone(mix(gold, 0xffffff, step * 0.12), 1.0),
                    );
                }
            }
            canvas.fill(circle(p(0.0, -0.44), s * 0.1), tone(gold, 1.0));
        }
        // A moon over waves.
        _ => {
            canvas.fill(circle(p(0.0, -0.2), s * 0.36), tone(gold, 1.0));
            canvas.fill(circle(p(0.17, -0.28), s * 0.31), tone(mix(gold, 0x000000, 0.72), 1.0));
            for row in steps(3) {
                let wave: Vec<At> = steps(25)
                    .map(|step| p(-0.55 + step * 0.0458, 0.32 + row * 0.15 + 0.035 * (step * 0.8).sin()))
                    .collect();
                canvas.stroke(line(&wave), s * 0.045, tone(mix(gold, 0xffffff, 0.35), 1.0));
            }
        }
    }
}

fn crown(canvas: &mut Canvas, dice: &mut Dice, (at, s): (At, f32), gold: u32) {
    let p = |x: f32, y: f32| (at.0 + x * s, at.1 + y * s);
    let teeth = 3 + 2 * u16::try_from(dice.below(2)).unwrap_or_default();
    let mut points = vec![p(0.46, -1.02), p(-0.46, -1.02)];
    for step in steps(teeth) {
        let x = -0.54 + 1.08 * step / f32::from(teeth - 1);
        points.push(p(x, -1.4));
        if step + 1.0 < f32::from(teeth) {
            points.push(p(x + 0.54 / f32::from(teeth - 1), -1.16));
        }
    }
    canvas.fill(poly(&points), tone(gold, 1.0));
    for step in steps(teeth) {
        canvas.fill(circle(p(-0.54 + 1.08 * step / f32::from(teeth - 1), -1.43), s * 0.05), tone(gold, 1.0));
    }
    canvas.fill(oval(p(0.0, -1.03), (s * 0.46, s * 0.05)), tone(mix(gold, 0x000000, 0.3), 1.0));
}
