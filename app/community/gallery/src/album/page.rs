//! `GET /gallery/albums/{organization}/{slug}`.

use super::store::{Album, PAGE, album_find, list};
use crate::wall::{Shown, tile};
use axum::extract::{Path, Query};
use db::Json;
use kernel::address::with_query;
use kernel::{Cursor, SafeHtml};
use leptos::prelude::*;
use portal::portal_page;
use serde::Deserialize;
use ui::prelude::*;
use web::{Answer, Cx};

/// Which pictures of it.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub struct AlbumQuery {
    /// `show`: sensitive pictures without their blur.
    sensitive: String,
    /// The last picture of the page before.
    after: String,
}

/// `GET /gallery/albums/{organization}/{slug}`.
///
/// # Errors
/// `NotFound` where whoever asks sees no such album.
pub async fn album(
    cx: Cx,
    Path((organization, slug)): Path<(String, String)>,
    Query(query): Query<AlbumQuery>,
) -> Answer {
    let (album, pictures) = cx
        .app
        .db
        .read(cx.actor(), async |tx| {
            let album = album_find(tx, &organization, &slug).await?;
            let pictures = list(tx, album.id, Cursor::parse(&query.after)).await?;
            Ok((album, pictures))
        })
        .await?;
    let path = format!("/gallery/albums/{organization}/{slug}");
    let public = album.visibility == "public" && query.after.is_empty() && query.sensitive.is_empty();
    let (title, image) = (album.title.clone(), album.cover.as_ref().map(|image| image.0.clone()));
    let words = album.description.clone();
    let canonical = public.then(|| path.clone());
    let mut page = portal_page(title, move || body(&album, pictures, &query, &path));
    if canonical.is_some() {
        page.image = image.map(|image| image.src(image.at_most(1440), "jpg"));
        page.description = words
            .filter(|words| !words.trim().is_empty())
            .map(|words| kernel::plain_text(&words).chars().take(200).collect());
    }
    page.canonical = canonical;
    page.islands = true;
    Ok(cx.page(page))
}

fn body(album: &Album, mut list: Vec<Shown>, query: &AlbumQuery, path: &str) -> AnyView {
    let more = list.len() > PAGE;
    list.truncate(PAGE);
    let to = |sensitive: &str, after: &str| with_query(path, [("sensitive", sensitive), ("after", after)]);
    let next = list.last().filter(|_| more).map(|last| {
        to(&query.sensitive, &Cursor { key: last.position.to_string(), id: last.id }.to_string())
    });
    let previous = (!query.after.is_empty()).then(|| to(&query.sensitive, ""));
    let empty = list.is_empty().then(|| {
        let action = NavLink::new(t("gallery-add"), "/gallery/new");
        view! { <EmptyState title=t("gallery-album-none") text=t("gallery-album-none-text") action=action/> }
    });
    let order = (album.may_order && list.len() > 1).then(|| order(&list));
    let rows = tile::rows(list, query.sensitive == "show", &to("show", &query.after));
    view! {
        <div class="pictures">
            {head(album)}
            {empty}
            {rows}
            <Pager previous=previous next=next label=album.title.clone()/>
            {order}
        </div>
    }
    .into_any()
}

fn head(album: &Album) -> AnyView {
    let locale = ui::cx::current().locale;
    let words = album.description.clone().filter(|words| !words.trim().is_empty()).map(|words| {
        let html = SafeHtml::from_markdown(&words, 2).into_string();
        view! { <div class="prose" dir="auto" inner_html=html></div> }
    });
    let cover = album.cover.clone().map(|image| view! { <Picture image=image.0 sizes="(min-width: 60rem) 40vw, 100vw" class="ratio-wide" eager=true/> });
    let day = album
        .taken_on
        .map(|day| view! { <li><time datetime=day.to_string()>{format::date(day, locale)}</time></li> });
    let house =
        album.house.clone().map(|Json(house)| link("house", format!("/houses/{}", house.key), house.name));
    let event =
        album.event.clone().map(|Json(event)| link("calendar", format!("/events/{}", event.key), event.name));
    let author = album.author.as_ref().map(|author| person_badge(&author.0));
    view! {
        <header class="album-head">
            {cover}
            <div>
                <p class="pictures-label"><a href="/gallery">{t("gallery-album")}</a></p>
                <h1 dir="auto">{album.title.clone()}</h1>
                {words}
                <ul class="album-facts">{day}{house}{event}</ul>
                {author}
            </div>
        </header>
    }
    .into_any()
}

fn link(icon: &'static str, href: String, name: String) -> AnyView {
    view! { <li><a href=href><Icon name=icon/><span dir="auto">{name}</span></a></li> }.into_any()
}

/// The order of the pictures on this page, with a button for each step.
fn order(list: &[Shown]) -> AnyView {
    let rows = list
        .iter()
        .enumerate()
        .map(|(at, one)| {
            let up = at
                .checked_sub(1)
                .and_then(|at| list.get(at))
                .map(|other| step(one, "before", other, "arrow-up"));
            let down = list.get(at + 1).map(|other| step(one, "after", other, "arrow-down"));
            let image = kernel::AssetRef { alt: String::new(), ..one.image.0.clone() };
            view! {
                <li>
                    <Picture image=image sizes="4rem" class="ratio-square"/>
                    <span dir="auto">{one.title.clone()}</span>
                    {up}{down}
                </li>
            }
        })
        .collect_view();
    view! {
        <details class="album-order" id="order">
            <summary>{t("gallery-order")}</summary>
            <ol>{rows}</ol>
        </details>
    }
    .into_any()
}

fn step(one: &Shown, field: &'static str, other: &Shown, icon: &'static str) -> AnyView {
    let label = tr(&format!("gallery-move-{field}"), &[("title", one.title.clone().into())]);
    view! {
        <form method="post" action=format!("/gallery/{}/move", one.id)>
            <HiddenField name=field value=other.id.to_string()/>
            <button type="submit" class="button button-quiet"><Icon name=icon label=label/></button>
        </form>
    }
    .into_any()
}
