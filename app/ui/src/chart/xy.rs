//! Charts with two axes: bars, lines and areas.

use crate::chart::frame::{Svg, Words, figure, key, table};
use crate::chart::{Series, bars, lines};
use leptos::prelude::*;

/// Labels longer than this make bars lie down, so that names have a line of their own.
const LONG: usize = 9;

/// Bars. With long or many labels they lie, otherwise they stand.
#[component]
pub fn BarChart(
    /// What it shows.
    #[prop(into)]
    title: String,
    /// What there is to see in it, in one or two sentences.
    #[prop(optional, into)]
    description: String,
    /// What stands along the axis: months, names.
    labels: Vec<String>,
    /// One value per label each.
    series: Vec<Series>,
    /// Behind every number.
    #[prop(optional, into)]
    unit: String,
) -> impl IntoView {
    let lie = labels.len() <= 24 && labels.iter().any(|label| label.chars().count() > LONG);
    let svg =
        if lie { bars::lying(&labels, &series, &unit) } else { bars::standing(&labels, &series, &unit) };
    whole(Words { title, description, unit }, svg, &labels, &series, "bar")
}

/// Lines.
#[component]
pub fn LineChart(
    /// What it shows.
    #[prop(into)]
    title: String,
    /// What there is to see in it, in one or two sentences.
    #[prop(optional, into)]
    description: String,
    /// What stands along the axis, mostly times.
    labels: Vec<String>,
    /// One value per label each.
    series: Vec<Series>,
    /// Behind every number.
    #[prop(optional, into)]
    unit: String,
) -> impl IntoView {
    let svg = lines::draw(&labels, &series, &unit, false);
    whole(Words { title, description, unit }, svg, &labels, &series, "line")
}

/// Lines with the area down to zero filled.
#[component]
pub fn AreaChart(
    /// What it shows.
    #[prop(into)]
    title: String,
    /// What there is to see in it, in one or two sentences.
    #[prop(optional, into)]
    description: String,
    /// What stands along the axis, mostly times.
    labels: Vec<String>,
    /// One value per label each.
    series: Vec<Series>,
    /// Behind every number.
    #[prop(optional, into)]
    unit: String,
) -> impl IntoView {
    let svg = lines::draw(&labels, &series, &unit, true);
    whole(Words { title, description, unit }, svg, &labels, &series, "line")
}

fn whole(words: Words, svg: Svg, labels: &[String], series: &[Series], shape: &'static str) -> AnyView {
    let (columns, rows) = table(labels, series, &words.unit);
    figure(words, svg, key(series, shape), columns, rows)
}
