//! How an album looks among others and on its own page: the sleeve, and the back of the sleeve.

use crate::module::show::{self, Line, Look};
use crate::module::{ItemCard, Track, words};
use crate::subsite::item::{Facts, ItemPage};
use leptos::prelude::*;
use ui::format;
use ui::tr;

/// The sleeve, its name, year and length.
pub fn card(item: &ItemCard, look: &Look) -> AnyView {
    view! {
        <article class="sleeve">
            {show::cover(item, "ratio-square", "(min-width: 64rem) 24rem, (min-width: 40rem) 33vw, 50vw")}
            <div class="card-words">
                {show::title(item, look, "sleeve-name")}
                <p class="card-meta">{meta(item)}</p>
                {show::byline(look)}
            </div>
        </article>
    }
    .into_any()
}

fn meta(item: &ItemCard) -> String {
    let year = words::when(item).map(|when| when.year);
    let tracks = item.extra.0.tracks.len();
    let tracks = (tracks > 0).then(|| tr("module-tracks", &[("count", tracks.into())]));
    [year, tracks].into_iter().flatten().collect::<Vec<_>>().join(" · ")
}

/// Year, genres, length.
pub fn line(item: &ItemCard) -> Line {
    let tags = (!item.tags.is_empty()).then(|| item.tags.join(", "));
    Line { lead: words::when(item).map(|when| when.year), text: tags, trail: total(&item.extra.0.tracks) }
}

/// The length of all tracks; nothing if one is unknown.
fn total(tracks: &[Track]) -> Option<String> {
    let seconds = tracks.iter().map(|track| track.seconds).sum::<Option<i64>>()?;
    (seconds > 0).then(|| format::duration(seconds))
}

/// The sleeve beside its back: track list, length, text.
pub fn body(page: &ItemPage) -> AnyView {
    let item = &page.card;
    let extra = &item.extra.0;
    let facts = Facts::default()
        .put("module-released", words::when(item).map(|when| when.text))
        .put("module-length", total(&extra.tracks))
        .link("module-listen", extra.link());
    view! {
        <div class="record">
            <div class="record-front">{show::cover(item, "ratio-square", "(min-width: 56rem) 36rem, 100vw")}</div>
            <div class="record-back">{tracks(&extra.tracks)} {facts.into_view()}</div>
        </div>
        {page.prose()}
    }
    .into_any()
}

fn tracks(list: &[Track]) -> AnyView {
    if list.is_empty() {
        return ().into_any();
    }
    let rows = list
        .iter()
        .map(|track| {
            let with = track.with.clone().map(|with| {
                view! { <span class="track-with" dir="auto">{tr("module-with", &[("name", with.into())])}</span> }
            });
            let length = track.seconds.map(|seconds| view! { <span class="track-length figures">{format::duration(seconds)}</span> });
            view! { <li><span class="track-name"><span dir="auto">{track.title.clone()}</span> {with}</span> {length}</li> }
        })
        .collect_view();
    view! {
        <h2 class="kicker">{ui::t("module-track-list")}</h2>
        <ol class="tracks">{rows}</ol>
    }
    .into_any()
}
