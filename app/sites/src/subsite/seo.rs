//! What search engines read on the pages of a subsite.

use super::frame::{Frame, ModuleConfig};
use super::item::ItemPage;
use crate::module::{ItemCard, Module, words};
use crate::seo::{
    AlbumFacts, ArticleFacts, BookFacts, EventFacts, ProductFacts, Thing, VideoFacts, album, article, book,
    breadcrumbs, collection_page, event, music_group, person, product, video, web_page,
};
use crate::theme::Variant;

/// One or two sentences about a subsite.
pub fn description(frame: &Frame) -> Option<String> {
    let bio = frame.bio.as_deref().map(|bio| words::cut(&kernel::plain_text(bio), 200));
    bio.or_else(|| frame.tagline.clone())
}

/// The home page: who or what it is about.
pub fn subsite(origin: &str, frame: &Frame) -> Vec<String> {
    let base = frame.base();
    let words = description(frame);
    let image = frame
        .portrait
        .as_ref()
        .or(frame.banner.as_ref())
        .map(|image| image.0.src(image.0.at_most(1440), "jpg"));
    let thing = Thing::new(origin, &frame.name, &base)
        .description(words.as_deref())
        .image(image.as_deref())
        .lang(Some(&frame.locale));
    let elsewhere: Vec<String> = frame.links.0.iter().map(|link| link.url.clone()).collect();
    let about = match frame.variant() {
        _ if frame.module(Module::Albums).is_some() => music_group(&thing, &frame.tags, &elsewhere),
        Variant::Magazine | Variant::Sleeve => person(&thing, &elsewhere),
        Variant::Casefile | Variant::Changelog => web_page(&thing),
    };
    vec![about, breadcrumbs(origin, &way(frame, &[]))]
}

/// A tab: its items in order.
pub fn tab(origin: &str, frame: &Frame, config: &ModuleConfig, items: &[ItemCard]) -> Vec<String> {
    let path = format!("{}/{}", frame.base(), config.module);
    let name = format!("{} · {}", config.label, frame.name);
    let parts: Vec<(String, String)> = items
        .iter()
        .filter(|item| item.module.has_pages() && item.publish_state == "published")
        .map(|item| (item.name(), item.href(&frame.base())))
        .collect();
    let thing = Thing::new(origin, &name, &path).lang(Some(&frame.locale));
    vec![
        collection_page(&thing, &parts),
        breadcrumbs(origin, &way(frame, &[(config.label.clone(), path.clone())])),
    ]
}

/// An item: what it is, and where it stands.
pub fn item(origin: &str, frame: &Frame, config: &ModuleConfig, page: &ItemPage) -> Vec<String> {
    let item = &page.card;
    let base = frame.base();
    let path = item.href(&base);
    let name = item.name();
    let steps = [(config.label.clone(), format!("{base}/{}", item.module)), (name.clone(), path.clone())];
    let text = item.words(200);
    let image = item.picture().map(|image| image.src(image.at_most(1440), "jpg"));
    let lang = item.extra.0.lang.as_deref().unwrap_or(&frame.locale);
    let thing = Thing::new(origin, &name, &path)
        .description(text.as_deref())
        .image(image.as_deref())
        .lang(Some(lang));
    vec![object(&thing, frame, page), breadcrumbs(origin, &way(frame, &steps))]
}

fn object(thing: &Thing<'_>, frame: &Frame, page: &ItemPage) -> String {
    let item = &page.card;
    let extra = &item.extra.0;
    let base = frame.base();
    let whose = (frame.name.as_str(), base.as_str());
    let day = item.at.map(|at| at.date_naive());
    match item.module {
        Module::Albums => record(thing, frame, item),
        Module::Books => book(
            thing,
            &BookFacts {
                author: extra.by.as_deref(),
                published: day,
                isbn: extra.isbn.as_deref(),
                pages: extra.pages,
                genres: &item.tags,
            },
        ),
        Module::Videos => video(
            thing,
            &VideoFacts {
                url: extra.video.as_deref().unwrap_or_default(),
                published: day,
                seconds: extra.seconds.and_then(|seconds| i32::try_from(seconds).ok()),
            },
        ),
        Module::Events => event(
            thing,
            &EventFacts {
                start: item.at.unwrap_or(item.sort_at),
                end: extra.ends,
                venue: extra.venue.as_deref(),
                location: extra.location.as_deref(),
                online: extra.link.as_deref().filter(|_| extra.is_virtual),
                cancelled: extra.cancelled,
                organizer: whose,
            },
        ),
        Module::Merch => product(
            thing,
            &ProductFacts {
                price: extra.money(),
                in_stock: extra.in_stock,
                brand: Some(&frame.name),
                shop: extra.link.as_deref(),
            },
        ),
        Module::Articles | Module::Posts => article(
            thing,
            &ArticleFacts {
                author: page.author.as_ref().map(|author| author.0.name.as_str()),
                published: page.published_at,
                modified: Some(item.updated_at),
                tags: &item.tags,
                publisher: whose,
            },
        ),
        _ => web_page(thing),
    }
}

fn record(thing: &Thing<'_>, frame: &Frame, item: &ItemCard) -> String {
    let tracks: Vec<(String, Option<i64>)> =
        item.extra.0.tracks.iter().map(|track| (track.title.clone(), track.seconds)).collect();
    let base = frame.base();
    let facts = AlbumFacts {
        artist: (&frame.name, &base),
        released: item.at.map(|at| at.date_naive()),
        genres: &item.tags,
        tracks: &tracks,
    };
    album(thing, &facts)
}

/// The way from the network to a page: (name, path).
fn way(frame: &Frame, steps: &[(String, String)]) -> Vec<(String, String)> {
    let kind = (frame.platform_label.clone(), format!("/mega/{}", frame.platform_name));
    let mega =
        frame.mega_site.as_ref().zip(frame.mega_href()).map(|(mega, href)| (mega.0.name.clone(), href));
    let own = (frame.name.clone(), frame.base());
    std::iter::once(kind).chain(mega).chain([own]).chain(steps.iter().cloned()).collect()
}
