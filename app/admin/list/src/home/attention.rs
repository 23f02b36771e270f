//! What needs attention: how many rows are in which state, for resources that have a board.

use db::Dynamic;
use db::dynamic::Quoted;
use db::prelude::*;
use diesel::sql_types::{BigInt, Nullable, Text};
use engine::scope::Verb;
use engine::{Noun, value};
use frame::Desk;
use leptos::prelude::*;
use resource::View;
use std::collections::HashMap;
use std::sync::Arc;
use ui::nav::NavLink;

/// So many rows are counted; above that the number says “or more”.
pub const MOST: i64 = 1_000;

/// States of one resource with their numbers of rows, each a link to the filtered list.
#[derive(Clone, Debug)]
pub struct States {
    /// The resource's name.
    pub name: String,
    /// State, number, list.
    pub states: Vec<(NavLink, i64)>,
}

#[derive(QueryableByName)]
struct Number {
    #[diesel(sql_type = Text)]
    name: String,
    #[diesel(sql_type = Nullable<Text>)]
    state: Option<String>,
    #[diesel(sql_type = BigInt)]
    number: i64,
}

fn board(noun: &Noun) -> Option<&'static str> {
    noun.views().iter().find_map(|view| match view {
        View::Board(column) => Some(*column),
        _ => None,
    })
}

/// The states of these resources, in one query. What has ended says nothing, so the last states of a value set are there,
/// too, but people see the order of the set: first what begins.
///
/// # Errors
/// If the database is away.
pub async fn states(tx: &ActorTx<'_>, desk: &Desk, nouns: &[Arc<Noun>]) -> StoreResult<Vec<States>> {
    let boards: Vec<(&Arc<Noun>, &str)> = nouns
        .iter()
        .filter_map(|noun| Some((noun, board(noun)?)))
        .filter(|(noun, _)| desk.may(noun, Verb::Read))
        .take(8)
        .collect();
    if boards.is_empty() {
        return Ok(Vec::new());
    }
    let mut sql = Dynamic::new("");
    for (at, (noun, column)) in boards.iter().enumerate() {
        sql.push(if at > 0 { " union all select " } else { "select " }).bind(Some(noun.name.clone()), "text");
        sql.push(" as name, s.state, count(*) as number from (select r.")
            .name(column)
            .push("::text as state from ");
        rows(&mut sql, noun, desk);
        sql.push(&format!(" limit {}) s group by s.state", MOST * 10));
    }
    let found: Vec<Number> = sql.keep().load(&mut tx.conn()).await?;
    let mut numbers: HashMap<(String, String), i64> = HashMap::new();
    for row in found {
        numbers.insert((row.name, row.state.unwrap_or_default()), row.number);
    }
    Ok(boards.into_iter().filter_map(|(noun, column)| of(desk, noun, column, &numbers)).collect())
}

/// `schema.table r where …`: the rows of the organisation that are not in the trash.
pub(super) fn rows(sql: &mut Dynamic, noun: &Noun, desk: &Desk) {
    sql.push(&format!("{}.{} r where ", Quoted(&noun.table.schema), Quoted(&noun.table.name)));
    engine::record::within(sql, noun, &desk.scope);
    if noun.has_trash() {
        sql.push(" and r.deleted_at is null");
    }
}

fn of(desk: &Desk, noun: &Noun, column: &str, numbers: &HashMap<(String, String), i64>) -> Option<States> {
    let field = noun.field(column)?;
    let states: Vec<(NavLink, i64)> = field
        .column
        .values
        .iter()
        .filter_map(|state| {
            let number = *numbers.get(&(noun.name.clone(), state.clone()))?;
            let filter = format!("eq.{state}");
            let href = frame::with_query(
                &desk.list_href(noun),
                [(format!("filter.{column}").as_str(), filter.as_str())],
            );
            Some((NavLink::new(value::value_label(state, desk.cx.locale), href), number))
        })
        .collect();
    let name = engine::registry::words::sentence(&noun.many(desk.cx.locale));
    (!states.is_empty()).then_some(States { name, states })
}

/// One line per resource: its states as figures.
pub fn table(all: Vec<States>, locale: kernel::Locale) -> AnyView {
    let rows = all
        .into_iter()
        .map(|states| {
            let cells = states
                .states
                .into_iter()
                .map(|(link, number)| {
                    view! { <li><a href=link.href><b class="figures">{ui::format::number(number, locale)}</b>" "{link.label}</a></li> }
                })
                .collect_view();
            view! { <div class="states-row"><dt>{states.name}</dt><dd><ul class="states">{cells}</ul></dd></div> }
        })
        .collect_view();
    view! { <dl class="states-table">{rows}</dl> }.into_any()
}
