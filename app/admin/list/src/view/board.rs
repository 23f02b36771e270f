//! A column of cards per value of a state.

use super::facts;
use crate::page::cell;
use crate::page::load::Loaded;
use engine::registry::Field;
use engine::scope::Verb;
use engine::{Row, value};
use leptos::prelude::*;
use ui::prelude::*;

/// The board.
pub fn show(loaded: &Loaded, column: &'static str) -> AnyView {
    let Some(field) = loaded.noun.field(column) else { return crate::page::table::rows(loaded) };
    let back = loaded.state.href(&loaded.base);
    let columns = field.column.values.iter().map(|state| lane(loaded, field, state, &back)).collect_view();
    view! {
        <board-view data-list=loaded.base.clone() data-field=column>
            <div class="lanes" tabindex="0" role="group" aria-label=field.label(loaded.desk.cx.locale)>{columns}</div>
        </board-view>
    }
    .into_any()
}

fn lane(loaded: &Loaded, field: &Field, state: &str, back: &str) -> AnyView {
    let rows: Vec<&Row> = loaded.rows.iter().filter(|row| row.text(&field.name) == Some(state)).collect();
    let count = loaded.lanes.get(state).copied().unwrap_or_default();
    let label = value::value_label(field, state, loaded.desk.cx.locale);
    let cards = rows.iter().map(|row| card(loaded, field, row, back)).collect_view();
    let more = (count > i64::try_from(rows.len()).unwrap_or(i64::MAX)).then(|| {
        let only = loaded.state.with(|list| {
            list.query.filter =
                list.query.filter.clone().and(engine::Filter::is(&field.name, engine::Op::Eq, state));
            "table".clone_into(&mut list.view);
        });
        view! { <a class="lane-more" href=only.href(&loaded.base)>{t("list-lane-all")}</a> }
    });
    view! {
        <section class="lane" data-value=state.to_owned()>
            <h2 class="lane-head">{label}<span class="figures">{ui::format::number(count, loaded.desk.cx.locale)}</span></h2>
            <ol class="lane-cards">{cards}</ol>
            {more}
        </section>
    }
    .into_any()
}

fn card(loaded: &Loaded, field: &Field, row: &Row, back: &str) -> AnyView {
    let movable = loaded.may(Verb::Update).then(|| mover(loaded, field, row, back));
    view! {
        <li class="lane-card" data-id=row.id.to_string() data-version=row.version.clone() tabindex="-1">
            {cell::title_only(loaded, row)}
            {facts(loaded, row, &[&field.name])}
            {movable}
        </li>
    }
    .into_any()
}

/// Moves a card without script: only to where its state may go.
fn mover(loaded: &Loaded, field: &Field, row: &Row, back: &str) -> AnyView {
    let now = row.text(&field.name).unwrap_or_default();
    let steps = &field.column.steps;
    let reachable = |to: &&String| {
        to.as_str() != now
            && (steps.is_empty() || steps.iter().any(|(from, step)| from == now && step == *to))
    };
    let options = field
        .column
        .values
        .iter()
        .filter(reachable)
        .map(|to| {
            let words = value::value_label(field, to, loaded.desk.cx.locale);
            view! { <option value=to.clone()>{words}</option> }
        })
        .collect_view();
    let label = tr("list-move", &[("name", row.title.clone().into())]);
    view! {
        <form class="lane-move" method="post" action=format!("{}/cell", loaded.desk.row_href(&loaded.noun, row.id)) data-plain>
            <input type="hidden" name="field" value=field.name.clone()/>
            <input type="hidden" name="version" value=row.version.clone()/>
            <input type="hidden" name="back" value=back.to_owned()/>
            <select class="input" name="value" aria-label=label>{options}</select>
            <button type="submit" class="button button-quiet">{t("list-move-button")}</button>
        </form>
    }
    .into_any()
}
