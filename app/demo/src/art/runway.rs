//! A ball: beams from above, a walker on the runway, the crowd in the dark.

use super::canvas::{At, Canvas, circle, line, oval, poly, soft, steps, tone};
use super::dice::Dice;
use super::palette::{Palette, mix};
use tiny_skia::BlendMode;

pub(super) fn draw(canvas: &mut Canvas, dice: &mut Dice) {
    let palette = Palette::dark(dice);
    canvas.sky(mix(palette.paper, 0x000000, 0.45), mix(palette.paper, palette.color(1), 0.3));
    let walker = (canvas.w * dice.between(0.42, 0.58), canvas.h * 0.74);
    let size = canvas.h * dice.between(0.42, 0.5);
    canvas.blend = BlendMode::Screen;
    canvas.glow((walker.0, walker.1 - size * 0.5), canvas.unit * 0.75, palette.color(0), 0.55);
    beams(canvas, dice, &palette, walker);
    canvas.blend = BlendMode::SourceOver;
    floor(canvas, &palette, walker);
    dress(canvas, dice, (walker, size), &palette);
    crowd(canvas, dice, &palette);
}

fn beams(canvas: &mut Canvas, dice: &mut Dice, palette: &Palette, walker: At) {
    let count = 9_u16;
    for step in steps(count) {
        let top = (canvas.w * (step + 0.5) / f32::from(count), -canvas.h * 0.05);
        let aim = walker.0 + canvas.w * dice.between(-0.35, 0.35);
        let wide = canvas.w * dice.between(0.03, 0.09);
        let color = palette.color(usize::from(step % 2.0 < 0.5) * 2 + dice.below(2));
        let shape = poly(&[
            (top.0 - 4.0, top.1),
            (top.0 + 4.0, top.1),
            (aim + wide, canvas.h * 0.95),
            (aim - wide, canvas.h * 0.95),
        ]);
        canvas.fade(shape, (top, tone(color, 0.75)), ((aim, canvas.h * 0.92), tone(color, 0.0)));
        canvas.glow(top, canvas.unit * 0.12, color, 0.8);
        canvas.fill(circle((top.0, top.1 + canvas.h * 0.06), canvas.unit * 0.009), tone(0xffffff, 0.95));
    }
}

fn floor(canvas: &mut Canvas, palette: &Palette, walker: At) {
    let far = canvas.h * 0.60;
    let edge = [
        (walker.0 - canvas.w * 0.07, far),
        (walker.0 + canvas.w * 0.07, far),
        (walker.0 + canvas.w * 0.44, canvas.h),
        (walker.0 - canvas.w * 0.44, canvas.h),
    ];
    canvas.fade(
        poly(&edge),
        ((walker.0, far), tone(mix(palette.color(0), palette.paper, 0.35), 1.0)),
        ((walker.0, canvas.h), tone(mix(palette.color(0), 0xffffff, 0.3), 1.0)),
    );
    for side in [-1.0, 1.0] {
        for step in steps(12) {
            let depth = (step / 11.0).powi(2);
            let at = (walker.0 + side * canvas.w * (0.07 + 0.37 * depth), far + (canvas.h - far) * depth);
            canvas.fill(circle(at, canvas.unit * (0.003 + 0.010 * depth)), tone(palette.color(2), 1.0));
        }
    }
    canvas.fill(
        oval((walker.0, walker.1 + canvas.h * 0.165), (canvas.w * 0.1, canvas.h * 0.022)),
        tone(palette.paper, 0.55),
    );
}

/// The walker: a tall figure in one of four cuts.
#[expect(clippy::too_many_lines, reason = "a drawing, read from top to bottom")]
fn dress(canvas: &mut Canvas, dice: &mut Dice, (at, size): (At, f32), palette: &Palette) {
    let foot = at.1 + canvas.h * 0.165;
    let p = |x: f32, y: f32| (at.0 + x * size, foot - y * size);
    let dark = mix(palette.paper, 0x000000, 0.5);
    let cloth = palette.color(dice.below(4));
    let train = dice.between(0.28, 0.5);
    match dice.below(4) {
        0 => {
            canvas.fill(
                soft(&[
                    p(-0.06, 1.18),
                    p(0.06, 1.18),
                    p(0.08, 0.8),
                    p(train, 0.02),
                    p(0.0, -0.05),
                    p(-train, 0.02),
                    p(-0.08, 0.8),
                ]),
                tone(cloth, 1.0),
            );
            for step in steps(7) {
                let x = -train * 0.75 + train * 1.5 * step / 6.0;
                canvas.stroke(line(&[p(x * 0.12, 0.85), p(x, 0.05)]), size * 0.006, tone(dark, 0.5));
            }
        }
        1 => {
            canvas.fill(
                poly(&[
                    p(-0.22, 1.2),
                    p(0.22, 1.2),
                    p(0.12, 0.72),
                    p(0.16, 0.0),
                    p(0.05, 0.0),
                    p(0.0, 0.55),
                    p(-0.05, 0.0),
                    p(-0.16, 0.0),
                    p(-0.12, 0.72),
                ]),
                tone(cloth, 1.0),
            );
            canvas.fill(poly(&[p(-0.07, 1.2), p(0.07, 1.2), p(0.0, 0.8)]), tone(palette.ink, 1.0));
        }
        2 => {
            canvas.fill(
                soft(&[
                    p(-0.07, 1.15),
                    p(0.07, 1.15),
                    p(0.07, 0.8),
                    p(0.16, 0.5),
                    p(0.07, 0.2),
                    p(train * 0.9, -0.02),
                    p(-train * 0.9, -0.02),
                    p(-0.07, 0.2),
                    p(-0.16, 0.5),
                    p(-0.07, 0.8),
                ]),
                tone(cloth, 1.0),
            );
        }
        _ => {
            canvas.fill(
                soft(&[
                    p(-0.34, 1.02),
                    p(0.0, 1.28),
                    p(0.34, 1.02),
                    p(0.4, 0.55),
                    p(0.26, 0.3),
                    p(-0.26, 0.3),
                    p(-0.4, 0.55),
                ]),
                tone(cloth, 1.0),
            );
            canvas.fill(
                poly(&[
                    p(-0.09, 0.4),
                    p(0.09, 0.4),
                    p(0.06, 0.0),
                    p(0.02, 0.0),
                    p(0.0, 0.3),
                    p(-0.02, 0.0),
                    p(-0.06, 0.0),
                ]),
                tone(dark, 1.0),
            );
        }
    }
    figure(canvas, dice, (&p, size), (dark, palette.color(2)));
}

/// A point of the figure: across and up, in heights of the figure.
type Place<'p> = &'p dyn Fn(f32, f32) -> At;

fn figure(canvas: &mut Canvas, dice: &mut Dice, (p, size): (Place<'_>, f32), (skin, gold): (u32, u32)) {
    let arm = size * 0.05;
    match dice.below(3) {
        0 => {
            canvas.stroke(line(&[p(-0.11, 1.14), p(-0.3, 0.98), p(-0.12, 0.8)]), arm, tone(skin, 1.0));
            canvas.stroke(line(&[p(0.11, 1.14), p(0.34, 1.3), p(0.2, 1.52)]), arm, tone(skin, 1.0));
        }
        1 => {
            canvas.stroke(line(&[p(-0.11, 1.14), p(-0.36, 1.3), p(-0.16, 1.5)]), arm, tone(skin, 1.0));
            canvas.stroke(line(&[p(0.11, 1.14), p(0.36, 1.3), p(0.16, 1.5)]), arm, tone(skin, 1.0));
        }
        _ => {
            canvas.stroke(line(&[p(-0.11, 1.14), p(-0.3, 0.96), p(-0.1, 0.82)]), arm, tone(skin, 1.0));
            canvas.stroke(line(&[p(0.11, 1.14), p(0.3, 0.96), p(0.1, 0.82)]), arm, tone(skin, 1.0));
        }
    }
    canvas.fill(poly(&[p(-0.035, 1.3), p(0.035, 1.3), p(0.05, 1.15), p(-0.05, 1.15)]), tone(skin, 1.0));
    canvas.fill(oval(p(0.0, 1.37), (size * 0.062, size * 0.085)), tone(skin, 1.0));
    if dice.once_in(2) {
        for step in steps(9) {
            let lean = (step - 4.0) / 4.0;
            canvas.stroke(
                line(&[p(lean * 0.03, 1.42), p(lean * 0.2, 1.68 - lean.abs() * 0.08)]),
                size * 0.016,
                tone(gold, 1.0),
            );
        }
    } else {
        canvas.fill(circle(p(0.0, 1.48), size * 0.055), tone(skin, 1.0));
    }
}

fn crowd(canvas: &mut Canvas, dice: &mut Dice, palette: &Palette) {
    for row in steps(2) {
        let color = mix(palette.paper, 0x000000, 0.35 + row * 0.4);
        let base = canvas.h * (0.93 + row * 0.07);
        let head = canvas.unit * (0.036 + row * 0.012);
        let mut x = -head;
        while x < canvas.w + head {
            let middle = (x / canvas.w - 0.5).abs();
            let y = base - head * 0.6
                + dice.between(-0.35, 0.35) * head
                + (0.25 - middle).max(0.0) * canvas.h * 0.22;
            canvas.fill(circle((x, y), head), tone(color, 1.0));
            canvas.fill(oval((x, y + head * 2.6), (head * 1.9, head * 1.9)), tone(color, 1.0));
            if dice.once_in(5) {
                canvas.stroke(
                    line(&[(x + head, y + head * 1.4), (x + head * 1.6, y - head * 1.9)]),
                    head * 0.4,
                    tone(color, 1.0),
                );
                canvas.fill(
                    super::canvas::rect((x + head * 1.3, y - head * 2.9), (head * 0.7, head * 1.1)),
                    tone(palette.color(3), 0.9),
                );
            }
            x += head * dice.between(2.0, 2.7);
        }
    }
}
