//! Lines and areas.

use crate::chart::Series;
use crate::chart::axes::{Axes, HEIGHT, START, TALL, TOP, WIDE};
use crate::chart::frame::{Svg, known, style};
use crate::chart::scale::Scale;
use crate::page::Escaped;
use std::fmt::Write;

/// Up to this many points carry a mark.
const FEW: usize = 31;
/// Marks of the series around (0, 0): dot, square, triangle, diamond, ring, cross.
const MARKS: [&str; 6] = [
    "M-4 0a4 4 0 1 0 8 0a4 4 0 1 0-8 0",
    "M-3.5-3.5h7v7h-7z",
    "M0-5 4.5 3.5h-9z",
    "M0-5 5 0 0 5-5 0z",
    "M-3 0a3 3 0 1 0 6 0a3 3 0 1 0-6 0",
    "M-4-4 4 4M4-4-4 4",
];

/// Draws the series as lines; `filled` down to zero.
pub fn draw(labels: &[String], series: &[Series], unit: &str, filled: bool) -> Svg {
    let values = series.iter().flat_map(|series| series.values.iter().copied());
    let axes = Axes::new(Scale::over(values, 4, filled));
    let mut inner = axes.grid(unit);
    let share = shares(labels.len());
    // The lines are stretched to the width there is; everything else keeps its shape.
    let left = if axes.mirrored { 100.0 - START - WIDE } else { START };
    let _ = write!(
        inner,
        "<svg x=\"{left}%\" y=\"{TOP}\" width=\"{WIDE}%\" height=\"{TALL}\" viewBox=\"0 0 1000 {TALL}\" preserveAspectRatio=\"none\" class=\"chart-lines\">"
    );
    for (nth, series) in series.iter().enumerate() {
        let runs = runs(&axes, labels.len(), series, &share);
        if filled {
            let _ = write!(
                inner,
                "<path class=\"area series-{}\" d=\"{}\"/>",
                style(nth),
                area(&runs, axes.zero() - TOP)
            );
        }
        let _ = write!(inner, "<path class=\"line series-{}\" d=\"{}\"/>", style(nth), line(&runs));
    }
    inner.push_str("</svg>");
    for (nth, series) in series.iter().enumerate() {
        marks(&mut inner, &axes, (labels, unit), (nth, series), &share);
    }
    inner.push_str(&axes.labels(labels, share));
    Svg { class: "chart-plot", height: HEIGHT, view_box: None, inner }
}

/// Where the nth of `count` points stands, 0 to 1; a single one in the middle.
fn shares(count: usize) -> impl Fn(usize) -> f64 {
    move |at| {
        if count < 2 { 0.5 } else { 0.02 + 0.96 * at as f64 / (count - 1) as f64 }
    }
}

/// The points between gaps, in the stretched drawing: 0 to 1000 across, pixels down.
fn runs(axes: &Axes, count: usize, series: &Series, share: impl Fn(usize) -> f64) -> Vec<Vec<(f64, f64)>> {
    let mut runs = vec![Vec::new()];
    for (at, value) in series.values.iter().take(count).enumerate() {
        let across = share(at) * 1000.0;
        match (axes.y(*value), runs.last_mut()) {
            (Some(y), Some(run)) => run.push((if axes.mirrored { 1000.0 - across } else { across }, y - TOP)),
            _ => runs.push(Vec::new()),
        }
    }
    runs.retain(|run| !run.is_empty());
    runs
}

fn line(runs: &[Vec<(f64, f64)>]) -> String {
    let mut path = String::new();
    for run in runs {
        for (at, (x, y)) in run.iter().enumerate() {
            let _ = write!(path, "{}{x:.1} {y:.1}", if at == 0 { 'M' } else { 'L' });
        }
    }
    path
}

fn area(runs: &[Vec<(f64, f64)>], zero: f64) -> String {
    let mut path = String::new();
    for run in runs {
        if let (Some((first, _)), Some((last, _))) = (run.first(), run.last()) {
            let _ = write!(path, "M{first:.1} {zero:.1}");
            run.iter().for_each(|(x, y)| {
                let _ = write!(path, "L{x:.1} {y:.1}");
            });
            let _ = write!(path, "L{last:.1} {zero:.1}Z");
        }
    }
    path
}

/// A mark on every point while there are few, otherwise only on points that stand alone between gaps.
fn marks(
    out: &mut String,
    axes: &Axes,
    (labels, unit): (&[String], &str),
    (nth, series): (usize, &Series),
    share: impl Fn(usize) -> f64,
) {
    let known_at =
        |at: Option<usize>| at.and_then(|at| series.values.get(at)).is_some_and(|value| value.is_finite());
    for (at, (value, label)) in series.values.iter().zip(labels).enumerate() {
        let alone = !known_at(at.checked_sub(1)) && !known_at(Some(at + 1));
        let Some(y) = axes.y(*value).filter(|_| alone || labels.len() <= FEW) else {
            continue;
        };
        let _ = write!(
            out,
            "<svg x=\"{:.2}%\" y=\"{y:.1}\" class=\"mark series-{}\"><title>{}</title><path d=\"{}\"/></svg>",
            axes.x(share(at)),
            style(nth),
            Escaped(&format!("{label}: {}", known(Some(*value), unit))),
            MARKS.get(nth % MARKS.len()).copied().unwrap_or_default(),
        );
    }
}

#[cfg(test)]
mod tests {
    use super::draw;
    use crate::chart::Series;

    fn labels(count: usize) -> Vec<String> {
        (0..count).map(|at| format!("<{at}>")).collect()
    }

    #[test]
    fn no_number_is_a_gap_and_never_a_coordinate() {
        for values in
            [vec![], vec![1.0], vec![1.0, f64::NAN, 3.0], vec![f64::NAN; 3], vec![f64::MAX, f64::MIN]]
        {
            for filled in [false, true] {
                let svg = draw(&labels(3), &[Series::new("a", values.clone())], "", filled).inner;
                assert!(!svg.contains("NaN") && !svg.contains("inf"), "{values:?} gave {svg}");
            }
        }
        let svg = draw(&labels(3), &[Series::new("a", vec![1.0, f64::NAN, 3.0])], "", false).inner;
        assert_eq!(svg.matches("class=\"mark").count(), 2);
        let path = svg.split("class=\"line series-1\" d=\"").nth(1).and_then(|rest| rest.split('"').next());
        assert_eq!(path.map(|path| path.matches('M').count()), Some(2));
    }

    #[test]
    fn words_are_escaped() {
        let svg = draw(&labels(2), &[Series::new("a", vec![1.0, 2.0])], "<b>", false).inner;
        assert!(!svg.contains("<b>") && !svg.contains("<0>"), "{svg}");
    }
}
