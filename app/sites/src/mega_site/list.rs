//! Subsites beside each other: as rows of type and as small cards.

use crate::listing::SubsiteCard;
use leptos::prelude::*;
use ui::card::{Card, CardGrid, GridKind};
use ui::prelude::*;

/// Rows: a small picture, the name, one line, place.
pub(crate) fn subsite_rows(cards: Vec<SubsiteCard>) -> AnyView {
    let rows = cards.into_iter().map(|card| view! { <li>{row(card)}</li> }).collect_view();
    view! { <ul class="mega-rows">{rows}</ul> }.into_any()
}

fn row(card: SubsiteCard) -> AnyView {
    let meta = meta(&card);
    let face = card.picture();
    view! {
        <article class="mega-row" lang=card.locale>
            <Avatar image=face name=card.name.clone() size=AvatarSize::Large/>
            <div>
                <h3 class="mega-row-name"><a class="card-link" href=card.href dir="auto">{card.name}</a></h3>
                {card.tagline.map(|line| view! { <p class="mega-row-line" dir="auto">{line}</p> })}
            </div>
            {meta.map(|meta| view! { <p class="mega-row-meta" dir="auto">{meta}</p> })}
        </article>
    }
    .into_any()
}

fn meta(card: &SubsiteCard) -> Option<String> {
    let parts: Vec<String> = [card.location.clone(), card.type_label.clone()].into_iter().flatten().collect();
    (!parts.is_empty()).then(|| parts.join(" · "))
}

/// Small cards.
pub(crate) fn subsite_grid(cards: Vec<SubsiteCard>) -> AnyView {
    let cards = cards
        .into_iter()
        .map(|card| {
            let (image, meta) = (card.picture(), meta(&card));
            view! {
                <Card
                    title=card.name href=card.href image=image meta=meta shape=CardShape::Sleeve
                    sizes="(min-width: 60rem) 12rem, 45vw"
                />
            }
        })
        .collect_view();
    view! { <CardGrid kind=GridKind::Dense>{cards}</CardGrid> }.into_any()
}
