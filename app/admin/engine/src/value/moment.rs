//! Moments: typed by the clock of a zone, kept in UTC.

use chrono::{
    DateTime, Datelike, LocalResult, NaiveDate, NaiveDateTime, NaiveTime, SecondsFormat, TimeZone, Utc,
};
use chrono_tz::Tz;

/// Reads `2026-11-29T20:00` (an input of type `datetime-local`), a date alone, or RFC 3339 with an offset. A time that the
/// clocks skip becomes the one after the gap, one that comes twice the first.
pub fn read_moment(text: &str, zone: Tz) -> Option<DateTime<Utc>> {
    any_moment(text.trim(), zone).filter(|moment| YEARS.contains(&moment.year()))
}

/// Years that both sides write with four figures, whatever the zone: chrono knows more of them than JSON and Postgres do.
const YEARS: std::ops::RangeInclusive<i32> = 1..=9999;

/// A day of these years: `2026-11-29`.
pub(super) fn read_date(text: &str) -> Option<NaiveDate> {
    NaiveDate::parse_from_str(text, "%Y-%m-%d").ok().filter(|day| YEARS.contains(&day.year()))
}

fn any_moment(text: &str, zone: Tz) -> Option<DateTime<Utc>> {
    if let Ok(moment) = DateTime::parse_from_rfc3339(text) {
        return Some(moment.with_timezone(&Utc));
    }
    // As Postgres writes it in JSON of its own making.
    if let Ok(moment) = DateTime::parse_from_str(text, "%Y-%m-%d %H:%M:%S%.f%#z") {
        return Some(moment.with_timezone(&Utc));
    }
    let local = ["%Y-%m-%dT%H:%M", "%Y-%m-%dT%H:%M:%S%.f", "%Y-%m-%d %H:%M", "%Y-%m-%d %H:%M:%S%.f"]
        .iter()
        .find_map(|format| NaiveDateTime::parse_from_str(text, format).ok())
        .or_else(|| Some(NaiveDate::parse_from_str(text, "%Y-%m-%d").ok()?.and_time(NaiveTime::MIN)))?;
    in_zone(local, zone)
}

fn in_zone(local: NaiveDateTime, zone: Tz) -> Option<DateTime<Utc>> {
    match zone.from_local_datetime(&local) {
        LocalResult::Single(moment) | LocalResult::Ambiguous(moment, _) => Some(moment.with_timezone(&Utc)),
        LocalResult::None => {
            // Gaps are an hour nearly everywhere, and never longer than a day.
            let steps =
                (1..=48).filter_map(|half| local.checked_add_signed(chrono::Duration::minutes(30 * half)));
            steps
                .filter_map(|later| zone.from_local_datetime(&later).earliest())
                .map(|moment| moment.with_timezone(&Utc))
                .next()
        }
    }
}

/// As JSON keeps it.
pub(super) fn written(moment: DateTime<Utc>) -> String {
    moment.to_rfc3339_opts(SecondsFormat::AutoSi, true)
}

/// A stored moment as an input of type `datetime-local` shows it in a zone.
pub fn local_input(text: &str, zone: Tz) -> Option<String> {
    let local = read_moment(text, Tz::UTC)?.with_timezone(&zone);
    let seconds = local.format("%S%.f").to_string();
    let format = if seconds == "00" { "%Y-%m-%dT%H:%M" } else { "%Y-%m-%dT%H:%M:%S%.3f" };
    Some(local.format(format).to_string())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn clocks_that_are_put_forward_and_back() {
        let zone = Tz::Europe__Berlin;
        let utc = |text| read_moment(text, zone).map(written).unwrap_or_default();
        assert_eq!(utc("2026-07-01T20:00"), "2026-07-01T18:00:00Z");
        assert_eq!(utc("2026-03-29T02:30"), "2026-03-29T01:00:00Z", "skipped");
        assert_eq!(utc("2026-10-25T02:30"), "2026-10-25T00:30:00Z", "the first of two");
        assert_eq!(utc("2026-07-01T20:00:00+05:30"), "2026-07-01T14:30:00Z");
        assert_eq!(utc("2026-07-01"), "2026-06-30T22:00:00Z");
        assert_eq!(read_moment("tomorrow", zone), None);
        for far in ["0000-01-01T00:00:00Z", "9999-12-31T23:59:59-01:00", "+12026-01-01", "-0001-01-01"] {
            assert_eq!((read_moment(far, zone), read_date(far)), (None, None), "{far}");
        }
        assert_eq!(local_input("2026-07-01T18:00:00+00:00", zone).as_deref(), Some("2026-07-01T20:00"));
        assert_eq!(
            local_input("2026-07-01T18:00:12.5+00:00", Tz::UTC).as_deref(),
            Some("2026-07-01T18:00:12.500")
        );
    }
}
