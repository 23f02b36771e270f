//! What declarations of resources say, in the languages that have words for it. English needs none: it stands in the
//! declaration itself. Ids are made of what is said and of its English (`engine::registry::Said`); a test of the dashboard
//! finds what is declared and has no words here, and words that nothing declares.

use kernel::Locale;

/// The catalogues of one language: (file, text).
pub fn catalogues(locale: Locale) -> &'static [(&'static str, &'static str)] {
    match locale {
        Locale::En => &[],
        Locale::Ar => ARABIC,
    }
}

const ARABIC: &[(&str, &str)] = &[
    ("names.ftl", include_str!("../locales/ar/declared/names.ftl")),
    ("labels.ftl", include_str!("../locales/ar/declared/labels.ftl")),
    ("sections.ftl", include_str!("../locales/ar/declared/sections.ftl")),
    ("actions.ftl", include_str!("../locales/ar/declared/actions.ftl")),
    ("choices.ftl", include_str!("../locales/ar/declared/choices.ftl")),
    ("hints-sites.ftl", include_str!("../locales/ar/declared/hints-sites.ftl")),
    ("hints-media.ftl", include_str!("../locales/ar/declared/hints-media.ftl")),
    ("hints-cms.ftl", include_str!("../locales/ar/declared/hints-cms.ftl")),
    ("hints-community.ftl", include_str!("../locales/ar/declared/hints-community.ftl")),
    ("hints-events.ftl", include_str!("../locales/ar/declared/hints-events.ftl")),
    ("hints-production.ftl", include_str!("../locales/ar/declared/hints-production.ftl")),
    ("hints-planning.ftl", include_str!("../locales/ar/declared/hints-planning.ftl")),
    ("hints-crm.ftl", include_str!("../locales/ar/declared/hints-crm.ftl")),
    ("hints-marketing.ftl", include_str!("../locales/ar/declared/hints-marketing.ftl")),
    ("hints-channels.ftl", include_str!("../locales/ar/declared/hints-channels.ftl")),
    ("hints-analytics.ftl", include_str!("../locales/ar/declared/hints-analytics.ftl")),
    ("hints-messaging.ftl", include_str!("../locales/ar/declared/hints-messaging.ftl")),
    ("hints-identity.ftl", include_str!("../locales/ar/declared/hints-identity.ftl")),
    ("hints-more.ftl", include_str!("../locales/ar/declared/hints-more.ftl")),
];
