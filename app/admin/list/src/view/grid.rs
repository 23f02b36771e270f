//! Cards with pictures.

use super::facts;
use crate::page::cell;
use crate::page::load::Loaded;
use crate::page::table::bulk_id;
use engine::scope::Verb;
use leptos::prelude::*;
use ui::picture::Picture;
use ui::prelude::*;

/// The grid.
pub fn show(loaded: &Loaded) -> AnyView {
    let column = loaded.noun.declared.picture.unwrap_or("id");
    let cards = loaded
        .rows
        .iter()
        .map(|row| {
            let picture = match row.picture(column) {
                Some(mut image) => {
                    image.alt = String::new();
                    view! { <Picture image=image sizes="(min-width: 48rem) 16rem, 50vw" class="aspect-square"/> }.into_any()
                }
                None => view! { <span class="tile-none aspect-square"></span> }.into_any(),
            };
            view! {
                <li class="tile" data-id=row.id.to_string() data-version=row.version.clone()>
                    {picture}
                    {select(loaded, row)}
                    {cell::title_only(loaded, row)}
                    {facts(loaded, row, &[column])}
                </li>
            }
        })
        .collect_view();
    view! { <ul class="tiles">{cards}</ul> }.into_any()
}

/// The box that takes a picture into a change of many.
fn select(loaded: &Loaded, row: &engine::Row) -> Option<AnyView> {
    (loaded.may(Verb::Update) || loaded.may(Verb::Delete)).then(|| {
        let label = tr("list-select", &[("name", row.title.clone().into())]);
        let id = row.id.to_string();
        view! { <span class="tile-select"><input type="checkbox" name="id" form=bulk_id() value=id aria-label=label/></span> }.into_any()
    })
}
