//! A reference: a select with the first rows and the chosen one, a search that works without script, a way to make one.

use super::look::Look;
use crate::picker;
use engine::scope::Verb;
use leptos::prelude::*;
use ui::prelude::*;

pub(super) fn view(look: &Look<'_>) -> AnyView {
    let Some(reference) = &look.field.reference else { return super::line::view(look) };
    let (frame, value) = (look.frame(), look.value());
    let rows = look.sheet.picks.rows.get(&look.field.name).cloned().unwrap_or_default();
    let chosen = rows.iter().any(|row| row.id.to_string() == value);
    let options = rows.into_iter().map(|row| {
        let id = row.id.to_string();
        let title = row.title.filter(|title| !title.trim().is_empty()).unwrap_or_else(|| t("form-untitled"));
        view! { <option value=id.clone() selected=id == value>{title}</option> }.into_any()
    });
    let options: Vec<AnyView> = options.collect();
    let none = if look.required() { t("field-choose") } else { t("field-none") };
    let control = view! {
        <select
            class="input" id=frame.id.clone() name=look.name() required=look.required() aria-describedby=frame.described_by()
            aria-invalid=frame.invalid()
        >
            <option value="" selected=!chosen>{none}</option>
            {options}
        </select>
        {search(look)}
    };
    let target = look.desk.registry.noun(&reference.target);
    let create = target.filter(|noun| look.desk.may(noun, Verb::Create)).map(|noun| look.desk.new_href(noun));
    let open = target.map(|noun| format!("{}/{{id}}", look.desk.list_href(noun)));
    let link = create.clone().map(|href| {
        view! { <a class="picker-create" href=href target="_blank" data-plain="1">{t("form-create-here")}</a> }
    });
    let source = picker::href(look.desk, &reference.target);
    view! {
        <relation-picker src=source create=create open=open>
            {frame.around(control)}
            {link}
        </relation-picker>
    }
    .into_any()
}

/// Looks for other rows by loading the form again with what was typed.
pub(super) fn search(look: &Look<'_>) -> AnyView {
    let name = format!("_search.{}", look.field.name);
    let words = look.sheet.typed.get(&name).unwrap_or_default().to_owned();
    let label = tr("form-find-in", &[("name", look.label().into())]);
    view! {
        <span class="picker-find" data-plain="1">
            <input class="input" type="search" name=name value=words aria-label=label maxlength="200" data-no-draft="1"/>
            <button type="submit" class="button button-quiet" name="_find" value=look.name() formnovalidate=true>{t("form-find")}</button>
        </span>
    }
    .into_any()
}

/// What the address has chosen: said, sent, not changed.
pub(super) fn locked(look: &Look<'_>) -> AnyView {
    let value = look.value();
    let rows = look.sheet.picks.rows.get(&look.field.name);
    let title = rows.and_then(|rows| rows.iter().find(|row| row.id.to_string() == value)?.title.clone());
    let title = title.unwrap_or_else(|| t("form-untitled"));
    let error = look
        .error()
        .map(|error| view! { <p class="error"><Icon name="circle-alert"/><span>{error}</span></p> });
    view! {
        <div class="field">
            <span class="label">{look.label()}</span>
            {error}
            <span class="said" dir="auto">{title}</span>
            <input type="hidden" name=look.name() value=value/>
        </div>
    }
    .into_any()
}
