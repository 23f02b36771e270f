//! `/mega` and `/mega/{platform_type}`.

use super::store::{self, MegaSiteCard};
use crate::seo;
use axum::extract::Path;
use kernel::AssetRef;
use leptos::prelude::*;
use ui::Page;
use ui::prelude::*;
use web::{Answer, Cx};

/// `/mega/{platform_type}`: every mega site of one kind.
///
/// # Errors
/// `NotFound` if there is no such platform type.
pub async fn platform_type_show(cx: Cx, Path(name): Path<String>) -> Answer {
    let (kind, list) = cx
        .app
        .db
        .read(cx.actor(), async |tx| {
            let kind = store::platform_type_find(tx, &name).await?;
            let list = store::mega_site_list(tx, Some(kind.id)).await?;
            Ok((kind, list))
        })
        .await?;
    let path = format!("/mega/{}", kind.name);
    let json_ld = json_ld(&cx, (&kind.label, &path), &list);
    let (heading, words) = (kind.label.clone(), kind.description.clone());
    let mut page = Page::new(kind.label, move || frame(heading, words, list));
    page.description = kind.description;
    page.canonical = Some(path);
    page.json_ld = json_ld;
    page.tags = vec!["sites:".to_owned(), "listings:".to_owned()];
    Ok(cx.page(page))
}

/// `/mega`: every mega site.
///
/// # Errors
/// If the database is away.
pub async fn platform_type_list(cx: Cx) -> Answer {
    let list = cx.app.db.read(cx.actor(), async |tx| store::mega_site_list(tx, None).await).await?;
    let title = cx.t("mega-networks");
    let json_ld = json_ld(&cx, (&title, "/mega"), &list);
    let heading = title.clone();
    let mut page = Page::new(title, move || frame(heading, None, list));
    page.canonical = Some("/mega".to_owned());
    page.json_ld = json_ld;
    page.tags = vec!["sites:".to_owned(), "listings:".to_owned()];
    Ok(cx.page(page))
}

fn json_ld(cx: &Cx, (name, path): (&str, &str), list: &[MegaSiteCard]) -> Vec<String> {
    let origin = &cx.app.settings.origin;
    let parts: Vec<(String, String)> =
        list.iter().map(|site| (site.name.clone(), site.href.clone())).collect();
    vec![
        seo::collection_page(&seo::Thing::new(origin, name, path), &parts),
        seo::breadcrumbs(origin, &[(cx.t("site-name"), "/".to_owned()), (name.to_owned(), path.to_owned())]),
    ]
}

fn frame(heading: String, words: Option<String>, list: Vec<MegaSiteCard>) -> AnyView {
    let body = if list.is_empty() {
        view! { <EmptyState title=t("mega-none") text=t("mega-none-text")/> }.into_any()
    } else {
        networks(list)
    };
    view! {
        <PublicLayout>
            <div class="page mega">
                <header class="mega-small">
                    <h1 class="hero-title" dir="auto">{heading}</h1>
                    {words.map(|words| view! { <p class="lede" dir="auto">{words}</p> })}
                </header>
                {body}
            </div>
        </PublicLayout>
    }
    .into_any()
}

/// Mega sites beside each other, each with its cover.
pub(crate) fn networks(list: Vec<MegaSiteCard>) -> AnyView {
    let tiles = list.into_iter().map(|site| view! { <li>{network(site)}</li> }).collect_view();
    view! { <ul class="mega-networks">{tiles}</ul> }.into_any()
}

fn network(site: MegaSiteCard) -> AnyView {
    let picture = match site.cover.clone() {
        Some(image) => {
            let image = AssetRef { alt: String::new(), ..image.0 };
            view! { <Picture image=image sizes="(min-width: 60rem) 45vw, 100vw" class="mega-network-picture"/> }.into_any()
        }
        None => view! {
            <span class="card-type mega-network-picture" aria-hidden="true"><span dir="auto">{site.name.clone()}</span></span>
        }
        .into_any(),
    };
    let count = (site.subsites > 0).then(|| {
        let shown = format::number(site.subsites, ui::cx::current().locale);
        tr("mega-total", &[("count", site.subsites.into()), ("shown", shown.into())])
    });
    view! {
        <article class="card mega-network">
            {picture}
            <div>
                <p class="kicker">{site.type_label}</p>
                <h2 class="mega-tile-name"><a class="card-link" href=site.href dir="auto">{site.name}</a></h2>
                {site.description.map(|words| view! { <p class="card-text" dir="auto">{words}</p> })}
                {count.map(|count| view! { <p class="card-meta">{count}</p> })}
            </div>
        </article>
    }
    .into_any()
}
