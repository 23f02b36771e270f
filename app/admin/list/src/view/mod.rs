//! Ways to look at a list besides the table: grid, board, calendar, timeline, tree.

pub mod board;
pub mod calendar;
pub mod grid;
pub mod load;
pub mod timeline;
pub mod tree;

use crate::page::cell;
use crate::page::load::Loaded;
use leptos::prelude::*;
use resource::View;

/// The declared view that the address asks for.
pub fn asked(loaded: &Loaded) -> Option<View> {
    loaded.noun.views().iter().copied().find(|view| view.name() == loaded.state.view)
}

/// The rows in that view; the table where none is asked for.
pub fn show(loaded: &Loaded) -> AnyView {
    match asked(loaded) {
        Some(View::Grid) => grid::show(loaded),
        Some(View::Board(column)) => board::show(loaded, column),
        Some(View::Calendar(start, end)) => calendar::show(loaded, start, end),
        Some(View::Timeline(start, end)) => timeline::show(loaded, start, end),
        Some(View::Tree(column)) => tree::show(loaded, column),
        None => crate::page::table::rows(loaded),
    }
}

/// Up to three facts of a row, below its name.
fn facts(loaded: &Loaded, row: &engine::Row, without: &[&str]) -> AnyView {
    let desk = &loaded.desk;
    let columns = loaded
        .columns
        .iter()
        .filter(|column| !without.contains(&column.name()) && !row.get(column.name()).is_null());
    let facts = columns.take(3).map(|column| {
        let label = column.label(desk.cx.locale);
        view! { <div><dt class="sr-only">{label}</dt><dd>{cell::of(desk, column, row)}</dd></div> }
    });
    view! { <dl class="row-facts">{facts.collect_view()}</dl> }.into_any()
}
