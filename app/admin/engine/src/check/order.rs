//! Which of two written values is the smaller one.

use super::span;
use chrono::{DateTime, FixedOffset, NaiveDate, NaiveTime};
use std::cmp::Ordering;
use uuid::Uuid;

/// Days, moments, times of day, numbers, ids, lengths of time. `None` where the two are not of one of these kinds, or not of
/// the same.
pub(super) fn compare(left: &str, right: &str) -> Option<Ordering> {
    by(day, left, right)
        .or_else(|| by(moment, left, right))
        .or_else(|| by(time, left, right))
        .or_else(|| numbers(left, right))
        .or_else(|| by(|text| Uuid::parse_str(text).ok(), left, right))
        .or_else(|| span::seconds(left)?.partial_cmp(&span::seconds(right)?))
}

/// Are both days, moments or times of day?
pub(super) fn on_a_clock(left: &str, right: &str) -> bool {
    by(day, left, right).or_else(|| by(moment, left, right)).or_else(|| by(time, left, right)).is_some()
}

/// Numbers as they are written, whole ones exactly.
pub(super) fn numbers(left: &str, right: &str) -> Option<Ordering> {
    if let (Ok(left), Ok(right)) = (left.parse::<i128>(), right.parse::<i128>()) {
        return Some(left.cmp(&right));
    }
    number(left)?.partial_cmp(&number(right)?)
}

/// A number that has digits, and an end.
pub(super) fn number(text: &str) -> Option<f64> {
    let written = text.chars().all(|letter| letter.is_ascii_digit() || "+-.eE".contains(letter));
    text.parse().ok().filter(|number: &f64| written && number.is_finite())
}

fn by<T: Ord>(read: fn(&str) -> Option<T>, left: &str, right: &str) -> Option<Ordering> {
    Some(read(left)?.cmp(&read(right)?))
}

fn day(text: &str) -> Option<NaiveDate> {
    NaiveDate::parse_from_str(text, "%Y-%m-%d").ok()
}

fn moment(text: &str) -> Option<DateTime<FixedOffset>> {
    let own = || DateTime::parse_from_str(text, "%Y-%m-%d %H:%M:%S%.f%#z").ok();
    DateTime::parse_from_rfc3339(text).ok().or_else(own)
}

fn time(text: &str) -> Option<NaiveTime> {
    ["%H:%M", "%H:%M:%S%.f"].iter().find_map(|format| NaiveTime::parse_from_str(text, format).ok())
}
