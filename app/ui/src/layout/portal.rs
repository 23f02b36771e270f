//! Pages of a member: links at the side, on a phone at the bottom, within reach of a thumb. What has no room there
//! opens above it.

use super::parts::{brand, flash, person_link, skip_link, switches};
use crate::icon::Icon;
use crate::nav::{self, NavLink, Place};
use crate::{cx, t};
use leptos::prelude::*;

/// How many links stand at the bottom of a phone; "more" is the fifth place, and five are what a thumb can tell apart.
const BOTTOM: usize = 4;

/// The frame of the portal.
#[component]
pub fn PortalLayout(
    /// The page.
    children: Children,
) -> impl IntoView {
    let mut links = nav::destinations(Place::Portal);
    links.extend(nav::destinations(Place::Work));
    let bottom = links.iter().take(BOTTOM).cloned().collect::<Vec<_>>();
    let rest = links.iter().skip(BOTTOM).cloned().collect::<Vec<_>>();
    view! {
        {skip_link()}
        <div class="portal" data-words=t("live-words")>
            <header class="portal-side">
                {brand()}
                <nav aria-label=t("nav-main")><ul class="side-links">{nav::icon_items(links)}</ul></nav>
                <div class="portal-side-end">{person_link()}{switches()}</div>
            </header>
            <div class="portal-page">
                {flash()}
                <main id="content" tabindex="-1">{children()}</main>
            </div>
            <nav class="bottom" aria-label=t("nav-bottom")><ul>{nav::icon_items(bottom)}{more(rest)}</ul></nav>
        </div>
        {script()}
    }
    .into_any()
}

/// The links without room at the bottom, above it. Works without scripts.
fn more(links: Vec<(&'static str, NavLink)>) -> AnyView {
    let here = links.iter().any(|(_, link)| link.current);
    view! {
        <li>
            <details class="bottom-more">
                <summary class:bottom-here=here><Icon name="menu"/><span>{t("nav-more")}</span></summary>
                <div class="bottom-sheet">
                    <ul class="side-links">{nav::icon_items(links)}</ul>
                    {switches()}
                </div>
            </details>
        </li>
    }
    .into_any()
}

/// What makes the portal live (`app/community/browser`), for whoever is signed in. Nothing needs it.
fn script() -> Option<AnyView> {
    let ui = cx::current();
    ui.person.as_ref()?;
    Some(view! { <script type="module" src="/portal.js" nonce=ui.nonce.clone()></script> }.into_any())
}
