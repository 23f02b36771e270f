//! Pages that everybody sees: a quiet header, the page, a foot.

use super::parts::{brand, flash, language_switch, person_link, skip_link, switches};
use crate::icon::Icon;
use crate::nav::{self, NavLink, Place, SiteChrome};
use crate::t;
use leptos::prelude::*;

/// The frame of public pages. A site of its own brings its name and links.
#[component]
pub fn PublicLayout(
    /// The site whose page this is; `None` for Maison's own.
    #[prop(optional_no_strip, into)]
    site: Option<SiteChrome>,
    /// The page.
    children: Children,
) -> impl IntoView {
    let links = match &site {
        Some(site) => site.nav.clone(),
        None => nav::destinations(Place::Header).into_iter().map(|(_, link)| link).collect(),
    };
    view! {
        {skip_link()}
        <div class="public">
            {header(site.as_ref(), links)}
            {flash()}
            <main id="content" class="public-main" tabindex="-1">{children()}</main>
            {footer(site)}
        </div>
    }
    .into_any()
}

fn header(site: Option<&SiteChrome>, links: Vec<NavLink>) -> AnyView {
    let name = match site {
        Some(site) => view! { <a class="brand" href=site.href.clone()>{site.name.clone()}</a> }.into_any(),
        None => brand(),
    };
    let wide = (!links.is_empty()).then(|| {
        view! { <nav class="top-links" aria-label=t("nav-main")><ul>{nav::items(links.clone())}</ul></nav> }
    });
    view! {
        <header class="top">
            {name}
            {wide}
            <div class="top-end">{language_switch()}{person_link()}</div>
            {phone_menu(links)}
        </header>
    }
    .into_any()
}

/// Opens by `popovertarget`, so it needs no script; Escape and a tap beside it close it.
fn phone_menu(links: Vec<NavLink>) -> AnyView {
    view! {
        <button type="button" class="site-menu-button" popovertarget="site-menu">
            <Icon name="menu" label=t("nav-menu")/>
        </button>
        <div class="site-menu" id="site-menu" popover="auto">
            <button type="button" class="site-menu-button" popovertarget="site-menu" popovertargetaction="hide">
                <Icon name="x" label=t("nav-close")/>
            </button>
            <nav aria-label=t("nav-menu")>
                <ul class="menu-links">{nav::items(links)}<li>{person_link()}</li></ul>
            </nav>
            {switches()}
        </div>
    }
    .into_any()
}

fn footer(site: Option<SiteChrome>) -> AnyView {
    let site = site.unwrap_or_default();
    let mut links = site.footer;
    links.extend(nav::destinations(Place::Footer).into_iter().map(|(_, link)| link));
    let own = (!site.name.is_empty()).then(|| {
        view! {
            <p class="foot-name"><a href=site.href>{site.name}</a></p>
            {site.tagline.map(|line| view! { <p class="foot-line">{line}</p> })}
        }
    });
    let links = (!links.is_empty()).then(
        || view! { <nav aria-label=t("nav-foot")><ul class="foot-links">{nav::items(links)}</ul></nav> },
    );
    view! {
        <footer class="foot">
            {own}
            {links}
            <div class="foot-end">{brand()}{switches()}</div>
        </footer>
    }
    .into_any()
}
