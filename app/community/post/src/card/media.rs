//! What a post shows: pictures, posters of what plays, first pages of documents; on its own page players and pages.

use super::model::{Card, Picture};
use super::view::title_of;
use kernel::AssetRef;
use leptos::prelude::*;
use media::captions::{Place, Words, player, transcript};
use media::reading::{Leaf, document};
use std::collections::HashMap;
use ui::prelude::*;
use uuid::Uuid;

/// What is said in the videos, sound and documents of a post that stands alone on its page.
#[derive(Clone, Debug, Default)]
pub struct Spoken {
    /// Captions by asset.
    pub words: HashMap<Uuid, Words>,
    /// Did somebody ask to read them?
    pub is_open: bool,
    /// Pages of its documents by asset.
    pub leaves: HashMap<Uuid, Vec<Leaf>>,
}

/// All of it; what is sensitive waits until somebody asks for it. Pictures are in one frame. Alone, what plays has its player
/// below, and a document its pages; in lists these lead there.
pub fn media(card: &Card, alone: Option<&Spoken>) -> Option<AnyView> {
    let is_paper = |picture: &&Picture| picture.image.paper.is_some();
    let plays = |picture: &&Picture| alone.is_some() && picture.image.moving.is_some();
    let still: Vec<&Picture> =
        card.media.iter().filter(|picture| !plays(picture) && !is_paper(picture)).collect();
    let count = still.len().min(6);
    let tiles =
        still.iter().enumerate().map(|(at, picture)| tile(card, picture, count, alone.is_some() && at == 0));
    let tiles = (count > 0)
        .then(|| view! { <div class=format!("post-media post-media-{count}")>{tiles.collect_view()}</div> });
    let players = alone.map(|spoken| {
        card.media.iter().filter(plays).map(|picture| play(card, picture, spoken)).collect_view()
    });
    let papers: Vec<&Picture> = card.media.iter().filter(is_paper).collect();
    let papers = (!papers.is_empty()).then(|| match alone {
        Some(spoken) => papers.iter().map(|paper| read(card, paper, spoken)).collect_view().into_any(),
        None => {
            let tiles = papers.iter().map(|paper| paper_tile(card, paper)).collect_view();
            view! { <ul class="post-papers">{tiles}</ul> }.into_any()
        }
    });
    (!card.media.is_empty()).then(|| view! { {tiles}{players}{papers} }.into_any())
}

/// The first page of a document, with its title, leads to all of them.
fn paper_tile(card: &Card, picture: &Picture) -> AnyView {
    // Its title stands below it, and is not read twice.
    let image = AssetRef { alt: String::new(), ..picture.image.clone() };
    let tile = view! {
        <a href=anchor(card, picture) class="post-paper">
            <Picture image=image class="ratio-portrait" sizes="13rem"/>
            <span class="post-paper-title" dir="auto">{picture.image.alt.clone()}</span>
        </a>
    };
    view! { <li>{veiled(picture, tile.into_any())}</li> }.into_any()
}

/// A document with its pages, what they say to unfold, and the way to the file.
fn read(card: &Card, picture: &Picture, spoken: &Spoken) -> Option<AnyView> {
    let paper = picture.image.paper.as_ref()?;
    let leaves = spoken.leaves.get(&picture.id).map(Vec::as_slice).unwrap_or_default();
    // Its title stands above it; pages are named by their number.
    let image = AssetRef { alt: String::new(), ..picture.image.clone() };
    let title = Some(picture.image.alt.clone()).filter(|title| !title.is_empty());
    let name = title.clone().unwrap_or_else(|| title_of(card));
    let title = title.map(|title| view! { <h2 class="post-paper-name" dir="auto">{title}</h2> });
    let inside = view! { {title}{document(&name, &image, paper, leaves)} };
    let inside = veiled(picture, inside.into_any());
    Some(
        view! { <section class="post-player" id=format!("media-{}", picture.id.simple())>{inside}</section> }
            .into_any(),
    )
}

fn tile(card: &Card, picture: &Picture, count: usize, eager: bool) -> AnyView {
    let (class, sizes) = if count == 1 {
        ("", "(min-width: 44rem) 42rem, 100vw")
    } else {
        ("ratio-square", "(min-width: 44rem) 21rem, 50vw")
    };
    let image = view! { <Picture image=picture.image.clone() class=class sizes=sizes eager=eager/> };
    let image = match leads(card, picture) {
        Some(href) => view! { <a href=href class="post-play">{image}</a> }.into_any(),
        None => image.into_any(),
    };
    veiled(picture, image)
}

/// Where a video or sound plays: on its page in the gallery for those who see that, else on that of the post.
fn leads(card: &Card, picture: &Picture) -> Option<String> {
    picture.image.moving.as_ref()?;
    Some(picture.item.map_or_else(|| anchor(card, picture), |item| format!("/gallery/{item}")))
}

/// Where it stands on the post's page.
fn anchor(card: &Card, picture: &Picture) -> String {
    format!("{}#media-{}", card.path(), picture.id.simple())
}

/// A player with what is said below it, and for its author the way to captions and poster.
fn play(card: &Card, picture: &Picture, spoken: &Spoken) -> Option<AnyView> {
    let moving = picture.image.moving.as_ref()?;
    let (nothing, title, page) = (Words::default(), title_of(card), card.path());
    let words = spoken.words.get(&picture.id).unwrap_or(&nothing);
    let (base, id) = (format!("/posts/media/{}", picture.id), format!("-{}", picture.id.simple()));
    let place = Place { page: &page, base: &base, id: &id, title: &title };
    let own = card.is_mine.then(|| view! { <p><a href=base.clone()>{t("post-playing-link")}</a></p> });
    let inside = view! { {player(&place, &picture.image, moving, words)}{transcript(&place, words, spoken.is_open)}{own} };
    let inside = veiled(picture, inside.into_any());
    Some(
        view! { <div class="post-player" id=format!("media-{}", picture.id.simple())>{inside}</div> }
            .into_any(),
    )
}

/// What is sensitive waits until somebody asks for it.
fn veiled(picture: &Picture, inside: AnyView) -> AnyView {
    if !picture.is_sensitive {
        return inside;
    }
    let words = match picture_kind(Some(&picture.image)) {
        "picture" => "post-sensitive",
        "document" => "post-sensitive-document",
        _ => "post-sensitive-moving",
    };
    view! {
        <details class="post-sensitive">
            <summary><Icon name="eye-off"/><span>{t(words)}</span></summary>
            {inside}
        </details>
    }
    .into_any()
}
