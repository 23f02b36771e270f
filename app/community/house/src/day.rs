//! Days that are known more or less well: `2024`, `2024-05`, `2024-05-17`.

use chrono::{Datelike, NaiveDate};
use kernel::Locale;
use ui::prelude::*;

/// A day and how much of it is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Rough {
    /// The first day of what is known.
    pub day: NaiveDate,
    /// `day`, `month` or `year`.
    pub precision: &'static str,
}

impl Rough {
    /// As two columns hold it.
    pub fn new(day: NaiveDate, precision: &str) -> Self {
        let precision = match precision {
            "year" => "year",
            "month" => "month",
            _ => "day",
        };
        Self { day, precision }
    }

    /// Reads what a person typed; `None` for what is no day.
    pub fn parse(text: &str) -> Option<Self> {
        let text = text.trim();
        let (whole, precision) = match text.len() {
            4 => (format!("{text}-01-01"), "year"),
            7 => (format!("{text}-01"), "month"),
            10 => (text.to_owned(), "day"),
            _ => return None,
        };
        let day = NaiveDate::parse_from_str(&whole, "%Y-%m-%d").ok()?;
        Some(Self { day, precision })
    }

    /// As forms and machines write it.
    pub fn iso(self) -> String {
        let (year, month) = (self.day.year(), self.day.month());
        match self.precision {
            "year" => format!("{year:04}"),
            "month" => format!("{year:04}-{month:02}"),
            _ => self.day.to_string(),
        }
    }

    /// As people read it.
    pub fn words(self, locale: Locale) -> String {
        match self.precision {
            "year" => format::year(self.day.year(), locale),
            "month" => format::month_year(self.day, locale),
            _ => format::date(self.day, locale),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Rough;

    #[test]
    fn what_is_known_is_kept_and_no_more() {
        for text in ["1987", "1987-05", "1987-05-17"] {
            assert_eq!(Rough::parse(text).map(Rough::iso).as_deref(), Some(text));
        }
        for bad in ["", "87", "1987-13", "1987-02-30", "19é7", "soon", "1987-5-17"] {
            assert_eq!(Rough::parse(bad), None, "{bad}");
        }
    }
}
