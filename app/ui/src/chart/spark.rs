//! A line inside a sentence or a table cell.

use crate::chart::frame::known;
use crate::chart::scale::Scale;
use crate::page::Escaped;
use leptos::prelude::*;
use std::fmt::Write;

/// A line as high as a letter. Its words say what it is, where it begins, ends, and how low and high it goes.
#[component]
pub fn Sparkline(
    /// What it shows.
    #[prop(into)]
    label: String,
    /// The values; what is no number is a gap.
    #[prop(into)]
    values: Vec<f64>,
) -> impl IntoView {
    let finite: Vec<f64> = values.iter().copied().filter(|value| value.is_finite()).collect();
    if finite.is_empty() {
        return view! { <span aria-hidden="true">"—"</span><span class="sr-only">{crate::t("chart-no-value")}</span> }.into_any();
    }
    let low = finite.iter().copied().reduce(f64::min);
    let high = finite.iter().copied().reduce(f64::max);
    let words = crate::tr(
        "sparkline",
        &[
            ("label", label.into()),
            ("first", known(finite.first().copied(), "").into()),
            ("last", known(finite.last().copied(), "").into()),
            ("low", known(low, "").into()),
            ("high", known(high, "").into()),
        ],
    );
    let mirrored = crate::cx::current().locale.dir() == "rtl";
    let inner = format!(
        "<title>{}</title><path class=\"line series-1\" d=\"{}\"/>",
        Escaped(&words),
        path(&values, mirrored)
    );
    view! { <svg class="sparkline" role="img" width="96" height="20" viewBox="0 0 100 20" preserveAspectRatio="none" inner_html=inner></svg> }
        .into_any()
}

fn path(values: &[f64], mirrored: bool) -> String {
    let scale = Scale::over(values.iter().copied(), 4, false);
    let (low, high) = values
        .iter()
        .filter(|value| value.is_finite())
        .fold((f64::MAX, f64::MIN), |(low, high), value| (low.min(*value), high.max(*value)));
    // Its own ends, not round ones: there is no axis to read.
    let scale = if high > low && (high - low).is_finite() { Scale { low, high, ..scale } } else { scale };
    let step = 100.0 / (values.len().max(2) - 1) as f64;
    let mut path = String::new();
    let mut gap = true;
    for (at, value) in values.iter().enumerate() {
        let across = step * at as f64;
        match scale.share(*value) {
            Some(share) => {
                let x = if mirrored { 100.0 - across } else { across };
                // A step of no length is a dot where a value stands alone between gaps.
                let (step, dot) = if gap { ('M', "h0") } else { ('L', "") };
                let _ = write!(path, "{step}{x:.1} {:.1}{dot}", 18.0 - share * 16.0);
                gap = false;
            }
            None => gap = true,
        }
    }
    path
}

#[cfg(test)]
mod tests {
    use super::path;

    #[test]
    fn lines_span_the_height() {
        assert_eq!(path(&[0.0, 5.0, 10.0], false), "M0.0 18.0h0L50.0 10.0L100.0 2.0");
        assert_eq!(path(&[0.0, f64::NAN, 10.0], true), "M100.0 18.0h0M0.0 2.0h0");
        assert_eq!(path(&[], false), "");
        assert_eq!(path(&[3.0], false).matches('M').count(), 1);
        assert!(!path(&[f64::MAX, f64::MIN], false).contains("NaN"));
    }
}
