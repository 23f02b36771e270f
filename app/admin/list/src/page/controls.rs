//! Which fields can be changed in place, and the controls for it: the browser's code clones them from templates.

use super::column::Column;
use super::load::Loaded;
use engine::Mode;
use engine::registry::{Control, Field};
use engine::scope::Verb;
use engine::value;
use leptos::prelude::*;
use ui::prelude::*;

/// Can this field be changed in the list? Only what one control shows as a whole; states that go step by step are moved by
/// actions and on the board.
pub fn is_editable(loaded: &Loaded, field: &Field) -> bool {
    let simple = matches!(
        field.control,
        Control::Line
            | Control::Choice(_)
            | Control::Check
            | Control::Date
            | Control::Number
            | Control::Money(_)
            | Control::Percent
    );
    simple
        && field.mode == Mode::Editable
        && field.column.steps.is_empty()
        && loaded.may(Verb::Update)
        && loaded.desk.scope.changes(field)
        && !loaded.state.query.trash
}

/// A template per column that can be changed.
pub fn templates(loaded: &Loaded) -> AnyView {
    let fields = loaded.columns.iter().filter_map(Column::field).filter(|field| is_editable(loaded, field));
    fields
        .map(|field| view! { <template data-control=field.name.clone()>{control(loaded, field)}</template> })
        .collect_view()
        .into_any()
}

fn control(loaded: &Loaded, field: &Field) -> AnyView {
    match field.control {
        Control::Choice(_) => choice(loaded, field),
        Control::Check => view! { <input type="checkbox" value="true"/> }.into_any(),
        Control::Date => view! { <input class="input" type="date"/> }.into_any(),
        Control::Number | Control::Money(_) | Control::Percent => {
            view! { <input class="input" type="text" inputmode="decimal" dir="ltr"/> }.into_any()
        }
        _ => {
            let most = field.limits.max_length.map(|most| most.to_string());
            view! { <input class="input" type="text" dir="auto" maxlength=most/> }.into_any()
        }
    }
}

fn choice(loaded: &Loaded, field: &Field) -> AnyView {
    let nothing = (!field.column.required).then(|| view! { <option value="">{t("list-nothing")}</option> });
    let options = field.column.values.iter().map(|word| {
        let words = value::value_label(word, loaded.desk.cx.locale);
        view! { <option value=word.clone()>{words}</option> }
    });
    view! { <select class="input">{nothing}{options.collect_view()}</select> }.into_any()
}
