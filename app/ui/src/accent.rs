//! A site's own colour, made readable.

/// One colour in the light and in the dark theme.
#[derive(Clone, Debug, PartialEq)]
pub struct Accent {
    hex: String,
}

impl Accent {
    /// Reads `#rrggbb` or `#rgb`; `None` for anything else.
    pub fn from_hex(hex: &str) -> Option<Self> {
        let digits = hex.strip_prefix('#')?;
        let good = matches!(digits.len(), 3 | 6) && digits.bytes().all(|byte| byte.is_ascii_hexdigit());
        good.then(|| Self { hex: hex.to_owned() })
    }

    /// Custom properties for a linked style sheet, under `selector` (`:root` for a whole page).
    pub fn css(&self, selector: &str) -> String {
        format!("{selector}{{--accent:{}}}", self.hex)
    }
}
