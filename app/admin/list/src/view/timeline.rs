//! Bars from one day to another, drawn as SVG so that no style is needed; the same as a list for screen readers.

use super::calendar;
use crate::page::load::Loaded;
use chrono::{Datelike, Days, NaiveDate};
use engine::Row;
use kernel::Locale;
use leptos::prelude::*;
use ui::prelude::*;

/// Width of a day and height of a row in the drawing's units.
const DAY: i64 = 14;
const ROW: i64 = 34;
/// Longest span that is drawn.
const MOST_DAYS: i64 = 366;

/// The timeline.
pub fn show(loaded: &Loaded, start: &'static str, end: &'static str) -> AnyView {
    let mut bars: Vec<(NaiveDate, NaiveDate, &Row)> = loaded
        .rows
        .iter()
        .filter_map(|row| calendar::span(loaded, row, start, Some(end)).map(|(from, to)| (from, to, row)))
        .collect();
    bars.sort_by_key(|(from, to, _)| (*from, *to));
    let Some(first) = bars.first().map(|(from, _, _)| *from) else {
        return view! { <EmptyState title=t("list-timeline-empty") text=t("list-timeline-empty-text")/> }
            .into_any();
    };
    let last = bars.iter().map(|(_, to, _)| *to).max().unwrap_or(first);
    let begin =
        first.checked_sub_days(Days::new(u64::from(first.weekday().num_days_from_monday()))).unwrap_or(first);
    let days = ((last - begin).num_days() + 2).clamp(28, MOST_DAYS);
    let names = bars.iter().map(|(from, to, row)| name(loaded, row, *from, *to)).collect_view();
    view! {
        <div class="timeline-frame">
            <ol class="timeline-names">{names}</ol>
            <div class="timeline-scroll" tabindex="0" role="group" aria-label=t("list-view-timeline")>
                {drawing(&bars, begin, days, loaded.desk.cx.locale)}
            </div>
        </div>
    }
    .into_any()
}

fn name(loaded: &Loaded, row: &Row, from: NaiveDate, to: NaiveDate) -> AnyView {
    let locale = loaded.desk.cx.locale;
    let when = format!("{} – {}", ui::format::day_month(from, locale), ui::format::day_month(to, locale));
    let href = loaded.desk.row_href(&loaded.noun, row.id);
    view! { <li><a href=href dir="auto">{row.title.clone()}</a><span>{when}</span></li> }.into_any()
}

fn drawing(bars: &[(NaiveDate, NaiveDate, &Row)], begin: NaiveDate, days: i64, locale: Locale) -> AnyView {
    let height = ROW * (i64::try_from(bars.len()).unwrap_or(0) + 1);
    let weeks = (0..days)
        .step_by(7)
        .map(|at| {
            let day = begin.checked_add_days(Days::new(at.unsigned_abs())).unwrap_or(begin);
            let (x, label) = (at * DAY, ui::format::day_month(day, locale));
            view! { <line x1=x x2=x y1="0" y2=height class="timeline-week"/><text x=x + 4 y="20">{label}</text> }
        })
        .collect_view();
    let drawn = bars
        .iter()
        .enumerate()
        .map(|(at, (from, to, _))| {
            let (x, y) = ((*from - begin).num_days() * DAY, ROW * (i64::try_from(at).unwrap_or(0) + 1) + 6);
            let width = ((*to - *from).num_days() + 1) * DAY;
            view! { <rect x=x y=y width=width height=ROW - 12 rx="3" class="timeline-bar"/> }
        })
        .collect_view();
    view! { <svg class="timeline-drawing" width=days * DAY height=height aria-hidden="true">{weeks}{drawn}</svg> }.into_any()
}
