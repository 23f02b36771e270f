//! What every chart has around its drawing: title, key, the numbers as a table; and how numbers are written.

use crate::chart::Series;
use crate::page::Escaped;
use crate::table::{Column, DataTable};
use kernel::Locale;
use leptos::prelude::*;
use std::fmt::Write;

/// What all charts are told.
pub struct Words {
    /// What it shows, above it.
    pub title: String,
    /// What there is to see in it, for people who cannot see it.
    pub description: String,
    /// Behind every number: `%`, `kg`; empty for plain numbers.
    pub unit: String,
}

/// A drawing with its title, key and table.
pub fn figure(
    words: Words,
    svg: Svg,
    key: AnyView,
    columns: Vec<Column>,
    rows: Vec<Vec<AnyView>>,
) -> AnyView {
    let drawing = if rows.is_empty() {
        view! { <p class="chart-empty">{crate::t("chart-empty")}</p> }.into_any()
    } else {
        view! {
            {key}
            {svg.into_view(&words)}
            <details class="chart-table">
                <summary>{crate::t("chart-table")}</summary>
                <DataTable caption=words.title.clone() columns=columns rows=rows/>
            </details>
        }
        .into_any()
    };
    view! { <figure class="chart"><figcaption class="chart-title">{words.title}</figcaption>{drawing}</figure> }.into_any()
}

/// A drawing as text.
pub struct Svg {
    /// Its class.
    pub class: &'static str,
    /// Height in pixels; the width is whatever there is, unless `view_box` says how both scale.
    pub height: u32,
    /// Scales the whole drawing.
    pub view_box: Option<&'static str>,
    /// The elements in it; every text in them is escaped.
    pub inner: String,
}

impl Svg {
    fn into_view(self, words: &Words) -> AnyView {
        let mut inner = format!("<title>{}</title>", Escaped(&words.title));
        if !words.description.is_empty() {
            let _ = write!(inner, "<desc>{}</desc>", Escaped(&words.description));
        }
        inner.push_str(&self.inner);
        let height = self.height.to_string();
        let width = if self.view_box.is_some() { height.clone() } else { "100%".to_owned() };
        view! { <svg class=self.class role="img" width=width height=height viewBox=self.view_box inner_html=inner></svg> }.into_any()
    }
}

/// Which series is which: by shape, not by colour alone. Nothing where there is only one.
pub fn key(series: &[Series], shape: &'static str) -> AnyView {
    if series.len() < 2 {
        return ().into_any();
    }
    let items = series.iter().enumerate().map(|(at, series)| {
        let mark = format!("{shape} series-{}", style(at));
        let label = series.label.clone();
        view! {
            <li>
                <svg class="chart-key-mark" width="24" height="12" aria-hidden="true">
                    {if shape == "bar" {
                        view! { <rect class=mark x="1" y="1" width="22" height="10"></rect> }.into_any()
                    } else {
                        view! { <line class=mark x1="0" y1="6" x2="24" y2="6"></line> }.into_any()
                    }}
                </svg>
                <span dir="auto">{label}</span>
            </li>
        }
    });
    view! { <ul class="chart-key">{items.collect_view()}</ul> }.into_any()
}

/// Series are drawn in six styles.
pub fn style(at: usize) -> usize {
    at % 6 + 1
}

/// The table behind a chart of series.
pub fn table(labels: &[String], series: &[Series], unit: &str) -> (Vec<Column>, Vec<Vec<AnyView>>) {
    let any = series.iter().flat_map(|series| &series.values).any(|value| value.is_finite());
    let mut columns = vec![Column::new(crate::t("chart-category"))];
    columns.extend(series.iter().map(|series| Column::figures(series.label.clone())));
    let rows = labels.iter().enumerate().filter(|_| any).map(|(at, label)| {
        let cell = |series: &Series| known(series.values.get(at).copied(), unit).into_any();
        std::iter::once(label.clone().into_any()).chain(series.iter().map(cell)).collect()
    });
    (columns, rows.collect())
}

/// A value in words; says so when it is not known.
pub fn known(value: Option<f64>, unit: &str) -> String {
    match value.filter(|value| value.is_finite()) {
        Some(value) => measure(value, 2, unit),
        None => crate::t("chart-no-value"),
    }
}

/// A number with its unit in the page's language, rounded to `decimals` digits, trailing zeros left out.
pub fn measure(value: f64, decimals: usize, unit: &str) -> String {
    let number = figures(value, decimals, crate::cx::current().locale);
    if unit.is_empty() { number } else { format!("{number}\u{202f}{unit}") }
}

fn figures(value: f64, decimals: usize, locale: Locale) -> String {
    if value.abs() >= 1e15 {
        return format!("{value:.2e}");
    }
    let plain = format!("{:.decimals$}", value.abs());
    let (whole, fraction) = plain.split_once('.').unwrap_or((&plain, ""));
    let fraction = fraction.trim_end_matches('0');
    let mut text = String::new();
    if value < 0.0 && (whole != "0" || !fraction.is_empty()) {
        // Beside letters written from the right, a sign would wander to the other end of its number.
        text.push_str(if locale.dir() == "rtl" { "\u{200e}\u{2212}" } else { "\u{2212}" });
    }
    text.push_str(&crate::format::number(whole.parse().unwrap_or_default(), locale));
    if !fraction.is_empty() {
        // Languages that write other digits also write another point.
        text.push(if crate::format::number(1, locale) == "1" { '.' } else { '٫' });
        let digits = fraction
            .bytes()
            .map(|digit| crate::format::number(i64::from(digit.saturating_sub(b'0')), locale));
        text.extend(digits);
    }
    text
}

#[cfg(test)]
mod tests {
    use super::figures;
    use kernel::Locale::En;

    #[test]
    fn numbers_are_short_and_signed() {
        assert_eq!(figures(0.30000000000000004, 2, En), "0.3");
        assert_eq!(figures(-0.5, 1, En), "\u{2212}0.5");
        assert_eq!(figures(-0.001, 2, En), "0");
        assert_eq!(figures(12.0, 2, En), "12");
        assert_eq!(figures(1e18, 2, En), "1.00e18");
    }
}
