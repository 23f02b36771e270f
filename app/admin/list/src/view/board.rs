//! A column of cards per value of a state, or per row of the table that a column points to.

use super::facts;
use super::load::Lane;
use crate::cell::reaches;
use crate::page::cell;
use crate::page::load::Loaded;
use engine::Row;
use engine::registry::Field;
use engine::scope::Verb;
use leptos::prelude::*;
use ui::prelude::*;

/// The board.
pub fn show(loaded: &Loaded, column: &'static str) -> AnyView {
    let Some(field) = loaded.noun.field(column) else { return crate::page::table::rows(loaded) };
    let back = loaded.state.href(&loaded.base);
    let columns = loaded.lanes.iter().map(|lane| column_of(loaded, field, lane, &back)).collect_view();
    view! {
        <board-view data-list=loaded.base.clone() data-field=column>
            <div class="lanes" tabindex="0" role="group" aria-label=field.label(loaded.desk.cx.locale)>{columns}</div>
        </board-view>
    }
    .into_any()
}

fn column_of(loaded: &Loaded, field: &Field, lane: &Lane, back: &str) -> AnyView {
    let value = lane.value.as_str();
    let rows: Vec<&Row> = loaded.rows.iter().filter(|row| row.text(&field.name) == Some(value)).collect();
    let cards = rows.iter().map(|row| card(loaded, field, row, back)).collect_view();
    let more = (lane.number > i64::try_from(rows.len()).unwrap_or(i64::MAX)).then(|| {
        let only = loaded.state.with(|list| {
            list.query.filter =
                list.query.filter.clone().and(engine::Filter::is(&field.name, engine::Op::Eq, value));
            "table".clone_into(&mut list.view);
        });
        view! { <a class="lane-more" href=only.href(&loaded.base)>{t("list-lane-all")}</a> }
    });
    let id = format!("lane-{value}");
    let number = ui::format::number(lane.number, loaded.desk.cx.locale);
    view! {
        <section class="lane" data-value=value.to_owned() data-from=from(loaded, field, value) aria-labelledby=format!("lane-{value}")>
            <div class="lane-head">
                <h2 id=id dir="auto">{lane.label.clone()}</h2>
                <span class="figures" data-count=lane.number.to_string()>{number}</span>
            </div>
            <ol class="lane-cards">{cards}</ol>
            {more}
        </section>
    }
    .into_any()
}

/// From which states a card may come; `None` where it may come from everywhere.
fn from(loaded: &Loaded, field: &Field, to: &str) -> Option<String> {
    let values = &field.column.values;
    let from = values.iter().filter(|from| reaches(&loaded.desk, &loaded.noun, field, (from, to)));
    (!values.is_empty()).then(|| from.cloned().collect::<Vec<_>>().join(" "))
}

fn card(loaded: &Loaded, field: &Field, row: &Row, back: &str) -> AnyView {
    let movable = loaded.may(Verb::Update).then(|| mover(loaded, field, row, back));
    view! {
        <li class="lane-card" data-id=row.id.to_string() data-version=row.version.clone()>
            {cell::title_only(loaded, row)}
            {facts(loaded, row, &[&field.name])}
            {movable}
        </li>
    }
    .into_any()
}

/// Moves a card without script, by touch and with screen readers: only to where it may go.
fn mover(loaded: &Loaded, field: &Field, row: &Row, back: &str) -> Option<AnyView> {
    let now = row.text(&field.name).unwrap_or_default();
    let reachable: Vec<&Lane> = loaded
        .lanes
        .iter()
        .filter(|lane| lane.value != now && reaches(&loaded.desk, &loaded.noun, field, (now, &lane.value)))
        .collect();
    if reachable.is_empty() {
        return None;
    }
    let options = reachable
        .into_iter()
        .map(|lane| view! { <option value=lane.value.clone()>{lane.label.clone()}</option> })
        .collect_view();
    let label = tr("list-move", &[("name", row.title.clone().into())]);
    Some(
        view! {
            <form class="lane-move" method="post" action=format!("{}/cell", loaded.desk.row_href(&loaded.noun, row.id))>
                <input type="hidden" name="field" value=field.name.clone()/>
                <input type="hidden" name="version" value=row.version.clone()/>
                <input type="hidden" name="back" value=back.to_owned()/>
                <select class="input" name="value" aria-label=label>{options}</select>
                <button type="submit" class="button button-quiet" data-plain>{t("list-move-button")}</button>
            </form>
        }
        .into_any(),
    )
}
