//! What tables, columns and values are called when nobody says it better.

/// Words that are written in capitals.
const CAPITALS: &[&str] = &[
    "api", "bcc", "bpm", "cc", "cdn", "cta", "cpc", "cpm", "css", "csv", "ctr", "dkim", "faq", "gps", "hmac",
    "html", "http", "iban", "id", "imap", "ip", "isbn", "isrc", "json", "kpi", "nps", "pdf", "pii", "pin",
    "qr", "roas", "rsvp", "seo", "sku", "sms", "smtp", "sql", "ssl", "tls", "upc", "url", "utm", "vat",
    "vip", "xml",
];

/// Words that British English spells differently from code.
const BRITISH: &[(&str, &str)] = &[
    ("organization", "organisation"),
    ("organizations", "organisations"),
    ("organizer", "organiser"),
    ("organizers", "organisers"),
    ("color", "colour"),
    ("colors", "colours"),
    ("localization", "localisation"),
    ("localizations", "localisations"),
    ("favorite", "favourite"),
    ("canceled", "cancelled"),
    ("behavior", "behaviour"),
    ("labor", "labour"),
    ("license", "licence"),
    ("licenses", "licences"),
    ("program", "programme"),
];

/// `contact_emails` → `contact emails`.
pub fn plain(name: &str) -> String {
    let words = name.split('_').filter(|word| !word.is_empty()).map(|word| {
        if CAPITALS.contains(&word) {
            return word.to_uppercase();
        }
        BRITISH.iter().find(|(code, _)| *code == word).map_or(word, |(_, british)| british).to_owned()
    });
    words.collect::<Vec<_>>().join(" ")
}

/// The first letter large: `contact emails` → `Contact emails`.
pub fn sentence(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default()
}

/// What a column is called: `starts_at` → `Starts at`, `company_id` → `Company`, `is_public` → `Public`.
pub fn column(name: &str) -> String {
    let bare = name.strip_suffix("_id").or_else(|| name.strip_suffix("_ids")).unwrap_or(name);
    let bare = bare.strip_prefix("is_").unwrap_or(bare);
    let bare = bare.strip_suffix("_asset").unwrap_or(bare);
    sentence(&plain(bare))
}

/// What a value of a value set is called: `cold_outreach` → `Cold outreach`.
pub fn value(value: &str) -> String {
    sentence(&plain(&value.replace(['-', '.'], "_")))
}

/// One of them: `contact emails` → `contact email`, `companies` → `company`, `addresses` → `address`.
pub fn singular(many: &str) -> String {
    let (before, last) = many.rsplit_once(' ').map_or(("", many), |(before, last)| (before, last));
    let one = if let Some(stem) =
        last.strip_suffix("ies").filter(|stem| stem.len() > 1 && !stem.ends_with("ser"))
    {
        format!("{stem}y")
    } else if ["sses", "xes", "ches", "shes"].iter().any(|end| last.ends_with(end)) {
        last.strip_suffix("es").unwrap_or(last).to_owned()
    } else if last.ends_with("ss")
        || last.ends_with("us")
        || last.ends_with("series")
        || last.ends_with("media")
    {
        last.to_owned()
    } else {
        last.strip_suffix('s').unwrap_or(last).to_owned()
    };
    if before.is_empty() { one } else { format!("{before} {one}") }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_become_words() {
        assert_eq!(column("company_id"), "Company");
        assert_eq!(column("cover_asset_id"), "Cover");
        assert_eq!(column("is_public"), "Public");
        assert_eq!(column("vat_id"), "VAT");
        assert_eq!(column("organization_id"), "Organisation");
        assert_eq!(value("cold_outreach"), "Cold outreach");
        for (many, one) in [
            ("contact emails", "contact email"),
            ("companies", "company"),
            ("addresses", "address"),
            ("boxes", "box"),
            ("houses", "house"),
            ("event series", "event series"),
        ] {
            assert_eq!(singular(many), one);
        }
    }
}
