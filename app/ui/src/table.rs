//! Rows and columns: sortable headers as links, aligned figures, one row below the other on a phone.

use crate::icon::Icon;
use leptos::prelude::*;

/// How a column is sorted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sorted {
    /// Smallest first.
    Ascending,
    /// Largest first.
    Descending,
}

/// The head of one column.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Column {
    /// Its name.
    pub label: String,
    /// Are its cells figures? They are aligned at their end.
    pub figures: bool,
    /// Address of the same table sorted by this column (the other way round, if it is sorted by it now).
    pub href: Option<String>,
    /// How it is sorted now.
    pub sorted: Option<Sorted>,
    /// Is the name for screen readers only (a column of buttons)?
    pub quiet: bool,
}

impl Column {
    /// A column of words.
    pub fn new(label: impl Into<String>) -> Self {
        Self { label: label.into(), ..Self::default() }
    }

    /// A column of figures.
    pub fn figures(label: impl Into<String>) -> Self {
        Self { figures: true, ..Self::new(label) }
    }

    /// A column whose name only screen readers say.
    pub fn quiet(label: impl Into<String>) -> Self {
        Self { quiet: true, ..Self::new(label) }
    }

    /// Can be sorted: the address that does it, and how it is sorted now.
    #[must_use]
    pub fn sortable(mut self, href: impl Into<String>, sorted: Option<Sorted>) -> Self {
        self.href = Some(href.into());
        self.sorted = sorted;
        self
    }
}

/// A table. The first cell of a row is its name. `caption` says what it lists; `empty` is what stands there when it
/// has no rows.
#[component]
pub fn DataTable(
    /// What it lists.
    #[prop(into)]
    caption: String,
    /// The columns.
    columns: Vec<Column>,
    /// The rows; each has as many cells as there are columns.
    rows: Vec<Vec<AnyView>>,
    /// Show the caption? Otherwise only screen readers say it.
    #[prop(optional)]
    show_caption: bool,
    /// What stands there instead of no rows.
    #[prop(optional_no_strip, into)]
    empty: Option<AnyView>,
) -> impl IntoView {
    if rows.is_empty()
        && let Some(empty) = empty
    {
        return empty;
    }
    let labels: Vec<(String, bool)> =
        columns.iter().map(|column| (column.label.clone(), column.figures)).collect();
    let rows = rows.into_iter().map(|row| body_row(row, &labels)).collect_view();
    view! {
        <div class="table-frame">
            <table class="table">
                <caption class=if show_caption { "table-caption" } else { "sr-only" }>{caption}</caption>
                <thead><tr>{columns.into_iter().map(head_cell).collect_view()}</tr></thead>
                <tbody>{rows}</tbody>
            </table>
        </div>
    }
    .into_any()
}

fn head_cell(column: Column) -> AnyView {
    let order = column.sorted.map(|sorted| match sorted {
        Sorted::Ascending => "ascending",
        Sorted::Descending => "descending",
    });
    let arrow = match column.sorted {
        Some(Sorted::Ascending) => "arrow-up",
        Some(Sorted::Descending) => "arrow-down",
        None => "chevrons-up-down",
    };
    let label = match (column.href, column.quiet) {
        (Some(href), _) => {
            view! { <a href=href class="table-sort">{column.label}<Icon name=arrow/></a> }.into_any()
        }
        (None, true) => view! { <span class="sr-only">{column.label}</span> }.into_any(),
        (None, false) => column.label.into_any(),
    };
    view! { <th scope="col" class=column.figures.then_some("figures") aria-sort=order>{label}</th> }
        .into_any()
}

fn body_row(row: Vec<AnyView>, labels: &[(String, bool)]) -> AnyView {
    let cells = row.into_iter().zip(labels).enumerate().map(|(at, (cell, (label, figures)))| {
        let class = figures.then_some("figures");
        if at == 0 {
            view! { <th scope="row" class=class>{cell}</th> }.into_any()
        } else {
            view! { <td class=class data-label=label.clone()>{cell}</td> }.into_any()
        }
    });
    view! { <tr>{cells.collect_view()}</tr> }.into_any()
}
