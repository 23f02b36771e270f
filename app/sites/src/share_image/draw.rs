//! Drawing: a field of the site's colour, a line above, the name as large as it fits.

use super::store::Words;
use super::text::{Line, can_draw, line};
use tiny_skia::{Color, FillRule, Paint, Pixmap, Rect, Transform};

const WIDTH: u32 = 1200;
const HEIGHT: u32 = 630;
const EDGE: f32 = 72.0;
/// Sizes of the name in pixels, largest first, with how many lines may stand.
const SIZES: [(f32, usize); 6] = [(210.0, 1), (170.0, 2), (136.0, 3), (108.0, 3), (84.0, 4), (60.0, 6)];

/// The picture as PNG. `None` if it cannot be made, which no request can cause.
pub(super) fn draw(words: &Words) -> Option<Vec<u8>> {
    let mut picture = Pixmap::new(WIDTH, HEIGHT)?;
    let back = words.accent.as_deref().and_then(colour).unwrap_or(Color::from_rgba8(0x8a, 0x3b, 0x12, 255));
    let ink = if luminance(back) > 0.36 {
        Color::from_rgba8(26, 22, 18, 255)
    } else {
        Color::from_rgba8(252, 249, 244, 255)
    };
    picture.fill(back);
    let mut paint = Paint::default();
    paint.set_color(ink);
    paint.anti_alias = true;
    picture.fill_rect(
        Rect::from_xywh(EDGE, EDGE, WIDTH as f32 - 2.0 * EDGE, 3.0)?,
        &paint,
        Transform::identity(),
        None,
    );
    if let Some(above) =
        words.above.as_deref().filter(|above| can_draw(above)).and_then(|above| line(&cut(above, 60), 34.0))
    {
        put(&mut picture, &paint, &above, EDGE + 58.0);
    }
    let name = if can_draw(&words.name) { words.name.clone() } else { initials(&words.name) };
    let (lines, size) = fit(&name);
    let height = size * 0.96;
    let mut y = HEIGHT as f32 - EDGE - height * (lines.len().saturating_sub(1)) as f32 - size * 0.08;
    for line in &lines {
        put(&mut picture, &paint, line, y);
        y += height;
    }
    picture.encode_png().ok()
}

fn put(picture: &mut Pixmap, paint: &Paint<'_>, line: &Line, y: f32) {
    let x = if line.rtl { WIDTH as f32 - EDGE - line.width } else { EDGE };
    if let Some(path) = &line.path {
        picture.fill_path(path, paint, FillRule::Winding, Transform::from_translate(x, y), None);
    }
}

/// The name in the largest size in which it stands.
fn fit(name: &str) -> (Vec<Line>, f32) {
    let name = cut(name, 120);
    for (size, most) in SIZES {
        let lines = broken(&name, size);
        if lines.len() <= most && lines.iter().all(|line| line.width <= room()) {
            return (lines, size);
        }
    }
    let (size, most) = SIZES.last().copied().unwrap_or((60.0, 6));
    let mut lines = broken(&name, size);
    lines.truncate(most);
    (lines, size)
}

fn room() -> f32 {
    WIDTH as f32 - 2.0 * EDGE
}

/// Breaks at spaces.
fn broken(name: &str, size: f32) -> Vec<Line> {
    let mut lines: Vec<(String, Line)> = Vec::new();
    for word in name.split_whitespace() {
        let longer = lines.last().map(|(text, _)| format!("{text} {word}"));
        let together = longer
            .and_then(|text| line(&text, size).filter(|line| line.width <= room()).map(|line| (text, line)));
        match (together, lines.last_mut()) {
            (Some(together), Some(last)) => *last = together,
            _ => lines.extend(line(word, size).map(|line| (word.to_owned(), line))),
        }
    }
    lines.into_iter().map(|(_, line)| line).collect()
}

fn cut(text: &str, letters: usize) -> String {
    if text.chars().count() <= letters {
        text.to_owned()
    } else {
        format!("{}…", text.chars().take(letters).collect::<String>().trim_end())
    }
}

/// What can be drawn of a name in a script without a font here.
fn initials(name: &str) -> String {
    let known: String = name.split_whitespace().filter(|word| can_draw(word)).collect::<Vec<_>>().join(" ");
    if known.is_empty() { "Maison".to_owned() } else { known }
}

fn colour(text: &str) -> Option<Color> {
    let hex = text.strip_prefix('#').filter(|hex| hex.len() == 6)?;
    let number = u32::from_str_radix(hex, 16).ok()?.to_be_bytes();
    let [_, red, green, blue] = number;
    Some(Color::from_rgba8(red, green, blue, 255))
}

/// Relative luminance as WCAG counts it.
fn luminance(colour: Color) -> f32 {
    let linear = |part: f32| {
        if part <= 0.04045 { part / 12.92 } else { ((part + 0.055) / 1.055).powf(2.4) }
    };
    0.2126 * linear(colour.red()) + 0.7152 * linear(colour.green()) + 0.0722 * linear(colour.blue())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_name_becomes_a_picture() {
        for name in [
            "Zoë",
            "Donaudampfschifffahrtsgesellschaft und Söhne GmbH",
            "ليلى القاسم",
            "林",
            "",
            "a b c d e f g h i j k l m n o p",
        ] {
            let words = Words {
                name: name.into(),
                above: Some("Top Indie Artists 2024".into()),
                accent: Some("#1d4ed8".into()),
            };
            let png = draw(&words).unwrap();
            assert!(png.len() > 1000, "{name}");
        }
    }
}
