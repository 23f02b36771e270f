//! Reading the short forms in which content writes days, lengths, prices and track lists.

use crate::content::Item;
use anyhow::Context as _;
use chrono::{DateTime, Duration, NaiveDate, NaiveTime, Utc};
use serde_json::{Value, json};

/// A day, a month or a year, and which of them it is.
pub(crate) fn date(text: &str) -> anyhow::Result<(NaiveDate, &'static str)> {
    let (whole, precision) = match text.len() {
        4 => (format!("{text}-01-01"), "year"),
        7 => (format!("{text}-01"), "month"),
        _ => (text.to_owned(), "day"),
    };
    Ok((whole.parse().with_context(|| format!("{text} is no date"))?, precision))
}

/// The item's day, if it has one.
pub(crate) fn day(item: &Item) -> anyhow::Result<Option<NaiveDate>> {
    item.date.as_deref().map(|text| date(text).map(|(day, _)| day)).transpose()
}

/// `None` for nothing but space.
pub(crate) fn some(text: &str) -> Option<&str> {
    Some(text.trim()).filter(|text| !text.is_empty())
}

/// `3:45` in seconds.
pub(crate) fn seconds(text: &str) -> anyhow::Result<i32> {
    let (minutes, seconds) = text.split_once(':').with_context(|| format!("{text} is no length"))?;
    Ok(minutes.parse::<i32>()? * 60 + seconds.parse::<i32>()?)
}

/// `Title 3:45 with Somebody`.
pub(crate) fn tracks(lines: &[String]) -> anyhow::Result<Vec<Value>> {
    let read = |line: &String| {
        let (line, with) = match line.split_once(" with ") {
            Some((line, with)) if line.ends_with(|last: char| last.is_ascii_digit()) => (line, Some(with)),
            _ => (line.as_str(), None),
        };
        let (title, length) =
            line.rsplit_once(' ').with_context(|| format!("“{line}”: write `Title 3:45`"))?;
        Ok(json!({ "title": title, "seconds": seconds(length)?, "with": with }))
    };
    lines.iter().map(read).collect()
}

/// `24.00 EUR` in minor units with its currency; nothing: ask.
pub(crate) fn money(text: Option<&str>) -> anyhow::Result<(Option<i64>, String)> {
    let Some(text) = text else {
        return Ok((None, "EUR".to_owned()));
    };
    let (amount, currency) = text.split_once(' ').with_context(|| format!("{text}: write `24.00 EUR`"))?;
    let (major, minor) = amount.split_once('.').unwrap_or((amount, "00"));
    Ok((Some(major.parse::<i64>()? * 100 + minor.parse::<i64>()?), currency.to_owned()))
}

/// The columns of an event, so many days from now on the venue's clock.
pub(crate) fn event(item: &Item, now: DateTime<Utc>) -> anyhow::Result<Value> {
    let zone = item.zone.as_deref().unwrap_or("UTC");
    let clock: NaiveTime =
        format!("{}:00", item.time.as_deref().unwrap_or("20:00")).parse().context("a time is `20:30`")?;
    let day = (now + Duration::days(item.in_days)).date_naive();
    let local = day.and_time(clock);
    let end = item.hours.map(|hours| format!("{} {zone}", local + Duration::hours(hours)));
    let is_virtual = item.kind.as_deref() == Some("livestream");
    Ok(json!({
        "title": item.title, "description": item.text, "type": item.kind.as_deref().unwrap_or("other"),
        "start_date": format!("{local} {zone}"), "end_date": end, "timezone": zone, "is_all_day": false,
        "venue_name": item.venue, "location": item.place, "is_virtual": is_virtual, "link_url": item.link,
        "is_cancelled": item.status.as_deref() == Some("cancelled"),
    }))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn short_forms_are_read() {
        assert_eq!(seconds("3:45").unwrap(), 225);
        assert_eq!(money(Some("24.50 EUR")).unwrap(), (Some(2450), "EUR".to_owned()));
        assert_eq!(date("2024-05").unwrap().1, "month");
        let tracks =
            tracks(&["Living with Ghosts 4:01".to_owned(), "Salt 2:00 with Noor".to_owned()]).unwrap();
        assert_eq!(tracks[0]["title"], "Living with Ghosts");
        assert_eq!(tracks[1]["with"], "Noor");
    }
}
