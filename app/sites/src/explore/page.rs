//! `/mega/{platform_type}/{mega_site}/explore/{module}`.

use super::state::State;
use super::view::{Explore, explore, module_of};
use crate::facet::store::facets_find;
use crate::listing::store::listing_page;
use crate::listing::{Params, module_cards};
use crate::mega_site::mega_page;
use crate::mega_site::page::find;
use crate::seo;
use axum::extract::Path;
use kernel::AppError;
use web::{Answer, Cx};

/// Items on one page.
const SIZE: usize = 36;

/// Everything of one module across a mega site.
///
/// # Errors
/// `NotFound` if there is no such mega site, or it does not show this module.
pub async fn explore_show(cx: Cx, Path((kind, slug, word)): Path<(String, String, String)>) -> Answer {
    let site = match find(&cx, &kind, &slug).await? {
        Ok(site) => site,
        Err(moved) => return Ok(moved),
    };
    let of = module_of(&word).ok_or(AppError::NotFound)?;
    let module = site.module(&word).cloned().ok_or(AppError::NotFound)?;
    let state = State::of(&Params::of(&cx.uri));
    let filter = state.filter(&site, &module);
    let order = state.order(&module);
    let (facets, slice, items) = cx
        .app
        .db
        .read(cx.actor(), async |tx| {
            let facets = facets_find(tx, &filter).await?;
            let slice = listing_page(tx, &filter, order, &state.place, SIZE).await?;
            let items = module_cards(tx, of, &slice.ids).await?;
            Ok((facets, slice, items))
        })
        .await?;
    let base = format!("{}/explore/{word}", site.href());
    let title = format!("{} · {}", module.label, site.name);
    let origin = &cx.app.settings.origin;
    let parts: Vec<(String, String)> =
        items.iter().map(|item| (item.card.name(), item.card.href(&item.base))).collect();
    let json_ld = vec![
        seo::collection_page(&seo::Thing::new(origin, &title, &base), &parts),
        seo::breadcrumbs(
            origin,
            &[
                (cx.t("site-name"), "/".to_owned()),
                (site.name.clone(), site.href()),
                (module.label.clone(), base.clone()),
            ],
        ),
    ];
    let plain = !state.narrows() && state.sort.is_none() && state.view.is_none();
    let shown = Explore { base: base.clone(), module, state, facets, slice, items };
    let mut page = mega_page(&site, title, &base, move || explore(shown));
    page.canonical = page.canonical.filter(|_| plain);
    page.json_ld = json_ld;
    page.feeds
        .insert(0, (format!("{} · {word}", site.name), format!("{}/feed.xml?module={word}", site.href())));
    page.tags.push("listings:".to_owned());
    Ok(cx.page(page))
}
