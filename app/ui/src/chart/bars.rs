//! Bars that stand and bars that lie.

use crate::chart::Series;
use crate::chart::axes::{Axes, HEIGHT, WIDE};
use crate::chart::frame::{Svg, known, measure, style};
use crate::chart::scale::Scale;
use crate::page::Escaped;
use std::fmt::Write;

/// Share of its place that a group of bars takes.
const GROUP: f64 = 0.72;
/// Up to this many bars carry their number.
const FEW: usize = 8;

fn scale(series: &[Series]) -> Scale {
    Scale::over(series.iter().flat_map(|series| series.values.iter().copied()), 4, true)
}

/// Bars that stand.
pub fn standing(labels: &[String], series: &[Series], unit: &str) -> Svg {
    let axes = Axes::new(scale(series));
    let mut inner = axes.grid(unit);
    let place = 1.0 / labels.len().max(1) as f64;
    let wide = place * GROUP / series.len().max(1) as f64;
    for (nth, series) in series.iter().enumerate() {
        for (at, (value, label)) in series.values.iter().zip(labels).enumerate() {
            let start = place * (at as f64 + (1.0 - GROUP) / 2.0) + wide * nth as f64;
            bar(
                &mut inner,
                &axes,
                (start, wide),
                *value,
                (&format!("{label}: {}", known(Some(*value), unit)), style(nth)),
            );
        }
    }
    if series.len() == 1 && labels.len() <= FEW {
        let values = series.iter().flat_map(|series| &series.values).take(labels.len());
        for (at, value) in values.enumerate() {
            number(&mut inner, &axes, place * (at as f64 + 0.5), *value, unit);
        }
    }
    inner.push_str(&axes.labels(labels, |at| place * (at as f64 + 0.5)));
    Svg { class: "chart-plot", height: HEIGHT, view_box: None, inner }
}

fn bar(out: &mut String, axes: &Axes, (start, wide): (f64, f64), value: f64, (words, style): (&str, usize)) {
    let Some(y) = axes.y(value) else { return };
    let zero = axes.zero();
    let left = if axes.mirrored { axes.x(start + wide) } else { axes.x(start) };
    let _ = write!(
        out,
        "<rect class=\"bar series-{style}\" x=\"{left:.3}%\" y=\"{:.1}\" width=\"{:.3}%\" height=\"{:.1}\"><title>{}</title></rect>",
        y.min(zero),
        wide * WIDE,
        (y - zero).abs(),
        Escaped(words),
    );
}

fn number(out: &mut String, axes: &Axes, share: f64, value: f64, unit: &str) {
    let Some(y) = axes.y(value) else { return };
    let y = if value < 0.0 { y + 14.0 } else { y - 5.0 };
    let words = measure(value, 1, unit);
    let _ = write!(
        out,
        "<text class=\"chart-number\" x=\"{:.2}%\" y=\"{y:.1}\">{}</text>",
        axes.x(share),
        Escaped(&words)
    );
}

/// Pixels of one lying bar.
const THICK: u32 = 12;
/// Pixels of the name above it, and of the room below.
const NAME: u32 = 22;

/// Keeps the full stop of a name at its own end, whichever way the page is written.
fn isolated(name: &str) -> String {
    format!("\u{2068}{name}\u{2069}")
}

/// Bars that lie, each group below its name.
pub fn lying(labels: &[String], series: &[Series], unit: &str) -> Svg {
    let axes = Axes::new(scale(series));
    let count = u32::try_from(series.len()).unwrap_or(1).max(1);
    let row = NAME + count * (THICK + 2) + 14;
    let mut inner = String::new();
    let mut top = 0;
    let (near, far) = if axes.mirrored { ("100%", "0") } else { ("0", "100%") };
    for (at, label) in labels.iter().enumerate() {
        let _ = write!(
            inner,
            "<text class=\"chart-name\" x=\"{near}\" y=\"{}\">{}</text>",
            top + 14,
            Escaped(&isolated(label))
        );
        if let [only] = series {
            let words = known(only.values.get(at).copied(), unit);
            let _ = write!(
                inner,
                "<text class=\"chart-name-number\" x=\"{far}\" y=\"{}\">{}</text>",
                top + 14,
                Escaped(&words)
            );
        }
        let mut y = top + NAME;
        for (nth, series) in series.iter().enumerate() {
            lying_bar(&mut inner, &axes, y, series.values.get(at).copied().unwrap_or(f64::NAN), style(nth));
            y += THICK + 2;
        }
        top += row;
    }
    Svg { class: "chart-plot", height: top.max(1), view_box: None, inner }
}

fn lying_bar(out: &mut String, axes: &Axes, y: u32, value: f64, style: usize) {
    let (Some(end), Some(zero)) = (axes.scale.share(value), axes.scale.share(0.0)) else {
        return;
    };
    let (low, high) = if end < zero { (end, zero) } else { (zero, end) };
    let left = if axes.mirrored { 1.0 - high } else { low };
    let _ = write!(
        out,
        "<rect class=\"bar series-{style}\" x=\"{:.3}%\" y=\"{y}\" width=\"{:.3}%\" height=\"{THICK}\"/>",
        left * 100.0,
        (high - low) * 100.0,
    );
}
