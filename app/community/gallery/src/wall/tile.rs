//! Pictures in justified rows, and those behind a veil.

use super::store::Shown;
use kernel::AssetRef;
use leptos::prelude::*;
use ui::prelude::*;

/// The wall. Sensitive pictures stand below it, blurred, unless `all` was asked for at the address `ask`.
pub fn rows(list: Vec<Shown>, all: bool, ask: &str) -> AnyView {
    let (veiled, plain): (Vec<_>, Vec<_>) = list.into_iter().partition(|one| one.is_sensitive && !all);
    let tiles: Vec<GalleryTile> = plain
        .into_iter()
        .map(|one| GalleryTile {
            href: Some(format!("/gallery/{}", one.id)),
            caption: Some(one.title),
            image: one.image.0,
        })
        .collect();
    let wall = (!tiles.is_empty()).then(|| view! { <Gallery items=tiles label=t("gallery-title")/> });
    view! { {wall}{veil(veiled, ask)} }.into_any()
}

fn veil(list: Vec<Shown>, ask: &str) -> Option<AnyView> {
    if list.is_empty() {
        return None;
    }
    let words = tr("gallery-veiled", &[("count", list.len().into())]);
    let tiles = list
        .into_iter()
        .map(|one| {
            let kind = picture_kind(Some(&one.image.0));
            let label = tr("gallery-veiled-open", &[("title", one.title.into()), ("kind", kind.into())]);
            let image = AssetRef { alt: String::new(), ..one.image.0 };
            view! {
                <li>
                    <a href=format!("/gallery/{}", one.id) aria-label=label>
                        <Picture image=image sizes="8rem" class="ratio-square"/>
                    </a>
                </li>
            }
        })
        .collect_view();
    Some(
        view! {
            <section class="pictures-veiled" aria-label=words.clone()>
                <p><Icon name="eye-off"/><span>{words.clone()}</span>" "<a href=ask.to_owned()>{t("gallery-veiled-show")}</a></p>
                <ul>{tiles}</ul>
            </section>
        }
        .into_any(),
    )
}
