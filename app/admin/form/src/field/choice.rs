//! Yes or no, one of a few, some of a few.

use super::look::Look;
use engine::registry::Control;
use engine::value::value_label;
use leptos::prelude::*;
use ui::prelude::*;

pub(super) fn view(look: &Look<'_>) -> AnyView {
    let (name, label, error, help) = (look.name(), look.label(), look.error(), look.help());
    match look.field.control {
        Control::Check => {
            let checked = look.value() == "true";
            view! { <CheckField name=name label=label checked=checked error=error help=help/> }.into_any()
        }
        Control::Choices => several(look),
        Control::Choice(true) => {
            let (options, value, required) = (options(look), look.value(), look.required());
            view! { <RadioField name=name label=label options=options value=value error=error help=help required=required/> }
                .into_any()
        }
        _ => {
            let (options, value, required) = (options(look), look.value(), look.required());
            view! { <SelectField name=name label=label options=options value=value error=error help=help required=required/> }
                .into_any()
        }
    }
}

/// The allowed values. A state of a row that is there goes only along its steps.
fn options(look: &Look<'_>) -> Vec<Choice> {
    let column = &look.field.column;
    let now = look.sheet.row.as_ref().and_then(|row| row.text(&look.field.name));
    let reachable = |value: &str| match now {
        Some(now) if !column.steps.is_empty() => {
            value == now || column.steps.iter().any(|(from, to)| from == now && to == value)
        }
        _ => true,
    };
    let locale = look.desk.cx.locale;
    let mut all: Vec<Choice> = column
        .values
        .iter()
        .filter(|value| reachable(value))
        .map(|value| Choice::new(value.clone(), value_label(value, locale)))
        .collect();
    let typed = look.value();
    if !typed.is_empty() && all.iter().all(|choice| choice.value != typed) {
        all.push(Choice::new(typed.clone(), value_label(&typed, locale)));
    }
    if matches!(look.field.control, Control::Choice(true)) && !look.required() {
        all.insert(0, Choice::new("", t("field-none")));
    }
    all
}

fn several(look: &Look<'_>) -> AnyView {
    let chosen: Vec<&str> = look.sheet.typed.all(&look.field.name).collect();
    let locale = look.desk.cx.locale;
    let boxes = look.field.column.values.iter().map(|value| {
        let words = value_label(value, locale);
        let checked = chosen.contains(&value.as_str());
        view! {
            <label class="check">
                <input type="checkbox" name=look.name() value=value.clone() checked=checked/>
                <span>{words}</span>
            </label>
        }
        .into_any()
    });
    let boxes: Vec<AnyView> = boxes.collect();
    look.frame().around_group(view! { <div class="checks">{boxes}</div> })
}
