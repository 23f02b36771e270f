//! A device in thin lines on coloured paper: seen from the front, cut open, and measured.

use super::canvas::{At, Canvas, around, circle, line, rect, steps, tone};
use super::dice::Dice;
use super::palette::mix;
use tiny_skia::PathBuilder;

const PAPERS: [u32; 5] = [0x12345b, 0x0f4c5c, 0x23395b, 0x3a2e39, 0x1b4332];
const LINE: u32 = 0xeaf2fb;
const MARKS: [u32; 3] = [0xffd166, 0xff8c61, 0x8ce99a];

pub(super) fn draw(canvas: &mut Canvas, dice: &mut Dice) {
    let paper = dice.pick(&PAPERS);
    let mark = dice.pick(&MARKS);
    canvas.sky(mix(paper, 0xffffff, 0.06), mix(paper, 0x000000, 0.12));
    grid(canvas);
    let wide = canvas.w > canvas.h * 1.2;
    let (first, second) = if wide { ((0.30, 0.5), (0.74, 0.5)) } else { ((0.5, 0.32), (0.5, 0.76)) };
    let size = canvas.unit * if wide { 0.30 } else { 0.22 };
    let (w, h) = (canvas.w, canvas.h);
    let at = |place: At| (w * place.0, h * place.1);
    match dice.below(4) {
        0 => speaker(canvas, (at(first), size), mark),
        1 => panel(canvas, dice, (at(first), size), mark),
        2 => lamp(canvas, (at(first), size), mark),
        _ => bottle(canvas, (at(first), size), mark),
    }
    exploded(canvas, dice, (at(second), size), mark);
    title(canvas, dice);
}

fn grid(canvas: &mut Canvas) {
    let step = canvas.unit / 24.0;
    let mut fine = PathBuilder::new();
    let mut x = 0.0;
    while x < canvas.w {
        fine.move_to(x, 0.0);
        fine.line_to(x, canvas.h);
        x += step;
    }
    let mut y = 0.0;
    while y < canvas.h {
        fine.move_to(0.0, y);
        fine.line_to(canvas.w, y);
        y += step;
    }
    canvas.stroke(fine.finish(), 1.0, tone(LINE, 0.10));
}

fn thin(canvas: &Canvas) -> f32 {
    canvas.unit * 0.0035
}

/// A box with round corners.
fn round(at: At, half: At, radius: f32) -> Option<tiny_skia::Path> {
    let (l, t, r, b) = (at.0 - half.0, at.1 - half.1, at.0 + half.0, at.1 + half.1);
    let mut path = PathBuilder::new();
    path.move_to(l + radius, t);
    path.line_to(r - radius, t);
    path.quad_to(r, t, r, t + radius);
    path.line_to(r, b - radius);
    path.quad_to(r, b, r - radius, b);
    path.line_to(l + radius, b);
    path.quad_to(l, b, l, b - radius);
    path.line_to(l, t + radius);
    path.quad_to(l, t, l + radius, t);
    path.close();
    path.finish()
}

/// A measured distance: a line with ends and a bar where the figure stands.
fn measure(canvas: &mut Canvas, from: At, to: At, mark: u32) {
    let tick = canvas.unit * 0.012;
    let flat = (from.1 - to.1).abs() < 1.0;
    let (dx, dy) = if flat { (0.0, tick) } else { (tick, 0.0) };
    canvas.stroke(line(&[from, to]), thin(canvas) * 0.8, tone(mark, 0.9));
    for (x, y) in [from, to] {
        canvas.stroke(line(&[(x - dx, y - dy), (x + dx, y + dy)]), thin(canvas) * 0.8, tone(mark, 0.9));
    }
    let middle = ((from.0 + to.0) / 2.0, (from.1 + to.1) / 2.0);
    canvas.fill(
        rect((middle.0 - tick * 1.6, middle.1 - tick * 0.6), (tick * 3.2, tick * 1.2)),
        tone(mark, 1.0),
    );
}

fn body(canvas: &mut Canvas, at: At, half: At, mark: u32) {
    let radius = half.0.min(half.1) * 0.16;
    canvas.fill(round(at, half, radius), tone(LINE, 0.07));
    canvas.stroke(round(at, half, radius), thin(canvas) * 1.6, tone(LINE, 1.0));
    canvas.stroke(
        round(at, (half.0 * 0.94, half.1 * 0.96), radius * 0.8),
        thin(canvas) * 0.7,
        tone(LINE, 0.6),
    );
    let gap = canvas.unit * 0.04;
    measure(canvas, (at.0 - half.0, at.1 + half.1 + gap), (at.0 + half.0, at.1 + half.1 + gap), mark);
    measure(canvas, (at.0 - half.0 - gap, at.1 - half.1), (at.0 - half.0 - gap, at.1 + half.1), mark);
}

fn speaker(canvas: &mut Canvas, (at, size): (At, f32), mark: u32) {
    body(canvas, at, (size * 0.68, size), mark);
    for (dy, radius) in [(-0.42, 0.3), (0.34, 0.52)] {
        let centre = (at.0, at.1 + size * dy);
        for part in [1.0, 0.82, 0.34, 0.12] {
            canvas.stroke(circle(centre, size * radius * part), thin(canvas), tone(LINE, 0.95));
        }
        for step in steps(8) {
            canvas.fill(
                circle(around(centre, step / 8.0, size * radius * 0.91), size * 0.014),
                tone(LINE, 0.9),
            );
        }
        canvas.fill(circle(centre, size * radius * 0.12), tone(mark, 1.0));
    }
}

fn panel(canvas: &mut Canvas, dice: &mut Dice, (at, size): (At, f32), mark: u32) {
    body(canvas, at, (size * 1.05, size * 0.74), mark);
    for row in steps(3) {
        for column in steps(5) {
            let centre = (at.0 + size * (-0.78 + column * 0.39), at.1 + size * (-0.46 + row * 0.34));
            canvas.stroke(circle(centre, size * 0.12), thin(canvas), tone(LINE, 0.95));
            let angle = dice.between(0.4, 1.1);
            canvas.stroke(
                line(&[centre, around(centre, angle, size * 0.12)]),
                thin(canvas) * 1.5,
                tone(mark, 1.0),
            );
        }
    }
    for step in steps(10) {
        let x = at.0 + size * (-0.85 + step * 0.187);
        canvas.stroke(
            line(&[(x, at.1 + size * 0.42), (x, at.1 + size * 0.64)]),
            thin(canvas),
            tone(LINE, 0.8),
        );
        let knob = at.1 + size * dice.between(0.44, 0.60);
        canvas.fill(rect((x - size * 0.035, knob), (size * 0.07, size * 0.035)), tone(LINE, 1.0));
    }
}

fn lamp(canvas: &mut Canvas, (at, size): (At, f32), mark: u32) {
    let p = |x: f32, y: f32| (at.0 + x * size, at.1 + y * size);
    for step in steps(9) {
        let x = -0.7 + step * 0.175;
        canvas.stroke(line(&[p(x * 0.5, -0.1), p(x * 1.6, 0.95)]), thin(canvas) * 0.8, tone(mark, 0.5));
    }
    let shade = [p(-0.22, -0.75), p(0.22, -0.75), p(0.6, -0.1), p(-0.6, -0.1), p(-0.22, -0.75)];
    canvas.fill(super::canvas::poly(&shade), tone(LINE, 0.10));
    canvas.stroke(line(&shade), thin(canvas) * 1.6, tone(LINE, 1.0));
    canvas.stroke(line(&[p(0.0, -0.75), p(0.0, -1.1)]), thin(canvas), tone(LINE, 1.0));
    canvas.stroke(circle(p(0.0, 0.0), size * 0.16), thin(canvas), tone(LINE, 1.0));
    canvas.fill(circle(p(0.0, 0.0), size * 0.05), tone(mark, 1.0));
    measure(canvas, p(-0.6, -0.9), p(0.6, -0.9), mark);
    measure(canvas, p(-0.85, -0.75), p(-0.85, -0.1), mark);
}

fn bottle(canvas: &mut Canvas, (at, size): (At, f32), mark: u32) {
    let p = |x: f32, y: f32| (at.0 + x * size, at.1 + y * size);
    body(canvas, p(0.0, 0.22), (size * 0.42, size * 0.76), mark);
    canvas.stroke(
        round(p(0.0, -0.68), (size * 0.2, size * 0.14), size * 0.03),
        thin(canvas) * 1.4,
        tone(LINE, 1.0),
    );
    canvas.stroke(
        round(p(0.0, -0.92), (size * 0.26, size * 0.1), size * 0.04),
        thin(canvas) * 1.4,
        tone(LINE, 1.0),
    );
    for step in steps(7) {
        let y = -0.4 + step * 0.18;
        canvas.stroke(line(&[p(-0.36, y), p(0.36, y)]), thin(canvas) * 0.6, tone(LINE, 0.45));
    }
    canvas.fill(rect(p(-0.36, 0.3), (size * 0.72, size * 0.34)), tone(mark, 0.85));
}

/// The same device taken apart along its axis.
fn exploded(canvas: &mut Canvas, dice: &mut Dice, (at, size): (At, f32), mark: u32) {
    let parts = 6_u16;
    let axis = [(at.0, at.1 - size * 1.25), (at.0, at.1 + size * 1.25)];
    canvas.stroke(line(&axis), thin(canvas) * 0.6, tone(LINE, 0.5));
    for step in steps(parts) {
        let y = at.1 + size * (-1.0 + 2.0 * step / f32::from(parts - 1));
        let wide = size * dice.between(0.34, 0.74);
        let flat = size * 0.1;
        let ring = super::canvas::oval((at.0, y), (wide, flat * 1.3));
        canvas.fill(ring.clone(), tone(if step % 3.0 < 0.5 { mark } else { LINE }, 0.14));
        canvas.stroke(ring, thin(canvas) * 1.3, tone(LINE, 1.0));
        canvas.stroke(
            super::canvas::oval((at.0, y + flat * 0.6), (wide, flat * 1.3)),
            thin(canvas) * 0.6,
            tone(LINE, 0.5),
        );
        if dice.once_in(2) {
            canvas.stroke(
                super::canvas::oval((at.0, y), (wide * 0.45, flat * 0.6)),
                thin(canvas),
                tone(mark, 1.0),
            );
        }
        let end = (at.0 + size * 0.98, y - flat);
        canvas.stroke(line(&[(at.0 + wide, y), end]), thin(canvas) * 0.6, tone(LINE, 0.7));
        canvas.fill(circle(end, size * 0.035), tone(LINE, 0.95));
    }
}

/// The field in the corner that every drawing has.
fn title(canvas: &mut Canvas, dice: &mut Dice) {
    let size = (canvas.unit * 0.3, canvas.unit * 0.085);
    let at = (canvas.w - size.0 - canvas.unit * 0.035, canvas.h - size.1 - canvas.unit * 0.035);
    canvas.stroke(rect(at, size), thin(canvas), tone(LINE, 0.9));
    for step in steps(3) {
        let y = at.1 + size.1 * (0.25 + step * 0.25);
        canvas.fill(
            rect((at.0 + size.0 * 0.06, y - 2.0), (size.0 * dice.between(0.3, 0.8), 4.0)),
            tone(LINE, 0.7),
        );
    }
    let frame = canvas.unit * 0.02;
    canvas.stroke(
        rect((frame, frame), (canvas.w - frame * 2.0, canvas.h - frame * 2.0)),
        thin(canvas),
        tone(LINE, 0.55),
    );
}
