//! What a post shows: pictures, and posters of what plays; on its own page the players.

use super::model::{Card, Picture};
use super::view::title_of;
use leptos::prelude::*;
use media::captions::{Place, Words, player, transcript};
use std::collections::HashMap;
use ui::prelude::*;
use uuid::Uuid;

/// What is said in the videos and sound of a post that stands alone on its page.
#[derive(Clone, Debug, Default)]
pub struct Spoken {
    /// Captions by asset.
    pub words: HashMap<Uuid, Words>,
    /// Did somebody ask to read them?
    pub is_open: bool,
}

/// All of it in one frame; what is sensitive waits until somebody asks for it. Alone, what plays has its player below.
pub fn media(card: &Card, alone: Option<&Spoken>) -> Option<AnyView> {
    let plays = |picture: &&Picture| alone.is_some() && picture.image.moving.is_some();
    let still: Vec<&Picture> = card.media.iter().filter(|picture| !plays(picture)).collect();
    let count = still.len().min(6);
    let tiles =
        still.iter().enumerate().map(|(at, picture)| tile(card, picture, count, alone.is_some() && at == 0));
    let tiles = (count > 0)
        .then(|| view! { <div class=format!("post-media post-media-{count}")>{tiles.collect_view()}</div> });
    let players = alone.map(|spoken| {
        card.media.iter().filter(plays).map(|picture| play(card, picture, spoken)).collect_view()
    });
    (!card.media.is_empty()).then(|| view! { {tiles}{players} }.into_any())
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
    let here = || format!("{}#media-{}", card.path(), picture.id.simple());
    Some(picture.item.map_or_else(here, |item| format!("/gallery/{item}")))
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
    let words = if picture.image.moving.is_some() { t("post-sensitive-moving") } else { t("post-sensitive") };
    view! {
        <details class="post-sensitive">
            <summary><Icon name="eye-off"/><span>{words}</span></summary>
            {inside}
        </details>
    }
    .into_any()
}
