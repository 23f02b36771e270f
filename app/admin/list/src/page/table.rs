//! Rows and columns.

use super::cell;
use super::column::Column;
use super::controls::{is_editable, templates};
use super::load::Loaded;
use engine::Row;
use engine::query::Sort;
use engine::registry::{Field, Title};
use engine::scope::Verb;
use leptos::prelude::*;
use ui::prelude::*;

/// The rows, in the view that is asked for.
pub fn rows(loaded: &Loaded) -> AnyView {
    let form = bulk_id();
    let selectable = loaded.may(Verb::Update) || loaded.may(Verb::Delete);
    let head = view! {
        <tr>
            {selectable.then(|| view! { <th scope="col" class="select"><input type="checkbox" data-all hidden aria-label=t("list-select-all")/></th> })}
            {title_head(loaded)}
            {loaded.columns.iter().map(|column| column_head(loaded, column)).collect_view()}
            {loaded.state.query.trash.then(|| view! { <th scope="col"><span class="sr-only">{t("list-trash-actions")}</span></th> })}
        </tr>
    };
    let body = loaded.rows.iter().map(|row| line(loaded, row, selectable, form)).collect_view();
    let caption = engine::registry::words::sentence(&loaded.noun.many(loaded.desk.cx.locale));
    view! {
        {templates(loaded)}
        <div class="table-frame">
            <table class="table">
                <caption class="sr-only">{caption}</caption>
                <thead>{head}</thead>
                <tbody>{body}</tbody>
            </table>
        </div>
    }
    .into_any()
}

/// Id of the form around bulk actions, to which the checkboxes belong.
pub const fn bulk_id() -> &'static str {
    "bulk"
}

fn line(loaded: &Loaded, row: &Row, selectable: bool, form: &'static str) -> AnyView {
    let id = row.id.to_string();
    let name = row.title.clone();
    let select = selectable.then(|| {
        let label = tr("list-select", &[("name", name.into())]);
        view! { <td class="select"><input type="checkbox" name="id" form=form value=id.clone() aria-label=label/></td> }
    });
    let cells = loaded.columns.iter().map(|column| data(loaded, column, row)).collect_view();
    let trash = loaded.state.query.trash.then(|| trash_actions(loaded, row));
    view! {
        <tr data-id=row.id.to_string() data-version=row.version.clone()>
            {select}
            <th scope="row">{cell::title(loaded, row)}</th>
            {cells}
            {trash}
        </tr>
    }
    .into_any()
}

/// What can be changed in place says so.
fn data(loaded: &Loaded, column: &Column, row: &Row) -> AnyView {
    let label = column.label(loaded.desk.cx.locale);
    let is_number = column.field().map_or_else(|| row.get(column.name()).is_number(), is_figures);
    let figures = is_number.then_some("figures");
    let editable = column.field().filter(|field| is_editable(loaded, field));
    let cell = editable.map(|field| field.name.clone());
    let value = editable.map(|field| engine::value::input(field, &row.values, loaded.desk.scope.zone));
    view! {
        <td class=figures data-label=label data-cell=cell data-value=value data-column=column.name().to_owned()>
            {cell::of(&loaded.desk, column, row)}
        </td>
    }
    .into_any()
}

fn is_figures(field: &Field) -> bool {
    field.column.kind.is_number() && field.reference.is_none()
}

fn title_head(loaded: &Loaded) -> AnyView {
    let words = engine::registry::words::sentence(&loaded.noun.one(loaded.desk.cx.locale));
    let order = match &loaded.noun.title {
        Title::Column(name) => Some(name.as_str()),
        Title::Sql(_) | Title::Id => loaded.noun.declared.title_order,
    };
    sorted_head(loaded, order.and_then(|name| loaded.noun.field(name)), words, (None, None))
}

fn column_head(loaded: &Loaded, column: &Column) -> AnyView {
    let label = column.label(loaded.desk.cx.locale);
    let are_numbers = column
        .field()
        .map_or_else(|| loaded.rows.iter().any(|row| row.get(column.name()).is_number()), is_figures);
    let figures = are_numbers.then_some("figures");
    sorted_head(loaded, column.field(), label, (figures, Some(column.name().to_owned())))
}

/// A head that sorts the list by the column of a field, the other way round if it is sorted by it; a plain one where nothing
/// sorts by it. `column` is its name where it can be taken from the page.
fn sorted_head(
    loaded: &Loaded,
    field: Option<&Field>,
    label: String,
    (class, column): (Option<&'static str>, Option<String>),
) -> AnyView {
    let Some(field) = field.filter(|field| loaded.noun.sorts_by(field)) else {
        return view! { <th scope="col" class=class data-column=column>{label}</th> }.into_any();
    };
    let now = loaded.state.query.sort.clone().unwrap_or_else(|| loaded.noun.sort.clone());
    let is_now = now.field == field.name;
    let down = is_now && !now.down;
    let href = loaded
        .state
        .with(|state| state.query.sort = Some(Sort { field: field.name.clone(), down }))
        .href(&loaded.base);
    let (order, arrow) = match (is_now, now.down) {
        (true, true) => (Some("descending"), "arrow-down"),
        (true, false) => (Some("ascending"), "arrow-up"),
        (false, _) => (None, "chevrons-up-down"),
    };
    view! { <th scope="col" class=class aria-sort=order data-column=column><a class="table-sort" href=href>{label}<Icon name=arrow/></a></th> }.into_any()
}

fn trash_actions(loaded: &Loaded, row: &Row) -> AnyView {
    let href = loaded.desk.row_href(&loaded.noun, row.id);
    let restore = loaded.may(Verb::Update).then(|| {
        view! { <form method="post" action=format!("{href}/restore")><button type="submit" class="button button-quiet">{t("list-restore")}</button></form> }
    });
    let gone = loaded.may(Verb::Delete).then(|| {
        view! { <form method="post" action=format!("{href}/delete")><button type="submit" class="button button-danger">{t("list-delete-for-good")}</button></form> }
    });
    view! { <td><div class="cell-actions">{restore}{gone}</div></td> }.into_any()
}
