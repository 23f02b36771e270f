//! What contains what: nested lists, and a form that moves a branch under another parent.

use crate::page::cell;
use crate::page::load::Loaded;
use engine::Row;
use engine::scope::Verb;
use leptos::prelude::*;
use std::collections::HashMap;
use ui::prelude::*;
use uuid::Uuid;

/// Deepest nesting that is drawn.
const DEEPEST: usize = 12;

/// The tree.
pub fn show(loaded: &Loaded, column: &'static str) -> AnyView {
    let mut below: HashMap<Option<Uuid>, Vec<&Row>> = HashMap::new();
    let here: Vec<Uuid> = loaded.rows.iter().map(|row| row.id).collect();
    for row in &loaded.rows {
        let parent = row.text(column).and_then(|id| id.parse().ok()).filter(|id| here.contains(id));
        below.entry(parent).or_default().push(row);
    }
    let back = loaded.state.href(&loaded.base);
    let context = Context { loaded, column, below, back };
    view! { <div class="tree">{branch(&context, None, 0)}</div> }.into_any()
}

struct Context<'a> {
    loaded: &'a Loaded,
    column: &'static str,
    below: HashMap<Option<Uuid>, Vec<&'a Row>>,
    back: String,
}

fn branch(context: &Context<'_>, parent: Option<Uuid>, depth: usize) -> Option<AnyView> {
    let rows = context.below.get(&parent).filter(|_| depth < DEEPEST)?;
    let items = rows
        .iter()
        .map(|row| {
            let movable = context.loaded.may(Verb::Update).then(|| mover(context, row));
            view! {
                <li data-id=row.id.to_string() data-version=row.version.clone()>
                    <div class="tree-row">{cell::title_only(context.loaded, row)}{movable}</div>
                    {branch(context, Some(row.id), depth + 1)}
                </li>
            }
        })
        .collect_view();
    Some(view! { <ul>{items}</ul> }.into_any())
}

/// Under another row of this page, or to the top. What would contain itself is refused by the database with a sentence.
fn mover(context: &Context<'_>, row: &Row) -> AnyView {
    let options = context
        .loaded
        .rows
        .iter()
        .filter(|other| other.id != row.id)
        .map(|other| view! { <option value=other.id.to_string()>{other.title.clone()}</option> })
        .collect_view();
    let label = tr("list-move", &[("name", row.title.clone().into())]);
    let action = format!("{}/cell", context.loaded.desk.row_href(&context.loaded.noun, row.id));
    let (column, version, back) = (context.column, row.version.clone(), context.back.clone());
    view! {
        <Menu label=label.clone() quiet=true>
            <form class="tree-move" method="post" action=action>
                <input type="hidden" name="field" value=column/>
                <input type="hidden" name="version" value=version/>
                <input type="hidden" name="back" value=back/>
                <select class="input" name="value" aria-label=label><option value="">{t("list-tree-top")}</option>{options}</select>
                <button type="submit" class="button">{t("list-move-button")}</button>
            </form>
        </Menu>
    }
    .into_any()
}
