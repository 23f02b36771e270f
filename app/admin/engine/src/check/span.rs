//! Lengths of time, as Postgres and people write them: `7 days`, `1 day 02:30:00`, `90 minutes`, `PT1H30M`.

/// So many seconds, a month counted as 30 days as Postgres does when it compares.
pub(super) fn seconds(text: &str) -> Option<f64> {
    let text = text.trim();
    match text.strip_prefix('P') {
        Some(iso) => iso_seconds(iso),
        None => plain_seconds(text),
    }
}

fn plain_seconds(text: &str) -> Option<f64> {
    let mut rest = text;
    let mut sum = None;
    while !rest.is_empty() {
        let (figures, tail) = split(rest, |letter| letter.is_ascii_digit() || "-+.:".contains(letter));
        let (unit, tail) = split(tail.trim_start(), char::is_alphabetic);
        let part = if figures.contains(':') && unit.is_empty() {
            clock(figures)?
        } else {
            figures.parse::<f64>().ok()? * unit_of(unit)?
        };
        sum = Some(sum.unwrap_or(0.0) + part);
        rest = tail.trim_start();
    }
    sum
}

fn iso_seconds(text: &str) -> Option<f64> {
    let (date, time) = text.split_once('T').unwrap_or((text, ""));
    let mut sum = None;
    for (part, units) in [(date, DATE.as_slice()), (time, TIME.as_slice())] {
        let mut rest = part;
        while !rest.is_empty() {
            let (figures, tail) = split(rest, |letter| letter.is_ascii_digit() || "-+.".contains(letter));
            let (unit, tail) = tail.split_at_checked(1)?;
            let size = units.iter().find_map(|(name, size)| (*name == unit).then_some(*size))?;
            sum = Some(sum.unwrap_or(0.0) + figures.parse::<f64>().ok()? * size);
            rest = tail;
        }
    }
    sum
}

const DATE: [(&str, f64); 4] = [("Y", 31_104_000.0), ("M", 2_592_000.0), ("W", 604_800.0), ("D", 86_400.0)];
const TIME: [(&str, f64); 3] = [("H", 3_600.0), ("M", 60.0), ("S", 1.0)];

fn split(text: &str, inside: impl Fn(char) -> bool) -> (&str, &str) {
    text.split_at(text.find(|letter| !inside(letter)).unwrap_or(text.len()))
}

fn unit_of(unit: &str) -> Option<f64> {
    match unit {
        "year" | "years" => Some(31_104_000.0),
        "mon" | "mons" | "month" | "months" => Some(2_592_000.0),
        "week" | "weeks" => Some(604_800.0),
        "day" | "days" => Some(86_400.0),
        "hour" | "hours" | "h" => Some(3_600.0),
        "minute" | "minutes" | "mins" | "min" | "m" => Some(60.0),
        "second" | "seconds" | "secs" | "sec" | "s" => Some(1.0),
        _ => None,
    }
}

fn clock(text: &str) -> Option<f64> {
    let (sign, text) = text.strip_prefix('-').map_or((1.0, text), |text| (-1.0, text));
    let parts: Vec<f64> = text.split(':').map(|part| part.parse().ok()).collect::<Option<_>>()?;
    let (hours, minutes, seconds) = match parts.as_slice() {
        [hours, minutes] => (hours, minutes, &0.0),
        [hours, minutes, seconds] => (hours, minutes, seconds),
        _ => return None,
    };
    Some(sign * (hours * 3_600.0 + minutes * 60.0 + seconds))
}
