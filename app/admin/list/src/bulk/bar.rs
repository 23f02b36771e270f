//! What can be done with selected rows: the form to which the checkboxes of a list belong.

use crate::page::load::Loaded;
use crate::page::table::bulk_id;
use engine::Mode;
use engine::catalogue::Kind;
use engine::registry::Field;
use engine::scope::Verb;
use leptos::prelude::*;
use ui::prelude::*;

/// The bar; nothing where nothing may be changed.
pub fn bar(loaded: &Loaded) -> Option<AnyView> {
    let (update, delete) = (loaded.may(Verb::Update), loaded.may(Verb::Delete));
    if loaded.rows.is_empty() || !(update || delete) {
        return None;
    }
    let query = loaded.state.with(|_| {}).href("");
    let query = query.trim_start_matches('?').to_owned();
    let trash = loaded.state.query.trash;
    let change = (update && !trash).then(|| view! { {actions(loaded)}{edit(loaded)}{tag(loaded)} });
    let restore = (update && trash).then(|| button("restore", "list-restore", "button button-quiet"));
    let (word, label) =
        if trash { ("remove", "list-delete-for-good") } else { ("delete", "list-bulk-delete") };
    let remove = delete.then(|| button(word, label, "button button-danger"));
    Some(
        view! {
            <form id=bulk_id() class="bulk" method="post" action=format!("{}/bulk", loaded.base)>
                <input type="hidden" name="query" value=query/>
                <div data-bulk class="bulk-bar" role="group" aria-label=t("list-bulk")>{change}{restore}{remove}</div>
            </form>
        }
        .into_any(),
    )
}

fn button(value: &'static str, key: &'static str, class: &'static str) -> AnyView {
    view! { <button type="submit" name="do" value=value class=class>{t(key)}</button> }.into_any()
}

fn actions(loaded: &Loaded) -> AnyView {
    let locale = loaded.desk.cx.locale;
    let buttons = loaded.noun.declared.actions.iter().map(|action| {
        let label = loaded.noun.button(action, locale);
        view! { <button type="submit" name="do" value=format!("act:{}", action.name) class="button button-quiet">{label}</button> }
    });
    buttons.collect_view().into_any()
}

/// Fields that can be set for many rows at once: not what must differ.
fn editable(loaded: &Loaded) -> impl Iterator<Item = &Field> {
    loaded.noun.fields.iter().filter(|field| {
        field.mode == Mode::Editable
            && loaded.desk.scope.changes(field)
            && !loaded.noun.table.is_unique(&field.name)
            && !matches!(field.column.kind, Kind::Json | Kind::Texts | Kind::Integers | Kind::Uuids)
    })
}

fn edit(loaded: &Loaded) -> AnyView {
    let locale = loaded.desk.cx.locale;
    let fields: Vec<Choice> =
        editable(loaded).map(|field| Choice::new(field.name.clone(), field.label(locale))).collect();
    view! {
        <details class="bulk-part">
            <summary class="button button-quiet">{t("list-bulk-edit")}</summary>
            <div class="bulk-fields">
                <SelectField name="field" label=t("list-filter-field") options=fields/>
                <TextField name="value" label=t("list-filter-value") help=t("list-bulk-value-help")/>
                {button("edit", "list-bulk-set", "button")}
            </div>
        </details>
    }
    .into_any()
}

fn tag(loaded: &Loaded) -> Option<AnyView> {
    let locale = loaded.desk.cx.locale;
    let tags = loaded
        .noun
        .fields
        .iter()
        .filter(|field| field.mode == Mode::Editable && field.column.kind == Kind::Texts);
    let fields: Vec<Choice> =
        tags.map(|field| Choice::new(field.name.clone(), field.label(locale))).collect();
    let first = fields.first().map(|choice| choice.value.clone())?;
    Some(
        view! {
            <details class="bulk-part">
                <summary class="button button-quiet">{t("list-bulk-tag")}</summary>
                <div class="bulk-fields">
                    <SelectField name="tags" label=t("list-filter-field") options=fields value=first required=true/>
                    <TextField name="add" label=t("list-bulk-add") help=t("list-bulk-tag-help")/>
                    <TextField name="remove" label=t("list-bulk-remove")/>
                    {button("tag", "list-bulk-set", "button")}
                </div>
            </details>
        }
        .into_any(),
    )
}
