//! The form of a decision, with ready sentences that the moderator changes.

use super::content::ContentAction;
use super::draft::{DAYS, DecisionDraft, MEASURES, MOST};
use super::model::CaseView;
use crate::desk::Desk;
use crate::subject::model::{SubjectView, hideable};
use kernel::FieldErrors;
use kernel::values::community::ContentReportReason;
use leptos::prelude::*;
use ui::prelude::*;
use web::words::beside;

/// Everything that can be done at once, and the two ways to end it.
pub fn decision_form(
    desk: &Desk,
    case: &CaseView,
    subject: Option<&SubjectView>,
    draft: DecisionDraft,
    errors: &FieldErrors,
) -> AnyView {
    let action = desk.path(&format!("/cases/{}/decide", case.id));
    let person = case.owner_id.is_some();
    let measures = person.then(|| measure_fields(&draft.measure, &draft.days, errors));
    let words = person.then(|| words_fields(desk, case, draft.words.clone(), errors));
    view! {
        <section id="decide">
            <h2>{t("safety-decide")}</h2>
            <form method="post" action=action class="form">
                <ErrorSummary errors=errors.clone()/>
                {content_field(case, subject, &draft, errors)}
                {measures}
                {words}
                <TextArea
                    name="answer" label=t("safety-answer-field") value=draft.answer rows=3
                    error=beside(errors, "answer") help=t("safety-answer-field-help")
                />
                <TextArea
                    name="note" label=t("safety-note") value=draft.note rows=2 error=beside(errors, "note")
                    help=t("safety-note-help")
                />
                <p class="buttons">
                    <SubmitButton label=t("safety-act") name="verdict".to_owned() value="act".to_owned()/>
                    <SubmitButton
                        label=t("safety-dismiss") kind=ButtonKind::Quiet name="verdict".to_owned()
                        value="dismiss".to_owned()
                    />
                </p>
            </form>
        </section>
    }
    .into_any()
}

/// Only what makes a difference now.
fn content_field(
    case: &CaseView,
    subject: Option<&SubjectView>,
    draft: &DecisionDraft,
    errors: &FieldErrors,
) -> AnyView {
    let error = beside(errors, "content");
    let Some(subject) = subject.filter(|_| hideable(case.content_type)) else {
        let help = t("safety-content-elsewhere");
        return view! { <div class="field" id=field_id("content")><p class="help">{help}</p>{error.map(|error| view! { <p class="error">{error}</p> })}</div> }
            .into_any();
    };
    let fits = |action: &ContentAction| match action {
        ContentAction::Hide => subject.is_shown(),
        ContentAction::Remove => subject.state != "removed",
        ContentAction::Restore => !subject.is_shown() && case.is_withheld,
    };
    let actions = ContentAction::ALL.into_iter().filter(fits);
    let options =
        std::iter::once(Choice::new("", t("safety-content-leave")))
            .chain(actions.map(|action| {
                Choice::new(action.as_str(), t(&format!("safety-content-{}", action.as_str())))
            }))
            .collect();
    view! {
        <RadioField name="content" label=t("safety-content-field") options=options value=draft.content.clone() error=error/>
    }
    .into_any()
}

/// What is held against the person, and for how long.
pub fn measure_fields(chosen: &str, days: &str, errors: &FieldErrors) -> AnyView {
    let measures = MEASURES.into_iter().map(|kind| {
        let name = t(&format!("safety-sanction-{kind}"));
        Choice::new(kind.as_str(), format!("{name}: {}", t(&format!("safety-sanction-{kind}-text"))))
    });
    let measures =
        std::iter::once(Choice::new("", t("safety-measure-none"))).chain(measures).collect::<Vec<_>>();
    let spans = DAYS.iter().map(|days| {
        Choice::new(
            *days,
            tr("safety-days-count", &[("count", days.parse::<i64>().unwrap_or_default().into())]),
        )
    });
    let spans = std::iter::once(Choice::new("", t("safety-days-open"))).chain(spans).collect::<Vec<_>>();
    view! {
        <RadioField
            name="measure" label=t("safety-measure") options=measures value=chosen.to_owned()
            error=beside(errors, "measure")
        />
        <SelectField
            name="days" label=t("safety-days") options=spans value=days.to_owned() error=beside(errors, "days")
            help=t("safety-days-help")
        />
    }
    .into_any()
}

fn words_fields(desk: &Desk, case: &CaseView, words: String, errors: &FieldErrors) -> AnyView {
    let base = desk.path(&format!("/cases/{}", case.id));
    let others = ContentReportReason::ALL
        .iter()
        .map(|reason| {
            let href = format!("{base}?words={reason}#decide");
            view! { <li><a href=href>{t(&format!("safety-reason-{reason}"))}</a></li> }
        })
        .collect_view();
    view! {
        <TextArea
            name="words" label=t("safety-words-field") value=words error=beside(errors, "words")
            help=t("safety-words-help") max_length=u32::try_from(MOST).unwrap_or_default()
        />
        <details class="safety-more">
            <summary>{t("safety-templates")}</summary>
            <ul class="safety-templates">{others}</ul>
        </details>
    }
    .into_any()
}
