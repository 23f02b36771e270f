//! Follow-ups: questions that are asked only after a certain answer to another one.
//!
//! `met__where` follows `met`: it is asked once `met` is answered, after a yes-or-no question once the answer is yes.
//! `met__no__why` is asked after no, `category__runway__years` after the choice "Runway", and `category__3__years` after
//! the third choice, for choices that are not written in Latin letters.

use super::model::{Question, Typed};
use kernel::values::community::ApplicationQuestionKind as Kind;

/// After which answer a follow-up is asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum When {
    /// Any.
    Any,
    /// Yes.
    Yes,
    /// No.
    No,
    /// The choice at this place, counted from 0.
    Choice(usize),
}

/// What a question follows.
#[derive(Clone, Copy, Debug)]
pub struct Follow<'a> {
    /// The question before it.
    pub parent: &'a Question,
    /// The answer that asks for it.
    pub when: When,
}

impl Follow<'_> {
    fn is_met(&self, typed: &Typed) -> bool {
        let answer = typed.first(&self.parent.key);
        match self.when {
            When::Any => !answer.is_empty(),
            When::Yes => answer == "yes",
            When::No => answer == "no",
            When::Choice(at) => {
                self.parent.options.get(at).is_some_and(|option| typed.all(&self.parent.key).contains(option))
            }
        }
    }
}

/// What `question` follows, if it is a follow-up.
pub fn follow<'a>(question: &Question, all: &'a [Question]) -> Option<Follow<'a>> {
    let rest = |other: &Question| {
        let rest = question.key.strip_prefix(other.key.as_str())?.strip_prefix("__")?;
        Some(rest.to_owned())
    };
    let parent = all.iter().filter(|other| rest(other).is_some()).max_by_key(|other| other.key.len())?;
    Some(Follow { parent, when: when(parent, &rest(parent)?) })
}

fn when(parent: &Question, rest: &str) -> When {
    let answer = rest.split_once("__").map(|(answer, _)| answer);
    match (parent.kind, answer) {
        (Kind::YesNo, Some("no")) => When::No,
        (Kind::YesNo, _) => When::Yes,
        (Kind::Choice | Kind::Choices, Some(answer)) => {
            choice(parent, answer).map_or(When::Any, When::Choice)
        }
        _ => When::Any,
    }
}

fn choice(parent: &Question, answer: &str) -> Option<usize> {
    let named = parent.options.iter().position(|option| word(option) == answer);
    let counted = || answer.parse::<usize>().ok()?.checked_sub(1).filter(|at| *at < parent.options.len());
    named.or_else(counted)
}

/// `I do not know yet` → `i_do_not_know_yet`.
fn word(option: &str) -> String {
    let parts = option.split(|c: char| !c.is_ascii_alphanumeric()).filter(|part| !part.is_empty());
    parts.map(str::to_ascii_lowercase).collect::<Vec<_>>().join("_")
}

/// Is this question asked, given what was answered? A follow-up of a follow-up needs both.
pub fn is_asked(question: &Question, all: &[Question], typed: &Typed) -> bool {
    // Keys get shorter on the way up, so it ends.
    follow(question, all).is_none_or(|follow| is_asked(follow.parent, all, typed) && follow.is_met(typed))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn question(key: &str, kind: Kind, options: &[&str]) -> Question {
        let options = options.iter().map(|option| (*option).to_owned()).collect();
        Question { key: key.to_owned(), kind, options, ..Question::motivation(kernel::Locale::En) }
    }

    fn typed(pairs: &[(&str, &[&str])]) -> Typed {
        let own = |texts: &[&str]| texts.iter().map(|text| (*text).to_owned()).collect();
        Typed(pairs.iter().map(|(key, texts)| ((*key).to_owned(), own(texts))).collect())
    }

    #[test]
    fn follow_ups_are_asked_after_their_answer_only() {
        let all = [
            question("met", Kind::YesNo, &[]),
            question("met__where", Kind::Text, &[]),
            question("met__no__why", Kind::Text, &[]),
            question("walk", Kind::Choices, &["Face", "I do not know yet"]),
            question("walk__i_do_not_know_yet__help", Kind::YesNo, &[]),
            question("walk__1__years", Kind::Number, &[]),
            question("met__where__when", Kind::Date, &[]),
        ];
        let asked = |pairs: &[(&str, &[&str])]| -> Vec<String> {
            let typed = typed(pairs);
            let own = all.iter().filter(|question| is_asked(question, &all, &typed));
            own.map(|question| question.key.clone()).collect()
        };
        assert_eq!(asked(&[]), ["met", "walk"]);
        assert_eq!(asked(&[("met", &["yes"])]), ["met", "met__where", "walk"]);
        assert_eq!(asked(&[("met", &["no"]), ("met__where", &["Köln"])]), ["met", "met__no__why", "walk"]);
        assert_eq!(
            asked(&[("met", &["yes"]), ("met__where", &["Köln"])]),
            ["met", "met__where", "walk", "met__where__when"]
        );
        assert_eq!(
            asked(&[("walk", &["Face", "I do not know yet"])]),
            ["met", "walk", "walk__i_do_not_know_yet__help", "walk__1__years"]
        );
    }
}
