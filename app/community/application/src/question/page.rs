//! The fields of questions. Follow-ups stand inside the question they follow; where the style sheet can, it shows them
//! only after their answer, and says beside them when they count in any case.

use super::follow::{When, follow};
use super::is_asked;
use super::model::{HouseChoice, Question, Typed};
use crate::attach::{self, FileView};
use kernel::FieldErrors;
use kernel::values::community::ApplicationQuestionKind as Kind;
use leptos::prelude::*;
use ui::prelude::*;
use web::words::beside;

/// Choices up to this number are all visible; more of them fold into a list.
const FEW: usize = 9;

/// What the fields of one form share.
#[derive(Clone, Copy, Debug)]
pub struct Sheet<'a> {
    /// All questions of the form.
    pub all: &'a [Question],
    /// What was answered so far.
    pub typed: &'a Typed,
    /// Files among the answers.
    pub files: &'a [FileView],
    /// Houses that can be chosen.
    pub houses: &'a [HouseChoice],
    /// Sentences by field.
    pub errors: &'a FieldErrors,
}

/// The fields of `which` of the form's questions. With files among them the form needs
/// `enctype="multipart/form-data"`.
pub fn fields(which: &[&Question], sheet: Sheet<'_>) -> AnyView {
    let Sheet { all, typed, .. } = sheet;
    let first = which.iter().filter(|question| match follow(question, all) {
        // What follows a question of this page is shown inside it, what follows an earlier page only if it is asked.
        Some(follow) if which.iter().any(|other| other.key == follow.parent.key) => false,
        Some(_) => is_asked(question, all, typed),
        None => true,
    });
    first.map(|question| sheet.ask(question, which)).collect_view().into_any()
}

impl Sheet<'_> {
    fn ask(self, question: &Question, which: &[&Question]) -> AnyView {
        let more = which.iter().filter_map(|other| {
            let follow = follow(other, self.all).filter(|follow| follow.parent.key == question.key)?;
            let (class, note) = told(question, follow.when);
            let inner = self.ask(other, which);
            Some(view! { <div class=format!("ask-more ask-when-{class}")><p class="help" dir="auto">{note}</p>{inner}</div> })
        });
        let more = more.collect::<Vec<_>>();
        view! { <div class="ask"><div class="ask-first">{self.control(question)}</div>{more}</div> }
            .into_any()
    }

    fn control(self, question: &Question) -> AnyView {
        let (name, label, help) = (question.field(), question.label.clone(), question.help.clone());
        let error = beside(self.errors, &name);
        let value = self.typed.first(&question.key).to_owned();
        let required = question.is_required;
        let kind = match question.kind {
            Kind::LongText => {
                let most = u32::try_from(question.most()).ok();
                return view! { <TextArea name label value error help required rows=6 max_length=most/> }
                    .into_any();
            }
            Kind::Choices => return self.several(question),
            Kind::File => return self.files(question),
            Kind::Choice | Kind::YesNo | Kind::House => {
                let options = self.options(question);
                if options.len() > FEW || question.kind == Kind::House {
                    return view! { <SelectField name label options value error help required/> }.into_any();
                }
                return view! { <RadioField name label options value error help required/> }.into_any();
            }
            Kind::Text => "text",
            Kind::Number => "number",
            Kind::Date => "date",
            Kind::Link => "url",
        };
        view! { <TextField name label value error help required kind/> }.into_any()
    }

    fn files(self, question: &Question) -> AnyView {
        let chosen = self.typed.all(&question.key).iter();
        let files = chosen.filter_map(|id| self.files.iter().find(|file| file.id.to_string() == *id));
        let files = files.collect::<Vec<_>>();
        attach::field(question, &files, beside(self.errors, &question.field()))
    }

    fn options(self, question: &Question) -> Vec<Choice> {
        match question.kind {
            Kind::YesNo => {
                vec![Choice::new("yes", t("application-yes")), Choice::new("no", t("application-no"))]
            }
            Kind::House => self
                .houses
                .iter()
                .map(|house| Choice::new(house.id.to_string(), house.name.clone()))
                .collect(),
            _ => question.options.iter().map(|option| Choice::new(option.clone(), option.clone())).collect(),
        }
    }

    fn several(self, question: &Question) -> AnyView {
        let name = question.field();
        let chosen = self.typed.all(&question.key);
        let frame = Frame::new(
            &name,
            question.label.clone(),
            beside(self.errors, &name),
            question.help.clone(),
            question.is_required,
        );
        let options = question.options.iter().map(|option| {
            let (value, checked) = (option.clone(), chosen.contains(option));
            view! {
                <label class="check">
                    <input type="checkbox" name=name.clone() value=value.clone() checked=checked/>
                    <span dir="auto">{value}</span>
                </label>
            }
        });
        let options = options.collect::<Vec<_>>();
        frame.around_group(options)
    }
}

/// When a follow-up counts: the word of its class, the sentence for people.
fn told(parent: &Question, when: When) -> (String, String) {
    let only = |answer: String| tr("application-only-if", &[("answer", answer.into())]);
    match when {
        When::Any => ("any".to_owned(), t("application-only-answered")),
        When::Yes => ("yes".to_owned(), only(t("application-yes"))),
        When::No => ("no".to_owned(), only(t("application-no"))),
        When::Choice(at) => {
            let answer = parent.options.get(at).cloned().unwrap_or_default();
            ((at + 1).to_string(), only(answer))
        }
    }
}
