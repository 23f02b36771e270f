//! A desk of papers: typed lines, black bars, a stamp, a pinned picture, red thread.

use super::canvas::{At, Canvas, around, circle, line, oval, poly, soft, steps, tone};
use super::dice::Dice;
use super::palette::mix;

const DESK: [u32; 4] = [0x5b4636, 0x2f3b40, 0x6b5a45, 0x3d3a46];
const PAPER: u32 = 0xefe8d6;
const INK: u32 = 0x24221e;
const RED: u32 = 0xb3281e;

/// A sheet lying on the desk: its middle, its half size and how far it is turned.
struct Sheet {
    at: At,
    half: At,
    turn: f32,
}

impl Sheet {
    /// A point of the sheet; both run from -1 to 1.
    fn p(&self, x: f32, y: f32) -> At {
        let (sin, cos) = self.turn.sin_cos();
        let (dx, dy) = (x * self.half.0, y * self.half.1);
        (self.at.0 + dx * cos - dy * sin, self.at.1 + dx * sin + dy * cos)
    }

    fn area(&self, x: (f32, f32), y: (f32, f32)) -> Option<tiny_skia::Path> {
        poly(&[self.p(x.0, y.0), self.p(x.1, y.0), self.p(x.1, y.1), self.p(x.0, y.1)])
    }
}

pub(super) fn draw(canvas: &mut Canvas, dice: &mut Dice) {
    let desk = dice.pick(&DESK);
    canvas.sky(mix(desk, 0xffffff, 0.1), mix(desk, 0x000000, 0.35));
    for step in steps(14) {
        let y = canvas.h * (step + dice.between(0.0, 1.0)) / 14.0;
        canvas.stroke(
            line(&[(0.0, y), (canvas.w, y + canvas.h * dice.between(-0.02, 0.02))]),
            1.5,
            tone(0x000000, 0.14),
        );
    }
    let count = if canvas.w > canvas.h { 4_u16 } else { 3 };
    let mut pins = Vec::new();
    for step in steps(count) {
        let sheet = Sheet {
            at: (canvas.w * (0.16 + 0.68 * step / f32::from(count - 1)), canvas.h * dice.between(0.4, 0.6)),
            half: (canvas.unit * 0.27, canvas.unit * 0.36),
            turn: dice.between(-0.2, 0.2),
        };
        page(canvas, dice, &sheet, step as u32 % 2 == 1);
        pins.push(sheet.p(dice.between(-0.5, 0.5), -0.8));
    }
    thread(canvas, dice, &pins);
}

fn page(canvas: &mut Canvas, dice: &mut Dice, sheet: &Sheet, pictured: bool) {
    canvas.fill(sheet.area((-1.0, 1.06), (-0.97, 1.05)), tone(0x000000, 0.28));
    canvas
        .fill(sheet.area((-1.0, 1.0), (-1.0, 1.0)), tone(mix(PAPER, 0xd8c9a3, dice.between(0.0, 0.5)), 1.0));
    canvas.fill(sheet.area((-0.82, -0.1), (-0.86, -0.80)), tone(INK, 0.9));
    canvas.fill(sheet.area((-0.82, 0.3), (-0.74, -0.72)), tone(INK, 0.5));
    let mut y = if pictured { 0.22 } else { -0.6 };
    if pictured {
        photo(canvas, dice, sheet);
    }
    while y < 0.86 {
        let mut x = -0.82;
        let end = if dice.once_in(5) { dice.between(-0.2, 0.4) } else { 0.8 };
        while x < end {
            let wide = dice.between(0.06, 0.26).min(0.84 - x);
            let hidden = dice.once_in(9);
            let thick = if hidden { 0.030 } else { 0.011 };
            canvas.fill(
                sheet.area((x, x + wide), (y - thick, y + thick)),
                tone(INK, if hidden { 1.0 } else { 0.55 }),
            );
            x += wide + 0.04;
        }
        y += 0.085;
    }
    if dice.once_in(2) {
        stamp(canvas, sheet, (dice.between(-0.3, 0.4), dice.between(0.1, 0.6)));
    }
}

/// A picture of somebody, clipped to the page.
fn photo(canvas: &mut Canvas, dice: &mut Dice, sheet: &Sheet) {
    canvas.fill(sheet.area((-0.78, 0.14), (-0.62, 0.12)), tone(0xffffff, 1.0));
    canvas.fill(
        sheet.area((-0.73, 0.09), (-0.58, 0.05)),
        tone(dice.pick(&[0x8a8f8c, 0x9b8f7a, 0x6d7a80]), 1.0),
    );
    let body = [
        sheet.p(-0.62, 0.05),
        sheet.p(-0.58, -0.16),
        sheet.p(-0.32, -0.24),
        sheet.p(-0.06, -0.16),
        sheet.p(-0.02, 0.05),
    ];
    canvas.fill(poly(&body), tone(INK, 0.92));
    let head = sheet.p(-0.32, -0.36);
    canvas.fill(oval(head, (sheet.half.0 * 0.13, sheet.half.1 * 0.13)), tone(INK, 0.92));
    if dice.once_in(2) {
        canvas.fill(sheet.area((-0.5, -0.14), (-0.40, -0.34)), tone(0x000000, 1.0));
    }
    canvas.fill(sheet.area((-0.4, -0.24), (-0.68, -0.56)), tone(0xe8d98a, 0.75));
    for (row, wide) in [(-0.5, 0.8), (-0.4, 0.66), (-0.3, 0.74), (-0.2, 0.5)] {
        canvas.fill(sheet.area((0.22, 0.22 + (wide - 0.22) * 0.95), (row, row + 0.022)), tone(INK, 0.55));
    }
}

fn stamp(canvas: &mut Canvas, sheet: &Sheet, (x, y): At) {
    let at = sheet.p(x, y);
    let radius = sheet.half.0 * 0.36;
    canvas.stroke(circle(at, radius), radius * 0.09, tone(RED, 0.78));
    canvas.stroke(circle(at, radius * 0.72), radius * 0.04, tone(RED, 0.7));
    for step in steps(18) {
        let (from, to) = (around(at, step / 18.0, radius * 0.78), around(at, step / 18.0, radius * 0.9));
        canvas.stroke(line(&[from, to]), radius * 0.05, tone(RED, 0.7));
    }
    let bar = Sheet { at, half: (radius * 1.15, radius * 0.24), turn: sheet.turn - 0.35 };
    canvas.fill(bar.area((-1.0, 1.0), (-1.0, 1.0)), tone(RED, 0.85));
    for step in steps(7) {
        let left = -0.82 + step * 0.24;
        canvas.fill(bar.area((left, left + 0.15), (-0.5, 0.5)), tone(PAPER, 0.9));
    }
}

fn thread(canvas: &mut Canvas, dice: &mut Dice, pins: &[At]) {
    let mut way = pins.to_vec();
    way.insert(0, (-10.0, canvas.h * dice.between(0.1, 0.4)));
    way.push((canvas.w + 10.0, canvas.h * dice.between(0.1, 0.4)));
    canvas.stroke(
        line(&way.iter().map(|(x, y)| (x + 3.0, y + 6.0)).collect::<Vec<_>>()),
        canvas.unit * 0.005,
        tone(0x000000, 0.3),
    );
    canvas.stroke(line(&way), canvas.unit * 0.005, tone(RED, 1.0));
    for (x, y) in pins.iter().copied() {
        let radius = canvas.unit * 0.017;
        canvas.fill(
            soft(&[
                (x, y + radius),
                (x + radius * 1.4, y + radius * 1.5),
                (x + radius * 0.4, y + radius * 2.0),
            ]),
            tone(0x000000, 0.35),
        );
        canvas.fill(circle((x, y), radius), tone(RED, 1.0));
        canvas.fill(circle((x - radius * 0.3, y - radius * 0.3), radius * 0.35), tone(0xffffff, 0.7));
    }
}
