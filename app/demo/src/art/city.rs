//! A city from above: blocks, a river, parks, a ring road and the places that matter.

use super::canvas::{At, Canvas, around, circle, line, poly, rect, steps, tone};
use super::dice::Dice;
use super::palette::{Palette, mix};

pub(super) fn draw(canvas: &mut Canvas, dice: &mut Dice) {
    let dark = dice.once_in(2);
    let palette = if dark { Palette::dark(dice) } else { Palette::light(dice) };
    let street = if dark { mix(palette.paper, 0x000000, 0.3) } else { mix(palette.paper, 0xffffff, 0.5) };
    canvas.ground(street);
    let lean = dice.between(-0.16, 0.16);
    blocks(canvas, dice, &palette, (lean, dark));
    river(canvas, dice, mix(palette.color(1), palette.paper, 0.25));
    avenues(canvas, dice, street, lean);
    places(canvas, dice, &palette);
}

fn blocks(canvas: &mut Canvas, dice: &mut Dice, palette: &Palette, (lean, dark): (f32, bool)) {
    let step = canvas.unit / 13.0;
    let turn = |x: f32, y: f32| {
        let (dx, dy) = (x - canvas.w / 2.0, y - canvas.h / 2.0);
        (canvas.w / 2.0 + dx - dy * lean, canvas.h / 2.0 + dy + dx * lean)
    };
    let mut shapes = Vec::new();
    let mut y = -canvas.h * 0.3;
    while y < canvas.h * 1.3 {
        let tall = step * dice.between(0.7, 1.3);
        let mut x = -canvas.w * 0.2;
        while x < canvas.w * 1.2 {
            let wide = step * dice.between(0.6, 1.7);
            let gap = step * 0.07;
            let corners = [
                turn(x + gap, y + gap),
                turn(x + wide - gap, y + gap),
                turn(x + wide - gap, y + tall - gap),
                turn(x + gap, y + tall - gap),
            ];
            let color = match dice.below(22) {
                0 => palette.color(0),
                1 | 2 => palette.color(3),
                3 => palette.color(2),
                n if n < 9 => mix(palette.paper, palette.ink, if dark { 0.28 } else { 0.18 }),
                _ => mix(palette.paper, palette.ink, if dark { 0.16 } else { 0.09 }),
            };
            shapes.push((corners, color, dice.below(3)));
            x += wide;
        }
        y += tall;
    }
    for (corners, color, yard) in shapes {
        canvas.fill(poly(&corners), tone(color, 1.0));
        if yard == 0 {
            let [a, b, c, d] = corners;
            let centre = ((a.0 + c.0) / 2.0, (a.1 + c.1) / 2.0);
            let inner = [a, b, c, d]
                .map(|p| (centre.0 + (p.0 - centre.0) * 0.42, centre.1 + (p.1 - centre.1) * 0.42));
            canvas.fill(poly(&inner), tone(mix(color, palette.paper, 0.55), 1.0));
        }
    }
}

fn river(canvas: &mut Canvas, dice: &mut Dice, color: u32) {
    let (phase, base) = (dice.between(0.0, 6.0), dice.between(0.35, 0.75));
    let points: Vec<At> = steps(61)
        .map(|step| {
            let x = step / 60.0;
            (
                canvas.w * (x * 1.1 - 0.05),
                canvas.h * (base + 0.13 * (x * 5.2 + phase).sin() + 0.05 * (x * 12.0 + phase).sin()),
            )
        })
        .collect();
    canvas.stroke(line(&points), canvas.unit * 0.12, tone(color, 1.0));
    canvas.stroke(line(&points), canvas.unit * 0.004, tone(mix(color, 0xffffff, 0.5), 0.6));
}

fn avenues(canvas: &mut Canvas, dice: &mut Dice, street: u32, lean: f32) {
    let hub = (canvas.w * dice.between(0.3, 0.7), canvas.h * dice.between(0.3, 0.7));
    for step in steps(5) {
        let far = around(hub, lean * 0.16 + step / 5.0, canvas.w + canvas.h);
        canvas.stroke(line(&[hub, far]), canvas.unit * 0.016, tone(street, 1.0));
    }
    for radius in [0.14, 0.33] {
        canvas.stroke(circle(hub, canvas.unit * radius), canvas.unit * 0.014, tone(street, 1.0));
    }
    canvas.fill(circle(hub, canvas.unit * 0.045), tone(street, 1.0));
}

/// Pins and the line that joins them.
fn places(canvas: &mut Canvas, dice: &mut Dice, palette: &Palette) {
    let count = 5_u16;
    let pins: Vec<At> = steps(count)
        .map(|step| {
            (canvas.w * (0.14 + 0.72 * step / f32::from(count - 1)), canvas.h * dice.between(0.2, 0.8))
        })
        .collect();
    canvas.stroke(line(&pins), canvas.unit * 0.007, tone(palette.color(0), 1.0));
    for (x, y) in pins {
        canvas.fill(circle((x, y), canvas.unit * 0.03), tone(palette.color(0), 1.0));
        canvas.fill(circle((x, y), canvas.unit * 0.013), tone(mix(palette.paper, 0xffffff, 0.6), 1.0));
    }
    let legend = (canvas.w - canvas.unit * 0.3, canvas.h - canvas.unit * 0.07);
    canvas.fill(rect(legend, (canvas.unit * 0.24, canvas.unit * 0.012)), tone(palette.ink, 1.0));
    canvas.fill(rect(legend, (canvas.unit * 0.12, canvas.unit * 0.012)), tone(palette.color(0), 1.0));
}
