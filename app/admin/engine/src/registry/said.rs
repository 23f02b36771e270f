//! What declarations and the schema say in English, in other languages.
//!
//! English is written once, in the declaration (or made from a name of the schema), and shown as it is. Other languages have
//! a message whose id is made of what is said and of the English words themselves: one message serves every resource that
//! says the same, and a sentence that changes is a sentence without a translation, which a test finds. Where a system means
//! something else by a word, it has a message of its own: `label-order-in-cms`. The messages stand in
//! `app/ui/src/locales/{language}/declared`.

use super::{Field, Mode, Noun, words};
use kernel::Locale;
use resource::{Part, Widget};
use std::collections::BTreeSet;

/// What is said: one English word may be several in another language, depending on where it stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Said {
    /// One row: `contact`.
    One,
    /// Several rows: `contacts`.
    Many,
    /// A heading of the menu.
    Menu,
    /// A field, a computed column or a part of an object.
    Label,
    /// A section of a form.
    Section,
    /// What is done with a row.
    Action,
    /// A value of a value set.
    Choice,
    /// A sentence: help beside a field, what an empty list says.
    Hint,
}

impl Said {
    /// The first word of ids of messages.
    fn word(self) -> &'static str {
        match self {
            Self::One => "one",
            Self::Many => "many",
            Self::Menu => "menu",
            Self::Label => "label",
            Self::Section => "section",
            Self::Action => "act",
            Self::Choice => "choice",
            Self::Hint => "hint",
        }
    }

    /// The message of English words: `label-main-company`. `None` for what has no letters or figures, which is the same in
    /// every language.
    pub fn id(self, english: &str) -> Option<String> {
        // “Opened” and “Opened, %” are two things.
        let plain = english.replace('%', " percent ").to_ascii_lowercase();
        let parts = plain.split(|letter: char| !letter.is_ascii_alphanumeric());
        let parts: Vec<&str> = parts.filter(|part| !part.is_empty()).collect();
        (!parts.is_empty()).then(|| format!("{}-{}", self.word(), parts.join("-")))
    }

    /// English words of a system in a language; in English, where nobody translated them.
    pub fn say(self, english: &str, system: &str, locale: Locale) -> String {
        let id = if locale == Locale::En { None } else { self.id(english) };
        let Some(id) = id else { return english.to_owned() };
        let message = |id: String| Some(ui::i18n::message(locale, &id, &[])).filter(|message| *message != id);
        let own = message(format!("{id}-in-{system}"));
        own.or_else(|| message(id)).unwrap_or_else(|| english.to_owned())
    }
}

/// Everything that a resource says in English.
pub fn english(noun: &Noun) -> BTreeSet<(Said, String)> {
    let declared = &noun.declared;
    let mut all = BTreeSet::from([
        (Said::One, noun.one(Locale::En)),
        (Said::Many, noun.many(Locale::En)),
        (Said::Hint, noun.empty(Locale::En)),
    ]);
    let mut add = |said: Said, words: &str| _ = all.insert((said, words.to_owned()));
    if let Some(group) = noun.group() {
        add(Said::Menu, group);
    }
    declared.computed.iter().for_each(|(_, label, _)| add(Said::Label, label));
    declared.actions.iter().for_each(|action| add(Said::Action, action.label));
    noun.sections.iter().for_each(|section| add(Said::Section, &section.label));
    for field in noun.visible() {
        of_field(field, &mut add);
    }
    all.retain(|(_, words)| !words.is_empty());
    all
}

fn of_field(field: &Field, add: &mut impl FnMut(Said, &str)) {
    add(Said::Label, &field.english);
    field.column.values.iter().for_each(|value| add(Said::Choice, &words::value(value)));
    if matches!(field.mode, Mode::Editable | Mode::Once) {
        field.help.iter().for_each(|help| add(Said::Hint, help));
    }
    if let super::Control::Object(parts) | super::Control::List(parts) = &field.control {
        of_parts(parts, add);
    }
}

fn of_parts(parts: &[Part], add: &mut impl FnMut(Said, &str)) {
    for part in parts {
        add(Said::Label, part.label);
        part.values.iter().for_each(|value| add(Said::Choice, &words::value(value)));
        if let Widget::Object(inner) | Widget::List(inner) = &part.widget {
            of_parts(inner, add);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_are_made_of_the_words() {
        assert_eq!(Said::Label.id("Main company").as_deref(), Some("label-main-company"));
        assert_eq!(Said::Hint.id("X or Twitter’s, 50 %.").as_deref(), Some("hint-x-or-twitter-s-50-percent"));
        assert_eq!(Said::Choice.id("…"), None);
    }

    #[test]
    fn english_is_said_as_it_is() {
        assert_eq!(Said::Label.say("Main company", "crm", Locale::En), "Main company");
        assert_eq!(Said::Label.say("Nobody says this", "crm", Locale::Ar), "Nobody says this");
        assert_ne!(Said::Label.say("Name", "crm", Locale::Ar), "Name");
    }

    #[test]
    fn a_system_may_mean_something_else_by_a_word() {
        let order = |system| Said::Label.say("Order", system, Locale::Ar);
        assert_ne!(order("cms"), order("events"), "a position is no purchase");
        assert_eq!(order("channels"), order("events"));
    }
}
