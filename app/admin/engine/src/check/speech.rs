//! The parts of sentences about rules: what columns and values are called, lists of them, numbers.

use super::order;
use super::span;
use kernel::Locale;
use resource::Values;

/// In which language sentences are, what columns are called in it, and the row they are about, if there is one.
pub(super) struct Speech<'a> {
    pub label: &'a dyn Fn(&str) -> String,
    pub locale: Locale,
    pub row: Option<&'a Values>,
}

impl Speech<'_> {
    /// A message with words in it.
    pub fn say(&self, id: &str, words: &[(&str, String)]) -> String {
        let values: Vec<_> = words.iter().map(|(key, word)| (*key, word.as_str().into())).collect();
        ui::i18n::message(self.locale, id, &values)
    }

    /// A message with words and a number in it.
    pub fn say_count(&self, id: &str, words: &[(&str, String)], count: u32) -> String {
        let words = words.iter().map(|(key, word)| (*key, word.as_str().into()));
        let values: Vec<_> = words.chain([("count", count.into())]).collect();
        ui::i18n::message(self.locale, id, &values)
    }

    /// A column where a sentence begins with it.
    pub fn first(&self, column: &str) -> String {
        self.say("check-label", &[("label", (self.label)(column))])
    }

    /// A column inside a sentence: `Starts at` → `starts at`, but `VAT id` stays. Arabic quotes it as it is.
    pub fn inner(&self, column: &str) -> String {
        let label = (self.label)(column);
        let label = if self.locale == Locale::En { inside(label) } else { label };
        self.say("check-label", &[("label", label)])
    }

    /// `a`, `a and b`, `a, b and c`.
    pub fn all_of(&self, columns: &[String]) -> String {
        self.list(columns.iter().map(|column| self.inner(column)).collect(), "check-and")
    }

    /// `a`, `a or b`, `a, b or c`.
    pub fn one_of(&self, columns: &[String]) -> String {
        self.list(columns.iter().map(|column| self.inner(column)).collect(), "check-or")
    }

    /// Values of a value set, joined with `or`.
    pub fn values(&self, values: &[String]) -> String {
        self.list(values.iter().map(|value| self.value(value)).collect(), "check-or")
    }

    fn value(&self, value: &str) -> String {
        match value {
            "" => self.say("check-nothing", &[]),
            text if order::number(text).is_some() => self.amount(text),
            text => text.replace('_', " "),
        }
    }

    pub fn list(&self, mut words: Vec<String>, join: &str) -> String {
        let Some(last) = words.pop() else { return String::new() };
        if words.is_empty() {
            return last;
        }
        let comma = self.say("check-comma", &[]);
        self.say(join, &[("list", words.join(&format!("{comma} "))), ("last", last)])
    }

    /// A number, or a length of time, as people write it.
    pub fn amount(&self, text: &str) -> String {
        if let Ok(number) = text.parse::<i64>() {
            // Years have no comma, and other numbers of four figures can do without.
            return if number.unsigned_abs() < 10_000 {
                number.to_string()
            } else {
                ui::format::number(number, self.locale)
            };
        }
        match span::seconds(text) {
            Some(seconds) => self.span(seconds),
            None => text.to_owned(),
        }
    }

    fn span(&self, seconds: f64) -> String {
        const UNITS: [(&str, f64); 3] =
            [("check-span-day", 86_400.0), ("check-span-hour", 3_600.0), ("check-span-minute", 60.0)];
        let whole = |size: f64| seconds.abs() >= size && (seconds / size).fract() == 0.0;
        let (id, size) =
            UNITS.into_iter().find(|(_, size)| whole(*size)).unwrap_or(("check-span-second", 1.0));
        let count = (seconds / size) as i64;
        ui::i18n::message(self.locale, id, &[("count", count.into())])
    }
}

fn inside(label: String) -> String {
    let first_word = label.split_whitespace().next().unwrap_or_default();
    // Abbreviations and names such as LinkedIn have more large letters.
    let is_name = first_word.chars().skip(1).any(char::is_uppercase) || first_word.chars().count() == 1;
    let mut letters = label.chars();
    match letters.next() {
        Some(first) if !is_name => first.to_lowercase().chain(letters).collect(),
        _ => label,
    }
}
