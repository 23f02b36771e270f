//! Paper to draw on. Lengths are in pixels; `unit` is the shorter side, so that motifs scale with the picture.

use super::dice::Dice;
use super::palette::{Ink, byte};
use anyhow::Context as _;
use tiny_skia::{
    BlendMode, Color, FillRule, GradientStop, LineCap, LineJoin, LinearGradient, Paint, Path, PathBuilder,
    Pixmap, Point, RadialGradient, Rect, Shader, SpreadMode, Stroke, Transform,
};

/// A point.
pub(super) type At = (f32, f32);

/// The paper.
pub(super) struct Canvas {
    pixels: Pixmap,
    /// Width.
    pub(super) w: f32,
    /// Height.
    pub(super) h: f32,
    /// The shorter side.
    pub(super) unit: f32,
    /// How new colour meets what is there.
    pub(super) blend: BlendMode,
}

/// A colour with how much of it covers.
pub(super) fn tone(color: Ink, cover: f32) -> Color {
    let part = |shift| f32::from(byte(color, shift)) / 255.0;
    Color::from_rgba(part(16), part(8), part(0), cover.clamp(0.0, 1.0)).unwrap_or(Color::BLACK)
}

impl Canvas {
    pub(super) fn new(width: u32, height: u32) -> anyhow::Result<Self> {
        let pixels = Pixmap::new(width, height).context("no memory for a picture")?;
        let side = |pixels: u32| f32::from(u16::try_from(pixels).unwrap_or(u16::MAX));
        let (w, h) = (side(width), side(height));
        Ok(Self { pixels, w, h, unit: w.min(h), blend: BlendMode::SourceOver })
    }

    /// Everything in one colour.
    pub(super) fn ground(&mut self, color: Ink) {
        self.pixels.fill(tone(color, 1.0));
    }

    fn paint(&self, shader: Shader<'static>) -> Paint<'static> {
        Paint { shader, blend_mode: self.blend, anti_alias: true, force_hq_pipeline: false }
    }

    /// A filled shape.
    pub(super) fn fill(&mut self, path: Option<Path>, color: Color) {
        let paint = self.paint(Shader::SolidColor(color));
        self.fill_with(path, &paint);
    }

    fn fill_with(&mut self, path: Option<Path>, paint: &Paint<'_>) {
        if let Some(path) = path {
            self.pixels.fill_path(&path, paint, FillRule::Winding, Transform::identity(), None);
        }
    }

    /// A line along a shape.
    pub(super) fn stroke(&mut self, path: Option<Path>, width: f32, color: Color) {
        let stroke =
            Stroke { width, line_cap: LineCap::Round, line_join: LineJoin::Round, ..Stroke::default() };
        let paint = self.paint(Shader::SolidColor(color));
        if let Some(path) = path {
            self.pixels.stroke_path(&path, &paint, &stroke, Transform::identity(), None);
        }
    }

    /// A shape filled from one colour at `from` to another at `to`.
    pub(super) fn fade(&mut self, path: Option<Path>, from: (At, Color), to: (At, Color)) {
        let stops = vec![GradientStop::new(0.0, from.1), GradientStop::new(1.0, to.1)];
        let (a, b) = (Point::from_xy(from.0.0, from.0.1), Point::from_xy(to.0.0, to.0.1));
        if let Some(shader) = LinearGradient::new(a, b, stops, SpreadMode::Pad, Transform::identity()) {
            let paint = self.paint(shader);
            self.fill_with(path, &paint);
        }
    }

    /// Light that fades with distance.
    pub(super) fn glow(&mut self, at: At, radius: f32, color: Ink, cover: f32) {
        let stops =
            vec![GradientStop::new(0.0, tone(color, cover)), GradientStop::new(1.0, tone(color, 0.0))];
        let centre = Point::from_xy(at.0, at.1);
        if let Some(shader) =
            RadialGradient::new(centre, centre, radius, stops, SpreadMode::Pad, Transform::identity())
        {
            let paint = self.paint(shader);
            self.fill_with(circle(at, radius), &paint);
        }
    }

    /// From top to bottom over the whole paper.
    pub(super) fn sky(&mut self, top: Ink, bottom: Ink) {
        let path = rect((0.0, 0.0), (self.w, self.h));
        self.fade(path, ((0.0, 0.0), tone(top, 1.0)), ((0.0, self.h), tone(bottom, 1.0)));
    }

    /// Rows of dots over the box, each as large as `size` says (0 to 1) for its place (0 to 1 in both directions).
    pub(super) fn halftone(
        &mut self,
        area: (At, At),
        step: f32,
        color: Color,
        size: impl Fn(f32, f32) -> f32,
    ) {
        let ((left, top), (width, height)) = area;
        let mut dots = PathBuilder::new();
        let mut row = 0_u16;
        while f32::from(row) * step < height {
            let y = top + f32::from(row) * step;
            let shift = if row.is_multiple_of(2) { 0.0 } else { step / 2.0 };
            let mut column = 0_u16;
            while f32::from(column) * step < width {
                let x = left + shift + f32::from(column) * step;
                let radius = size((x - left) / width, (y - top) / height).clamp(0.0, 1.0) * step * 0.62;
                if radius > 0.4 {
                    dots.push_circle(x, y, radius);
                }
                column += 1;
            }
            row += 1;
        }
        self.fill(dots.finish(), color);
    }

    /// Red, green and blue of every pixel, with the grain of paper.
    pub(super) fn finish(self, dice: &mut Dice) -> Vec<u8> {
        let mut noise = 0_u64;
        let mut left = 0_u8;
        let mut out = Vec::with_capacity(self.pixels.data().len() / 4 * 3);
        for pixel in self.pixels.pixels() {
            if left == 0 {
                (noise, left) = (dice.next(), 21);
            }
            let grain = i16::try_from(noise & 7).unwrap_or_default() - 3;
            (noise, left) = (noise >> 3, left - 1);
            for channel in [pixel.red(), pixel.green(), pixel.blue()] {
                out.push(u8::try_from((i16::from(channel) + grain).clamp(0, 255)).unwrap_or(u8::MAX));
            }
        }
        out
    }
}

/// A box: its upper left corner and its size.
pub(super) fn rect(at: At, size: At) -> Option<Path> {
    Rect::from_xywh(at.0, at.1, size.0.max(0.1), size.1.max(0.1)).map(PathBuilder::from_rect)
}

/// A circle.
pub(super) fn circle(at: At, radius: f32) -> Option<Path> {
    PathBuilder::from_circle(at.0, at.1, radius.max(0.1))
}

/// An ellipse by centre and half axes.
pub(super) fn oval(at: At, half: At) -> Option<Path> {
    Rect::from_xywh(at.0 - half.0, at.1 - half.1, half.0 * 2.0, half.1 * 2.0).and_then(PathBuilder::from_oval)
}

/// A shape with straight edges.
pub(super) fn poly(points: &[At]) -> Option<Path> {
    let mut path = PathBuilder::new();
    for (n, (x, y)) in points.iter().copied().enumerate() {
        if n == 0 { path.move_to(x, y) } else { path.line_to(x, y) }
    }
    path.close();
    path.finish()
}

/// An open line through points.
pub(super) fn line(points: &[At]) -> Option<Path> {
    let mut path = PathBuilder::new();
    for (n, (x, y)) in points.iter().copied().enumerate() {
        if n == 0 { path.move_to(x, y) } else { path.line_to(x, y) }
    }
    path.finish()
}

/// A closed soft shape that touches the middle of every edge of the polygon.
pub(super) fn soft(points: &[At]) -> Option<Path> {
    let middle = |a: At, b: At| ((a.0 + b.0) / 2.0, (a.1 + b.1) / 2.0);
    let (first, last) = (*points.first()?, *points.last()?);
    let start = middle(last, first);
    let mut path = PathBuilder::new();
    path.move_to(start.0, start.1);
    let next = points.iter().copied().skip(1).chain(std::iter::once(first));
    for (point, following) in points.iter().copied().zip(next) {
        let to = middle(point, following);
        path.quad_to(point.0, point.1, to.0, to.1);
    }
    path.close();
    path.finish()
}

/// The point at `angle` (turns, clockwise from the right) and `distance` from `centre`.
pub(super) fn around(centre: At, angle: f32, distance: f32) -> At {
    let (sin, cos) = (angle * std::f32::consts::TAU).sin_cos();
    (centre.0 + cos * distance, centre.1 + sin * distance)
}

/// 0, 1, 2 … as lengths.
pub(super) fn steps(count: u16) -> impl Iterator<Item = f32> {
    (0..count).map(f32::from)
}
