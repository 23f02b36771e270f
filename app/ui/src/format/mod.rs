//! Dates, times, numbers and money as a language writes them (CLDR, British English and Arabic).
//!
//! Dates and numbers come from ICU4X, amounts of money from CLDR's patterns around ICU4X's numbers, distances in time
//! from the message catalogue.

mod cldr;
mod money;
mod span;

pub use money::money;
pub use span::{duration, relative};

use chrono::{DateTime, NaiveDate, TimeZone};
use kernel::Locale;
use std::borrow::Borrow;

/// `21 November 2026`.
pub fn date(day: NaiveDate, locale: Locale) -> String {
    cldr::with(locale, |cldr| cldr.date(day))
}

/// `21 November 2026 at 19:30`, on the clocks of the time's zone.
pub fn date_time<Z: TimeZone>(at: impl Borrow<DateTime<Z>>, locale: Locale) -> String {
    cldr::with(locale, |cldr| cldr.date_time(at.borrow().naive_local()))
}

/// `19:30`, on the clocks of the time's zone.
pub fn time<Z: TimeZone>(at: impl Borrow<DateTime<Z>>, locale: Locale) -> String {
    cldr::with(locale, |cldr| cldr.time(at.borrow().naive_local()))
}

/// `21 November`.
pub fn day_month(day: NaiveDate, locale: Locale) -> String {
    cldr::with(locale, |cldr| cldr.day_month(day))
}

/// `November 2026`.
pub fn month_year(day: NaiveDate, locale: Locale) -> String {
    cldr::with(locale, |cldr| cldr.month_year(day))
}

/// `2026`.
pub fn year(year: i32, locale: Locale) -> String {
    let day = NaiveDate::from_ymd_opt(year, 1, 1).unwrap_or_default();
    cldr::with(locale, |cldr| cldr.year(day))
}

/// `Sat`.
pub fn weekday(day: NaiveDate, locale: Locale) -> String {
    cldr::with(locale, |cldr| cldr.weekday(day))
}

/// `1,234`.
pub fn number(number: i64, locale: Locale) -> String {
    cldr::with(locale, |cldr| cldr.number(number, 0))
}

#[cfg(test)]
mod tests;
