//! Tabs and the related list.

use super::Related;
use super::list::tabs;
use crate::page::Sheet;
use engine::registry::{Noun, words};
use engine::scope::Verb;
use engine::{Row, value};
use frame::{Desk, with_query};
use kernel::Cursor;
use leptos::prelude::*;
use ui::prelude::*;

/// The form and everything that belongs to the row, as tabs. Nothing, where nothing belongs to it.
pub fn links(desk: &Desk, sheet: &Sheet) -> Option<AnyView> {
    let row = sheet.row.as_ref()?;
    let path = desk.row_href(&sheet.noun, row.id);
    let current = sheet.related.as_ref().map(|related| related.word.clone());
    let mut all = vec![NavLink::new(t("form-tab-form"), path.clone()).here(current.is_none())];
    for (word, tab, noun) in tabs(desk, &sheet.noun) {
        let mut label = words::sentence(&noun.many(desk.cx.locale));
        if word != tab.table
            && let Some(field) = noun.field(&tab.column)
        {
            label = format!("{label} · {}", field.label(desk.cx.locale));
        }
        let here = current.as_ref() == Some(&word);
        all.push(NavLink::new(label, with_query(&path, [("tab", word.as_str())])).here(here));
    }
    (all.len() > 1).then(|| view! { <Tabs links=all label=t("form-tabs")/> }.into_any())
}

/// The related list.
pub fn view(desk: &Desk, sheet: &Sheet, related: &Related) -> AnyView {
    let Some(row) = &sheet.row else { return ().into_any() };
    let (noun, path) = (&related.noun, desk.row_href(&sheet.noun, row.id));
    let here = with_query(&path, [("tab", related.word.as_str())]);
    let one = noun.one(desk.cx.locale);
    let add = desk.may(noun, Verb::Create).then(|| {
        let preset = format!("preset.{}", related.column);
        let id = row.id.to_string();
        let href =
            with_query(&desk.new_href(noun), [(preset.as_str(), id.as_str()), ("next", here.as_str())]);
        NavLink::new(tr("list-add", &[("name", one.into())]), href)
    });
    let filter = format!("filter.{}", related.column);
    let list = with_query(&desk.list_href(noun), [(filter.as_str(), format!("eq.{}", row.id).as_str())]);
    let empty = empty(desk, noun, add.clone());
    let page = |name: &'static str, cursor: &Option<Cursor>| {
        let cursor = cursor.as_ref()?.to_string();
        Some(with_query(&path, [("tab", related.word.as_str()), (name, cursor.as_str())]))
    };
    let (previous, next) = (page("before", &related.list.previous), page("after", &related.list.next));
    let caption = words::sentence(&noun.many(desk.cx.locale));
    let button = add.filter(|_| !related.list.rows.is_empty());
    view! {
        <section class="related">
            <div class="row-bar">
                {button.map(|add| view! { <a class="button" href=add.href>{add.label}</a> })}
                <a href=list>{t("form-open-list")}</a>
            </div>
            <DataTable caption=caption columns=columns(desk, related) rows=rows(desk, related, &path) empty=empty/>
            <Pager previous=previous next=next/>
        </section>
    }
    .into_any()
}

fn empty(desk: &Desk, noun: &Noun, add: Option<NavLink>) -> AnyView {
    let title = tr("form-tab-empty", &[("name", noun.many(desk.cx.locale).into())]);
    let text = noun.declared.empty.map_or_else(|| t("form-tab-empty-text"), |_| noun.empty(desk.cx.locale));
    view! { <EmptyState title=title text=text action=add/> }.into_any()
}

/// Columns of the list, without the one that points here.
fn shown<'a>(related: &'a Related, desk: &'a Desk) -> Vec<&'a str> {
    let visible = |name: &&str| {
        let own = related.noun.field(name);
        *name != related.column
            && own.is_none_or(|field| desk.scope.sees(field) && field.mode != engine::Mode::Inside)
    };
    related.noun.list.iter().map(String::as_str).filter(visible).take(5).collect()
}

fn columns(desk: &Desk, related: &Related) -> Vec<Column> {
    let noun = &related.noun;
    let mut all = vec![Column::new(words::sentence(&noun.one(desk.cx.locale)))];
    for name in shown(related, desk) {
        let column = match noun.field(name) {
            Some(field) if field.column.kind.is_number() => Column::figures(field.label(desk.cx.locale)),
            Some(field) => Column::new(field.label(desk.cx.locale)),
            None => Column::new(noun.computed(name, desk.cx.locale).unwrap_or_else(|| words::column(name))),
        };
        all.push(column);
    }
    if related.order.is_some() {
        all.push(Column::quiet(t("form-order")));
    }
    all
}

fn rows(desk: &Desk, related: &Related, path: &str) -> Vec<Vec<AnyView>> {
    let noun = &related.noun;
    let row = |row: &Row| {
        let href = desk.row_href(noun, row.id);
        let title = if row.title.trim().is_empty() { t("form-untitled") } else { row.title.clone() };
        let mut cells = vec![view! { <a href=href dir="auto">{title.clone()}</a> }.into_any()];
        cells.extend(shown(related, desk).into_iter().map(|name| {
            let words = cell(desk, noun, row, name);
            view! { <span dir="auto">{words}</span> }.into_any()
        }));
        if related.order.is_some() {
            cells.push(order(related, path, row, &title));
        }
        cells
    };
    related.list.rows.iter().map(row).collect()
}

fn cell(desk: &Desk, noun: &Noun, row: &Row, name: &str) -> String {
    match noun.field(name) {
        Some(field) if field.reference.is_some() => row.label(name).unwrap_or_default().to_owned(),
        Some(field) => value::show(field, &row.values, desk.cx.locale, desk.scope.zone),
        None => value::show_computed(row.get(name), desk.cx.locale),
    }
}

fn order(related: &Related, path: &str, row: &Row, title: &str) -> AnyView {
    let button = |go: &'static str, icon: &'static str, key: &'static str| {
        let label = tr(key, &[("name", title.to_owned().into())]);
        view! { <button class="icon-button" name="go" value=go><Icon name=icon label=label/></button> }
            .into_any()
    };
    let (up, down) =
        (button("up", "arrow-up", "form-order-up"), button("down", "arrow-down", "form-order-down"));
    view! {
        <form class="order" method="post" action=format!("{path}/order")>
            <input type="hidden" name="tab" value=related.word.clone()/>
            <input type="hidden" name="row" value=row.id.to_string()/>
            {up}
            {down}
        </form>
    }
    .into_any()
}
