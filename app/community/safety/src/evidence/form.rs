//! A sanction without a report, given on the evidence page.

use super::model::Person;
use crate::case::draft::{MOST, days, measure, text};
use crate::case::form::measure_fields;
use crate::desk::Desk;
use kernel::FieldErrors;
use kernel::values::community::SanctionKind;
use leptos::prelude::*;
use serde::Deserialize;
use ui::prelude::*;
use uuid::Uuid;
use web::words::beside;

/// What the form sends.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub struct SanctionDraft {
    /// A sanction's kind.
    pub measure: String,
    /// For how many days.
    pub days: String,
    /// What the person is told.
    pub words: String,
}

/// A sanction that can be given.
#[derive(Clone, Debug)]
pub struct Checked {
    /// What it is.
    pub kind: SanctionKind,
    /// For how many days.
    pub days: Option<i32>,
    /// What the person is told.
    pub words: String,
}

impl SanctionDraft {
    /// The sanction, or what is wrong with it (message ids).
    ///
    /// # Errors
    /// Beside the fields.
    pub fn check(&self) -> Result<Checked, FieldErrors> {
        let mut errors = FieldErrors::default();
        let kind = measure(&self.measure, &mut errors);
        let days = days(kind, &self.days, &mut errors);
        let words = text(&self.words, "words", MOST, &mut errors);
        if words.is_none() {
            errors.add("words", "safety-words-missing");
        }
        if kind.is_none() {
            errors.add("measure", "safety-measure-missing");
        }
        match (kind, words, errors.is_empty()) {
            (Some(kind), Some(words), true) => Ok(Checked { kind, days, words }),
            _ => Err(errors),
        }
    }
}

/// The form below a person's evidence.
pub fn sanction_form(desk: &Desk, person: &Person, draft: SanctionDraft, errors: &FieldErrors) -> AnyView {
    let action = desk.path(&format!("/people/{}", person.id));
    view! {
        <section>
            <h2>{t("safety-sanction-new")}</h2>
            <p>{t("safety-sanction-new-text")}</p>
            <form method="post" action=action class="form">
                <ErrorSummary errors=errors.clone()/>
                {measure_fields(&draft.measure, &draft.days, errors)}
                <TextArea
                    name="words" label=t("safety-words-field") value=draft.words error=beside(errors, "words")
                    help=t("safety-words-help") required=true
                />
                <SubmitButton label=t("safety-sanction-give")/>
            </form>
        </section>
    }
    .into_any()
}

/// The form that takes a sanction back.
pub fn lift_form(desk: &Desk, sanction: Uuid) -> AnyView {
    let name = format!("lift-{}", sanction.simple());
    let id = field_id(&name);
    view! {
        <details class="safety-more">
            <summary>{t("safety-lift")}</summary>
            <form method="post" action=desk.path(&format!("/sanctions/{sanction}/lift")) class="form">
                <div class="field">
                    <label class="label" for=id.clone()>{t("safety-lift-why")}</label>
                    <input class="input" id=id name="words" type="text" dir="auto" required=true maxlength="2000"/>
                </div>
                <SubmitButton label=t("safety-lift") kind=ButtonKind::Quiet/>
            </form>
        </details>
    }
    .into_any()
}
