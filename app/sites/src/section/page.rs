//! How sections look.

use super::block::{Block, Layout, Pictures, Question, Stat, blocks};
use crate::module::ItemCard;
use crate::module::show::{Look, heading};
use kernel::{AssetRef, SafeHtml};
use leptos::prelude::*;
use ui::carousel::Carousel;
use ui::gallery::{Gallery, GalleryTile};
use ui::picture::Picture;

/// Sections below each other.
pub fn sections(list: Vec<ItemCard>, look: &Look) -> AnyView {
    list.into_iter().map(|item| section(&item, look)).collect_view().into_any()
}

fn section(item: &ItemCard, look: &Look) -> AnyView {
    let extra = &item.extra.0;
    let layout = extra.layout.as_deref().and_then(|layout| layout.parse().ok()).unwrap_or(Layout::List);
    let blocks = blocks(&extra.blocks);
    let title = item.title.clone();
    let id = format!("section-{}", item.slug);
    let name =
        heading(look.level, "section-title", view! { <span dir="auto">{title.clone()}</span> }.into_any());
    let shown = |block: &Block, at: usize| show(block, &look.pictures, look.level + 1, &format!("{id}-{at}"));
    let views = blocks.iter().enumerate().map(|(at, block)| {
        view! { <div class=format!("block block-{}", word(block))>{shown(block, at)}</div> }.into_any()
    });
    let inner = match layout {
        Layout::Carousel => view! { <Carousel label=title items=views.collect()/> }.into_any(),
        Layout::Tabbed => tabs(&blocks, views.collect(), &id),
        Layout::Grid => {
            view! { <div class="blocks blocks-grid">{views.collect::<Vec<_>>()}</div> }.into_any()
        }
        Layout::List => view! { <div class="blocks">{views.collect::<Vec<_>>()}</div> }.into_any(),
    };
    view! { <section class="free-section" id=id.clone()>{name} {inner}</section> }.into_any()
}

/// One block at a time, without JavaScript: `details` of one name close each other.
fn tabs(blocks: &[Block], views: Vec<AnyView>, id: &str) -> AnyView {
    let parts = blocks.iter().zip(views).enumerate().map(|(at, (block, inner))| {
        let number = (at + 1).to_string();
        let title = block.title().map(str::to_owned).unwrap_or(number);
        view! {
            <details name=id.to_owned() open=at == 0>
                <summary dir="auto">{title}</summary>
                {inner}
            </details>
        }
    });
    view! { <div class="block-tabs">{parts.collect_view()}</div> }.into_any()
}

fn word(block: &Block) -> &'static str {
    match block {
        Block::Text { .. } => "text",
        Block::Quote { .. } => "quote",
        Block::Image { .. } => "image",
        Block::Gallery { .. } => "gallery",
        Block::Video { .. } => "video",
        Block::Stats { .. } => "stats",
        Block::Cta { .. } => "cta",
        Block::Faq { .. } => "faq",
    }
}

fn show(block: &Block, pictures: &Pictures, level: u8, id: &str) -> AnyView {
    let name = |title: &Option<String>| {
        title
            .clone()
            .map(|title| heading(level, "block-title", view! { <span dir="auto">{title}</span> }.into_any()))
    };
    match block {
        Block::Text { title, body } => {
            let html = SafeHtml::from_markdown(body, level).into_string();
            view! { {name(title)} <div class="prose" dir="auto" inner_html=html></div> }.into_any()
        }
        Block::Quote { text, by, source } => quote(text, by.as_deref(), source.as_deref()),
        Block::Image { asset_id, caption } => image(pictures.get(asset_id), caption.clone()),
        Block::Gallery { title, asset_ids } => {
            view! { {name(title)} {gallery(asset_ids, pictures, id)} }.into_any()
        }
        Block::Video { url, title, asset_id } => {
            let still = asset_id.as_ref().and_then(|id| pictures.get(id)).cloned();
            view! { <p class="block-title" dir="auto">{title.clone()}</p> {crate::video::page::player(url, title, still)} }.into_any()
        }
        Block::Stats { title, items } => view! { {name(title)} {stats(items)} }.into_any(),
        Block::Cta { title, text, label, href } => {
            let button = inside_or_outside(href)
                .map(|href| view! { <p><a class="button" href=href>{label.clone()}</a></p> });
            view! { {name(title)} {text.clone().map(|text| view! { <p class="cta-text" dir="auto">{text}</p> })} {button} }.into_any()
        }
        Block::Faq { title, items } => view! { {name(title)} {faq(items, level)} }.into_any(),
    }
}

/// A path of ours, or an address that a page may link to.
fn inside_or_outside(href: &str) -> Option<String> {
    let ours = href.starts_with('/') && !href.starts_with("//") && !href.contains('\\');
    if ours { Some(href.to_owned()) } else { crate::module::outside(href) }
}

fn quote(text: &str, by: Option<&str>, source: Option<&str>) -> AnyView {
    let by = by.map(|by| view! { <cite dir="auto">{by.to_owned()}</cite> });
    let source =
        source.map(|source| view! { <span class="quote-source" dir="auto">{source.to_owned()}</span> });
    let caption =
        (by.is_some() || source.is_some()).then(|| view! { <figcaption>{by} {source}</figcaption> });
    view! { <figure class="pull-quote"><blockquote dir="auto"><p>{text.to_owned()}</p></blockquote>{caption}</figure> }.into_any()
}

fn image(image: Option<&AssetRef>, caption: Option<String>) -> AnyView {
    let Some(image) = image.cloned() else {
        return ().into_any();
    };
    let credit = image.credit.clone().map(|credit| ui::tr("module-credit", &[("name", credit.into())]));
    let words = [caption, credit].into_iter().flatten().collect::<Vec<_>>().join(" ");
    let words =
        (!words.is_empty()).then(|| view! { <figcaption class="card-meta" dir="auto">{words}</figcaption> });
    view! { <figure><Picture image=image sizes="(min-width: 64rem) 64rem, 100vw"/>{words}</figure> }
        .into_any()
}

fn gallery(ids: &[uuid::Uuid], pictures: &Pictures, id: &str) -> AnyView {
    let tiles: Vec<GalleryTile> = ids
        .iter()
        .filter_map(|id| pictures.get(id))
        .map(|image| GalleryTile { image: image.clone(), caption: None, href: None })
        .collect();
    view! { <Gallery items=tiles id=id.to_owned()/> }.into_any()
}

fn stats(items: &[Stat]) -> AnyView {
    let items = items
        .iter()
        .map(|stat| view! { <div><dt dir="auto">{stat.label.clone()}</dt><dd class="figures">{stat.value.clone()}</dd></div> })
        .collect_view();
    view! { <dl class="stats">{items}</dl> }.into_any()
}

fn faq(items: &[Question], level: u8) -> AnyView {
    let items = items
        .iter()
        .map(|item| {
            let html = SafeHtml::from_markdown(&item.answer, level).into_string();
            view! { <details class="question"><summary dir="auto">{item.question.clone()}</summary><div class="prose" dir="auto" inner_html=html></div></details> }
        })
        .collect_view();
    view! { <div class="questions">{items}</div> }.into_any()
}
