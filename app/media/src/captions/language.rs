//! Languages that captions may be in, by the names they call themselves.

use ui::prelude::Choice;

/// Tag (BCP 47) and name.
const LANGUAGES: [(&str, &str); 20] = [
    ("en", "English"),
    ("es", "Español"),
    ("fr", "Français"),
    ("pt", "Português"),
    ("de", "Deutsch"),
    ("it", "Italiano"),
    ("nl", "Nederlands"),
    ("pl", "Polski"),
    ("ru", "Русский"),
    ("uk", "Українська"),
    ("tr", "Türkçe"),
    ("ar", "العربية"),
    ("fa", "فارسی"),
    ("he", "עברית"),
    ("hi", "हिन्दी"),
    ("th", "ไทย"),
    ("vi", "Tiếng Việt"),
    ("ja", "日本語"),
    ("ko", "한국어"),
    ("zh", "中文"),
];

/// What a language calls itself.
pub fn name(language: &str) -> Option<&'static str> {
    LANGUAGES.into_iter().find(|(tag, _)| *tag == language).map(|(_, name)| name)
}

/// As choices.
pub fn choices() -> Vec<Choice> {
    LANGUAGES.into_iter().map(|(tag, name)| Choice::new(tag, name)).collect()
}
