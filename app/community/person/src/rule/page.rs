//! The form of the rules, on `/settings/privacy`.

use super::model::{CHOICES, RuleDraft};
use super::store::rule_update as keep;
use crate::filter::model::FilterDraft;
use crate::privacy;
use kernel::FieldErrors;
use leptos::prelude::*;
use ui::prelude::*;
use web::words::{beside, refused};
use web::{Answer, Cx, Form};

/// `POST /settings/privacy/rules`.
///
/// # Errors
/// `Unauthenticated`.
pub async fn rule_update(cx: Cx, Form(draft): Form<RuleDraft>) -> Answer {
    cx.person()?;
    match refused(cx.app.db.as_actor(cx.actor(), async |tx| keep(tx, &draft).await).await)? {
        Ok(()) => Ok(cx.done("/settings/privacy", "person-rules-kept")),
        Err(errors) => {
            privacy::again(&cx, Some((draft, errors)), (FilterDraft::fresh(), FieldErrors::default())).await
        }
    }
}

/// The form.
pub fn form(draft: &RuleDraft, errors: &FieldErrors) -> AnyView {
    let fields = CHOICES.iter().map(|(field, words)| choice(draft, errors, (field, words))).collect_view();
    let mut labels: Vec<_> = CHOICES.iter().map(|(field, _)| (*field, label(field))).collect();
    labels.push(("minimum_age_days", t("person-rule-minimum-age-days")));
    let (days, wrong) = (draft.minimum_age_days.clone(), beside(errors, "minimum_age_days"));
    view! {
        <form method="post" action="/settings/privacy/rules" class="form">
            <ErrorSummary errors=errors.clone() labels=labels/>
            <FormSection title=t("person-rules") text=t("person-rules-text")>
                {fields}
                <TextField
                    name="minimum_age_days" kind="number" label=t("person-rule-minimum-age-days")
                    value=days error=wrong
                    help=t("person-rule-minimum-age-days-help")
                />
            </FormSection>
            <SubmitButton label=t("save")/>
        </form>
    }
    .into_any()
}

fn label(field: &str) -> String {
    t(&format!("person-rule-{}", field.replace('_', "-")))
}

fn choice(draft: &RuleDraft, errors: &FieldErrors, (field, words): (&&'static str, &&[&str])) -> AnyView {
    let options = words
        .iter()
        .map(|word| Choice::new(*word, t(&format!("person-rule-{}-{word}", field.replace('_', "-")))))
        .collect::<Vec<_>>();
    view! {
        <SelectField
            name=*field label=label(field) options=options value=draft.chosen(field).to_owned() required=true
            error=beside(errors, field)
        />
    }
    .into_any()
}
