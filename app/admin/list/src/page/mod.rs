//! `/admin/{organization}/{system}/{resource}`: the list of a resource.
//!
//! [`state`] is what the address says, [`load`] reads, the rest shows: [`head`] what stands above, [`filters`] the
//! filters, [`mod@column`] what may stand in a column, [`cell`] one value, [`table`] rows and columns, [`controls`] what changes a value in place, [`empty`] what
//! stands there when there is nothing.

pub mod cell;
pub mod column;
pub mod controls;
pub mod empty;
pub mod filters;
pub mod head;
pub mod load;
pub mod state;
pub mod table;

use axum::extract::{Path, Query};
use engine::registry::words;
use frame::TheEngine;
use leptos::prelude::*;
use load::Loaded;
use ui::pager::Pager;
use web::{Answer, Cx};

/// The list.
///
/// # Errors
/// As [`frame::Desk::noun`].
pub async fn list(
    cx: Cx,
    engine: TheEngine,
    Path((organization, system, resource)): Path<(String, String, String)>,
    Query(pairs): Query<Vec<(String, String)>>,
) -> Answer {
    let desk = frame::open(&cx, &engine, &organization).await?;
    let noun = desk.noun(&system, &resource)?;
    let state = state::State::read(&noun, pairs);
    let loaded = load::load(&desk, &noun, state).await?;
    let title = words::sentence(&noun.many(cx.locale));
    let place = frame::Place { title, system, resource, crumbs: Vec::new() };
    Ok(cx.page(frame::page(&desk.clone(), place, move || show(&loaded))))
}

fn show(loaded: &Loaded) -> AnyView {
    let state = &loaded.state;
    let (previous, next) = (loaded.previous.clone(), loaded.next.clone());
    let body = match (loaded.rows.is_empty(), state.is_narrowed()) {
        (false, _) => crate::view::show(loaded),
        (true, _) if state.view == "calendar" => crate::view::show(loaded),
        (true, true) => empty::no_match(loaded),
        (true, false) => empty::nothing(loaded),
    };
    // Only tables and pictures have boxes to tick.
    let selectable = matches!(crate::view::asked(loaded), None | Some(resource::View::Grid));
    let bar = selectable.then(|| crate::bulk::bar::bar(loaded)).flatten();
    let total = loaded.total.map(|total| total.to_string());
    view! {
        <div class="list">
            {head::head(loaded)}
            {filters::bar(loaded)}
            {loaded.fault.clone().map(|fault| view! { <p class="flash flash-bad" role="alert">{fault}</p> })}
            <list-view data-list=loaded.base.clone() data-total=total data-density=state.density>{bar}{body}</list-view>
            <Pager previous=previous next=next/>
        </div>
    }
    .into_any()
}
