//! The frame of the pages below `/admin/{organization}/identity`.

use super::{OrganizationView, organization_find};
use leptos::prelude::*;
use ui::Page;
use ui::prelude::*;
use web::{Cx, Failure};

/// Message id of the name, end of the path, word that it needs.
const PAGES: [(&str, &str, &str); 5] = [
    ("members-title", "/members", "identity.read"),
    ("invitations-title", "/invitations", "identity.read"),
    ("roles-title", "/roles", "identity.read"),
    ("providers-title", "/sign-in", "identity.read"),
    ("organization-title", "/organization", "identity.read"),
];

/// The organisation of a dashboard page, for somebody with `word`.
///
/// # Errors
/// `Unauthenticated` for visitors, `NotFound` where there is none, `Forbidden` without the word.
pub async fn organization_open(cx: &Cx, slug: &str, word: &str) -> Result<OrganizationView, Failure> {
    cx.person()?;
    let organization = cx.app.db.read(cx.actor(), async |tx| organization_find(tx, slug).await).await?;
    organization.require(word)?;
    Ok(organization)
}

/// A page of the dashboard: `current` is the message id of its name.
pub fn people_page(
    cx: &Cx,
    organization: &OrganizationView,
    current: &'static str,
    body: impl FnOnce() -> AnyView + Send + 'static,
) -> Page {
    let (name, desk) = (organization.name.clone(), format!("/admin/{}", organization.slug));
    let base = format!("{desk}/identity");
    let words: Vec<_> = PAGES.iter().filter(|(_, _, word)| organization.may(word)).collect();
    Page::new(format!("{} · {name}", cx.t(current)), move || {
        let links = words
            .iter()
            .map(|(key, path, _)| NavLink::new(t(key), format!("{base}{path}")).here(*key == current))
            .collect();
        view! {
            <DashboardLayout title=t(current) nav=vec![NavGroup { label: name, links }, NavGroup { label: String::new(), links: vec![NavLink::new(t("desk-home"), desk)] }]>
                <div class="grid max-w-5xl gap-8">{body()}</div>
            </DashboardLayout>
        }
        .into_any()
    })
}
