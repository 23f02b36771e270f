//! How items stand beside each other: grid, list, timeline, carousel, table.

pub use super::card::CardLook as Look;
use super::card::{CardLook, card};
use super::{ItemCard, Module, ModuleView, words};
use kernel::AssetRef;
use leptos::prelude::*;
use ui::carousel::Carousel;
use ui::picture::Picture;
use ui::table::{Column, DataTable};
use ui::timeline::{TimelineItem, TimelineList};

/// An item as one line: what a row, a table and a timeline show.
#[derive(Clone, Debug, Default)]
pub struct Line {
    /// Stands before the name: a date, a year.
    pub lead: Option<String>,
    /// Stands below the name.
    pub text: Option<String>,
    /// Stands at the end: a price, a place, a length.
    pub trail: Option<String>,
}

/// All items of one module in the configured view.
pub fn items(module: Module, list: Vec<ItemCard>, view: ModuleView, look: &CardLook) -> AnyView {
    if module == Module::Sections {
        return crate::section::page::sections(list, look);
    }
    match (view, module) {
        (ModuleView::Grid, Module::Gallery) => crate::gallery::page::wall(list, look),
        (ModuleView::Timeline, _) => spine(list, look),
        (ModuleView::Carousel, _) => {
            let label = ui::t(module.key());
            view! { <Carousel label=label items=list.iter().map(|item| card(item, look)).collect()/> }
                .into_any()
        }
        (ModuleView::Table, _) => table(module, list, look),
        (ModuleView::Grid, _) => stack("items-grid", module, list.iter().map(|item| card(item, look))),
        (ModuleView::List, _) => stack("items-list", module, list.iter().map(|item| row(item, look))),
    }
}

fn stack(class: &str, module: Module, items: impl Iterator<Item = AnyView>) -> AnyView {
    let items = items.map(|item| view! { <li>{item}</li> }).collect_view();
    view! { <ul class=format!("{class} items-{module}")>{items}</ul> }.into_any()
}

fn row(item: &ItemCard, look: &CardLook) -> AnyView {
    match item.module {
        Module::Events => crate::event::page::card(item, look),
        Module::Posts => crate::post::page::card(item, look),
        _ => plain_row(item, look),
    }
}

fn plain_row(item: &ItemCard, look: &CardLook) -> AnyView {
    let line = line(item);
    let thumb = small_picture(item)
        .map(|image| view! { <Picture image=image class="ratio-square row-picture" sizes="6rem"/> });
    view! {
        <article class="row">
            {line.lead.map(|lead| view! { <p class="row-lead">{lead}</p> })}
            {thumb}
            <div class="row-words">
                {title(item, look, "row-title")}
                {line.text.map(|text| view! { <p class="row-text" dir="auto">{text}</p> })}
                {byline(look)}
            </div>
            {line.trail.map(|trail| view! { <p class="row-trail">{trail}</p> })}
        </article>
    }
    .into_any()
}

/// Rows show pictures of things one recognises by their picture.
fn small_picture(item: &ItemCard) -> Option<AssetRef> {
    let by_picture = matches!(
        item.module,
        Module::Albums | Module::Books | Module::Videos | Module::Merch | Module::Gallery
    );
    item.picture().filter(|_| by_picture).map(|image| AssetRef { alt: String::new(), ..image })
}

/// What an item says in one line.
pub fn line(item: &ItemCard) -> Line {
    match item.module {
        Module::Awards => crate::award::page::line(item),
        Module::Albums => crate::album::page::line(item),
        Module::Books => crate::book::page::line(item),
        Module::Videos => crate::video::page::line(item),
        Module::Events => crate::event::page::line(item),
        Module::Merch => crate::merch::page::line(item),
        Module::Articles => crate::article::page::line(item),
        Module::Bounties => crate::bounty::page::line(item),
        Module::Forum => crate::forum::page::line(item),
        Module::Connections => crate::connection::page::line(item),
        Module::Contributions => crate::contribution::page::line(item),
        _ => Line { lead: words::when(item).map(|when| when.text), text: item.words(160), trail: None },
    }
}

fn spine(list: Vec<ItemCard>, look: &CardLook) -> AnyView {
    let items = list
        .into_iter()
        .map(|item| {
            let when = words::when(&item).unwrap_or_default();
            TimelineItem {
                date: (when.text != when.year).then_some(when.text),
                year: when.year,
                datetime: when.datetime,
                title: item.name(),
                text: item.words(260),
                href: Some(item.href(&look.base)),
                image: item.picture(),
            }
        })
        .collect::<Vec<_>>();
    view! { <TimelineList items=items/> }.into_any()
}

fn table(module: Module, list: Vec<ItemCard>, look: &CardLook) -> AnyView {
    let columns = vec![
        Column::new(ui::t("module-column-name")),
        Column::new(ui::t("module-column-when")),
        Column::new(ui::t("module-column-more")),
        Column::figures(ui::t("module-column-figure")),
    ];
    let rows = list
        .into_iter()
        .map(|item| {
            let line = line(&item);
            let link = view! { <a href=item.href(&look.base) dir="auto">{item.name()}</a> }.into_any();
            vec![link, cell(line.lead), cell(line.text), cell(line.trail)]
        })
        .collect::<Vec<_>>();
    view! { <DataTable caption=ui::t(module.key()) columns=columns rows=rows/> }.into_any()
}

fn cell(words: Option<String>) -> AnyView {
    view! { <span dir="auto">{words.unwrap_or_default()}</span> }.into_any()
}

/// An item without a card of its own: name and text.
pub fn plain(item: &ItemCard, look: &CardLook) -> AnyView {
    view! {
        <article class="card-words">
            {title(item, look, "card-title")}
            {item.words(200).map(|text| view! { <p class="card-text" dir="auto">{text}</p> })}
        </article>
    }
    .into_any()
}

/// The item's name as a heading that links to its page. A draft says so.
pub fn title(item: &ItemCard, look: &CardLook, class: &'static str) -> AnyView {
    let link = view! { <a href=item.href(&look.base) class="card-link" dir="auto">{item.name()}</a> };
    let draft = (item.publish_state != "published").then(|| {
        view! { <span class="badge badge-warn">{ui::t("module-draft")}</span> }
    });
    heading(look.level, class, view! { {link} {draft} }.into_any())
}

/// A heading of any level from 2 to 6.
pub fn heading(level: u8, class: &'static str, inner: AnyView) -> AnyView {
    match level {
        1 => view! { <h1 class=class>{inner}</h1> }.into_any(),
        2 => view! { <h2 class=class>{inner}</h2> }.into_any(),
        4 => view! { <h4 class=class>{inner}</h4> }.into_any(),
        5 => view! { <h5 class=class>{inner}</h5> }.into_any(),
        6 => view! { <h6 class=class>{inner}</h6> }.into_any(),
        _ => view! { <h3 class=class>{inner}</h3> }.into_any(),
    }
}

/// The subsite's name, on pages across subsites.
pub fn byline(look: &CardLook) -> AnyView {
    look.by
        .clone()
        .map(|by| view! { <p class="card-by"><a href=by.href dir="auto">{by.label}</a></p> })
        .into_any()
}

/// The card's picture; without one its place shows the name as type.
pub fn cover(item: &ItemCard, shape: &'static str, sizes: &'static str) -> AnyView {
    match item.picture() {
        // The name beside it is the link's text; the picture would say it twice.
        Some(image) => {
            let image = AssetRef { alt: String::new(), ..image };
            view! { <Picture image=image class=shape sizes=sizes/> }.into_any()
        }
        None => {
            view! { <span class=format!("card-type {shape}") aria-hidden="true"><span dir="auto">{item.name()}</span></span> }.into_any()
        }
    }
}

/// A moment for people and machines.
pub fn time(item: &ItemCard, class: &'static str) -> AnyView {
    words::when(item)
        .map(|when| view! { <time class=class datetime=when.datetime>{when.text}</time> })
        .into_any()
}
