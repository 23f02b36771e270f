//! Layered dunes under a low sun.

use super::canvas::{At, Canvas, circle, steps, tone};
use super::dice::Dice;
use super::palette::{Palette, mix};
use tiny_skia::PathBuilder;

pub(super) fn draw(canvas: &mut Canvas, dice: &mut Dice) {
    let night = dice.once_in(3);
    let palette = if night { Palette::dark(dice) } else { Palette::light(dice) };
    let (high, low) =
        (mix(palette.color(1), palette.paper, 0.25), mix(palette.color(0), palette.paper, 0.55));
    canvas.sky(high, low);
    let sun = (canvas.w * dice.between(0.2, 0.8), canvas.h * dice.between(0.26, 0.42));
    let radius = canvas.unit * dice.between(0.11, 0.2);
    let light = mix(palette.color(2), 0xffcf8a, 0.6);
    canvas.glow(sun, radius * 3.2, light, 0.5);
    canvas.fill(circle(sun, radius), tone(mix(light, 0xffffff, 0.2), 1.0));
    stripes(canvas, sun, radius, low);
    let layers = 7_u16;
    for layer in steps(layers) {
        let depth = layer / f32::from(layers - 1);
        let base = canvas.h * (0.45 + 0.5 * depth);
        let color = mix(
            mix(palette.color(0), low, 0.35),
            mix(palette.ink, palette.color(3), if night { 0.75 } else { 0.25 }),
            depth,
        );
        ridge(canvas, dice, base, (color, depth));
    }
}

/// The sun sinks in stripes.
fn stripes(canvas: &mut Canvas, sun: At, radius: f32, sky: u32) {
    for step in steps(4) {
        let y = sun.1 + radius * (0.25 + step * 0.2);
        let thick = radius * (0.03 + step * 0.022);
        canvas.fill(super::canvas::rect((sun.0 - radius * 1.05, y), (radius * 2.1, thick)), tone(sky, 0.85));
    }
}

fn ridge(canvas: &mut Canvas, dice: &mut Dice, base: f32, (color, depth): (u32, f32)) {
    let (a, b) = (dice.between(0.0, 6.3), dice.between(0.0, 6.3));
    let swell = canvas.h * (0.035 + 0.06 * depth);
    let wave = dice.between(1.2, 2.4);
    let height = |x: f32| base + swell * ((x * wave * 3.1 + a).sin() + 0.45 * (x * wave * 7.3 + b).sin());
    let mut path = PathBuilder::new();
    path.move_to(0.0, canvas.h);
    for step in steps(81) {
        path.line_to(canvas.w * step / 80.0, height(step / 80.0));
    }
    path.line_to(canvas.w, canvas.h);
    path.close();
    let bottom = mix(color, 0x000000, 0.22);
    canvas.fade(
        path.finish(),
        ((0.0, base - swell), tone(color, 1.0)),
        ((0.0, base + canvas.h * 0.3), tone(bottom, 1.0)),
    );
    // Wind leaves lines that follow the crest.
    for step in steps(5) {
        let drop = swell * (0.5 + step * 0.55);
        let mut line = PathBuilder::new();
        line.move_to(0.0, height(0.0) + drop);
        for point in steps(81) {
            let x = point / 80.0;
            line.line_to(canvas.w * x, height(x) + drop + swell * 0.12 * (x * 31.0 + step).sin());
        }
        canvas.stroke(line.finish(), canvas.unit * 0.0016, tone(mix(color, 0xffffff, 0.5), 0.22));
    }
}
