//! A subsite's home page, put together from its modules.

use super::frame::{Frame, ModuleConfig, SocialLink};
use super::{seo, shell, store};
use crate::module::show::{self, Look};
use crate::module::{ItemCard, Module, outside};
use crate::section::block::Pictures;
use axum::extract::Path;
use kernel::{AssetRef, SafeHtml};
use leptos::prelude::*;
use ui::picture::Picture;
use ui::{t, tr};
use web::{Answer, Cx};

/// `/{prefix}/{subsite}`.
///
/// # Errors
/// `NotFound` if there is no such subsite, or the person may not know of it.
pub async fn subsite_home(cx: Cx, Path((prefix, slug)): Path<(String, String)>) -> Answer {
    let loaded = cx
        .app
        .db
        .read(cx.actor(), async |tx| {
            let Some(frame) = super::query::frame_or_moved(tx, &prefix, &slug).await?.here() else {
                return Ok(None);
            };
            let items = store::home_items(tx, &frame).await?;
            let pictures = store::block_pictures(tx, &items).await?;
            Ok(Some((frame, items, pictures)))
        })
        .await?;
    let Some((frame, items, pictures)) = loaded else {
        return super::query::moved(&cx, &prefix, &slug).await;
    };
    Ok(cx.page(page(&cx, frame, items, pictures)))
}

fn page(cx: &Cx, frame: Frame, items: Vec<ItemCard>, pictures: Pictures) -> ui::Page {
    let json_ld = seo::subsite(&cx.app.settings.origin, &frame);
    let description = seo::description(&frame);
    let canonical = frame.is_open().then(|| frame.base());
    let tags: Vec<String> = items.iter().flat_map(ItemCard::tags_for_cache).collect();
    let pictures_tags: Vec<String> = pictures.keys().map(|id| format!("asset:{id}")).collect();
    let lightbox = items.iter().any(|item| item.module == Module::Gallery);
    let mut page =
        shell::page(frame.clone(), frame.name.clone(), None, move |frame| body(frame, items, &pictures));
    page.description = description;
    page.canonical = canonical;
    page.og_type = "profile";
    page.json_ld = json_ld;
    page.islands = lightbox;
    page.tags.extend(tags);
    page.tags.extend(pictures_tags);
    page
}

fn body(frame: &Frame, mut items: Vec<ItemCard>, pictures: &Pictures) -> AnyView {
    let look = Look { base: frame.base(), level: 3, by: None, pictures: pictures.clone() };
    let mut parts = Vec::new();
    for config in frame.modules.0.iter().filter(|config| config.home_count > 0) {
        if config.module == Module::About {
            parts.push(about(frame, config));
            continue;
        }
        let (own, rest): (Vec<ItemCard>, Vec<ItemCard>) =
            items.into_iter().partition(|item| item.module == config.module);
        items = rest;
        if !own.is_empty() {
            parts.push(part(frame, config, own, &look));
        }
    }
    let empty = parts.is_empty().then(|| view! { <p class="lede" dir="auto">{frame.bio.clone()}</p> });
    view! { {parts} {empty} {tags(frame)} }.into_any()
}

/// One module with its name and, where there is more, the way to all of it.
fn part(frame: &Frame, config: &ModuleConfig, items: Vec<ItemCard>, look: &Look) -> AnyView {
    let module = config.module;
    let id = format!("part-{module}");
    let name = config.name();
    let href = format!("{}/{module}", frame.base());
    let class = format!("part part-{module} view-{}", config.view);
    let all = tr("subsite-all", &[("name", name.clone().into())]);
    view! {
        <section class=class aria-labelledby=id.clone()>
            <header class="part-head">
                <h2 id=id.clone() class="part-name">{name}</h2>
                <p class="part-all"><a href=href>{all}</a></p>
            </header>
            <div class="part-body">{show::items(module, items, config.view, look)}</div>
        </section>
    }
    .into_any()
}

/// The short text set large, beside the portrait and the places where else one finds them.
fn about(frame: &Frame, config: &ModuleConfig) -> AnyView {
    let words = frame.bio.clone().or_else(|| {
        let text = kernel::plain_text(frame.about_text.as_deref()?);
        Some(crate::module::words::cut(&text, 420))
    });
    let portrait = frame.portrait.as_ref().filter(|_| frame.banner.is_some()).map(|portrait| {
        view! { <Picture image=portrait.0.clone() class="about-portrait ratio-portrait" sizes="(min-width: 64rem) 24rem, 60vw"/> }
    });
    let more = frame.about_text.is_some().then(|| {
        let label = tr("subsite-more-about", &[("name", frame.name.clone().into())]);
        view! { <p class="part-all"><a href=format!("{}/about", frame.base())>{label}</a></p> }
    });
    view! {
        <section class="part part-about" aria-labelledby="part-about">
            <h2 id="part-about" class="sr-only">{config.name()}</h2>
            {portrait}
            <div class="about-words">
                {words.map(|words| view! { <p class="lede" dir="auto">{words}</p> })}
                {more}
                {elsewhere(&frame.links.0)}
            </div>
        </section>
    }
    .into_any()
}

/// Where else to find the subsite.
fn elsewhere(links: &[SocialLink]) -> AnyView {
    let links: Vec<_> = links
        .iter()
        .filter_map(|link| {
            let href = outside(&link.url)?;
            let label = link.label.clone().unwrap_or_else(|| name_of(&link.platform));
            Some(view! { <li><a href=href rel="me noopener" dir="auto">{label}</a></li> })
        })
        .collect();
    if links.is_empty() {
        return ().into_any();
    }
    view! { <ul class="elsewhere" aria-label=t("subsite-elsewhere")>{links}</ul> }.into_any()
}

fn name_of(platform: &str) -> String {
    let mut letters = platform.chars();
    letters
        .next()
        .map(|first| first.to_uppercase().collect::<String>() + letters.as_str())
        .unwrap_or_default()
}

/// Tags lead to everything with that tag in the network.
fn tags(frame: &Frame) -> AnyView {
    let Some(mega) = frame.mega_href().filter(|_| !frame.tags.is_empty()) else {
        return ().into_any();
    };
    let links = frame.tags.iter().map(|tag| {
        view! { <li><a href=tag_href(&mega, tag) dir="auto">{tag.clone()}</a></li> }
    });
    view! { <ul class="tag-list" aria-label=t("subsite-tags")>{links.collect_view()}</ul> }.into_any()
}

/// The page of a tag of a mega site.
pub fn tag_href(mega: &str, tag: &str) -> String {
    format!("{mega}?tag={}", kernel::address::encode_all(tag))
}

/// The whole text about the subsite, for its tab.
pub fn about_page(frame: &Frame) -> AnyView {
    let text = frame.about_text.clone().or_else(|| frame.bio.clone()).unwrap_or_default();
    let html = SafeHtml::from_markdown(&text, 1).into_string();
    let portrait = frame.portrait.as_ref().map(|portrait| {
        let image: AssetRef = portrait.0.clone();
        view! { <Picture image=image class="about-portrait ratio-portrait" sizes="(min-width: 64rem) 24rem, 60vw"/> }
    });
    view! {
        <div class="about-page">
            <h1 class="tab-name">{tr("subsite-about-name", &[("name", frame.name.clone().into())])}</h1>
            {portrait}
            <div class="about-words">
                <div class="prose" dir="auto" inner_html=html></div>
                {elsewhere(&frame.links.0)}
                {tags(frame)}
            </div>
        </div>
    }
    .into_any()
}
