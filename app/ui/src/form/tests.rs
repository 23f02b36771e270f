//! What the controls write.

use super::*;
use crate::cx::{self, UiCx};
use kernel::FieldErrors;
use leptos::prelude::*;

fn html<V: IntoAny>(view: impl FnOnce() -> V) -> String {
    cx::scope(UiCx::default(), || view().into_any().to_html())
}

#[test]
fn text_cannot_leave_the_text_area() {
    let html = html(|| {
        view! { <TextArea name="bio" label="Bio" value="</textarea><script>alert(1)</script>"/> }
    });
    assert!(html.contains("&lt;/textarea&gt;&lt;script&gt;"), "{html}");
    assert!(!html.contains("<script>"), "{html}");
    assert_eq!(html.matches("</textarea>").count(), 1, "{html}");
}

#[test]
fn a_first_line_break_survives_the_parser() {
    let html = html(|| view! { <TextArea name="bio" label="Bio" value="\nx"/> });
    assert!(html.contains(">\n\nx</textarea>"), "{html}");
}

#[test]
fn an_error_is_tied_to_its_field() {
    let html = html(|| {
        view! { <TextField name="email" label="E-mail" value="a\"b" error="Type an address.".to_owned() required=true/> }
    });
    assert!(
        html.contains("aria-invalid=\"true\"") && html.contains("aria-describedby=\"field-email-error\""),
        "{html}"
    );
    assert!(html.contains("id=\"field-email-error\"") && html.contains("(required)"), "{html}");
    assert!(html.contains("value=\"a&quot;b\""), "{html}");
}

#[test]
fn a_choice_that_is_gone_is_not_chosen_silently() {
    let options = vec![Choice::new("a", "A"), Choice::new("b", "B")];
    let html =
        html(move || view! { <SelectField name="kind" label="Kind" options value="c" required=true/> });
    assert!(html.contains("<option value=\"\" selected>Choose…"), "{html}");
    assert_eq!(html.matches("selected").count(), 1, "{html}");
}

#[test]
fn the_summary_links_to_the_fields_in_their_order() {
    let mut errors = FieldErrors::one("", "The form is out of date.");
    errors.add("a", "Second.");
    errors.add("b", "First.");
    let html =
        html(move || view! { <ErrorSummary errors labels=vec![("b", "B".into()), ("a", "A".into())]/> });
    let place = |text: &str| html.find(text).unwrap_or_else(|| panic!("{text} is not in {html}"));
    assert!(place("out of date") < place("#field-b") && place("#field-b") < place("#field-a"), "{html}");
    assert!(html.contains("role=\"alert\"") && html.contains("3 things"), "{html}");
}

#[test]
fn a_good_form_has_no_summary() {
    assert_eq!(html(|| view! { <ErrorSummary errors=FieldErrors::default()/> }).replace("<!>", ""), "");
}

#[test]
fn tags_are_separated_in_both_scripts() {
    assert_eq!(special::tags("vogue, runway ,,Vogue، رقص"), ["vogue", "runway", "رقص"]);
}
