//! JSON with known parts: one fieldset, or a list of them that can be put into another order.

use super::look::Look;
use engine::registry::Said;
use engine::value::value_label;
use leptos::prelude::*;
use resource::{Part, Widget};
use ui::prelude::*;

/// Most entries of a list without script: those that are there and this many empty ones.
const EMPTY: usize = 1;

pub(super) fn object(look: &Look<'_>, parts: &[Part]) -> AnyView {
    look.frame().around_group(fields(look, parts, &look.name()))
}

pub(super) fn list(look: &Look<'_>, parts: &[Part]) -> AnyView {
    look.frame().around_group(entries(look, parts, &look.name(), look.field.limits.max_items))
}

/// A list at `name`: fieldsets with numbers, an empty one at the end, and a template for more.
fn entries(look: &Look<'_>, parts: &[Part], name: &str, most: Option<u32>) -> AnyView {
    let count = count(look, name);
    let item = |number: &str, plain: bool| {
        let inner = fields(look, parts, &format!("{name}.{number}"));
        let plain = plain.then_some("1");
        view! { <li data-plain=plain><fieldset class="form-part"><legend data-number="1">{number.to_owned()}</legend>{inner}</fieldset></li> }
            .into_any()
    };
    let items: Vec<AnyView> = (0..count + EMPTY).map(|at| item(&at.to_string(), at >= count)).collect();
    let template = item("{n}", false);
    let most = most.map(|most| most.to_string());
    view! {
        <sort-list name=name.to_owned() max=most>
            <ol class="parts">{items}</ol>
            <template>{template}</template>
        </sort-list>
    }
    .into_any()
}

/// One more than the largest number of an entry with anything in it.
fn count(look: &Look<'_>, name: &str) -> usize {
    let numbers =
        look.sheet.typed.0.iter().filter(|(_, value)| !value.trim().is_empty()).filter_map(|(have, _)| {
            let rest = have.strip_prefix(name)?.strip_prefix('.')?;
            rest.split('.').next()?.parse::<usize>().ok()
        });
    numbers.max().map_or(0, |most| (most + 1).min(500))
}

fn fields(look: &Look<'_>, parts: &[Part], name: &str) -> AnyView {
    let all: Vec<AnyView> =
        parts.iter().map(|part| one(look, part, format!("{name}.{}", part.key))).collect();
    view! { <div class="part-fields">{all}</div> }.into_any()
}

fn one(look: &Look<'_>, part: &Part, name: String) -> AnyView {
    let value = look.sheet.typed.get(&name).unwrap_or_default().to_owned();
    let error = look.sheet.errors.get(&name).map(str::to_owned);
    let locale = look.desk.cx.locale;
    let label = Said::Label.say(part.label, "", locale);
    if !part.values.is_empty() {
        let options =
            part.values.iter().map(|value| Choice::new(*value, value_label(value, locale))).collect();
        return view! { <SelectField name=name label=label options=options value=value error=error/> }
            .into_any();
    }
    match &part.widget {
        Widget::Object(inner) => {
            view! { <fieldset class="form-part"><legend>{label}</legend>{fields(look, inner, &name)}</fieldset> }.into_any()
        }
        Widget::List(inner) => {
            view! { <fieldset class="form-part"><legend>{label}</legend>{entries(look, inner, &name, None)}</fieldset> }.into_any()
        }
        Widget::Image => picture(look, (name, label, value), error),
        Widget::Area | Widget::Markdown | Widget::Rich | Widget::Json | Widget::Code => {
            let area = view! { <TextArea name=name label=label value=value error=error rows=3/> }.into_any();
            match part.widget {
                Widget::Markdown => view! { <markdown-editor preview="/ui/markdown">{area}</markdown-editor> }.into_any(),
                Widget::Rich => view! { <rich-editor>{area}</rich-editor> }.into_any(),
                Widget::Json => view! { <code-editor language="json">{area}</code-editor> }.into_any(),
                _ => area,
            }
        }
        Widget::Tags => view! { <tag-input><TagsField name=name label=label value=value error=error/></tag-input> }.into_any(),
        Widget::Color => {
            view! { <color-input><TextField name=name label=label value=value error=error/></color-input> }.into_any()
        }
        widget => {
            let kind = kind(widget);
            view! { <TextField name=name label=label value=value error=error kind=kind/> }.into_any()
        }
    }
}

fn kind(widget: &Widget) -> &'static str {
    match widget {
        Widget::Email => "email",
        Widget::Phone => "tel",
        _ => "text",
    }
}

fn picture(
    look: &Look<'_>,
    (name, label, value): (String, String, String),
    error: Option<String>,
) -> AnyView {
    let thumbs = look.sheet.picks.any_picture.iter();
    let mut options: Vec<Choice> =
        thumbs.map(|thumb| Choice::new(thumb.id.clone(), thumb.name.clone())).collect();
    if !value.is_empty() && options.iter().all(|option| option.value != value) {
        options.push(Choice::new(value.clone(), t("form-picture-kept")));
    }
    view! { <SelectField name=name label=label options=options value=value error=error/> }.into_any()
}
