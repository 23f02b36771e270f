//! Letters as outlines: shaped for their script, so that Arabic joins and runs from right to left.

use rustybuzz::ttf_parser::{GlyphId, OutlineBuilder};
use rustybuzz::{Direction, Face, UnicodeBuffer};
use std::sync::LazyLock;
use tiny_skia::{Path, PathBuilder};

static LATIN: LazyLock<Option<Face<'static>>> =
    LazyLock::new(|| Face::from_slice(include_bytes!("fonts/BricolageGrotesque-ExtraBold.ttf"), 0));
static ARABIC: LazyLock<Option<Face<'static>>> =
    LazyLock::new(|| Face::from_slice(include_bytes!("fonts/ReadexPro-Bold.ttf"), 0));

/// A line of text: its outline with the baseline at 0, and how wide it is.
pub(super) struct Line {
    pub path: Option<Path>,
    pub width: f32,
    /// Does it run from right to left?
    pub rtl: bool,
}

/// Is it written in Arabic letters?
pub(super) fn is_arabic(text: &str) -> bool {
    text.chars()
        .any(|letter| matches!(letter, '\u{600}'..='\u{6ff}' | '\u{750}'..='\u{77f}' | '\u{8a0}'..='\u{8ff}'))
}

/// Can the letters be drawn? Other scripts have no font here.
pub(super) fn can_draw(text: &str) -> bool {
    let Some(face) = face(text) else { return false };
    text.chars().filter(|letter| letter.is_alphanumeric()).all(|letter| face.glyph_index(letter).is_some())
}

fn face(text: &str) -> Option<&'static Face<'static>> {
    if is_arabic(text) { ARABIC.as_ref() } else { LATIN.as_ref() }
}

/// Shapes one line at `size` pixels.
pub(super) fn line(text: &str, size: f32) -> Option<Line> {
    let face = face(text)?;
    let scale = size / f32::from(u16::try_from(face.units_per_em()).ok()?);
    let mut buffer = UnicodeBuffer::new();
    buffer.push_str(text);
    buffer.guess_segment_properties();
    let rtl = buffer.direction() == Direction::RightToLeft;
    let glyphs = rustybuzz::shape(face, &[], buffer);
    let mut pen = Pen { out: PathBuilder::new(), scale, x: 0.0, y: 0.0 };
    let mut at = 0.0;
    for (glyph, place) in glyphs.glyph_infos().iter().zip(glyphs.glyph_positions()) {
        pen.x = at + place.x_offset as f32 * scale;
        pen.y = place.y_offset as f32 * scale;
        face.outline_glyph(GlyphId(u16::try_from(glyph.glyph_id).unwrap_or_default()), &mut pen);
        at += place.x_advance as f32 * scale;
    }
    Some(Line { path: pen.out.finish(), width: at, rtl })
}

/// Puts a glyph where the line has come to; y runs down on pictures.
struct Pen {
    out: PathBuilder,
    scale: f32,
    x: f32,
    y: f32,
}

impl Pen {
    fn at(&self, x: f32, y: f32) -> (f32, f32) {
        (self.x + x * self.scale, -(self.y + y * self.scale))
    }
}

impl OutlineBuilder for Pen {
    fn move_to(&mut self, x: f32, y: f32) {
        let (x, y) = self.at(x, y);
        self.out.move_to(x, y);
    }
    fn line_to(&mut self, x: f32, y: f32) {
        let (x, y) = self.at(x, y);
        self.out.line_to(x, y);
    }
    fn quad_to(&mut self, x1: f32, y1: f32, x: f32, y: f32) {
        let ((x1, y1), (x, y)) = (self.at(x1, y1), self.at(x, y));
        self.out.quad_to(x1, y1, x, y);
    }
    fn curve_to(&mut self, x1: f32, y1: f32, x2: f32, y2: f32, x: f32, y: f32) {
        let ((x1, y1), (x2, y2), (x, y)) = (self.at(x1, y1), self.at(x2, y2), self.at(x, y));
        self.out.cubic_to(x1, y1, x2, y2, x, y);
    }
    fn close(&mut self) {
        self.out.close();
    }
}
