//! `GET /gallery`.

use super::filter::{WallQuery, filters};
use super::store::{PAGE, Place, Shown, Sleeve, album_find, house_find, list, shelf};
use super::tile;
use axum::extract::Query;
use kernel::AppError;
use kernel::values::community::GalleryItemCategory;
use leptos::prelude::*;
use portal::portal_page;
use ui::prelude::*;
use web::{Answer, Cx};

struct Wall {
    query: WallQuery,
    album: Option<Place>,
    house: Option<Place>,
    list: Vec<Shown>,
    shelf: Vec<Sleeve>,
}

/// `GET /gallery`.
///
/// # Errors
/// `NotFound` for a category, album or house that whoever asks does not see.
pub async fn wall(cx: Cx, Query(query): Query<WallQuery>) -> Answer {
    if !query.category.is_empty() && query.category.parse::<GalleryItemCategory>().is_err() {
        return Err(AppError::NotFound.into());
    }
    let wall = cx
        .app
        .db
        .read(cx.actor(), async |tx| {
            let album = if query.album.is_empty() { None } else { Some(album_find(tx, &query.album).await?) };
            let house = if query.house.is_empty() { None } else { Some(house_find(tx, &query.house).await?) };
            let ids = (album.as_ref().map(|place| place.id), house.as_ref().map(|place| place.id));
            let list = list(tx, &query, ids.0, ids.1).await?;
            let shelf =
                if query.is_plain() && query.after.is_empty() { shelf(tx).await? } else { Vec::new() };
            Ok(Wall { query: query.clone(), album, house, list, shelf })
        })
        .await?;
    let plain = query.is_plain() && query.after.is_empty() && query.sensitive.is_empty();
    let mut page = portal_page(cx.t("gallery-title"), move || body(wall));
    page.description = Some(cx.t("gallery-text"));
    page.canonical = plain.then(|| "/gallery".to_owned());
    page.islands = true;
    Ok(cx.page(page))
}

fn body(wall: Wall) -> AnyView {
    let Wall { query, album, house, mut list, shelf } = wall;
    let more = list.len() > PAGE;
    list.truncate(PAGE);
    let next = list.last().filter(|_| more).map(|last| query.with(|q| q.after = last.cursor().to_string()));
    let previous = (!query.after.is_empty()).then(|| query.with(|_| ()));
    let empty = list.is_empty().then(|| nothing(&query));
    let ask = WallQuery { sensitive: "show".into(), ..query.clone() }.href();
    let rows = tile::rows(list, query.sensitive == "show", &ask);
    view! {
        <div class="pictures">
            {head()}
            {filters(&query, album.as_ref(), house.as_ref())}
            {sleeves(shelf)}
            {empty}
            {rows}
            <Pager previous=previous next=next label=t("gallery-title")/>
        </div>
    }
    .into_any()
}

fn head() -> AnyView {
    let own = ui::cx::current().person.is_some().then(|| {
        view! {
            <div class="pictures-ways">
                <a href="/gallery/consents">{t("gallery-consents")}</a>
                <a href="/gallery/drafts">{t("gallery-drafts")}</a>
                <ButtonLink href="/gallery/new" label=t("gallery-add")/>
            </div>
        }
    });
    view! {
        <header class="pictures-head">
            <div><h1>{t("gallery-title")}</h1><p>{t("gallery-text")}</p></div>
            {own}
        </header>
    }
    .into_any()
}

fn nothing(query: &WallQuery) -> AnyView {
    if query.is_plain() {
        let action = NavLink::new(t("gallery-add"), "/gallery/new");
        return view! { <EmptyState title=t("gallery-none") text=t("gallery-none-text") action=action/> }
            .into_any();
    }
    let action = NavLink::new(t("gallery-everything"), "/gallery");
    view! { <EmptyState title=t("gallery-no-match") text=t("gallery-no-match-text") action=action/> }
        .into_any()
}

fn sleeves(shelf: Vec<Sleeve>) -> Option<AnyView> {
    if shelf.is_empty() {
        return None;
    }
    let sleeves = shelf
        .into_iter()
        .map(|one| {
            let cover = one.image.map(|image| {
                let image = kernel::AssetRef { alt: String::new(), ..image.0 };
                view! { <Picture image=image sizes="12rem" class="ratio-square"/> }
            });
            view! { <li><a href=format!("/gallery/albums/{}", one.path)>{cover}<span dir="auto">{one.title}</span></a></li> }
        })
        .collect_view();
    Some(
        view! {
            <section aria-labelledby="shelf-name">
                <h2 id="shelf-name" class="pictures-label">{t("gallery-albums")}</h2>
                <ul class="pictures-shelf">{sleeves}</ul>
            </section>
        }
        .into_any(),
    )
}
