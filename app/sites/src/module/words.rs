//! Dates, kinds and texts of items in the reader's language.

use super::{ItemCard, Module, Precision};
use chrono::{DateTime, Datelike, NaiveDate, Utc};
use chrono_tz::Tz;
use kernel::Locale;
use ui::format;

/// A moment as people and as machines read it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct When {
    /// `2024`, `2024-05` or `2024-05-17`, or with time and zone.
    pub datetime: String,
    /// The same in words.
    pub text: String,
    /// The year in words.
    pub year: String,
}

/// When an item happened or appeared, as precisely as is known.
pub fn when(item: &ItemCard) -> Option<When> {
    let at = item.at?;
    if item.module == Module::Events {
        let local = at.with_timezone(&zone(item));
        let timed = item.at_precision == Precision::Time;
        return Some(When {
            datetime: if timed { local.to_rfc3339() } else { local.date_naive().to_string() },
            text: day(local.date_naive(), Precision::Day, locale()),
            year: format::year(local.year(), locale()),
        });
    }
    let date = at.date_naive();
    Some(When {
        datetime: machine(date, item.at_precision),
        text: day(date, item.at_precision, locale()),
        year: format::year(date.year(), locale()),
    })
}

/// The zone in which an event's clock runs; UTC if it is unknown.
pub fn zone(item: &ItemCard) -> Tz {
    item.extra.0.zone.as_deref().and_then(|zone| zone.parse().ok()).unwrap_or(Tz::UTC)
}

/// A moment in an event's zone.
pub fn local(item: &ItemCard, at: DateTime<Utc>) -> DateTime<Tz> {
    at.with_timezone(&zone(item))
}

/// The language of the page.
pub fn locale() -> Locale {
    ui::cx::current().locale
}

fn machine(date: NaiveDate, precision: Precision) -> String {
    match precision {
        Precision::Year => date.format("%Y").to_string(),
        Precision::Month => date.format("%Y-%m").to_string(),
        Precision::Day | Precision::Time => date.to_string(),
    }
}

fn day(date: NaiveDate, precision: Precision, locale: Locale) -> String {
    match precision {
        Precision::Year => format::year(date.year(), locale),
        Precision::Month => format::month_year(date, locale),
        Precision::Day | Precision::Time => format::date(date, locale),
    }
}

/// Words such as `module-kind-concert`; the value itself where nobody named it.
pub fn kind(prefix: &str, value: &str) -> String {
    let id = format!("module-{prefix}-{}", value.replace('_', "-"));
    let words = ui::t(&id);
    if words == id { value.replace('_', " ") } else { words }
}

/// At most about `letters` letters of a text, ending with a word and an ellipsis if something was left out.
pub fn cut(text: &str, letters: usize) -> String {
    let Some((end, _)) = text.char_indices().nth(letters) else {
        return text.to_owned();
    };
    let head = text.get(..end).unwrap_or(text);
    let head = head.rsplit_once(' ').map_or(head, |(head, _)| head);
    format!("{}…", head.trim_end_matches([',', ';', ':', '.', ' ', '–', '—']))
}

#[cfg(test)]
mod tests {
    use super::cut;

    #[test]
    fn texts_are_cut_between_words() {
        assert_eq!(cut("One night, two houses.", 12), "One night…");
        assert_eq!(cut("One night.", 12), "One night.");
        assert_eq!(cut("ليلة القاعة الكبيرة", 12), "ليلة القاعة…");
    }
}
