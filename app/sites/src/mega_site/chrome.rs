//! What all pages of a mega site share: its name and menus around them, its look, what its cached pages depend on.

use super::MegaSiteView;
use crate::theme;
use leptos::prelude::*;
use ui::Page;
use ui::prelude::*;

/// How many modules the header names where nobody made a menu.
const MENU: usize = 5;

/// The frame of a mega site's pages.
pub fn site_chrome(site: &MegaSiteView) -> SiteChrome {
    let own = |place: &str| -> Vec<NavLink> {
        let links = site.menus.0.iter().filter(|link| link.place == place);
        links.map(|link| NavLink::new(link.label.clone(), link.url.clone())).collect()
    };
    let mut nav = own("header");
    if nav.is_empty() {
        nav = site
            .modules
            .0
            .iter()
            .filter(|module| {
                !matches!(module.module.as_str(), "about" | "sections" | "connections" | "forum")
            })
            .take(MENU)
            .map(|module| {
                NavLink::new(module.label.clone(), format!("{}/explore/{}", site.href(), module.module))
            })
            .collect();
    }
    let mut footer = own("footer");
    for page in &site.pages.0 {
        let href = format!("{}/pages/{}", site.href(), page.slug);
        if !footer.iter().any(|link| link.href == href) {
            footer.push(NavLink::new(page.title.clone(), href));
        }
    }
    SiteChrome { name: site.name.clone(), href: site.href(), nav, footer, tagline: site.description.clone() }
}

/// A page of a mega site: its frame, look, language and cache tags. `path` is the page's own address.
pub fn mega_page<V: IntoAny>(
    site: &MegaSiteView,
    title: impl Into<String>,
    path: &str,
    body: impl FnOnce() -> V + Send + 'static,
) -> Page {
    let mut chrome = site_chrome(site);
    for link in &mut chrome.nav {
        link.current = ui::nav::is_under(path, &link.href);
    }
    let class = format!("page mega variant-{}", site.variant);
    let draft = site.publish_state != "published";
    let mut page = Page::new(title, move || {
        view! {
            <PublicLayout site=chrome>
                <div class=class>
                    {draft.then(|| view! { <p class="mega-draft" role="status">{ui::t("mega-draft")}</p> })}
                    {body().into_any()}
                </div>
            </PublicLayout>
        }
    });
    page.canonical = site.is_public().then(|| path.to_owned());
    page.description = site.description.clone();
    page.image = Some(crate::share_image::path("mega_site", site.id, site.version));
    page.lang = Some(site.locale.clone());
    page.feeds = vec![(site.name.clone(), format!("{}/feed.xml", site.href()))];
    page.tags = vec![format!("mega_site:{}", site.id), "sites:".to_owned()];
    if let (Some(id), Some(version)) = (site.theme_id, site.theme_version) {
        page.stylesheets.push(theme::page::path(id, version));
    }
    page
}
