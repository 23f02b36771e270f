//! A site's own colour, made readable: hue and as much chroma as possible are kept, lightness moves until text in the
//! colour on the page, and the page's colour on it, have a contrast of 4.5:1 in both themes.

mod colour;

use colour::{Oklch, Rgb};
use std::fmt::Write;

/// The contrast that WCAG 2.2 AA asks of text.
pub const CONTRAST: f64 = 4.5;

/// Paper and wash of `style/tokens.css`: text in the accent stands on either.
const LIGHT: [Oklch; 2] = [Oklch::new(0.985, 0.005, 85.0), Oklch::new(0.954, 0.008, 85.0)];
const DARK: [Oklch; 2] = [Oklch::new(0.17, 0.008, 60.0), Oklch::new(0.215, 0.01, 62.0)];

/// One colour as the two themes show it.
#[derive(Clone, Debug, PartialEq)]
pub struct Accent {
    /// On paper.
    pub light: Tone,
    /// On ink.
    pub dark: Tone,
}

/// A readable colour.
#[derive(Clone, Debug, PartialEq)]
pub struct Tone {
    /// The colour, `#rrggbb`.
    pub hex: String,
    /// The colour of text on it, `#rrggbb`.
    pub on: String,
    /// Contrast between the two, and at least between the colour and the page.
    pub contrast: f64,
    /// Was the chosen colour too light or too dark here?
    pub corrected: bool,
}

impl Accent {
    /// Reads `#rrggbb` or `#rgb`; `None` for anything else.
    pub fn from_hex(hex: &str) -> Option<Self> {
        let chosen = Rgb::from_hex(hex)?;
        Some(Self { light: tone(chosen, LIGHT, 0.0), dark: tone(chosen, DARK, 1.0) })
    }

    /// Custom properties for a linked style sheet. `selector` is `:root` for a whole page, or a class for a part of
    /// it; it must come from code, not from people.
    pub fn css(&self, selector: &str) -> String {
        let under = |condition: &str| match selector.strip_prefix(":root") {
            Some(rest) => format!(":root{condition}{rest}"),
            None => format!(":root{condition} {selector}"),
        };
        let mut out = String::with_capacity(320);
        let _ = write!(out, "{}{{{}}}", under(""), self.light.css());
        let _ = write!(out, "{}{{{}}}", under("[data-theme=dark]"), self.dark.css());
        let system = under("[data-theme=system]");
        let _ = write!(out, "@media (prefers-color-scheme:dark){{{system}{{{}}}}}", self.dark.css());
        out
    }
}

impl Tone {
    fn css(&self) -> String {
        format!("--accent:{};--on-accent:{}", self.hex, self.on)
    }
}

/// Moves the lightness of `chosen` towards `end` (0 black, 1 white), no further than it must.
fn tone(chosen: Rgb, pages: [Oklch; 2], end: f64) -> Tone {
    let [page, wash] = pages.map(|page| page.to_rgb());
    let readable = |colour: Rgb| colour.contrast(page).min(colour.contrast(wash));
    let finished = |colour: Rgb, corrected| Tone {
        hex: colour.hex(),
        on: page.hex(),
        contrast: readable(colour),
        corrected,
    };
    if readable(chosen) >= CONTRAST {
        return finished(chosen, false);
    }
    let Oklch { lightness, .. } = Oklch::from_rgb(chosen);
    let at = |part: f64| {
        Oklch { lightness: lightness + (end - lightness) * part, ..Oklch::from_rgb(chosen) }.to_rgb()
    };
    // Contrast grows all the way to the end, where it is 18:1: halve the way until the steps cannot be seen.
    let (mut near, mut far) = (0.0, 1.0);
    for _ in 0..24 {
        let middle = f64::midpoint(near, far);
        if readable(at(middle)) >= CONTRAST { far = middle } else { near = middle }
    }
    finished(at(far), true)
}

#[cfg(test)]
mod tests;
