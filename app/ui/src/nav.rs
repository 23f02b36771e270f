//! Links: where one can go, and where one is.

use crate::cx::Person;
use crate::icon::Icon;
use crate::{cx, t};
use leptos::prelude::*;
use std::sync::OnceLock;

/// A link with its words.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct NavLink {
    /// Finished words in the reader's language.
    pub label: String,
    /// A path of ours or a whole address.
    pub href: String,
    /// Is this the page one is on?
    pub current: bool,
    /// The letter that goes there after `g`, in the dashboard.
    pub key: Option<&'static str>,
}

impl NavLink {
    /// A link to somewhere else.
    pub fn new(label: impl Into<String>, href: impl Into<String>) -> Self {
        Self { label: label.into(), href: href.into(), ..Self::default() }
    }

    /// The same link, marked as where one is.
    #[must_use]
    pub fn here(mut self, current: bool) -> Self {
        self.current = current;
        self
    }

    /// The same link, gone to by `g` and this letter.
    #[must_use]
    pub fn by(mut self, key: Option<&'static str>) -> Self {
        self.key = key;
        self
    }
}

/// Links of one system under its name, for the dashboard.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct NavGroup {
    /// Finished words in the reader's language; empty for links without a heading.
    pub label: String,
    /// What belongs together.
    pub links: Vec<NavLink>,
}

/// The frame of a site of its own: its name stands where Maison's would.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SiteChrome {
    /// Name of the site.
    pub name: String,
    /// Its first page.
    pub href: String,
    /// Its pages.
    pub nav: Vec<NavLink>,
    /// Links at the foot.
    pub footer: Vec<NavLink>,
    /// One line under the name at the foot.
    pub tagline: Option<String>,
}

/// Where notifications are; beside links there stands how many are unread.
pub const NOTIFICATIONS: &str = "/notifications";

/// Where the sign-in form is; takes `?next=`.
pub const SIGN_IN: &str = "/sign-in";

/// A place that every page links to. Systems bring theirs when the server starts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Destination {
    /// Message id of its name.
    pub key: &'static str,
    /// Name in the icon sprite.
    pub icon: &'static str,
    /// Path; `{handle}` stands for the signed-in person's, `{organization}` for the first one in which they work,
    /// `{community}` for the first one that they moderate.
    pub href: &'static str,
    /// Who sees it where.
    pub place: Place,
}

/// Where a [`Destination`] stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// In the header of Maison's public pages.
    Header,
    /// In the portal; the first four also stand at the bottom of a phone, the others under "more" there.
    Portal,
    /// In the portal of people who work in an organisation, or moderate it.
    Work,
    /// At the foot of public pages.
    Footer,
}

static DESTINATIONS: OnceLock<Vec<Destination>> = OnceLock::new();

/// What there is before systems bring more.
const FIRST: &[Destination] = &[
    Destination { key: "nav-home", icon: "house", href: "/", place: Place::Portal },
    Destination { key: "nav-profile", icon: "circle-user", href: "/people/{handle}", place: Place::Portal },
    Destination { key: "nav-settings", icon: "settings", href: "/settings", place: Place::Portal },
];

/// Says once, at start, which places there are, in their order.
pub fn set_destinations(destinations: Vec<Destination>) {
    let _ = DESTINATIONS.set(destinations);
}

/// The links of one place with their icons, for the person who reads this page.
pub fn destinations(place: Place) -> Vec<(&'static str, NavLink)> {
    let ui = cx::current();
    let all = DESTINATIONS.get().map_or(FIRST, Vec::as_slice);
    all.iter()
        .filter(|destination| destination.place == place)
        .filter_map(|destination| {
            let href = filled(destination.href, ui.person.as_ref())?;
            let current = is_under(&ui.path, &href);
            Some((destination.icon, NavLink::new(t(destination.key), href).here(current)))
        })
        .collect()
}

/// The path of a destination for this person; `None` if it is not theirs.
fn filled(href: &str, person: Option<&Person>) -> Option<String> {
    let mut path = href.to_owned();
    if path.contains("{handle}") {
        path = path.replace("{handle}", &person?.handle);
    }
    if path.contains("{organization}") {
        path = path.replace("{organization}", person?.works_in.as_ref()?);
    }
    if path.contains("{community}") {
        path = path.replace("{community}", person?.moderates.as_ref()?);
    }
    Some(path)
}

/// Is the page at `path` (with query) the one at `href` or one below it?
pub fn is_under(path: &str, href: &str) -> bool {
    let path = path.split(['?', '#']).next().unwrap_or_default();
    let rest = path.strip_prefix(href.trim_end_matches('/'));
    if href == "/" { path == "/" } else { rest.is_some_and(|rest| rest.is_empty() || rest.starts_with('/')) }
}

/// `aria-current` of a link.
pub(crate) fn aria_current(current: bool) -> Option<&'static str> {
    current.then_some("page")
}

/// List items with plain links.
pub(crate) fn items(links: Vec<NavLink>) -> AnyView {
    links
        .into_iter()
        .map(|link| view! { <li><a href=link.href aria-current=aria_current(link.current) data-key=link.key>{link.label}</a></li> })
        .collect_view()
        .into_any()
}

/// List items with an icon before the words.
pub(crate) fn icon_items(links: Vec<(&'static str, NavLink)>) -> AnyView {
    links
        .into_iter()
        .map(|(icon, link)| {
            // A script fills it; empty, it is not there.
            let unread = (link.href == NOTIFICATIONS).then(|| view! { <unread-count></unread-count> });
            view! {
                <li>
                    <a href=link.href aria-current=aria_current(link.current)>
                        <Icon name=icon/>
                        <span>{link.label}</span>
                        {unread}
                    </a>
                </li>
            }
        })
        .collect_view()
        .into_any()
}

/// The way from the top to this page. The last link is the page itself.
#[component]
pub fn Breadcrumbs(
    /// From the top down.
    links: Vec<NavLink>,
) -> impl IntoView {
    let last = links.len().saturating_sub(1);
    let items = links
        .into_iter()
        .enumerate()
        .map(|(at, link)| {
            let current = aria_current(link.current || at == last);
            view! { <li><a href=link.href aria-current=current>{link.label}</a></li> }
        })
        .collect_view();
    view! { <nav class="crumbs" aria-label=t("nav-breadcrumbs")><ol>{items}</ol></nav> }
}

#[cfg(test)]
mod tests {
    use super::is_under;

    #[test]
    fn a_page_is_under_its_address() {
        assert!(is_under("/settings/profile?tab=names", "/settings"));
        assert!(is_under("/settings", "/settings"));
        assert!(!is_under("/settings-old", "/settings"));
        assert!(!is_under("/feed", "/"));
        assert!(is_under("/?page=2", "/"));
    }
}
