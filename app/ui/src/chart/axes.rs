//! The places of a chart with two axes. Across: per cent of whatever width there is. Down: pixels.

use crate::chart::frame::measure;
use crate::chart::scale::Scale;
use crate::page::Escaped;
use std::fmt::Write;

/// Pixels above the highest tick, for its number.
pub const TOP: f64 = 18.0;
/// Pixels from the highest to the lowest tick.
pub const TALL: f64 = 192.0;
/// Pixels of the whole drawing.
pub const HEIGHT: u32 = 236;
/// Per cent at the start that belong to the numbers.
pub const START: f64 = 9.0;
/// Per cent for the drawing itself; a little is left for marks at the end.
pub const WIDE: f64 = 90.0;

/// Where things are.
pub struct Axes {
    /// The axis of values.
    pub scale: Scale,
    /// Is the language written from right to left? Then time runs that way, too.
    pub mirrored: bool,
}

impl Axes {
    /// Axes with this scale, in the page's direction.
    pub fn new(scale: Scale) -> Self {
        Self { scale, mirrored: crate::cx::current().locale.dir() == "rtl" }
    }

    /// Per cent from the left of a place that is `share` (0 to 1) along the axis.
    pub fn x(&self, share: f64) -> f64 {
        let x = START + share * WIDE;
        if self.mirrored { 100.0 - x } else { x }
    }

    /// Pixels from the top of a value; `None` for what is no number.
    pub fn y(&self, value: f64) -> Option<f64> {
        self.scale.share(value).map(|share| TOP + (1.0 - share) * TALL)
    }

    /// Pixels from the top of zero, or of the end of the axis that is nearest to it.
    pub fn zero(&self) -> f64 {
        self.y(0.0).unwrap_or(TOP + TALL)
    }

    /// Hairlines with their numbers.
    pub fn grid(&self, unit: &str) -> String {
        let mut out = String::new();
        let decimals = self.scale.decimals();
        let edge = if self.mirrored { "100%" } else { "0" };
        for tick in self.scale.ticks() {
            let y = self.y(tick).unwrap_or(TOP);
            let class = if tick == 0.0 { "chart-zero" } else { "chart-grid" };
            let _ = write!(
                out,
                "<line class=\"{class}\" x1=\"0\" x2=\"100%\" y1=\"{y:.1}\" y2=\"{y:.1}\"/>\
                 <text class=\"chart-tick\" x=\"{edge}\" y=\"{:.1}\">{}</text>",
                y - 4.0,
                Escaped(&measure(tick, decimals, unit)),
            );
        }
        out
    }

    /// The labels along the axis: as many as fit, fewer on a phone. `share` says where the nth stands.
    pub fn labels(&self, labels: &[String], share: impl Fn(usize) -> f64) -> String {
        const FIT: usize = 8;
        let every = labels.len().div_ceil(FIT).max(1);
        let mut out = String::new();
        for (nth, (at, label)) in labels.iter().enumerate().step_by(every).enumerate() {
            let minor = if labels.len() > FIT / 2 && nth % 2 == 1 { " chart-minor" } else { "" };
            let _ = write!(
                out,
                "<text class=\"chart-label{minor}\" x=\"{:.2}%\" y=\"{:.1}\">{}</text>",
                self.x(share(at)),
                TOP + TALL + 18.0,
                Escaped(label),
            );
        }
        out
    }
}
