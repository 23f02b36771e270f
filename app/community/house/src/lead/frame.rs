//! Who may lead, and the frame of the leaders' pages.

use crate::head::{HouseHead, Tab, house_head, house_page};
use kernel::AppError;
use kernel::address::with_query;
use leptos::prelude::*;
use ui::Page;
use ui::prelude::*;
use web::{Cx, Failure};

/// Message id of the name, path below `/houses/{key}`.
const PAGES: [(&str, &str); 6] = [
    ("house-lead-settings", "/lead"),
    ("house-lead-people", "/lead/people"),
    ("house-lead-invitations", "/lead/invitations"),
    ("house-lead-honours", "/lead/honours"),
    ("house-lead-lineage", "/lead/lineage"),
    ("house-lead-files", "/lead/files"),
];

/// The house, for those who lead it or have the organisation's word `community.update`.
///
/// # Errors
/// `NotFound` where whoever asks sees no such house, `Unauthenticated` for visitors, `Forbidden` for the rest.
pub async fn guard(cx: &Cx, key: &str) -> Result<HouseHead, Failure> {
    let head = cx.app.db.read(cx.actor(), async |tx| house_head(tx, key).await).await?;
    cx.person()?;
    if head.may_lead { Ok(head) } else { Err(AppError::Forbidden.into()) }
}

/// One of the leaders' pages: `current` is the message id of its name.
pub fn frame(
    head: HouseHead,
    current: &'static str,
    body: impl FnOnce() -> AnyView + Send + 'static,
) -> Page {
    let links: Vec<(&str, String)> = PAGES.iter().map(|(key, path)| (*key, head.path(path))).collect();
    let review = review(&head);
    house_page(head, Tab::Lead, move || {
        let pages = links.into_iter().map(|(key, href)| NavLink::new(t(key), href).here(key == current));
        let links = pages.chain(review.map(|href| NavLink::new(t("nav-review"), href))).collect();
        view! {
            <Tabs links=links label=t("house-lead-pages")/>
            <section class="house-lead" aria-labelledby="lead">
                <h2 id="lead">{t(current)}</h2>
                {body()}
            </section>
        }
        .into_any()
    })
}

/// Where its leaders answer whoever wants to join the house.
fn review(head: &HouseHead) -> Option<String> {
    let organization = head.organization.as_ref().filter(|_| head.is_leader)?;
    Some(with_query(&format!("/review/{organization}"), [("house", &head.slug)]))
}
