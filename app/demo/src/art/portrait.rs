//! Heads and shoulders as silhouettes, shaded in halftone. Nobody's face: the outline and the hair tell them apart.

use super::canvas::{At, Canvas, around, circle, oval, poly, rect, soft, steps, tone};
use super::dice::Dice;
use super::palette::{Palette, mix};

/// Where the head is and how large.
struct Head {
    at: At,
    r: f32,
}

impl Head {
    fn p(&self, x: f32, y: f32) -> At {
        (self.at.0 + x * self.r, self.at.1 + y * self.r)
    }
}

pub(super) fn draw(canvas: &mut Canvas, dice: &mut Dice) {
    let dark = dice.once_in(3);
    let palette = if dark { Palette::dark(dice) } else { Palette::light(dice) };
    let ground = if dark { palette.paper } else { palette.color(1) };
    canvas.ground(ground);
    let head = Head {
        at: (canvas.w * dice.between(0.46, 0.54), canvas.h * 0.43),
        r: canvas.unit * dice.between(0.16, 0.185),
    };
    backdrop(canvas, dice, &palette, &head);
    let skin = if dark { mix(palette.color(1), palette.ink, 0.15) } else { palette.ink };
    let cloth = if dark { palette.color(0) } else { mix(palette.color(0), palette.ink, 0.12) };
    hair(canvas, dice, &head, (skin, palette.color(2)), true);
    shoulders(canvas, dice, &head, (cloth, skin));
    face(canvas, dice, &head, skin);
    hair(canvas, dice, &head, (skin, palette.color(2)), false);
    jewels(canvas, dice, &head, (palette.color(2), palette.paper));
    shade(canvas, &head, if dark { palette.paper } else { palette.color(3) });
}

/// A disc, an arch or rays behind the head, and dots that thin out upwards.
fn backdrop(canvas: &mut Canvas, dice: &mut Dice, palette: &Palette, head: &Head) {
    let loud = palette.color(0);
    match dice.below(3) {
        0 => canvas.fill(circle(head.p(0.0, -0.1), head.r * 2.25), tone(loud, 1.0)),
        1 => {
            let (left, top) = head.p(-2.1, -0.2);
            canvas.fill(circle(head.p(0.0, -0.2), head.r * 2.1), tone(loud, 1.0));
            canvas.fill(rect((left, top), (head.r * 4.2, canvas.h)), tone(loud, 1.0));
        }
        _ => {
            for step in steps(16) {
                let from = step / 16.0;
                let far = canvas.w + canvas.h;
                let ray = [
                    head.p(0.0, 0.2),
                    around(head.p(0.0, 0.2), from, far),
                    around(head.p(0.0, 0.2), from + 0.031, far),
                ];
                canvas.fill(poly(&ray), tone(loud, 1.0));
            }
        }
    }
    let (w, h) = (canvas.w, canvas.h);
    canvas.halftone(
        ((0.0, h * 0.35), (w, h * 0.65)),
        canvas.unit * 0.016,
        tone(palette.color(3), 0.8),
        |_, y| y * 0.75 - 0.1,
    );
}

fn shoulders(canvas: &mut Canvas, dice: &mut Dice, head: &Head, (cloth, skin): (u32, u32)) {
    let wide = dice.between(2.0, 2.45);
    let floor = (canvas.h - head.at.1) / head.r + 1.0;
    // Neck first, so that the collar lies over it.
    canvas.fill(
        poly(&[head.p(-0.48, 0.4), head.p(0.48, 0.4), head.p(0.58, 1.9), head.p(-0.58, 1.9)]),
        tone(skin, 1.0),
    );
    let body = [
        head.p(0.0, 1.75),
        head.p(0.55, 1.42),
        head.p(wide * 0.75, 1.65),
        head.p(wide, 2.2),
        head.p(wide * 1.08, floor),
        head.p(wide * 1.05, floor + 2.0),
        head.p(-wide * 1.05, floor + 2.0),
        head.p(-wide * 1.08, floor),
        head.p(-wide, 2.2),
        head.p(-wide * 0.75, 1.65),
        head.p(-0.55, 1.42),
    ];
    canvas.fill(soft(&body), tone(cloth, 1.0));
    let light = mix(cloth, 0xffffff, 0.28);
    match dice.below(4) {
        // Lapels.
        0 => {
            canvas.fill(poly(&[head.p(-0.5, 1.45), head.p(0.5, 1.45), head.p(0.0, floor)]), tone(skin, 1.0));
            canvas
                .fill(poly(&[head.p(-0.62, 1.4), head.p(-0.05, 3.1), head.p(-0.95, 2.5)]), tone(light, 1.0));
            canvas.fill(poly(&[head.p(0.62, 1.4), head.p(0.05, 3.1), head.p(0.95, 2.5)]), tone(light, 1.0));
        }
        // A high collar.
        1 => canvas.fill(
            soft(&[
                head.p(-0.85, 0.95),
                head.p(0.0, 1.3),
                head.p(0.85, 0.95),
                head.p(0.95, 2.2),
                head.p(-0.95, 2.2),
            ]),
            tone(light, 1.0),
        ),
        // Off the shoulder, with feathers.
        2 => {
            for step in steps(13) {
                let x = -wide + wide * 2.0 * step / 12.0;
                let lift = 2.35 - (1.0 - (x / wide).powi(2)) * 0.12;
                canvas.fill(
                    oval(head.p(x, lift), (head.r * 0.3, head.r * 0.46)),
                    tone(if step % 2.0 < 0.5 { light } else { cloth }, 1.0),
                );
            }
        }
        // Pleats.
        _ => {
            for step in steps(9) {
                let x = -wide * 0.9 + wide * 1.8 * step / 8.0;
                let pleat = [head.p(x * 0.28, 1.75), head.p(x - 0.07, floor), head.p(x + 0.07, floor)];
                canvas.fill(poly(&pleat), tone(light, 0.75));
            }
        }
    }
}

fn face(canvas: &mut Canvas, dice: &mut Dice, head: &Head, skin: u32) {
    let jaw = dice.between(0.62, 0.78);
    let outline = [
        head.p(0.0, -1.25),
        head.p(0.85, -1.1),
        head.p(1.02, -0.1),
        head.p(jaw, 0.85),
        head.p(0.0, 1.28),
        head.p(-jaw, 0.85),
        head.p(-1.02, -0.1),
        head.p(-0.85, -1.1),
    ];
    canvas.fill(soft(&outline), tone(skin, 1.0));
    for side in [-1.0, 1.0] {
        canvas.fill(oval(head.p(side * 0.93, 0.02), (head.r * 0.12, head.r * 0.24)), tone(skin, 1.0));
    }
}

/// Hair or hat: what lies behind the head first, then what lies on it.
#[expect(clippy::too_many_lines, reason = "a drawing, read from top to bottom")]
fn hair(canvas: &mut Canvas, dice: &mut Dice, head: &Head, (skin, bright): (u32, u32), behind: bool) {
    let hair = mix(skin, 0x000000, 0.35);
    // Both passes roll the same kind: it depends on where the head is.
    let kind = (head.at.0 + head.r * 7.0).rem_euclid(7.0);
    match (kind, behind) {
        (kind, true) if kind < 1.0 => {
            for step in steps(26) {
                let at = around(head.p(0.0, -0.5), step / 26.0, head.r * 1.05);
                canvas.fill(circle(at, head.r * dice.between(0.46, 0.56)), tone(hair, 1.0));
            }
            canvas.fill(circle(head.p(0.0, -0.5), head.r * 1.2), tone(hair, 1.0));
        }
        (kind, true) if kind < 2.0 => {
            for step in steps(11) {
                let x = -1.1 + step * 0.22;
                let end = 2.3 + dice.between(-0.3, 0.3);
                canvas.stroke(
                    super::canvas::line(&[
                        head.p(x * 0.8, -0.9),
                        head.p(x * 1.15, 0.6),
                        head.p(x * 1.2, end),
                    ]),
                    head.r * 0.17,
                    tone(hair, 1.0),
                );
            }
        }
        (kind, false) if (1.0..2.0).contains(&kind) => {
            canvas.fill(
                soft(&[
                    head.p(-1.05, -0.3),
                    head.p(-0.9, -1.35),
                    head.p(0.0, -1.5),
                    head.p(0.9, -1.35),
                    head.p(1.05, -0.3),
                    head.p(0.0, -0.75),
                ]),
                tone(hair, 1.0),
            );
        }
        (kind, false) if (2.0..3.0).contains(&kind) => {
            let wrap = [
                head.p(-1.05, -0.5),
                head.p(-1.25, -1.4),
                head.p(-0.5, -2.2),
                head.p(0.6, -2.15),
                head.p(1.25, -1.35),
                head.p(1.05, -0.5),
                head.p(0.0, -0.7),
            ];
            canvas.fill(soft(&wrap), tone(bright, 1.0));
            for step in steps(4) {
                let fold = [
                    head.p(-0.95 + step * 0.1, -0.75 - step * 0.25),
                    head.p(0.1, -1.25 - step * 0.2),
                    head.p(1.0 - step * 0.1, -0.85 - step * 0.28),
                ];
                canvas.stroke(
                    super::canvas::line(&fold),
                    head.r * 0.05,
                    tone(mix(bright, 0x000000, 0.25), 1.0),
                );
            }
            canvas.fill(circle(head.p(0.35, -2.0), head.r * 0.34), tone(mix(bright, 0x000000, 0.12), 1.0));
        }
        (kind, false) if (3.0..4.0).contains(&kind) => {
            canvas.fill(oval(head.p(0.0, -0.72), (head.r * 2.1, head.r * 0.36)), tone(bright, 1.0));
            canvas.fill(
                soft(&[
                    head.p(-0.95, -0.7),
                    head.p(-1.0, -1.75),
                    head.p(0.0, -1.95),
                    head.p(1.0, -1.75),
                    head.p(0.95, -0.7),
                ]),
                tone(bright, 1.0),
            );
            canvas.fill(rect(head.p(-0.92, -1.0), (head.r * 1.84, head.r * 0.2)), tone(hair, 1.0));
        }
        (kind, false) if (4.0..5.0).contains(&kind) => {
            canvas.fill(
                soft(&[
                    head.p(-1.02, -0.35),
                    head.p(-1.0, -1.3),
                    head.p(0.0, -1.55),
                    head.p(1.0, -1.3),
                    head.p(1.02, -0.35),
                    head.p(0.0, -0.85),
                ]),
                tone(hair, 1.0),
            );
            canvas.fill(circle(head.p(0.0, -1.75), head.r * 0.55), tone(hair, 1.0));
        }
        (kind, false) if (5.0..6.0).contains(&kind) => {
            let flat = [
                head.p(-0.95, -0.55),
                head.p(-1.1, -1.95),
                head.p(1.1, -2.1),
                head.p(0.95, -0.55),
                head.p(0.0, -0.8),
            ];
            canvas.fill(poly(&flat), tone(hair, 1.0));
        }
        (kind, true) if kind >= 6.0 => {
            for step in steps(15) {
                let ray = around(head.p(0.0, -0.3), 0.52 + step * 0.0685 * 0.7 - 0.02, head.r * 2.2);
                canvas.stroke(
                    super::canvas::line(&[head.p(0.0, -0.4), ray]),
                    head.r * 0.12,
                    tone(bright, 1.0),
                );
                canvas.fill(circle(ray, head.r * 0.15), tone(bright, 1.0));
            }
        }
        (kind, false) if kind >= 6.0 => {
            canvas.fill(
                soft(&[
                    head.p(-1.04, -0.3),
                    head.p(-0.95, -1.35),
                    head.p(0.0, -1.5),
                    head.p(0.95, -1.35),
                    head.p(1.04, -0.3),
                    head.p(0.0, -0.9),
                ]),
                tone(hair, 1.0),
            );
        }
        _ => {}
    }
}

fn jewels(canvas: &mut Canvas, dice: &mut Dice, head: &Head, (gold, pale): (u32, u32)) {
    if dice.once_in(2) {
        for side in [-1.0, 1.0] {
            canvas.stroke(circle(head.p(side * 1.02, 0.62), head.r * 0.3), head.r * 0.07, tone(gold, 1.0));
        }
    } else {
        for side in [-1.0, 1.0] {
            let drop = [
                head.p(side * 1.0, 0.22),
                head.p(side * 1.14, 0.7),
                head.p(side * 1.0, 0.95),
                head.p(side * 0.86, 0.7),
            ];
            canvas.fill(poly(&drop), tone(gold, 1.0));
        }
    }
    if dice.once_in(3) {
        for side in [-1.0, 1.0] {
            canvas.fill(oval(head.p(side * 0.42, -0.12), (head.r * 0.34, head.r * 0.26)), tone(pale, 1.0));
            canvas.stroke(
                oval(head.p(side * 0.42, -0.12), (head.r * 0.34, head.r * 0.26)),
                head.r * 0.06,
                tone(gold, 1.0),
            );
        }
        canvas.fill(rect(head.p(-0.1, -0.16), (head.r * 0.2, head.r * 0.06)), tone(gold, 1.0));
    } else {
        canvas.fill(oval(head.p(0.0, 0.66), (head.r * 0.28, head.r * 0.1)), tone(gold, 0.9));
    }
}

/// Light from one side: dots that grow towards the other.
fn shade(canvas: &mut Canvas, head: &Head, color: u32) {
    let (left, top) = head.p(0.05, -1.0);
    let size = (head.r * 1.1, head.r * 2.1);
    canvas.halftone(((left, top), size), head.r * 0.1, tone(color, 0.8), |x, y| {
        let inside = (x * 1.05).powi(2) + ((y - 0.5) * 1.9).powi(2);
        if inside < 0.86 { (x - 0.15) * 0.8 } else { 0.0 }
    });
}
