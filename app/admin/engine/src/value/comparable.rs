//! Text of a filter or a cursor as Postgres reads it for a column.

use super::moment;
use crate::catalogue::Kind;
use crate::registry::{Control, Field};
use chrono::NaiveTime;
use chrono_tz::Tz;

/// The text if the column's type can be read from it, so that no cast fails in the database. Moments without an offset are
/// by the clock of `zone`.
pub fn comparable(field: &Field, text: &str, zone: Tz) -> Option<String> {
    if field.column.kind == Kind::Text {
        return Some(text.to_owned()).filter(|text| !text.contains('\0'));
    }
    let text = text.trim();
    let whole = || text.to_owned();
    match field.column.kind {
        Kind::Integer => text.parse::<i32>().ok().map(|_| whole()),
        Kind::Big => match (&field.control, text.contains(['.', ','])) {
            (Control::Money(_), true) => super::money::to_minor(text, "").map(|minor| minor.to_string()),
            _ => text.parse::<i64>().ok().map(|_| whole()),
        },
        Kind::Decimal(_) | Kind::Float => decimal(text).map(str::to_owned),
        Kind::Bool => match text {
            "true" | "yes" | "1" => Some("true".to_owned()),
            "false" | "no" | "0" => Some("false".to_owned()),
            _ => None,
        },
        Kind::Moment => moment::read_moment(text, zone).map(moment::written),
        Kind::Date => moment::read_date(text).map(|day| day.to_string()),
        Kind::Time => time(text).map(|time| time.to_string()),
        Kind::Span => span(text).map(str::to_owned),
        Kind::Uuid => uuid::Uuid::parse_str(text).ok().map(|id| id.to_string()),
        Kind::Address => address(text).map(str::to_owned),
        Kind::Text | Kind::Texts | Kind::Integers | Kind::Uuids | Kind::Json | Kind::Range | Kind::Inside => {
            None
        }
    }
}

/// A plain decimal number of at most 30 digits.
pub(super) fn decimal(text: &str) -> Option<&str> {
    let size = text.strip_prefix('-').unwrap_or(text);
    let (whole, part) = size.split_once('.').unwrap_or((size, "0"));
    let figures = |text: &str| !text.is_empty() && text.chars().all(|c| c.is_ascii_digit());
    (figures(whole) && figures(part) && text.len() <= 32).then_some(text)
}

/// `18:30`, `18:30:15`.
pub(super) fn time(text: &str) -> Option<NaiveTime> {
    ["%H:%M", "%H:%M:%S%.f"].iter().find_map(|format| NaiveTime::parse_from_str(text, format).ok())
}

/// What Postgres reads as an interval: `90 minutes`, `1 day 02:30:00`, `PT1H30M`.
pub(super) fn span(text: &str) -> Option<&str> {
    static SHAPE: std::sync::LazyLock<Option<regex::Regex>> = std::sync::LazyLock::new(|| {
        let unit = "(?:years?|mons?|months?|weeks?|days?|hours?|h|minutes?|mins?|min|m|seconds?|secs?|s)";
        let clock = r"-?\d{1,7}:\d{2}(?::\d{2}(?:\.\d{1,6})?)?";
        let iso = r"P(?:\d{1,6}[YMWD])*(?:T(?:\d{1,6}[HMS])+)?";
        regex::Regex::new(&format!(r"^(?:(?:-?\d{{1,6}}\s*{unit}\s*)*(?:{clock})?|{iso})$")).ok()
    });
    let fits = SHAPE.as_ref().is_some_and(|shape| shape.is_match(text));
    (fits && text.chars().any(|c| c.is_ascii_digit())).then_some(text)
}

/// An IP address, with or without the length of its network.
pub(super) fn address(text: &str) -> Option<&str> {
    let (ip, bits) = text.split_once('/').map_or((text, None), |(ip, bits)| (ip, Some(bits)));
    let ip: std::net::IpAddr = ip.parse().ok()?;
    let most = if ip.is_ipv4() { 32 } else { 128 };
    let fits = bits.is_none_or(|bits| bits.parse::<u8>().is_ok_and(|bits| bits <= most));
    fits.then_some(text)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_postgres_reads_passes() {
        for good in ["90 minutes", "1 day 02:30:00", "PT1H30M", "2 h 30 min", "01:30:00", "-3 days"] {
            assert_eq!(span(good), Some(good));
        }
        for bad in ["", "soon", "1 fortnight", "days", "1; drop", "P"] {
            assert_eq!(span(bad), None, "{bad}");
        }
        assert_eq!(decimal("-12.50"), Some("-12.50"));
        for bad in ["", "1e9", "NaN", "1.", "0x1f", "--1"] {
            assert_eq!(decimal(bad), None, "{bad}");
        }
        assert!(
            address("192.0.2.0/24").is_some()
                && address("::1").is_some()
                && address("192.0.2.0/33").is_none()
        );
    }
}
