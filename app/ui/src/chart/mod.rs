//! Charts as SVG, drawn on the server: bars, lines, areas, a ring and a line inside a sentence.
//!
//! Widths are per cent and letters are not scaled, so a chart is as readable on a phone as on a wall. Every chart says
//! its numbers in a table, too, and no series is told from another by its colour alone.

mod axes;
mod bars;
mod donut;
mod frame;
mod lines;
pub mod scale;
mod spark;
mod xy;

pub use donut::{DonutChart, Part};
pub use spark::Sparkline;
pub use xy::{AreaChart, BarChart, LineChart};

/// One line, area or set of bars. A value that is not known is `f64::NAN`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Series {
    /// Its name.
    pub label: String,
    /// One value per label of the chart.
    pub values: Vec<f64>,
}

impl Series {
    /// A series with this name.
    pub fn new(label: impl Into<String>, values: impl Into<Vec<f64>>) -> Self {
        Self { label: label.into(), values: values.into() }
    }
}
