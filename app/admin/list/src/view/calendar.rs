//! A month with what begins (and ends) on its days; below each other on a phone.

use crate::page::load::Loaded;
use chrono::{Datelike, Days, Months, NaiveDate, Utc};
use engine::{Row, value};
use kernel::Locale;
use leptos::prelude::*;
use serde_json::Value;
use ui::nav::NavLink;
use ui::prelude::*;

/// The first day of the month that the address asks for, or of this one.
pub fn month(typed: &str, zone: chrono_tz::Tz) -> NaiveDate {
    let asked = NaiveDate::parse_from_str(&format!("{typed}-01"), "%Y-%m-%d").ok();
    let today = Utc::now().with_timezone(&zone).date_naive();
    asked.or_else(|| today.with_day(1)).unwrap_or(today)
}

/// The days that a month's page shows: whole weeks from Monday.
pub fn days(first: NaiveDate) -> Vec<NaiveDate> {
    let back = u64::from(first.weekday().num_days_from_monday());
    let start = first.checked_sub_days(Days::new(back)).unwrap_or(first);
    let next = first.checked_add_months(Months::new(1)).unwrap_or(first);
    start
        .iter_days()
        .take_while(|day| *day < next || day.weekday() != chrono::Weekday::Mon)
        .take(42)
        .collect()
}

/// The calendar.
pub fn show(loaded: &Loaded, start: &'static str, end: Option<&'static str>) -> AnyView {
    let first = month(&loaded.state.month, loaded.desk.scope.zone);
    let locale = loaded.desk.cx.locale;
    let entries: Vec<(NaiveDate, NaiveDate, &Row)> = loaded
        .rows
        .iter()
        .filter_map(|row| span(loaded, row, start, end).map(|(from, to)| (from, to, row)))
        .collect();
    let all = days(first);
    let weekdays = all
        .iter()
        .take(7)
        .map(|day| view! { <th scope="col">{ui::format::weekday(*day, locale)}</th> })
        .collect_view();
    let weeks = all
        .chunks(7)
        .map(|week| {
            let cells = week.iter().map(|day| cell(loaded, *day, first, &entries)).collect_view();
            view! { <tr>{cells}</tr> }
        })
        .collect_view();
    view! {
        <div class="calendar">
            {steps(loaded, first, locale)}
            <table class="month">
                <caption class="sr-only">{ui::format::month_year(first, locale)}</caption>
                <thead><tr>{weekdays}</tr></thead>
                <tbody>{weeks}</tbody>
            </table>
        </div>
    }
    .into_any()
}

/// The days on which a row stands, by the clock of the reader.
pub(super) fn span(
    loaded: &Loaded,
    row: &Row,
    start: &str,
    end: Option<&str>,
) -> Option<(NaiveDate, NaiveDate)> {
    let from = day(loaded, row.get(start))?;
    let to = end.and_then(|end| day(loaded, row.get(end))).unwrap_or(from);
    Some((from, to.max(from)))
}

fn day(loaded: &Loaded, value: &Value) -> Option<NaiveDate> {
    let text = value.as_str()?;
    if let Ok(day) = NaiveDate::parse_from_str(text, "%Y-%m-%d") {
        return Some(day);
    }
    Some(value::read_moment(text, chrono_tz::Tz::UTC)?.with_timezone(&loaded.desk.scope.zone).date_naive())
}

fn cell(
    loaded: &Loaded,
    day: NaiveDate,
    first: NaiveDate,
    entries: &[(NaiveDate, NaiveDate, &Row)],
) -> AnyView {
    let locale = loaded.desk.cx.locale;
    let today = Utc::now().with_timezone(&loaded.desk.scope.zone).date_naive() == day;
    let here = entries.iter().filter(|(from, to, _)| *from <= day && day <= *to);
    let items: Vec<AnyView> = here
        .map(|(from, _, row)| {
            let class = if *from == day { "month-item" } else { "month-item month-on" };
            let href = loaded.desk.row_href(&loaded.noun, row.id);
            view! { <li><a class=class href=href dir="auto">{row.title.clone()}</a></li> }.into_any()
        })
        .collect();
    let class = match (day.month() == first.month(), items.is_empty()) {
        (false, _) => "month-day month-other",
        (true, true) => "month-day month-free",
        (true, false) => "month-day",
    };
    view! {
        <td class=class aria-current=today.then_some("date")>
            <time datetime=day.to_string()>
                <span class="month-number figures">{ui::format::number(i64::from(day.day()), locale)}</span>
                <span class="month-long">{ui::format::date(day, locale)}</span>
            </time>
            <ul>{items}</ul>
        </td>
    }
    .into_any()
}

fn steps(loaded: &Loaded, first: NaiveDate, locale: Locale) -> AnyView {
    let to = |day: Option<NaiveDate>| {
        let month = day.map(|day| day.format("%Y-%m").to_string()).unwrap_or_default();
        loaded.state.with(|state| state.month = month).href(&loaded.base)
    };
    let before = NavLink::new(t("list-month-before"), to(first.checked_sub_months(Months::new(1))));
    let after = NavLink::new(t("list-month-after"), to(first.checked_add_months(Months::new(1))));
    view! {
        <div class="month-steps">
            <h2>{ui::format::month_year(first, locale)}</h2>
            <a class="button button-quiet" href=before.href><span class="icon-turn inline-flex"><Icon name="chevron-left" label=before.label/></span></a>
            <a class="button button-quiet" href=to(None)>{t("list-month-now")}</a>
            <a class="button button-quiet" href=after.href><span class="icon-turn inline-flex"><Icon name="chevron-right" label=after.label/></span></a>
        </div>
    }
    .into_any()
}
