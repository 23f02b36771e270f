//! A ring of parts.

use crate::chart::frame::{Svg, Words, figure, measure, style};
use crate::page::Escaped;
use crate::table::Column;
use leptos::prelude::*;
use std::fmt::Write;

/// One part of a whole.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Part {
    /// Its name.
    pub label: String,
    /// Its size; what is negative or no number counts as nothing.
    pub value: f64,
}

impl Part {
    /// A part with this name and size.
    pub fn new(label: impl Into<String>, value: f64) -> Self {
        Self { label: label.into(), value }
    }
}

/// A ring. Its parts are numbered, and the key has the same numbers.
#[component]
pub fn DonutChart(
    /// What the whole is.
    #[prop(into)]
    title: String,
    /// What there is to see in it, in one or two sentences.
    #[prop(optional, into)]
    description: String,
    /// The parts, the largest first.
    parts: Vec<Part>,
    /// Behind every number.
    #[prop(optional, into)]
    unit: String,
) -> impl IntoView {
    let parts: Vec<(Part, f64)> = shares(parts);
    let total: f64 = parts.iter().map(|(part, _)| part.value).sum();
    let rows: Vec<Vec<AnyView>> =
        if total > 0.0 { parts.iter().map(|part| row(part, &unit)).collect() } else { Vec::new() };
    let columns = vec![
        Column::new(crate::t("chart-category")),
        Column::figures(crate::t("chart-value")),
        Column::figures(crate::t("chart-share")),
    ];
    let inner = ring(&parts, &measure(total, 1, &unit));
    let svg = Svg { class: "chart-ring", height: 220, view_box: Some("0 0 200 200"), inner };
    let key = key(&parts);
    figure(Words { title, description, unit }, svg, key, columns, rows)
}

/// Parts with their share of the whole, 0 to 1.
fn shares(parts: Vec<Part>) -> Vec<(Part, f64)> {
    let clean = |value: f64| {
        if value.is_finite() { value.clamp(0.0, 1e300) } else { 0.0 }
    };
    let total: f64 = parts.iter().map(|part| clean(part.value)).sum();
    let share = |value: f64| {
        if total > 0.0 && total.is_finite() { value / total } else { 0.0 }
    };
    parts
        .into_iter()
        .map(|part| {
            let value = clean(part.value);
            (Part { value, ..part }, share(value))
        })
        .collect()
}

fn per_cent(share: f64) -> String {
    crate::tr("per-cent", &[("value", measure(share * 100.0, 1, "").into())])
}

fn row((part, share): &(Part, f64), unit: &str) -> Vec<AnyView> {
    vec![part.label.clone().into_any(), measure(part.value, 2, unit).into_any(), per_cent(*share).into_any()]
}

/// Circles whose dashes are the parts: the whole way round is 100.
fn ring(parts: &[(Part, f64)], total: &str) -> String {
    const RADIUS: f64 = 74.0;
    let mut out = String::from("<g transform=\"rotate(-90 100 100)\">");
    let mut numbers = String::new();
    let mut from = 0.0;
    for (at, (_, share)) in parts.iter().enumerate().filter(|(_, (_, share))| *share > 0.0) {
        let long = share * 100.0;
        let dash = if long < 99.9 { (long - 0.5).max(0.2) } else { 100.0 };
        let _ = write!(
            out,
            "<circle class=\"ring series-{}\" cx=\"100\" cy=\"100\" r=\"{RADIUS}\" pathLength=\"100\" \
             stroke-dasharray=\"{dash:.2} {:.2}\" stroke-dashoffset=\"{:.2}\"/>",
            style(at),
            100.0 - dash,
            -from,
        );
        if *share >= 0.05 {
            let angle = (from + long / 2.0) / 100.0 * std::f64::consts::TAU - std::f64::consts::FRAC_PI_2;
            let (x, y) = (100.0 + RADIUS * angle.cos(), 100.0 + RADIUS * angle.sin());
            let _ = write!(
                numbers,
                "<circle class=\"ring-number\" cx=\"{x:.1}\" cy=\"{y:.1}\" r=\"9\"/><text class=\"ring-figure\" x=\"{x:.1}\" y=\"{:.1}\">{}</text>",
                y + 4.0,
                Escaped(&measure_index(at)),
            );
        }
        from += long;
    }
    let _ =
        write!(out, "</g>{numbers}<text class=\"ring-total\" x=\"100\" y=\"107\">{}</text>", Escaped(total));
    out
}

fn measure_index(at: usize) -> String {
    crate::format::number(i64::try_from(at + 1).unwrap_or_default(), crate::cx::current().locale)
}

fn key(parts: &[(Part, f64)]) -> AnyView {
    let items = parts.iter().enumerate().map(|(at, (part, share))| {
        let class = format!("ring-key series-{}", style(at));
        view! {
            <li>
                <svg class="chart-key-mark" width="12" height="12" aria-hidden="true"><rect class=class x="1" y="1" width="10" height="10"></rect></svg>
                <span class="figures">{measure_index(at)}</span>
                <span dir="auto">{part.label.clone()}</span>
                <span class="figures">{per_cent(*share)}</span>
            </li>
        }
    });
    view! { <ol class="chart-key chart-key-list">{items.collect_view()}</ol> }.into_any()
}

#[cfg(test)]
mod tests {
    use super::{Part, ring, shares};

    #[test]
    fn parts_make_a_whole_whatever_they_are() {
        let of = |values: &[f64]| shares(values.iter().map(|value| Part::new("x", *value)).collect());
        assert_eq!(of(&[1.0, 3.0]).iter().map(|(_, share)| *share).collect::<Vec<_>>(), [0.25, 0.75]);
        assert_eq!(
            of(&[-1.0, f64::NAN, 2.0]).iter().map(|(_, share)| *share).collect::<Vec<_>>(),
            [0.0, 0.0, 1.0]
        );
        assert!(of(&[0.0, 0.0]).iter().all(|(_, share)| *share == 0.0));
        for values in [&[][..], &[f64::MAX, f64::MAX], &[f64::INFINITY], &[5.0]] {
            let drawing = ring(&of(values), "");
            assert!(!drawing.contains("NaN") && !drawing.contains("inf"), "{values:?} gave {drawing}");
        }
    }
}
