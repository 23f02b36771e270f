//! What every form of the leaders checks: words, links, days.

use chrono::NaiveDate;
use kernel::FieldErrors;

/// The words without space around them, `None` for nothing; too many are said beside `field`.
pub fn words(text: &str, most: usize, field: &str, errors: &mut FieldErrors) -> Option<String> {
    let text = text.replace("\r\n", "\n").replace('\0', "");
    let text = text.trim();
    if text.chars().count() > most {
        errors.add(field, "house-too-long");
    }
    (!text.is_empty()).then(|| text.to_owned())
}

/// An address on the web, `None` for nothing; one without `https://` gets it.
pub fn link(text: &str, field: &str, errors: &mut FieldErrors) -> Option<String> {
    let text = words(text, 2000, field, errors)?;
    let whole = if text.contains("://") { text } else { format!("https://{text}") };
    let fine = url::Url::parse(&whole).is_ok_and(|url| {
        ["http", "https"].contains(&url.scheme()) && url.host_str().is_some_and(|host| host.contains('.'))
    });
    // The database looks for the scheme in small letters.
    if !fine || !(whole.starts_with("https://") || whole.starts_with("http://")) {
        errors.add(field, "house-link-error");
        return None;
    }
    Some(whole)
}

/// A day, `None` for nothing; what is no day is said beside `field`.
pub fn day(text: &str, field: &str, errors: &mut FieldErrors) -> Option<NaiveDate> {
    let text = text.trim();
    if text.is_empty() {
        return None;
    }
    let day = NaiveDate::parse_from_str(text, "%Y-%m-%d").ok();
    if day.is_none() {
        errors.add(field, "house-day-error");
    }
    day
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn links_lead_to_the_web_only() {
        let read = |text: &str| {
            let mut errors = FieldErrors::default();
            let found = link(text, "website", &mut errors);
            (found, errors.is_empty())
        };
        assert_eq!(read("fern.example"), (Some("https://fern.example".into()), true));
        assert_eq!(read("http://fern.example/a?b"), (Some("http://fern.example/a?b".into()), true));
        assert_eq!(read("  "), (None, true));
        for bad in [
            "javascript:alert(1)",
            "ftp://fern.example",
            "fern",
            "https://",
            "javascript://x.example/%0aalert(1)",
        ] {
            assert_eq!(read(bad), (None, false), "{bad}");
        }
    }
}
