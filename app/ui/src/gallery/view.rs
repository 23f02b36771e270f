//! The server's part of a gallery.

use crate::gallery::island::GalleryLightboxIsland;
use crate::icon::Icon;
use crate::picture::{Picture, stands_for};
use kernel::AssetRef;
use kernel::asset_ref::{Moving, Paper};
use leptos::prelude::*;

/// One picture of a gallery.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct GalleryTile {
    /// The picture; its `alt` says what it shows.
    pub image: AssetRef,
    /// What stands below it in the lightbox.
    pub caption: Option<String>,
    /// A page of its own, if it has one.
    pub href: Option<String>,
}

/// Steps of a tile's shape, width / height in per cent. A tile takes the nearest; what that crops is under 6 %.
const SHAPES: [u32; 12] = [50, 56, 67, 75, 80, 90, 100, 120, 133, 150, 178, 220];

/// A gallery. `id` must be the only one of its kind on the page: the pictures' addresses are `#{id}-1`, `#{id}-2` …
#[component]
pub fn Gallery(
    /// The pictures in order.
    items: Vec<GalleryTile>,
    /// Names the gallery in addresses.
    #[prop(optional, into)]
    id: String,
    /// Names the gallery for screen readers.
    #[prop(optional, into)]
    label: String,
) -> impl IntoView {
    let id = if id.is_empty() { "gallery".to_owned() } else { id };
    let label = if label.is_empty() { crate::t("gallery-label") } else { label };
    let count = items.len();
    let tiles = items.iter().enumerate().map(|(at, tile)| small(tile, &id, at)).collect_view();
    let dialogs = items.into_iter().enumerate().map(|(at, tile)| large(tile, &id, at, count)).collect_view();
    view! {
        <GalleryLightboxIsland>
            <div role="group" aria-label=label><ul class="gallery" id=id>{tiles}</ul></div>
            {dialogs}
        </GalleryLightboxIsland>
    }
}

fn small(tile: &GalleryTile, id: &str, at: usize) -> AnyView {
    let number = at + 1;
    let image = &tile.image;
    let class = format!("gallery-tile shape-{}", shape(image.width, image.height));
    // What it stands for is read out with the picture's words, because a label hides what is inside.
    let alt = match stands_for(image) {
        Some(words) => format!("{words}. {}", image.alt),
        None => image.alt.clone(),
    };
    let label = crate::tr("gallery-open", &[("number", number.into()), ("alt", alt.into())]);
    let href = leads(tile).unwrap_or_else(|| format!("#{id}-{number}"));
    view! {
        <li class=class>
            <a href=href aria-label=label>
                <Picture image=AssetRef { alt: String::new(), ..image.clone() } sizes="(min-width: 60rem) 33vw, 60vw"/>
            </a>
        </li>
    }
    .into_any()
}

/// Where a tile leads that stands for what plays or can be read: to its page, which shows that, else to the file itself.
fn leads(tile: &GalleryTile) -> Option<String> {
    let file =
        tile.image.moving.as_ref().map(Moving::src).or_else(|| tile.image.paper.as_ref().map(Paper::src))?;
    Some(tile.href.clone().unwrap_or(file))
}

fn large(tile: GalleryTile, id: &str, at: usize, count: usize) -> AnyView {
    let number = at + 1;
    let of = crate::tr("gallery-number", &[("number", number.into()), ("count", count.into())]);
    let step = |to: usize, class: &'static str, icon: &'static str, word: &str| {
        (1..=count).contains(&to).then(|| {
            view! {
                <a href=format!("#{id}-{to}") class=class>
                    <span class="icon-turn inline-flex"><Icon name=icon label=crate::t(word)/></span>
                </a>
            }
        })
    };
    let leads = leads(&tile);
    let credit =
        tile.image.credit.clone().map(|credit| crate::tr("picture-credit", &[("name", credit.into())]));
    view! {
        <dialog class="lightbox" id=format!("{id}-{number}") aria-label=of>
            <div class="lightbox-bar">
                <p class="figures">{of.clone()}</p>
                <a href=format!("#{id}") class="lightbox-close"><Icon name="x" label=crate::t("close")/></a>
            </div>
            {match leads {
                Some(href) => view! { <a href=href class="lightbox-play"><Picture image=tile.image sizes="100vw" class="lightbox-picture"/></a> }.into_any(),
                None => view! { <Picture image=tile.image sizes="100vw" class="lightbox-picture"/> }.into_any(),
            }}
            <div class="lightbox-words">
                {tile.caption.map(|caption| view! { <p dir="auto">{caption}</p> })}
                {credit.map(|credit| view! { <p class="lightbox-credit">{credit}</p> })}
                {tile.href.map(|href| view! { <p><a href=href>{crate::t("gallery-page")}</a></p> })}
            </div>
            <div class="lightbox-steps">
                {step(at, "lightbox-previous", "chevron-left", "gallery-previous")}
                {step(number + 1, "lightbox-next", "chevron-right", "gallery-next")}
            </div>
        </dialog>
    }
    .into_any()
}

/// The nearest of [`SHAPES`], measured as a ratio.
fn shape(width: u32, height: u32) -> u32 {
    let ratio = f64::from(width.max(1)) / f64::from(height.max(1)) * 100.0;
    let distance = |shape: &u32| (f64::from(*shape) / ratio).ln().abs();
    SHAPES.into_iter().min_by(|a, b| distance(a).total_cmp(&distance(b))).unwrap_or(100)
}

#[cfg(test)]
mod tests {
    use super::shape;

    #[test]
    fn tiles_take_the_nearest_shape() {
        assert_eq!(shape(3000, 2000), 150);
        assert_eq!(shape(1080, 1920), 56);
        assert_eq!(shape(1000, 990), 100);
        assert_eq!(shape(0, 0), 100);
        assert_eq!(shape(10_000, 100), 220);
        assert_eq!(shape(100, 10_000), 50);
    }
}
