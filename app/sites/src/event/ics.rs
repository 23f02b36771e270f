//! An event as a calendar file (RFC 5545).

use chrono::{DateTime, Duration, Utc};
use std::fmt::Write;

/// What a calendar shows of an event.
#[derive(Clone, Debug, Default)]
pub struct CalendarEvent {
    /// Unique for ever: the row's id and our host.
    pub uid: String,
    /// Last change.
    pub stamp: DateTime<Utc>,
    /// Beginning.
    pub start: DateTime<Utc>,
    /// End.
    pub end: Option<DateTime<Utc>>,
    /// Days as the venue counts them, for whole days: first day, day after the last one.
    pub days: Option<(chrono::NaiveDate, chrono::NaiveDate)>,
    /// Name.
    pub summary: String,
    /// Text.
    pub description: Option<String>,
    /// Place.
    pub location: Option<String>,
    /// Its page.
    pub url: String,
    /// Does not take place.
    pub cancelled: bool,
}

/// The file. Times are in UTC, so that no zone has to be described.
pub fn calendar(event: &CalendarEvent) -> String {
    let mut out = String::new();
    line(&mut out, "BEGIN", "VCALENDAR");
    line(&mut out, "VERSION", "2.0");
    line(&mut out, "PRODID", "-//Maison//Events//EN");
    line(&mut out, "METHOD", "PUBLISH");
    line(&mut out, "BEGIN", "VEVENT");
    line(&mut out, "UID", &text(&event.uid));
    line(&mut out, "DTSTAMP", &moment(event.stamp));
    match event.days {
        Some((first, after)) => {
            line(&mut out, "DTSTART;VALUE=DATE", &first.format("%Y%m%d").to_string());
            line(&mut out, "DTEND;VALUE=DATE", &after.format("%Y%m%d").to_string());
        }
        None => {
            line(&mut out, "DTSTART", &moment(event.start));
            line(&mut out, "DTEND", &moment(event.end.unwrap_or(event.start + Duration::hours(2))));
        }
    }
    line(&mut out, "SUMMARY", &text(&event.summary));
    if let Some(description) = &event.description {
        line(&mut out, "DESCRIPTION", &text(description));
    }
    if let Some(location) = &event.location {
        line(&mut out, "LOCATION", &text(location));
    }
    line(&mut out, "URL", &event.url);
    line(&mut out, "STATUS", if event.cancelled { "CANCELLED" } else { "CONFIRMED" });
    line(&mut out, "END", "VEVENT");
    line(&mut out, "END", "VCALENDAR");
    out
}

fn moment(at: DateTime<Utc>) -> String {
    at.format("%Y%m%dT%H%M%SZ").to_string()
}

/// Text values escape what separates values (3.3.11).
fn text(words: &str) -> String {
    let mut out = String::with_capacity(words.len());
    for letter in words.chars() {
        match letter {
            '\\' | ';' | ',' => out.extend(['\\', letter]),
            '\n' => out.push_str("\\n"),
            letter if letter.is_control() => {}
            letter => out.push(letter),
        }
    }
    out
}

/// One content line, folded after at most 75 bytes (3.1) and never within a letter.
fn line(out: &mut String, name: &str, value: &str) {
    let mut length = 0;
    let mut whole = String::new();
    let _ = write!(whole, "{name}:{value}");
    for letter in whole.chars() {
        if length + letter.len_utf8() > 75 {
            out.push_str("\r\n ");
            length = 1;
        }
        out.push(letter);
        length += letter.len_utf8();
    }
    out.push_str("\r\n");
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_are_folded_and_escaped() {
        let event = CalendarEvent {
            summary: "Ball; one, two\nEND:VCALENDAR".into(),
            description: Some("é".repeat(80)),
            ..CalendarEvent::default()
        };
        let file = calendar(&event);
        assert!(file.contains("SUMMARY:Ball\\; one\\, two\\nEND:VCALENDAR\r\n"), "{file}");
        assert!(file.lines().all(|line| line.len() <= 75), "{file}");
        assert_eq!(file.matches("\r\nEND:VCALENDAR\r\n").count(), 1);
    }
}
