//! What a good answer is. The same rules for sending a form and for correcting what was sent.

use super::follow::is_asked;
use super::model::{HouseChoice, Question, Typed};
use chrono::NaiveDate;
use kernel::values::community::ApplicationQuestionKind as Kind;
use kernel::{FieldErrors, Locale};
use serde_json::{Map, Value, json};
use ui::i18n::message;

/// Answers as the database keeps them, and sentences for those that cannot be taken.
#[derive(Clone, Debug, Default)]
pub struct Checked {
    /// Answers by key; questions that are not asked have none.
    pub answers: Map<String, Value>,
    /// Finished sentences by field.
    pub errors: FieldErrors,
}

/// What is wrong: a message, and the number in it.
type Wrong = (&'static str, usize);

/// Checks the answers to `which` of the form's questions.
pub fn check(
    which: &[&Question],
    all: &[Question],
    typed: &Typed,
    houses: &[HouseChoice],
    locale: Locale,
) -> Checked {
    let mut checked = Checked::default();
    for question in which.iter().filter(|question| is_asked(question, all, typed)) {
        match answer(question, typed.all(&question.key), houses) {
            Ok(Some(value)) => {
                checked.answers.insert(question.key.clone(), value);
            }
            Ok(None) if question.is_required => {
                checked.errors.add(&question.field(), message(locale, missing(question.kind), &[]));
            }
            Ok(None) => {}
            Err((id, number)) => {
                let sentence = message(locale, id, &[("count", number.into())]);
                checked.errors.add(&question.field(), sentence);
            }
        }
    }
    checked
}

fn missing(kind: Kind) -> &'static str {
    match kind {
        Kind::Choice | Kind::Choices | Kind::YesNo | Kind::House => "application-error-choose",
        Kind::File => "application-error-file",
        _ => "application-error-empty",
    }
}

fn answer(question: &Question, texts: &[String], houses: &[HouseChoice]) -> Result<Option<Value>, Wrong> {
    let Some(text) = texts.first().filter(|text| !text.is_empty()) else {
        return Ok(None);
    };
    let value = match question.kind {
        Kind::Text | Kind::LongText => length(text, question.most())?,
        Kind::Choice => known(question, text)?,
        Kind::Choices => {
            let own = question.options.iter().filter(|option| texts.contains(option));
            texts.iter().try_for_each(|text| known(question, text).map(drop))?;
            json!(own.collect::<Vec<_>>())
        }
        Kind::YesNo => match text.as_str() {
            "yes" => json!(true),
            "no" => json!(false),
            _ => return Err(("application-error-choose", 0)),
        },
        Kind::Number => number(text)?,
        Kind::Date => day(text)?,
        // What was asked for as a link before, stays one.
        Kind::File if link(text).is_ok() => json!(text),
        Kind::File => files(question, texts)?,
        Kind::Link => link(text)?,
        Kind::House => house(text, houses)?,
    };
    Ok(Some(value))
}

fn length(text: &str, most: usize) -> Result<Value, Wrong> {
    if text.chars().count() > most { Err(("application-error-long", most)) } else { Ok(json!(text)) }
}

fn known(question: &Question, text: &String) -> Result<Value, Wrong> {
    if question.options.contains(text) { Ok(json!(text)) } else { Err(("application-error-choose", 0)) }
}

fn number(text: &str) -> Result<Value, Wrong> {
    let whole = text.parse::<i64>().map(|number| json!(number));
    let broken = || text.replace(',', ".").parse::<f64>().ok().filter(|number| number.is_finite());
    whole.ok().or_else(|| broken().map(|number| json!(number))).ok_or(("application-error-number", 0))
}

fn day(text: &str) -> Result<Value, Wrong> {
    let day = NaiveDate::parse_from_str(text, "%Y-%m-%d").map_err(|_| ("application-error-date", 0))?;
    Ok(json!(day.to_string()))
}

fn link(text: &str) -> Result<Value, Wrong> {
    let host = text.strip_prefix("https://").or_else(|| text.strip_prefix("http://"));
    let good =
        host.is_some_and(|host| host.len() > 3 && host.contains('.') && !host.contains(char::is_whitespace));
    if good { length(text, 2_000) } else { Err(("application-error-link", 0)) }
}

fn files(question: &Question, texts: &[String]) -> Result<Value, Wrong> {
    let most = question.most_files();
    if texts.len() > most { Err(("application-error-files", most)) } else { Ok(json!(texts)) }
}

fn house(text: &str, houses: &[HouseChoice]) -> Result<Value, Wrong> {
    let found = houses.iter().find(|house| house.id.to_string() == *text);
    found.map(|house| json!(house.id)).ok_or(("application-error-choose", 0))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn one(kind: Kind, texts: &[&str]) -> Result<Option<Value>, Wrong> {
        let mut question = Question::motivation(kernel::Locale::En);
        question.kind = kind;
        question.options = vec!["Face".into(), "Runway".into()];
        question.max_length = Some(5);
        answer(&question, &texts.iter().map(|text| (*text).to_owned()).collect::<Vec<_>>(), &[])
    }

    #[test]
    fn every_kind_takes_what_it_asks_for_and_nothing_else() {
        assert_eq!(one(Kind::Text, &["ليلى"]), Ok(Some(json!("ليلى"))));
        assert_eq!(one(Kind::Text, &["123456"]), Err(("application-error-long", 5)));
        assert_eq!(one(Kind::Choice, &["Voguing"]), Err(("application-error-choose", 0)));
        assert_eq!(one(Kind::Choices, &["Runway", "Face", "Face"]), Ok(Some(json!(["Face", "Runway"]))));
        assert_eq!(one(Kind::Choices, &["Face", "x"]), Err(("application-error-choose", 0)));
        assert_eq!(one(Kind::YesNo, &["no"]), Ok(Some(json!(false))));
        assert_eq!(one(Kind::YesNo, &["true"]), Err(("application-error-choose", 0)));
        assert_eq!(one(Kind::Number, &["3,5"]), Ok(Some(json!(3.5))));
        assert_eq!(one(Kind::Number, &["inf"]), Err(("application-error-number", 0)));
        assert_eq!(one(Kind::Date, &["2026-02-30"]), Err(("application-error-date", 0)));
        assert_eq!(one(Kind::Link, &["javascript:alert(1)"]), Err(("application-error-link", 0)));
        assert_eq!(one(Kind::Link, &["https://a.example/x"]), Ok(Some(json!("https://a.example/x"))));
        assert_eq!(one(Kind::File, &["0198", "0199"]), Ok(Some(json!(["0198", "0199"]))));
        assert_eq!(one(Kind::File, &["1", "2", "3", "4", "5", "6"]), Err(("application-error-files", 5)));
        assert_eq!(one(Kind::File, &["https://a.example/x"]), Ok(Some(json!("https://a.example/x"))));
        assert_eq!(one(Kind::House, &["anything"]), Err(("application-error-choose", 0)));
        assert_eq!(one(Kind::Text, &[""]), Ok(None));
    }
}
