//! What stands around every page of a subsite: its network's header, the draft banner, the name, the tabs.

use super::frame::Frame;
use crate::module::Module;
use kernel::AssetRef;
use leptos::prelude::*;
use ui::layout::PublicLayout;
use ui::nav::{NavLink, SiteChrome};
use ui::picture::Picture;
use ui::tabs::Tabs;
use ui::{Page, format, t, tr};

/// A page of the subsite: its look, its feeds, what a cached copy of it depends on. `module` is the tab one is on.
pub fn page(
    frame: Frame,
    title: String,
    module: Option<Module>,
    inner: impl FnOnce(&Frame) -> AnyView + Send + 'static,
) -> Page {
    let base = frame.base();
    let mut page = Page::new(title, {
        let frame = frame.clone();
        move || document(&frame, module, inner(&frame))
    });
    page.tags = frame.tags_for_cache();
    page.feeds = vec![(frame.name.clone(), format!("{base}/feed.xml"))];
    page.stylesheets =
        frame.theme.iter().map(|theme| crate::theme::page::path(theme.0.id, theme.0.version)).collect();
    page.image =
        share_image(&frame).or_else(|| Some(crate::share_image::path("subsite", frame.id, frame.version)));
    page.embeddable = module.is_none();
    page
}

/// The picture for shares: the wide one, otherwise the portrait.
fn share_image(frame: &Frame) -> Option<String> {
    let image = frame.banner.as_ref().or(frame.portrait.as_ref())?;
    Some(image.0.src(image.0.at_most(1440), "jpg"))
}

fn document(frame: &Frame, module: Option<Module>, inner: AnyView) -> AnyView {
    let variant = frame.variant().as_str();
    let opening = if module.is_none() { hero(frame) } else { head(frame) };
    let top = view! { {banner(frame)} {opening} {tabs(frame, module)} }.into_any();
    view! {
        <PublicLayout site=chrome(frame)>
            <div class=format!("page subsite variant-{variant}") data-variant=variant>
                {top}
                <div class="subsite-body">{inner}</div>
            </div>
        </PublicLayout>
    }
    .into_any()
}

fn chrome(frame: &Frame) -> Option<SiteChrome> {
    let mega = &frame.mega_site.as_ref()?.0;
    let links = |place: &str| -> Vec<NavLink> {
        let menu = frame.menu.0.iter().filter(|link| link.place == place);
        menu.map(|link| NavLink::new(link.label.clone(), link.url.clone())).collect()
    };
    Some(SiteChrome {
        name: mega.name.clone(),
        href: frame.mega_href()?,
        nav: links("header"),
        footer: links("footer"),
        tagline: mega.description.clone(),
    })
}

/// Who sees this page, where that is not everybody.
fn banner(frame: &Frame) -> AnyView {
    let key = match (frame.publish_state.as_str(), frame.visibility.as_str()) {
        ("draft", _) => "subsite-draft",
        ("archived", _) => "subsite-archived",
        (_, "private") => "subsite-private",
        (_, "members") => "subsite-members",
        _ if frame.mega_site.as_ref().is_some_and(|mega| !mega.0.published) => "subsite-draft",
        _ => return ().into_any(),
    };
    notice(key)
}

/// A line across the page.
pub fn notice(key: &str) -> AnyView {
    view! { <p class="notice" role="note">{t(key)}</p> }.into_any()
}

/// The opening of the home page: the picture from edge to edge, the name enormous.
fn hero(frame: &Frame) -> AnyView {
    let picture = frame.banner.as_ref().map(|banner| {
        view! { <Picture image=banner.0.clone() class="hero-picture" sizes="100vw" eager=true/> }
    });
    let portrait = frame.portrait.as_ref().map(|portrait| {
        let image = AssetRef { alt: String::new(), ..portrait.0.clone() };
        view! { <Picture image=image class="hero-portrait ratio-square" sizes="(min-width: 64rem) 36rem, 100vw" eager=true/> }
    });
    let class = match (picture.is_some(), portrait.is_some()) {
        (true, _) => "hero hero-wide",
        (false, true) => "hero hero-portrayed",
        (false, false) => "hero hero-type",
    };
    let long = frame.name.chars().count() > 16;
    let name_class = if long { "hero-name hero-name-long" } else { "hero-name" };
    view! {
        <header class=class>
            {picture}
            {portrait}
            <div class="hero-words">
                <p class="hero-kicker">{kicker(frame)}</p>
                <h1 class=name_class dir="auto">{frame.name.clone()}</h1>
                {frame.tagline.clone().map(|line| view! { <p class="hero-line" dir="auto">{line}</p> })}
            </div>
        </header>
    }
    .into_any()
}

fn kicker(frame: &Frame) -> AnyView {
    let since = frame.start_date.map(|day| {
        let year = format::year(chrono::Datelike::year(&day), crate::module::words::locale());
        tr("subsite-since", &[("year", year.into())])
    });
    [frame.project_label.clone(), frame.location.clone(), since]
        .into_iter()
        .flatten()
        .map(|word| view! { <span dir="auto">{word}</span> })
        .collect_view()
        .into_any()
}

/// The opening of all other pages: the name, quiet, with its portrait.
fn head(frame: &Frame) -> AnyView {
    let portrait = frame.portrait.as_ref().map(|portrait| {
        let image = AssetRef { alt: String::new(), ..portrait.0.clone() };
        view! { <Picture image=image class="head-portrait ratio-square" sizes="3.5rem"/> }
    });
    view! {
        <div class="subsite-head">
            {portrait}
            <p class="head-name"><a href=frame.base() dir="auto">{frame.name.clone()}</a></p>
        </div>
    }
    .into_any()
}

fn tabs(frame: &Frame, module: Option<Module>) -> AnyView {
    let base = frame.base();
    let home = NavLink::new(t("subsite-home"), base.clone()).here(module.is_none());
    let modules = frame.modules.0.iter().map(|config| {
        NavLink::new(config.name(), format!("{base}/{}", config.module)).here(module == Some(config.module))
    });
    let links: Vec<NavLink> = std::iter::once(home).chain(modules).collect();
    if links.len() < 2 {
        return ().into_any();
    }
    let label = tr("subsite-tabs", &[("name", frame.name.clone().into())]);
    view! { <div class="subsite-tabs"><Tabs links=links label=label/></div> }.into_any()
}
