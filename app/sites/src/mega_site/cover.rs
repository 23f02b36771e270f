//! The front of a mega site: its cover like a magazine's, and the featured subsites large and uneven.

use super::MegaSiteView;
use crate::listing::SubsiteCard;
use kernel::AssetRef;
use leptos::prelude::*;
use ui::prelude::*;

/// The cover: name over the full picture, or the name alone, enormous.
pub(super) fn cover(site: &MegaSiteView, counts: Vec<NavLink>) -> AnyView {
    let picture = site.picture();
    let long = site.name.chars().count() > 28;
    let title = if long { "hero-title hero-long" } else { "hero-title" };
    let class = if picture.is_some() { "mega-cover mega-cover-pictured full" } else { "mega-cover full" };
    view! {
        <header class=class>
            {picture.map(|image| view! { <Picture image=image sizes="100vw" class="mega-cover-picture" eager=true/> })}
            <div class="mega-cover-words">
                <p class="kicker"><a href=format!("/mega/{}", site.type_name)>{site.type_label.clone()}</a></p>
                <h1 class=title dir="auto">{site.name.clone()}</h1>
                {site.description.clone().map(|words| view! { <p class="lede" dir="auto">{words}</p> })}
            </div>
        </header>
        {counts_line(counts)}
    }
    .into_any()
}

fn counts_line(counts: Vec<NavLink>) -> Option<AnyView> {
    (!counts.is_empty()).then(|| {
        let links = counts
            .into_iter()
            .map(|link| view! { <li><a href=link.href>{link.label}</a></li> })
            .collect_view();
        view! { <nav class="mega-counts" aria-label=ui::t("mega-explore")><ul>{links}</ul></nav> }.into_any()
    })
}

/// The same, small: above a filtered index.
pub(super) fn small_cover(site: &MegaSiteView) -> AnyView {
    view! {
        <header class="mega-small">
            <p class="kicker"><a href=format!("/mega/{}", site.type_name)>{site.type_label.clone()}</a></p>
            <h1 dir="auto"><a href=site.href()>{site.name.clone()}</a></h1>
        </header>
    }
    .into_any()
}

/// Featured subsites: the first over half the page, the others around it.
pub(super) fn front(cards: Vec<SubsiteCard>) -> AnyView {
    if cards.is_empty() {
        return ().into_any();
    }
    let count = cards.len().min(7);
    let tiles = cards.into_iter().enumerate().map(|(at, card)| tile(at, card)).collect_view();
    view! {
        <section class="mega-front" aria-labelledby="featured">
            <h2 id="featured" class="kicker">{ui::t("mega-featured")}</h2>
            <div class=format!("mega-front-grid mega-front-{count}")>{tiles}</div>
        </section>
    }
    .into_any()
}

fn tile(at: usize, card: SubsiteCard) -> AnyView {
    let sizes = if at == 0 { "(min-width: 60rem) 60vw, 100vw" } else { "(min-width: 60rem) 30vw, 50vw" };
    let picture = match card.picture() {
        Some(image) => {
            let image = AssetRef { alt: String::new(), ..image };
            view! { <Picture image=image sizes=sizes class="mega-tile-picture"/> }.into_any()
        }
        None => view! {
            <span class="card-type mega-tile-picture" aria-hidden="true"><span dir="auto">{card.name.clone()}</span></span>
        }
        .into_any(),
    };
    view! {
        <article class="card mega-tile" lang=card.locale>
            {picture}
            <div class="mega-tile-words">
                <h3 class="mega-tile-name"><a class="card-link" href=card.href dir="auto">{card.name}</a></h3>
                {card.tagline.map(|line| view! { <p class="mega-tile-line" dir="auto">{line}</p> })}
            </div>
        </article>
    }
    .into_any()
}
