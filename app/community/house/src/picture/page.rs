//! `GET /houses/{key}/gallery`.

use super::store::{AlbumView, PAGE, PictureView, album_list, picture_list};
use crate::head::{HouseHead, Tab, house_head, house_page};
use axum::extract::{Path, Query};
use chrono::SecondsFormat;
use db::StoreError;
use kernel::Cursor;
use kernel::address::with_query;
use leptos::prelude::*;
use serde::Deserialize;
use ui::prelude::*;
use web::{Answer, Cx};

/// Which pictures.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub struct PictureQuery {
    /// Slug of an album.
    pub album: String,
    /// `show`: sensitive pictures, too.
    pub sensitive: String,
    /// The last picture of the page before.
    pub after: String,
}

/// `GET /houses/{key}/gallery`.
///
/// # Errors
/// `NotFound` where whoever asks sees no such house or album.
pub async fn pictures(cx: Cx, Path(key): Path<String>, Query(query): Query<PictureQuery>) -> Answer {
    let after = Cursor::parse(&query.after);
    let (head, albums, list) = cx
        .app
        .db
        .read(cx.actor(), async |tx| {
            let head = house_head(tx, &key).await?;
            let albums = album_list(tx, head.id).await?;
            let album = match query.album.as_str() {
                "" => None,
                slug => Some(albums.iter().find(|album| album.slug == slug).ok_or(StoreError::NotFound)?.id),
            };
            let list = picture_list(tx, head.id, album, after.as_ref()).await?;
            Ok((head, albums, list))
        })
        .await?;
    let plain = query.album.is_empty() && query.sensitive.is_empty() && after.is_none();
    let canonical = (head.is_public && plain).then(|| head.path("/gallery"));
    let title = format!("{} · {}", cx.t("house-tab-gallery"), head.name);
    let shown = head.clone();
    let mut page = house_page(head, Tab::Gallery, move || body(&shown, &query, albums, list));
    page.title = title;
    page.canonical = canonical;
    page.islands = true;
    Ok(cx.page(page))
}

fn body(
    head: &HouseHead,
    query: &PictureQuery,
    albums: Vec<AlbumView>,
    mut list: Vec<PictureView>,
) -> AnyView {
    let path = head.path("/gallery");
    let more = list.len() > PAGE;
    list.truncate(PAGE);
    let to = |sensitive: &str, after: &str| {
        with_query(&path, [("album", query.album.as_str()), ("sensitive", sensitive), ("after", after)])
    };
    let next = list.last().filter(|_| more).map(|last| {
        let key = last.created_at.to_rfc3339_opts(SecondsFormat::Micros, true);
        to(&query.sensitive, &Cursor { key, id: last.id }.to_string())
    });
    let previous = (!query.after.is_empty()).then(|| to(&query.sensitive, ""));
    let empty = list.is_empty().then(|| {
        let text = if head.is_member { "house-pictures-none-member" } else { "house-pictures-none-text" };
        let text = t(text);
        view! { <EmptyState title=t("house-pictures-none") text=text/> }
    });
    let all = query.sensitive == "show";
    let hidden = list.iter().filter(|picture| picture.is_sensitive && !all).count();
    let ask = (hidden > 0).then(|| {
        let words = tr("house-pictures-hidden", &[("count", hidden.into())]);
        view! { <p class="house-note">{words}" "<a href=to("show", &query.after)>{t("house-pictures-show")}</a></p> }
    });
    let tiles = list.into_iter().filter(|picture| all || !picture.is_sensitive).map(tile).collect::<Vec<_>>();
    let wall = (!tiles.is_empty()).then(|| view! { <Gallery items=tiles label=t("house-tab-gallery")/> });
    view! {
        {add(head)}
        {shelf(&path, &query.album, albums)}
        {empty}
        {ask}
        {wall}
        <Pager previous=previous next=next label=t("house-tab-gallery")/>
    }
    .into_any()
}

/// Its people add pictures.
fn add(head: &HouseHead) -> Option<AnyView> {
    let href = with_query("/gallery/new", [("place", &format!("house:{}", head.id))]);
    let label = t("house-pictures-add");
    head.is_member.then(|| {
        view! { <p class="house-add"><ButtonLink href=href label=label kind=ButtonKind::Quiet/></p> }
            .into_any()
    })
}

fn tile(picture: PictureView) -> GalleryTile {
    let caption = picture.caption.filter(|words| !words.trim().is_empty()).unwrap_or(picture.title);
    let href = Some(format!("/gallery/{}", picture.id));
    GalleryTile { image: picture.image.0, caption: Some(caption), href }
}

/// The albums as quiet links.
fn shelf(path: &str, current: &str, albums: Vec<AlbumView>) -> Option<AnyView> {
    if albums.is_empty() {
        return None;
    }
    let mut links = vec![NavLink::new(t("house-albums-all"), path).here(current.is_empty())];
    links.extend(albums.into_iter().map(|album| {
        let words = tr("house-album", &[("title", album.title.into()), ("count", album.items_count.into())]);
        NavLink::new(words, with_query(path, [("album", &album.slug)])).here(current == album.slug)
    }));
    Some(view! { <Tabs links=links label=t("house-albums")/> }.into_any())
}
