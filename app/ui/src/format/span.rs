//! How long something takes, and how long ago it was.

use super::cldr;
use crate::cx;
use crate::i18n::message;
use chrono::{DateTime, Utc};
use kernel::Locale;

/// Length of a track in the page's figures: `3:45`, `1:02:03`.
pub fn duration(seconds: i64) -> String {
    let seconds = seconds.max(0);
    let (hours, minutes, rest) = (seconds / 3600, seconds / 60 % 60, seconds % 60);
    cldr::with(cx::current().locale, |cldr| {
        let (minute, second) = (cldr.padded(minutes, 2), cldr.padded(rest, 2));
        if hours > 0 {
            return format!("{}:{minute}:{second}", cldr.padded(hours, 1));
        }
        format!("{}:{second}", cldr.padded(minutes, 1))
    })
}

/// `3 hours ago`, `in 2 days`, `now`: whole units, rounded towards now.
pub fn relative(at: DateTime<Utc>, now: DateTime<Utc>, locale: Locale) -> String {
    let seconds = (at - now).num_seconds();
    let (unit, size) = match seconds.unsigned_abs() {
        0..45 => return message(locale, "time-now", &[]),
        size @ 45..3_600 => ("minute", (size / 60).max(1)),
        size @ 3_600..86_400 => ("hour", size / 3_600),
        size @ 86_400..604_800 => ("day", size / 86_400),
        size @ 604_800..2_629_746 => ("week", size / 604_800),
        size @ 2_629_746..31_556_952 => ("month", size / 2_629_746),
        size => ("year", size / 31_556_952),
    };
    let side = if seconds < 0 { "ago" } else { "in" };
    message(locale, &format!("time-{side}-{unit}"), &[("count", size.into())])
}
