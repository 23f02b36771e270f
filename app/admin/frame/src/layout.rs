//! The frame around pages of the dashboard.

use crate::{Desk, nav};
use leptos::prelude::*;
use ui::Page;
use ui::prelude::*;

/// Where a page stands.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Place {
    /// Its heading.
    pub title: String,
    /// The system, or nothing for the overview.
    pub system: String,
    /// The resource's word in addresses, or nothing for a page of the whole system.
    pub resource: String,
    /// The way here, without the system and the page itself.
    pub crumbs: Vec<NavLink>,
}

/// A page with the dashboard's frame and scripts. Scripts enhance; nothing needs them.
pub fn page(desk: &Desk, place: Place, body: impl FnOnce() -> AnyView + Send + 'static) -> Page {
    let groups = nav::groups(desk, &place);
    let head = Head::new(desk, &place);
    let mut page =
        Page::new(format!("{} · {}", place.title, desk.scope.name), move || frame(head, groups, body));
    let nonce = desk.cx.nonce.as_deref().map(|nonce| format!(" nonce=\"{nonce}\"")).unwrap_or_default();
    page.head = format!(
        "<link rel=\"stylesheet\" href=\"/dashboard.css\"><script type=\"module\" src=\"/dashboard.js\"{nonce}></script>"
    );
    page.class = "desk";
    page
}

/// What stands above the page.
struct Head {
    title: String,
    crumbs: Vec<NavLink>,
    base: String,
    name: String,
    organizations: Vec<NavLink>,
    searched: String,
}

impl Head {
    fn new(desk: &Desk, place: &Place) -> Self {
        let mut crumbs = vec![NavLink::new(desk.scope.name.clone(), desk.base())];
        if !place.system.is_empty() {
            let href = format!("{}/{}", desk.base(), place.system);
            crumbs.push(NavLink::new(desk.cx.t(&format!("system-{}", place.system)), href));
        }
        crumbs.extend(place.crumbs.iter().cloned());
        let works_in = desk.cx.session.as_ref().map(|session| session.works_in.clone()).unwrap_or_default();
        let others = works_in.into_iter().filter(|slug| *slug != desk.scope.slug);
        Self {
            title: place.title.clone(),
            crumbs,
            base: desk.base(),
            name: desk.scope.name.clone(),
            organizations: others.map(|slug| NavLink::new(slug.clone(), format!("/admin/{slug}"))).collect(),
            searched: String::new(),
        }
    }
}

fn frame(head: Head, groups: Vec<NavGroup>, body: impl FnOnce() -> AnyView + Send + 'static) -> AnyView {
    let palette = format!("{}/palette", head.base);
    let tools = view! { {switcher(&head)}{search(&head)} }.into_any();
    let crumbs = head.crumbs.clone();
    view! {
        <command-palette src=palette data-words=t("browser-words")>
            <DashboardLayout title=head.title nav=groups tools=tools>
                {(crumbs.len() > 1).then(|| view! { <Breadcrumbs links=crumbs/> })}
                {body()}
            </DashboardLayout>
        </command-palette>
    }
    .into_any()
}

/// The organisations in which the person works besides this one.
fn switcher(head: &Head) -> Option<AnyView> {
    if head.organizations.is_empty() {
        return None;
    }
    let links = head
        .organizations
        .iter()
        .map(|link| view! { <a href=link.href.clone()>{link.label.clone()}</a> })
        .collect_view();
    Some(view! { <Menu label=head.name.clone()>{links}</Menu> }.into_any())
}

fn search(head: &Head) -> AnyView {
    view! {
        <form class="desk-search" role="search" aria-label=t("desk-search-hint") method="get" action=format!("{}/search", head.base)>
            <button type="submit"><Icon name="search" label=t("desk-search")/></button>
            <input
                class="input" type="search" name="q" value=head.searched.clone() placeholder=t("desk-search-hint")
                aria-label=t("desk-search") aria-keyshortcuts="Control+K" maxlength="200"
            />
        </form>
    }
    .into_any()
}
