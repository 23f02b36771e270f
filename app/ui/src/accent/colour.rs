//! sRGB and OKLCH (Björn Ottosson's constants), and WCAG's contrast.

/// A colour as screens show it, in whole steps.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Rgb {
    red: u8,
    green: u8,
    blue: u8,
}

/// A colour as people see it: lightness 0 to 1, chroma 0 to about 0.4, hue in degrees.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Oklch {
    pub lightness: f64,
    pub chroma: f64,
    pub hue: f64,
}

impl Rgb {
    /// Reads `#rrggbb` or `#rgb`.
    pub fn from_hex(hex: &str) -> Option<Self> {
        let digits = hex.strip_prefix('#')?;
        if !digits.bytes().all(|byte| byte.is_ascii_hexdigit()) {
            return None;
        }
        let number = u32::from_str_radix(digits, 16).ok()?;
        let [_, red, green, blue] = match digits.len() {
            6 => number.to_be_bytes(),
            // Each digit stands for itself twice.
            3 => [0, (number >> 8 & 15) as u8 * 17, (number >> 4 & 15) as u8 * 17, (number & 15) as u8 * 17],
            _ => return None,
        };
        Some(Self { red, green, blue })
    }

    /// `#rrggbb`.
    pub fn hex(self) -> String {
        format!("#{:02x}{:02x}{:02x}", self.red, self.green, self.blue)
    }

    /// WCAG's contrast ratio, 1 to 21.
    pub fn contrast(self, other: Self) -> f64 {
        let (one, two) = (self.luminance() + 0.05, other.luminance() + 0.05);
        if one > two { one / two } else { two / one }
    }

    fn luminance(self) -> f64 {
        let [red, green, blue] = self.linear();
        0.2126 * red + 0.7152 * green + 0.0722 * blue
    }

    fn linear(self) -> [f64; 3] {
        [self.red, self.green, self.blue].map(|channel| {
            let part = f64::from(channel) / 255.0;
            if part <= 0.04045 { part / 12.92 } else { ((part + 0.055) / 1.055).powf(2.4) }
        })
    }
}

impl Oklch {
    /// A colour by its parts.
    pub const fn new(lightness: f64, chroma: f64, hue: f64) -> Self {
        Self { lightness, chroma, hue }
    }

    /// The same colour for people.
    pub fn from_rgb(rgb: Rgb) -> Self {
        let [red, green, blue] = rgb.linear();
        let long = (0.412_221_470_8 * red + 0.536_332_536_3 * green + 0.051_445_992_9 * blue).cbrt();
        let medium = (0.211_903_498_2 * red + 0.680_699_545_1 * green + 0.107_396_956_6 * blue).cbrt();
        let short = (0.088_302_461_9 * red + 0.281_718_837_6 * green + 0.629_978_700_5 * blue).cbrt();
        let lightness = 0.210_454_255_3 * long + 0.793_617_785 * medium - 0.004_072_046_8 * short;
        let a = 1.977_998_495_1 * long - 2.428_592_205 * medium + 0.450_593_709_9 * short;
        let b = 0.025_904_037_1 * long + 0.782_771_766_2 * medium - 0.808_675_766 * short;
        Self { lightness, chroma: a.hypot(b), hue: b.atan2(a).to_degrees().rem_euclid(360.0) }
    }

    /// The nearest colour that a screen can show: lightness and hue stay, chroma gives way.
    pub fn to_rgb(self) -> Rgb {
        let (mut low, mut high) = (0.0, self.chroma);
        if !shown(self.linear()) {
            for _ in 0..24 {
                let chroma = f64::midpoint(low, high);
                if shown(Self { chroma, ..self }.linear()) { low = chroma } else { high = chroma }
            }
        } else {
            low = self.chroma;
        }
        let [red, green, blue] = Self { chroma: low, ..self }.linear().map(|part| {
            let part = part.clamp(0.0, 1.0);
            let curved =
                if part <= 0.003_130_8 { part * 12.92 } else { 1.055 * part.powf(1.0 / 2.4) - 0.055 };
            // In 0..=255 by the clamp above.
            (curved * 255.0).round() as u8
        });
        Rgb { red, green, blue }
    }

    fn linear(self) -> [f64; 3] {
        let (sine, cosine) = self.hue.to_radians().sin_cos();
        let (a, b) = (self.chroma * cosine, self.chroma * sine);
        let long = (self.lightness + 0.396_337_777_4 * a + 0.215_803_757_3 * b).powi(3);
        let medium = (self.lightness - 0.105_561_345_8 * a - 0.063_854_172_8 * b).powi(3);
        let short = (self.lightness - 0.089_484_177_5 * a - 1.291_485_548 * b).powi(3);
        [
            4.076_741_662_1 * long - 3.307_711_591_3 * medium + 0.230_969_929_2 * short,
            -1.268_438_004_6 * long + 2.609_757_401_1 * medium - 0.341_319_396_5 * short,
            -0.004_196_086_3 * long - 0.703_418_614_7 * medium + 1.707_614_701 * short,
        ]
    }
}

/// Is it inside what a screen can show, but for rounding?
fn shown(linear: [f64; 3]) -> bool {
    linear.iter().all(|part| (-0.000_1..=1.000_1).contains(part))
}
