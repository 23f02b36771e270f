//! Cards with pictures.

use super::facts;
use crate::page::cell;
use crate::page::load::Loaded;
use leptos::prelude::*;
use ui::picture::Picture;

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
                    {cell::title_only(loaded, row)}
                    {facts(loaded, row, &[column])}
                </li>
            }
        })
        .collect_view();
    view! { <ul class="tiles">{cards}</ul> }.into_any()
}
