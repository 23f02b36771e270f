//! What is wrong with a whole form, and its parts.

use super::frame::field_id;
use crate::icon::Icon;
use crate::tr;
use kernel::FieldErrors;
use leptos::prelude::*;

/// Above a refused form: how many things are wrong, each with a link to its field. Nothing when all is well.
#[component]
pub fn ErrorSummary(
    /// What is wrong.
    errors: FieldErrors,
    /// Labels of the fields by name, in the order of the form.
    #[prop(optional)]
    labels: Vec<(&'static str, String)>,
) -> impl IntoView {
    if errors.is_empty() {
        return None;
    }
    let mut all: Vec<(&str, &str)> = errors.iter().collect();
    let place = |name: &str| labels.iter().position(|(have, _)| *have == name);
    // The form's own sentence comes first, then the fields as they stand on the page.
    all.sort_by_key(
        |(name, _)| {
            if name.is_empty() { (0, 0) } else { (1, place(name).unwrap_or(usize::MAX)) }
        },
    );
    Some(error_summary(all.into_iter().map(|(name, message)| item(name, message, &labels)).collect()))
}

/// The same around list items of one's own, for forms whose fields stand on several pages or are named by data.
pub fn error_summary(items: Vec<AnyView>) -> AnyView {
    let title = tr("form-errors", &[("count", items.len().into())]);
    view! {
        <div class="summary" role="alert" tabindex="-1">
            <h2><Icon name="circle-alert"/><span>{title}</span></h2>
            <ul>{items}</ul>
        </div>
    }
    .into_any()
}

fn item(name: &str, message: &str, labels: &[(&'static str, String)]) -> AnyView {
    let message = message.to_owned();
    if name.is_empty() {
        return view! { <li>{message}</li> }.into_any();
    }
    let label = labels.iter().find(|(have, _)| *have == name).map(|(_, label)| format!("{label}: "));
    view! { <li><a href=format!("#{}", field_id(name))>{label}{message}</a></li> }.into_any()
}

/// Fields that belong together, under a heading.
#[component]
pub fn FormSection(
    /// Finished words.
    #[prop(into)]
    title: String,
    /// One sentence under it.
    #[prop(optional_no_strip, into)]
    text: Option<String>,
    /// The fields.
    children: Children,
) -> impl IntoView {
    view! {
        <fieldset class="section">
            <legend>{title}</legend>
            {text.map(|text| view! { <p class="help">{text}</p> })}
            {children()}
        </fieldset>
    }
}
