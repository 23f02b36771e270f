//! How pictures look beside each other and on their own pages.

use crate::module::ItemCard;
use crate::module::show::{self, Look};
use crate::subsite::item::ItemPage;
use leptos::prelude::*;
use ui::gallery::{Gallery, GalleryTile};

/// One picture with its name.
pub fn card(item: &ItemCard, look: &Look) -> AnyView {
    view! {
        <article class="card">
            {show::cover(item, "ratio-portrait", "(min-width: 64rem) 24rem, 50vw")}
            <div class="card-words">{show::title(item, look, "card-title")} {show::byline(look)}</div>
        </article>
    }
    .into_any()
}

/// All pictures in justified rows, one at a time in a lightbox.
pub fn wall(list: Vec<ItemCard>, look: &Look) -> AnyView {
    let tiles: Vec<GalleryTile> = list
        .into_iter()
        .filter_map(|item| {
            let image = item.picture()?;
            let caption = item.words(300).unwrap_or_else(|| item.title.clone());
            Some(GalleryTile { image, caption: Some(caption), href: Some(item.href(&look.base)) })
        })
        .collect();
    view! { <Gallery items=tiles label=ui::t("module-gallery")/> }.into_any()
}

/// The picture, large, with its caption and credit.
pub fn body(page: &ItemPage) -> AnyView {
    view! { {page.figure()} {page.prose()} }.into_any()
}
