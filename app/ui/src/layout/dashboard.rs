//! Pages where people work: dense, links by system at the side, the task beside them.

use super::parts::{brand, flash, person_link, skip_link, switches};
use crate::icon::Icon;
use crate::nav::{self, NavGroup};
use crate::t;
use leptos::prelude::*;

/// The frame of the dashboard.
#[component]
pub fn DashboardLayout(
    /// What the page is about; its `h1`.
    #[prop(into)]
    title: String,
    /// Links by system.
    #[prop(optional)]
    nav: Vec<NavGroup>,
    /// What stands at the end of the head: search, a switch of organisations.
    #[prop(optional_no_strip, into)]
    tools: Option<AnyView>,
    /// The page.
    children: Children,
) -> impl IntoView {
    let mut narrow = nav.clone();
    // The same places once more: a key belongs to one link.
    for link in narrow.iter_mut().flat_map(|group| &mut group.links) {
        link.key = None;
    }
    let narrow = groups(narrow);
    view! {
        {skip_link()}
        <div class="board">
            <aside class="board-side" aria-label=t("site-name")>
                {brand()}
                <nav aria-label=t("nav-main")>{groups(nav)}</nav>
                <div class="board-side-end">{person_link()}{switches()}</div>
            </aside>
            <div class="board-page">
                <header class="board-head">
                    <button type="button" class="site-menu-button" popovertarget="site-menu">
                        <Icon name="menu" label=t("nav-menu")/>
                    </button>
                    <div class="site-menu" id="site-menu" popover="auto">
                        <button type="button" class="site-menu-button" popovertarget="site-menu" popovertargetaction="hide">
                            <Icon name="x" label=t("nav-close")/>
                        </button>
                        <nav aria-label=t("nav-menu")>{narrow}</nav>
                        {switches()}
                    </div>
                    <h1>{title}</h1>
                    {tools.map(|tools| view! { <div class="board-tools">{tools}</div> })}
                </header>
                {flash()}
                <main id="content" tabindex="-1">{children()}</main>
            </div>
        </div>
    }
    .into_any()
}

fn groups(groups: Vec<NavGroup>) -> AnyView {
    groups
        .into_iter()
        .map(|group| {
            let label = (!group.label.is_empty()).then(|| view! { <h2>{group.label}</h2> });
            view! { <div class="side-group">{label}<ul class="side-links">{nav::items(group.links)}</ul></div> }
        })
        .collect_view()
        .into_any()
}
