//! What plays: the player of the browser, and its words to read.

use super::store::Kept;
use super::vtt::read;
use super::wave::Wave;
use kernel::AssetRef;
use kernel::asset_ref::Moving;
use leptos::prelude::*;
use ui::prelude::*;

/// Captions of what plays: the languages there are, and the words in one of them; and what sound looks like.
#[derive(Clone, Debug, Default)]
pub struct Words {
    /// All languages.
    pub all: Vec<Kept>,
    /// The one that is to be read.
    pub here: Option<Kept>,
    /// Of sound: how loud it is, where that is known.
    pub wave: Option<Wave>,
}

/// Where it stands on a page.
#[derive(Clone, Copy, Debug)]
pub struct Place<'a> {
    /// The page's address.
    pub page: &'a str,
    /// The address to which `/captions/{language}` belongs.
    pub base: &'a str,
    /// Its part of ids: another one for each player of a page, nothing where there is only one.
    pub id: &'a str,
    /// What the video or sound is called.
    pub title: &'a str,
}

/// A video with its captions, or sound with its picture.
pub fn player(place: &Place<'_>, image: &AssetRef, moving: &Moving, words: &Words) -> AnyView {
    let src = moving.src();
    let name = format!("{}: {}", moving_words(moving), place.title);
    let id = format!("player-said{}", place.id);
    let said = (!image.alt.is_empty())
        .then(|| view! { <p class="sr-only" id=id.clone() dir="auto">{image.alt.clone()}</p> });
    let described = said.is_some().then_some(id);
    let here = ui::cx::current().locale;
    let tracks = words.all.iter().map(|kept| {
        let src = format!("{}/captions/{}", place.base, kept.language);
        let first = kept.language == here.tag();
        view! { <track kind="captions" src=src srclang=kept.language.clone() label=kept.name() default=first/> }
    });
    let tracks = tracks.collect_view();
    let plays = if moving.is_audio {
        // What is drawn of it need not be seen twice.
        let cover = words.wave.as_ref().is_none_or(|wave| !wave.is_poster).then(|| {
            let cover = AssetRef { moving: None, alt: String::new(), ..image.clone() };
            view! { <Picture image=cover sizes="20rem" class="player-cover" eager=true/> }
        });
        view! {
            {cover}
            {words.wave.as_ref().map(Wave::view)}
            <audio controls=true preload="metadata" src=src.clone() aria-label=name aria-describedby=described.clone()>{tracks}</audio>
        }
        .into_any()
    } else {
        view! {
            <video
                controls=true preload="metadata" playsinline=true poster=image.src(image.at_most(1440), "jpg") src=src.clone()
                width=image.width.max(1).to_string() height=image.height.max(1).to_string()
                aria-label=name aria-describedby=described
            >
                {tracks}
            </video>
        }
        .into_any()
    };
    view! {
        <figure class="player">
            {plays}
            {said}
            <figcaption><a href=src>{t("media-player-file")}</a></figcaption>
        </figure>
    }
    .into_any()
}

/// What is said, with when; another language is a page away.
pub fn transcript(place: &Place<'_>, words: &Words, is_open: bool) -> Option<AnyView> {
    let here = words.here.as_ref()?;
    // What is kept was read when it came.
    let cues = read(here.content.as_deref()?).ok()?;
    let rows = cues.into_iter().map(|cue| {
        let voice = cue.voice.map(|voice| view! { <b>{format!("{voice}:")}</b>" " });
        let at = format::duration(i64::try_from(cue.from / 1000).unwrap_or_default());
        view! { <li><span class="figures">{at}</span><p dir="auto">{voice}{cue.words}</p></li> }
    });
    let id = format!("transcript{}", place.id);
    let others = words.all.iter().filter(|kept| kept.language != here.language).map(|kept| {
        let href = format!("{}?words={}#{id}", place.page, kept.language);
        view! { <li><a href=href lang=kept.language.clone() dir="auto">{kept.name()}</a></li> }
    });
    let others = (words.all.len() > 1).then(|| {
        view! { <ul class="pictures-chips" aria-label=t("media-transcript-others")>{others.collect_view()}</ul> }
    });
    let name = here.name();
    Some(
        view! {
            <details class="transcript" id=id open=is_open>
                <summary>{t("media-transcript")}" ("<span lang=here.language.clone() dir="auto">{name}</span>")"</summary>
                {others}
                <ol lang=here.language.clone() tabindex="0" aria-label=t("media-transcript")>{rows.collect_view()}</ol>
            </details>
        }
        .into_any(),
    )
}
