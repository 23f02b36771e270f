//! How a film looks among others and on its own page.

use crate::module::show::{self, Line, Look};
use crate::module::{ItemCard, words};
use crate::subsite::item::ItemPage;
use leptos::prelude::*;
use ui::format;
use ui::icon::Icon;

/// The still, its length, its name.
pub fn card(item: &ItemCard, look: &Look) -> AnyView {
    let length = length(item).map(|length| view! { <span class="still-length figures">{length}</span> });
    view! {
        <article class="card">
            <div class="still">
                {show::cover(item, "ratio-wide", "(min-width: 64rem) 40rem, 100vw")}
                <span class="still-play" aria-hidden="true"><Icon name="play"/></span>
                {length}
            </div>
            <div class="card-words">
                {show::title(item, look, "card-title")}
                {show::time(item, "card-meta")}
                {show::byline(look)}
            </div>
        </article>
    }
    .into_any()
}

/// Date, text, length.
pub fn line(item: &ItemCard) -> Line {
    Line { lead: words::when(item).map(|when| when.text), text: item.words(120), trail: length(item) }
}

fn length(item: &ItemCard) -> Option<String> {
    item.extra.0.seconds.map(format::duration)
}

/// The film behind a click, and its text.
pub fn body(page: &ItemPage) -> AnyView {
    let item = &page.card;
    view! {
        {item.extra.0.video.as_deref().map(|address| player(address, &item.title, item.picture()))}
        {page.prose()}
    }
    .into_any()
}

/// A film hosted elsewhere: a still that leads there. Nothing is loaded from the other host before.
pub fn player(address: &str, title: &str, still: Option<kernel::AssetRef>) -> AnyView {
    let Some(address) = crate::module::outside(address) else {
        return ().into_any();
    };
    let host = host(&address);
    let label = ui::tr("module-watch", &[("title", title.into()), ("host", host.clone().into())]);
    let picture = still.map(|image| {
        let image = kernel::AssetRef { alt: String::new(), ..image };
        view! { <ui::picture::Picture image=image class="ratio-wide" sizes="(min-width: 64rem) 64rem, 100vw" eager=true/> }
    });
    let empty = picture.is_none().then(|| view! { <span class="card-type ratio-wide" aria-hidden="true"><span dir="auto">{title.to_owned()}</span></span> });
    view! {
        <figure class="player">
            <a href=address class="still" rel="noopener noreferrer" target="_blank" aria-label=label>
                {picture} {empty}
                <span class="still-play" aria-hidden="true"><Icon name="play"/></span>
            </a>
            <figcaption class="card-meta">{ui::tr("module-watch-note", &[("host", host.into())])}</figcaption>
        </figure>
    }
    .into_any()
}

/// The host of an address, without `www.`.
fn host(address: &str) -> String {
    let rest = address.split_once("://").map_or(address, |(_, rest)| rest);
    let host = rest.split(['/', '?', '#']).next().unwrap_or(rest);
    host.trim_start_matches("www.").to_owned()
}

#[cfg(test)]
mod tests {
    #[test]
    fn hosts_are_named() {
        assert_eq!(super::host("https://www.films.example/w?v=1"), "films.example");
    }
}
